//! Whether a level's needs are met, and what is missing.

use std::cell::OnceCell;

use super::candidate::Candidate;
use super::contacts::Contacts;
use super::done::Done;
use super::missing::{AllOf, Missing};
use crate::date::{Day, Period};
use crate::law::Truth;
use crate::recognition::awards::{AwardQuery, Earlier, Ledger};
use crate::recognition::calendar::whole_months;
use crate::recognition::counting::{
    Applied, Between, Chosen, Interpretations, Measure, Met, lives_in, schooled_in,
};
use crate::recognition::scheme::{
    AgeBand, AgeTested, AwardedEarlier, DeadlineOf, GroupNeeds, Locality, Need, Needs, Nominated, Streak,
};
use crate::register::StepKind;

/// What is known beside the hours, from which the needs of levels become [`Part`]s.
pub(super) struct Beside<'a> {
    pub(super) applied: &'a Applied<'a>,
    pub(super) interpretations: &'a Interpretations,
    pub(super) candidate: &'a Candidate<'a>,
    pub(super) ledger: &'a Ledger,
    /// Whether the person lives and learns in the municipality on the day.
    pub(super) home: OnceCell<Met>,
    pub(super) school: OnceCell<Met>,
}

/// Where among the needs of a level.
struct At<'a> {
    level: &'a str,
    needs: usize,
}

/// One part of what a level needs, looked up as far as it does not depend on hours, so that it can be asked for on every
/// day.
pub(super) enum Part {
    /// A number, by each of the chosen interpretations; none where the source does not say.
    Number {
        need: Need,
        numbers: Vec<u32>,
        within_months: Option<u32>,
    },
    Months(Streak),
    Weeks(Streak),
    Contacts(Option<Contacts>),
    Done(Done, Missing),
    Is(Met, Missing),
    OneOf(Vec<Vec<Part>>),
    Not(Vec<Part>, Missing),
}

/// Whether all parts are met by these hours, and by what was done up to that day, or at all.
pub(super) fn met(parts: &[Part], hours: &Measure, until: Option<Day>) -> Met {
    parts.iter().fold(Met::Yes, |met, part| met.and(part.met(hours, until)))
}

/// What is missing.
pub(super) fn missing(parts: &[Part], hours: &Measure) -> Vec<Missing> {
    let unmet = parts.iter().filter(|part| part.met(hours, None) != Met::Yes);
    unmet.map(|part| part.missing(hours)).collect()
}

impl Part {
    fn met(&self, hours: &Measure, until: Option<Day>) -> Met {
        match self {
            Self::Number { need, numbers, within_months } => {
                Met::agreed(numbers.iter().map(|number| reaches(*need, *number, *within_months, hours)))
            }
            Self::Months(streak) => at_least(hours.months_in_a_row(*streak), i64::from(streak.count)),
            Self::Weeks(streak) => at_least(hours.weeks_in_a_row(*streak), i64::from(streak.count)),
            Self::Contacts(contacts) => Contacts::met(contacts.as_ref(), hours.ends(), until).0,
            Self::Done(done, _) => done.until(until),
            Self::Is(met, _) => *met,
            Self::OneOf(ways) => ways.iter().map(|way| met(way, hours, until)).fold(Met::No, Met::or),
            Self::Not(parts, _) => met(parts, hours, until).not(),
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
            Self::Done(_, missing) | Self::Is(_, missing) | Self::Not(_, missing) => missing.clone(),
            Self::OneOf(ways) => {
                Missing::OneOf { ways: ways.iter().map(|way| AllOf(missing(way, hours))).collect() }
            }
        }
    }
}

/// The minutes that a number of hours is asked of: all, or those within some months.
fn asked(within_months: Option<u32>, hours: &Measure) -> Between<i64> {
    within_months.map_or_else(|| hours.minutes(), |months| hours.within_months(months))
}

fn served(hours: &Measure) -> Between<i64> {
    let months = |ends: Option<(Day, Day)>| ends.map_or(0, whole_months);
    let ends = hours.ends();
    Between { surely: months(ends.surely), at_most: months(ends.at_most) }
}

