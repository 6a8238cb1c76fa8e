//! `replaces-employee`
//!
//! **The Law**: section 4(4): a volunteer does not replace an employee.
//! **What is checked**: whether somebody has recorded of the work that it is done in place of an employee. Where nobody
//! has said so either way, the rule is silent: no fact that an office records would show it.
//! **Example**: the librarian is on leave, and a volunteer keeps the library open instead.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::BDL_4_4;
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Timeline;
use crate::register::Case;

pub(super) static REPLACES_EMPLOYEE: Rule = Rule {
    code: "replaces-employee",
    provision: &BDL_4_4,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Placement(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, _: &Settings) -> Timeline {
    let replaces = case.placement.work.as_ref().and_then(|work| work.replaces_employee);
    Timeline::flagged(replaces, || Breach::new(Cause::ReplacesEmployee, Field::ReplacesEmployee))
}
