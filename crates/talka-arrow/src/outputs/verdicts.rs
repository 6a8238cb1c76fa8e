//! The verdict on each entry.

use std::sync::Arc;

use arrow_array::{Int64Array, RecordBatch, UInt32Array};
use arrow_schema::ArrowError;
use talka::law::{Judged, Verdict};

use super::{batch, words};
use crate::hours::row;

/// Of each row its verdict and the minutes that stand.
#[derive(Debug, Default)]
pub(crate) struct Verdicts(Vec<(u32, Verdict, i64)>);

impl Verdicts {
    pub(crate) fn add(&mut self, judged: &Judged) {
        let logs = judged.register().hour_logs().iter().enumerate();
        self.0.extend(logs.filter_map(|(position, log)| {
            Some((row(log.id), judged.verdict(position)?, judged.stands(position)?))
        }));
    }

    pub(crate) fn push(&mut self, row: u32, verdict: Verdict, stands: i64) {
        self.0.push((row, verdict, stands));
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// In the order of the rows, whatever the order of the people.
    pub(crate) fn batch(mut self) -> Result<RecordBatch, ArrowError> {
        self.0.sort_unstable_by_key(|(row, _, _)| *row);
        batch(vec![
            ("row", Arc::new(UInt32Array::from_iter_values(self.0.iter().map(|of| of.0)))),
            ("verdict", words(self.0.iter().map(|of| of.1.as_str()))),
            ("stands", Arc::new(Int64Array::from_iter_values(self.0.iter().map(|of| of.2)))),
        ])
    }
}