fn reaches(need: Need, number: u32, within_months: Option<u32>, hours: &Measure) -> Met {
    let (number, minutes) = (i64::from(number), i64::from(number) * 60);
    match need {
        Need::AtLeastHours => at_least(asked(within_months, hours), minutes),
        Need::MoreThanHours => at_least(asked(within_months, hours), minutes + 1),
        Need::BelowHours => at_least(hours.minutes(), minutes).not(),
        Need::UpToHours => at_least(hours.minutes(), minutes + 1).not(),
        Need::Fields => at_least(hours.fields(), number),
        Need::OneHostPercent => u32::try_from(number).map_or(Met::No, |percent| hours.one_host_has(percent)),
        Need::MonthsOfService => at_least(served(hours), number),
    }
}

/// What is missing to a number.
fn lacks(need: Need, number: u32, within_months: Option<u32>, hours: &Measure) -> Missing {
    let minutes = i64::from(number) * 60;
    let more = |least: i64| {
        let minutes = least - asked(within_months, hours).surely;
        match within_months {
            Some(months) => Missing::HoursWithin { minutes, months },
            None => Missing::Hours { minutes },
        }
    };
    let fewer =
        |most: i64| Missing::TooManyHours { minutes: hours.minutes().at_most.saturating_sub(most).max(0) };
    match need {
        Need::AtLeastHours => more(minutes),
        Need::MoreThanHours => more(minutes + 1),
        Need::BelowHours => fewer(minutes - 1),
        Need::UpToHours => fewer(minutes),
        Need::Fields => Missing::Fields { count: i64::from(number) - hours.fields().surely },
        Need::OneHostPercent => Missing::OneHost { percent: number },
        Need::MonthsOfService => Missing::MonthsOfService { count: i64::from(number) - served(hours).surely },
    }
}

