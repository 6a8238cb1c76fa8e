//! Levels that only so many people get in a year.

use super::made::Decision;
use crate::recognition::awards::{AwardStep, Ledger};
use crate::recognition::counting::Applied;
use crate::recognition::scheme::Level;

/// Of each level of which fewer awards are left in the year than are due: nobody gets it by itself, and all are for those who
/// choose.
pub(in crate::recognition) fn leave_to_choice(
    applied: &Applied<'_>,
    ledger: &Ledger,
    decisions: &mut [Decision],
) {
    for level in &applied.scheme.levels {
        let Some(left) = places_left(applied, level, ledger) else { continue };
        let due = |decision: &Decision| decision.awards.iter().position(|due| due.key.level == level.id);
        if decisions.iter().filter(|decision| due(decision).is_some()).count() <= left {
            continue;
        }
        for decision in &mut *decisions {
            if let Some(at) = due(decision) {
                decision.awards.remove(at);
                decision.for_jury.push(level.id.clone());
            }
        }
    }
}

/// How many more may be given in the year in which the period ends, if the text says how many.
fn places_left(applied: &Applied<'_>, level: &Level, ledger: &Ledger) -> Option<usize> {
    let Applied { scheme, on, .. } = *applied;
    let most = usize::try_from(level.most_a_year?).unwrap_or(usize::MAX);
    let year = scheme.period_on(on).to.unwrap_or(on).year();
    let given = ledger.awards().filter(|award| {
        award.key.level == level.id
            && scheme.ids().any(|id| *id == award.key.scheme)
            && award.stands() != AwardStep::Revoked
            && award.belongs_to().is_some_and(|day| day.year() == year)
    });
    Some(most.saturating_sub(given.count()))
}
