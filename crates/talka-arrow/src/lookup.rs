//! Rows that are only looked up. What a rule says of a placement is known by its days, so that of an entry of one day nothing
//! but that day, its minutes and a few words matter, as long as the person has no other entry on that day. Such rows never become
//! records; whoever has others is left to the records with all their rows.

mod by_day;
mod said;

use std::collections::HashMap;

use ahash::RandomState;
use talka::date::{Birth, Day, Period, When};
use talka::law::{Presume, Settings, most_claimed};
use talka::recognition::awards::Ledger;
use talka::recognition::{
    Answers, Applied, Candidate, Cell, Conditions, Criterion, Granularity, HostConditions, Outline, Outlines,
    Scheme, Tally, asks_for_breaches, asks_for_groups,
};
use talka::register::{Organization, OrganizationId, Placement, Volunteer};

use crate::hours::{Columns, Hours};
use crate::keys::{NONE, position};
use crate::people::People;
use by_day::ByDay;
use said::AllSaid;

/// What everybody is looked up in.
#[derive(Debug)]
pub(crate) struct Lookup<'a> {
    people: &'a People,
    settings: Settings,
    outlines: Outlines<'a>,
    granularity: Granularity,
    /// The conditions of the scheme at each organization.
    hosts: Vec<HostConditions<'a>>,
    /// Organizations of which the same is known have the same number; so have people of whom nothing but the same birth is, and
    /// others have none.
    alike_hosts: Vec<u32>,
    alike_people: Vec<u32>,
    /// The first day of any row, and of it and those after it the most minutes that an entry may claim.
    first: i32,
    most: Vec<i64>,
}

/// Where one thread looks people up.
#[derive(Debug)]
pub(crate) struct Looking<'l, 'a> {
    lookup: &'l Lookup<'a>,
    said: AllSaid,
    /// Of people and organizations that are alike, and of the placements of one person.
    shared: Vec<ByDay>,
    shared_by: HashMap<(u32, u32), usize, RandomState>,
    own: Vec<ByDay>,
    tables: Vec<Table>,
    /// For each day the last person who claimed hours on it.
    claimed: Vec<u32>,
    entries: Vec<Entry>,
    /// Whether each placement of the person has rows.
    used: Vec<bool>,
}

#[derive(Clone, Copy, Debug)]
enum Table {
    /// The placement has no rows.
    Unused,
    Shared(usize),
    Own(usize),
}

/// A row of a person.
#[derive(Clone, Copy, Debug)]
struct Entry {
    day: i32,
    minutes: i64,
    /// Among the placements of the person.
    placement: usize,
    said: usize,
    /// Whether the records contradict it.
    contradicted: bool,
}

impl<'a> Lookup<'a> {
    /// `None` where what is asked for takes records.
    pub(crate) fn of(people: &'a People, settings: &Settings, scheme: &'a Scheme) -> Option<Self> {
        let granularity = Granularity::of(scheme);
        let details = [Criterion::Field, Criterion::Territory, Criterion::Deadline, Criterion::Evidence];
        let asks_details = scheme.interpretations().iter().any(|it| details.contains(&it.criterion()));
        let takes_records = asks_for_groups(scheme)
            || asks_for_breaches(scheme)
            || granularity.fields
            || people.hours().has_corrections()
            || (asks_details && people.hours().batches().iter().any(Columns::has_details));
        if takes_records {
            return None;
        }
        let presume = settings.presume.or(scheme.presume).unwrap_or(Presume::USUAL);
        let mut settings = *settings;
        settings.presume = Some(presume);
        let applied = Applied { scheme, on: settings.today, settings };
        let conditions = Conditions::of(&applied);
        let organizations = people.records().organizations();
        let (first, last) = days(people.hours());
        let most = |day| Day::from_epoch_days(day).map_or(0, |day| most_claimed(When::Day(day), settings.today));
        Some(Self {
            people,
            settings,
            outlines: Outlines::of(&applied),
            granularity,
            hosts: organizations.iter().map(|host| conditions.at(host)).collect(),
            alike_hosts: alike_hosts(organizations),
            alike_people: alike_people(people.records().volunteers()),
            first,
            most: (first..=last).map(most).collect(),
        })
    }

    /// How many people there are.
    pub(crate) fn count(&self) -> u32 {
        self.people.count()
    }
}

/// The first and the last day of any plain row.
fn days(hours: &Hours) -> (i32, i32) {
    let each = hours.batches().iter().flat_map(|batch| (0..batch.rows()).filter_map(|row| batch.one_day(row)));
    each.fold((i32::MAX, i32::MIN), |(first, last), day| (first.min(day), last.max(day)))
}

fn alike_hosts(hosts: &[Organization]) -> Vec<u32> {
    let mut known: HashMap<Organization, u32, RandomState> = HashMap::default();
    let number = |host: &Organization| {
        let next = u32::try_from(known.len()).unwrap_or(NONE);
        let mut facts = host.clone();
        facts.id = OrganizationId::default();
        *known.entry(facts).or_insert(next)
    };
    hosts.iter().map(number).collect()
}

fn alike_people(people: &[Volunteer]) -> Vec<u32> {
    let mut births: HashMap<Option<Birth>, u32, RandomState> = HashMap::default();
    let number = |person: &Volunteer| {
        if *person != Volunteer::new(person.id).born(person.born) {
            return NONE;
        }
        let next = u32::try_from(births.len()).unwrap_or(NONE);
        *births.entry(person.born).or_insert(next)
    };
    people.iter().map(number).collect()
}

