//! `yearly-report-differs`
//!
//! **The Law**: section 7(2), clause 9: once a year, with the annual report, the organizer gives information on volunteer
//! work: the place, the number of volunteers at it, the hours worked in all.
//! **What is checked**: of each report of a year that is recorded, whether it has the volunteers of each place and the minutes
//! in all that the hour log and the open events have ([`Yearly`]). What an entry over the turn of the year leaves open may be
//! either way. The Law names no day on which a report is due, so that one that is not recorded is not missed.
//! **Example**: a report of 40 volunteers in a year in which 38 have hours.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field, MissingFact};
use super::super::provisions::BDL_YEARLY_REPORT;
use super::super::rule::{Judge, PeriodOutcome, Rule};
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Outcome;
use super::super::truth::NAMED;
use super::super::verdict::Standing;
use super::super::yearly::{Yearly, count, days_of, name};
use crate::order::{distinct, sort_by_key};
use crate::register::{RecordKind, Register, YearlyPlace, YearlyReport};

pub(super) static YEARLY_REPORT_DIFFERS: Rule = Rule {
    code: "yearly-report-differs",
    provision: &BDL_YEARLY_REPORT,
    severity: Severity::Warning,
    bearing: Bearing::Record,
    judge: Judge::Years(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(register: &Register, standing: &[Standing]) -> Vec<PeriodOutcome> {
    let reports = || {
        register.organizations().iter().enumerate().flat_map(|(position, organization)| {
            let reports = organization.yearly_reports.iter().flatten().enumerate();
            reports.map(move |(n, report)| (position, n, report))
        })
    };
    let wanted = distinct(reports().map(|(position, _, report)| (position, report.year)));
    let years = count(register, standing, &wanted);
    let judge = |(position, n, report): (usize, usize, &YearlyReport)| {
        let at = wanted.binary_search(&(position, report.year)).ok()?;
        BDL_YEARLY_REPORT.in_force.overlap(days_of(report.year))?;
        Some(judge_one(position, n, report, years.get(at)?))
    };
    reports().filter_map(judge).flatten().collect()
}

/// What is said of the places, and what of the minutes.
fn judge_one(position: usize, n: usize, report: &YearlyReport, counted: &Yearly) -> [PeriodOutcome; 2] {
    let year = report.year;
    let [places_at, minutes_at] =
        [Field::YearlyPlaces, Field::YearlyMinutes].map(|field| Fact::nth(field, n));
    let places = report.places.as_ref().map(|places| compare_places(year, places, counted));
    let minutes = report.minutes.map(|reported| {
        let most = counted.minutes_at_most.unwrap_or(i64::MAX);
        let differs =
            |counted: i64| Compared::Differs(Cause::YearlyMinutesDiffer { year, reported, counted });
        match reported {
            _ if reported < counted.minutes => differs(counted.minutes),
            _ if reported > most => differs(most),
            _ if counted.minutes == most => Compared::Same,
            _ => Compared::Open,
        }
    });
    [(places, places_at), (minutes, minutes_at)].map(|(compared, at)| {
        let unknown = |missing: Vec<(usize, Fact)>| {
            (Outcome::Undetermined(missing.iter().map(|(_, fact)| *fact).collect()), missing)
        };
        let (outcome, missing) = match compared {
            None => unknown(vec![(position, at)]),
            Some(Compared::Open) => {
                // How long an event lasted says nothing of who was there.
                let tells = |(_, fact): &(usize, Fact)| {
                    at == minutes_at || fact.field.record() == RecordKind::HourLog
                };
                let missing = counted.missing.iter().map(MissingFact::position_and_fact).filter(tells);
                unknown(missing.take(NAMED).collect())
            }
            Some(Compared::Same) => (Outcome::Satisfied, Vec::new()),
            Some(Compared::Differs(cause)) => {
                (Outcome::Breached(Box::new(Breach::new(cause, at))), Vec::new())
            }
        };
        PeriodOutcome { period: days_of(year), outcome, of: (RecordKind::Organization, position), missing }
    })
}

enum Compared {
    Same,
    /// An entry or an event leaves it open.
    Open,
    Differs(Cause),
}

/// The name of a place, whether this is what the report says of it, and the fewest and the most volunteers.
type OfPlace<'p> = (Option<&'p str>, bool, u32, u32);

fn compare_places(year: i32, reported: &[YearlyPlace], counted: &Yearly) -> Compared {
    let reported = reported.iter().map(|of| (name(of.place.as_ref()), true, of.volunteers, of.volunteers));
    let counted = counted
        .places
        .iter()
        .map(|of| (name(of.place.as_ref()), false, of.volunteers, of.volunteers_at_most));
    let mut all: Vec<OfPlace<'_>> = reported.chain(counted).collect();
    sort_by_key(&mut all, |(place, ..)| *place);
    let (mut places, mut reported, mut counted, mut open) = (0_u32, 0_u32, 0_u32, false);
    for of_place in all.chunk_by(|(one, ..), (next, ..)| one == next) {
        let sum = |is_reported: bool, of: fn(&OfPlace<'_>) -> u32| -> u32 {
            let people = of_place.iter().filter(|(_, it, ..)| *it == is_reported).map(of);
            people.fold(0, u32::saturating_add)
        };
        let (people, least, most) = (sum(true, |it| it.2), sum(false, |it| it.2), sum(false, |it| it.3));
        if (least..=most).contains(&people) {
            open |= least < most;
        } else {
            places += 1;
            reported = people.saturating_add(reported);
            counted = people.clamp(least, most).saturating_add(counted);
        }
    }
    match (places, open) {
        (0, false) => Compared::Same,
        (0, true) => Compared::Open,
        _ => Compared::Differs(Cause::YearlyPlacesDiffer { year, places, reported, counted }),
    }
}
