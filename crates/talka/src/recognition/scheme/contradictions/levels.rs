//! What levels cannot ask for.

use std::collections::{BTreeMap, BTreeSet};

use super::ages::day_of_test;
use super::words::{interpretations, name, words};
use crate::reading::{Contradiction, ErrorList, Expected, Found, Way};
use crate::recognition::scheme::clause::Clause;
use crate::recognition::scheme::conditions::{AgeTested, Locality};
use crate::recognition::scheme::entitlements::check_ids;
use crate::recognition::scheme::issue::LevelsGiven;
use crate::recognition::scheme::level::Level;
use crate::recognition::scheme::needs::Needs;
use crate::recognition::scheme::text::SchemeText;

pub(super) fn levels(text: &SchemeText, way: &Way<'_>, errors: &mut ErrorList) {
    if text.levels.is_empty() {
        errors.expected(way, Expected::Levels, Found::EmptyList);
    }
    let best_only = text.issue.as_ref().and_then(|issue| issue.levels) == Some(LevelsGiven::BestOnly);
    let mut ids = BTreeSet::new();
    let mut before: BTreeMap<Option<&str>, &Level> = BTreeMap::new();
    for (n, level) in text.levels.iter().enumerate() {
        let way = way.element(n);
        name(&level.id, &way.member("id"), errors);
        if !ids.insert(level.id.as_str()) {
            errors.contradiction(&way.member("id"), Contradiction::RepeatedLevel);
        }
        if let Some(track) = &level.track {
            name(track, &way.member("track"), errors);
        }
        let needs_way = way.member("needs");
        needs(text, &level.needs, &needs_way, errors);
        if let Some(lower) = before.insert(level.track.as_deref(), level) {
            rising(lower, level, &needs_way, errors);
            if best_only {
                apart(lower, level, &needs_way, errors);
            }
        }
        if let Some(clause) = &level.way {
            interpretations(clause, &way.member("way"), errors);
        }
        if level.most_a_year == Some(0) {
            errors.expected(&way.member("most_a_year"), Expected::OneOrMore, Found::Zero);
        }
        words(&level.awards, &way.member("awards"), errors);
        entitlements(level, &way.member("entitlements"), errors);
    }
}

fn entitlements(level: &Level, way: &Way<'_>, errors: &mut ErrorList) {
    let rules = || level.entitlements.iter().flatten().enumerate();
    check_ids(rules().map(|(n, rule)| (rule, n)), way, errors);
    for (n, rule) in rules() {
        let way = way.element(n);
        name(&rule.id, &way.member("id"), errors);
        rule.check(&way, errors);
        if let Some(months) = &rule.months {
            interpretations(months, &way.member("months"), errors);
        }
    }
}

/// A level of a ladder takes no fewer hours than the one before it, and something more.
fn rising(lower: &Level, level: &Level, way: &Way<'_>, errors: &mut ErrorList) {
    if lower.needs == level.needs {
        errors.contradiction(way, Contradiction::SameLevel);
    } else if let (Some(below), Some(takes)) = (lower.at_least_minutes(), level.at_least_minutes())
        && takes < below
    {
        // More than so many hours are a minute more, and the next whole hour is enough.
        let hours = (below + 59) / 60;
        errors.contradiction(way, Contradiction::FewerHours { hours });
    }
}

/// Where only the best level is given, bands must not share a number of hours: neither is better than the other.
fn apart(lower: &Level, level: &Level, way: &Way<'_>, errors: &mut ErrorList) {
    let usual =
        |clause: &Option<Clause<u32>>| clause.as_ref().and_then(Clause::usual).map(|h| i64::from(*h) * 60);
    let last = [usual(&lower.needs.up_to_hours), usual(&lower.needs.below_hours).map(|below| below - 1)];
    let Some(last) = last.into_iter().flatten().min() else { return };
    if level.at_least_minutes().is_some_and(|first| first <= last) {
        errors.contradiction(way, Contradiction::OverlappingBands);
    }
}

