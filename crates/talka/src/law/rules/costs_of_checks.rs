//! `check-paid-by-volunteer`
//!
//! **The Law**: section 7(3): the organizer pays for the statement of the Punishment Register and for the health check that
//! it asked for.
//! **What is checked**: of each check in the Punishment Register and each document on the state of health, whether the
//! volunteer is recorded as the one who paid in the end. What was done before the Law came into force is left alone, and
//! so is what nobody recorded.
//! **Example**: the volunteer paid for the statement and was not repaid.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::BDL_7_3;
use super::super::rule::{Judge, Rule, ValueRules};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Outcome;
use crate::date::Day;
use crate::register::{Party, Volunteer};

pub(super) static CHECK_PAID_BY_VOLUNTEER: Rule = Rule {
    code: "check-paid-by-volunteer",
    provision: &BDL_7_3,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Values(ValueRules { volunteer: judge, ..ValueRules::SILENT }),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(volunteer: &Volunteer, _: &Settings) -> Vec<Outcome> {
    let checks = volunteer.record_checks.iter().flatten().enumerate();
    let checks = checks.map(|(n, check)| (check.done, check.paid_by, Fact::nth(Field::CheckPaidBy, n)));
    let documents = volunteer.health_documents.iter().flatten().enumerate();
    let documents = documents
        .map(|(n, document)| (document.shown, document.paid_by, Fact::nth(Field::HealthDocumentPaidBy, n)));
    let under_the_law = |day: Option<Day>| day.is_none_or(|day| BDL_7_3.in_force.contains(day));
    checks
        .chain(documents)
        .filter(|(day, paid_by, _)| *paid_by == Some(Party::Volunteer) && under_the_law(*day))
        .map(|(.., at)| Outcome::Breached(Box::new(Breach::new(Cause::CheckPaidByVolunteer, at))))
        .collect()
}
