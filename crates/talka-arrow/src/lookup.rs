//! Rows that are only looked up. What a rule says of a placement is known by its days, so that of an entry of one day nothing
//! but that day, its minutes and a few words matter, as long as all hours of the person on that day can stand beside each other.
//! Such rows never become records; whoever has others is left to the records with all their rows.

mod by_day;
mod counting;
mod found;
mod questions;

use std::collections::HashMap;

use ahash::RandomState;
use talka::date::{Day, Period};
use talka::impact::{By, Facts};
use talka::law::Verdict;
use talka::recognition::awards::Ledger;
use talka::recognition::{Answers, Candidate, Cell, Tally};
use talka::register::Placement;

use crate::alike::alike_hosts;
use crate::asked::Asked;
use crate::by_person::Unpacked;
use crate::judge::Made;
use crate::keys::{NONE, position};
use crate::outputs::{OfPerson, group};
use crate::people::People;
use by_day::{ByDay, ends};
use counting::alike_people;
pub(crate) use counting::{Counting, takes_records};
use found::Rows;
pub(crate) use questions::Questions;

/// What everybody is looked up in.
pub(crate) struct Lookup<'a> {
    people: &'a People,
    questions: Questions<'a>,
    /// Organizations of which the same is known have the same number; so have people of whom nothing but the same birth is, and
    /// others have none.
    alike_hosts: Vec<u32>,
    alike_people: Vec<u32>,
}

/// Where one thread looks people up.
pub(crate) struct Looking<'l, 'a> {
    lookup: &'l Lookup<'a>,
    /// Of people and organizations that are alike, and of the placements of one person.
    shared: Vec<ByDay>,
    shared_by: HashMap<(u32, u32), usize, RandomState>,
    own: Vec<ByDay>,
    /// Of each placement of the person the table and the position of the organization.
    tables: Vec<(Table, usize)>,
    /// For each day the last person who claimed hours on it.
    claimed: Vec<u32>,
    entries: Vec<Entry>,
    /// The days, placements and minutes of those that stand, where some share a day.
    on_days: Vec<(i32, usize, i64)>,
    /// Whether each placement of the person has rows.
    used: Vec<bool>,
    /// Of each placement the first day of its rows, and the rows of what is found of it.
    firsts: Vec<Option<i32>>,
    sums: Vec<Rows>,
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
    row: u32,
    day: i32,
    minutes: i64,
    /// Among the placements of the person.
    placement: usize,
    said: usize,
    /// Whether it claims hours: it was neither rejected nor taken back.
    claims: bool,
    /// Whether the records contradict it.
    contradicted: bool,
}

impl<'a> Lookup<'a> {
    /// `None` where what is asked for takes records.
    pub(crate) fn of(people: &'a People, asked: &'a Asked<'a>) -> Option<Self> {
        let takes_records = people.hours().has_corrections()
            || asked.totals.is_some_and(|by| by.contains(&By::Field))
            || asked.scheme.is_some_and(|scheme| takes_records(scheme, people.hours()));
        if takes_records {
            return None;
        }
        let organizations = people.records().organizations();
        Some(Self {
            people,
            questions: Questions::of(asked, organizations, people.rows().days.unwrap_or((1, 0))),
            alike_hosts: alike_hosts(organizations, |_| ()),
            alike_people: alike_people(people.records().volunteers()),
        })
    }

    /// How many people there are.
    pub(crate) fn count(&self) -> u32 {
        self.people.count()
    }
}

impl<'l, 'a> Looking<'l, 'a> {
    pub(crate) fn of(lookup: &'l Lookup<'a>) -> Self {
        Self {
            lookup,
            shared: Vec::new(),
            shared_by: HashMap::default(),
            own: Vec::new(),
            tables: Vec::new(),
            claimed: vec![NONE; lookup.questions.most.len()],
            entries: Vec::new(),
            on_days: Vec::new(),
            used: Vec::new(),
            firsts: Vec::new(),
            sums: Vec::new(),
        }
    }

    /// Adds what comes of a person; nothing, and `None`, where that takes records.
    pub(crate) fn add(&mut self, person: u32, made: &mut Made) -> Option<()> {
        self.read(person)?;
        self.find_tables(person)?;
        let lookup = self.lookup;
        let counted = match &lookup.questions.counting {
            Some(counting) => Some((counting, self.tally(counting)?)),
            None => None,
        };
        let candidate = self.candidate(person)?;
        if lookup.questions.asked.finds() {
            self.sum_rows()?;
            self.add_found(person, made)?;
        }
        if lookup.questions.asked.verdicts || lookup.questions.asked.totals.is_some() {
            self.add_verdicts(person, made)?;
        }
        let Some((counting, tally)) = counted else { return Some(()) };
        let ledger = Ledger::default();
        made.decisions.add(person, counting.outlines.outline(&candidate, &tally, &ledger));
        if lookup.questions.asked.milestones {
            let months = counting.outlines.months_in_a_row(&tally);
            made.milestones.add(person, months, counting.outlines.reached(&candidate, &tally, &ledger));
        }
        Some(())
    }

