//! Registers of every kind, for tests that must hold for all of them.
//!
//! References are valid; every optional member is absent in some of them, every word of every vocabulary is used, and
//! most dates lie close together between 2014 and 2026, so that they meet.

// By their paths, so that tests of other crates can use these registers.
#[path = "common/organizers.rs"]
mod organizers;
#[path = "common/placements.rs"]
mod placements;
#[path = "common/volunteers.rs"]
mod volunteers;

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use talka::date::{AgeReached, Day, LeapBirthday};
use talka::law::{ConsentBy, ConsentUntil, MinorsInvolved, NoticeDays, Recalled, Settings};
use talka::register::{HourLogId, Parts, Register};
use uuid::Uuid;

/// The most volunteers and organizations of a register.
const PERSONS: usize = 3;
/// The most placements of a register.
const PLACEMENTS: usize = 4;
/// The most entries of a register.
const ENTRIES: usize = 10;

/// A register.
pub(crate) fn registers() -> impl Strategy<Value = Register> {
    let records = |most| prop::collection::vec(any::<prop::sample::Index>(), 1..=most);
    (records(PERSONS), records(PERSONS), records(PLACEMENTS), records(ENTRIES))
        .prop_flat_map(|(volunteers, organizations, placements, logs)| {
            let [v, o, p, l] = [volunteers.len(), organizations.len(), placements.len(), logs.len()];
            let each = |n: usize| 0..n;
            (
                each(v).map(|n| volunteers::volunteer(id(1, n), p, o)).collect::<Vec<_>>(),
                each(o).map(|n| organizers::organization(id(2, n), o)).collect::<Vec<_>>(),
                each(p).map(|n| placements::placement(id(3, n), v, o)).collect::<Vec<_>>(),
                each(l).map(|n| placements::entry(n, p, o)).collect::<Vec<_>>(),
            )
        })
        .prop_flat_map(|records| (Just(records), any::<bool>()))
        .prop_map(|((volunteers, organizations, placements, mut hour_logs), twice)| {
            if let Some(last) = hour_logs.last().cloned().filter(|_| twice) {
                hour_logs.push(last.id(id::<HourLogId>(4, hour_logs.len())));
            }
            let parts = Parts { volunteers, organizations, placements, hour_logs, ..Parts::default() };
            Register::new(parts).expect("every reference leads somewhere")
        })
}

/// The key of the record of that kind (1 to 4, in the order of a register) at that position.
fn id<I: From<Uuid>>(kind: u128, position: usize) -> I {
    Uuid::from_u128(kind << 64 | u128::try_from(position).unwrap_or(0)).into()
}

/// The key of one of the first records of a kind.
fn one_of<I: From<Uuid> + std::fmt::Debug>(kind: u128, count: usize) -> impl Strategy<Value = I> {
    (0..count).prop_map(move |n| id(kind, n))
}

/// A day: mostly one of a few weeks, around the days on which the law changed or somewhere between 2014 and 2026,
/// rarely at the edges of the calendar.
pub(crate) fn days() -> impl Strategy<Value = Day> {
    let day = |text: &'static str| text.parse::<Day>().expect("a day");
    prop_oneof![
        12 => (0..40_i32).prop_map(move |n| day("2020-05-20").plus(n)),
        2 => (-2..3_i32).prop_map(move |n| day("2016-01-01").plus(n)),
        2 => (-2..3_i32).prop_map(move |n| day("2018-04-01").plus(n)),
        2 => (-2..3_i32).prop_map(move |n| day("2021-12-08").plus(n)),
        1 => (-2..3_i32).prop_map(move |n| day("2021-07-01").plus(n)),
        1 => (-2..3_i32).prop_map(move |n| day("2025-07-01").plus(n)),
        2 => (-12..3_i32).prop_map(move |n| day("2024-01-11").plus(n)),
        4 => (0..4_748_i32).prop_map(move |n| day("2014-01-01").plus(n)),
        1 => select(vec![Day::MIN, Day::MIN.plus(1), Day::MAX.plus(-1), Day::MAX]),
    ]
}

/// Something that an office may not know.
fn maybe<T: std::fmt::Debug + 'static>(
    known: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Option<T>> {
    option::weighted(0.75, known).boxed()
}

/// A list that an office may not know; a short one.
fn maybe_some<T: std::fmt::Debug + 'static>(
    known: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Option<Vec<T>>> {
    maybe(prop::collection::vec(known, 0..=3))
}

/// A word of a vocabulary, which an office may not know.
fn word<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> BoxedStrategy<Option<T>> {
    maybe(select(all))
}

/// Text of which nothing is made.
fn text() -> BoxedStrategy<String> {
    select(vec!["", "talka", "bibliotēka \"Vārpa\"", "a/b~c\\d\n", "žņģ"]).prop_map(str::to_owned).boxed()
}

/// The code of a municipality of one of the lists, of a part of one, or of none.
fn municipality() -> BoxedStrategy<String> {
    let codes = ["0110000", "0031000", "0031010", "0038000", "0038001", "0055000", "0008000", "031000", ""];
    select(codes.to_vec()).prop_map(str::to_owned).boxed()
}

/// Settings of every kind, on a day among those of the registers.
pub(crate) fn settings() -> impl Strategy<Value = Settings> {
    let choices = (
        (option::of(select(AgeReached::ALL)), option::of(select(LeapBirthday::ALL))),
        (option::of(select(ConsentUntil::ALL)), option::of(select(ConsentBy::ALL))),
        (option::of(select(NoticeDays::ALL)), option::of(select(MinorsInvolved::ALL))),
        (option::of(0..600_u32), option::of(select(Recalled::ALL))),
    );
    (days(), choices).prop_map(
        |(today, (ages, consents, (notice_days, minors_involved), (minor_minutes_per_day, recalled)))| {
            let mut settings = Settings::on(today);
            (settings.age_reached, settings.leap_birthday) = ages;
            (settings.consent_until, settings.consent_by) = consents;
            settings.notice_days = notice_days;
            settings.minors_involved = minors_involved;
            settings.minor_minutes_per_day = minor_minutes_per_day;
            settings.recalled = recalled;
            settings
        },
    )
}
