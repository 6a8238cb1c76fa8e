//! `not-acquainted-with-work`, `not-instructed`, `representative-not-informed`, `insurance-not-explained`
//!
//! **The Law**: section 7(2): before the work starts the organizer acquaints the volunteer with its conditions and the
//! tasks (clause 1), instructs the volunteer on safety and informs of the significant risks (clause 3) and, before a minor
//! is involved, informs one legal representative of these risks (clause 6). Cabinet Regulation No. 762, point 7: where the
//! organizer insured the volunteer for dangerous work, it explains the insurance before the work starts.
//! **What is checked**: where a record of such preparation is kept, for each day of the placement whether each of these was
//! done on or before it. The record lists all that was done. Where nobody kept one, nothing is said.
//! **Example**: work from 1 June and the safety instruction on 3 June: 1 and 2 June came before it.
//! **Source**: <https://likumi.lv/ta/id/275061>, <https://likumi.lv/ta/id/278830>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provision::Provision;
use super::super::provisions::{ADULT_AGE, BDL_7_2_1, BDL_7_2_3, BDL_7_2_6, MK762_7};
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use super::insurance::insured_for_danger;
use crate::date::{Day, Days};
use crate::register::{Case, PreparationKind};

pub(super) static NOT_ACQUAINTED_WITH_WORK: Rule = rule("not-acquainted-with-work", &BDL_7_2_1, acquainted);
pub(super) static NOT_INSTRUCTED: Rule = rule("not-instructed", &BDL_7_2_3, instructed);
pub(super) static REPRESENTATIVE_NOT_INFORMED: Rule =
    Rule { sensitive: true, ..rule("representative-not-informed", &BDL_7_2_6, representative) };
pub(super) static INSURANCE_NOT_EXPLAINED: Rule = rule("insurance-not-explained", &MK762_7, insurance);

const fn rule(
    code: &'static str,
    provision: &'static Provision,
    judge: fn(&Case<'_>, &Settings) -> Timeline,
) -> Rule {
    let (severity, bearing) = (Severity::Violation, Bearing::Duty);
    Rule {
        code,
        provision,
        severity,
        bearing,
        judge: Judge::Placement(judge),
        enabled: Rule::always,
        sensitive: false,
    }
}

fn acquainted(case: &Case<'_>, _: &Settings) -> Timeline {
    prepared(case, &Truth::always(true), &[PreparationKind::Work])
}

fn instructed(case: &Case<'_>, _: &Settings) -> Timeline {
    prepared(case, &Truth::always(true), &[PreparationKind::Safety, PreparationKind::Risks])
}

fn representative(case: &Case<'_>, settings: &Settings) -> Timeline {
    ADULT_AGE.timeline(|age| {
        let minor = case.has_reached(age, settings).not();
        prepared(case, &minor, &[PreparationKind::RepresentativeOfRisks])
    })
}

fn insurance(case: &Case<'_>, _: &Settings) -> Timeline {
    prepared(case, &insured_for_danger(case), &[PreparationKind::Insurance])
}

/// Whether all of these were done on or before the day.
fn prepared(case: &Case<'_>, applies: &Truth, kinds: &[PreparationKind]) -> Timeline {
    let Some(done) = &case.placement.preparation else { return Timeline::silent() };
    let of = |kind: PreparationKind| done.iter().enumerate().filter(move |(_, it)| it.kind == kind);
    let each = kinds.iter().map(|kind| {
        Truth::any(of(*kind).map(|(n, it)| Truth::since(it.on, Fact::nth(Field::PreparationOn, n))))
    });
    let met = each.fold(Truth::always(true), Truth::and);
    Timeline::decide(applies, &met, |days| {
        // The step that was taken last, or never, is the one that is missing.
        let first_done = |kind: PreparationKind| of(kind).filter_map(|(n, it)| Some((it.on?, n))).min();
        let breach = |missing, first: Option<(Day, usize)>| {
            let at = first.map_or(Field::Preparation.into(), |(_, n)| Fact::nth(Field::PreparationOn, n));
            Breach::new(Cause::NotPrepared { missing, done: first.map(|(day, _)| day) }, at)
        };
        let causes: Vec<_> = kinds
            .iter()
            .map(|kind| {
                let first = first_done(*kind);
                let missing_on = first.map_or_else(Days::all, |(day, _)| Days::before(day));
                (missing_on, breach(*kind, first))
            })
            .collect();
        let last_resort = kinds.first().copied().unwrap_or(PreparationKind::Work);
        Causes::first_of(&days, causes, breach(last_resort, None))
    })
}
