//! What a scheme's text cannot say, though each of its values can be read.

use std::collections::BTreeSet;

use super::clause::Clause;
use super::scheme::{Level, SchemeText};
use super::tally::Answers;
use crate::reading::{Fault, Faults, Way};

/// Adds a fault for everything in the text that contradicts itself.
pub(super) fn contradictions(text: &SchemeText, root: &Way<'_>, faults: &mut Faults) {
    name(&text.id, &root.member("id"), faults);
    let code = &text.authority.municipality;
    if code.len() != 7 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        faults.add(&root.member("authority").member("municipality"), expected("seven digits", "other text"));
    }
    if text.period.period().is_none() {
        let reason = format!("the period ends before it begins; expected {} or later", text.period.from);
        faults.add(&root.member("period").member("to"), contradiction(reason));
    }
    if let Some(age) = &text.age {
        let way = root.member("age");
        if age.to < age.from {
            let reason = format!("the greatest age is below the least; expected {} or more", age.from);
            faults.add(&way.member("to"), contradiction(reason));
        }
        readings(&age.tested_on, &way.member("tested_on"), faults);
    }
    lists(&text.hosts.classes, &root.member("hosts").member("classes"), faults);
    readings(&text.volunteers.residence, &root.member("volunteers").member("residence"), faults);
    let hours = root.member("hours");
    lists(&text.hours.kinds, &hours.member("kinds"), faults);
    readings(&text.hours.confirmation, &hours.member("confirmation"), faults);
    readings(&text.hours.lawfulness, &hours.member("lawfulness"), faults);
    levels(&text.levels, &root.member("levels"), faults);
    let (count, most) = (text.readings().len(), Answers::READINGS);
    if count > most {
        let reason = format!("its conditions have {count} readings in all; expected at most {most}");
        faults.add(root, contradiction(reason));
    }
}

fn levels(levels: &[Level], way: &Way<'_>, faults: &mut Faults) {
    if levels.is_empty() {
        faults.add(way, expected("at least one level", "an empty list"));
    }
    let mut ids = BTreeSet::new();
    let mut below = 0;
    for (n, level) in levels.iter().enumerate() {
        let way = way.element(n);
        name(&level.id, &way.member("id"), faults);
        if !ids.insert(&level.id) {
            let reason = "a level before it has the same id; expected another one".to_owned();
            faults.add(&way.member("id"), contradiction(reason));
        }
        if level.at_least_hours <= below {
            let reason =
                format!("a level takes more hours than the one before it; expected more than {below}");
            faults.add(&way.member("at_least_hours"), contradiction(reason));
        }
        below = below.max(level.at_least_hours);
        words(&level.awards, &way.member("awards"), faults);
    }
}

fn name(id: &str, way: &Way<'_>, faults: &mut Faults) {
    if id.trim().is_empty() {
        faults.add(way, expected("a name", "empty text"));
    }
}

/// Refuses a reading that was given before.
fn readings<T: Ord>(clause: &Clause<T>, way: &Way<'_>, faults: &mut Faults) {
    let Clause::Silent { assume, or } = clause else { return };
    let mut seen = BTreeSet::from([assume]);
    for (n, other) in or.iter().enumerate() {
        if !seen.insert(other) {
            let reason = "this reading was given before; expected another one".to_owned();
            faults.add(&way.member("or").element(n), contradiction(reason));
        }
    }
}

/// Readings that are lists of words: in another order they are the same, and an empty one lets no hours count.
fn lists<T: Ord + Clone>(clause: &Clause<Vec<T>>, way: &Way<'_>, faults: &mut Faults) {
    let set = |list: &Vec<T>| -> BTreeSet<T> { list.iter().cloned().collect() };
    let mut list = |list: &Vec<T>, way: &Way<'_>| {
        if list.is_empty() {
            faults.add(way, expected("at least one word", "an empty list"));
        }
        words(list, way, faults);
    };
    let sets = match clause {
        Clause::Says(words) => {
            list(words, way);
            Clause::Says(set(words))
        }
        Clause::Silent { assume, or } => {
            list(assume, &way.member("assume"));
            for (n, other) in or.iter().enumerate() {
                list(other, &way.member("or").element(n));
            }
            Clause::Silent { assume: set(assume), or: or.iter().map(set).collect() }
        }
    };
    readings(&sets, way, faults);
}

fn words<T: Ord>(list: &[T], way: &Way<'_>, faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for (n, word) in list.iter().enumerate() {
        if !seen.insert(word) {
            let reason = "this word stands in the list twice".to_owned();
            faults.add(&way.element(n), contradiction(reason));
        }
    }
}

fn expected(expected: &str, found: &str) -> Fault {
    Fault::Expected { expected: expected.to_owned(), found: found.to_owned() }
}

fn contradiction(reason: String) -> Fault {
    Fault::Contradiction { reason }
}
