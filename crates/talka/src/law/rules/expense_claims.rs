//! `expense-not-covered`
//!
//! **The Law**: section 7(2), clause 8: the organizer covers the expenses connected with the work that the contract
//! provides for.
//! **What is checked**: of each claim that is recorded, from the day on which the volunteer asked until it was repaid,
//! whether expenses were to be covered. The Law names no day by which they are repaid, so this is a warning.
//! **Example**: a ticket claimed on 5 June under a contract that covers travel, and repaid on 20 June.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{BDL_7_2_8, LAW_IN_FORCE};
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::Days;
use crate::register::{Case, ExpenseClaim};

pub(super) static EXPENSE_NOT_COVERED: Rule = Rule {
    code: "expense-not-covered",
    provision: &BDL_7_2_8,
    severity: Severity::Warning,
    bearing: Bearing::Duty,
    judge: Judge::Act(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, _: &Settings) -> Timeline {
    let under_the_law = |claim: &ExpenseClaim| claim.asked.is_none_or(|asked| asked >= LAW_IN_FORCE);
    let claims = || {
        let claims = case.placement.claims.iter().flatten().enumerate();
        claims.filter(move |(_, claim)| claim.cents > 0 && under_the_law(claim))
    };
    let asked = |n: usize, claim: &ExpenseClaim| Truth::since(claim.asked, Fact::nth(Field::ClaimAsked, n));
    let promised = case.placement.agreement.as_ref().and_then(|agreement| agreement.expenses_covered);
    let applies = Truth::any(claims().map(|(n, claim)| asked(n, claim)))
        .and(Truth::known(promised, Field::ExpensesCovered));
    let owed = Truth::any(claims().map(|(n, claim)| {
        let unpaid = claim.repaid.map_or_else(Days::all, Days::before);
        asked(n, claim).and(Truth::on(unpaid))
    }));
    Timeline::decide(&applies, &owed.not(), |days| {
        let unpaid = || claims().filter(|(_, claim)| claim.repaid.is_none_or(|day| claim.asked < Some(day)));
        let cents = unpaid().map(|(_, claim)| claim.cents).fold(0_i64, i64::saturating_add);
        let at = Fact::nth(Field::ClaimRepaid, unpaid().next().map_or(0, |(n, _)| n));
        Causes::one(days, Breach::new(Cause::ExpenseNotCovered { cents }, at))
    })
}
