//! `profit-making`
//!
//! **The Law**: section 2(2): volunteer work has no aim of making a profit.
//! **What is checked**: whether somebody has recorded of the work that it is done for profit, such as work that a client
//! is invoiced for. Where nobody has said so either way, the rule is silent: no fact that an office records would show
//! it.
//! **Example**: volunteers serve the guests at a banquet that the organizer sells to a client.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::BDL_2_2;
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Timeline;
use crate::register::Case;

pub(super) static PROFIT_MAKING: Rule = Rule {
    code: "profit-making",
    provision: &BDL_2_2,
    severity: Severity::Violation,
    bearing: Bearing::Voids,
    judge: Judge::Placement(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, _: &Settings) -> Timeline {
    let for_profit = case.placement.work.as_ref().and_then(|work| work.for_profit);
    Timeline::flagged(for_profit, || Breach::new(Cause::ProfitMaking, Field::ForProfit))
}
