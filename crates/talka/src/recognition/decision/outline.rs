//! What hours come to for very many people: the sums of a decision, without what is due and what else could be.

use super::candidate::Candidate;
use super::decide::{Account, Decider, highest, minutes_missing, standing};
use super::made::{Decision, Reason, Standing};
use crate::date::Day;
use crate::recognition::awards::Ledger;
use crate::recognition::calendar::month;
use crate::recognition::counting::{Applied, Interpretations, Measure, Met, Tally, longest_run, shares};

/// A scheme of which many people are asked, prepared once for all of them.
pub struct Outlines<'s> {
    applied: Applied<'s>,
    interpretations: Interpretations,
}

/// What the hours of a person come to: the same as in the [`Decision`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outline {
    /// What they come to by the text of the scheme and its conventions.
    pub standing: Standing,
    /// The next level of the main ladder that takes more hours, and the minutes to it.
    pub next: Option<(String, i64)>,
    /// The level that is reached in any case.
    pub surely: Option<String>,
    /// The highest level that can be.
    pub possibly: Option<String>,
    /// Minutes that do not count, by the first condition that they fail.
    pub not_counted: Vec<Reason>,
    /// The undecided minutes, by the first condition of which it is not known whether they meet it.
    pub undecided_by: Vec<Reason>,
}

impl std::fmt::Debug for Outlines<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outlines").field("scheme", &self.applied.scheme.id).finish_non_exhaustive()
    }
}

impl Decision {
    /// What the hours come to, of all that the decision says.
    pub fn outline(&self) -> Outline {
        let next = self.next_level();
        Outline {
            standing: self.standing.clone(),
            next: next.map(|level| (level.level.clone(), level.missing)),
            surely: self.surely.clone(),
            possibly: self.possibly.clone(),
            not_counted: self.not_counted.clone(),
            undecided_by: self.undecided_by.clone(),
        }
    }
}

impl<'s> Outlines<'s> {
    /// Of that scheme on that day.
    pub fn of(applied: &Applied<'s>) -> Self {
        Self { applied: *applied, interpretations: Interpretations::of(applied.scheme) }
    }

    /// What the hours of a person come to.
    pub fn outline(&self, candidate: &Candidate<'_>, tally: &Tally, ledger: &Ledger) -> Outline {
        let decider = Decider::of(&self.applied, &self.interpretations, candidate, tally, ledger);
        let usual = decider.weigh(self.interpretations.usual());
        let bounds = decider.weigh(self.interpretations.all());
        self.drawn(&usual.hours, &usual.levels, &bounds.levels, Account::of(&usual.shares))
    }

    /// Where the hours reach these levels by the usual interpretations, and those within their bounds.
    pub(super) fn drawn(&self, hours: &Measure, levels: &[Met], bounds: &[Met], account: Account) -> Outline {
        let scheme = self.applied.scheme;
        let main = scheme.levels.iter().filter(|level| level.track.is_none());
        let next = main.map(|level| (level, minutes_missing(level, hours)));
        Outline {
            standing: standing(scheme, hours, levels),
            next: next
                .filter(|(_, missing)| *missing > 0)
                .map(|(level, missing)| (level.id.clone(), missing))
                .next(),
            surely: highest(scheme, bounds, Met::Yes),
            possibly: highest(scheme, bounds, Met::Undecided),
            not_counted: account.not_counted,
            undecided_by: account.undecided,
        }
    }

    pub(super) const fn applied(&self) -> &Applied<'s> {
        &self.applied
    }

    pub(super) const fn interpretations(&self) -> &Interpretations {
        &self.interpretations
    }

    /// Each level that a person reached, with the day since which it is; without one where the tally holds no days.
    pub fn reached(
        &self,
        candidate: &Candidate<'_>,
        tally: &Tally,
        ledger: &Ledger,
    ) -> Vec<(String, Option<Day>)> {
        let decider = Decider::of(&self.applied, &self.interpretations, candidate, tally, ledger);
        let usual = decider.weigh(self.interpretations.usual());
        let levels = self.applied.scheme.levels.iter().zip(&usual.levels).zip(decider.days_reached(&usual));
        let reached = levels.filter(|((_, met), _)| **met == Met::Yes);
        reached.map(|((level, _), day)| (level.id.clone(), day)).collect()
    }

    /// The most calendar months in a row in each of which some hours count. Hours of several months are in none of them. The
    /// tally needs the days of all hours.
    pub fn months_in_a_row(&self, tally: &Tally) -> i64 {
        let limits = self.applied.scheme.hours.as_ref().and_then(|hours| hours.limits);
        let shares = shares(tally, &self.interpretations, self.interpretations.usual(), limits);
        longest_run(shares.iter().filter(|share| share.counted > 0).filter_map(|share| {
            let (from, to) = (month(share.cell.from?), month(share.cell.day?));
            (from == to).then_some(from)
        }))
    }
}
