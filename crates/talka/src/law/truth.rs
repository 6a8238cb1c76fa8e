//! What can be said of a statement, day by day, when not every fact is known.

use std::collections::BTreeMap;

use smallvec::SmallVec;

use super::fact::Fact;
use super::layers::{Layers, layered};
use crate::date::{Day, Days, Period};

/// The most missing facts that are named for a day: nobody looks up more before judging anew.
pub(super) const NAMED: usize = 100;

/// A statement about days: true on some, false on others, and on the rest it depends on facts that are missing.
///
/// Statements are joined day by day with *and*, *or* and *not* (Kleene's three-valued logic). A missing fact is
/// remembered only for the days on which it still matters: where one half of an *and* is false, nobody has to ask
/// about the other half. Of many statements joined, at most [`NAMED`] facts are remembered for a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Truth {
    surely: Days,
    possibly: Days,
    missing: SmallVec<[(Fact, Days); 1]>,
}

impl Truth {
    /// True on exactly these days.
    pub(crate) fn on(days: Days) -> Self {
        Self { possibly: days.clone(), surely: days, missing: SmallVec::new() }
    }

    /// The same on every day.
    pub(crate) fn always(value: bool) -> Self {
        Self::on(if value { Days::all() } else { Days::none() })
    }

    /// Unknown on every day, for want of this fact.
    pub(crate) fn unknown(missing: impl Into<Fact>) -> Self {
        Self::between(Days::none(), Days::all(), missing)
    }

    /// True on the first days, false outside the second, and in between it depends on the fact.
    pub(crate) fn between(surely: Days, possibly: Days, missing: impl Into<Fact>) -> Self {
        let unsure = possibly.minus(&surely);
        let mut facts = SmallVec::new();
        if !unsure.is_empty() {
            facts.push((missing.into(), unsure));
        }
        Self { surely, possibly, missing: facts }
    }

    /// A yes or no that holds on every day, if it is known.
    pub(crate) fn known(value: Option<bool>, fact: impl Into<Fact>) -> Self {
        value.map_or_else(|| Self::unknown(fact), Self::always)
    }

    /// True from that day on, if it is known.
    pub(crate) fn since(day: Option<Day>, fact: impl Into<Fact>) -> Self {
        day.map_or_else(|| Self::unknown(fact), |day| Self::on(Days::since(day)))
    }

    /// The days on which it is true.
    pub(crate) fn surely(&self) -> &Days {
        &self.surely
    }

    /// The days on which it is false.
    pub(crate) fn surely_not(&self) -> Days {
        self.possibly.not()
    }

    /// The days on which it is true or may be.
    pub(crate) fn possibly(&self) -> &Days {
        &self.possibly
    }

    /// The missing facts, each with the days on which it matters.
    pub(crate) fn missing(&self) -> impl Iterator<Item = &(Fact, Days)> {
        self.missing.iter()
    }

    /// Whether it is true or false on every day.
    pub(crate) fn is_known(&self) -> bool {
        self.missing.is_empty()
    }

    pub(crate) fn not(self) -> Self {
        if self.is_known() {
            return Self::on(self.surely.not());
        }
        Self { surely: self.possibly.not(), possibly: self.surely.not(), missing: self.missing }
    }

    pub(crate) fn and(self, other: Self) -> Self {
        if self.is_known() && other.is_known() {
            return Self::on(self.surely.and(&other.surely));
        }
        let surely = self.surely.and(&other.surely);
        let possibly = self.possibly.and(&other.possibly);
        let unsure = possibly.minus(&surely);
        let mut missing: SmallVec<[(Fact, Days); 1]> = SmallVec::new();
        if !unsure.is_empty() {
            let unsure = |(fact, days): (Fact, Days)| {
                Some((fact, days.and(&unsure))).filter(|(_, days)| !days.is_empty())
            };
            missing.extend(self.missing.into_iter().filter_map(unsure));
            // Of a few facts each is looked at; many are looked up.
            let few = if missing.len() > 8 { 0 } else { missing.len() };
            let mut many: BTreeMap<Fact, usize> = BTreeMap::new();
            if few == 0 {
                many.extend(missing.iter().zip(0..).map(|((fact, _), n)| (*fact, n)));
            }
            for (fact, days) in other.missing.into_iter().filter_map(unsure) {
                let of_few = missing.iter().take(few).position(|(known, _)| *known == fact);
                match of_few.or_else(|| many.get(&fact).copied()).and_then(|n| missing.get_mut(n)) {
                    Some((_, known)) => *known = known.or(&days),
                    None => missing.push((fact, days)),
                }
            }
        }
        Self { surely, possibly, missing }
    }

    pub(crate) fn or(self, other: Self) -> Self {
        if self.is_known() && other.is_known() {
            return Self::on(self.surely.or(&other.surely));
        }
        self.not().and(other.not()).not()
    }

    /// True where any of them is: what joining them with *or* one after another says, in steps for their number and not for
    /// its square.
    pub(crate) fn any(each: impl IntoIterator<Item = Self>) -> Self {
        Self::any_of(&mut each.into_iter())
    }

    /// True where all of them are.
    pub(crate) fn all(each: impl IntoIterator<Item = Self>) -> Self {
        Self::any_of(&mut each.into_iter().map(Self::not)).not()
    }

