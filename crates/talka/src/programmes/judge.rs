//! Stays judged by the programmes that they are in.

use std::collections::BTreeMap;

use super::before::{Before, long_durations};
use super::judging::{Judging, Lasting};
use super::programme::Programme;
use super::report::{ProgrammeCode, ProgrammeReport};
use super::rules;
use super::stay::{Stay, StayFact};
use crate::law::{Judged, NotJudgedReason, list_at_most};
use crate::order::sort_by_key;

/// Why stays cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StayError {
    /// No placement of the register has that id.
    #[error("stay {position}: no placement of the register has this id")]
    NoSuchPlacement {
        /// The position of the stay, from 0.
        position: usize,
    },
    /// Two stays are of one placement.
    #[error("stay {position}: duplicate, another stay is of the same placement")]
    Duplicate {
        /// The position of the second of them, from 0.
        position: usize,
    },
    /// A country is not written with two letters.
    #[error("stay {position}: {at}: expected a country of two letters, such as `LV`")]
    NoCountry {
        /// The position of the stay, from 0.
        position: usize,
        /// Which member.
        at: StayFact,
    },
    /// The last day is before the first, or nothing is left without the days of travel.
    #[error("stay {position}: expected at least one day that is not of travel, from the first to the last")]
    NoDays {
        /// The position of the stay, from 0.
        position: usize,
    },
}

impl StayError {
    /// The position of the stay, from 0.
    pub const fn position(self) -> usize {
        match self {
            Self::NoSuchPlacement { position }
            | Self::Duplicate { position }
            | Self::NoCountry { position, .. }
            | Self::NoDays { position } => position,
        }
    }
}

/// Judges stays by the versions of their programmes, in any order. Stays of one person are looked at together.
///
/// # Errors
///
/// The first stay that is of no placement, of the same as another, without a day, or with a country that is none.
pub fn judge(
    programmes: &[Programme],
    judged: &Judged,
    stays: &[Stay],
) -> Result<ProgrammeReport, StayError> {
    let mut report = ProgrammeReport::default();
    let mut all = Vec::with_capacity(stays.len());
    let mut placements = BTreeMap::new();
    for (position, stay) in stays.iter().enumerate() {
        let case = judged.register().case(stay.placement).ok_or(StayError::NoSuchPlacement { position })?;
        if placements.insert(stay.placement, position).is_some() {
            return Err(StayError::Duplicate { position });
        }
        if let Some(at) = no_country(stay) {
            return Err(StayError::NoCountry { position, at });
        }
        let lasting = Lasting::of(stay).ok_or(StayError::NoDays { position })?;
        all.push(Judging { judged, programmes, stay, position, case, lasting });
    }
    let longs = long_durations(programmes);
    let mut reports: Vec<ProgrammeReport> = vec![ProgrammeReport::default(); all.len()];
    for stays in of_people(&all) {
        let mut before = Before::nothing(&longs);
        for at in stays {
            let (Some(judging), Some(report)) = (all.get(at), reports.get_mut(at)) else { continue };
            one(judging, &before, report);
            before.with(judging);
        }
    }
    for one in reports {
        report.findings.extend(one.findings);
        report.undetermined.extend(one.undetermined);
        for not in one.not_judged {
            if !report.not_judged.contains(&not) {
                report.not_judged.push(not);
            }
        }
    }
    report.not_listed = list_at_most(
        judged.settings().listed_per_rule(),
        ProgrammeCode::ALL,
        (&mut report.findings, |finding| finding.rule),
        (&mut report.undetermined, |open| open.code),
    );
    Ok(report)
}

/// Whether a text is two letters, as the code of a country is.
pub(crate) fn is_country(code: &str) -> bool {
    let code = code.trim();
    code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_alphabetic())
}

/// The first member that has something else than two letters for a country.
fn no_country(stay: &Stay) -> Option<StayFact> {
    let members = [
        (StayFact::Home, stay.home.as_slice()),
        (StayFact::Venue, stay.venue.as_slice()),
        (StayFact::Team, stay.team.as_deref().unwrap_or_default()),
    ];
    members.into_iter().find(|(_, codes)| !codes.iter().all(|code| is_country(code))).map(|(at, _)| at)
}

fn one(judging: &Judging<'_>, before: &Before, report: &mut ProgrammeReport) {
    let Some(first) = judging.lasting.first else { return judging.report(report).without_first_day() };
    match judging.version(first) {
        Some(version) => rules::judge(judging, version, before, report),
        None => judging.report(report).not_judged(ProgrammeCode::Version, NotJudgedReason::NotChecked),
    }
}

/// The stays of each person in each programme, the first in time first.
fn of_people(all: &[Judging<'_>]) -> impl Iterator<Item = Vec<usize>> {
    let mut people: BTreeMap<(usize, &str), Vec<usize>> = BTreeMap::new();
    for (at, judging) in all.iter().enumerate() {
        let programme = judging.stay.programme.as_str();
        people.entry((judging.case.volunteer_position, programme)).or_default().push(at);
    }
    people.into_values().map(|mut stays| {
        sort_by_key(&mut stays, |at| all.get(*at).and_then(|judging| judging.lasting.first));
        stays
    })
}
