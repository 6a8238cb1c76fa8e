//! The findings by rule.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use arrow_array::{Int64Array, RecordBatch};
use arrow_schema::ArrowError;
use serde::{Deserialize, Serialize};
use talka::law::{Bearing, Finding, RuleCode, Severity, Tense};
use talka::register::Register;

use super::{FoundOf, batch, words};

/// A rule, and how severe and when.
type Group = (RuleCode, Severity, Bearing, Tense);

/// How much there is of each group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Summary(#[serde(with = "crate::pairs")] BTreeMap<Group, Sums>);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Sums {
    findings: i64,
    records: i64,
    entries: i64,
    minutes: i64,
}

impl Summary {
    /// Adds the findings of a part, each record and each entry of a group once.
    pub(crate) fn add(&mut self, register: &Register, findings: &[&Finding]) {
        let mut records = BTreeSet::new();
        let mut entries = BTreeSet::new();
        for finding in findings {
            let group: Group = (finding.rule.into(), finding.severity, finding.bearing, finding.tense);
            let sums = self.0.entry(group).or_default();
            sums.findings += 1;
            sums.records +=
                i64::from(records.insert((group, finding.subject.kind.as_str(), finding.subject.id)));
            for log in &finding.logs {
                if entries.insert((group, *log)) {
                    let minutes = register.hour_log(*log).map_or(0, |log| log.minutes.max(0));
                    sums.entries += 1;
                    sums.minutes = sums.minutes.saturating_add(minutes.into());
                }
            }
        }
    }

    /// Adds what is found of a record, of which no other finding of its group has the same entries; `is_first` of those of a
    /// record in a group.
    pub(crate) fn add_one(&mut self, found: &FoundOf<'_>, is_first: bool) {
        let FoundOf { finding, tense, entries, minutes, .. } = *found;
        let sums = self.0.entry((finding.rule.into(), finding.severity, finding.bearing, tense)).or_default();
        sums.findings += 1;
        sums.records += i64::from(is_first);
        sums.entries += entries;
        sums.minutes = sums.minutes.saturating_add(minutes);
    }

    /// People are apart in each part, so that sums are added.
    pub(crate) fn append(&mut self, other: Self) {
        for (group, of) in other.0 {
            let sums = self.0.entry(group).or_default();
            sums.findings += of.findings;
            sums.records += of.records;
            sums.entries += of.entries;
            sums.minutes = sums.minutes.saturating_add(of.minutes);
        }
    }

    pub(crate) fn batch(self) -> Result<RecordBatch, ArrowError> {
        let rows: Vec<(Group, Sums)> = self.0.into_iter().collect();
        let numbers = |of: fn(&Sums) -> i64| {
            Arc::new(Int64Array::from_iter_values(rows.iter().map(|(_, sums)| of(sums))))
        };
        batch(vec![
            ("code", words(rows.iter().map(|(group, _)| group.0.as_str()))),
            ("severity", words(rows.iter().map(|(group, _)| group.1.as_str()))),
            ("bearing", words(rows.iter().map(|(group, _)| group.2.as_str()))),
            ("tense", words(rows.iter().map(|(group, _)| group.3.as_str()))),
            ("findings", numbers(|sums| sums.findings)),
            ("records", numbers(|sums| sums.records)),
            ("entries", numbers(|sums| sums.entries)),
            ("minutes", numbers(|sums| sums.minutes)),
        ])
    }
}
