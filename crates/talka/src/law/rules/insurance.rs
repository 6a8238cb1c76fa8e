//! `uninsured-hazard`, `insured-too-late`, `hazards-not-stated`
//!
//! **The Law**: section 9(2) and Cabinet Regulation No. 762: before a volunteer starts work that its annex names, the
//! organizer insures the volunteer against accidents (point 2), unless the volunteer's own policy lasts as long as the
//! work and meets points 4 and 6 (point 3). A policy covers injuries, burns or frostbite, disability and death (point 4)
//! and pays at least 3,000 euro for an injury, a burn or frostbite, 10,000 for disability and 10,000 for death (point 6).
//! **What is checked**: for each day of dangerous work, whether a sufficient policy insures it; and, on the day the
//! organizer's first policy was made, whether one was made before the work began. Where nobody has stated what decides
//! whether the work is dangerous, that is noted.
//! **Example**: cleaning a roof 6 m up from 1 June with a policy from 5 June: uninsured from 1 to 4 June, insured too
//! late. A roof at exactly 5 m needs no policy for its height.
//! **Source**: <https://likumi.lv/ta/id/278830>; the table of the annex was not seen.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause, PolicyFlaw, Unstated};
use super::super::fact::{Fact, Field};
use super::super::provision::Provision;
use super::super::provisions::{
    DEATH_CENTS, DISABILITY_CENTS, FALL_CM, INJURY_CENTS, INSURED_RISKS, LAW_IN_FORCE, MK762_2, MK762_3,
    MK762_4, MK762_6, MK762_ANNEX,
};
use super::super::rule::{Judge, Rule, VolunteerRule};
use super::super::seen::Seen;
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Nearness, Timeline, rank};
use super::super::truth::Truth;
use crate::date::Days;
use crate::register::{Case, Hazard, HazardKind, Person, Policy, Risk, Volunteer};

pub(super) static UNINSURED_HAZARD: Rule = Rule {
    code: "uninsured-hazard",
    provision: &MK762_2,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::OfVolunteer(VolunteerRule { length: own_policies, seen: danger, judge: uninsured }),
    enabled: Rule::always,
    sensitive: false,
};

pub(super) static INSURED_TOO_LATE: Rule = Rule {
    code: "insured-too-late",
    provision: &MK762_2,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Act(too_late),
    enabled: Rule::always,
    sensitive: false,
};

pub(super) static HAZARDS_NOT_STATED: Rule = Rule {
    code: "hazards-not-stated",
    provision: &MK762_ANNEX,
    severity: Severity::Information,
    bearing: Bearing::Note,
    judge: Judge::Placement(not_stated),
    enabled: Rule::always,
    sensitive: false,
};

fn own_policies(volunteer: &Volunteer) -> usize {
    volunteer.policies.as_ref().map_or(0, Vec::len)
}

fn danger<'r>(case: &Case<'r>) -> Seen<'r> {
    let (hazards, insurance) = (case.placement.hazards.as_deref(), case.placement.insurance.as_deref());
    Seen { hazards, insurance, ..Seen::default() }
}

fn uninsured(person: &Person<'_>, seen: &Seen<'_>, _: &Settings) -> Timeline {
    INSURED_RISKS.timeline(|risks| {
        Timeline::decide(&dangerous(seen.hazards), &insured(person, seen, risks), |days| {
            let none = Breach::new(Cause::UninsuredHazard { flaw: PolicyFlaw::None }, Field::Insurance);
            Causes::nearest(&days, flaws(person, seen, risks), none)
        })
    })
}

