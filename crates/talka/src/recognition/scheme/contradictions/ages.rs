//! Ages that nobody has, and days on which none can be looked at.

use super::place::each_interpretation;
use super::words::interpretations;
use crate::reading::{Contradiction, ErrorList, Way};
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
        errors.contradiction(&way.member("before_birthday"), Contradiction::AgeSaidTwice);
    }
    let says = |clause: &Option<Clause<u8>>| clause.as_ref().and_then(Clause::usual).copied();
    if let (Some(from), Some(to)) = (says(&age.from), says(&age.to))
        && to < from
    {
        let reason = Contradiction::ReversedAges { least: from };
        errors.contradiction(&way.member("to"), reason);
    }
    if let (Some(from), Some(before)) = (says(&age.from), says(&age.before_birthday))
        && before <= from
    {
        let reason = Contradiction::NobodyOfAge { above: from };
        errors.contradiction(&way.member("before_birthday"), reason);
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
            Contradiction::AgeWithoutFirstDay
        }
        AgeTested::PeriodEnd if !every_period(|p| p.every.is_some() || p.to.is_some()) => {
            Contradiction::AgeWithoutLastDay
        }
        AgeTested::Ceremony if text.issue.as_ref().is_none_or(|issue| issue.ceremony.is_none()) => {
            Contradiction::AgeWithoutCeremony
        }
        _ => return,
    };
    errors.contradiction(way, lacks);
}
