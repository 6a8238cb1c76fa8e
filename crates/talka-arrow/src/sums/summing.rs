//! The rows of a bucket, added up for each of its people.

use std::ops::Range;

use super::packed::{Layout, Packed};
use super::packing::PackedRows;
use super::tables::Tables;
use crate::alike::Alike;
use crate::keys::position;
use crate::lookup::Questions;
use crate::outputs::Decisions;

/// The days of a word of bits.
const DAYS: usize = 64;

/// What all threads add up from.
#[derive(Clone, Copy)]
pub(super) struct From<'s> {
    pub(super) alike: &'s Alike,
    pub(super) layout: &'s Layout,
    pub(super) packed: &'s PackedRows,
    pub(super) questions: &'s Questions<'s>,
    pub(super) tables: &'s Tables<'s>,
}

/// Where one thread adds up the rows of the people of a bucket.
pub(super) struct Summing<'s> {
    from: From<'s>,
    /// Whether entries that say that claim hours: they were neither rejected nor taken back.
    claims: Vec<bool>,
    /// The kind of placement that each person has at the first kind of organization.
    placements: Vec<usize>,
    /// For each person the minutes by what becomes of them.
    sums: Vec<u32>,
    /// For each person the days on which hours were claimed, a bit each.
    claimed: Vec<u64>,
    people: Vec<Person>,
    /// The rows of a bucket, and for each person where the next one goes.
    rows: Vec<Packed>,
    next: Vec<usize>,
    /// The rows of those who claimed hours more than once on a day.
    by_day: Vec<Packed>,
}

/// What the rows of a person are, beside what they come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Person {
    /// Some claim hours on the same day.
    share_days: bool,
    /// Some take records.
    as_records: bool,
}

impl<'s> Summing<'s> {
    pub(super) fn of(from: From<'s>) -> Self {
        let said = &from.packed.said;
        Self {
            from,
            claims: (0..said.all().len()).map(|number| !said.is_undone(number)).collect(),
            placements: Vec::new(),
            sums: Vec::new(),
            claimed: Vec::new(),
            people: Vec::new(),
            rows: Vec::new(),
            next: Vec::new(),
            by_day: Vec::new(),
        }
    }

    /// What comes of the people of a bucket, and who is left to the records.
    pub(super) fn bucket(&mut self, bucket: u32) -> (Decisions, Vec<u32>) {
        let From { alike, layout, tables, .. } = self.from;
        let people = layout.people_of(bucket);
        self.begin(&people);
        let rows = self.in_order(bucket, people.len());
        let days = self.from.questions.most.len().div_ceil(DAYS);
        for row in &rows {
            self.add(*row, days);
        }
        if self.people.iter().any(|person| person.share_days) {
            self.by_day.clear();
            let share_days = |row: &&Packed| self.people.get(row.person()).is_some_and(|of| of.share_days);
            self.by_day.extend(rows.iter().filter(share_days));
            self.compare_days();
        }
        self.rows = rows;
        let (mut decisions, mut others) = (Decisions::for_people(people.len()), Vec::new());
        let width = tables.fates.len().max(1);
        for (nth, person) in people.enumerate() {
            let as_records = self.people.get(nth).is_none_or(|of| of.as_records)
                || self.from.packed.as_records.binary_search(&person).is_ok();
            let kind = alike.people().get(position(person)).copied();
            match kind.and_then(|kind| tables.ready.get(position(kind))).filter(|_| !as_records) {
                None => others.push(person),
                Some(ready) => {
                    let sums = self.sums.get(nth * width..).unwrap_or_default().iter();
                    let sums = tables.fates.iter().zip(sums).filter(|(_, sum)| **sum > 0);
                    decisions.add(person, ready.outline(sums.map(|(fates, sum)| (*fates, i64::from(*sum)))));
                }
            }
        }
        (decisions, others)
    }

