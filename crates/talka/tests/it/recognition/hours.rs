//! Which hours count.

use talka::date::Clock;
use talka::recognition::{Clause, Criterion, HoursConfirmed, Locality};
use talka::register::{ConfirmationState, HourKind, Organization, Payment, Residence as Home, Role};

use crate::recognition::town::{
    ASSOCIATION, Fate, LIBRARY, Town, changed, changed_hours, confirmation, id, jekabpils, outspoken,
};

const BORN: &str = "2003-03-03";

#[test]
fn confirmation_by_each_interpretation() {
    use ConfirmationState::{Confirmed, Pending, Rejected, Withdrawn};
    let (yes, no) = (Fate::Counts, Fate::Fails(Criterion::Confirmation));
    let (open, rejected) = (Fate::Undecided(Criterion::Confirmation), Fate::Fails(Criterion::Rejected));
    let entries = [
        (Some((Confirmed, Some(Role::Host))), [&yes, &yes, &yes]),
        (Some((Confirmed, Some(Role::Volunteer))), [&yes, &no, &yes]),
        (Some((Confirmed, None)), [&yes, &open, &yes]),
        (Some((Pending, None)), [&no, &no, &yes]),
        (Some((Rejected, Some(Role::Host))), [&rejected, &rejected, &rejected]),
        (Some((Withdrawn, Some(Role::Volunteer))), [&rejected, &rejected, &rejected]),
        (None, [&open, &open, &yes]),
    ];
    for (entry, expected) in entries {
        let mut town = Town::with(BORN);
        town.hours("2020-07-01", 60).confirmation = entry.map(|(state, role)| confirmation(state, role));
        let asked = [HoursConfirmed::Confirmed, HoursConfirmed::ConfirmedByOthers, HoursConfirmed::Entered];
        for (asked, expected) in asked.into_iter().zip(expected) {
            let scheme = changed_hours(|hours| hours.confirmation = Some(Clause::Says(asked)));
            assert_eq!(town.fate(&scheme), *expected, "{entry:?}, {asked}");
        }
    }
}

#[test]
fn the_host_counts_where_the_work_was_done() {
    let scheme = outspoken();
    let mut town = Town::with(BORN);
    town.hours("2020-07-01", 60).host = Some(ASSOCIATION);
    assert_eq!(town.fate(&scheme), Fate::Fails(Criterion::Host));

    town.0.hour_logs[0].host = Some(LIBRARY);
    town.0.placements[0].organization = ASSOCIATION;
    assert_eq!(town.fate(&scheme), Fate::Counts);

    town.0.organizations.push(Organization::new(id(0xA, 3)));
    town.0.hour_logs[0].host = Some(id(0xA, 3));
    assert_eq!(town.fate(&scheme), Fate::Undecided(Criterion::Host));
}

#[test]
fn hours_of_no_stated_kind_are_work() {
    let mut town = Town::with(BORN);
    town.hours("2020-07-01", 60);
    let training = changed_hours(|hours| hours.kinds = Some(Clause::Says(vec![HourKind::Training])));
    for (kind, usual, of_training) in [
        (None, Fate::Counts, Fate::Fails(Criterion::Kind)),
        (Some(HourKind::Work), Fate::Counts, Fate::Fails(Criterion::Kind)),
        (Some(HourKind::Training), Fate::Counts, Fate::Counts),
        (Some(HourKind::Travel), Fate::Fails(Criterion::Kind), Fate::Fails(Criterion::Kind)),
        (Some(HourKind::Mandated), Fate::Fails(Criterion::Kind), Fate::Fails(Criterion::Kind)),
    ] {
        town.0.hour_logs[0].kind = kind;
        assert_eq!(town.fate(&outspoken()), usual, "{kind:?}");
        assert_eq!(town.fate(&training), of_training, "{kind:?}");
    }
}

