//! `assessment-missing`
//!
//! **The Law**: Children's Rights Protection Law, section 72(6): where somebody who works where children are was punished
//! for an intentional crime that does not bar, or for an administrative offence that the paragraph lists, the head of the
//! institution or the organizer of the event has to judge whether the person endangers the safety, health or life of a
//! child, and allows the work if not.
//! **What is checked**: for each day of such work after a check in the Punishment Register showed such a punishment,
//! whether it was judged on or before the day that the volunteer endangers nobody. Whether another punishment is one of
//! these is asked.
//! **Example**: a check of 1 March shows theft, and on 5 March it is judged that it does not matter: work of 2 March was
//! done without that judgement.
//! **Source**: <https://likumi.lv/ta/id/49096>.
//! **In force**: from 8 April 2014.

use super::super::cause::{AssessmentFlaw, Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::BTAL_72_6;
use super::super::rule::{Judge, Rule, VolunteerRule};
use super::super::seen::Seen;
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use super::punishments::{checks, punished, shown};
use crate::date::Days;
use crate::register::{Case, Conviction, Person};

pub(super) static ASSESSMENT_MISSING: Rule = Rule {
    code: "assessment-missing",
    provision: &BTAL_72_6,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::OfVolunteer(VolunteerRule { length: checks, seen: assessed, judge }),
    enabled: Rule::always,
    sensitive: true,
};

const TO_ASSESS: &[Conviction] = &[Conviction::IntentionalCrime, Conviction::AdministrativeOffence];

fn assessed<'r>(case: &Case<'r>) -> Seen<'r> {
    Seen { assessments: case.placement.assessments.as_deref(), ..Seen::among_children(case) }
}

fn judge(person: &Person<'_>, seen: &Seen<'_>, _: &Settings) -> Timeline {
    let volunteer = person.volunteer;
    // Where nobody was checked another rule asks for a check.
    if volunteer.record_checks.as_ref().is_none_or(Vec::is_empty) {
        return Timeline::silent();
    }
    let asked = seen.among_children.with_children().and(seen.among_children.spared().not());
    let applies = asked.and(punished(volunteer, TO_ASSESS, &[Conviction::Other]));
    let assessments = || seen.assessments.iter().copied().flatten().enumerate();
    let on_or_after = |n: usize, on| Truth::since(on, Fact::nth(Field::AssessmentOn, n));
    // Nobody is asked for a judgement as long as nothing is known that needs one.
    let needed = shown(volunteer, TO_ASSESS).or(shown(volunteer, &[Conviction::Other])).is_some();
    let met = match seen.assessments {
        None if needed => Truth::unknown(Field::Assessments),
        None => Truth::always(false),
        Some(_) => Truth::any(assessments().map(|(n, assessment)| {
            let harmless = assessment.endangers.map(|endangers| !endangers);
            Truth::known(harmless, Fact::nth(Field::AssessmentEndangers, n))
                .and(on_or_after(n, assessment.on))
        })),
    };
    Timeline::decide(&applies, &met, |days| {
        let breach = |flaw, at| Breach::new(Cause::NotAssessed { flaw }, at);
        let endangering = assessments().filter(|(_, it)| it.endangers == Some(true)).map(|(n, it)| {
            let at = Fact::nth(Field::AssessmentEndangers, n);
            ((0, 0), it.on.map_or_else(Days::all, Days::since), breach(AssessmentFlaw::Endangers, at))
        });
        let later = assessments().filter(|(_, it)| it.endangers == Some(false)).map(|(n, _)| {
            ((1, 0), Days::all(), breach(AssessmentFlaw::NotYet, Fact::nth(Field::AssessmentOn, n)))
        });
        let none = breach(AssessmentFlaw::None, Field::Assessments.into());
        Causes::nearest(&days, endangering.chain(later), none)
    })
}
