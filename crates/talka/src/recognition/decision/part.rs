//! One part of what a level needs: whether it is met, and what is missing.

use super::contacts::Contacts;
use super::done::Done;
use super::missing::{AllOf, Missing};
use super::unknown::{Assumed, Unknown};
use crate::date::Day;
use crate::recognition::calendar::whole_months;
use crate::recognition::counting::{Between, Measure, Met};
use crate::recognition::scheme::{Need, Streak};

/// One part of what a level needs, looked up as far as it does not depend on hours, so that it can be asked for on every
/// day.
pub(super) enum Part<'n> {
    /// A number, by each of the chosen interpretations; none where the source does not say.
    Number {
        need: Need,
        numbers: Vec<u32>,
        within_months: Option<u32>,
    },
    Months(Streak),
    Weeks(Streak),
    Contacts(Option<Contacts>),
    Done(Unknown<'n>, Done, Missing),
    Is(Unknown<'n>, Met, Missing),
    OneOf(Vec<Vec<Part<'n>>>),
    Not(Vec<Part<'n>>, Missing),
}

/// A quantity that a number is compared with, the least that is asked of it, and whether it is to be reached.
pub(super) struct Threshold {
    pub(super) of: Unknown<'static>,
    pub(super) least: i64,
    is_to_be_reached: bool,
}

/// Whether all parts are met by these hours, and by what was done up to that day, or at all, where that is assumed.
pub(super) fn met_if(parts: &[Part<'_>], hours: &Measure, until: Option<Day>, assumed: &Assumed<'_>) -> Met {
    parts.iter().fold(Met::Yes, |met, part| met.and(part.met_if(hours, until, assumed)))
}

/// What is missing.
pub(super) fn missing(parts: &[Part<'_>], hours: &Measure) -> Vec<Missing> {
    let unmet = parts.iter().filter(|part| part.met_if(hours, None, &Assumed::default()) != Met::Yes);
    unmet.map(|part| part.missing(hours)).collect()
}

impl<'n> Part<'n> {
    fn met_if(&self, hours: &Measure, until: Option<Day>, assumed: &Assumed<'_>) -> Met {
        match self {
            Self::Number { .. } | Self::Months(_) | Self::Weeks(_) => {
                Met::agreed(self.thresholds().map(|threshold| {
                    let is = assumed.value(threshold.of).map_or_else(
                        || threshold.of.quantity(hours),
                        |value| Between { surely: value, at_most: value },
                    );
                    let met = at_least(is, threshold.least);
                    if threshold.is_to_be_reached { met } else { met.not() }
                }))
            }
            Self::Contacts(contacts) => Contacts::met(contacts.as_ref(), hours.ends(), until).0,
            Self::Done(..) | Self::Is(..) => {
                let assumed = self.fact().and_then(|fact| assumed.value(fact));
                assumed.map_or_else(|| self.known(until), |value| Met::known(value > 0))
            }
            Self::OneOf(ways) => {
                ways.iter().map(|way| met_if(way, hours, until, assumed)).fold(Met::No, Met::or)
            }
            Self::Not(parts, _) => met_if(parts, hours, until, assumed).not(),
        }
    }

    /// What it asks of quantities, by each of the interpretations.
    pub(super) fn thresholds(&self) -> impl Iterator<Item = Threshold> {
        let (need, numbers, within_months, streak) = match self {
            Self::Number { need, numbers, within_months } => {
                (Some(*need), numbers.as_slice(), *within_months, None)
            }
            Self::Months(streak) => {
                (None, [].as_slice(), None, Some((Unknown::MonthsInARow(*streak), streak)))
            }
            Self::Weeks(streak) => (None, [].as_slice(), None, Some((Unknown::WeeksInARow(*streak), streak))),
            _ => (None, [].as_slice(), None, None),
        };
        let of_numbers = need
            .into_iter()
            .flat_map(move |need| numbers.iter().map(move |number| threshold(need, *number, within_months)));
        let of_streak = streak.map(|(of, streak)| Threshold {
            of,
            least: i64::from(streak.count),
            is_to_be_reached: true,
        });
        of_numbers.chain(of_streak)
    }

    /// The fact that it asks for, if it is one.
    pub(super) const fn fact(&self) -> Option<Unknown<'n>> {
        match self {
            Self::Done(fact, ..) | Self::Is(fact, ..) => Some(*fact),
            _ => None,
        }
    }

    /// What is known of the fact that it asks for.
    pub(super) fn known(&self, until: Option<Day>) -> Met {
        match self {
            Self::Done(_, done, _) => done.until(until),
            Self::Is(_, met, _) => *met,
            _ => Met::Undecided,
        }
    }

    fn missing(&self, hours: &Measure) -> Missing {
        match self {
            Self::Number { need, numbers, within_months } => match numbers.first() {
                Some(number) => lacks(*need, *number, *within_months, hours),
                None => Missing::NotSaid { need: *need },
            },
            Self::Months(streak) => Missing::MonthsInARow {
                count: i64::from(streak.count) - hours.months_in_a_row(*streak).surely,
                minutes: streak.at_least_minutes,
            },
            Self::Weeks(streak) => Missing::WeeksInARow {
                count: i64::from(streak.count) - hours.weeks_in_a_row(*streak).surely,
                minutes: streak.at_least_minutes,
            },
            Self::Contacts(contacts) => {
                Missing::Contacts { count: Contacts::met(contacts.as_ref(), hours.ends(), None).1 }
            }
            Self::Done(_, _, missing) | Self::Is(_, _, missing) | Self::Not(_, missing) => missing.clone(),
            Self::OneOf(ways) => {
                Missing::OneOf { ways: ways.iter().map(|way| AllOf(missing(way, hours))).collect() }
            }
        }
    }
}

/// What a number asks for. Of a share of the hours it is known whether one host has it, or not: one or nothing.
fn threshold(need: Need, number: u32, within_months: Option<u32>) -> Threshold {
    let (count, minutes) = (i64::from(number), i64::from(number) * 60);
    let asked = within_months.map_or(Unknown::Minutes, Unknown::MinutesWithin);
    let (of, least) = match need {
        Need::AtLeastHours => (asked, minutes),
        Need::MoreThanHours => (asked, minutes + 1),
        Need::BelowHours => (Unknown::Minutes, minutes),
        Need::UpToHours => (Unknown::Minutes, minutes + 1),
        Need::AtLeastDays => (Unknown::Days, count),
        Need::Fields => (Unknown::Fields, count),
        Need::OneHostPercent => (Unknown::OneHost(number), 1),
        Need::MonthsOfService => (Unknown::MonthsOfService, count),
    };
    Threshold { of, least, is_to_be_reached: !matches!(need, Need::BelowHours | Need::UpToHours) }
}

impl Unknown<'_> {
    /// How much there is of it, where it is a quantity.
    pub(super) fn quantity(self, hours: &Measure) -> Between<i64> {
        match self {
            Self::Minutes => hours.minutes(),
            Self::MinutesWithin(months) => hours.within_months(months),
            Self::Days => hours.days(),
            Self::Fields => hours.fields(),
            Self::MonthsOfService => served(hours),
            Self::MonthsInARow(streak) => hours.months_in_a_row(streak),
            Self::WeeksInARow(streak) => hours.weeks_in_a_row(streak),
            Self::OneHost(percent) => match hours.one_host_has(percent) {
                Met::Yes => Between { surely: 1, at_most: 1 },
                Met::Undecided => Between { surely: 0, at_most: 1 },
                Met::No => Between::default(),
            },
            _ => Between { surely: 0, at_most: 1 },
        }
    }
}

fn served(hours: &Measure) -> Between<i64> {
    let months = |ends: Option<(Day, Day)>| ends.map_or(0, whole_months);
    let ends = hours.ends();
    Between { surely: months(ends.surely), at_most: months(ends.at_most) }
}

/// What is missing to a number.
fn lacks(need: Need, number: u32, within_months: Option<u32>, hours: &Measure) -> Missing {
    let Threshold { of, least, .. } = threshold(need, number, within_months);
    let Between { surely, at_most } = of.quantity(hours);
    let minutes = least - surely;
    match need {
        Need::AtLeastHours | Need::MoreThanHours => match within_months {
            Some(months) => Missing::HoursWithin { minutes, months },
            None => Missing::Hours { minutes },
        },
        Need::BelowHours | Need::UpToHours => {
            Missing::TooManyHours { minutes: at_most.saturating_sub(least - 1).max(0) }
        }
        Need::AtLeastDays => Missing::Days { count: least - surely },
        Need::Fields => Missing::Fields { count: least - surely },
        Need::OneHostPercent => Missing::OneHost { percent: number },
        Need::MonthsOfService => Missing::MonthsOfService { count: least - surely },
    }
}

pub(super) fn at_least(is: Between<i64>, asked: i64) -> Met {
    if is.surely >= asked {
        Met::Yes
    } else if is.at_most < asked {
        Met::No
    } else {
        Met::Undecided
    }
}
