//! `uninsured-hazard`, `insured-too-late`, `hazards-not-stated`
//!
//! **The Law**: section 9 and Cabinet Regulation No. 762: before a volunteer starts work that its annex names, the
//! organizer insures the volunteer against accidents (point 2), unless the volunteer's own policy covers the whole
//! time (point 3). The policy covers at least injuries, burns and frostbite (point 4.1) and pays at least 10,000 euro
//! for disability (point 6). That it has to cover disability and death (point 4.2) is recalled and off by default.
//! **What is checked**: for each day of dangerous work, whether a sufficient policy insures it; and, on the day the
//! organizer's first policy was made, whether that was before the work began. Where nobody has stated what decides
//! whether the work is dangerous, that is noted.
//! **Example**: cleaning a roof 6 m up from 1 June with a policy from 5 June: uninsured from 1 to 4 June, insured too
//! late. A roof at exactly 5 m needs no policy for its height.
//! **Source**: <https://m.likumi.lv/ta/id/278830>; the annex is known only in part.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause, PolicyFlaw, Unstated};
use super::super::fact::{Fact, Field};
use super::super::provision::{Parameter, Provision};
use super::super::provisions::{
    DISABILITY_CENTS, FALL_CM, INSURED_RISKS, MK762_2, MK762_3, MK762_4_1, MK762_4_2, MK762_6, MK762_ANNEX,
    RECALLED_RISKS,
};
use super::super::rule::{Judge, Rule};
use super::super::settings::{Recalled, Settings};
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::{Day, Days};
use crate::register::{Case, HazardKind, Policy, Risk};

pub(super) static UNINSURED_HAZARD: Rule = Rule {
    code: "uninsured-hazard",
    provision: &MK762_2,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Placement(uninsured),
    enabled: Rule::always,
};

pub(super) static INSURED_TOO_LATE: Rule = Rule {
    code: "insured-too-late",
    provision: &MK762_2,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Act(too_late),
    enabled: Rule::always,
};

pub(super) static HAZARDS_NOT_STATED: Rule = Rule {
    code: "hazards-not-stated",
    provision: &MK762_ANNEX,
    severity: Severity::Information,
    bearing: Bearing::Note,
    judge: Judge::Placement(not_stated),
    enabled: Rule::always,
};

fn uninsured(case: &Case<'_>, settings: &Settings) -> Timeline {
    DISABILITY_CENTS.timeline(|minimum_cents| {
        let terms = Terms { minimum_cents, recalled: settings.recalled() == Recalled::Information };
        Timeline::decide(&dangerous(case), &terms.insured(case), |days| {
            let none = Breach::new(Cause::UninsuredHazard { flaw: PolicyFlaw::None }, Field::Insurance);
            Causes::first_of(days, terms.flaws(case), none)
        })
    })
}

fn too_late(case: &Case<'_>, _: &Settings) -> Timeline {
    let policies = case.placement.insurance.iter().flatten().enumerate();
    let first = policies.min_by_key(|(_, policy)| policy.from.or(policy.made).unwrap_or(Day::MAX));
    let Some((n, policy)) = first else { return Timeline::silent() };
    let Some(day) = policy.made.or(policy.from) else { return Timeline::silent() };
    let (made_at, from_at) = (Fact::nth(Field::PolicyMade, n), Fact::nth(Field::PolicyFrom, n));
    DISABILITY_CENTS.timeline(|minimum_cents| {
        // A breach here is a violation, so it may not rest on recollection.
        let terms = Terms { minimum_cents, recalled: false };
        let Some(start) = case.start() else {
            let applies = dangerous(case).and(Truth::on(Days::from(day)));
            return Timeline::decide(&applies, &Truth::unknown(Field::TermFrom), |_| Causes::none());
        };
        let own_policy = terms.insured_by_volunteer(case).frozen_on(start);
        let in_time = Truth::known(policy.made.map(|made| made < start), made_at)
            .and(Truth::known(policy.from.map(|from| from <= start), from_at));
        let applies = dangerous(case).and(Truth::on(Days::from(day)));
        Timeline::decide(&applies, &in_time.or(own_policy), |days| {
            let from = policy.from.unwrap_or(day);
            let made = policy.made.unwrap_or(day);
            Causes::one(days, Breach::new(Cause::InsuredTooLate { made, from, start }, made_at))
        })
    })
}

fn not_stated(case: &Case<'_>, _: &Settings) -> Timeline {
    let dangerous = dangerous(case);
    let Some((at, days)) = dangerous.missing().next() else { return Timeline::silent() };
    let what = if at.field == Field::HazardHeight { Unstated::Height } else { Unstated::Hazards };
    Timeline::note(days, &Breach::new(Cause::HazardsNotStated { what }, *at))
}

/// Whether the work is of a kind that needs insurance: the same on every day.
fn dangerous(case: &Case<'_>) -> Truth {
    let Some(hazards) = &case.placement.hazards else { return Truth::unknown(Field::Hazards) };
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
    sum: Field,
}

