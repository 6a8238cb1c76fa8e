//! Names, words and lists of words that say nothing.

use std::collections::BTreeSet;

use super::place::Place;
use crate::order;
use crate::reading::{Contradiction, ErrorList, Expected, Found, Way};
use crate::recognition::scheme::clause::Clause;
use crate::recognition::scheme::numbering::INTERPRETATIONS;

pub(super) fn name(id: &str, way: &Way<'_>, errors: &mut ErrorList) {
    if id.trim().is_empty() {
        errors.expected(way, Expected::Name, Found::EmptyText);
    }
}

/// Refuses an interpretation that was given before, and more of them than a scheme may have: those are not compared.
pub(super) fn interpretations<T: Ord>(clause: &Clause<T>, way: &Way<'_>, errors: &mut ErrorList) {
    if too_many(clause.count(), way, errors) {
        return;
    }
    let compare = |one: usize, other: usize| clause.interpretation(one).cmp(&clause.interpretation(other));
    given_before(order::repeated(clause.count(), &compare), clause.is_silent(), way, errors);
}

/// Readings that are lists of words: in another order they are the same, and an empty one lets no hours count.
pub(super) fn clause_of_lists<T: AsRef<str>>(
    clause: Option<&Clause<Vec<T>>>,
    may_be_empty: bool,
    way: &Way<'_>,
    errors: &mut ErrorList,
) {
    let Some(clause) = clause else { return };
    if too_many(clause.count(), way, errors) {
        return;
    }
    let lists = clause.interpretations().map(|list| list.iter().map(AsRef::as_ref).collect());
    lists_of_words(lists.collect(), clause.is_silent(), may_be_empty, way, errors);
}

fn lists_of_words(
    lists: Vec<Vec<&str>>,
    silent: bool,
    may_be_empty: bool,
    way: &Way<'_>,
    errors: &mut ErrorList,
) {
    let mut sets: Vec<BTreeSet<&str>> = Vec::with_capacity(lists.len());
    for (n, list) in lists.into_iter().enumerate() {
        let place = Place::of(way, silent, n);
        if list.is_empty() && !may_be_empty {
            errors.expected(&place.at(), Expected::Words, Found::EmptyList);
        }
        sets.push(distinct_words(list, &place.at(), errors));
    }
    let compare = |one: usize, other: usize| sets.get(one).cmp(&sets.get(other));
    given_before(order::repeated(sets.len(), &compare), silent, way, errors);
}

/// Refuses more interpretations than a whole scheme may have, and says whether there are.
pub(super) fn too_many(count: usize, way: &Way<'_>, errors: &mut ErrorList) -> bool {
    let most = INTERPRETATIONS;
    if count > most {
        errors.contradiction(way, Contradiction::TooManyInterpretations { count, most });
    }
    count > most
}

fn given_before(again: Vec<usize>, silent: bool, way: &Way<'_>, errors: &mut ErrorList) {
    for n in again {
        errors.contradiction(&Place::of(way, silent, n).at(), Contradiction::RepeatedInterpretation);
    }
}

/// Refuses a word that is in the list twice.
pub(super) fn words<T: AsRef<str>>(list: &[T], way: &Way<'_>, errors: &mut ErrorList) {
    distinct_words(list.iter().map(AsRef::as_ref).collect(), way, errors);
}

fn distinct_words<'w>(list: Vec<&'w str>, way: &Way<'_>, errors: &mut ErrorList) -> BTreeSet<&'w str> {
    let mut words = BTreeSet::new();
    for (n, word) in list.into_iter().enumerate() {
        if !words.insert(word) {
            errors.contradiction(&way.element(n), Contradiction::RepeatedWord);
        }
    }
    words
}
