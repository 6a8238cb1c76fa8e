//! The rows of each person beside one another, with what most of them say in so few bits that nobody has to look into the columns
//! again, where they lie far apart. Columns are read in their order, and each row is written once.

use crate::hours::{Hours, Plain};
use crate::keys::{NONE, position};
use crate::said::AllSaid;

/// A row of a person.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// Its number in the table.
    pub(crate) number: u32,
    /// The number of its placement; [`NONE`] of one that was left out.
    pub(crate) placement: u32,
    packed: u32,
}

/// What a plain row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unpacked {
    /// In days since 1 January 1970.
    pub(crate) day: i32,
    pub(crate) minutes: i64,
    /// The number of what else it says.
    pub(crate) said: usize,
}

/// All rows by person.
pub(crate) struct ByPerson {
    starts: Vec<u32>,
    rows: Vec<Row>,
    pub(crate) said: AllSaid,
    /// The first and the last day of any packed row.
    pub(crate) days: Option<(i32, i32)>,
}

/// Stands for a row that only a record can hold.
const NOT_PACKED: u32 = u32::MAX;

const SAID_BITS: u32 = 6;
const MINUTES_BITS: u32 = 11;
const DAY_BITS: u32 = u32::BITS - SAID_BITS - MINUTES_BITS;

/// 1 January 1990, in days since 1 January 1970. There is room for the ninety years that follow.
const FIRST_DAY: i32 = 7_305;

fn pack(plain: &Plain, said: usize) -> Option<u32> {
    let room = |bits: u32| move |value: &u32| *value < 1 << bits;
    let day = u32::try_from(plain.day.checked_sub(FIRST_DAY)?).ok().filter(room(DAY_BITS))?;
    let minutes = u32::try_from(plain.minutes).ok().filter(room(MINUTES_BITS))?;
    let said = u32::try_from(said).ok().filter(room(SAID_BITS))?;
    Some(day << (MINUTES_BITS + SAID_BITS) | minutes << SAID_BITS | said).filter(|it| *it != NOT_PACKED)
}

impl Row {
    /// What it says, where that is little.
    pub(crate) fn unpack(&self) -> Option<Unpacked> {
        let low = |value: u32, bits: u32| value & ((1 << bits) - 1);
        let day = i32::try_from(self.packed >> (MINUTES_BITS + SAID_BITS)).ok()?;
        (self.packed != NOT_PACKED).then_some(Unpacked {
            day: FIRST_DAY.checked_add(day)?,
            minutes: low(self.packed >> SAID_BITS, MINUTES_BITS).into(),
            said: position(low(self.packed, SAID_BITS)),
        })
    }
}

/// People are put in order in two steps, so that each writes to few places at a time.
const BUCKETS: usize = 256;

impl ByPerson {
    /// Puts the rows in order. For each row it is given its person and its placement, or whatever has that place at first.
    pub(crate) fn of(hours: &Hours, people: &[u32], placements: &[u32], count: usize) -> Self {
        let mut starts = vec![0_u32; count.saturating_add(1)];
        for person in people {
            if let Some(size) = starts.get_mut(position(*person).saturating_add(1)) {
                *size += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let nothing = Row { number: NONE, placement: NONE, packed: NOT_PACKED };
        let mut said = AllSaid::default();
        let mut days: Option<(i32, i32)> = None;
        let shift = (0..usize::BITS).find(|shift| count >> shift < BUCKETS).unwrap_or(0);
        let firsts = (0..=count >> shift).map(|bucket| starts.get(bucket << shift).copied().unwrap_or(sum));
        let mut next: Vec<u32> = firsts.collect();
        let mut in_buckets = vec![(NONE, nothing); position(sum)];
        let (mut people_after, mut placements_after) = (people, placements);
        let mut number = 0_u32;
        for batch in hours.batches() {
            let (people, placements);
            (people, people_after) = people_after.split_at_checked(batch.rows()).unwrap_or_default();
            (placements, placements_after) =
                placements_after.split_at_checked(batch.rows()).unwrap_or_default();
            for (at, (person, placement)) in people.iter().zip(placements).enumerate() {
                if position(*person) < count {
                    let plain = batch.plain(at);
                    let said = plain.and_then(|plain| said.number(plain.said, batch, at));
                    let packed = plain.zip(said).and_then(|(plain, said)| pack(&plain, said));
                    if let Some((plain, _)) = plain.zip(packed) {
                        let (first, last) = days.unwrap_or((plain.day, plain.day));
                        days = Some((first.min(plain.day), last.max(plain.day)));
                    }
                    let packed = packed.unwrap_or(NOT_PACKED);
                    if let Some(place) = next.get_mut(position(*person) >> shift) {
                        if let Some(row_of) = in_buckets.get_mut(position(*place)) {
                            *row_of = (*person, Row { number, placement: *placement, packed });
                        }
                        *place += 1;
                    }
                }
                number += 1;
            }
        }
        let mut rows = vec![nothing; position(sum)];
        let mut next = starts.clone();
        for (person, row) in in_buckets {
            if let Some(place) = next.get_mut(position(person)) {
                if let Some(row_of) = rows.get_mut(position(*place)) {
                    *row_of = row;
                }
                *place += 1;
            }
        }
        Self { starts, rows, said, days }
    }

    fn range(&self, person: u32) -> std::ops::Range<usize> {
        let start = self.starts.get(position(person)).copied().unwrap_or(0);
        let end = self.starts.get(position(person).saturating_add(1)).copied().unwrap_or(start);
        position(start)..position(end)
    }

    /// The rows of a person.
    pub(crate) fn rows_of(&self, person: u32) -> &[Row] {
        self.rows.get(self.range(person)).unwrap_or_default()
    }

    /// How many rows a person has.
    pub(crate) fn count_of(&self, person: u32) -> usize {
        self.range(person).len()
    }

    /// The rows of a person, to be given their placements.
    pub(crate) fn placements_of(&mut self, person: u32) -> impl Iterator<Item = &mut u32> {
        let range = self.range(person);
        self.rows.get_mut(range).unwrap_or_default().iter_mut().map(|row| &mut row.placement)
    }
}
