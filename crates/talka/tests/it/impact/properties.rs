//! What holds of the totals of every register.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use talka::impact::{
    Borders, By, GroupSums, ImpactTotals, MunicipalityOf, TotalsAsked, Valuing, count, totals,
};
use talka::law::{Judged, Verdict};
use talka::register::{Register, SourceMap};

use crate::common::{days, registers, settings};

/// What can be asked without a scheme, with all numbers.
fn asked() -> impl Strategy<Value = TotalsAsked> {
    let by: Vec<By> = By::ALL.iter().copied().filter(|by| *by != By::Level).collect();
    let value = prop_oneof![Just(Valuing::MINIMUM_WAGE), any::<u32>().prop_map(Valuing::by_rate)];
    (
        subsequence(by, 0..=4),
        select(MunicipalityOf::ALL),
        (select(Borders::ALL), prop::option::of(days())),
        prop::option::of(days()),
        prop::option::of(subsequence(Verdict::ALL.to_vec(), 0..=Verdict::ALL.len())),
        value,
    )
        .prop_map(|(by, of, (borders, borders_on), from, verdicts, value)| {
            let borders = borders_on.is_none().then_some(borders);
            let asked = TotalsAsked::new().by(by).municipality_of(of).borders(borders).borders_on(borders_on);
            asked.from(from).verdicts(verdicts).value(value).fewest_people(0)
        })
}

fn sums(totals: &ImpactTotals) -> Vec<GroupSums> {
    totals.groups.iter().map(|group| group.sums.unwrap()).collect()
}

proptest! {
    #[test]
    fn groups_come_to_the_whole(register in registers(), settings in settings(), asked in asked()) {
        let judged = Judged::new(register, &settings);
        let totals = totals(&judged, None, &asked).unwrap();
        let (whole, groups) = (totals.whole.sums.unwrap(), sums(&totals));
        let sum = |of: fn(&GroupSums) -> i64| groups.iter().map(of).sum::<i64>();
        prop_assert_eq!(sum(|of| of.entries), whole.entries);
        prop_assert_eq!(sum(|of| of.minutes), whole.minutes);
        let without = |of: &GroupSums| of.value.unwrap().minutes_without;
        prop_assert_eq!(sum(without), without(&whole));
        prop_assert!(sum(|of| of.people) >= whole.people && sum(|of| of.placements) >= whole.placements);
        for of in groups.iter().chain([&whole]) {
            prop_assert!(of.people <= of.placements && of.placements <= of.entries && of.minutes >= 0);
        }
        // Half a cent for each group and month: at most one month an entry, and as many groups as entries.
        let cents = sum(|of| of.value.unwrap().cents);
        prop_assert!((cents - whole.value.unwrap().cents).abs() <= whole.entries + 1);
    }

    #[test]
    fn the_order_of_records_changes_nothing(
        register in registers(), settings in settings(), asked in asked(), first in any::<Index>(), second in any::<Index>(),
    ) {
        let mut parts = register.clone().into_parts();
        let swap = |count: usize| (first.index(count), second.index(count));
        let (one, other) = swap(parts.volunteers.len());
        parts.volunteers.swap(one, other);
        let (one, other) = swap(parts.organizations.len());
        parts.organizations.swap(one, other);
        let (one, other) = swap(parts.placements.len());
        parts.placements.swap(one, other);
        parts.sources = SourceMap::default();
        let swapped = Register::new(parts).unwrap();
        let totals_of = |register: Register| totals(&Judged::new(register, &settings), None, &asked).unwrap();
        prop_assert_eq!(totals_of(register), totals_of(swapped));
    }

    #[test]
    fn parts_of_people_come_to_the_whole(register in registers(), settings in settings(), asked in asked()) {
        // An entry that corrects somebody else's keeps its people together.
        let mut parts = register.into_parts();
        parts.hour_logs.iter_mut().for_each(|log| log.corrects = None);
        let register = Register::new(parts).unwrap();
        let alone = count(&Judged::new(register.clone(), &settings), None, &asked).unwrap();
        let of_person = |n: usize| {
            let mut parts = register.clone().into_parts();
            let volunteer = parts.volunteers[n].id;
            let theirs: BTreeMap<_, _> = parts.placements.iter().map(|of| (of.id, of.volunteer == volunteer)).collect();
            parts.hour_logs.retain(|log| theirs[&log.placement]);
            count(&Judged::new(Register::new(parts).unwrap(), &settings), None, &asked).unwrap()
        };
        let mut merged = of_person(register.volunteers().len() - 1);
        for n in (0..register.volunteers().len() - 1).rev() {
            merged.merge(of_person(n)).unwrap();
        }
        prop_assert_eq!(merged.totals(), alone.totals());
        let other = asked.fewest_people(9);
        let other = count(&Judged::new(register, &settings), None, &other).unwrap();
        prop_assert!(merged.merge(other).is_err());
    }

    #[test]
    fn a_split_by_something_more_refines_the_groups(register in registers(), settings in settings(), asked in asked()) {
        let judged = Judged::new(register, &settings);
        let fine = totals(&judged, None, &asked).unwrap();
        let by = asked.by_each();
        let Some(less) = by.len().checked_sub(1) else { return Ok(()) };
        let coarse = totals(&judged, None, &asked.clone().by(by[..less].to_vec())).unwrap();
        for group in &coarse.groups {
            let inside = fine.groups.iter().filter(|fine| fine.of[..less] == group.of[..]);
            let inside: Vec<GroupSums> = inside.map(|group| group.sums.unwrap()).collect();
            let whole = group.sums.unwrap();
            prop_assert_eq!(inside.iter().map(|of| of.minutes).sum::<i64>(), whole.minutes);
            prop_assert!(inside.iter().all(|of| of.people <= whole.people));
        }
    }
}
