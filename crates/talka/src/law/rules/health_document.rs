//! `health-document-missing`
//!
//! **The Law**: section 7(2), clause 7: the organizer asks the volunteer to show a document on the state of health where the
//! work may put other people's health at risk.
//! **What is checked**: of work that is marked as such a risk, for each day whether a document was shown on or before it.
//! Where nobody has said that it is a risk, nothing is said.
//! **Example**: serving food from 1 June, the document shown on 4 June: it was missing from 1 to 3 June.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::BDL_7_2_7;
use super::super::rule::{Judge, Rule, VolunteerRule};
use super::super::seen::Seen;
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::register::{Case, Person};

pub(super) static HEALTH_DOCUMENT_MISSING: Rule = Rule {
    code: "health-document-missing",
    provision: &BDL_7_2_7,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::OfVolunteer(VolunteerRule {
        length: |volunteer| volunteer.health_documents.as_ref().map_or(0, Vec::len),
        seen: at_risk,
        judge,
    }),
    enabled: Rule::always,
    sensitive: false,
};

fn at_risk<'r>(case: &Case<'r>) -> Seen<'r> {
    let others_health_at_risk = case.placement.work.as_ref().and_then(|work| work.others_health_at_risk);
    Seen { others_health_at_risk, ..Seen::default() }
}

fn judge(person: &Person<'_>, seen: &Seen<'_>, _: &Settings) -> Timeline {
    if seen.others_health_at_risk != Some(true) {
        return Timeline::silent();
    }
    let shown = match &person.volunteer.health_documents {
        None => Truth::unknown(Field::HealthDocuments),
        Some(documents) => Truth::any(
            documents
                .iter()
                .enumerate()
                .map(|(n, document)| Truth::since(document.shown, Fact::nth(Field::HealthDocumentShown, n))),
        ),
    };
    Timeline::decide(&Truth::always(true), &shown, |days| {
        let documents = person.volunteer.health_documents.iter().flatten().enumerate();
        let first = documents.filter_map(|(n, document)| Some((document.shown?, n))).min();
        let at =
            first.map_or(Field::HealthDocuments.into(), |(_, n)| Fact::nth(Field::HealthDocumentShown, n));
        Causes::one(days, Breach::new(Cause::HealthDocumentMissing, at))
    })
}
