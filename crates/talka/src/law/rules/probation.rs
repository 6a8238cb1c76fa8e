//! `probation-volunteer`
//!
//! **The Law**: State Probation Service Law, section 23(2): whoever volunteers for the service is 18 and not under
//! guardianship, knows the state language, has made a contract, is no client of the service, was not convicted of an
//! offence against morals and sexual inviolability, and not of a serious or especially serious intentional crime unless
//! the service permits it once that conviction is spent.
//! **What is checked**: where work is recorded as done for the service, each of these on each day. The Volunteer Work Law
//! holds beside it (section 2(2)).
//! **Example**: at 17 nobody volunteers for the service, though the Volunteer Work Law would let them.
//! **Source**: <https://likumi.lv/ta/id/82551>.
//! **In force**: the text was read as of 21 February 2026; days from 1 January 2016 on are judged.

use super::super::cause::{Breach, Cause, ProbationBar};
use super::super::fact::{Fact, Field};
use super::super::provisions::{ADULT_AGE, PROBATION_23};
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::register::Case;

pub(super) static PROBATION_VOLUNTEER: Rule = Rule {
    code: "probation-volunteer",
    provision: &PROBATION_23,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Placement(judge),
    enabled: Rule::always,
    sensitive: true,
};

fn judge(case: &Case<'_>, settings: &Settings) -> Timeline {
    let Some(known) = case.placement.work.as_ref().and_then(|work| work.probation.as_ref()) else {
        return Timeline::silent();
    };
    let is = |fact: Option<bool>, field: Field| Truth::known(fact, field);
    let permitted = is(known.permitted, Field::ProbationPermitted);
    ADULT_AGE.timeline(|age| {
        let bars: [(ProbationBar, Truth, Field); 7] = [
            (ProbationBar::Minor, case.has_reached(age, settings).not(), Field::Born),
            (ProbationBar::Guardianship, is(known.guardianship, Field::Guardianship), Field::Guardianship),
            (
                ProbationBar::Language,
                is(known.state_language, Field::StateLanguage).not(),
                Field::StateLanguage,
            ),
            (
                ProbationBar::NoContract,
                Truth::since(case.concluded(), Field::Concluded).not(),
                Field::Concluded,
            ),
            (ProbationBar::Client, is(known.client, Field::ProbationClient), Field::ProbationClient),
            (
                ProbationBar::SexualOffence,
                is(known.sexual_offence, Field::ProbationSexualOffence),
                Field::ProbationSexualOffence,
            ),
            (
                ProbationBar::SeriousCrime,
                is(known.serious_crime, Field::SeriousCrime).and(permitted.clone().not()),
                Field::SeriousCrime,
            ),
        ];
        let barred = bars.iter().fold(Truth::always(false), |barred, (_, bar, _)| barred.or(bar.clone()));
        Timeline::decide(&Truth::always(true), &barred.not(), |days| {
            let breach = |bar, at: Field| Breach::new(Cause::ProbationBarred { bar }, Fact::from(at));
            let each = bars.iter().map(|(bar, truth, at)| (truth.surely().clone(), breach(*bar, *at)));
            Causes::first_of(&days, each, breach(ProbationBar::Minor, Field::Born))
        })
    })
}
