//! What every way in which unknown things may turn out agrees on.
//!
//! Logic with three values does not see that two conditions ask for the same thing: of "60 hours, or fewer than 70" it says
//! that it is undecided while nobody knows whether there are 50 hours or 80, and of "lives in the city, or does not" too.

use super::part::{Part, met_if};
use super::unknown::{Assumed, Unknown};
use crate::date::Day;
use crate::recognition::counting::{Measure, Met};

/// How many ways are tried at most. What more of them would agree on stays undecided.
const WAYS: usize = 1024;

/// Whether all parts are met by these hours, and by what was done up to that day, or at all.
pub(super) fn met(parts: &[Part<'_>], hours: &Measure, until: Option<Day>) -> Met {
    let plainly = met_if(parts, hours, until, &Assumed::default());
    if plainly != Met::Undecided {
        return plainly;
    }
    let mut open = Vec::new();
    collect(parts, hours, until, &mut open);
    // Where each unknown thing is asked for once, the logic is exact.
    open.retain(|(_, _, asked)| *asked > 1);
    let ways = open.iter().try_fold(1_usize, |ways, (_, values, _)| ways.checked_mul(values.len()));
    if open.is_empty() || ways.is_none_or(|ways| ways > WAYS) {
        return Met::Undecided;
    }
    agreed(parts, hours, until, &open, &Assumed::default())
}

/// An unknown thing, what it may turn out to be, and how many parts ask for it.
type Open<'n> = (Unknown<'n>, Vec<i64>, usize);

fn collect<'n>(parts: &[Part<'n>], hours: &Measure, until: Option<Day>, open: &mut Vec<Open<'n>>) {
    let mut add = |unknown: Unknown<'n>, value: i64, least: i64| {
        let at = open.iter().position(|(known, ..)| *known == unknown);
        let at = at.unwrap_or_else(|| {
            open.push((unknown, vec![least], 0));
            open.len() - 1
        });
        if let Some((_, values, asked)) = open.get_mut(at) {
            if !values.contains(&value) {
                values.push(value);
            }
            *asked += 1;
        }
    };
    for part in parts {
        for threshold in part.thresholds() {
            // Amounts between two thresholds are alike to every part, so that the least of them stands for all.
            let is = threshold.of.quantity(hours);
            if is.surely < threshold.least && threshold.least <= is.at_most {
                add(threshold.of, threshold.least, is.surely);
            }
        }
        if let Some(fact) = part.fact()
            && part.known(until) == Met::Undecided
        {
            add(fact, 1, 0);
        }
    }
    for part in parts {
        match part {
            Part::OneOf(ways) => ways.iter().for_each(|way| collect(way, hours, until, open)),
            Part::Not(parts, _) => collect(parts, hours, until, open),
            _ => {}
        }
    }
}

/// What all ways in which these things may turn out agree on.
fn agreed<'n>(
    parts: &[Part<'n>],
    hours: &Measure,
    until: Option<Day>,
    open: &[Open<'n>],
    assumed: &Assumed<'n>,
) -> Met {
    let Some(((unknown, values, _), others)) = open.split_first() else {
        return met_if(parts, hours, until, assumed);
    };
    Met::agreed(
        values.iter().map(|value| agreed(parts, hours, until, others, &assumed.and(*unknown, *value))),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::missing::Missing;
    use super::*;
    use crate::recognition::scheme::Need;

    const FACTS: [&str; 3] = ["a", "b", "c"];

    fn part() -> impl Strategy<Value = Tried> {
        let need = prop::sample::select(&[
            Need::AtLeastHours,
            Need::MoreThanHours,
            Need::BelowHours,
            Need::UpToHours,
        ]);
        let leaf = prop_oneof![
            (0_usize..3).prop_map(Tried::Fact),
            (need, 0_u32..5).prop_map(|(need, hours)| Tried::Hours(need, hours)),
        ];
        leaf.prop_recursive(4, 16, 3, |inner| {
            let parts = || prop::collection::vec(inner.clone(), 1..3);
            prop_oneof![
                prop::collection::vec(parts(), 1..3).prop_map(Tried::OneOf),
                parts().prop_map(Tried::Not),
            ]
        })
    }

    /// A part that can be made again with other facts.
    #[derive(Clone, Debug)]
    enum Tried {
        Fact(usize),
        Hours(Need, u32),
        OneOf(Vec<Vec<Tried>>),
        Not(Vec<Tried>),
    }

    fn with(tried: &[Tried], facts: [Met; 3]) -> Vec<Part<'static>> {
        let part = |one: &Tried| match one {
            Tried::Fact(n) => Part::Is(Unknown::Attested(FACTS[*n]), facts[*n], Missing::Otherwise),
            Tried::Hours(need, hours) => {
                Part::Number { need: *need, numbers: vec![*hours], within_months: None }
            }
            Tried::OneOf(ways) => Part::OneOf(ways.iter().map(|way| with(way, facts)).collect()),
            Tried::Not(parts) => Part::Not(with(parts, facts), Missing::Otherwise),
        };
        tried.iter().map(part).collect()
    }

    fn measure(counted: i64, undecided: i64) -> Measure {
        let mut measure = Measure::default();
        (measure.counted, measure.undecided) = (counted, undecided);
        measure
    }

    #[test]
    fn a_fact_or_its_opposite_is_met_whatever_the_fact_is() {
        let opposite = Tried::Not(vec![Tried::Fact(0)]);
        let either = [Tried::OneOf(vec![vec![Tried::Fact(0)], vec![opposite]])];
        let unknown = with(&either, [Met::Undecided; 3]);
        assert_eq!(met(&unknown, &measure(0, 0), None), Met::Yes);
        let other = [Tried::OneOf(vec![vec![Tried::Fact(0)], vec![Tried::Not(vec![Tried::Fact(1)])]])];
        assert_eq!(met(&with(&other, [Met::Undecided; 3]), &measure(0, 0), None), Met::Undecided);
    }

    proptest! {
        #[test]
        fn what_all_completions_agree_on_is_decided_and_nothing_else(
            tried in prop::collection::vec(part(), 1..3),
            facts in prop::array::uniform3(prop::sample::select(&[Met::Yes, Met::No, Met::Undecided])),
            counted in 0_i64..5, undecided in 0_i64..5,
        ) {
            let ways = |fact: Met| if fact == Met::Undecided { vec![Met::Yes, Met::No] } else { vec![fact] };
            let mut all = Vec::new();
            for a in ways(facts[0]) {
                for b in ways(facts[1]) {
                    for c in ways(facts[2]) {
                        let minutes = counted * 60..=(counted + undecided) * 60;
                        all.extend(minutes.map(|minutes| {
                            met(&with(&tried, [a, b, c]), &measure(minutes, 0), None)
                        }));
                    }
                }
            }
            prop_assert_eq!(met(&with(&tried, facts), &measure(counted * 60, undecided * 60), None), Met::agreed(all));
        }
    }
}
