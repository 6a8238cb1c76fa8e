//! How old a volunteer is.

use super::super::asked::{AgesAsked, TestedOn};
use super::super::judging::{Asking, Reporting};
use super::super::report::ProgrammeCause;
use super::super::stay::StayFact;
use crate::date::{Birth, Day, Days};

pub(super) fn age(asked: &AgesAsked, asking: Asking<'_>, to: &mut Reporting<'_, '_>) {
    let [mut lower, mut upper] = [asking, asking];
    if let (Some(age), Some(tested)) = (lower.says(&asked.from, to), usual(asked.from_on.usual())) {
        bound(tested, lower, to, &|oldest, youngest, on| Answer {
            surely: youngest >= age,
            surely_not: oldest < age,
            cause: ProgrammeCause::TooYoung { least: age, on },
        });
    }
    if let (Some(age), Some(tested)) = (upper.says(&asked.through, to), usual(asked.through_on.usual())) {
        bound(tested, upper, to, &|oldest, youngest, on| Answer {
            surely: oldest <= age,
            surely_not: youngest > age,
            cause: ProgrammeCause::TooOld { last: age, on },
        });
    }
}

fn usual(tested: Option<&TestedOn>) -> Option<TestedOn> {
    tested.copied()
}

struct Answer {
    surely: bool,
    surely_not: bool,
    cause: ProgrammeCause,
}

/// One end of the ages, of the greatest and the least age that the volunteer may have had on that day.
fn bound(
    tested: TestedOn,
    asking: Asking<'_>,
    to: &mut Reporting<'_, '_>,
    answer: &dyn Fn(u8, u8, Day) -> Answer,
) {
    let judging = to.judging;
    let (on, fact) = match tested {
        TestedOn::FirstDay => (judging.stay.from, StayFact::From),
        TestedOn::Submitted => (judging.stay.submitted, StayFact::Submitted),
    };
    let days = judging.days();
    let Some(on) = on else { return to.open(asking.code, days, &[fact]) };
    let Some(birth) = judging.case.person.birth else {
        return to.open(asking.code, days, &[StayFact::Born]);
    };
    let Answer { surely, surely_not, cause } = of_birth(birth, on, to, answer);
    if surely_not {
        let days = if days.is_empty() { Days::from(crate::date::Period::day(on)) } else { days };
        to.short(asking, days, StayFact::Born, cause);
    } else if !surely {
        to.open(asking.code, days, &[StayFact::Born]);
    }
}

fn of_birth(birth: Birth, on: Day, to: &Reporting<'_, '_>, answer: &dyn Fn(u8, u8, Day) -> Answer) -> Answer {
    let reckoning = to.judging.judged.settings().reckoning();
    let possible = birth.possible(reckoning);
    let [oldest, youngest] = [possible.first(), possible.last()].map(|born| born.age_on(on, reckoning));
    answer(oldest, youngest, on)
}
