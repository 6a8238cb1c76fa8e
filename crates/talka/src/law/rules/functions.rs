//! `social-enterprise-functions`, `bookkeeping-needs-writing`
//!
//! **The Law**: Social Enterprise Law, section 8(5): a social enterprise may engage volunteers in activities connected
//! neither with management and bookkeeping nor with its core functions. Accounting Law, section 34(4): the books of trade
//! unions, associations and foundations may be kept by a volunteer with whom the board made a written agreement.
//! **What is checked**: where the functions are recorded that the work is part of: in a social enterprise, or a merchant
//! that holds the status of one, whether one of the three is among them; in the others, from the day of the agreement on which books are kept, whether it stands in
//! writing. Where nobody looked, nothing is said.
//! **Example**: a volunteer keeps the books of a foundation by word of mouth.
//! **Source**: <https://likumi.lv/ta/id/294484>, <https://likumi.lv/ta/id/324249>.
//! **In force**: from 1 April 2018; bookkeeping from 1 January 2022.

use super::super::cause::{Breach, Cause, WritingFlaw, WritingNeeded};
use super::super::fact::{Fact, Field};
use super::super::provisions::{ACCOUNTING_34_4, SUL_VOLUNTEERS};
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use super::host::is_social_enterprise;
use crate::register::{Case, Function, LegalClass};

pub(super) static SOCIAL_ENTERPRISE_FUNCTIONS: Rule = Rule {
    code: "social-enterprise-functions",
    provision: &SUL_VOLUNTEERS,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Placement(social_enterprise),
    enabled: Rule::always,
    sensitive: false,
};

pub(super) static BOOKKEEPING_NEEDS_WRITING: Rule = Rule {
    code: "bookkeeping-needs-writing",
    provision: &ACCOUNTING_34_4,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Act(bookkeeping),
    enabled: Rule::always,
    sensitive: false,
};

fn functions<'r>(case: &Case<'r>) -> Option<&'r [Function]> {
    case.placement.work.as_ref()?.functions.as_deref()
}

fn social_enterprise(case: &Case<'_>, _: &Settings) -> Timeline {
    let Some(functions) = functions(case) else { return Timeline::silent() };
    let reserved = |function: &&Function| **function != Function::Other;
    let first = functions.iter().filter(reserved).min().copied();
    Timeline::decide(&is_social_enterprise(case.organization), &Truth::always(first.is_none()), |days| {
        let function = first.unwrap_or(Function::Other);
        Causes::one(days, Breach::new(Cause::ReservedFunction { function }, Field::Functions))
    })
}

fn bookkeeping(case: &Case<'_>, _: &Settings) -> Timeline {
    if !functions(case).is_some_and(|functions| functions.contains(&Function::Bookkeeping)) {
        return Timeline::silent();
    }
    let class = case.organization.class.map(|class| {
        matches!(class, LegalClass::Association | LegalClass::Foundation | LegalClass::TradeUnion)
    });
    let applies = Truth::known(class, Field::Class)
        .and(Truth::since(case.concluded(), Field::Concluded))
        .and(Truth::on(case.until_end()));
    Timeline::decide(&applies, &case.in_writing(), |days| {
        let needed = WritingNeeded::Bookkeeping;
        let breach = |flaw, at: Fact| Breach::new(Cause::WritingMissing { needed, flaw }, at);
        let flaws = case.writing_flaws().into_iter().map(|(days, flaw, at)| (days, breach(flaw, at)));
        Causes::first_of(&days, flaws, breach(WritingFlaw::Oral, Field::AgreementForm.into()))
    })
}
