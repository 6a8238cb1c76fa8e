//! What is found of a placement by the days of its entries alone, for whoever has more entries than can be records.

use super::fact::Fact;
use super::finding::{Finding, Subject};
use super::judgement::judge;
use super::judging::Pieces;
use super::rule::{Judge, Matter};
use super::rules::RULES;
use super::settings::Settings;
use super::timeline::Outcome;
use crate::date::{Day, Days, Period};
use crate::register::{Case, RecordKind, Register, Source};

/// What a rule would find of a placement, before it is known on which days somebody worked.
///
/// ```
/// use talka::date::{Day, Period};
/// use talka::law::{Bearing, FoundByDay, Settings, found_by_day};
/// use talka::register::Register;
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let case = register.cases().next().unwrap();
/// let found = found_by_day(&case, &Settings::on(Day::new(2023, 6, 1)?)).unwrap();
/// let is_too_young = |of: &&FoundByDay| of.finding.rule.code == "under-minimum-age" && of.finding.bearing == Bearing::Voids;
/// let too_young = found.iter().find(is_too_young).unwrap();
/// let day = Day::new(2023, 5, 9)?;
/// let worked = Period::day(day);
/// assert_eq!(too_young.on(&case.lasting_from(Some(day), day), Some(worked)), Some(Period::new(Day::new(2023, 5, 1)?, day).ok()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FoundByDay {
    /// The finding on all days on which it may be, without an entry and a tense.
    pub finding: Finding,
    /// The fact that shows it.
    at: Fact,
    matter: Matter,
}

impl FoundByDay {
    /// Where it is in the office's own files, if the register with that placement was imported.
    pub fn source(&self, register: &Register, case: &Case<'_>) -> Option<Source> {
        self.finding.source_in(register, self.at, case.record_of(self.at))
    }

    /// The days of the finding, from the first to the last, where the placement has these days and `worked` is from the first to
    /// the last of its entries on [its days](Finding::days); `None` where nothing is found. A value has no days.
    pub fn on(&self, lasting: &Days, worked: Option<Period>) -> Option<Option<Period>> {
        let days = &self.finding.days;
        let ends = |days: &Days| Period::new(days.first()?, days.last()?).ok();
        match self.matter {
            Matter::All => Some(ends(days)),
            Matter::Worked => worked.map(Some),
            Matter::Lasting => match (ends(&days.and(lasting)), worked) {
                (None, None) => None,
                (Some(one), Some(other)) => Some(Some(one.around(other))),
                (one, other) => Some(one.or(other)),
            },
        }
    }
}

/// What is found of a placement as long as each of its entries is of one day, names no time of day, claims hours that stand, and
/// is not like another of the person on that day: then nothing but their days matters.
///
/// `None` where more matters: a timetable, expenses, a statement, or a limit of hours a day for minors.
pub fn found_by_day(case: &Case<'_>, settings: &Settings) -> Option<Vec<FoundByDay>> {
    let placement = case.placement;
    if placement.expenses.is_some()
        || placement.statements.is_some()
        || settings.minor_minutes_per_day.is_some()
    {
        return None;
    }
    let subject = |kind, id, position| Subject { kind, id, position };
    let of_placement = subject(RecordKind::Placement, placement.id.into(), case.position);
    let mut found = Vec::new();
    let mut add = |rule, outcome: &Outcome, days, matter| {
        let (Outcome::Noted(breach) | Outcome::Breached(breach)) = outcome else { return };
        let Some(finding) = Finding::new(rule, outcome, settings, of_placement) else { return };
        let path = breach.at.pointer(case.record_of(breach.at));
        found.push(FoundByDay { finding: Finding { path, days, ..finding }, at: breach.at, matter });
    };
    let judgement = judge(case, settings);
    for (rule, timeline) in judgement.timelines() {
        for (outcome, _, days) in Pieces::of(timeline, &Days::all()).breaches {
            add(rule, outcome, days, rule.judge.matter());
        }
    }
    for rule in RULES.iter().filter(|rule| rule.left_out_by(settings).is_none()) {
        match rule.judge {
            Judge::Hours(of) => {
                for (outcome, days) in (of.by_day)(&case.person, settings)? {
                    add(rule, &outcome, days, Matter::Worked);
                }
            }
            Judge::Values(of) => {
                for outcome in (of.placement)(placement, settings) {
                    add(rule, &outcome, Days::none(), Matter::All);
                }
            }
            _ => {}
        }
    }
    Some(found)
}

/// What is found of the values of the volunteer at that position of a register, whatever the placements are.
pub fn found_of_volunteer(register: &Register, position: usize, settings: &Settings) -> Vec<Finding> {
    let Some(volunteer) = register.volunteers().get(position) else { return Vec::new() };
    let subject = Subject { kind: RecordKind::Volunteer, id: volunteer.id.into(), position };
    let mut found = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.left_out_by(settings).is_none()) {
        let Judge::Values(of) = rule.judge else { continue };
        for outcome in (of.volunteer)(volunteer, settings) {
            let (Outcome::Noted(breach) | Outcome::Breached(breach)) = &outcome else { continue };
            let Some(finding) = Finding::new(rule, &outcome, settings, subject) else { continue };
            let source = finding.source_in(register, breach.at, position);
            let finding = Finding { path: breach.at.pointer(position), source, ..finding };
            found.push(finding.on(settings.today));
        }
    }
    found
}

impl Case<'_> {
    /// The days of the term, and that of the first entry; without an end, where none is known, and from today, where neither a
    /// beginning nor an entry is. Where its days contradict one another, these are all from the first to the last that is named.
    pub fn lasting_from(&self, first: Option<Day>, today: Day) -> Days {
        self.lasting(&first.map_or_else(Days::none, Days::from), today)
    }
}
