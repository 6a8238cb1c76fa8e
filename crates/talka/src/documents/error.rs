//! Why there is no document.

use crate::law::InBoth;
use crate::text::Lang;

/// Why a document would make no sense, whatever were added to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// The register has no record of that id.
    #[error("no such record is in the register")]
    NoSuchRecord,
    /// The person surely has not reached the age from which anybody may volunteer.
    #[error("the volunteer is younger than 13; expected a person who may volunteer")]
    TooYoung,
    /// The person surely is an adult, for whom nobody consents.
    #[error("the volunteer is an adult; expected a minor")]
    Adult,
    /// The person surely is not from 13 to 25 years old.
    #[error("the volunteer is not from 13 to 25 years old; expected a young person")]
    NotYoung,
    /// The award was made under another scheme.
    #[error("the award was made under another scheme; expected one of this scheme")]
    OtherScheme,
    /// The scheme has no level of that id.
    #[error("the scheme has no such level")]
    NoSuchLevel,
    /// Nothing says that the award was earned.
    #[error("the award was not earned; expected one that the ledger holds")]
    NotEarned,
    /// The award was revoked.
    #[error("the award was revoked; expected one that stands")]
    Revoked,
    /// The scheme gives no such document for the level.
    #[error("the scheme gives no such document for this level")]
    NotGiven,
    /// No jury chooses in this scheme.
    #[error("in this scheme no jury chooses; expected one in which a jury does")]
    NoJury,
    /// The period ends before it begins.
    #[error("the period ends before it begins; expected its last day at or after its first")]
    ReversedPeriod,
}

impl DocumentError {
    /// Why there is no document: one sentence.
    ///
    /// ```
    /// use talka::documents::DocumentError;
    /// use talka::text::Lang;
    /// assert_eq!(DocumentError::Revoked.text(Lang::Lv), "Apbalvojums ir atsaukts.");
    /// ```
    pub const fn text(self, lang: Lang) -> &'static str {
        let (lv, en) = match self {
            Self::NoSuchRecord => ("Reģistrā nav šāda ieraksta.", "The register has no such record."),
            Self::TooYoung => (
                "Brīvprātīgo darbu drīkst veikt no 13 gadu vecuma.",
                "Volunteer work may be done from the age of 13.",
            ),
            Self::Adult => ("Pilngadīgai personai piekrišana nav vajadzīga.", "An adult needs no consent."),
            Self::NotYoung => (
                "Grāmatiņa ir paredzēta jauniešiem no 13 līdz 25 gadiem.",
                "The booklet is for young people from 13 to 25.",
            ),
            Self::OtherScheme => {
                ("Apbalvojums piešķirts pēc citas kārtības.", "The award was made under another scheme.")
            }
            Self::NoSuchLevel => ("Kārtībā nav šāda līmeņa.", "The scheme has no such level."),
            Self::NotEarned => ("Apbalvojums nav nopelnīts.", "The award was not earned."),
            Self::Revoked => ("Apbalvojums ir atsaukts.", "The award was revoked."),
            Self::NotGiven => (
                "Par šo līmeni kārtība šādu dokumentu neparedz.",
                "The scheme gives no such document for this level.",
            ),
            Self::NoJury => ("Šajā kārtībā žūrija neizvēlas.", "In this scheme no jury chooses."),
            Self::ReversedPeriod => {
                ("Laikposma pēdējā diena ir pirms pirmās.", "The last day of the period is before the first.")
            }
        };
        InBoth { lv, en }.text(lang)
    }
}
