//! Where and when the work of a placement is done.

use super::given;
use crate::date::{Day, Period};
use crate::law::Field;
use crate::register::{Case, Term, TermKind};
use crate::text::{Inflection, Lang, hours_in_words, period};

/// The term of a placement as it was first agreed, or the fact that is missing to say it.
pub(super) fn term(case: &Case<'_>, made: Option<Day>, lang: Lang) -> Result<String, Field> {
    let agreement = case.placement.agreement.as_ref();
    let term = agreement.and_then(|agreement| agreement.term.as_ref()).ok_or(Field::Term)?;
    let from = first_day(case, made).ok_or(Field::TermFrom)?;
    match term {
        Term { kind: TermKind::Fixed, to, .. } => {
            let to = to.ok_or(Field::TermTo)?;
            // Days in the wrong order are a finding of the Law; here there is no term.
            Ok(period(Period::new(from, to).map_err(|_| Field::TermTo)?, lang))
        }
        Term { kind: TermKind::OpenEnded, .. } => {
            let from = period(Period::since(from), lang);
            Ok(match lang {
                Lang::Lv => format!("uz nenoteiktu laiku, {from}"),
                Lang::En => format!("without an end, {from}"),
            })
        }
    }
}

/// The first day of a placement, where it is known or is that of the agreement.
pub(super) fn first_day(case: &Case<'_>, made: Option<Day>) -> Option<Day> {
    let agreement = case.placement.agreement.as_ref();
    let term = agreement.and_then(|agreement| agreement.term.as_ref());
    term.and_then(|term| term.from).or(agreement.and_then(|agreement| agreement.concluded)).or(made)
}

/// What is to be done.
pub(super) fn task(case: &Case<'_>) -> Option<String> {
    let work = case.placement.work.as_ref();
    given::said(
        work.and_then(|work| work.task.as_ref()).or_else(|| work.and_then(|work| work.field.as_ref())),
    )
}

/// How much work it is: what is given, or what was offered for a month.
pub(super) fn amount(case: &Case<'_>, stated: Option<&String>, lang: Lang) -> Option<String> {
    let monthly = case.placement.work.as_ref().and_then(|work| work.monthly_minutes);
    given::said(stated).or_else(|| {
        let hours = hours_in_words(monthly?.into(), Inflection::Nominative, lang);
        Some(match lang {
            Lang::Lv => format!("{hours} mēnesī"),
            Lang::En => format!("{hours} a month"),
        })
    })
}

/// Where it is done: what is given, or the only place that the organizer has.
pub(super) fn place(case: &Case<'_>, stated: Option<&String>) -> Option<String> {
    given::said(stated).or_else(|| match case.organization.places.as_deref() {
        Some([only]) => given::said(only.name.as_ref()),
        _ => None,
    })
}