const ORGANIZERS: PolicyFields = PolicyFields {
    from: Field::PolicyFrom,
    to: Field::PolicyTo,
    risks: Field::PolicyRisks,
    sum: Field::PolicySum,
};

const OWN: PolicyFields = PolicyFields {
    from: Field::VolunteerPolicyFrom,
    to: Field::VolunteerPolicyTo,
    risks: Field::VolunteerPolicyRisks,
    sum: Field::VolunteerPolicySum,
};

/// The risks of a list that has not changed since the regulation began.
fn of(risks: &Parameter<&'static [Risk]>) -> &'static [Risk] {
    risks.values.last().map_or(&[], |list| list.is)
}

/// What a policy has to hold.
struct Terms {
    minimum_cents: i64,
    recalled: bool,
}

impl Terms {
    /// Whether a sufficient policy insures the day.
    fn insured(&self, case: &Case<'_>) -> Truth {
        let organizers = match &case.placement.insurance {
            None => Truth::unknown(Field::Insurance),
            Some(policies) => self.any_covers(policies, &ORGANIZERS),
        };
        organizers.or(self.insured_by_volunteer(case))
    }

    fn insured_by_volunteer(&self, case: &Case<'_>) -> Truth {
        match &case.volunteer.policies {
            None => Truth::unknown(Field::VolunteerPolicies),
            Some(policies) => self.any_covers(policies, &OWN),
        }
    }

    fn any_covers(&self, policies: &[Policy], fields: &PolicyFields) -> Truth {
        Truth::any(policies.iter().enumerate().map(|(n, policy)| self.covers(policy, n, fields)))
    }

    fn covers(&self, policy: &Policy, n: usize, fields: &PolicyFields) -> Truth {
        let fact = |field| Fact::nth(field, n);
        let to = policy.to.map_or_else(|| Truth::unknown(fact(fields.to)), |to| Truth::on(Days::until(to)));
        let lacks_none = policy.risks.as_ref().map(|covered| self.lacking(covered).is_empty());
        let enough = policy.disability_cents.map(|cents| cents >= self.minimum_cents);
        Truth::since(policy.from, fact(fields.from))
            .and(to)
            .and(Truth::known(lacks_none, fact(fields.risks)))
            .and(Truth::known(enough, fact(fields.sum)))
    }

    fn lacking(&self, covered: &[Risk]) -> Vec<Risk> {
        let recalled = of(&RECALLED_RISKS).iter().filter(|_| self.recalled);
        of(&INSURED_RISKS).iter().chain(recalled).filter(|risk| !covered.contains(risk)).copied().collect()
    }

    /// What is wrong with each policy and on which days: a policy that insures the day with a flaw is nearer than one
    /// that does not insure it, and nearest is one that lacks only what is recalled.
    fn flaws(&self, case: &Case<'_>) -> Vec<(Days, Breach)> {
        let organizers = case.placement.insurance.iter().flatten().map(|policy| (policy, &ORGANIZERS, None));
        let own = case.volunteer.policies.iter().flatten().map(|policy| (policy, &OWN, Some(&MK762_3)));
        let mut nearest = Vec::new();
        let mut insuring = Vec::new();
        let mut elsewhere = Vec::new();
        let breach = |flaw, at, by| Breach { cause: Cause::UninsuredHazard { flaw }, at, by };
        for policies in [organizers.collect::<Vec<_>>(), own.collect()] {
            for (n, (policy, fields, own)) in policies.into_iter().enumerate() {
                let begins = policy.from.map_or_else(Days::all, Days::since);
                let period = begins.and(&policy.to.map_or_else(Days::all, Days::until));
                let lacking = policy.risks.as_ref().map(|covered| self.lacking(covered)).unwrap_or_default();
                let low = policy.disability_cents.filter(|cents| *cents < self.minimum_cents);
                let seen = lacking.iter().any(|risk| of(&INSURED_RISKS).contains(risk));
                if seen || (!lacking.is_empty() && low.is_none()) {
                    let (flaws, by): (_, &'static Provision) =
                        if seen { (&mut insuring, &MK762_4_1) } else { (&mut nearest, &MK762_4_2) };
                    let flaw = PolicyFlaw::Risks { missing: lacking };
                    flaws.push((period.clone(), breach(flaw, Fact::nth(fields.risks, n), Some(by))));
                }
                if let Some(cents) = low {
                    let flaw = PolicyFlaw::Sum { cents, minimum_cents: self.minimum_cents };
                    insuring.push((period.clone(), breach(flaw, Fact::nth(fields.sum, n), Some(&MK762_6))));
                }
                elsewhere.push((period.not(), breach(PolicyFlaw::Period, Fact::nth(fields.from, n), own)));
            }
        }
        nearest.extend(insuring);
        nearest.extend(elsewhere);
        nearest
    }
}