    fn candidate(&self, person: u32) -> Option<Candidate<'a>> {
        let records = self.lookup.people.records();
        let mut candidate = Candidate::new(records.volunteers().get(position(person))?);
        for placement in self.lookup.people.placements_of(person) {
            candidate.add_placement(&records.case_at(position(*placement))?);
        }
        Some(candidate)
    }

    /// Adds what the Law makes of the rows of a person.
    fn add_verdicts(&self, person: u32, made: &mut Made) -> Option<()> {
        let (asked, people) = (self.lookup.questions.asked, self.lookup.people);
        let volunteer = people.records().volunteers().get(position(person))?;
        let mut of_person = OfPerson::default();
        let each = self.entries.iter().map(|entry| {
            let (table, host) = self.table(entry)?;
            let verdict =
                if entry.contradicted { Verdict::Contradicted } else { table.verdict(entry.day)? };
            let stands = if entry.contradicted { 0 } else { entry.minutes };
            Some((entry, host, verdict, stands))
        });
        for (entry, host, verdict, minutes) in each.collect::<Option<Vec<_>>>()? {
            if asked.verdicts {
                made.verdicts.push(entry.row, verdict, minutes);
            }
            if let Some(by) = asked.totals.filter(|_| entry.claims) {
                let host = people.records().organizations().get(host)?;
                let facts = Facts::new(volunteer, host, day(entry.day)?, verdict);
                of_person.add(group(&facts, by, &asked.settings, people.keys()), minutes);
            }
        }
        made.totals.add(of_person);
        Some(())
    }

    /// The table of a row, and the position of the organization.
    fn table(&self, entry: &Entry) -> Option<(&ByDay, usize)> {
        Some((self.table_of(entry.placement)?, self.tables.get(entry.placement)?.1))
    }

    /// The table of that placement of the person.
    fn table_of(&self, placement: usize) -> Option<&ByDay> {
        match self.tables.get(placement)?.0 {
            Table::Unused => None,
            Table::Shared(at) => self.shared.get(at),
            Table::Own(at) => self.own.get(at),
        }
    }

    /// Reads the rows of a person, each of which has to be plain.
    fn read(&mut self, person: u32) -> Option<()> {
        let (lookup, rows) = (self.lookup, self.lookup.people.rows());
        let placements = lookup.people.placements_of(person);
        self.entries.clear();
        self.used.clear();
        self.used.resize(placements.len(), false);
        let mut share_days = false;
        for row in rows.rows_of(person) {
            let Unpacked { day, minutes, said } = row.unpack()?;
            let placement = placements.binary_search(&row.placement).ok()?;
            *self.used.get_mut(placement)? = true;
            let nth = lookup.questions.nth(day)?;
            let claims = !rows.said.is_undone(said);
            let last = self.claimed.get_mut(nth).filter(|_| claims);
            share_days |= last.is_some_and(|last| std::mem::replace(last, person) == person);
            let stands = minutes > 0 && minutes <= *lookup.questions.most.get(nth)?;
            let contradicted = claims && !stands;
            if contradicted && lookup.questions.asked.finds() {
                return None;
            }
            self.entries.push(Entry { row: row.number, day, minutes, placement, said, claims, contradicted });
        }
        (!share_days || self.stand_beside_each_other()).then_some(())
    }

    /// Whether the hours of each day fit into it, and none are of the same placement and as long as others: then all of them
    /// stand, whatever the order.
    fn stand_beside_each_other(&mut self) -> bool {
        self.on_days.clear();
        let standing = self.entries.iter().filter(|entry| entry.claims && !entry.contradicted);
        self.on_days.extend(standing.map(|entry| (entry.day, entry.placement, entry.minutes)));
        self.on_days.sort_unstable();
        let fits = |entries: &[(i32, usize, i64)]| {
            let most = entries.first().and_then(|(day, ..)| self.lookup.questions.most_on(*day)).unwrap_or(0);
            entries.iter().map(|(.., minutes)| minutes).sum::<i64>() <= most
        };
        self.on_days.windows(2).all(|pair| pair.first() != pair.last())
            && self.on_days.chunk_by(|(one, ..), (next, ..)| one == next).all(fits)
    }

    /// Finds or makes the table of each placement of a person.
    fn find_tables(&mut self, person: u32) -> Option<()> {
        self.own.clear();
        self.tables.clear();
        let lookup = self.lookup;
        let alike = lookup.alike_people.get(position(person)).copied().filter(|alike| *alike != NONE);
        for (number, used) in lookup.people.placements_of(person).iter().zip(&self.used) {
            if !used && !lookup.questions.asked.finds() {
                self.tables.push((Table::Unused, 0));
                continue;
            }
            let case = lookup.people.records().case_at(position(*number))?;
            let Placement { id, volunteer, organization, .. } = *case.placement;
            let bare = || *case.placement == Placement::new(id, volunteer, organization);
            let host = *lookup.alike_hosts.get(case.organization_position)?;
            let known = alike.filter(|_| bare()).map(|alike| (alike, host));
            if let Some(found) = known.and_then(|key| self.shared_by.get(&key).copied()) {
                self.tables.push((Table::Shared(found), case.organization_position));
                continue;
            }
            let table = ByDay::of(&lookup.questions, &case, lookup.people.rows().said.all())?;
            let table = if let Some(key) = known {
                self.shared.push(table);
                self.shared_by.insert(key, self.shared.len() - 1);
                Table::Shared(self.shared.len() - 1)
            } else {
                self.own.push(table);
                Table::Own(self.own.len() - 1)
            };
            self.tables.push((table, case.organization_position));
        }
        Some(())
    }

    fn tally(&self, counting: &Counting<'_>) -> Option<Tally> {
        let granularity = counting.granularity;
        let mut tally = Tally::default();
        let mut sums: Vec<(Answers, i64)> = Vec::new();
        for entry in &self.entries {
            let (table, host) = self.table(entry)?;
            let answers = table.answers(entry.day, entry.said, entry.contradicted)?;
            if granularity.days || granularity.hosts {
                let day = Day::from_epoch_days(entry.day).ok();
                let host = self.lookup.people.records().organizations().get(host).map(|host| host.id);
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
