//! What a scheme's text cannot say, though each of its values can be read.

mod ages;
mod levels;
mod place;
mod requirements;
mod words;

use super::clause::Clause;
use super::conditions::{AgeRule, HostRule, HourRule, Locality};
use super::issue::{AfterCeremony, IssueRule};
use super::needs::Needs;
use super::period::{DeadlineOf, SchemePeriod};
use super::text::{LegalText, SchemeText};
use crate::identity::RegistrationNumber;
use crate::law::{Bearing, rule};
use crate::reading::{Contradiction, ErrorList, Expected, Found, Way};
use crate::territory::Municipality;
use ages::ages;
use place::each_interpretation;
use words::{clause_of_lists, interpretations, name, too_many, words};

/// Adds an error for everything in the text that contradicts itself.
pub(super) fn contradictions(text: &SchemeText, root: &Way<'_>, errors: &mut ErrorList) {
    name(&text.id, &root.member("id"), errors);
    if let Some(code) = &text.authority.municipality
        && code.parse::<Municipality>().is_err()
    {
        let way = root.member("authority");
        errors.expected(&way.member("municipality"), Expected::MunicipalityCode, Found::OtherText);
    }
    legal_text(text, &text.text, &root.member("text"), errors);
    if let Some(period) = &text.period {
        let way = root.member("period");
        for (period, way) in each_interpretation(period, &way) {
            period_of_time(period, &way.at(), errors);
        }
        interpretations(period, &way, errors);
    }
    if let Some(deadline) = &text.deadline {
        interpretations(deadline, &root.member("deadline"), errors);
        let used = |wanted: fn(&Needs) -> bool| {
            let mut used = false;
            for level in &text.levels {
                level.needs.each(&mut |needs| used |= wanted(needs));
            }
            used
        };
        let of_nomination = deadline.interpretations().any(|deadline| deadline.of == DeadlineOf::Nomination);
        if of_nomination && !used(|needs| needs.nomination.is_some()) {
            errors.contradiction(&root.member("deadline"), Contradiction::NominationNotNeeded);
        }
    }
    if let Some(age) = &text.age {
        ages(text, age, &root.member("age"), errors);
    }
    if let Some(hosts) = &text.hosts {
        host_rule(text, hosts, &root.member("hosts"), errors);
    }
    if let Some(residence) = text.volunteers.as_ref().and_then(|volunteers| volunteers.residence.as_ref()) {
        let way = root.member("volunteers");
        locality(text, residence, &way.member("residence"), errors);
    }
    if let Some(hours) = &text.hours {
        hour_rule(hours, &root.member("hours"), errors);
    }
    requirements::requirements(text, root, errors);
    if let Some(issue) = &text.issue {
        issue_rule(issue, &root.member("issue"), errors);
    }
    levels::levels(text, &root.member("levels"), errors);
    // Those that multiply one another are counted before they are made.
    let ages = text.age.as_ref().map_or(0, AgeRule::ways);
    let ceremonies = text.issue.as_ref().map_or(0, IssueRule::ways_of_ceremony);
    let count = || text.interpretations().len();
    let _ = too_many(ages, &root.member("age"), errors)
        || too_many(ceremonies, &root.member("issue"), errors)
        || too_many(count(), root, errors);
}

fn legal_text(scheme: &SchemeText, text: &LegalText, way: &Way<'_>, errors: &mut ErrorList) {
    if let (Some(Clause::Says(from)), Some(Clause::Says(to))) = (&text.from, &text.to)
        && to < from
    {
        let reason = Contradiction::OutOfForceBefore { earliest: from.to_string() };
        errors.contradiction(&way.member("to"), reason);
    }
    if let Some(supersedes) = &text.supersedes {
        let way = way.member("supersedes");
        words(supersedes, &way, errors);
        for (n, id) in supersedes.iter().enumerate() {
            name(id, &way.element(n), errors);
            if *id == scheme.id {
                errors.contradiction(&way.element(n), Contradiction::SupersedesItself);
            }
        }
    }
}

fn period_of_time(period: &SchemePeriod, way: &Way<'_>, errors: &mut ErrorList) {
    if let (Some(from), Some(to)) = (period.from, period.to)
        && to < from
    {
        let reason = Contradiction::ReversedPeriod { earliest: from.to_string() };
        errors.contradiction(&way.member("to"), reason);
    }
}

