//! How days contradict one another.

use crate::reading::words;

words! {
    /// How days contradict one another.
    pub enum Contradiction {
        /// Something ends before it begins.
        EndBeforeBeginning = "end_before_beginning",
        /// A term begins before it was agreed on.
        BeginningBeforeAgreement = "beginning_before_agreement",
        /// What was agreed had ended before it was agreed on.
        AgreementAfterEnd = "agreement_after_end",
        /// A term was changed before it was agreed on.
        ChangeBeforeAgreement = "change_before_agreement",
        /// Notice was given before the agreement.
        NoticeBeforeAgreement = "notice_before_agreement",
    }
}
