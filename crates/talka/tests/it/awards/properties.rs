//! What always holds.

use std::collections::BTreeMap;

use proptest::prelude::*;
use talka::date::Day;
use talka::recognition::Clause;
use talka::recognition::awards::{
    AwardEvent, AwardKey, AwardPeriod, AwardStep, Earned, Granted, HoldsFrom, Ledger,
};
use talka::register::HourLogId;

use crate::awards::years::{earned, for_life, id, of_year, summer_job};

/// Something that a municipality does with its ledger. Days come from where it stands in the list.
#[derive(Clone, Debug)]
enum Act {
    Grant(Earned),
    Record(AwardKey, AwardStep, bool),
    Use(AwardKey),
}

fn keys() -> impl Strategy<Value = AwardKey> {
    let level = prop::sample::select(vec!["bronze", "silver"]);
    (1..4_u128, prop::option::of(2022..2025_i32), level).prop_map(|(volunteer, year, level)| {
        let period = year.and_then(|year| of_year(volunteer, year).period);
        AwardKey { period, ..for_life(volunteer, level) }
    })
}

fn earnings() -> impl Strategy<Value = Earned> {
    let rule =
        (prop::sample::select(HoldsFrom::ALL), prop::option::of(1..20_u32), prop::option::of(1..3_u32))
            .prop_map(|(holds_from, months, uses)| {
                summer_job().holds_from(holds_from).months(months.map(Clause::Says)).uses(uses)
            });
    let rules = prop::collection::vec(rule, 0..=1);
    (keys(), any::<bool>(), 0..9000_i64, rules).prop_map(|(key, only_best, minutes, entitlements)| {
        let higher = if only_best && key.level == "bronze" { vec!["silver".to_owned()] } else { vec![] };
        Earned { higher, minutes, entitlements, ..earned(&key) }
    })
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        3 => earnings().prop_map(Act::Grant),
        6 => (keys(), prop::sample::select(AwardStep::ALL), prop::bool::weighted(0.9))
            .prop_map(|(key, step, reason)| Act::Record(key, step, reason)),
        1 => keys().prop_map(Act::Use),
    ];
    prop::collection::vec(act, 0..60)
}

impl Act {
    fn key(&self) -> &AwardKey {
        match self {
            Self::Grant(earned) => &earned.key,
            Self::Record(key, ..) | Self::Use(key) => key,
        }
    }

    /// Does it; what the ledger refuses is left out.
    fn on(self, day: i32, ledger: &mut Ledger) {
        let day = Day::new(2024, 1, 1).unwrap().plus(day);
        match self {
            Self::Grant(earned) => drop(ledger.grant(earned, day)),
            Self::Record(key, step, reason) => {
                let why = if reason { "a reason" } else { "" };
                let _ = ledger.record(&key, AwardEvent::because(step, day, why));
            }
            Self::Use(key) => {
                let _ = ledger.record_use(&key, "summer-job", day);
            }
        }
    }
}

fn ledger(acts: impl IntoIterator<Item = (i32, Act)>) -> Ledger {
    let mut ledger = Ledger::default();
    for (day, act) in acts {
        act.on(day, &mut ledger);
    }
    ledger
}

fn dated(acts: Vec<Act>) -> Vec<(i32, Act)> {
    (0..).zip(acts).collect()
}

fn any_day() -> impl Strategy<Value = Option<Day>> {
    prop::option::of((0..400_i32).prop_map(|days| Day::new(2022, 1, 1).unwrap().plus(days)))
}

/// What somebody may ask a ledger to hold, whether or not it can be.
fn anything_earned() -> impl Strategy<Value = Earned> {
    let period = prop::option::of((any_day(), any_day()).prop_map(|(from, to)| AwardPeriod { from, to }));
    let uses = prop::collection::vec(prop::option::of(0..2_u32), 0..3);
    let names = prop::sample::select(vec!["", " ", "a/b\n", "it"]);
    (period, uses, names, any::<i64>(), prop::bool::ANY).prop_map(|(period, uses, name, minutes, twice)| {
        let rules = uses.into_iter().zip(["one", if twice { "one" } else { "other" }]);
        let rule = |(uses, id): (Option<u32>, &str)| summer_job().id(id.to_owned()).uses(uses);
        let key = AwardKey { scheme: name.to_owned(), period, ..for_life(1, name) };
        let logs = vec![HourLogId::from_u128(1); usize::from(twice) + 1];
        Earned { minutes, logs, entitlements: rules.map(rule).collect(), ..Earned::new(key) }
    })
}

