//! Readings chosen, one of each clause, and what hours come to under them.

use super::answers::{Answers, Chosen, Met};
use super::fate::Fate;
use crate::recognition::scheme::{
    Clause, Criterion, Deadline, DeadlineOf, INTERPRETATIONS, Interpretation, LevelNumber, Need, SchemeText,
};

/// The numbered interpretations of a scheme, and the choices among them. Needs at most `INTERPRETATIONS`, as a valid
/// scheme has.
pub(in crate::recognition) struct Interpretations {
    numbered: Vec<Interpretation>,
    /// Of each clause its criterion and its interpretations.
    clauses: Vec<(Criterion, Chosen)>,
    usual: Chosen,
    all: Chosen,
}

impl Interpretations {
    pub(in crate::recognition) fn of(scheme: &SchemeText) -> Self {
        let mut interpretations = Self { numbered: Vec::new(), clauses: Vec::new(), usual: 0, all: 0 };
        let mut last = None;
        for (n, (clause, interpretation)) in
            scheme.numbering().numbered.into_iter().take(INTERPRETATIONS).enumerate()
        {
            match interpretations.clauses.last_mut() {
                Some((_, same)) if last == Some(clause) => *same |= 1 << n,
                _ => {
                    interpretations.clauses.push((interpretation.criterion(), 1 << n));
                    interpretations.usual |= 1 << n;
                }
            }
            last = Some(clause);
            interpretations.all |= 1 << n;
            interpretations.numbered.push(interpretation);
        }
        interpretations
    }

    /// Of each clause the first interpretation: what the scheme says, or the convention.
    pub(in crate::recognition) fn usual(&self) -> Chosen {
        self.usual
    }

    /// Every other interpretation, chosen in the place of the usual one.
    pub(in crate::recognition) fn others(&self) -> impl Iterator<Item = (&Interpretation, Chosen)> {
        self.numbered.iter().enumerate().filter(|(n, _)| self.usual >> n & 1 == 0).map(
            |(n, interpretation)| {
                let clause = self.clauses.iter().find(|(_, same)| same >> n & 1 == 1);
                let same = clause.map_or(0, |(_, same)| *same);
                (interpretation, self.usual & !same | 1 << n)
            },
        )
    }

    /// All interpretations at once.
    pub(in crate::recognition) fn all(&self) -> Chosen {
        self.all
    }

    /// The chosen interpretations.
    pub(in crate::recognition) fn chosen(&self, chosen: Chosen) -> impl Iterator<Item = &Interpretation> {
        self.numbered
            .iter()
            .enumerate()
            .filter(move |(n, _)| chosen >> n & 1 == 1)
            .map(|(_, interpretation)| interpretation)
    }

    /// What an entry with these answers comes to, where of each clause an interpretation is chosen.
    pub(in crate::recognition) fn fate(&self, answers: Answers, chosen: Chosen) -> Fate {
        if answers.all_met(chosen) {
            return Fate::Counts;
        }
        let mut fate = Fate::Counts;
        for (criterion, interpretations) in &self.clauses {
            match answers.under(interpretations & chosen) {
                Met::No => return Fate::Fails(*criterion),
                Met::Undecided if fate == Fate::Counts => fate = Fate::Undecided(*criterion),
                _ => {}
            }
        }
        fate
    }

    /// Whether an entry with these answers would count if it did not matter when it was worked.
    pub(in crate::recognition) fn counts_but_for_period(&self, answers: Answers, chosen: Chosen) -> bool {
        let mut others = self.clauses.iter().filter(|(criterion, _)| *criterion != Criterion::Period);
        others.all(|(_, interpretations)| answers.all_met(interpretations & chosen))
    }

    /// The numbers that a clause at that place says under the chosen interpretations; none where it is unknown.
    pub(in crate::recognition) fn numbers(
        &self,
        of: &Clause<u32>,
        place: (&str, usize, Need),
        chosen: Chosen,
    ) -> Vec<u32> {
        match of {
            Clause::Says(number) => vec![*number],
            Clause::Unknown => Vec::new(),
            Clause::Silent { .. } => {
                let numbers = self.chosen(chosen).filter_map(|interpretation| match interpretation {
                    Interpretation::Level(LevelNumber { level, needs, need, number, .. })
                        if (level.as_str(), *needs, *need) == place =>
                    {
                        Some(*number)
                    }
                    _ => None,
                });
                numbers.collect()
            }
        }
    }

    /// The deadlines for something that is done beside the hours, under the chosen interpretations; empty where there is none.
    /// `None` stands for one that is unknown.
    pub(in crate::recognition) fn deadlines(&self, of: DeadlineOf, chosen: Chosen) -> Vec<Option<Deadline>> {
        let deadlines = self.chosen(chosen).filter_map(|interpretation| match interpretation {
            Interpretation::Deadline(deadline) if deadline.of == of => Some(Some(*deadline)),
            Interpretation::Unknown(Criterion::Deadline) => Some(None),
            _ => None,
        });
        deadlines.collect()
    }
}