    /// The rows of a bucket in the order of its people, so that all that is looked up for a person is at hand.
    fn in_order(&mut self, bucket: u32, people: usize) -> Vec<Packed> {
        let mut rows = std::mem::take(&mut self.rows);
        let parts = || {
            let of_threads = self.from.packed.buckets.iter();
            of_threads.filter_map(|buckets| buckets.get(position(bucket))).flatten()
        };
        self.next.clear();
        self.next.resize(people + 1, 0);
        for row in parts() {
            if let Some(size) = self.next.get_mut(row.person() + 1) {
                *size += 1;
            }
        }
        let mut sum = 0;
        for next in &mut self.next {
            sum += *next;
            *next = sum;
        }
        rows.resize(sum, Packed::NONE);
        for row in parts() {
            if let Some(next) = self.next.get_mut(row.person()) {
                if let Some(place) = rows.get_mut(*next) {
                    *place = *row;
                }
                *next += 1;
            }
        }
        rows
    }

    /// Nothing is added up yet of these people.
    fn begin(&mut self, people: &Range<u32>) {
        let From { alike, questions, tables, .. } = self.from;
        let days = questions.most.len().div_ceil(DAYS);
        let kinds = people.clone().map(|person| alike.people().get(position(person)).copied().unwrap_or(0));
        self.placements.clear();
        self.placements.extend(kinds.map(|kind| position(kind) * alike.host_kinds()));
        self.sums.clear();
        self.sums.resize(people.len() * tables.fates.len().max(1), 0);
        self.claimed.clear();
        self.claimed.resize(people.len() * days, 0);
        self.people.clear();
        self.people.resize(people.len(), Person::default());
    }

    /// Adds a row, where so many words of bits are kept for the days of a person.
    fn add(&mut self, row: Packed, words: usize) {
        let From { alike, questions, tables, .. } = self.from;
        let (nth, day, minutes, said) = (row.person(), row.day(), row.minutes(), row.said());
        let Some(person) = self.people.get_mut(nth) else { return };
        let (Some(placements), Some(host), Some(claims), Some(most), Some(on_days)) = (
            self.placements.get(nth),
            alike.hosts().get(row.host()),
            self.claims.get(said),
            questions.most.get(day),
            self.claimed.get_mut(nth * words + day / DAYS),
        ) else {
            person.as_records = true;
            return;
        };
        let bit = u64::from(*claims) << (day % DAYS);
        person.share_days |= *on_days & bit != 0;
        *on_days |= bit;
        // What the records contradict is left to them, and so are no minutes at all, which are a sum like any other.
        person.as_records |= minutes == 0 || (*claims && i64::from(minutes) > *most);
        let fate = tables.fate(placements + position(*host), day, said);
        let sum = fate.and_then(|fate| self.sums.get_mut(nth * tables.fates.len() + fate));
        match sum.map(|sum| (sum.checked_add(minutes), sum)) {
            Some((Some(more), sum)) => *sum = more,
            _ => person.as_records = true,
        }
    }

    /// Leaves to the records whose hours do not stand beside each other: they do where those of each day fit into it, and none
    /// are of the same placement and as long as others, whatever the order.
    fn compare_days(&mut self) {
        let claims = |row: &Packed| self.claims.get(row.said()).copied().unwrap_or(false);
        self.by_day.retain(claims);
        self.by_day.sort_unstable();
        for pair in self.by_day.windows(2) {
            if let [one, next] = pair
                && one.claim() == next.claim()
                && let Some(person) = self.people.get_mut(one.person())
            {
                person.as_records = true;
            }
        }
        for of_day in
            self.by_day.chunk_by(|one, next| (one.person(), one.day()) == (next.person(), next.day()))
        {
            let Some(first) = of_day.first() else { continue };
            let most = self.from.questions.most.get(first.day()).copied().unwrap_or(0);
            if of_day.iter().map(|row| i64::from(row.minutes())).sum::<i64>() > most
                && let Some(person) = self.people.get_mut(first.person())
            {
                person.as_records = true;
            }
        }
    }
}
