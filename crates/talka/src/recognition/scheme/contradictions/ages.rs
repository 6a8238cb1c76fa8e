//! Ages that nobody has, and days on which none can be looked at.

use super::place::{contradiction, each_interpretation};
use super::words::interpretations;
use crate::reading::{ErrorList, Way};
use crate::recognition::scheme::clause::Clause;
use crate::recognition::scheme::conditions::{AgeRule, AgeTested};
use crate::recognition::scheme::period::SchemePeriod;
use crate::recognition::scheme::text::SchemeText;

pub(super) fn ages(text: &SchemeText, age: &AgeRule, way: &Way<'_>, errors: &mut ErrorList) {
    for (clause, member) in [(&age.from, "from"), (&age.to, "to"), (&age.before_birthday, "before_birthday")]
    {
        if let Some(clause) = clause {
            interpretations(clause, &way.member(member), errors);
        }
    }
    if age.to.is_some() && age.before_birthday.is_some() {
        let reason = "`to` and `before_birthday` say the same in two ways; expected one of them".to_owned();
        errors.add(&way.member("before_birthday"), contradiction(reason));
    }
    let says = |clause: &Option<Clause<u8>>| clause.as_ref().and_then(Clause::usual).copied();
    if let (Some(from), Some(to)) = (says(&age.from), says(&age.to))
        && to < from
    {
        let reason = format!("the greatest age is below the least; expected {from} or more");
        errors.add(&way.member("to"), contradiction(reason));
    }
    if let (Some(from), Some(before)) = (says(&age.from), says(&age.before_birthday))
        && before <= from
    {
        let reason = format!("nobody has both ages; expected more than {from}");
        errors.add(&way.member("before_birthday"), contradiction(reason));
    }
    if let Some(tested) = &age.tested_on {
        let way = way.member("tested_on");
        interpretations(tested, &way, errors);
        for (tested, way) in each_interpretation(tested, &way) {
            day_of_test(text, *tested, &way.at(), errors);
        }
    }
}

/// Refuses a day on which an age is looked at, where the scheme has no such day.
pub(super) fn day_of_test(text: &SchemeText, tested: AgeTested, way: &Way<'_>, errors: &mut ErrorList) {
    let every_period = |has: fn(&SchemePeriod) -> bool| match &text.period {
        None => false,
        Some(Clause::Unknown) => true,
        Some(period) => period.interpretations().any(has),
    };
    let lacks = match tested {
        AgeTested::PeriodStart if !every_period(|p| p.every.is_some() || p.from.is_some()) => {
            "the period has no first day"
        }
        AgeTested::PeriodEnd if !every_period(|p| p.every.is_some() || p.to.is_some()) => {
            "the period has no last day"
        }
        AgeTested::Ceremony if text.issue.as_ref().is_none_or(|issue| issue.ceremony.is_none()) => {
            "no ceremony is said in `issue`"
        }
        _ => return,
    };
    errors.add(way, contradiction(format!("age cannot be looked at on this day: {lacks}")));
}