fn host_rule(text: &SchemeText, hosts: &HostRule, way: &Way<'_>, errors: &mut ErrorList) {
    clause_of_lists(hosts.classes.as_ref(), false, &way.member("classes"), errors);
    if let Some(listed) = &hosts.listed {
        let way = way.member("listed");
        clause_of_lists(Some(listed), false, &way, errors);
        for (list, place) in each_interpretation(listed, &way) {
            for (n, number) in list.iter().enumerate() {
                if number.parse::<RegistrationNumber>().is_err() {
                    errors.expected(&place.at().element(n), Expected::RegistrationNumber, Found::OtherText);
                }
            }
        }
    }
    for (clause, member) in [(&hosts.registered, "registered"), (&hosts.territory, "territory")] {
        if let Some(clause) = clause {
            locality(text, clause, &way.member(member), errors);
        }
    }
}

/// A place in the municipality of the authority asks for an authority that has one.
fn locality(text: &SchemeText, clause: &Clause<Locality>, way: &Way<'_>, errors: &mut ErrorList) {
    interpretations(clause, way, errors);
    let asks = clause.interpretations().any(|locality| *locality == Locality::Authority);
    if asks && text.authority.municipality.is_none() {
        errors.contradiction(way, Contradiction::LocalityWithoutMunicipality);
    }
}

fn hour_rule(hours: &HourRule, way: &Way<'_>, errors: &mut ErrorList) {
    clause_of_lists(hours.kinds.as_ref(), false, &way.member("kinds"), errors);
    clause_of_lists(hours.modes.as_ref(), false, &way.member("modes"), errors);
    clause_of_lists(hours.fields.as_ref(), false, &way.member("fields"), errors);
    clause_of_lists(hours.fields_left_out.as_ref(), false, &way.member("fields_left_out"), errors);
    clause_of_lists(hours.agreement.as_ref(), false, &way.member("agreement"), errors);
    clause_of_lists(hours.confirmed_by.as_ref(), false, &way.member("confirmed_by"), errors);
    clause_of_lists(hours.entered_by.as_ref(), false, &way.member("entered_by"), errors);
    clause_of_lists(hours.evidence.as_ref(), false, &way.member("evidence"), errors);
    if let Some(confirmation) = &hours.confirmation {
        interpretations(confirmation, &way.member("confirmation"), errors);
    }
    if let Some(days) = &hours.entered_within_days {
        interpretations(days, &way.member("entered_within_days"), errors);
    }
    if let Some(breaches) = &hours.excluded_breaches {
        let way = way.member("excluded_breaches");
        clause_of_lists(Some(breaches), true, &way, errors);
        for (list, way) in each_interpretation(breaches, &way) {
            for (n, word) in list.iter().enumerate() {
                if rule(word).is_none() && word.parse::<Bearing>().is_err() {
                    errors.expected(&way.at().element(n), Expected::Breach, Found::OtherWord);
                }
            }
        }
    }
    if let Some(limits) = &hours.limits {
        let way = way.member("limits");
        for (limit, member) in [
            (limits.per_day_hours, "per_day_hours"),
            (limits.per_host_hours, "per_host_hours"),
            (limits.lifetime_hours, "lifetime_hours"),
        ] {
            if limit == Some(0) {
                errors.contradiction(&way.member(member), Contradiction::NoHoursCount);
            }
        }
    }
}

fn issue_rule(issue: &IssueRule, way: &Way<'_>, errors: &mut ErrorList) {
    if let Some(clause) = &issue.way {
        interpretations(clause, &way.member("way"), errors);
    }
    if let Some(ceremony) = &issue.ceremony {
        interpretations(ceremony, &way.member("ceremony"), errors);
    }
    if let Some(after) = &issue.after_ceremony {
        let way = way.member("after_ceremony");
        interpretations(after, &way, errors);
        if issue.ceremony.is_none() && after.interpretations().any(|after| *after == AfterCeremony::LeftOut) {
            errors.contradiction(&way, Contradiction::NoCeremony);
        }
    }
}
