use proptest::prelude::*;

use super::*;

fn day(n: i32) -> Day {
    Day::literal(2020, 1, 1).plus(n)
}

fn days() -> impl Strategy<Value = Days> {
    let period = (0..40_i32, 0..8_i32).prop_map(|(a, n)| Period { first: day(a), last: day(a + n) });
    let edge = prop_oneof![
        Just(Period { first: Day::MIN, last: day(5) }),
        Just(Period::since(day(30))),
        Just(Period::ALWAYS)
    ];
    (proptest::collection::vec(period, 0..5), proptest::option::weighted(0.2, edge))
        .prop_map(|(a, b)| a.into_iter().chain(b).collect())
}

fn probes() -> impl Iterator<Item = Day> {
    (-2..52).map(day).chain([Day::MIN, Day::MAX])
}

#[test]
fn an_end_that_is_open_is_left_out() {
    let (first, last) = (Day::literal(2020, 1, 1), Day::literal(2020, 1, 31));
    for (period, shown, written) in [
        (Period::ALWAYS, "..", "{}"),
        (Period::since(first), "2020-01-01..", r#"{"from":"2020-01-01"}"#),
        (Period { first: Day::MIN, last }, "..=2020-01-31", r#"{"to":"2020-01-31"}"#),
        (Period { first, last }, "2020-01-01..=2020-01-31", r#"{"from":"2020-01-01","to":"2020-01-31"}"#),
    ] {
        assert_eq!(format!("{period:?} {:?}", Days::from(period)), format!("{shown} [{shown}]"));
        assert_eq!(serde_json::to_string(&period).unwrap(), written);
        assert_eq!(serde_json::to_string(&Days::from(period)).unwrap(), format!("[{written}]"));
    }
}

#[test]
fn the_ends_of_a_set_are_its_first_and_last_day() {
    let set: Days = [Period { first: day(3), last: day(4) }, Period { first: day(8), last: day(9) }]
        .into_iter()
        .collect();
    assert_eq!((set.first(), set.last()), (Some(day(3)), Some(day(9))));
    assert_eq!((Days::none().first(), Days::none().last()), (None, None));
    assert_eq!((Days::all().first(), Days::all().last()), (Some(Day::MIN), Some(Day::MAX)));
}

#[test]
fn an_interval_may_begin_or_end_on_the_last_day_of_one_in_the_set() {
    let set: Days = [Period { first: day(3), last: day(4) }, Period { first: day(8), last: day(9) }]
        .into_iter()
        .collect();
    for (first, last, meets, covers) in [
        (2, 2, false, false),
        (2, 3, true, false),
        (3, 3, true, true),
        (4, 4, true, true),
        (4, 5, true, false),
        (5, 7, false, false),
        (9, 9, true, true),
        (10, 10, false, false),
    ] {
        let period = Period { first: day(first), last: day(last) };
        assert_eq!((set.meets(period), set.covers(period)), (meets, covers), "{first} to {last}");
    }
}

proptest! {
    #[test]
    fn sets_combine_day_by_day(a in days(), b in days()) {
        for d in probes() {
            prop_assert_eq!(a.and(&b).contains(d), a.contains(d) && b.contains(d));
            prop_assert_eq!(a.or(&b).contains(d), a.contains(d) || b.contains(d));
            prop_assert_eq!(a.minus(&b).contains(d), a.contains(d) && !b.contains(d));
            prop_assert_eq!(a.not().contains(d), !a.contains(d));
        }
    }

    #[test]
    fn a_day_is_cut_from_many_intervals(apart in 2..5_i32, n in 0..40_i32, probed in -3..200_i32) {
        let many: Days = (0..n).map(|n| Period::day(day(n * apart))).collect();
        let one = Days::from(day(probed));
        let inside = many.contains(day(probed));
        prop_assert_eq!(!many.and(&one).is_empty(), inside);
        prop_assert_eq!(many.and(&one), one.and(&many));
        prop_assert_eq!(one.minus(&many).is_empty(), inside);
        let without = many.minus(&one).periods().len();
        prop_assert_eq!(without, many.periods().len() - usize::from(inside));
    }

    #[test]
    fn intervals_are_ordered_and_apart(a in days(), b in days()) {
        for set in [a.and(&b), a.or(&b), a.minus(&b), a.not(), a] {
            for pair in set.periods().windows(2) {
                prop_assert!(pair[0].last.plus(1) < pair[1].first);
            }
            prop_assert!(set.periods().iter().all(|p| p.first <= p.last));
        }
    }

    #[test]
    fn meeting_and_covering_an_interval_follow_from_its_days(a in days(), first in 0..45_i32, n in 0..6_i32) {
        let period = Period { first: day(first), last: day(first + n) };
        let inside = (0..=n).filter(|i| a.contains(day(first + i))).count();
        prop_assert_eq!(a.meets(period), inside > 0);
        prop_assert_eq!(a.covers(period), i64::try_from(inside).unwrap() == period.length());
    }
}
