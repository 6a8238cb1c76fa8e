//! Rows as they are packed, by the buckets of their people. Columns are read in their order, and each row is written once.

use std::ops::Range;
use std::sync::Mutex;

use super::packed::{Layout, Packed};
use crate::hours::{Columns, Hours, NOTHING, Said, refused};
use crate::keys::{Categories, position};
use crate::records::AllKeys;
use crate::refused::RefusedRow;
use crate::said::AllSaid;
use crate::threads::each_thread;

/// Reads the rows.
pub(super) struct Packer<'h> {
    pub(super) hours: &'h Hours,
    pub(super) keys: &'h AllKeys,
    pub(super) layout: &'h Layout,
}

/// All rows.
pub(super) struct PackedRows {
    /// Of each thread, and then of each bucket.
    pub(super) buckets: Vec<Vec<Vec<Packed>>>,
    pub(super) said: AllSaid,
    /// People who have a row that could not be packed, in order.
    pub(super) as_records: Vec<u32>,
    pub(super) refused: Vec<RefusedRow>,
}

/// Some rows of a batch, and the number of the first of them in the table.
struct Unit<'h> {
    columns: &'h Columns,
    rows: Range<usize>,
    number: u32,
}

/// So many rows are read at a time, so that their columns fit the cache.
const ROWS: usize = 4_096;

/// What a thread has read.
struct Reading {
    buckets: Vec<Vec<Packed>>,
    as_records: Vec<u32>,
    refused: Vec<RefusedRow>,
    categories: [Categories; 2],
    volunteers: Vec<u32>,
    organizations: Vec<u32>,
    days: Vec<i32>,
    minutes: Vec<i32>,
    said: SaidNumbers,
}

/// The numbers of what rows say.
#[derive(Default)]
struct SaidNumbers {
    /// Of all that this thread has met, and by what `confirmed` says where that is all.
    of_words: Vec<(Said, u8)>,
    by_confirmed: [Option<u8>; 3],
    /// Of each row that is read.
    numbers: Vec<u8>,
}

/// Stands for the number of what a row says that has an unknown word, is no entry, or has no number for all that is said.
const NOT_SAID: u8 = u8::MAX;

impl Packer<'_> {
    pub(super) fn pack(&self, threads: usize) -> PackedRows {
        let units = self.units();
        let said = Mutex::new(AllSaid::default());
        let expected =
            self.hours.rows() / position(self.layout.buckets()).max(1) / threads.clamp(1, units.len().max(1));
        let reading = || Reading::of(position(self.layout.buckets()), expected + expected / 8);
        let read = each_thread(
            threads,
            &units,
            reading,
            |reading: &mut Reading, _, unit| self.read(reading, unit, &said),
            |Reading { buckets, as_records, refused, .. }| (buckets, as_records, refused),
        );
        let mut rows = PackedRows {
            buckets: Vec::new(),
            said: said.into_inner().unwrap_or_default(),
            as_records: Vec::new(),
            refused: Vec::new(),
        };
        for (buckets, as_records, refused) in read {
            rows.buckets.push(buckets);
            rows.as_records.extend(as_records);
            rows.refused.extend(refused);
        }
        rows.as_records.sort_unstable();
        rows.as_records.dedup();
        rows
    }

    fn units(&self) -> Vec<Unit<'_>> {
        let batches = self.hours.batches().iter().zip(self.hours.starts());
        let of_batch = |(columns, start): (_, &u32)| {
            let (columns, start): (&Columns, u32) = (columns, *start);
            (0..columns.rows()).step_by(ROWS).map(move |first| Unit {
                columns,
                rows: first..columns.rows().min(first + ROWS),
                number: start.saturating_add(u32::try_from(first).unwrap_or(u32::MAX)),
            })
        };
        batches.flat_map(of_batch).collect()
    }

    fn read(&self, reading: &mut Reading, unit: &Unit<'_>, all_said: &Mutex<AllSaid>) {
        let Unit { columns, rows, number } = unit;
        let Reading { buckets, categories, volunteers, organizations, days, minutes, said, .. } = reading;
        for numbers in [&mut *volunteers, &mut *organizations] {
            numbers.clear();
        }
        days.clear();
        minutes.clear();
        columns.known_sides(self.keys, categories, rows.clone(), [volunteers, organizations]);
        columns.days_of(rows.clone(), days);
        columns.minutes_of(rows.clone(), minutes);
        said.read(columns, rows, (days, minutes), all_said);
        let sides = volunteers.iter().zip(organizations.iter());
        let others = days.iter().zip(minutes.iter()).zip(&said.numbers);
        for (at, ((volunteer, host), ((day, minutes), said))) in sides.zip(others).enumerate() {
            let packed = self.layout.pack(*volunteer, *host, *day, *minutes, *said);
            if packed != Packed::NONE
                && let Some(bucket) = buckets.get_mut(self.layout.bucket(*volunteer))
            {
                bucket.push(packed);
            } else if let Some(refused) = refused(*volunteer, *host) {
                let row = number.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
                reading.refused.push(RefusedRow { row, refused });
            } else {
                reading.as_records.push(*volunteer);
            }
        }
    }
}

