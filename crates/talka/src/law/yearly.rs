//! The volunteer work of an organization in a year, as its yearly information states it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::fact::{Fact, Field, MissingFact};
use super::verdict::Standing;
use crate::date::{Day, Period, Year};
use crate::order::distinct;
use crate::register::{Entry, HourLog, OpenEvent, OrganizationId, Register};
use crate::schema::described;

described! {
    /// The volunteer work of an organization in a year, which it states with its annual report (the Law, section 7(2), clause
    /// 9): where, how many volunteers at each place, and how long in all.
    ///
    /// It is counted from the entries in placements with this organization that were neither corrected, rejected nor taken
    /// back, by the minutes of them that stand ([`Judged::stands`](super::Judged::stands)), and from its open events. Whether
    /// the work was lawful makes no difference.
    #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Yearly {
        /// The organization.
        pub organization: OrganizationId,
        /// The year.
        pub year: i32,
        /// The places, by name; work of which no place is recorded comes first.
        pub places: Vec<PlaceInYear>,
        /// The minutes of all together that surely were in the year.
        pub minutes: i64,
        /// The most that they can be, with entries that began or ended in another year; null where nobody recorded how long all
        /// worked together at an open event.
        pub minutes_at_most: Option<i64>,
        /// How many open events there were.
        pub events: u32,
        /// The facts that would say more.
        pub missing: Vec<MissingFact>,
    }
}

described! {
    /// A place of volunteer work in a year.
    #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PlaceInYear {
        /// Its name, as the entries have it; null for work of which no place is recorded.
        pub place: Option<String>,
        /// How many volunteers surely worked there, each counted once, and those of open events, at each of them.
        pub volunteers: u32,
        /// The most that they can be, with entries that began or ended in another year.
        pub volunteers_at_most: u32,
    }
}

/// Without the names of places.
impl fmt::Debug for Yearly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { organization, year, places, minutes, events, .. } = self;
        write!(f, "Yearly({organization}, {year}: {} places, {minutes} min, {events} events)", places.len())
    }
}

/// Without its name.
impl fmt::Debug for PlaceInYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlaceInYear({} to {} volunteers)", self.volunteers, self.volunteers_at_most)
    }
}

/// The name of a place: a blank one is none.
pub(super) fn name(place: Option<&String>) -> Option<&str> {
    place.map(|name| name.trim()).filter(|name| !name.is_empty())
}

/// A volunteer at a place, or those of an open event. Of those alike but for the last members, the surest comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Presence<'r> {
    place: Option<&'r str>,
    event: Option<usize>,
    volunteer: usize,
    unsure: bool,
    people: u32,
}

/// A year while it is counted.
struct Counting<'r> {
    period: Period,
    present: Vec<Presence<'r>>,
    minutes: i64,
    at_most: Option<i64>,
    events: u32,
    missing: Vec<MissingFact>,
}

/// The days of a year: none of them for a number that is no year.
pub(super) fn days_of(year: i32) -> Period {
    let outside = Period::day(if year < 1 { Day::MIN } else { Day::MAX });
    Year::new(year).map_or(outside, Year::period)
}

/// These years of organizations, by position; in order, each once.
pub(super) fn count(register: &Register, standing: &[Standing], wanted: &[(usize, i32)]) -> Vec<Yearly> {
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut counting: Vec<Counting<'_>> = wanted.iter().map(|(_, year)| Counting::of(*year)).collect();
    for case in register.cases() {
        for entry in register.entries(case.position).filter(Entry::stands) {
            let stands = standing.get(entry.position).map_or(0, |of| of.minutes);
            for year in among(wanted, case.organization_position, entry.log.days(), &mut counting) {
                year.add_entry(case.volunteer_position, &entry, stands);
            }
        }
    }
    for (organization, of) in register.organizations().iter().enumerate() {
        for (n, event) in of.events.iter().flatten().enumerate() {
            for year in among(wanted, organization, Period::day(event.on), &mut counting) {
                year.add_event(organization, n, event);
            }
        }
    }
    let id = |organization: &usize| register.organizations().get(*organization).map(|of| of.id);
    let counted = wanted.iter().zip(counting);
    counted.filter_map(|((of, year), counting)| Some(counting.finish(id(of)?, *year))).collect()
}

