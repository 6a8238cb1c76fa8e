//! What holds for every timeline.

use std::collections::BTreeSet;

use proptest::prelude::*;
use talka::date::{Day, Period};
use talka::law::{Outcome, Timeline, Verdict, judge};

use crate::common::{days, registers, settings};

/// The outcome of a day, if the rule applies on it.
fn outcome(timeline: &Timeline, day: Day) -> Option<&Outcome> {
    timeline.spans().iter().find(|span| span.period.contains(day)).map(|span| &span.outcome)
}

/// A day of every interval on which nothing in the timeline changes.
fn turns(timeline: &Timeline) -> impl Iterator<Item = Day> {
    timeline
        .spans()
        .iter()
        .flat_map(|span| [span.period.first().plus(-1), span.period.first(), span.period.last()])
}

proptest! {
    #[test]
    fn a_timeline_is_ordered_and_joined_and_lies_where_its_provision_was_in_force(
        register in registers(), settings in settings(),
    ) {
        for case in register.cases() {
            for (rule, timeline) in judge(&case, &settings).timelines() {
                for span in timeline.spans() {
                    prop_assert_eq!(span.period.overlap(rule.provision.in_force), Some(span.period));
                }
                for pair in timeline.spans().windows(2) {
                    prop_assert!(pair[0].period.last() < pair[1].period.first(), "{}: {timeline:?}", rule.code);
                    let touch = pair[0].period.last().plus(1) == pair[1].period.first();
                    prop_assert!(!touch || pair[0].outcome != pair[1].outcome, "{}: {timeline:?}", rule.code);
                }
            }
        }
    }

    #[test]
    fn clipping_a_timeline_is_judging_the_clipped_days(
        register in registers(), settings in settings(), a in days(), b in days(),
    ) {
        let to = Period::new(a.min(b), a.max(b)).unwrap();
        for case in register.cases() {
            for (rule, timeline) in judge(&case, &settings).timelines() {
                let clipped = timeline.clone().clip(to);
                for day in turns(timeline).chain([to.first().plus(-1), to.first(), to.last(), to.last().plus(1)]) {
                    let expected = outcome(timeline, day).filter(|_| to.contains(day));
                    prop_assert_eq!(outcome(&clipped, day), expected, "{} on {}", rule.code, day);
                }
            }
        }
    }

    #[test]
    fn days_together_are_void_if_each_is_and_lawful_if_each_is(
        register in registers(), settings in settings(), a in days(), length in 0..60_i32,
    ) {
        let days = Period::new(a, a.plus(length)).unwrap();
        for case in register.cases() {
            let judgement = judge(&case, &settings);
            let each = (0..=days.last().days_since(days.first())).map(|n| judgement.verdict(Period::day(days.first().plus(n))));
            let each: BTreeSet<Verdict> = each.collect();
            let together = match each.into_iter().collect::<Vec<_>>()[..] {
                [alike] => alike,
                _ => Verdict::Undecided,
            };
            prop_assert_eq!(judgement.verdict(days), together);
        }
    }
}
