//! Who makes an agreement, signs beside it, or pays.

use crate::reading::words;

words! {
    /// A side of an agreement, or one who signs beside it.
    pub enum Party {
        /// The volunteer.
        Volunteer = "volunteer",
        /// The organizer.
        Organization = "organization",
        /// The volunteer's legal representative.
        LegalRepresentative = "legal_representative",
    }
}