/// Those of the wanted years of the organization of which these days have some.
fn among<'c, 'r>(
    wanted: &[(usize, i32)],
    organization: usize,
    days: Period,
    counting: &'c mut [Counting<'r>],
) -> &'c mut [Counting<'r>] {
    let from = wanted.partition_point(|year| *year < (organization, days.first().year()));
    let to = wanted.partition_point(|year| *year <= (organization, days.last().year()));
    counting.get_mut(from..to).unwrap_or_default()
}

impl<'r> Counting<'r> {
    fn of(year: i32) -> Self {
        let (present, missing) = (Vec::new(), Vec::new());
        Self { period: days_of(year), present, minutes: 0, at_most: Some(0), events: 0, missing }
    }

    fn add_entry(&mut self, volunteer: usize, entry: &Entry<'r>, stands: i64) {
        let (least, most) = within(self.period, entry.log, stands);
        if most <= 0 {
            return;
        }
        self.minutes += least;
        self.at_most = self.at_most.map(|minutes| minutes + most);
        if least < most {
            self.missing.push(MissingFact::of(Field::On.into(), entry.position));
        }
        let (place, unsure) = (name(entry.log.place.as_ref()), least <= 0);
        self.present.push(Presence { place, event: None, volunteer, unsure, people: 1 });
    }

    fn add_event(&mut self, organization: usize, n: usize, event: &'r OpenEvent) {
        self.events += 1;
        let minutes = event.minutes.map(|minutes| minutes.max(0));
        self.minutes = self.minutes.saturating_add(minutes.unwrap_or(0));
        self.at_most = self.at_most.zip(minutes).map(|(all, minutes)| all.saturating_add(minutes));
        if minutes.is_none() {
            self.missing.push(MissingFact::of(Fact::nth(Field::EventMinutes, n), organization));
        }
        let people = event.people.iter().map(|group| group.people).fold(0, u32::saturating_add);
        let place = name(event.place.as_ref());
        self.present.push(Presence { place, event: Some(n), volunteer: 0, unsure: false, people });
    }

    fn finish(self, organization: OrganizationId, year: i32) -> Yearly {
        let mut present = distinct(self.present);
        present.dedup_by_key(|of| (of.place, of.event, of.volunteer));
        let sum = |of: &[Presence<'_>], unsure_too: bool| {
            let people = of.iter().filter(|of| unsure_too || !of.unsure).map(|of| of.people);
            people.fold(0, u32::saturating_add)
        };
        let places = present.chunk_by(|one, next| one.place == next.place).filter_map(|of| {
            let place = of.first()?.place.map(str::to_owned);
            Some(PlaceInYear { place, volunteers: sum(of, false), volunteers_at_most: sum(of, true) })
        });
        let Self { minutes, at_most: minutes_at_most, events, missing, .. } = self;
        Yearly { organization, year, places: places.collect(), minutes, minutes_at_most, events, missing }
    }
}

/// Of the minutes of an entry that stand, how many surely are in these days, and how many may be.
pub(crate) fn within(days: Period, log: &HourLog, stands: i64) -> (i64, i64) {
    let on = log.on.period();
    if let Some(day) = log.on.single_day() {
        // An entry is of the day that it names, also where the work went over midnight.
        let minutes = if days.contains(day) { stands } else { 0 };
        return (minutes, minutes);
    }
    let inside = on.overlap(days).map_or(0, Period::minutes);
    ((stands - (on.minutes() - inside)).max(0), stands.min(inside))
}
