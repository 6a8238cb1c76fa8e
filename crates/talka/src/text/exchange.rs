//! Projects of partner towns in plain words.

use super::{en, lv, programme};
use crate::exchange::{CitedProject, ExchangeCause, UnderProject};
use crate::lang::Lang;

/// Why a project is not as it has to be: one plain sentence, without the citation.
///
/// ```
/// use talka::exchange::{BudgetSum, ExchangeCause};
/// use talka::text::{Lang, exchange_cause};
/// let short = ExchangeCause::SumDiffers { of: BudgetSum::Funds, cents: 54_999, total_cents: 55_000 };
/// assert_eq!(
///     exchange_cause(&short, Lang::En),
///     "The budget of the project is €550.00, but those who bear it give €549.99.",
/// );
/// ```
pub fn exchange_cause(cause: &ExchangeCause, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::exchange_cause(cause),
        Lang::En => en::exchange_cause(cause),
    }
}

/// How the text is cited that a finding of a project rests on.
///
/// ```
/// use talka::exchange::{Exchange, judge};
/// use talka::date::Day;
/// use talka::law::Settings;
/// use talka::text::{Lang, finding_citation};
/// let hop = include_bytes!("../../doc/hop.json");
/// let mut hop = Exchange::from_json(hop)?;
/// hop.to = Some(Day::new(2018, 4, 11)?);
/// let report = judge(&[], &Settings::on(Day::new(2018, 9, 1)?), &hop)?;
/// assert_eq!(finding_citation(&report.findings[0], Lang::En), "papers of the project: HOP! Hearts Open, People!");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn project(by: &UnderProject, lang: Lang) -> String {
    if let Some(version) = &by.programme {
        return programme(version, lang);
    }
    let CitedProject { id, title, .. } = &by.project;
    let called = title.as_ref().map_or(id, |title| match lang {
        Lang::Lv => &title.lv,
        Lang::En => &title.en,
    });
    match lang {
        Lang::Lv => format!("projekta dokumenti: {called}"),
        Lang::En => format!("papers of the project: {called}"),
    }
}