#[test]
fn days_that_reach_out_of_the_period_leave_hours_undecided() {
    for (on, expected) in [
        ("2019-12-31", Fate::Fails(Criterion::Period)),
        ("2019-12-31/2020-01-01", Fate::Undecided(Criterion::Period)),
        ("2020-01-01", Fate::Counts),
        ("2020-12-31", Fate::Counts),
        ("2020-12", Fate::Counts),
        ("2020-12-31/2021-01-01", Fate::Undecided(Criterion::Period)),
        ("2021-01-01", Fate::Fails(Criterion::Period)),
        ("2019-06-01/2021-06-01", Fate::Undecided(Criterion::Period)),
    ] {
        let mut town = Town::with(BORN);
        town.hours(on, 60);
        assert_eq!(town.fate(&outspoken()), expected, "{on}");
    }
}

#[test]
fn residence_is_that_of_the_day_of_the_work() {
    let scheme = changed(|text| {
        text.volunteers.as_mut().unwrap().residence = Some(Clause::Says(Locality::Authority));
    });
    let home = |code: Option<&str>, from: Option<&str>, to: Option<&str>| {
        Home::default()
            .municipality(code.map(str::to_owned))
            .from(from.map(|day| day.parse().unwrap()))
            .to(to.map(|day| day.parse().unwrap()))
    };
    let (here, elsewhere) = (Some("0110000"), Some("0010000"));
    let moved = vec![home(elsewhere, None, Some("2020-06-30")), home(here, Some("2020-07-01"), None)];
    for (homes, on, expected) in [
        (None, "2020-07-01", Fate::Undecided(Criterion::Residence)),
        (Some(vec![]), "2020-07-01", Fate::Fails(Criterion::Residence)),
        (Some(vec![home(None, None, None)]), "2020-07-01", Fate::Undecided(Criterion::Residence)),
        (Some(moved.clone()), "2020-06-30", Fate::Fails(Criterion::Residence)),
        (Some(moved.clone()), "2020-07-01", Fate::Counts),
        (Some(moved), "2020-06-30/2020-07-01", Fate::Undecided(Criterion::Residence)),
    ] {
        let mut town = Town::new();
        town.person(BORN).residences = homes.clone();
        town.hours(on, 60);
        assert_eq!(town.fate(&scheme), expected, "{homes:?} on {on}");
    }
}

#[test]
fn void_and_undecided_hours() {
    let any = changed_hours(|hours| hours.excluded_breaches = Some(Clause::Says(Vec::new())));
    let paid = Payment::new(2000);
    for (payments, expected) in [
        (Some(vec![]), Fate::Counts),
        (None, Fate::Undecided(Criterion::Lawful)),
        (Some(vec![paid]), Fate::Fails(Criterion::Lawful)),
    ] {
        let mut town = Town::with(BORN);
        town.0.placements[0].payments = payments;
        town.hours("2020-07-01", 60);
        assert_eq!(town.fate(&outspoken()), expected);
        assert_eq!(town.fate(&any), Fate::Counts);
    }
}

#[test]
fn hours_that_the_records_contradict_count_in_no_interpretation() {
    let scheme = changed_hours(|hours| hours.excluded_breaches = Some(Clause::Says(Vec::new())));
    for (on, minutes, expected) in [
        ("2020-07-01", 1440, Fate::Counts),
        ("2020-07-01", 1441, Fate::Fails(Criterion::Contradicted)),
        ("2020-07-01", i32::MAX, Fate::Fails(Criterion::Contradicted)),
        ("2020-07-01", 0, Fate::Fails(Criterion::Contradicted)),
        ("2020-07-01", i32::MIN, Fate::Fails(Criterion::Contradicted)),
        ("2021-07-01", 60, Fate::Fails(Criterion::Contradicted)),
    ] {
        let mut town = Town::with(BORN);
        town.hours(on, minutes);
        assert_eq!(town.fate(&scheme), expected, "{minutes} min on {on}");
    }
    let mut town = Town::with(BORN);
    town.hours("2020-07-01", 60);
    town.hours("2020-07-01", 60);
    assert_eq!(town.decision(&scheme).standing.counted, 60);
    assert!(town.decision(&jekabpils()).unknowns.is_empty());
}