fn too_late(case: &Case<'_>, _: &Settings) -> Timeline {
    let policies = || case.placement.insurance.iter().flatten().enumerate();
    let dated = policies().filter_map(|(n, policy)| Some((policy.made.or(policy.from)?, n, policy)));
    let first = dated.min_by_key(|(day, _, policy)| (*day, policy.from, policy.made));
    let Some((day, first, policy)) = first else { return Timeline::silent() };
    INSURED_RISKS.timeline(|risks| {
        let hazards = case.placement.hazards.as_deref();
        let applies = dangerous(hazards).and(Truth::on(Days::from(day)));
        let Some(start) = case.start() else {
            return Timeline::decide(&applies, &Truth::unknown(Field::TermFrom), |_| Causes::none());
        };
        if start < LAW_IN_FORCE {
            return Timeline::silent();
        }
        // Only those that may insure that day are looked at.
        let on_start = |policy: &Policy| {
            policy.from.is_none_or(|from| from <= start) && policy.to.is_none_or(|to| start <= to)
        };
        let own_policy = insured_by_volunteer(case.volunteer, risks, on_start).frozen_on(start);
        let in_time = Truth::any(policies().map(|(n, policy)| {
            let made = policy.made.map(|made| made < start);
            let from = policy.from.map(|from| from <= start);
            Truth::known(made, Fact::nth(Field::PolicyMade, n))
                .and(Truth::known(from, Fact::nth(Field::PolicyFrom, n)))
        }));
        // A policy is called late with both its days, or they are asked for.
        let missing = if policy.made.is_none() { Field::PolicyMade } else { Field::PolicyFrom };
        let days_known = Truth::known(policy.made.and(policy.from).map(|_| true), Fact::nth(missing, first));
        Timeline::decide(&applies, &in_time.or(own_policy).or(days_known.not()), |days| {
            let (from, made) = (policy.from.unwrap_or(day), policy.made.unwrap_or(day));
            let in_force_too_late = made < start && from > start;
            let at = if in_force_too_late { Field::PolicyFrom } else { Field::PolicyMade };
            let at = Fact::nth(at, first);
            Causes::one(days, Breach::new(Cause::InsuredTooLate { made, from, start }, at))
        })
    })
}

fn not_stated(case: &Case<'_>, _: &Settings) -> Timeline {
    let dangerous = dangerous(case.placement.hazards.as_deref());
    let Some((at, days)) = dangerous.missing().next() else { return Timeline::silent() };
    let what = if at.field == Field::HazardHeight { Unstated::Height } else { Unstated::Hazards };
    Timeline::note(days, &Breach::new(Cause::HazardsNotStated { what }, *at))
}

/// Whether the work is dangerous and the organizer has insured the volunteer for the day.
pub(super) fn insured_for_danger(case: &Case<'_>) -> Truth {
    let insured = match &case.placement.insurance {
        None => Truth::unknown(Field::Insurance),
        Some(policies) => Truth::any(policies.iter().enumerate().map(|(n, policy)| {
            let fact = |field| Fact::nth(field, n);
            let until = policy
                .to
                .map_or_else(|| Truth::unknown(fact(Field::PolicyTo)), |to| Truth::on(Days::until(to)));
            Truth::since(policy.from, fact(Field::PolicyFrom)).and(until)
        })),
    };
    dangerous(case.placement.hazards.as_deref()).and(insured)
}

/// Whether the work is of a kind that needs insurance: the same on every day.
fn dangerous(hazards: Option<&[Hazard]>) -> Truth {
    let Some(hazards) = hazards else { return Truth::unknown(Field::Hazards) };
    let high = |cm: u32| FALL_CM.values.last().is_some_and(|limit| cm > limit.is);
    let each = hazards.iter().enumerate().map(|(n, hazard)| match hazard.kind {
        HazardKind::IncreasedDanger | HazardKind::DangerousSubstances | HazardKind::OtherInAnnex => {
            Truth::always(true)
        }
        HazardKind::FallFromHeight => {
            Truth::known(hazard.height_cm.map(high), Fact::nth(Field::HazardHeight, n))
        }
        HazardKind::NotInAnnex => Truth::always(false),
    });
    Truth::any(each)
}

/// The members of a policy, for the organizer's policies and for the volunteer's own.
struct PolicyFields {
    from: Field,
    to: Field,
    risks: Field,
    injury: Field,
    disability: Field,
    death: Field,
}

const ORGANIZERS: PolicyFields = PolicyFields {
    from: Field::PolicyFrom,
    to: Field::PolicyTo,
    risks: Field::PolicyRisks,
    injury: Field::PolicyInjury,
    disability: Field::PolicySum,
    death: Field::PolicyDeath,
};

const OWN: PolicyFields = PolicyFields {
    from: Field::VolunteerPolicyFrom,
    to: Field::VolunteerPolicyTo,
    risks: Field::VolunteerPolicyRisks,
    injury: Field::VolunteerPolicyInjury,
    disability: Field::VolunteerPolicySum,
    death: Field::VolunteerPolicyDeath,
};

/// A compensation that a policy names, and the least that it has to be.
struct Compensation {
    risk: Risk,
    cents: Option<i64>,
    at: Field,
    minimum_cents: i64,
}

impl PolicyFields {
    fn compensations(&self, policy: &Policy) -> impl Iterator<Item = Compensation> {
        [
            (Risk::Injury, policy.injury_cents, self.injury, &INJURY_CENTS),
            (Risk::Disability, policy.disability_cents, self.disability, &DISABILITY_CENTS),
            (Risk::Death, policy.death_cents, self.death, &DEATH_CENTS),
        ]
        .into_iter()
        .filter_map(|(risk, cents, at, least)| {
            Some(Compensation { risk, cents, at, minimum_cents: least.values.last()?.is })
        })
    }
}