impl Beside<'_> {
    /// The parts of what a level needs, under the chosen interpretations.
    pub(super) fn parts(&self, level: &str, needs: &Needs, chosen: Chosen) -> Vec<Part> {
        self.nested(needs, &mut At { level, needs: 0 }, chosen)
    }

    fn nested(&self, needs: &Needs, at: &mut At<'_>, chosen: Chosen) -> Vec<Part> {
        let mut parts = Vec::new();
        self.add(needs, at, chosen, &mut parts);
        parts
    }

    fn add(&self, needs: &Needs, at: &mut At<'_>, chosen: Chosen, parts: &mut Vec<Part>) {
        let within_months = needs.within_months;
        parts.extend(needs.numbers().map(|(need, clause)| {
            let numbers = self.interpretations.numbers(clause, (at.level, at.needs, need), chosen);
            Part::Number { need, numbers, within_months }
        }));
        at.needs += 1;
        parts.extend(needs.months_in_a_row.map(Part::Months));
        parts.extend(needs.weeks_in_a_row.map(Part::Weeks));
        self.add_done(needs, chosen, parts);
        self.add_person(needs, parts);
        if let Some(group) = needs.group {
            self.add_group(group, chosen, parts);
        }
        for nested in needs.all.iter().flatten() {
            self.add(nested, at, chosen, parts);
        }
        if let Some(any) = &needs.any {
            parts.push(Part::OneOf(any.iter().map(|nested| self.nested(nested, at, chosen)).collect()));
        }
        if let Some(not) = &needs.not {
            let missing = not.awarded.as_ref().map_or(Missing::Otherwise, |_| Missing::NotAwarded);
            parts.push(Part::Not(self.nested(not, at, chosen), missing));
        }
    }

    fn add_done(&self, needs: &Needs, chosen: Chosen, parts: &mut Vec<Part>) {
        if needs.contact_each_month.is_some() {
            parts.push(Part::Contacts(self.candidate.contacts().map(Contacts::of)));
        }
        if let Some(contract) = &needs.contract {
            parts.push(Part::Done(self.candidate.contract(contract.with.as_deref()), Missing::Contract));
        }
        if let Some(registration) = &needs.registration {
            let with = registration.with.as_deref();
            let done = self.candidate.done_with(StepKind::Registration, with, &[]);
            parts.push(Part::Done(done, Missing::Registration));
        }
        if let Some(nominated) = &needs.nomination {
            parts.push(Part::Done(self.nominated(nominated, chosen), Missing::Nomination));
        }
        if let Some(name) = &needs.attested {
            let done = self.candidate.done_with(StepKind::Attested, Some(name), &[]);
            parts.push(Part::Done(done, Missing::Attested { name: name.clone() }));
        }
        if let Some(awarded) = &needs.awarded {
            parts.push(Part::Is(self.awarded(awarded), Missing::Awarded));
        }
    }

    fn nominated(&self, nominated: &Nominated, chosen: Chosen) -> Done {
        let deadlines = self.interpretations.deadlines(DeadlineOf::Nomination, chosen);
        self.candidate.done(StepKind::Nomination, &deadlines, |step| match (&nominated.by, step.by) {
            (None, _) => Met::Yes,
            (Some(_), None) => Met::Undecided,
            (Some(classes), Some(by)) => Met::known(classes.contains(&by)),
        })
    }

    /// Whether such an award was made earlier, as far as the ledger knows.
    fn awarded(&self, asked: &AwardedEarlier) -> Met {
        let Applied { scheme, on, .. } = *self.applied;
        let year = scheme.period_on(on).to.unwrap_or(on).year();
        let during = match asked.years_before {
            None => Some(Period::ALWAYS),
            Some(years) => {
                let years = i32::try_from(years).unwrap_or(i32::MAX);
                let first = Day::new(year.saturating_sub(years), 1, 1).unwrap_or(Day::MIN);
                Day::new(year, 1, 1).ok().and_then(|next| Period::new(first, next.plus(-1)).ok())
            }
        };
        let Some(during) = during else { return Met::No };
        let schemes: Vec<&str> = match &asked.scheme {
            Some(asked) => vec![asked],
            None => scheme.ids().map(String::as_str).collect(),
        };
        let volunteer = self.candidate.id();
        let level = asked.level.as_deref();
        match self.ledger.awarded(&AwardQuery { volunteer, schemes: &schemes, level, during, on }) {
            Earlier::Awarded(_) => Met::Yes,
            Earlier::NotAwarded => Met::No,
            Earlier::NotKnown => Met::Undecided,
        }
    }

    fn add_person(&self, needs: &Needs, parts: &mut Vec<Part>) {
        let (volunteer, scheme, on) = (self.candidate.volunteer, self.applied.scheme, self.applied.on);
        if let Some(band) = needs.age {
            parts.push(Part::Is(self.of_age(band), Missing::Age));
        }
        if needs.residence == Some(Locality::Authority) {
            let home = self.home.get_or_init(|| on_day(&lives_in(volunteer, scheme), on));
            parts.push(Part::Is(*home, Missing::Residence));
        }
        if needs.school == Some(Locality::Authority) {
            let school = self.school.get_or_init(|| on_day(&schooled_in(volunteer, scheme), on));
            parts.push(Part::Is(*school, Missing::School));
        }
    }

    fn of_age(&self, band: AgeBand) -> Met {
        let tested = band.tested_on.unwrap_or(AgeTested::DecisionDay);
        let Some(day) = self.applied.day_of(tested) else { return Met::Undecided };
        let reached =
            |age: u8| on_day(&self.candidate.volunteer.has_reached(age, &self.applied.settings), day);
        let old_enough = band.from.map_or(Met::Yes, reached);
        let too_old = band.to.map_or(Met::No, |age| reached(age.saturating_add(1)));
        old_enough.and(too_old.not())
    }

    fn add_group(&self, asked: GroupNeeds, chosen: Chosen, parts: &mut Vec<Part>) {
        let Some(hours) = self.candidate.group.as_ref().and_then(|group| group.hours(chosen)) else {
            return parts.push(Part::Is(Met::Undecided, Missing::Group));
        };
        let of_all = i64::from(asked.at_least_hours) * 60;
        let missing = Missing::GroupHours { minutes: of_all.saturating_sub(hours.all.surely) };
        parts.push(Part::Is(at_least(hours.all, of_all), missing));
        if let Some(each) = asked.each_at_least_hours.map(|hours| i64::from(hours) * 60) {
            let count = i64::try_from(hours.below(each)).unwrap_or(i64::MAX);
            parts.push(Part::Is(at_least(hours.least, each), Missing::GroupMembers { count }));
        }
    }
}

fn at_least(is: Between<i64>, asked: i64) -> Met {
    if is.surely >= asked {
        Met::Yes
    } else if is.at_most < asked {
        Met::No
    } else {
        Met::Undecided
    }
}

fn on_day(truth: &Truth, day: Day) -> Met {
    if truth.surely().contains(day) {
        Met::Yes
    } else if truth.possibly().contains(day) {
        Met::Undecided
    } else {
        Met::No
    }
}
