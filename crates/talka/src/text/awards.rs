//! Awards and entitlements in plain words.

use super::{en, lv};
use crate::lang::Lang;
use crate::recognition::FallenShort;
use crate::recognition::awards::{AwardError, Granted, NotValidError};

/// Why something cannot be recorded of an award, with what can be instead.
///
/// ```
/// use talka::recognition::awards::{AwardError, AwardStep};
/// use talka::text::{Lang, award_error};
/// let error = AwardError::WithoutReason { step: AwardStep::Revoked };
/// assert_eq!(award_error(&error, Lang::Lv), "Ierakstam „atsaukts” jānorāda iemesls.");
/// ```
pub fn award_error(error: &AwardError, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::award_error(error),
        Lang::En => en::award_error(error),
    }
}

/// What a ledger makes of what was earned, as a sentence.
pub fn granted(granted: &Granted, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::granted(granted),
        Lang::En => en::granted(granted),
    }
}

/// Of an award that was made before what became of the hours, and that it stands.
pub fn fallen_short(short: &FallenShort, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::fallen_short(short),
        Lang::En => en::fallen_short(short),
    }
}

/// Why an entitlement cannot be used, as a sentence.
///
/// ```
/// use talka::{date::Day, recognition::awards::NotValidError, text::{Lang, not_valid}};
/// let over = NotValidError::Over { to: Day::new(2024, 8, 31)? };
/// assert_eq!(not_valid(over, Lang::Lv), "Priekšrocību varēja izmantot līdz 31.08.2024.");
/// assert_eq!(not_valid(over, Lang::En), "It could be used until 31 August 2024.");
/// # Ok::<(), talka::date::DayError>(())
/// ```
pub fn not_valid(reason: NotValidError, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::not_valid(reason),
        Lang::En => en::not_valid(reason),
    }
}
