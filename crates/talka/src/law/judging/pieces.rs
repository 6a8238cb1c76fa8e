//! The pieces of a timeline that say the same.

use smallvec::SmallVec;

use super::super::cause::Breach;
use super::super::fact::Fact;
use super::super::timeline::{Outcome, Span, Timeline};
use crate::date::{Days, Period};
use crate::order::{distinct, sort_by_key};

/// The most sets of missing facts that are listed of one rule and one placement, and the most facts of the last set, which
/// stands for all the others. Nobody looks up more before judging anew, and an entry of many days is in each of them.
const MOST: usize = 100;

/// A timeline in pieces that say the same, cut to the days that matter.
pub(in crate::law) struct Pieces<'t> {
    /// What is breached or noted, each with its days.
    pub(in crate::law) breaches: SmallVec<[(&'t Outcome, &'t Breach, Days); 2]>,
    /// What is missing, with the days on which it is.
    pub(super) missing: Vec<(Vec<Fact>, Days)>,
}

impl<'t> Pieces<'t> {
    pub(in crate::law) fn of(timeline: &'t Timeline, matter: &Days) -> Self {
        let mut spans: SmallVec<[&'t Span; 2]> =
            timeline.spans_on(matter).iter().filter(|span| span.outcome != Outcome::Satisfied).collect();
        sort_by_key(&mut spans, |span| {
            let span: &'t Span = span;
            &span.outcome
        });
        let mut pieces = Self { breaches: SmallVec::new(), missing: Vec::new() };
        for alike in spans.chunk_by(|one, next| one.outcome == next.outcome) {
            let days = alike.iter().map(|span| span.period).collect::<Days>().and(matter);
            let Some(first) = alike.first().filter(|_| !days.is_empty()) else { continue };
            match &first.outcome {
                Outcome::Satisfied => {}
                Outcome::Noted(breach) | Outcome::Breached(breach) => {
                    pieces.breaches.push((&first.outcome, breach, days));
                }
                Outcome::Undetermined(facts) => pieces.missing.push((facts.clone(), days)),
            }
        }
        pieces.bound();
        pieces
    }

    /// Puts the last sets of missing facts together where there are too many.
    fn bound(&mut self) {
        if self.missing.len() <= MOST {
            return;
        }
        sort_by_key(&mut self.missing, |(_, days)| days.first());
        let others = self.missing.split_off(MOST - 1);
        let mut facts = distinct(others.iter().flat_map(|(facts, _)| facts).copied());
        facts.truncate(MOST);
        self.missing.push((facts, others.iter().flat_map(|(_, days)| days.periods()).copied().collect()));
    }
}

/// Finds the one of several sets of days, none of which has a day of another, in which a period lies.
pub(super) struct Finder(Vec<(Period, usize)>);

impl Finder {
    pub(super) fn new<'d>(sets: impl Iterator<Item = &'d Days>) -> Self {
        let periods =
            sets.enumerate().flat_map(|(n, days)| days.periods().iter().map(move |period| (*period, n)));
        let mut periods: Vec<(Period, usize)> = periods.collect();
        sort_by_key(&mut periods, |(period, _)| period.first());
        Self(periods)
    }

    pub(super) fn find(&self, within: Period) -> Option<usize> {
        let at = self.0.partition_point(|(period, _)| period.last() < within.first());
        let covers = |(period, _): &&(Period, usize)| {
            period.first() <= within.first() && within.last() <= period.last()
        };
        self.0.get(at).filter(covers).map(|(_, n)| *n)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::fact::Field;
    use super::super::super::timeline::Causes;
    use super::super::super::truth::Truth;
    use super::*;
    use crate::date::Day;

    #[test]
    fn more_sets_of_missing_facts_than_anybody_looks_up_are_put_together() {
        let day = |n: usize| Day::literal(2020, 1, 1).plus(i32::try_from(2 * n).unwrap());
        let timeline = |count: usize| {
            let each = (0..count)
                .map(|n| Truth::between(Days::none(), Days::from(day(n)), Fact::nth(Field::PolicyRisks, n)));
            Timeline::decide(&Truth::any(each), &Truth::always(false), |_| Causes::none())
        };
        for (count, expected) in [(1, 1), (MOST, MOST), (MOST + 1, MOST), (3 * MOST, MOST)] {
            let timeline = timeline(count);
            let missing = Pieces::of(&timeline, &Days::all()).missing;
            let days = missing.iter().flat_map(|(_, days)| days.periods()).count();
            assert_eq!((missing.len(), days), (expected, count));
            let last = missing.last().map(|(facts, _)| facts.len());
            assert_eq!(last, Some((count - expected + 1).min(MOST)));
        }
    }

    #[test]
    fn a_period_is_found_in_the_set_that_has_all_of_it() {
        let day = |n| Day::literal(2020, 1, n);
        let period = |first, last| Period::new(day(first), day(last)).unwrap();
        let sets: [Days; 2] = [[period(1, 3), period(8, 9)].into_iter().collect(), period(4, 7).into()];
        let finder = Finder::new(sets.iter());
        let found = |first, last| finder.find(period(first, last));
        assert_eq!(
            [found(1, 3), found(4, 4), found(7, 7), found(8, 9)],
            [Some(0), Some(1), Some(1), Some(0)]
        );
        assert_eq!([found(3, 4), found(7, 8), found(9, 10), found(10, 10)], [None; 4]);
    }
}
