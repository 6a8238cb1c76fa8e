//! The hours of one person, with what each condition says of them.

use crate::date::Day;

/// Whether a condition is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// A fact is missing, or only some of the days meet it.
    Undecided,
}

impl Met {
    pub(super) const fn known(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

/// What every reading of a scheme says of an entry: two bits each, in the order of the readings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answers(u64);

impl Answers {
    /// The most readings that a scheme may have.
    pub const READINGS: usize = 32;

    pub(super) fn of(answers: impl Iterator<Item = Met>) -> Self {
        let bits = |met| match met {
            Met::Yes => 0,
            Met::No => 1,
            Met::Undecided => 2,
        };
        Self(answers.take(Self::READINGS).enumerate().fold(0, |all, (n, met)| all | (bits(met) << (2 * n))))
    }

    pub(super) fn get(self, reading: usize) -> Met {
        match (self.0 >> (2 * reading.min(Self::READINGS - 1))) & 3 {
            0 => Met::Yes,
            1 => Met::No,
            _ => Met::Undecided,
        }
    }
}

/// Hours of an entry with the answers of the readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// The last day of the entry: the day on which the hours were complete.
    pub day: Day,
    /// Position of the entry in its register, from 0.
    pub log: usize,
    /// The minutes.
    pub minutes: i64,
    pub(super) answers: Answers,
}

/// The hours of one person under one scheme. Tallies of parts of a register can be merged in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally(Vec<Line>);

impl Tally {
    /// Adds the hours of an entry.
    pub(super) fn add(&mut self, line: Line) {
        self.0.push(line);
    }

    /// Adds the hours of another tally of the same person under the same scheme.
    pub fn merge(&mut self, other: &Self) {
        self.0.extend_from_slice(&other.0);
    }

    /// The hours, by day and then by position in the register.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines = self.0.clone();
        lines.sort_unstable();
        lines
    }
}
