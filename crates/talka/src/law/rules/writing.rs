//! `writing-requested`, `expenses-need-writing`, `minor-needs-writing`, `minors-involved-need-writing`
//!
//! **The Law**: section 6(1): the contract is made in writing if (1) a side asks for it, (2) expenses of the volunteer
//! are to be covered, or (3) minors are involved in the work.
//! **What is checked**: from the day of the agreement, of a request after it, or of the first expense that was repaid, until
//! the contract stands in writing, signed by both sides, or the placement ends; for an expense that was repaid after the
//! end, on its day. For clause 3, the volunteer's own age on the day of
//! the agreement and, with the setting `minors_involved: anyone`, for an adult whether minors take part in the work or
//! it serves them. What was agreed before the Law is asked for in writing only where a side asks
//! for it, or expenses are repaid, under the Law.
//! **Example**: agreed by word of mouth with a 17-year-old on 1 March and written on 20 March: breached from 1 to
//! 19 March.
//! **Source**: <https://www.lm.gov.lv/lv/vadlinijas-un-biezak-uzdotie-jautajumi>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause, WritingFlaw, WritingNeeded};
use super::super::fact::{Fact, Field};
use super::super::provision::Provision;
use super::super::provisions::{ADULT_AGE, BDL_6_1_1, BDL_6_1_2, BDL_6_1_3, BDL_6_1_3_WIDE, LAW_IN_FORCE};
use super::super::rule::{Judge, Rule};
use super::super::settings::{MinorsInvolved, Settings};
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use super::expenses::repaid_on;
use crate::date::{Day, Days};
use crate::register::Case;

pub(super) static WRITING_REQUESTED: Rule = rule("writing-requested", &BDL_6_1_1, requested);
pub(super) static EXPENSES_NEED_WRITING: Rule = rule("expenses-need-writing", &BDL_6_1_2, expenses);
pub(super) static MINOR_NEEDS_WRITING: Rule = rule("minor-needs-writing", &BDL_6_1_3, minor);
pub(super) static MINORS_INVOLVED_NEED_WRITING: Rule = Rule {
    severity: Severity::Warning,
    enabled: |settings| settings.minors_involved() == MinorsInvolved::Anyone,
    ..rule("minors-involved-need-writing", &BDL_6_1_3_WIDE, minors_involved)
};

const fn rule(
    code: &'static str,
    provision: &'static Provision,
    judge: fn(&Case<'_>, &Settings) -> Timeline,
) -> Rule {
    Rule {
        code,
        provision,
        severity: Severity::Violation,
        bearing: Bearing::Duty,
        judge: Judge::Act(judge),
        enabled: Rule::always,
        sensitive: false,
    }
}

fn requested(case: &Case<'_>, _: &Settings) -> Timeline {
    let agreement = case.placement.agreement.as_ref();
    match agreement.and_then(|agreement| agreement.writing_requested) {
        // What was asked for before the Law was not asked for under it.
        asked if asked < Some(LAW_IN_FORCE) => Timeline::silent(),
        // What was asked for before the agreement is given by making it in writing.
        asked => {
            let agreed = Truth::since(case.concluded(), Field::Concluded);
            let owed = Truth::since(asked, Field::WritingRequested).and(agreed);
            decide(case, owed, &case.in_writing_once_concluded(), WritingNeeded::Requested)
        }
    }
}

fn expenses(case: &Case<'_>, settings: &Settings) -> Timeline {
    let agreement = case.placement.agreement.as_ref();
    let covered = agreement.and_then(|agreement| agreement.expenses_covered);
    let covered = settings.known(covered, Field::ExpensesCovered, false);
    let planned = Truth::known(covered, Field::ExpensesCovered)
        .and(Truth::since(case.concluded(), Field::Concluded))
        .and(Truth::always(!case.agreed_before_the_law()));
    let lasts = Truth::on(case.until_end());
    let under_the_law = |day: Option<Day>| day.is_none_or(|day| day >= LAW_IN_FORCE);
    let repaid = case.repaid().filter(|(_, expense)| under_the_law(expense.on)).map(|(n, expense)| {
        // Expenses are often repaid when the work is over.
        let matters = lasts.clone().or(repaid_on(n, expense));
        Truth::since(expense.on, Fact::nth(Field::ExpenseOn, n)).and(matters)
    });
    let repaid = Truth::any(repaid);
    // Expenses that are only planned ask for nothing before the contract is made.
    let none = repaid.possibly().is_empty();
    let met = if none { case.in_writing_once_concluded() } else { case.in_writing() };
    decide_on(case, &planned.and(lasts).or(repaid), &met, WritingNeeded::Expenses)
}

fn minor(case: &Case<'_>, settings: &Settings) -> Timeline {
    ADULT_AGE.timeline(|age| {
        let Some(concluded) = case.concluded() else {
            // Whoever was of age when the Law came into force made no agreement under it as a minor.
            let ever_minor = case.had_reached(age, LAW_IN_FORCE, settings).not();
            let applies = Truth::unknown(Field::Concluded).and(ever_minor);
            return decide(case, applies, &case.in_writing_once_concluded(), WritingNeeded::Minor);
        };
        // The form of an agreement is asked for by the law of its day.
        if concluded < LAW_IN_FORCE {
            return Timeline::silent();
        }
        let minor = case.had_reached(age, concluded, settings).not();
        let since = Truth::since(Some(concluded), Field::Concluded);
        decide(case, minor.and(since), &case.in_writing(), WritingNeeded::Minor)
    })
}

fn minors_involved(case: &Case<'_>, settings: &Settings) -> Timeline {
    ADULT_AGE.timeline(|age| {
        let Some(concluded) = case.concluded() else {
            let applies = Truth::unknown(Field::Concluded).and(case.involves_minors());
            return decide(case, applies, &case.in_writing_once_concluded(), WritingNeeded::MinorsInvolved);
        };
        if concluded < LAW_IN_FORCE {
            return Timeline::silent();
        }
        let adult = case.had_reached(age, concluded, settings);
        let since = Truth::on(Days::since(concluded));
        let applies = adult.and(since).and(case.involves_minors());
        decide(case, applies, &case.in_writing(), WritingNeeded::MinorsInvolved)
    })
}

/// Whether the contract is in writing until the placement ends.
fn decide(case: &Case<'_>, applies: Truth, met: &Truth, needed: WritingNeeded) -> Timeline {
    decide_on(case, &applies.and(Truth::on(case.until_end())), met, needed)
}

fn decide_on(case: &Case<'_>, applies: &Truth, met: &Truth, needed: WritingNeeded) -> Timeline {
    Timeline::decide(applies, met, |days| {
        let breach = |flaw, at: Fact| Breach::new(Cause::WritingMissing { needed, flaw }, at);
        let flaws = case.writing_flaws().into_iter().map(|(days, flaw, at)| (days, breach(flaw, at)));
        Causes::first_of(&days, flaws, breach(WritingFlaw::Oral, Field::AgreementForm.into()))
    })
}
