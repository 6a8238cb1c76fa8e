//! `paid-work`
//!
//! **The Law**: section 2: volunteer work is unpaid and has no aim of profit.
//! **What is checked**: whether anything was paid for the work itself, beyond expenses. One payment taints the whole
//! placement.
//! **Example**: 20 euro "for the day" at a festival: none of the hours there were volunteer work.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::BDL_2_1;
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::register::Case;

pub(super) static PAID_WORK: Rule = Rule {
    code: "paid-work",
    provision: &BDL_2_1,
    severity: Severity::Violation,
    bearing: Bearing::Voids,
    judge: Judge::Placement(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, settings: &Settings) -> Timeline {
    let payments = case.placement.payments.as_ref();
    let first = payments.and_then(|payments| payments.iter().position(|payment| payment.cents > 0));
    let unpaid = settings.known(payments.map(|_| first.is_none()), Field::Payments, true);
    let unpaid = Truth::known(unpaid, Field::Payments);
    Timeline::decide(&Truth::always(true), &unpaid, |days| {
        let paid = payments.into_iter().flatten().map(|payment| payment.cents).filter(|cents| *cents > 0);
        let cents = paid.fold(0_i64, i64::saturating_add);
        Causes::one(
            days,
            Breach::new(Cause::PaidWork { cents }, Fact::nth(Field::Payment, first.unwrap_or(0))),
        )
    })
}
