//! Which minutes of a placement a document attests, and why others are left out.

use std::collections::{BTreeMap, BTreeSet};

use super::words::both;
use crate::date::{Clock, Period};
use crate::law::{Bearing, Field, InBoth, Judged, Verdict, within};
use crate::order::{distinct, sort_by_key};
use crate::register::{Case, ConfirmationState, Entry, HourLogId};
use crate::text::{Lang, clock, period};

/// Why minutes are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LeftOut {
    Corrected,
    Undone,
    Pending,
    Void,
    Contradicted,
    Undecided,
    /// They have no room beside other entries or between their start and end.
    NoRoom,
    /// The entry says of several days, and not how many of its minutes are of the period.
    PartOfPeriod,
}

impl LeftOut {
    pub(super) const fn words(self) -> InBoth {
        match self {
            Self::Corrected => {
                both("ieraksts aizstāts ar labojumu", "the entry was replaced by a correction")
            }
            Self::Undone => both("ieraksts noraidīts vai atsaukts", "the entry was rejected or taken back"),
            Self::Pending => both("stundas gaida apstiprinājumu", "the hours wait for confirmation"),
            Self::Void => both(
                "stundas nav atzīstamas par brīvprātīgo darbu",
                "the hours are not volunteer work under the Law",
            ),
            Self::Contradicted => both("dati ir pretrunīgi", "the data contradict each other"),
            Self::Undecided => both(
                "nevar noteikt, vai stundas ir brīvprātīgais darbs",
                "it cannot be determined whether the hours are volunteer work",
            ),
            Self::NoRoom => both(
                "laiks jau ir citā ierakstā vai neietilpst dienā",
                "the time is in another entry or does not fit the day",
            ),
            Self::PartOfPeriod => both(
                "nav zināms, cik no ieraksta ir šajā laikposmā",
                "it is not known how much of the entry is in this period",
            ),
        }
    }
}

/// An entry with what a document makes of it.
pub(super) struct Attested<'r> {
    pub(super) entry: Entry<'r>,
    /// The minutes that are attested.
    pub(super) minutes: i64,
    /// Those that are not, with the reason; each reason once, and only where there are any.
    pub(super) left_out: Vec<(LeftOut, i64)>,
}

/// The entries of a placement in these days, by day and start.
pub(super) fn attested<'r>(judged: &'r Judged, case: &Case<'_>, days: Period) -> Vec<Attested<'r>> {
    let entries = judged.register().entries(case.position);
    let inside = |entry: &Entry<'_>| match entry.log.on.single_day() {
        Some(day) => days.contains(day),
        None => entry.log.on.period().overlap(days).is_some(),
    };
    let mut attested: Vec<Attested<'r>> =
        entries.filter(inside).map(|entry| attest(judged, entry, days)).collect();
    sort_by_key(&mut attested, |of| (of.entry.log.on.period().first(), of.entry.log.start));
    attested
}

fn attest<'r>(judged: &Judged, entry: Entry<'r>, days: Period) -> Attested<'r> {
    let entered = i64::from(entry.log.minutes.max(0));
    let none = |why| Attested { entry, minutes: 0, left_out: some(why, entered) };
    if entry.corrected {
        return none(LeftOut::Corrected);
    }
    if entry.log.is_undone() {
        return none(LeftOut::Undone);
    }
    let state = entry.log.confirmation.as_ref().map(|confirmation| confirmation.state);
    match judged.verdict(entry.position) {
        Some(Verdict::Lawful) if state == Some(ConfirmationState::Pending) => none(LeftOut::Pending),
        Some(Verdict::Lawful) => {
            let stands = judged.stands(entry.position).unwrap_or(0);
            let (surely, at_most) = within(days, entry.log, stands);
            let mut left_out = some(LeftOut::NoRoom, entered - stands);
            left_out.extend(some(LeftOut::PartOfPeriod, at_most - surely));
            Attested { entry, minutes: surely, left_out }
        }
        Some(Verdict::Void) => none(LeftOut::Void),
        Some(Verdict::Contradicted) => none(LeftOut::Contradicted),
        Some(Verdict::Undecided) | None => none(LeftOut::Undecided),
    }
}

fn some(why: LeftOut, minutes: i64) -> Vec<(LeftOut, i64)> {
    if minutes > 0 { vec![(why, minutes)] } else { Vec::new() }
}

/// All that is left out, by reason.
pub(super) fn left_out(of: &[Attested<'_>]) -> Vec<(LeftOut, i64)> {
    let mut sums: BTreeMap<LeftOut, i64> = BTreeMap::new();
    for (why, minutes) in of.iter().flat_map(|of| &of.left_out) {
        let sum = sums.entry(*why).or_default();
        *sum = sum.saturating_add(*minutes);
    }
    sums.into_iter().collect()
}

/// The minutes that are attested of all.
pub(super) fn sum(of: &[Attested<'_>]) -> i64 {
    of.iter().fold(0, |sum, of| sum.saturating_add(of.minutes))
}

/// The facts that decide whether hours are volunteer work, for entries of which that cannot be determined.
pub(super) fn undecided_for(judged: &Judged, of: &[Attested<'_>]) -> Vec<Field> {
    let is_undecided = |of: &&Attested<'_>| of.left_out.iter().any(|(why, _)| *why == LeftOut::Undecided);
    let undecided: BTreeSet<HourLogId> = of.iter().filter(is_undecided).map(|of| of.entry.log.id).collect();
    if undecided.is_empty() {
        return Vec::new();
    }
    let voids = judged.undetermined().iter().filter(|found| found.bearing == Bearing::Voids);
    let of_these = voids.filter(|found| found.logs.iter().any(|id| undecided.contains(id)));
    distinct(of_these.flat_map(|found| &found.missing).map(|missing| missing.field))
}

/// The day or days of an entry.
pub(super) fn when(entry: &Entry<'_>, lang: Lang) -> String {
    period(entry.log.on.period(), lang)
}

/// From when to when, where that is known.
pub(super) fn times(entry: &Entry<'_>, lang: Lang) -> String {
    let shown = |at: Clock| clock(at, lang);
    match (entry.log.start, entry.log.end) {
        (Some(start), Some(end)) => format!("{}–{}", shown(start), shown(end)),
        (Some(start), None) => shown(start),
        _ => String::new(),
    }
}

/// The days from the first on which minutes are attested to the last.
pub(super) fn lasted(of: &[Attested<'_>], within: Period) -> Option<Period> {
    let worked = of.iter().filter(|of| of.minutes > 0);
    let days = worked.filter_map(|of| of.entry.log.on.period().overlap(within));
    days.reduce(Period::around)
}
