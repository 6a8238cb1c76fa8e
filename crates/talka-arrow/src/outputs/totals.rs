//! How many people worked, and how long.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::{BooleanArray, Int64Array, RecordBatch};
use arrow_schema::ArrowError;
use serde::{Deserialize, Serialize};
use talka::date::{Day, Period};
use talka::law::{Judged, Settings, Verdict};
use talka::register::{Entry, Organization, RecordKind, Volunteer};
use talka::territory::Municipality;

use super::batch;
use crate::records::AllKeys;

/// By what totals are kept apart. What is not known of hours is its own group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum By {
    /// The municipality (ATVK code) in which the organization is registered.
    Municipality,
    /// The planning region of that municipality.
    PlanningRegion,
    /// The organization, by its key.
    Organization,
    /// The field of work, as it was written.
    Field,
    /// The calendar month: hours of several months are of none.
    Month,
    /// The calendar year.
    Year,
    /// The age on the last day of the hours, in bands that begin with the ages of the Law.
    AgeBand,
    /// What the Law makes of the hours.
    Verdict,
}

impl By {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Municipality,
        Self::PlanningRegion,
        Self::Organization,
        Self::Field,
        Self::Month,
        Self::Year,
        Self::AgeBand,
        Self::Verdict,
    ];

    /// The name of its column.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::PlanningRegion => "planning_region",
            Self::Organization => "organization",
            Self::Field => "field",
            Self::Month => "month",
            Self::Year => "year",
            Self::AgeBand => "age_band",
            Self::Verdict => "verdict",
        }
    }
}

/// The first ages of the bands.
const BANDS: [u8; 6] = [0, 13, 16, 18, 26, 65];

/// The hours of groups of people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Totals {
    by: Vec<By>,
    #[serde(with = "crate::pairs")]
    sums: BTreeMap<Vec<Option<String>>, Sum>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Sum {
    people: i64,
    minutes: i64,
}

/// The hours of one person, by what they are kept apart by.
#[derive(Debug, Default)]
pub(crate) struct OfPerson(Vec<(Vec<Option<String>>, i64)>);

/// Everything of an entry that claims hours by which they may be kept apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'r> {
    pub(crate) volunteer: &'r Volunteer,
    pub(crate) host: &'r Organization,
    pub(crate) field: Option<&'r str>,
    pub(crate) period: Period,
    pub(crate) verdict: Verdict,
}

impl Totals {
    pub(crate) fn of(by: &[By]) -> Self {
        Self { by: by.to_vec(), sums: BTreeMap::new() }
    }

    /// Adds the people of a part that was judged.
    pub(crate) fn add_judged(&mut self, judged: &Judged, settings: &Settings, keys: &AllKeys) {
        let register = judged.register();
        let mut people: BTreeMap<usize, OfPerson> = BTreeMap::new();
        for case in register.cases() {
            for entry in register.entries(case.position).filter(Entry::stands) {
                let (Some(verdict), Some(minutes)) =
                    (judged.verdict(entry.position), judged.stands(entry.position))
                else {
                    continue;
                };
                let of_placement = case.placement.work.as_ref().and_then(|work| work.field.as_deref());
                let field = entry.log.field.as_deref().filter(|field| !field.trim().is_empty());
                let facts = Facts {
                    volunteer: case.volunteer,
                    host: entry.host,
                    field: field.or(of_placement),
                    period: entry.log.on.period(),
                    verdict,
                };
                let group = facts.group(&self.by, settings, keys);
                people.entry(case.volunteer_position).or_default().add(group, minutes);
            }
        }
        for person in people.into_values() {
            self.add(person);
        }
    }

    /// Adds a person, once in each group.
    pub(crate) fn add(&mut self, person: OfPerson) {
        for (group, minutes) in person.0 {
            let sum = self.sums.entry(group).or_default();
            sum.people += 1;
            sum.minutes = sum.minutes.saturating_add(minutes);
        }
    }

    /// Whether they are kept apart by the same.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        self.by == other.by
    }

    /// Adds other people.
    pub(crate) fn append(&mut self, other: Self) {
        for (group, of) in other.sums {
            let sum = self.sums.entry(group).or_default();
            sum.people += of.people;
            sum.minutes = sum.minutes.saturating_add(of.minutes);
        }
    }

    /// Without the numbers of groups of fewer people than that.
    pub(crate) fn batch(&self, fewest: u32) -> Result<RecordBatch, ArrowError> {
        let hidden = |sum: &Sum| sum.people < i64::from(fewest);
        let number = |of: fn(&Sum) -> i64| {
            let numbers = self.sums.values().map(|sum| (!hidden(sum)).then(|| of(sum)));
            Arc::new(numbers.collect::<Int64Array>())
        };
        let mut columns = Vec::new();
        for (at, by) in self.by.iter().enumerate() {
            let words = self.sums.keys().map(|group| group.get(at).and_then(Option::as_deref));
            columns.push((by.as_str(), super::words_if_any(words)));
        }
        let suppressed: BooleanArray = self.sums.values().map(|sum| Some(hidden(sum))).collect();
        columns.push(("people", number(|sum| sum.people)));
        columns.push(("minutes", number(|sum| sum.minutes)));
        columns.push(("suppressed", Arc::new(suppressed)));
        batch(columns)
    }
}

impl OfPerson {
    pub(crate) fn add(&mut self, group: Vec<Option<String>>, minutes: i64) {
        match self.0.iter_mut().find(|(known, _)| *known == group) {
            Some((_, sum)) => *sum = sum.saturating_add(minutes),
            None => self.0.push((group, minutes)),
        }
    }
}

impl Facts<'_> {
    pub(crate) fn group(&self, by: &[By], settings: &Settings, keys: &AllKeys) -> Vec<Option<String>> {
        by.iter().map(|by| self.part(*by, settings, keys)).collect()
    }

    fn part(&self, by: By, settings: &Settings, keys: &AllKeys) -> Option<String> {
        let (first, last) = (self.period.first(), self.period.last());
        match by {
            By::Municipality => self.host.municipality.clone(),
            By::PlanningRegion => {
                let place: Municipality = self.host.municipality.as_ref()?.parse().ok()?;
                Some(place.planning_region().as_str().to_owned())
            }
            By::Organization => Some(keys.text(RecordKind::Organization, self.host.id.into())),
            By::Field => self.field.map(str::to_owned),
            By::Year => (first.year() == last.year()).then(|| first.year().to_string()),
            By::Month => {
                let month = |day: Day| (day.year(), day.month());
                (month(first) == month(last)).then(|| format!("{}-{:02}", first.year(), first.month()))
            }
            By::AgeBand => {
                let births = self.volunteer.birth()?.possible(settings.reckoning());
                let bands =
                    [births.first(), births.last()].map(|born| band(born.age_on(last, settings.reckoning())));
                bands.first().filter(|band| bands.last() == Some(band)).cloned()
            }
            By::Verdict => Some(self.verdict.as_str().to_owned()),
        }
    }
}

/// The band of an age: its first and its last year.
fn band(age: u8) -> String {
    let next = BANDS.iter().copied().find(|first| *first > age);
    let first = BANDS.iter().copied().rfind(|first| *first <= age).unwrap_or(0);
    next.map_or_else(|| format!("{first}+"), |next| format!("{first}-{}", next - 1))
}