    /// As [`Truth::any`]; apart from it so that the browser module has it once and not for each list.
    fn any_of(each: &mut dyn Iterator<Item = Self>) -> Self {
        let mut each: SmallVec<[Self; 2]> = each.collect();
        if each.len() < 2 {
            return each.pop().unwrap_or_else(|| Self::always(false));
        }
        let surely: Days = each.iter().flat_map(|truth| truth.surely.periods()).copied().collect();
        let possibly: Days = each.iter().flat_map(|truth| truth.possibly.periods()).copied().collect();
        let unsure = possibly.minus(&surely);
        if unsure.is_empty() {
            return Self::on(surely);
        }
        let (facts, layers) = layers_of(&mut each.into_iter().flat_map(|truth| truth.missing));
        let mut periods: Vec<SmallVec<[Period; 2]>> = vec![SmallVec::new(); facts.len()];
        layered(&layers, &unsure, &mut |period, over| {
            for fact in over.take(NAMED) {
                if let Some(of_fact) = periods.get_mut(fact) {
                    of_fact.push(period);
                }
            }
        });
        let missing = facts.into_iter().zip(periods).filter(|(_, periods)| !periods.is_empty());
        let missing = missing.map(|(fact, periods)| (fact, periods.into_iter().collect())).collect();
        Self { surely, possibly, missing }
    }

    /// On every day what it is on that one.
    pub(crate) fn frozen_on(self, day: Day) -> Self {
        let always = |days: &Days| if days.contains(day) { Days::all() } else { Days::none() };
        let missing = self.missing.into_iter().filter(|(_, days)| days.contains(day));
        Self {
            surely: always(&self.surely),
            possibly: always(&self.possibly),
            missing: missing.map(|(fact, _)| (fact, Days::all())).collect(),
        }
    }
}

/// Each missing fact once, in the order in which they come, and the days of each under its position.
pub(super) fn layers_of(missing: &mut dyn Iterator<Item = (Fact, Days)>) -> (Vec<Fact>, Layers) {
    let mut facts: Vec<Fact> = Vec::new();
    let mut positions: BTreeMap<Fact, usize> = BTreeMap::new();
    let mut layers = Layers::new();
    for (fact, days) in missing {
        let position = *positions.entry(fact).or_insert(facts.len());
        if position == facts.len() {
            facts.push(fact);
        }
        layers.push((position, days));
    }
    (facts, layers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::fact::Field;

    const BORN: Field = Field::Born;
    const FORM: Field = Field::AgreementForm;

    fn facts(truth: &Truth) -> Vec<Field> {
        truth.missing().map(|(fact, _)| fact.field).collect()
    }

    #[test]
    fn nobody_is_asked_what_cannot_matter() {
        let unknown = || Truth::unknown(BORN);
        assert!(facts(&unknown().and(Truth::always(false))).is_empty());
        assert!(facts(&unknown().or(Truth::always(true))).is_empty());
        assert_eq!(facts(&unknown().and(Truth::always(true))), [BORN]);
        assert_eq!(facts(&unknown().and(Truth::unknown(FORM))), [BORN, FORM]);
        assert_eq!(facts(&unknown().and(unknown())), [BORN]);
    }

    #[test]
    fn any_of_three_looks_at_each() {
        let day = Day::literal(2020, 1, 1);
        let (never, since) = (Truth::always(false), Truth::on(Days::since(day)));
        assert_eq!(Truth::any([since.clone(), never.clone(), never.clone()]), since);
        assert_eq!(facts(&Truth::any([Truth::unknown(BORN), never.clone(), never.clone()])), [BORN]);
        assert_eq!(Truth::any([never.clone()]), never);
        assert_eq!(
            facts(&Truth::any([Truth::unknown(BORN), Truth::unknown(FORM), Truth::unknown(BORN)])),
            [BORN, FORM]
        );
        assert_eq!(Truth::any([]), never);
    }

    /// Every second of the statements is true on a day of its own, and the others are unknown from a day of their own on.
    #[test]
    fn many_are_joined_in_steps_for_their_number() {
        let remembered = |number: usize| {
            let days = (0..).step_by(2).map(|n| Day::literal(2020, 1, 1).plus(n));
            let truth = Truth::any((0..number).zip(days).map(|(n, day)| {
                if n % 2 == 0 {
                    return Truth::on(Days::from(day));
                }
                Truth::since(Some(day), BORN).and(Truth::unknown(Fact::nth(Field::PolicyTo, n)))
            }));
            let days = Days::since(Day::literal(2020, 1, 1)).minus(truth.surely());
            assert!(
                days.periods()
                    .iter()
                    .skip(1)
                    .all(|period| { truth.missing().any(|(_, missing)| missing.covers(*period)) })
            );
            truth.missing().map(|(_, days)| days.periods().len()).sum::<usize>()
        };
        assert!(remembered(2_000) < 2_000 * NAMED);
        assert!(remembered(4_000) * 10 < remembered(2_000) * 22);
    }

    #[test]
    fn not_of_unknown_is_unknown() {
        let truth = Truth::unknown(BORN).not();
        assert!(truth.surely().is_empty() && truth.surely_not().is_empty());
        assert_eq!(facts(&truth), [BORN]);
    }

    #[test]
    fn a_missing_fact_keeps_its_days() {
        let day = Day::literal(2020, 1, 1);
        let truth = Truth::unknown(BORN).and(Truth::on(Days::since(day)));
        assert_eq!(truth.surely_not(), Days::before(day));
        assert_eq!(truth.missing().next().unwrap().1, Days::since(day));
    }
}
