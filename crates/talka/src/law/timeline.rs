//! What a rule says, day by day.

use smallvec::SmallVec;

use super::cause::Breach;
use super::fact::Fact;
use super::layers::{Layers, layered};
use super::provision::Parameter;
use super::truth::{NAMED, Truth, layers_of};
use crate::date::{Days, Period};
use crate::order::{sort_by, sort_by_key};

/// What a rule says of a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// What it asks for is there.
    Satisfied,
    /// Worth knowing; nothing is wrong.
    Noted(Box<Breach>),
    /// What it asks for is not there.
    Breached(Box<Breach>),
    /// Facts are missing that decide it.
    Undetermined(Vec<Fact>),
}

/// Consecutive days with the same outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The days.
    pub period: Period,
    /// What holds on them.
    pub outcome: Outcome,
}

/// What a rule says of a placement: ordered spans of days that do not overlap. It covers all days, not only the
/// term; on days in no span the rule does not apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline(SmallVec<[Span; 2]>);

impl Timeline {
    /// The rule never applies.
    pub fn silent() -> Self {
        Self::default()
    }

    /// The spans, in order.
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// The spans from the first of these days to the last.
    pub(super) fn spans_on(&self, days: &Days) -> &[Span] {
        let (Some(first), Some(last)) = (days.first(), days.last()) else { return &[] };
        let later = self.0.partition_point(|span| span.period.last() < first);
        let later = self.0.get(later..).unwrap_or_default();
        later.get(..later.partition_point(|span| span.period.first() <= last)).unwrap_or_default()
    }

    /// Whether what it asks for is there wherever it applies, if anywhere.
    pub(super) fn is_satisfied(&self) -> bool {
        self.0.iter().all(|span| span.outcome == Outcome::Satisfied)
    }

    /// Where the rule applies and what it asks for is met, it is satisfied; where it is not met, it is breached for
    /// the cause that `cause` names; where facts are missing that decide it, it is undetermined.
    ///
    /// `cause` gets the breached days and splits them by cause.
    pub(crate) fn decide(applies: &Truth, met: &Truth, cause: impl FnOnce(Days) -> Causes) -> Self {
        let mut cause = Some(cause);
        Self::decided(applies, met, &mut |days| cause.take().map_or_else(Causes::none, |cause| cause(days)))
    }

    /// As [`Timeline::decide`]; apart from it so that the browser module has it once and not for each rule. `cause` is
    /// called at most once.
    fn decided(applies: &Truth, met: &Truth, cause: &mut dyn FnMut(Days) -> Causes) -> Self {
        let satisfied = applies.surely().and(met.surely());
        let breached = applies.surely().and(&met.surely_not());
        let undetermined = if applies.is_known() && met.is_known() {
            Days::none()
        } else {
            applies.possibly().minus(met.surely()).minus(&breached)
        };

        let mut spans = Spans::default();
        spans.add(&satisfied, &|| Outcome::Satisfied);
        if !breached.is_empty() {
            for (days, breach) in cause(breached).0 {
                spans.add(&days, &|| Outcome::Breached(Box::new(breach.clone())));
            }
        }
        if !undetermined.is_empty() {
            let missing = applies.missing().chain(met.missing());
            for (period, facts) in by_missing_facts(&undetermined, missing) {
                spans.0.push(Span { period, outcome: Outcome::Undetermined(facts) });
            }
        }
        spans.finish()
    }

    /// Of a mark that somebody has to set: breached where it is set, satisfied where it is said not to apply, and
    /// silent where nobody has said either.
    pub(crate) fn flagged(mark: Option<bool>, breach: impl FnOnce() -> Breach) -> Self {
        let Some(set) = mark else { return Self::silent() };
        Self::decide(&Truth::always(true), &Truth::always(!set), |days| Causes::one(days, breach()))
    }

    /// On these days there is something worth knowing.
    pub(crate) fn note(days: &Days, breach: &Breach) -> Self {
        let mut spans = Spans::default();
        spans.add(days, &|| Outcome::Noted(Box::new(breach.clone())));
        spans.finish()
    }

    /// Only the days of that period.
    #[must_use]
    pub fn clip(mut self, to: Period) -> Self {
        self.0.retain(|span| match span.period.overlap(to) {
            Some(period) => {
                span.period = period;
                true
            }
            None => false,
        });
        self
    }

    /// This one and, on other days, that one.
    pub(crate) fn join(self, other: Self) -> Self {
        if self.0.is_empty() {
            return other;
        }
        let mut spans = Spans(self.0);
        spans.0.extend(other.0);
        spans.finish()
    }

    /// The days on which the outcome is of that sort.
    pub fn days(&self, sort: impl Fn(&Outcome) -> bool) -> Days {
        self.0.iter().filter(|span| sort(&span.outcome)).map(|span| span.period).collect()
    }
}

