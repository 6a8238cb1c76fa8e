//! Which groups are not given, so that nobody can work out the numbers of a few people.
//!
//! A group of fewer people than the fewest is small. Beside it others are hidden, for whoever knows a total and all of its parts
//! but one knows that part. In each dimension every value has a partner, by how many people have it: the first two values are each
//! other's, then the next two, and the last of an odd number has the one before it. With a small group are hidden all groups that
//! differ from it only by having the partner in some of the dimensions: its *corners*, also those that are empty.
//!
//! Why that suffices against sums: let a small group of some table have an entry whose values in the other dimensions are *m*.
//! Add one to the corners with *m* that have an even number of partners, and take one from the others. In a table that lacks a
//! dimension of the small group this changes nothing, for each pair cancels out. In a table with all of its dimensions only corners
//! of a part of the small group change, which is small itself, so that they are hidden there. So other numbers behind the hidden
//! groups give the same tables, whichever of the dimensions are asked for together. Dimensions with a single value make no
//! difference to a table.
//!
//! That holds for tables of the same entries. Who asks for other days, verdicts, borders or a lower number and compares, asks
//! for a difference.

use std::collections::{BTreeMap, BTreeSet};

/// The values of a group.
pub(super) type Key = Vec<Option<String>>;

/// The groups that are not given, by how many people each has, and how many people have each value of each dimension.
pub(super) fn hidden(
    people: &BTreeMap<Key, i64>,
    values: &[BTreeMap<Option<String>, i64>],
    fewest: i64,
) -> BTreeSet<Key> {
    let partners: Vec<_> = values.iter().map(partners).collect();
    let small = people.iter().filter(|(_, people)| **people < fewest).map(|(key, _)| key);
    small.flat_map(|key| corners(key, &partners)).collect()
}

/// The partner of each value; none of one that is alone.
fn partners(values: &BTreeMap<Option<String>, i64>) -> BTreeMap<&Option<String>, &Option<String>> {
    let mut by_people: Vec<_> = values.iter().map(|(value, people)| (*people, value)).collect();
    by_people.sort_unstable();
    let mut partners = BTreeMap::new();
    for (at, (_, value)) in by_people.iter().enumerate() {
        let next = by_people.get(at + 1).filter(|_| at % 2 == 0);
        let partner = next.or_else(|| by_people.get(at.checked_sub(1)?));
        partners.extend(partner.map(|(_, partner)| (*value, *partner)));
    }
    partners
}

/// The group, and those with partners of its values.
fn corners(key: &Key, partners: &[BTreeMap<&Option<String>, &Option<String>>]) -> Vec<Key> {
    let mut corners = vec![Key::new()];
    for (value, partners) in key.iter().zip(partners) {
        let partner = partners.get(value).copied();
        corners = corners
            .into_iter()
            .flat_map(|corner| {
                let with =
                    move |value: &Option<String>| [corner.as_slice(), std::slice::from_ref(value)].concat();
                [Some(value), partner].into_iter().flatten().map(with).collect::<Vec<_>>()
            })
            .collect();
    }
    corners
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(people: &[(&str, i64)]) -> BTreeMap<Option<String>, i64> {
        people.iter().map(|(value, people)| (Some((*value).to_owned()), *people)).collect()
    }

    fn hidden_of(values: &BTreeMap<Option<String>, i64>, fewest: i64) -> Vec<String> {
        let people = values.iter().map(|(value, people)| (vec![value.clone()], *people)).collect();
        let hidden = hidden(&people, std::slice::from_ref(values), fewest);
        hidden.into_iter().map(|key| key[0].clone().unwrap_or_default()).collect()
    }

    #[test]
    fn the_next_smallest_is_hidden_with_a_small_one() {
        let values = values(&[("a", 50), ("b", 3), ("c", 9), ("d", 20), ("e", 70)]);
        assert_eq!(hidden_of(&values, 5), ["b", "c"]);
        assert_eq!(hidden_of(&values, 3), <[&str; 0]>::default());
    }

    #[test]
    fn the_last_of_an_odd_number_has_the_one_before_it() {
        let values = values(&[("a", 2), ("b", 3), ("c", 4)]);
        assert_eq!(hidden_of(&values, 5), ["a", "b", "c"]);
        assert_eq!(partners(&values)[&Some("c".to_owned())], &Some("b".to_owned()));
    }

    #[test]
    fn an_empty_group_is_hidden_where_no_other_is_there() {
        let value = |text: &str| Some(text.to_owned());
        let people = BTreeMap::from([
            (vec![value("a"), value("x")], 2),
            (vec![value("a"), value("y")], 9),
            (vec![value("b"), value("y")], 9),
        ]);
        let dimensions = [values(&[("a", 11), ("b", 9)]), values(&[("x", 2), ("y", 18)])];
        let hidden = hidden(&people, &dimensions, 5);
        assert!(hidden.contains(&vec![value("b"), value("x")]));
        assert_eq!(hidden.len(), 4);
    }
}