/// Whether a sufficient policy insures the day.
fn insured(person: &Person<'_>, seen: &Seen<'_>, risks: &[Risk]) -> Truth {
    let organizers = match seen.insurance {
        None => Truth::unknown(Field::Insurance),
        Some(policies) => any_covers(policies, &ORGANIZERS, risks, |_| true),
    };
    organizers.or(insured_by_volunteer(person.volunteer, risks, |_| true))
}

/// Whether one of these policies of the volunteer insures the day.
fn insured_by_volunteer(volunteer: &Volunteer, risks: &[Risk], of: impl Fn(&Policy) -> bool) -> Truth {
    match &volunteer.policies {
        None => Truth::unknown(Field::VolunteerPolicies),
        Some(policies) => any_covers(policies, &OWN, risks, of),
    }
}

fn any_covers(
    policies: &[Policy],
    fields: &PolicyFields,
    risks: &[Risk],
    of: impl Fn(&Policy) -> bool,
) -> Truth {
    let policies = policies.iter().enumerate().filter(|(_, policy)| of(policy));
    Truth::any(policies.map(|(n, policy)| covers(policy, n, fields, risks)))
}

fn covers(policy: &Policy, n: usize, fields: &PolicyFields, risks: &[Risk]) -> Truth {
    let fact = |field| Fact::nth(field, n);
    let to = policy.to.map_or_else(|| Truth::unknown(fact(fields.to)), |to| Truth::on(Days::until(to)));
    let lacks_none = policy.risks.as_ref().map(|covered| lacking(covered, risks).is_empty());
    let begun = Truth::since(policy.from, fact(fields.from))
        .and(to)
        .and(Truth::known(lacks_none, fact(fields.risks)));
    fields.compensations(policy).fold(begun, |covers, compensation| {
        let enough = compensation.cents.map(|cents| cents >= compensation.minimum_cents);
        covers.and(Truth::known(enough, fact(compensation.at)))
    })
}

fn lacking(covered: &[Risk], risks: &[Risk]) -> Vec<Risk> {
    risks.iter().filter(|risk| !covered.contains(risk)).copied().collect()
}

/// What is wrong with each policy and on which days: one that insures the day with a flaw is nearer than one that does not
/// insure it, and of two with the same flaw the one that lacks less.
fn flaws(person: &Person<'_>, seen: &Seen<'_>, risks: &[Risk]) -> Vec<(Nearness, Days, Breach)> {
    let organizers = seen.insurance.iter().copied().flatten().enumerate();
    let own = person.volunteer.policies.iter().flatten().enumerate();
    let organizers = organizers.map(|(n, policy)| (n, policy, &ORGANIZERS, None));
    let own = own.map(|(n, policy)| (n, policy, &OWN, Some(&MK762_3)));
    let mut flaws = Vec::new();
    for (n, policy, fields, of_own) in organizers.chain(own) {
        let begins = policy.from.map_or_else(Days::all, Days::since);
        let period = begins.and(&policy.to.map_or_else(Days::all, Days::until));
        let mut add = |nearness: Nearness, days, flaw, at, by: Option<&'static Provision>| {
            let breach = Breach { cause: Cause::UninsuredHazard { flaw }, at: Fact::nth(at, n), by };
            flaws.push((nearness, days, breach));
        };
        let missing = policy.risks.as_ref().map(|covered| lacking(covered, risks)).unwrap_or_default();
        if missing.is_empty() {
            for compensation in fields.compensations(policy) {
                let Compensation { risk, cents: Some(cents), at, minimum_cents } = compensation else {
                    continue;
                };
                if cents < minimum_cents {
                    let lacks = minimum_cents.saturating_sub(cents).saturating_mul(1 << Risk::ALL.len());
                    let nearness = (0, lacks.saturating_add(rank(&[risk], Risk::ALL)));
                    let flaw = PolicyFlaw::Sum { risk, cents, minimum_cents };
                    add(nearness, period.clone(), flaw, at, Some(&MK762_6));
                }
            }
        } else {
            let nearness = (1, rank(&missing, Risk::ALL));
            add(nearness, period.clone(), PolicyFlaw::Risks { missing }, fields.risks, Some(&MK762_4));
        }
        let over = policy.to.map_or_else(Days::none, |to| Days::until(to).not());
        add((2, 0), over, PolicyFlaw::Period, fields.to, of_own);
        add((3, 0), begins.not(), PolicyFlaw::Period, fields.from, of_own);
    }
    flaws
}
