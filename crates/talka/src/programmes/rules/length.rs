//! How long a stay lasts, without the days of travel.

use super::super::asked::LengthAsked;
use super::super::judging::{Asking, Reporting};
use super::super::report::ProgrammeCause;
use super::super::stay::StayFact;
use crate::recognition::Clause;

pub(super) fn length(asked: &LengthAsked, asking: Asking<'_>, to: &mut Reporting<'_, '_>) {
    let lasting = to.judging.lasting;
    let days = to.judging.days();
    let (Some(first), Some(last), Some(lasts)) = (lasting.first, lasting.last, lasting.length()) else {
        return to.open(asking.code, days, &[StayFact::To]);
    };
    let mut shortest = asking;
    // The end of the shortest stay is the day before what comes after so long.
    let usual = shortest.says(&asked.at_least, to).filter(|least| last.plus(1) < least.after(first));
    let fewer = asked.fewer_at_least.as_ref().and_then(Clause::usual).copied();
    match (usual, fewer, to.judging.stay.fewer_opportunities) {
        (None, ..) => {}
        (Some(_), Some(fewer), Some(true)) if last.plus(1) >= fewer.after(first) => {}
        (Some(_), Some(fewer), None) if last.plus(1) >= fewer.after(first) => {
            to.open(asking.code, days.clone(), &[StayFact::FewerOpportunities]);
        }
        (Some(usual), fewer, few) => {
            let least_of_all = fewer.filter(|_| few != Some(false)).unwrap_or(usual);
            let cause = ProgrammeCause::TooShort { least: least_of_all, lasts };
            to.short(shortest, days.clone(), StayFact::To, cause);
        }
    }
    let mut longest = asking;
    if let Some(most) = longest.says(&asked.at_most, to)
        && last.plus(1) > most.after(first)
    {
        to.short(longest, days, StayFact::To, ProgrammeCause::TooLong { most, lasts });
    }
}