impl<'l, 'a> Looking<'l, 'a> {
    pub(crate) fn of(lookup: &'l Lookup<'a>) -> Self {
        Self {
            lookup,
            said: AllSaid::default(),
            shared: Vec::new(),
            shared_by: HashMap::default(),
            own: Vec::new(),
            tables: Vec::new(),
            claimed: vec![NONE; lookup.most.len()],
            entries: Vec::new(),
            used: Vec::new(),
        }
    }

    /// What the hours of a person come to; `None` where that takes records.
    pub(crate) fn outline(&mut self, person: u32) -> Option<Outline> {
        self.read(person)?;
        self.find_tables(person)?;
        let tally = self.tally()?;
        let records = self.lookup.people.records();
        let mut candidate = Candidate::new(records.volunteers().get(position(person))?);
        for placement in self.lookup.people.placements_of(person) {
            candidate.add_placement(&records.case_at(position(*placement))?);
        }
        Some(self.lookup.outlines.outline(&candidate, &tally, &Ledger::default()))
    }

    /// Reads the rows of a person, each of which has to be plain and on a day of its own.
    fn read(&mut self, person: u32) -> Option<()> {
        let (lookup, hours) = (self.lookup, self.lookup.people.hours());
        let placements = lookup.people.placements_of(person);
        self.entries.clear();
        self.used.clear();
        self.used.resize(placements.len(), false);
        let mut batch = 0;
        for row in lookup.people.rows_of(person) {
            let number = hours.placements().get(position(*row)).filter(|number| **number != NONE)?;
            let placement = placements.binary_search(number).ok()?;
            *self.used.get_mut(placement)? = true;
            let (columns, at) = hours.find_from(&mut batch, *row)?;
            let plain = columns.plain(at)?;
            let said = self.said.number(plain.said, columns, at)?;
            let day = usize::try_from(plain.day.checked_sub(lookup.first)?).ok()?;
            let claims = !self.said.is_undone(said);
            let last = self.claimed.get_mut(day).filter(|_| claims);
            if last.is_some_and(|last| std::mem::replace(last, person) == person) {
                return None;
            }
            let minutes = i64::from(plain.minutes);
            let stands = minutes > 0 && minutes <= *lookup.most.get(day)?;
            let (minutes, contradicted) = (minutes.max(0), claims && !stands);
            self.entries.push(Entry { day: plain.day, minutes, placement, said, contradicted });
        }
        Some(())
    }

    /// Finds or makes the table of each placement of a person.
    fn find_tables(&mut self, person: u32) -> Option<()> {
        self.own.clear();
        self.tables.clear();
        let lookup = self.lookup;
        let alike = lookup.alike_people.get(position(person)).copied().filter(|alike| *alike != NONE);
        for (number, used) in lookup.people.placements_of(person).iter().zip(&self.used) {
            if !used {
                self.tables.push(Table::Unused);
                continue;
            }
            let case = lookup.people.records().case_at(position(*number))?;
            let Placement { id, volunteer, organization, .. } = *case.placement;
            let bare = || *case.placement == Placement::new(id, volunteer, organization);
            let host = *lookup.alike_hosts.get(case.organization_position)?;
            let known = alike.filter(|_| bare()).map(|alike| (alike, host));
            let found = known.and_then(|key| self.shared_by.get(&key).copied());
            let made = found.and_then(|at| self.shared.get(at)).map(ByDay::said);
            if made == Some(self.said.len()) {
                self.tables.extend(found.map(Table::Shared));
                continue;
            }
            let table = ByDay::of(lookup, &case, self.said.all())?;
            self.tables.push(match (known, found) {
                (_, Some(at)) => {
                    *self.shared.get_mut(at)? = table;
                    Table::Shared(at)
                }
                (Some(key), None) => {
                    self.shared.push(table);
                    self.shared_by.insert(key, self.shared.len() - 1);
                    Table::Shared(self.shared.len() - 1)
                }
                (None, None) => {
                    self.own.push(table);
                    Table::Own(self.own.len() - 1)
                }
            });
        }
        Some(())
    }

    fn tally(&self) -> Option<Tally> {
        let granularity = self.lookup.granularity;
        let mut tally = Tally::default();
        let mut sums: Vec<(Answers, i64)> = Vec::new();
        for entry in &self.entries {
            let table = match *self.tables.get(entry.placement)? {
                Table::Unused => return None,
                Table::Shared(at) => self.shared.get(at)?,
                Table::Own(at) => self.own.get(at)?,
            };
            let answers = table.answers(entry.day, entry.said, entry.contradicted)?;
            if granularity.days || granularity.hosts {
                let day = Day::from_epoch_days(entry.day).ok();
                let host = Some(table.host);
                let cell = Cell { day, from: day, host, answers, ..Cell::default() };
                tally.add(granularity.keep(cell, false, false), entry.minutes);
                continue;
            }
            match sums.iter_mut().find(|(known, _)| *known == answers) {
                Some((_, sum)) => *sum = sum.saturating_add(entry.minutes),
                None => sums.push((answers, entry.minutes)),
            }
        }
        for (answers, minutes) in sums {
            tally.add(Cell { answers, ..Cell::default() }, minutes);
        }
        Some(tally)
    }
}

/// The period of one day.
fn day(epoch_days: i32) -> Option<Period> {
    Day::from_epoch_days(epoch_days).ok().map(Period::day)
}
