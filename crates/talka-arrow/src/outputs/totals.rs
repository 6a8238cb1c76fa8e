//! How many people worked, and how long.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::{BooleanArray, Int64Array, RecordBatch};
use arrow_schema::ArrowError;
use serde::{Deserialize, Serialize};
use talka::impact::{By, Facts};
use talka::law::{Judged, Settings};
use talka::register::{Entry, RecordKind};

use super::batch;
use crate::records::AllKeys;

/// By what totals of tables are kept apart: everything that is known of an entry by itself.
pub const TOTALS_BY: &[By] = &[
    By::Municipality,
    By::PlanningRegion,
    By::Organization,
    By::Field,
    By::Month,
    By::Year,
    By::AgeBand,
    By::Verdict,
];

/// The hours of groups of people.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Default)]
pub(crate) struct OfPerson(Vec<(Vec<Option<String>>, i64)>);

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
                let group = group(&Facts::of_entry(&case, &entry, verdict), &self.by, settings, keys);
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

/// The group of an entry: the one definition is the core's, an organization is called by its key in the tables.
pub(crate) fn group(
    facts: &Facts<'_>,
    by: &[By],
    settings: &Settings,
    keys: &AllKeys,
) -> Vec<Option<String>> {
    facts.group(by, settings.reckoning(), &|id| keys.text(RecordKind::Organization, id.into()))
}