proptest! {
    #[test]
    fn whatever_a_ledger_takes_it_reads_again(
        all in prop::collection::vec(anything_earned(), 0..20),
        complete in (any_day(), any_day()),
    ) {
        let mut ledger = Ledger::default();
        for earned in all {
            let _ = ledger.grant(earned, Day::new(2022, 6, 1).unwrap());
        }
        let (from, to) = complete;
        let ledger = ledger.clone().complete_for(AwardPeriod { from, to }).unwrap_or(ledger);
        let text = serde_json::to_string(&ledger).unwrap();
        let again = Ledger::from_json(text.as_bytes());
        prop_assert_eq!(again.map_err(|errors| errors.to_string()), Ok(ledger));
    }

    #[test]
    fn whatever_happens_can_be_written_and_read_again(acts in acts()) {
        let ledger = ledger(dated(acts));
        let text = serde_json::to_string(&ledger).unwrap();
        let again = Ledger::from_json(text.as_bytes());
        prop_assert_eq!(again.map_err(|errors| errors.to_string()), Ok(ledger));
    }

    #[test]
    fn the_same_decisions_give_nothing_new_the_second_time(acts in acts(), earned in prop::collection::vec(earnings(), 0..10)) {
        let mut ledger = ledger(dated(acts));
        let day = Day::new(2025, 1, 1).unwrap();
        for earned in &earned {
            let _ = ledger.grant(earned.clone(), day).unwrap();
        }
        let once = ledger.clone();
        for earned in earned {
            prop_assert_ne!(ledger.grant(earned, day.plus(400)).unwrap(), Granted::New);
        }
        prop_assert_eq!(ledger, once);
    }

    /// Where each level is given for itself, what happens to one award is nothing to another.
    #[test]
    fn the_order_of_what_happens_to_different_awards_does_not_matter(acts in acts()) {
        let mut by_award: BTreeMap<AwardKey, Vec<(i32, Act)>> = BTreeMap::new();
        let mut all = dated(acts);
        for (day, act) in &mut all {
            if let Act::Grant(earned) = act {
                earned.higher.clear();
            }
            by_award.entry(act.key().clone()).or_default().push((*day, act.clone()));
        }
        let grouped = by_award.into_values().rev().flatten();
        let [one, other] = [ledger(all), ledger(grouped)].map(|ledger| serde_json::to_string(&ledger).unwrap());
        prop_assert_eq!(one, other);
    }

    #[test]
    fn only_a_reinstatement_brings_back_what_was_revoked(acts in acts(), more in acts()) {
        let mut ledger = ledger(dated(acts));
        let revoked: Vec<AwardKey> = ledger
            .awards()

            .filter(|award| award.stands() == AwardStep::Revoked)
            .map(|award| award.key.clone())
            .collect();
        for (day, act) in dated(more) {
            if !matches!(act, Act::Record(_, AwardStep::Reinstated, _)) {
                act.on(100 + day, &mut ledger);
            }
        }
        for key in revoked {
            prop_assert_eq!(ledger.get(&key).unwrap().stands(), AwardStep::Revoked);
        }
    }

    /// Nothing that stands in a ledger is ever taken out of it or written anew.
    #[test]
    fn what_was_recorded_stays(acts in acts(), more in acts()) {
        let before = ledger(dated(acts));
        let mut after = before.clone();
        for (day, act) in dated(more) {
            act.on(100 + day, &mut after);
        }
        for award in before.awards() {
            let later = after.get(&award.key).unwrap();
            prop_assert!(later.events.starts_with(&award.events));
            prop_assert_eq!((&later.logs, later.minutes, &later.version), (&award.logs, award.minutes, &award.version));
        }
    }
}

#[test]
fn two_years_one_after_another() {
    let decisions = |year: i32, people: &[u128]| -> Vec<Earned> {
        people.iter().map(|person| earned(&of_year(*person, year))).collect()
    };
    let given = |ledger: &mut Ledger, earned: Vec<Earned>, on: Day| -> Vec<_> {
        earned
            .into_iter()
            .filter(|e| ledger.grant(e.clone(), on).unwrap() == Granted::New)
            .map(|e| e.key)
            .collect()
    };
    let mut kept = Ledger::default();
    let first = given(&mut kept, decisions(2023, &[1, 2]), Day::new(2024, 1, 10).unwrap());
    assert_eq!(first, [of_year(1, 2023), of_year(2, 2023)]);
    // A year later the municipality judges both years again: somebody has entered late hours of the first.
    let mut kept = Ledger::from_json(serde_json::to_string(&kept).unwrap().as_bytes()).unwrap();
    let both = [decisions(2023, &[1, 2, 3]), decisions(2024, &[2, 3])].concat();
    let second = given(&mut kept, both, Day::new(2025, 1, 10).unwrap());
    assert_eq!(second, [of_year(3, 2023), of_year(2, 2024), of_year(3, 2024)]);
    let of = |person| kept.of(id(person)).map(|award| &award.key).cloned().collect::<Vec<_>>();
    assert_eq!(of(1), [of_year(1, 2023)]);
    assert_eq!(of(2), [of_year(2, 2023), of_year(2, 2024)]);
    assert_eq!(of(3), [of_year(3, 2023), of_year(3, 2024)]);
}
