//! Readings chosen, one of each clause, and what hours come to under them.

use super::{Criterion, Reading};
use crate::recognition::Clause;
use crate::recognition::answers::{Answers, Chosen, Met};
use crate::recognition::scheme::{Deadline, DeadlineOf, SchemeText};

/// The numbered readings of a scheme, and the choices among them. Needs at most [`Answers::READINGS`], as a valid
/// scheme has.
pub(in crate::recognition) struct Readings<'s> {
    numbered: Vec<Reading<'s>>,
    /// Of each clause its criterion and its readings.
    clauses: Vec<(Criterion, Chosen)>,
    usual: Chosen,
    all: Chosen,
}

/// What an entry comes to when a scheme is read in one way, with the criterion that decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::recognition) enum Outcome {
    Counts,
    Undecided(Criterion),
    Fails(Criterion),
}

impl<'s> Readings<'s> {
    pub(in crate::recognition) fn of(scheme: &'s SchemeText) -> Self {
        let mut readings = Self { numbered: Vec::new(), clauses: Vec::new(), usual: 0, all: 0 };
        let mut last = None;
        for (n, (clause, reading)) in
            scheme.numbering().numbered.into_iter().take(Answers::READINGS).enumerate()
        {
            match readings.clauses.last_mut() {
                Some((_, same)) if last == Some(clause) => *same |= 1 << n,
                _ => {
                    readings.clauses.push((reading.criterion(), 1 << n));
                    readings.usual |= 1 << n;
                }
            }
            last = Some(clause);
            readings.all |= 1 << n;
            readings.numbered.push(reading);
        }
        readings
    }

    /// Of each clause the first reading: what the scheme says, or the convention.
    pub(in crate::recognition) fn usual(&self) -> Chosen {
        self.usual
    }

    /// Every other reading, chosen in the place of the usual one.
    pub(in crate::recognition) fn others(&self) -> impl Iterator<Item = (Reading<'s>, Chosen)> {
        self.numbered.iter().enumerate().filter(|(n, _)| self.usual >> n & 1 == 0).map(|(n, reading)| {
            let clause = self.clauses.iter().find(|(_, same)| same >> n & 1 == 1);
            let same = clause.map_or(0, |(_, same)| *same);
            (*reading, self.usual & !same | 1 << n)
        })
    }

    /// All readings at once.
    pub(in crate::recognition) fn all(&self) -> Chosen {
        self.all
    }

    /// The chosen readings.
    pub(in crate::recognition) fn chosen(&self, chosen: Chosen) -> impl Iterator<Item = Reading<'s>> {
        self.numbered
            .iter()
            .enumerate()
            .filter(move |(n, _)| chosen >> n & 1 == 1)
            .map(|(_, reading)| *reading)
    }

    /// What an entry with these answers comes to, where of each clause a reading is chosen.
    pub(in crate::recognition) fn outcome(&self, answers: Answers, chosen: Chosen) -> Outcome {
        if answers.all_met(chosen) {
            return Outcome::Counts;
        }
        let mut outcome = Outcome::Counts;
        for (criterion, readings) in &self.clauses {
            match answers.under(readings & chosen) {
                Met::No => return Outcome::Fails(*criterion),
                Met::Undecided if outcome == Outcome::Counts => outcome = Outcome::Undecided(*criterion),
                _ => {}
            }
        }
        outcome
    }

    /// Whether an entry with these answers would count if it did not matter when it was worked.
    pub(in crate::recognition) fn counts_but_for_period(&self, answers: Answers, chosen: Chosen) -> bool {
        let mut others = self.clauses.iter().filter(|(criterion, _)| *criterion != Criterion::Period);
        others.all(|(_, readings)| answers.all_met(readings & chosen))
    }

    /// The numbers that a clause says under the chosen readings; none where it is unknown.
    pub(in crate::recognition) fn numbers(&self, of: &Clause<u32>, chosen: Chosen) -> Vec<u32> {
        match of {
            Clause::Says(number) => vec![*number],
            Clause::Unknown => Vec::new(),
            Clause::Silent { .. } => {
                let numbers = self.chosen(chosen).filter_map(|reading| match reading {
                    Reading::Level { clause, number, .. } if std::ptr::eq(clause, of) => Some(number),
                    _ => None,
                });
                numbers.collect()
            }
        }
    }

    /// The deadlines for something that is done beside the hours, under the chosen readings; empty where there is none.
    /// `None` stands for one that is unknown.
    pub(in crate::recognition) fn deadlines(
        &self,
        of: DeadlineOf,
        chosen: Chosen,
    ) -> Vec<Option<&'s Deadline>> {
        let deadlines = self.chosen(chosen).filter_map(|reading| match reading {
            Reading::Deadline(deadline) if deadline.of == of => Some(Some(deadline)),
            Reading::Unknown(Criterion::Deadline) => Some(None),
            _ => None,
        });
        deadlines.collect()
    }
}
