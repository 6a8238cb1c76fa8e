//! Local requirements in plain words.

use super::numbers::date;
use super::{en, lv};
use crate::lang::Lang;
use crate::recognition::requirements::{Cited, Shortfall};

/// Why a local requirement is not met: one plain sentence, without the citation and without what can be done.
///
/// ```
/// use talka::recognition::requirements::Shortfall;
/// use talka::text::{Lang, shortfall};
/// assert_eq!(
///     shortfall(Shortfall::VacancyTooSmall { monthly: 540, least: 600 }, Lang::Lv),
///     "Piedāvātais darba laiks mēnesī ir 9 stundas, bet pašvaldība prasa vismaz 10 stundu.",
/// );
/// ```
pub fn shortfall(cause: Shortfall, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::shortfall(cause),
        Lang::En => en::shortfall(cause),
    }
}

/// How a regulation is cited. The name of the municipality is not inflected.
///
/// ```
/// use talka::law::Mark;
/// use talka::recognition::requirements::{Cited, RegulationKind};
/// use talka::text::{Lang, regulation};
/// let cited = Cited {
///     authority: "Smiltenes novada pašvaldība".to_owned(),
///     kind: RegulationKind::InternalRules,
///     number: Some("40/23".to_owned()),
///     adopted: Some("2023-08-24".parse()?),
///     point: Some("12".to_owned()),
///     basis: Mark::Official,
/// };
/// assert_eq!(
///     regulation(&cited, Lang::Lv),
///     "Smiltenes novada pašvaldība: iekšējie noteikumi Nr. 40/23 (24.08.2023.), 12. punkts",
/// );
/// # Ok::<(), talka::date::DayError>(())
/// ```
pub fn regulation(cited: &Cited, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::regulation(cited),
        Lang::En => en::regulation(cited),
    }
}

/// A citation of the parts that are known.
pub(super) fn pointed(
    cited: &Cited,
    kind: &str,
    numbered: &str,
    point: Option<String>,
    lang: Lang,
) -> String {
    let number = cited.number.as_ref().map_or(String::new(), |number| format!(" {numbered} {number}"));
    let adopted = cited.adopted.map_or(String::new(), |day| format!(" ({})", date(day, lang)));
    let point = point.map_or(String::new(), |point| format!(", {point}"));
    format!("{}: {kind}{number}{adopted}{point}", cited.authority)
}
