//! `unsuitable-for-minor`, `no-learning-benefit`
//!
//! **The Law**: section 4(3): a minor volunteers only in work that suits the age, does no harm to safety, health and
//! morals, and develops knowledge, skills, abilities or communication.
//! **What is checked**: on each day until the 18th birthday, whether the work is recorded as suiting the age and as
//! harmless; apart from that, whether it is recorded as one from which something is learned.
//! **Example**: cutting trees with a chainsaw at 17: unsuitable until the day before the 18th birthday, and not from it.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause, Unsuitable};
use super::super::fact::Field;
use super::super::provisions::{ADULT_AGE, BDL_4_3};
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::register::{Case, Work};

pub(super) static UNSUITABLE_FOR_MINOR: Rule = Rule {
    code: "unsuitable-for-minor",
    provision: &BDL_4_3,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Placement(unsuitable),
    enabled: Rule::always,
    sensitive: true,
};

pub(super) static NO_LEARNING_BENEFIT: Rule = Rule {
    code: "no-learning-benefit",
    provision: &BDL_4_3,
    severity: Severity::Warning,
    bearing: Bearing::Note,
    judge: Judge::Placement(no_learning),
    enabled: Rule::always,
    sensitive: true,
};

fn unsuitable(case: &Case<'_>, settings: &Settings) -> Timeline {
    let suits_age = said(case, settings, |work| work.suits_age, Field::SuitsAge);
    let harmless = said(case, settings, |work| work.harmless, Field::Harmless);
    let harmful = !harmless.surely_not().is_empty();
    of_minors(case, settings, &suits_age.and(harmless), || {
        let (why, at) = if harmful {
            (Unsuitable::Harmful, Field::Harmless)
        } else {
            (Unsuitable::NotForAge, Field::SuitsAge)
        };
        Breach::new(Cause::UnsuitableForMinor { why }, at)
    })
}

fn no_learning(case: &Case<'_>, settings: &Settings) -> Timeline {
    let learning = said(case, settings, |work| work.learning, Field::Learning);
    of_minors(case, settings, &learning, || Breach::new(Cause::NoLearningBenefit, Field::Learning))
}

/// What is recorded or presumed of the work.
fn said(case: &Case<'_>, settings: &Settings, of: fn(&Work) -> Option<bool>, field: Field) -> Truth {
    Truth::known(settings.known(case.placement.work.as_ref().and_then(of), field, true), field)
}

fn of_minors(case: &Case<'_>, settings: &Settings, met: &Truth, breach: impl Fn() -> Breach) -> Timeline {
    ADULT_AGE.timeline(|age| {
        let minor = case.has_reached(age, settings).not();
        Timeline::decide(&minor, met, |days| Causes::one(days, breach()))
    })
}
