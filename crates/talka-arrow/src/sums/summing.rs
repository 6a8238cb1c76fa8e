//! The rows of each person, added up.

use super::packed::{Layout, Packed};
use super::packing::PackedRows;
use super::tables::Tables;
use crate::alike::Alike;
use crate::keys::{NONE, position};
use crate::lookup::Questions;
use crate::outputs::Decisions;

/// Where one thread adds up.
#[derive(Debug)]
pub(super) struct Summing<'s> {
    alike: &'s Alike,
    layout: &'s Layout,
    packed: &'s PackedRows,
    questions: &'s Questions<'s>,
    tables: &'s Tables<'s>,
    /// The rows of a bucket in the order of its people, and where those of each begin.
    rows: Vec<Packed>,
    starts: Vec<usize>,
    /// For each day the last person who claimed hours on it.
    claimed: Vec<u32>,
    /// The minutes by the numbers of their answers, and those numbers that occur.
    sums: Vec<Option<i64>>,
    occur: Vec<u8>,
    /// Whether entries that say that claim hours: they were neither rejected nor taken back.
    claims: Vec<bool>,
    by_day: Vec<Packed>,
}

impl<'s> Summing<'s> {
    pub(super) fn of(
        alike: &'s Alike,
        layout: &'s Layout,
        packed: &'s PackedRows,
        questions: &'s Questions<'s>,
        tables: &'s Tables<'s>,
    ) -> Self {
        Self {
            alike,
            layout,
            packed,
            questions,
            tables,
            rows: Vec::new(),
            starts: Vec::new(),
            claimed: vec![NONE; questions.most.len()],
            sums: vec![None; tables.fates.len().max(1)],
            occur: Vec::new(),
            claims: (0..packed.said.all().len()).map(|said| !packed.said.is_undone(said)).collect(),
            by_day: Vec::new(),
        }
    }

    /// What comes of the people of a bucket, and who is left to the records.
    pub(super) fn bucket(&mut self, bucket: u32) -> (Decisions, Vec<u32>) {
        let people = self.layout.people_of(bucket);
        self.put_in_order(bucket, people.len());
        let (mut decisions, mut others) = (Decisions::default(), Vec::new());
        let rows = std::mem::take(&mut self.rows);
        let mut start = 0;
        for (nth, person) in people.enumerate() {
            let end = self.starts.get(nth).copied().unwrap_or(start);
            let of_person = rows.get(start..end).unwrap_or_default();
            start = end;
            if self.packed.as_records.binary_search(&person).is_ok()
                || self.add(person, of_person, &mut decisions).is_none()
            {
                others.push(person);
            }
        }
        self.rows = rows;
        (decisions, others)
    }

    /// Puts the rows of a bucket in the order of its people; then the starts are where those of the next one begin.
    fn put_in_order(&mut self, bucket: u32, people: usize) {
        let parts =
            || self.packed.buckets.iter().filter_map(|buckets| buckets.get(position(bucket))).flatten();
        self.starts.clear();
        self.starts.resize(people + 1, 0);
        for row in parts() {
            if let Some(size) = self.starts.get_mut(row.person() + 1) {
                *size += 1;
            }
        }
        let mut sum = 0;
        for start in &mut self.starts {
            sum += *start;
            *start = sum;
        }
        self.rows.resize(sum, Packed::NONE);
        for row in parts() {
            if let Some(start) = self.starts.get_mut(row.person()) {
                if let Some(place) = self.rows.get_mut(*start) {
                    *place = *row;
                }
                *start += 1;
            }
        }
    }

    /// Adds what the rows of a person come to; nothing, and `None`, where that takes records.
    fn add(&mut self, person: u32, rows: &[Packed], decisions: &mut Decisions) -> Option<()> {
        let (alike, tables) = (self.alike, self.tables);
        let kind = position(*alike.people().get(position(person))?);
        let placements = kind * alike.host_kinds();
        for number in self.occur.drain(..) {
            *self.sums.get_mut(usize::from(number))? = None;
        }
        let mut share_days = false;
        for row in rows {
            let (day, minutes, said) = (row.day(), row.minutes(), row.said());
            if *self.claims.get(said)? {
                let last = std::mem::replace(self.claimed.get_mut(day)?, person);
                share_days |= last == person;
                // What the records contradict is left to them.
                if minutes == 0 || minutes > *self.questions.most.get(day)? {
                    return None;
                }
            }
            let placement = placements + position(*alike.hosts().get(row.host())?);
            let number = tables.number(placement, u16::try_from(day).ok()?, said);
            match self.sums.get_mut(usize::from(number))? {
                Some(sum) => *sum = sum.saturating_add(minutes),
                none => {
                    *none = Some(minutes);
                    self.occur.push(number);
                }
            }
        }
        if share_days && !self.stand_beside_each_other(rows) {
            return None;
        }
        let sums = self.occur.iter().filter_map(|number| {
            let number = usize::from(*number);
            Some((*tables.fates.get(number)?, (*self.sums.get(number)?)?))
        });
        decisions.add(person, tables.ready.get(kind)?.outline(sums));
        Some(())
    }

    /// Whether the hours of each day fit into it, and none are of the same placement and as long as others: then all of them
    /// stand, whatever the order.
    fn stand_beside_each_other(&mut self, rows: &[Packed]) -> bool {
        let claims = |row: &&Packed| self.claims.get(row.said()).copied().unwrap_or(false);
        self.by_day.clear();
        self.by_day.extend(rows.iter().filter(claims));
        self.by_day.sort_unstable();
        let fits = |rows: &[Packed]| {
            let most = rows.first().and_then(|row| self.questions.most.get(row.day())).copied().unwrap_or(0);
            rows.iter().map(|row| row.minutes()).sum::<i64>() <= most
        };
        self.by_day.windows(2).all(|pair| match pair {
            [one, next] => one.claim() != next.claim(),
            _ => true,
        }) && self.by_day.chunk_by(|one, next| one.day() == next.day()).all(fits)
    }
}