#[test]
fn a_correction_takes_the_place_of_an_entry_unless_it_is_itself_undone() {
    use ConfirmationState::{Confirmed, Pending, Rejected, Withdrawn};
    let scheme = outspoken();
    for (first, second, counted) in [
        (Confirmed, None, 50),
        (Pending, None, 0),
        (Rejected, None, 100),
        (Withdrawn, None, 100),
        (Confirmed, Some(Confirmed), 10),
        (Confirmed, Some(Withdrawn), 50),
        (Rejected, Some(Confirmed), 10),
        (Rejected, Some(Rejected), 100),
    ] {
        let mut town = Town::with(BORN);
        town.hours("2020-07-01", 100);
        let log = town.hours("2020-07-01", 50);
        log.corrects = Some(id(0xD, 0));
        log.confirmation = Some(confirmation(first, Some(Role::Host)));
        if let Some(state) = second {
            let log = town.hours("2020-07-01", 10);
            log.corrects = Some(id(0xD, 1));
            log.confirmation = Some(confirmation(state, Some(Role::Host)));
        }
        assert_eq!(town.decision(&scheme).standing.counted, counted, "{first}, {second:?}");
    }
}

#[test]
fn an_entry_is_reported_with_the_first_condition_that_it_fails() {
    let mut town = Town::with("2010-01-01");
    let log = town.hours("2019-07-01", 60);
    log.kind = Some(HourKind::Travel);
    log.confirmation = Some(confirmation(ConfirmationState::Rejected, None));
    assert_eq!(town.fate(&outspoken()), Fate::Fails(Criterion::Rejected));
    town.0.hour_logs[0].confirmation = None;
    assert_eq!(town.fate(&outspoken()), Fate::Fails(Criterion::Period));
    town.0.hour_logs[0].on = "2020-07-01".parse().unwrap();
    assert_eq!(town.fate(&outspoken()), Fate::Fails(Criterion::Age));
}

#[test]
fn minutes_that_stand_count_and_the_others_are_contradicted() {
    let on = "2020-07-01";
    let clock = |hours, minutes| Clock::new(hours, minutes);
    let mut town = Town::with(BORN);
    town.hours(on, 30).start = clock(10, 0);
    town.0.hour_logs[0].end = clock(10, 30);
    town.hours(on, 465).start = clock(10, 15);
    town.0.hour_logs[1].end = clock(18, 0);
    let decision = town.decision(&outspoken());
    assert_eq!(decision.standing.counted, 480);
    let [contradicted] = &decision.not_counted[..] else { panic!("{:?}", decision.not_counted) };
    assert_eq!((contradicted.reason, contradicted.minutes), (Criterion::Contradicted, 15));

    // Whoever waits for confirmation yields.
    town.0.hour_logs[0].confirmation = Some(confirmation(ConfirmationState::Pending, None));
    let decision = town.decision(&outspoken());
    assert_eq!(decision.standing.counted, 465);
    let reasons = decision.not_counted.iter().map(|reason| (reason.reason, reason.minutes));
    assert_eq!(reasons.collect::<Vec<_>>(), [(Criterion::Contradicted, 15), (Criterion::Confirmation, 15)]);
}

#[test]
fn hours_of_which_only_the_starts_are_known_are_two() {
    let mut town = Town::with(BORN);
    for hour in [9, 16] {
        town.hours("2020-07-01", 120).start = Clock::new(hour, 0);
    }
    assert_eq!(town.decision(&outspoken()).standing.counted, 240);
}

#[test]
fn a_month_entered_twice_earns_nothing_until_it_is_known_to_be_two() {
    let mut town = Town::with(BORN);
    town.hours("2020-05", 1800);
    town.hours("2020-05", 1800);
    let decision = town.decision(&outspoken());
    assert_eq!((decision.standing.counted, decision.standing.undecided), (1800, 1800));
}

#[test]
fn a_night_at_a_camp_counts_whole() {
    let mut town = Town::with(BORN);
    for (start, end, minutes) in [(8, 22, 840), (22, 9, 660)] {
        let log = town.hours("2020-06-06", minutes);
        (log.start, log.end) = (Clock::new(start, 0), Clock::new(end, 0));
    }
    assert_eq!(town.decision(&outspoken()).standing.counted, 1500);
}
