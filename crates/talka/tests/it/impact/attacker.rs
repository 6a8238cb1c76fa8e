//! Somebody who has every table that can be made of the same entries, and subtracts.

use std::collections::BTreeMap;

use proptest::prelude::*;
use talka::impact::{By, GroupPart, ImpactTotals, TotalsAsked, TotalsGroup, totals};

use super::year::{Hours, judged};

/// A prime: whoever subtracts whole numbers may as well do so by what is left of it.
const PRIME: i64 = 1_000_000_007;

/// What the numbers of a table are sums of: one for each cell of the finest table.
type Row = Vec<i64>;

/// Everything that is published: how each known number is put together, and how each hidden one is.
#[derive(Default)]
struct Published {
    known: Vec<Row>,
    hidden: Vec<Row>,
}

/// The cells of the finest table: every value beside every other.
fn cells(finest: &ImpactTotals) -> Vec<Vec<GroupPart>> {
    let mut cells: Vec<Vec<GroupPart>> = vec![Vec::new()];
    for at in 0..finest.asked.by_each().len() {
        let mut values: Vec<&GroupPart> = finest.groups.iter().map(|group| &group.of[at]).collect();
        values.sort();
        values.dedup();
        cells = cells
            .iter()
            .flat_map(|cell| {
                values.iter().map(|value| [cell.as_slice(), &[(*value).clone()]].concat()).collect::<Vec<_>>()
            })
            .collect();
    }
    cells
}

impl Published {
    /// Adds a table: a group that is not listed is known to be empty.
    fn add(&mut self, table: &ImpactTotals, cells: &[Vec<GroupPart>]) {
        let by = table.asked.by_each();
        let shown = |cell: &[GroupPart]| {
            cell.iter().filter(|part| by.contains(&part.by)).cloned().collect::<Vec<_>>()
        };
        let groups: BTreeMap<&[GroupPart], &TotalsGroup> =
            table.groups.iter().map(|group| (group.of.as_slice(), group)).collect();
        let mut rows: BTreeMap<Vec<GroupPart>, Row> = BTreeMap::new();
        for (n, cell) in cells.iter().enumerate() {
            rows.entry(shown(cell)).or_insert_with(|| vec![0; cells.len()])[n] = 1;
        }
        for (of, row) in rows {
            match groups.get(of.as_slice()) {
                Some(group) if group.sums.is_none() => self.hidden.push(row),
                _ => self.known.push(row),
            }
        }
    }

    /// How many of the hidden numbers are sums and differences of those that are known.
    fn given_away(&self) -> usize {
        let mut reduced: Vec<(usize, Row)> = Vec::new();
        for row in &self.known {
            let row = reduce(row.clone(), &reduced);
            if let Some(at) = row.iter().position(|of| *of != 0) {
                let inverse = power(row[at], PRIME - 2);
                reduced.push((at, row.iter().map(|of| of * inverse % PRIME).collect()));
            }
        }
        self.hidden.iter().filter(|row| reduce((*row).clone(), &reduced).iter().all(|of| *of == 0)).count()
    }
}

/// What is left of a row when what is known is taken from it.
fn reduce(mut row: Row, known: &[(usize, Row)]) -> Row {
    for (at, other) in known {
        let times = row[*at];
        for (of, other) in row.iter_mut().zip(other) {
            *of = (*of - times * other % PRIME).rem_euclid(PRIME);
        }
    }
    row
}

fn power(base: i64, mut exponent: i64) -> i64 {
    let (mut result, mut square) = (1, base.rem_euclid(PRIME));
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = result * square % PRIME;
        }
        square = square * square % PRIME;
        exponent /= 2;
    }
    result
}

/// Every choice of some of these.
fn choices(by: &[By]) -> Vec<Vec<By>> {
    let of =
        |bits: usize| by.iter().enumerate().filter(|(n, _)| bits >> n & 1 == 1).map(|(_, by)| *by).collect();
    (0..1 << by.len()).map(of).collect()
}

const CITIES: [&str; 4] = ["0001000", "0002000", "0031000", "0038001"];

fn hours() -> impl Strategy<Value = Vec<Hours>> {
    let entry = (0..14_usize, 0..4_usize, 0..3_usize, 1..4_u32, 1..400_i64);
    let entry = entry.prop_map(|(volunteer, organization, field, month, minutes)| Hours {
        field,
        ..Hours::new(volunteer, organization, &format!("2025-{month:02}-10"), minutes)
    });
    prop::collection::vec(entry, 1..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_sums_and_differences_of_tables_give_a_hidden_number(hours in hours(), fewest in 2..6_u32) {
        let judged = judged(&CITIES, &hours);
        let all = [By::Municipality, By::Field, By::Month];
        let table = |by: Vec<By>| totals(&judged, None, &TotalsAsked::new().by(by).fewest_people(fewest)).unwrap();
        let everything = totals(&judged, None, &TotalsAsked::new().by(all.to_vec()).fewest_people(0)).unwrap();
        let cells = cells(&everything);
        let mut published = Published::default();
        for by in choices(&all) {
            let table = table(by);
            if let Some(whole) = table.whole.sums {
                prop_assert!(whole.people >= i64::from(fewest));
                published.known.push(vec![1; cells.len()]);
            }
            for group in &table.groups {
                prop_assert!(group.sums.is_none_or(|sums| sums.people >= i64::from(fewest)));
            }
            published.add(&table, &cells);
        }
        prop_assert_eq!(published.given_away(), 0);
    }
}

#[test]
fn the_attacker_finds_what_is_only_left_out() {
    // One person in one of two municipalities, and six in the other: the whole gives the one away.
    let mut hours: Vec<Hours> = (0..6).map(|n| Hours::new(n, 0, "2025-01-10", 60)).collect();
    hours.push(Hours::new(6, 1, "2025-01-10", 60));
    let judged = judged(&CITIES, &hours);
    let by = |fewest: u32| {
        totals(&judged, None, &TotalsAsked::new().by(vec![By::Municipality]).fewest_people(fewest)).unwrap()
    };
    let cells = cells(&by(0));
    let attack = |table: &ImpactTotals| {
        let mut published = Published { known: vec![vec![1; cells.len()]], hidden: Vec::new() };
        published.add(table, &cells);
        (published.hidden.len(), published.given_away())
    };
    let mut naive = by(0);
    for group in &mut naive.groups {
        group.sums = group.sums.filter(|sums| sums.people >= 5);
    }
    assert_eq!(attack(&naive), (1, 1));
    assert_eq!(attack(&by(5)), (2, 0));
}
