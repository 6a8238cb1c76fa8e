//! What checks in the Punishment Register showed of a volunteer, for the rules on work with children.

use super::super::fact::{Fact, Field};
use super::super::truth::Truth;
use crate::date::{Day, Days};
use crate::register::{Conviction, RecordCheck, Volunteer};

/// How many checks there are.
pub(super) fn checks(volunteer: &Volunteer) -> usize {
    volunteer.record_checks.as_ref().map_or(0, Vec::len)
}

/// Whether the volunteer was punished for one of these; of the doubtful ones nobody knows whether they are of these.
///
/// A check that showed none speaks for all days before the first that showed one, and for all earlier days: punishments
/// stay, spent or not. Where nobody was checked it is unknown.
pub(super) fn punished(volunteer: &Volunteer, of: &[Conviction], doubtful: &[Conviction]) -> Truth {
    let Some(checks) = &volunteer.record_checks else { return Truth::unknown(Field::RecordChecks) };
    if checks.is_empty() {
        return Truth::unknown(Field::RecordChecks);
    }
    let convictions = |n| Fact::nth(Field::CheckConvictions, n);
    let shown = Truth::any(checks.iter().enumerate().map(|(n, check)| match &check.convictions {
        None => Truth::unknown(convictions(n)),
        Some(list) if any_of(list, of) => Truth::since(check.done, Fact::nth(Field::CheckDone, n)),
        Some(list) if any_of(list, doubtful) => Truth::unknown(convictions(n)),
        Some(_) => Truth::always(false),
    }));
    shown.or(before_the_first_that_showed(checks, of, doubtful))
}

/// The days before the first check that showed such a punishment: it may be older than the check, unless an earlier check
/// showed none.
fn before_the_first_that_showed(checks: &[RecordCheck], of: &[Conviction], doubtful: &[Conviction]) -> Truth {
    let showed = |kinds| {
        move |check: &&RecordCheck| check.convictions.as_ref().is_some_and(|list| any_of(list, kinds))
    };
    let Some(first) = checks.iter().filter(showed(of)).filter_map(|check| check.done).min() else {
        return Truth::always(false);
    };
    let clean = checks
        .iter()
        .enumerate()
        .filter(|(_, check)| check.convictions.is_some() && !showed(of)(check) && !showed(doubtful)(check));
    let (dated, undated): (Vec<_>, Vec<_>) = clean.partition(|(_, check)| check.done.is_some());
    if dated.iter().any(|(_, check)| check.done < Some(first)) {
        return Truth::always(false);
    }
    let asked = undated.first().map_or(Field::RecordChecks.into(), |(n, _)| Fact::nth(Field::CheckDone, *n));
    Truth::between(Days::none(), Days::before(first), asked)
}

/// Whether a fine bars on the day: from the day on which it became final until so many years have passed.
pub(super) fn fined(volunteer: &Volunteer, years: u8) -> Truth {
    let Some(checks) = &volunteer.record_checks else { return Truth::unknown(Field::RecordChecks) };
    if checks.is_empty() {
        return Truth::unknown(Field::RecordChecks);
    }
    let over = |from: Day| from.birthday(years, crate::date::Reckoning::default());
    Truth::any(checks.iter().enumerate().map(|(n, check)| match (&check.convictions, check.fined) {
        (None, _) => Truth::unknown(Fact::nth(Field::CheckConvictions, n)),
        (Some(list), _) if !list.contains(&Conviction::Fine) => Truth::always(false),
        (_, Some(day)) => Truth::on(Days::since(day).and(&Days::before(over(day)))),
        // Whatever a check showed had become final by then.
        (_, None) => {
            let at_most = check.done.map_or_else(Days::all, |done| Days::before(over(done)));
            Truth::between(Days::none(), at_most, Fact::nth(Field::CheckFined, n))
        }
    }))
}

fn any_of(list: &[Conviction], kinds: &[Conviction]) -> bool {
    list.iter().any(|conviction| kinds.contains(conviction))
}

/// The earliest check that showed one of these, by its place in the list.
pub(super) fn shown(volunteer: &Volunteer, kinds: &[Conviction]) -> Option<usize> {
    let checks = volunteer.record_checks.iter().flatten().enumerate();
    let showed =
        checks.filter(|(_, check)| check.convictions.as_ref().is_some_and(|list| any_of(list, kinds)));
    showed.min_by_key(|(_, check)| check.done.unwrap_or(Day::MAX)).map(|(n, _)| n)
}