impl Reading {
    fn of(buckets: usize, rows: usize) -> Self {
        Self {
            buckets: (0..buckets).map(|_| Vec::with_capacity(rows)).collect(),
            as_records: Vec::new(),
            refused: Vec::new(),
            categories: <[Categories; 2]>::default(),
            volunteers: Vec::with_capacity(ROWS),
            organizations: Vec::with_capacity(ROWS),
            days: Vec::with_capacity(ROWS),
            minutes: Vec::with_capacity(ROWS),
            said: SaidNumbers::default(),
        }
    }
}

impl SaidNumbers {
    /// The numbers of what some rows say.
    fn read(
        &mut self,
        columns: &Columns,
        rows: &Range<usize>,
        (days, minutes): (&[i32], &[i32]),
        all: &Mutex<AllSaid>,
    ) {
        let mut numbers = std::mem::take(&mut self.numbers);
        numbers.clear();
        if columns.says_confirmed_only() {
            columns.confirmed_of(rows.clone(), &mut numbers);
            for (row, number) in rows.clone().zip(&mut numbers) {
                *number = match self.by_confirmed.get(usize::from(*number)) {
                    Some(Some(known)) => *known,
                    _ => self.of_confirmed(columns, row, usize::from(*number), all),
                };
            }
        } else {
            // Of a row that is no entry nobody asks what else it says.
            let is_entry = |(day, minutes): (&i32, &i32)| *day != NOTHING && *minutes != NOTHING;
            let entries = days.iter().zip(minutes).map(is_entry);
            let number = |(row, is_entry)| if is_entry { self.of_words(columns, row, all) } else { NOT_SAID };
            numbers.extend(rows.clone().zip(entries).map(number));
        }
        self.numbers = numbers;
    }

    fn of_confirmed(&mut self, columns: &Columns, row: usize, place: usize, all: &Mutex<AllSaid>) -> u8 {
        let number = self.of_words(columns, row, all);
        if let Some(known) = self.by_confirmed.get_mut(place).filter(|_| number != NOT_SAID) {
            *known = Some(number);
        }
        number
    }

    fn of_words(&mut self, columns: &Columns, row: usize, all: &Mutex<AllSaid>) -> u8 {
        let Some(said) = columns.said(row) else { return NOT_SAID };
        if let Some((_, known)) = self.of_words.iter().find(|(known, _)| *known == said) {
            return *known;
        }
        let number = all.lock().ok().and_then(|mut all| all.number(said, columns, row));
        let number = number.and_then(|number| u8::try_from(number).ok());
        if let Some(number) = number {
            self.of_words.push((said, number));
        }
        number.unwrap_or(NOT_SAID)
    }
}
