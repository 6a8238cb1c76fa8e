//! Names, words and lists of words that stand there for nothing.

use std::collections::BTreeSet;

use super::{contradiction, each_reading, expected};
use crate::reading::{Faults, Way};
use crate::recognition::Clause;

pub(super) fn name(id: &str, way: &Way<'_>, faults: &mut Faults) {
    if id.trim().is_empty() {
        faults.add(way, expected("a name", "empty text"));
    }
}

/// Refuses a reading that was given before.
pub(super) fn readings<T: Ord>(clause: &Clause<T>, way: &Way<'_>, faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for (reading, place) in each_reading(clause, way) {
        if !seen.insert(reading) {
            let reason = "this reading was given before; expected another one".to_owned();
            faults.add(&place.at(), contradiction(reason));
        }
    }
}

/// Readings that are lists of words: in another order they are the same, and an empty one lets no hours count.
pub(super) fn clause_of_lists<T: Ord>(
    clause: Option<&Clause<Vec<T>>>,
    may_be_empty: bool,
    way: &Way<'_>,
    faults: &mut Faults,
) {
    let Some(clause) = clause else { return };
    let mut seen = BTreeSet::new();
    for (list, place) in each_reading(clause, way) {
        if list.is_empty() && !may_be_empty {
            faults.add(&place.at(), expected("at least one word", "an empty list"));
        }
        words(list, &place.at(), faults);
        if !seen.insert(list.iter().collect::<BTreeSet<_>>()) {
            let reason = "this reading was given before; expected another one".to_owned();
            faults.add(&place.at(), contradiction(reason));
        }
    }
}

pub(super) fn words<T: Ord>(list: &[T], way: &Way<'_>, faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for (n, word) in list.iter().enumerate() {
        if !seen.insert(word) {
            let reason = "this word stands in the list twice".to_owned();
            faults.add(&way.element(n), contradiction(reason));
        }
    }
}
