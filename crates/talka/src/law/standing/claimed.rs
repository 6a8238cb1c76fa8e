//! An entry that claims hours, and what it may claim by itself.

use crate::date::{Clock, Day, Period, Shown, When};
use crate::law::verdict::Verdict;
use crate::register::{ConfirmationState, Entry, HourLog, OrganizationId};

/// An entry of a person that claims hours.
#[derive(Clone, Copy)]
pub(crate) struct Claimed<'r> {
    /// Position of the entry in its register, from 0.
    pub position: usize,
    pub log: &'r HourLog,
    /// Where the work was done.
    pub host: OrganizationId,
    /// Its first day.
    pub day: Day,
    /// How it ranks where not all entries can stand: the greater prevails.
    pub rank: u8,
    /// Its minutes that stand.
    pub stands: i64,
}

impl<'r> Claimed<'r> {
    /// The entry, of which the Law says this, on that day.
    pub(crate) fn new(entry: &Entry<'r>, verdict: Verdict, today: Day) -> Self {
        let Entry { position, log, host, .. } = *entry;
        let (day, rank) = (log.on.period().first(), rank(log, verdict));
        Self { position, log, host: host.id, day, rank, stands: by_itself(log, today) }
    }
}

/// Hours that are void yield to all others, those that wait for confirmation to those that do not, and those that were not
/// confirmed to those that were; then those of which it is not known whether they are void.
fn rank(log: &HourLog, verdict: Verdict) -> u8 {
    let confirmed = match log.confirmation.as_ref().map(|confirmation| confirmation.state) {
        Some(ConfirmationState::Confirmed) => 3,
        None => 2,
        Some(ConfirmationState::Pending | ConfirmationState::Rejected | ConfirmationState::Withdrawn) => 1,
    };
    match verdict {
        Verdict::Void | Verdict::Contradicted => 0,
        Verdict::Undecided => 2 * confirmed,
        Verdict::Lawful => 2 * confirmed + 1,
    }
}

/// The most minutes that these days have.
pub(crate) fn most_minutes(on: When) -> i64 {
    on.period().minutes()
}

/// Whether somebody can have worked that long on the days of the entry.
pub(crate) fn is_possible(log: &HourLog) -> bool {
    log.minutes > 0 && i64::from(log.minutes) <= most_minutes(log.on)
}

/// Whether the days of the entry have not come yet.
pub(crate) fn is_ahead(log: &HourLog, today: Day) -> bool {
    log.on.period().first() > today
}

/// The most minutes that passed from the start to the end of an entry of one day.
pub(crate) fn most_between(log: &HourLog) -> Option<i64> {
    let (start, end) = span(log, [Shown::First, Shown::Again])?;
    Some(end - start)
}

/// The minutes that an entry may claim by itself.
fn by_itself(log: &HourLog, today: Day) -> i64 {
    let minutes = i64::from(log.minutes);
    if minutes <= 0 || minutes > most_claimed(log.on, today) {
        return 0;
    }
    most_between(log).map_or(minutes, |most| minutes.min(most))
}

/// The most minutes that an entry of these days can claim by itself: none where they have not come yet. One that has more, or none,
/// claims nothing; what one has that shares no day with other entries of the person, and of which no start and end are known,
/// stands.
///
/// ```
/// use talka::date::{Day, When};
/// use talka::law::most_claimed;
/// let today = Day::new(2023, 6, 1)?;
/// assert_eq!(most_claimed(When::Day(today), today), 24 * 60);
/// assert_eq!(most_claimed(When::Day(Day::new(2023, 6, 2)?), today), 0);
/// # Ok::<(), talka::date::DayError>(())
/// ```
pub fn most_claimed(on: When, today: Day) -> i64 {
    if on.period().first() > today { 0 } else { most_minutes(on) }
}

/// Start and end of an entry of one day, as [`Day::minute`] counts; where the clock shows one of them twice, it is these.
fn span(log: &HourLog, [start_shown, end_shown]: [Shown; 2]) -> Option<(i64, i64)> {
    let (day, (start, end)) = (log.on.single_day()?, log.interval()?);
    Some((day.minute(start, start_shown), day.minute(end, end_shown)))
}

/// The minutes of an entry that surely lie on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// The day, in days since 1 January 1970: one after the last that has a name may follow.
    pub day: i32,
    pub minutes: i64,
    /// The time of that day between start and end, in minutes since it began, where both are known.
    pub between: Option<Between>,
}

/// From and to when somebody worked, in minutes since the day began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Between {
    /// The longest time that it can have been.
    pub most: (i64, i64),
    /// The shortest: it ends before it begins where there may have been none.
    pub least: (i64, i64),
}

/// How many of these minutes of an entry lie on its day, and how many on the next. Work over midnight is split there. Where not
/// both start and end are known, all of it is on its day, unless it cannot be; and where a break may lie on either side of
/// midnight, its length is counted on neither.
pub(crate) fn parts(log: &HourLog, minutes: i64) -> impl Iterator<Item = Part> {
    log.on.single_day().map(|day| parts_of_day(log, day, minutes)).into_iter().flatten().flatten()
}

fn parts_of_day(log: &HourLog, day: Day, minutes: i64) -> [Option<Part>; 2] {
    let [begins, midnight] = [0, 1440].map(|time| day.minute(time, Shown::First));
    let most = span(log, [Shown::First, Shown::Again]);
    let least = span(log, [Shown::Again, Shown::First]);
    let [before, after] = match most {
        Some((start, end)) => [end.min(midnight) - start, (end - midnight).max(0)],
        None => around_midnight(log, day, minutes).unwrap_or([minutes, 0]),
    };
    let part = |days: i32, (from, to): (i64, i64), elsewhere: i64| {
        let within = |(start, end): (i64, i64)| (start.max(from) - from, end.min(to) - from);
        let between =
            most.zip(least).map(|(most, least)| Between { most: within(most), least: within(least) });
        Part { day: day.epoch_days() + days, minutes: (minutes - elsewhere).clamp(0, minutes), between }
    };
    let next = (after > 0).then(|| part(1, (midnight, i64::MAX), before));
    [Some(part(0, (begins, midnight), after)), next]
}

/// The most minutes before and after midnight of work of which only the start or only the end is known, if it cannot lie on one
/// day.
fn around_midnight(log: &HourLog, day: Day, minutes: i64) -> Option<[i64; 2]> {
    let time = log.start.or(log.end).map(Clock::minutes)?;
    let length = Period::day(day).minutes();
    let from_midnight = day.minute(time, Shown::Again) - day.minute(0, Shown::First);
    let to_midnight = length - (day.minute(time, Shown::First) - day.minute(0, Shown::First));
    let room = if log.start.is_some() { to_midnight } else { from_midnight };
    (minutes > room).then_some([to_midnight, from_midnight])
}
