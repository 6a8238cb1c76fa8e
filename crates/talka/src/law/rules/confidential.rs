//! `confidential-not-written`
//!
//! **The Law**: section 7(2), clause 2: the organizer states in writing which information is confidential.
//! **What is checked**: where it is recorded that something is confidential, in which form that was said. Where nothing is
//! recorded, nothing is said.
//! **Example**: a care home asks its volunteers by word of mouth to keep what they see to themselves.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::BDL_7_2_2;
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Timeline;
use crate::register::{AgreementForm, Case};

pub(super) static CONFIDENTIAL_NOT_WRITTEN: Rule = Rule {
    code: "confidential-not-written",
    provision: &BDL_7_2_2,
    severity: Severity::Violation,
    bearing: Bearing::Record,
    judge: Judge::Placement(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, _: &Settings) -> Timeline {
    let oral = case.placement.confidential.map(|form| form == AgreementForm::Oral);
    Timeline::flagged(oral, || Breach::new(Cause::ConfidentialNotWritten, Field::Confidential))
}
