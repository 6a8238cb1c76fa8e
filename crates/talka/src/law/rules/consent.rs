//! `consent-missing`, `consent-at-sixteen`
//!
//! **The Law**: section 4(2): persons from 13 to 16 may volunteer only with the written consent of their legal
//! representative.
//! **What is checked**: for each day from the 13th birthday until the day before the 16th (the 17th, by the setting
//! `consent_until`), whether a consent speaks for it: to volunteer work, in writing, by a parent, guardian, emergency
//! guardian or the head of a care institution, given on or before the day, not run out and not withdrawn. A foster
//! family, step-parent, grandparent or holder of a power of attorney is no legal representative by itself. Paper and
//! a secure electronic signature are writing; a scan, an e-mail, a school's messenger or a tick on a page leave it
//! open; word of mouth is not. The year after the 16th birthday, which "13 to 16" may or may not mean, is noted.
//! **Example**: born on 15 March 2008: consent is needed on 14 March 2024 and not on 15 March 2024.
//! **Source**: <https://likumi.lv/ta/id/275061>; the second-reading draft said "aged from 13 to 15".
//! **In force**: from 1 January 2016.

use smallvec::SmallVec;

use super::super::cause::{Breach, Cause, ConsentFlaw};
use super::super::fact::{Fact, Field};
use super::super::provisions::{BDL_4_2, MINIMUM_AGE};
use super::super::rule::{Judge, Rule, VolunteerRule};
use super::super::seen::Seen;
use super::super::settings::{ConsentBy, ConsentUntil, Settings};
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::{Day, Days};
use crate::order::sort_by_key;
use crate::register::{Capacity, Consent, ConsentForm, ConsentPurpose, Person, Volunteer};

pub(super) static CONSENT_MISSING: Rule = Rule {
    code: "consent-missing",
    provision: &BDL_4_2,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::OfVolunteer(VolunteerRule { length: consents, seen: Seen::consents, judge: missing }),
    enabled: Rule::always,
    sensitive: true,
};

pub(super) static CONSENT_AT_SIXTEEN: Rule = Rule {
    code: "consent-at-sixteen",
    provision: &BDL_4_2,
    severity: Severity::Information,
    bearing: Bearing::Note,
    judge: Judge::OfVolunteer(VolunteerRule { length: consents, seen: Seen::consents, judge: at_sixteen }),
    enabled: Rule::always,
    sensitive: true,
};

fn consents(volunteer: &Volunteer) -> usize {
    volunteer.consents.as_ref().map_or(0, Vec::len)
}

fn missing(person: &Person<'_>, seen: &Seen<'_>, settings: &Settings) -> Timeline {
    let until = settings.consent_until().age();
    MINIMUM_AGE.timeline(|minimum| consent_between(person, seen, settings, minimum, until))
}

/// What is said where consent is needed from one age on until another one is reached.
pub(crate) fn consent_between(
    person: &Person<'_>,
    seen: &Seen<'_>,
    settings: &Settings,
    from: u8,
    until: u8,
) -> Timeline {
    if until <= from {
        return Timeline::silent();
    }
    let applies = person.has_reached(from, settings).and(person.has_reached(until, settings).not());
    Timeline::decide(&applies, &consented(person, seen, settings), |days| {
        let breach = |flaw, at| Breach::new(Cause::ConsentMissing { flaw, until }, at);
        let flaws = flaws(person, seen).into_iter();
        let flaws = flaws.map(|(days, flaw, at)| ((nearness(flaw), 0), days, breach(flaw, at)));
        Causes::nearest(&days, flaws, breach(ConsentFlaw::None, Field::Consents.into()))
    })
}

fn at_sixteen(person: &Person<'_>, seen: &Seen<'_>, settings: &Settings) -> Timeline {
    if settings.consent_until() != ConsentUntil::Sixteen {
        return Timeline::silent();
    }
    let year = person.has_reached(16, settings).and(person.has_reached(17, settings).not());
    let on_file = consented(person, seen, settings);
    let on_file = if person.volunteer.consents.is_some() { on_file.possibly().clone() } else { Days::none() };
    Timeline::note(&year.surely().minus(&on_file), &Breach::new(Cause::ConsentAtSixteen, Field::Consents))
}