fn needs(text: &SchemeText, needs: &Needs, way: &Way<'_>, errors: &mut ErrorList) {
    if *needs == Needs::default() {
        errors.expected(way, Expected::Conditions, Found::EmptyObject);
    }
    hours(needs, way, errors);
    for (count, member) in [
        (needs.fields.as_ref().and_then(Clause::usual).copied(), "fields"),
        (needs.at_least_days.as_ref().and_then(Clause::usual).copied(), "at_least_days"),
        (needs.within_months, "within_months"),
        (needs.one_host_percent.as_ref().and_then(Clause::usual).copied(), "one_host_percent"),
    ] {
        if count == Some(0) {
            errors.expected(&way.member(member), Expected::OneOrMore, Found::Zero);
        }
    }
    if needs.one_host_percent.as_ref().and_then(Clause::usual).is_some_and(|percent| *percent > 100) {
        errors.expected(&way.member("one_host_percent"), Expected::AtMost { most: 100 }, Found::More);
    }
    for (streak, member) in
        [(&needs.months_in_a_row, "months_in_a_row"), (&needs.weeks_in_a_row, "weeks_in_a_row")]
    {
        if streak.is_some_and(|streak| streak.count == 0) {
            errors.expected(&way.member(member).member("count"), Expected::OneOrMore, Found::Zero);
        }
    }
    if needs.group.is_some_and(|group| group.within_months == Some(0)) {
        let way = way.member("group");
        errors.expected(&way.member("within_months"), Expected::OneOrMore, Found::Zero);
    }
    if needs.contact_each_month == Some(false) {
        errors.contradiction(&way.member("contact_each_month"), Contradiction::ContactNotAsked);
    }
    if let Some(by) = needs.nomination.as_ref().and_then(|nominated| nominated.by.as_ref()) {
        let way = way.member("nomination");
        let way = way.member("by");
        if by.is_empty() {
            errors.expected(&way, Expected::Words, Found::EmptyList);
        }
        words(by, &way, errors);
    }
    if let Some(band) = &needs.age {
        let way = way.member("age");
        match band.tested_on {
            Some(AgeTested::DayOfWork | AgeTested::PlacementStart) => {
                errors.contradiction(&way.member("tested_on"), Contradiction::AgeOnManyDays);
            }
            Some(tested) => day_of_test(text, tested, &way.member("tested_on"), errors),
            None => {}
        }
        if let (Some(from), Some(to)) = (band.from, band.to)
            && to < from
        {
            let reason = Contradiction::ReversedAges { least: from };
            errors.contradiction(&way.member("to"), reason);
        }
    }
    for (place, member) in [(needs.residence, "residence"), (needs.school, "school")] {
        if place == Some(Locality::Authority) && text.authority.municipality.is_none() {
            errors.contradiction(&way.member(member), Contradiction::NoMunicipality);
        }
    }
    for (list, member) in [(&needs.all, "all"), (&needs.any, "any")] {
        let Some(list) = list else { continue };
        let way = way.member(member);
        if list.is_empty() {
            errors.expected(&way, Expected::Conditions, Found::EmptyList);
        }
        for (n, nested) in list.iter().enumerate() {
            self::needs(text, nested, &way.element(n), errors);
        }
    }
    if let Some(not) = &needs.not {
        self::needs(text, not, &way.member("not"), errors);
    }
}

fn hours(needs: &Needs, way: &Way<'_>, errors: &mut ErrorList) {
    for (need, clause) in needs.numbers() {
        interpretations(clause, &way.member(need.as_str()), errors);
    }
    let usual = |clause: &Option<Clause<u32>>| clause.as_ref().and_then(Clause::usual).copied();
    if usual(&needs.at_least_hours) == Some(0) {
        errors.contradiction(&way.member("at_least_hours"), Contradiction::EverybodyHasHours);
    }
    for (ours, theirs, member) in [
        (needs.at_least_hours.is_some(), needs.more_than_hours.is_some(), "more_than_hours"),
        (needs.below_hours.is_some(), needs.up_to_hours.is_some(), "up_to_hours"),
    ] {
        if ours && theirs {
            errors.contradiction(&way.member(member), Contradiction::BoundSaidTwice);
        }
    }
    let first = usual(&needs.at_least_hours)
        .map(|hours| i64::from(hours) * 60)
        .max(usual(&needs.more_than_hours).map(|hours| i64::from(hours) * 60 + 1));
    for (last, member) in [
        (usual(&needs.below_hours).map(|hours| i64::from(hours) * 60 - 1), "below_hours"),
        (usual(&needs.up_to_hours).map(|hours| i64::from(hours) * 60), "up_to_hours"),
    ] {
        if let Some(last) = last
            && last < first.unwrap_or_default()
        {
            errors.contradiction(&way.member(member), Contradiction::EmptyBand);
        }
    }
    let asks = needs.at_least_hours.is_some() || needs.more_than_hours.is_some();
    if needs.within_months.is_some() && !asks {
        errors.contradiction(&way.member("within_months"), Contradiction::NothingWithinMonths);
    }
}