impl<T: Copy> Parameter<T> {
    /// What a rule says where the parameter has each of its values, one after another.
    pub(crate) fn timeline(&self, mut judge: impl FnMut(T) -> Timeline) -> Timeline {
        self.spans().fold(Timeline::silent(), |whole, (period, value)| whole.join(judge(value).clip(period)))
    }
}

/// How near something comes to what would suffice: the kind of flaw, then how much of it there is.
pub(crate) type Nearness = (u8, i64);

type Near = SmallVec<[(Nearness, Days, Breach); 4]>;

/// A number that is the same for the same words of a vocabulary, and greater the more of them there are.
pub(crate) fn rank<W: Copy + PartialEq>(words: &[W], all: &[W]) -> i64 {
    let each = (0..).zip(all).filter(|(_, word)| words.contains(word));
    each.fold(0, |sum, (n, _)| sum + (1 << all.len()) + (1_i64 << n))
}

/// Breached days, split by cause: each cause takes the days that no earlier one took.
pub(crate) struct Causes(SmallVec<[(Days, Breach); 1]>);

impl Causes {
    /// No cause, where nothing can be breached.
    pub(crate) fn none() -> Self {
        Self(SmallVec::new())
    }

    /// The same cause on all of these days.
    pub(crate) fn one(days: Days, breach: Breach) -> Self {
        Self(SmallVec::from_iter([(days, breach)]))
    }

    /// The first of these causes that has the day; a day that none of them has falls to the last resort.
    pub(crate) fn first_of(
        days: &Days,
        causes: impl IntoIterator<Item = (Days, Breach)>,
        last_resort: Breach,
    ) -> Self {
        Self::split(days, &mut causes.into_iter(), last_resort)
    }

    /// The nearest of these causes that has the day, in whatever order the records list what they are about: what is less
    /// first, then what began last, then what ends first. Where all of that is the same the causes have to be, too. A day that
    /// none of them has falls to the last resort.
    pub(crate) fn nearest(
        days: &Days,
        causes: impl IntoIterator<Item = (Nearness, Days, Breach)>,
        last_resort: Breach,
    ) -> Self {
        Self::of_nearest(days, causes.into_iter().collect(), last_resort)
    }

    fn of_nearest(days: &Days, mut causes: Near, last_resort: Breach) -> Self {
        sort_by(&mut causes, |(one, its_days, _), (other, days, _)| {
            let began = || days.first().cmp(&its_days.first());
            let ends = || its_days.last().cmp(&days.last());
            one.cmp(other).then_with(began).then_with(ends)
        });
        Self::split(days, &mut causes.into_iter().map(|(_, days, breach)| (days, breach)), last_resort)
    }

    fn split(days: &Days, causes: &mut dyn Iterator<Item = (Days, Breach)>, last_resort: Breach) -> Self {
        let mut layers = Layers::new();
        let mut breaches: SmallVec<[(SmallVec<[Period; 2]>, Breach); 8]> = SmallVec::new();
        for (where_it_holds, breach) in causes {
            layers.push((breaches.len(), where_it_holds));
            breaches.push((SmallVec::new(), breach));
        }
        layers.push((breaches.len(), Days::all()));
        breaches.push((SmallVec::new(), last_resort));
        layered(&layers, days, &mut |period, over| {
            let breach = over.next().and_then(|first| breaches.get_mut(first));
            if let Some((periods, _)) = breach {
                periods.push(period);
            }
        });
        let taken = breaches.into_iter().filter(|(periods, _)| !periods.is_empty());
        Self(taken.map(|(periods, breach)| (periods.into_iter().collect(), breach)).collect())
    }
}

/// These days in intervals, each with the facts that are missing on it.
fn by_missing_facts<'a>(
    days: &Days,
    missing: impl Iterator<Item = &'a (Fact, Days)>,
) -> Vec<(Period, Vec<Fact>)> {
    let (facts, layers) = layers_of(&mut missing.cloned());
    let mut pieces = Vec::new();
    layered(&layers, days, &mut |period, over| {
        pieces.push((period, over.take(NAMED).filter_map(|fact| facts.get(fact).copied()).collect()));
    });
    pieces
}

/// Spans being gathered in any order.
#[derive(Default)]
struct Spans(SmallVec<[Span; 2]>);

impl Spans {
    fn add(&mut self, days: &Days, outcome: &dyn Fn() -> Outcome) {
        self.0.extend(days.periods().iter().map(|&period| Span { period, outcome: outcome() }));
    }

    /// In order, with neighbours of the same outcome joined.
    fn finish(mut self) -> Timeline {
        sort_by_key(&mut self.0, |span| span.period.first());
        self.0.dedup_by(|next, span| {
            let joins = span.period.last().plus(1) == next.period.first() && span.outcome == next.outcome;
            if joins {
                span.period = span.period.through(next.period);
            }
            joins
        });
        Timeline(self.0)
    }
}
