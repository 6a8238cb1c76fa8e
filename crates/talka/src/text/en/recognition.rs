//! Recognition in English.

use super::{hour_kind, legal_class};
use crate::recognition::{AgeTested, Criterion, HoursConfirmed, Lawfulness, Reading, ResidenceAsked};

pub(in super::super) fn criterion(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Corrected => "the entry was replaced by a correction",
        Criterion::Rejected => "the hours were rejected or taken back",
        Criterion::Contradicted => "the records contradict each other",
        Criterion::Period => "worked at another time",
        Criterion::Age => "the age does not meet the scheme",
        Criterion::Host => "the place of work does not meet the scheme",
        Criterion::Residence => "lives outside the municipality",
        Criterion::Kind => "hours of this kind do not count",
        Criterion::Confirmation => "the hours are not confirmed",
        Criterion::Lawful => "not volunteer work under the Law",
    }
}

pub(in super::super) fn reading(reading: Reading<'_>) -> String {
    let text = match reading {
        Reading::Corrected => "if entries replaced by a correction do not count",
        Reading::Rejected => "if rejected and withdrawn hours do not count",
        Reading::Contradicted => "if contradictory entries do not count",
        Reading::Period => "if only work at that time counts",
        Reading::Age(AgeTested::DayOfWork) => "if age is tested on the day of the work",
        Reading::Age(AgeTested::PeriodStart) => "if age is tested on the first day of the period",
        Reading::Age(AgeTested::PeriodEnd) => "if age is tested on the last day of the period",
        Reading::Residence(ResidenceAsked::Anywhere) => "if it does not matter where volunteers live",
        Reading::Residence(ResidenceAsked::Authority) => "if volunteers have to live in the municipality",
        Reading::Confirmation(HoursConfirmed::Confirmed) => "if only confirmed hours count",
        Reading::Confirmation(HoursConfirmed::ConfirmedByOthers) => {
            "if hours count only when somebody other than the volunteer confirmed them"
        }
        Reading::Confirmation(HoursConfirmed::Entered) => "if hours count that are not confirmed yet",
        Reading::Lawful(Lawfulness::VoidExcluded) => {
            "if hours do not count that were not volunteer work under the Law"
        }
        Reading::Lawful(Lawfulness::Any) => "if hours count that were not volunteer work under the Law",
        Reading::Host(classes) => {
            let classes: Vec<&str> = classes.iter().map(|class| legal_class(*class)).collect();
            return format!("if work counts at: {}", classes.join(", "));
        }
        Reading::Kind(kinds) => {
            let kinds: Vec<&str> = kinds.iter().map(|kind| hour_kind(*kind)).collect();
            return format!("if hours count of these kinds: {}", kinds.join(", "));
        }
    };
    text.to_owned()
}