/// Whether consent was given for the day.
fn consented(person: &Person<'_>, seen: &Seen<'_>, settings: &Settings) -> Truth {
    if person.volunteer.consents.is_none() {
        return Truth::unknown(Field::Consents);
    }
    let each = person.consents(seen.consents).into_iter();
    let each = each.map(|(n, consent)| (n, consent, speaks(consent, n)));
    match settings.consent_by() {
        ConsentBy::OneParent => Truth::any(each.map(|(.., truth)| truth)),
        ConsentBy::Both => {
            let (parents, alone): (Vec<_>, Vec<_>) =
                each.partition(|(_, consent, _)| consent.capacity == Some(Capacity::Parent));
            let by_two = by_two_givers(&parents);
            Truth::any(alone.into_iter().map(|(.., truth)| truth).chain([by_two]))
        }
    }
}

/// Whether two people gave consents that speak for the day, of these, each with its position.
fn by_two_givers(consents: &[(usize, &Consent, Truth)]) -> Truth {
    let mut order: Vec<usize> = (0..consents.len()).collect();
    let giver = |at: usize| consents.get(at).and_then(|(_, consent, _)| consent.giver.as_ref());
    sort_by_key(&mut order, |at| (giver(*at), giver(*at).is_none().then_some(*at)));
    // All that one person gave speak as one. Who gave a consent without a name has to be asked.
    let of_one = |one: &usize, next: &usize| giver(*one).is_some() && giver(*one) == giver(*next);
    let mut of_givers: Vec<(usize, Truth)> = order
        .chunk_by(of_one)
        .filter_map(|of_one| {
            let truths = of_one.iter().filter_map(|at| consents.get(*at)).map(|(n, consent, truth)| {
                let asked = Truth::unknown(Fact::nth(Field::ConsentGiver, *n));
                if consent.giver.is_none() { asked.and(truth.clone()) } else { truth.clone() }
            });
            Some((*of_one.first()?, Truth::any(truths)))
        })
        .collect();
    sort_by_key(&mut of_givers, |(first, _)| *first);
    one_and_two(&of_givers).1
}

/// Whether one of these holds, and whether two of them do. Halves are joined, so that each is looked at a few times and not
/// with each other.
fn one_and_two(of: &[(usize, Truth)]) -> (Truth, Truth) {
    match of {
        [] => (Truth::always(false), Truth::always(false)),
        [(_, only)] => (only.clone(), Truth::always(false)),
        _ => {
            let (one, other) = of.split_at(of.len() / 2);
            let ((one, two_of_one), (other, two_of_other)) = (one_and_two(one), one_and_two(other));
            let two = Truth::any([two_of_one, two_of_other, one.clone().and(other.clone())]);
            (Truth::any([one, other]), two)
        }
    }
}

/// Whether this consent speaks for the day, under a placement to which it is limited, if it is limited.
fn speaks(consent: &Consent, n: usize) -> Truth {
    let fact = |field| Fact::nth(field, n);
    let purpose = consent.purpose.map(|purpose| purpose == ConsentPurpose::VolunteerWork);
    let capacity = consent.capacity.map(Capacity::represents);
    let writing = consent.form.and_then(is_writing);
    Truth::known(purpose, fact(Field::ConsentPurpose))
        .and(Truth::known(capacity, fact(Field::ConsentCapacity)))
        .and(Truth::known(writing, fact(Field::ConsentForm)))
        .and(given(consent, n))
        .and(Truth::on(not_before(consent).and(&not_after(consent))))
}

/// Whether it was given by the day; what was received had been given. Of one received before it was given, one day is wrong.
fn given(consent: &Consent, n: usize) -> Truth {
    let fact = Fact::nth(Field::ConsentGiven, n);
    match (consent.given, consent.received) {
        (None, Some(received)) => Truth::between(Days::since(received), Days::all(), fact),
        (Some(given), Some(received)) if received < given => {
            Truth::between(Days::since(given), Days::since(received), fact)
        }
        _ => Truth::since(first_known(consent), fact),
    }
}

