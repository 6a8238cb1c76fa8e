//! Tables of hours as large as one likes. Everything is spread by arithmetic, which `python/columns.py` repeats, so that every
//! program has the same rows.

use std::sync::Arc;

use arrow_array::builder::StringDictionaryBuilder;
use arrow_array::types::Int32Type;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Int32Array, RecordBatch, RecordBatchIterator, RecordBatchReader,
    StringArray,
};
use arrow_schema::ArrowError;
use talka::register::LegalClass;
use talka_arrow::Tables;

/// How people and organizations are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ids {
    /// By whole numbers.
    Integer,
    /// By text, each text once.
    Dictionary,
    /// By text.
    Text,
}

/// A table to be made.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The rows, a multiple of the people.
    pub rows: u32,
    /// The people.
    pub people: u32,
    /// The organizations.
    pub hosts: u32,
    /// Whether the rows of each placement follow one another; otherwise they are in disorder.
    pub grouped: bool,
    /// The ids.
    pub ids: Ids,
}

/// A row of hours.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// From 0.
    pub person: u32,
    /// From 0.
    pub host: u32,
    /// In days since 1 January 1970.
    pub day: i32,
    /// How long.
    pub minutes: i32,
    /// Whether the hours are confirmed.
    pub confirmed: bool,
}

/// The tables.
#[derive(Clone, Debug)]
pub struct Frames {
    /// The hours.
    pub hours: RecordBatch,
    /// The people, with their births.
    pub volunteers: RecordBatch,
    /// The organizations, with their legal forms.
    pub organizations: RecordBatch,
}

impl Shape {
    /// The rows.
    pub fn rows(self) -> impl Iterator<Item = Row> {
        let all = if self.grouped { u64::from(self.rows) } else { u64::from(self.rows).next_power_of_two() };
        let at = move |n: u64| if self.grouped { n } else { disordered(n, all - 1) };
        (0..all)
            .map(at)
            .filter_map(|n| u32::try_from(n).ok())
            .filter(move |n| *n < self.rows)
            .map(move |n| self.row(n))
    }

    fn row(self, n: u32) -> Row {
        let each = self.rows / self.people;
        let (person, entry) = (n / each, n % each);
        // Every twentieth person works on each day in two places.
        let (turn, host) = if person % 20 == 0 {
            (entry / 2, person * 7 + entry % 2)
        } else {
            (entry, person * 7 + entry * 2 / each)
        };
        Row {
            person,
            host: host % self.hosts,
            // Two years from 1 July 2019.
            day: 18_078 + signed(turn * 724 / each + person % 7),
            minutes: 30 + signed((person * 13 + entry * 7) % 8) * 30,
            confirmed: !(person + entry * 3).is_multiple_of(9),
        }
    }

    /// The tables.
    pub fn frames(self) -> Result<Frames, ArrowError> {
        let rows = || self.rows();
        let hours = RecordBatch::try_from_iter([
            ("volunteer", self.column('p', rows().map(|row| row.person))),
            ("organization", self.column('o', rows().map(|row| row.host))),
            ("on", days(rows().map(|row| row.day))),
            ("minutes", Arc::new(Int32Array::from_iter_values(rows().map(|row| row.minutes)))),
            ("confirmed", Arc::new(rows().map(|row| Some(row.confirmed)).collect::<BooleanArray>())),
        ])?;
        let volunteers = RecordBatch::try_from_iter([
            ("id", self.column('p', 0..self.people)),
            ("born", days((0..self.people).map(born))),
        ])?;
        let classes = StringArray::from_iter_values((0..self.hosts).map(|host| class(host).as_str()));
        let classes: ArrayRef = Arc::new(classes);
        let organizations =
            RecordBatch::try_from_iter([("id", self.column('o', 0..self.hosts)), ("class", classes)])?;
        Ok(Frames { hours, volunteers, organizations })
    }

    fn column(self, kind: char, numbers: impl Iterator<Item = u32>) -> ArrayRef {
        match self.ids {
            Ids::Integer => Arc::new(Int32Array::from_iter_values(numbers.map(signed))),
            Ids::Text => Arc::new(StringArray::from_iter_values(numbers.map(|n| format!("{kind}{n:07}")))),
            Ids::Dictionary => {
                let mut column = StringDictionaryBuilder::<Int32Type>::new();
                numbers.for_each(|n| column.append_value(format!("{kind}{n:07}")));
                Arc::new(column.finish())
            }
        }
    }
}

impl Frames {
    /// The tables as a producer hands them over, the hours in batches.
    pub fn tables(&self) -> Tables<'static> {
        Tables::new(batches(&self.hours))
            .volunteers(batches(&self.volunteers))
            .organizations(batches(&self.organizations))
    }
}

/// In batches as `DuckDB` makes them.
fn batches(whole: &RecordBatch) -> impl RecordBatchReader + use<> {
    const ROWS: usize = 131_072;
    let starts = (0..whole.num_rows()).step_by(ROWS);
    let parts: Vec<_> =
        starts.map(|start| Ok(whole.slice(start, ROWS.min(whole.num_rows() - start)))).collect();
    RecordBatchIterator::new(parts, whole.schema())
}

/// Each number below a power of two once, in disorder.
fn disordered(n: u64, mask: u64) -> u64 {
    let bits = mask.count_ones();
    let mixed = |n: u64, factor: u64| {
        let n = n.wrapping_mul(factor) & mask;
        n ^ n >> (bits / 2)
    };
    mixed(mixed(mixed(n, 0x9E37_79B1), 0x85EB_CA6B), 0xC2B2_AE35)
}

/// From 1995 to 2010, in days since 1 January 1970.
pub fn born(person: u32) -> i32 {
    9_200 + signed(person * 13 % 5_600)
}

/// Of five hosts one is a merchant, two are associations and two municipal institutions.
pub fn class(host: u32) -> LegalClass {
    match host % 5 {
        0 => LegalClass::Merchant,
        1 | 2 => LegalClass::Association,
        _ => LegalClass::MunicipalInstitution,
    }
}

fn days(numbers: impl Iterator<Item = i32>) -> ArrayRef {
    Arc::new(Date32Array::from_iter_values(numbers))
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
