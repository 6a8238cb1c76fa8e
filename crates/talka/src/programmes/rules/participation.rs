//! How often somebody takes part.

use super::super::asked::ParticipationAsked;
use super::super::before::Before;
use super::super::judging::{Asking, Lasting, Reporting};
use super::super::report::{ProgrammeCause, ProgrammeCode};
use super::super::stay::StayFact;
use crate::recognition::Clause;

/// Stays of teams are not counted: they may be repeated.
pub(super) fn participation(
    asked: &ParticipationAsked,
    asking: Asking<'_>,
    before: &Before,
    to: &mut Reporting<'_, '_>,
) {
    let judging = to.judging;
    let days = judging.days();
    let Lasting { first: Some(first), last: Some(last) } = judging.lasting else {
        return to.open(asking.code, days, &[StayFact::To]);
    };
    let mut all = before.clone();
    for stay in judging.stay.earlier.iter().flatten().filter(|stay| stay.strand.is_individual()) {
        all.add(stay.from.min(stay.to), stay.to, stay.abroad);
    }
    let open = all.unknown || judging.stay.earlier.is_none();
    let longs_before = |long| all.longer_than(long);
    let mut in_all = asking;
    if let Some(most) = in_all.says(&asked.in_all, to) {
        let begun = all.first.unwrap_or(first).min(first);
        let lasted = all.days.saturating_add(i64::from(last.days_since(first)) + 1);
        if lasted > i64::from(most.after(begun).days_since(begun)) {
            let cause = ProgrammeCause::TooLongInAll { most, last: lasted };
            to.short(in_all, days.clone(), StayFact::Earlier, cause);
        } else if open {
            to.open(asking.code, days.clone(), &[StayFact::Earlier]);
        }
    }
    let mut longs = Asking { code: ProgrammeCode::LongStays, ..asking };
    let (Some(long), Some(usual)) = (longs.says(&asked.long, to), longs.says(&asked.long_at_most, to)) else {
        return;
    };
    let is_long = last >= long.after(first);
    let fewer = asked.fewer_long_at_most.as_ref().and_then(Clause::usual).copied().unwrap_or(usual);
    let abroad = judging.abroad();
    if !is_long || abroad == Some(false) {
        return;
    }
    let with_this = longs_before(long).saturating_add(1);
    let few = judging.stay.fewer_opportunities;
    let most = if few == Some(true) { fewer } else { usual };
    let cause = ProgrammeCause::AnotherLongStay { most };
    if with_this <= u32::from(most) {
        // What is not known of earlier stays was asked for above.
        return;
    }
    if abroad.is_none() {
        let fact = if judging.stay.home.is_none() { StayFact::Home } else { StayFact::Venue };
        return to.open(longs.code, days, &[fact]);
    }
    if few.is_none() && with_this <= u32::from(fewer) {
        return to.open(longs.code, days, &[StayFact::FewerOpportunities]);
    }
    to.short(longs, days, StayFact::Earlier, cause);
}
