//! The hours of one person, with what each condition says of them.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::date::Day;

/// Whether a condition is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Met {
    Yes,
    No,
    /// A fact is missing, or only some of the days meet it.
    Undecided,
}

impl Met {
    pub(super) const fn known(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

/// A choice among the numbered readings of a scheme: one bit each.
pub(super) type Chosen = u32;

/// What every reading of a scheme says of an entry, in the order of
/// [`SchemeText::readings`](super::SchemeText::readings).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answers {
    no: Chosen,
    undecided: Chosen,
}

/// What an entry comes to when a scheme is read in one way; a reason is the number of a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Counts,
    Undecided(usize),
    Fails(usize),
}

impl Answers {
    /// The most readings that a scheme may have.
    pub const READINGS: usize = 32;

    pub(super) fn of(answers: impl Iterator<Item = Met>) -> Self {
        let mut all = Self::default();
        for (n, met) in answers.take(Self::READINGS).enumerate() {
            match met {
                Met::Yes => {}
                Met::No => all.no |= 1 << n,
                Met::Undecided => all.undecided |= 1 << n,
            }
        }
        all
    }

    /// The outcome under the chosen readings, with the first of them that decides it.
    pub(super) fn under(self, chosen: Chosen) -> Outcome {
        let first = |readings: Chosen| (0..Self::READINGS).find(|n| readings >> n & 1 == 1);
        match (first(self.no & chosen), first(self.undecided & chosen)) {
            (Some(reading), _) => Outcome::Fails(reading),
            (None, Some(reading)) => Outcome::Undecided(reading),
            (None, None) => Outcome::Counts,
        }
    }

    /// Whether none of these readings is met, nor may be.
    pub(super) fn all_fail(self, readings: Chosen) -> bool {
        self.no & readings == readings
    }
}

/// Hours that a [`Tally`] tells apart. What is left out is summed up: a tally without entries grows by days only, and
/// one without days not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line {
    /// The last day of the entry: the day on which its hours were complete.
    pub day: Option<Day>,
    /// The entry.
    pub log: Option<Uuid>,
    /// What the readings of the scheme say of it.
    pub answers: Answers,
}

/// The hours of one person under one scheme. Tallies of parts of a register can be merged in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<Line, i64>);

impl Tally {
    /// Adds minutes. Less than none are none: an entry takes nothing from the others.
    pub fn add(&mut self, line: Line, minutes: i64) {
        let sum = self.0.entry(line).or_default();
        *sum = sum.saturating_add(minutes.max(0));
    }

    /// Adds the hours of another tally of the same person under the same scheme.
    pub fn merge(&mut self, other: &Self) {
        for (line, minutes) in other.lines() {
            self.add(*line, minutes);
        }
    }

    /// The hours in minutes, by day and then by entry.
    pub fn lines(&self) -> impl Iterator<Item = (&Line, i64)> {
        self.0.iter().map(|(line, minutes)| (line, *minutes))
    }
}