/// The first day on which it is known to have been given.
fn first_known(consent: &Consent) -> Option<Day> {
    consent.given.into_iter().chain(consent.received).min()
}

/// Whether that is writing, where it is sure.
fn is_writing(form: ConsentForm) -> Option<bool> {
    match form {
        ConsentForm::Paper | ConsentForm::ElectronicSignature => Some(true),
        ConsentForm::Scan | ConsentForm::Email | ConsentForm::Messenger | ConsentForm::Tick => None,
        ConsentForm::Oral => Some(false),
    }
}

fn not_before(consent: &Consent) -> Days {
    consent.from.map_or_else(Days::all, Days::since)
}

fn not_after(consent: &Consent) -> Days {
    let end = consent.to.map_or_else(Days::all, Days::until);
    end.and(&consent.withdrawn.map_or_else(Days::all, Days::before))
}

/// What is wrong with each consent and on which days.
fn flaws(person: &Person<'_>, seen: &Seen<'_>) -> SmallVec<[(Days, ConsentFlaw, Fact); 4]> {
    let mut flaws = SmallVec::new();
    // Of those that do not speak for the placement the first says what there is to say of all.
    flaws.extend(
        person
            .limited_to_others(seen.consents)
            .map(|n| (Days::all(), ConsentFlaw::OtherPlacement, Fact::nth(Field::ConsentLimit, n))),
    );
    for (n, consent) in person.consents(seen.consents) {
        let all = Days::all;
        let mut add = |days, flaw, field| flaws.push((days, flaw, Fact::nth(field, n)));
        if consent.purpose.is_some_and(|purpose| purpose != ConsentPurpose::VolunteerWork) {
            add(all(), ConsentFlaw::OtherPurpose, Field::ConsentPurpose);
        } else if consent.capacity.is_some_and(|capacity| !capacity.represents()) {
            add(all(), ConsentFlaw::NotEntitled, Field::ConsentCapacity);
        } else if consent.form == Some(ConsentForm::Oral) {
            add(all(), ConsentFlaw::Oral, Field::ConsentForm);
        } else {
            let withdrawn = consent.withdrawn.map_or_else(Days::none, Days::since);
            let begins = first_known(consent).into_iter().chain(consent.from).max();
            add(withdrawn, ConsentFlaw::Withdrawn, Field::ConsentWithdrawn);
            add(
                consent.to.map_or_else(Days::none, |to| Days::until(to).not()),
                ConsentFlaw::Expired,
                Field::ConsentTo,
            );
            let at = if consent.from == begins { Field::ConsentFrom } else { Field::ConsentGiven };
            add(begins.map_or_else(Days::none, Days::before), ConsentFlaw::NotYet, at);
            add(all(), ConsentFlaw::OneParentOnly, Field::Consents);
        }
    }
    flaws
}

/// How near a consent comes to a valid one: the order in which flaws are named where consents have different ones.
fn nearness(flaw: ConsentFlaw) -> u8 {
    match flaw {
        ConsentFlaw::Withdrawn => 0,
        ConsentFlaw::Expired => 1,
        ConsentFlaw::NotYet => 2,
        ConsentFlaw::OneParentOnly => 3,
        ConsentFlaw::Oral => 4,
        ConsentFlaw::NotEntitled => 5,
        ConsentFlaw::OtherPlacement => 6,
        ConsentFlaw::OtherPurpose => 7,
        ConsentFlaw::None => 8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_of_several_are_found_as_by_looking_at_each_pair() {
        let each = [Truth::always(true), Truth::always(false), Truth::unknown(Field::ConsentGiver)];
        for n in 0..81 {
            let of: Vec<(usize, Truth)> =
                (0..4).map(|at| (at, each[n / [1, 3, 9, 27][at] % 3].clone())).collect();
            let pairs = of
                .iter()
                .flat_map(|(n, one)| of.iter().skip(n + 1).map(|(_, other)| one.clone().and(other.clone())));
            let (expected, found) = (Truth::any(pairs), one_and_two(&of).1);
            assert_eq!((found.surely(), found.possibly()), (expected.surely(), expected.possibly()));
        }
    }
}
