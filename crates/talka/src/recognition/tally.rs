//! The hours of one person, with what each condition says of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::answers::Answers;
use super::readings::{Criterion, Outcome};
use super::scheme::SchemeText;
use crate::date::{Day, Period};
use crate::reading::{Faults, Read, ReadErrors, Tree, Way, read_document, record, words};
use crate::register::{HourLogId, OrganizationId};

/// Hours that a [`Tally`] tells apart. What is left out is summed up: a tally without entries grows by days only, and
/// one without days not at all. What a scheme needs told apart, [`Cells`] says.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line {
    /// The last day of the entry: the day on which its hours were complete.
    pub day: Option<Day>,
    /// Its first day.
    pub from: Option<Day>,
    /// The entry.
    pub log: Option<HourLogId>,
    /// Where the work was done.
    pub host: Option<OrganizationId>,
    /// The field of work, in small letters.
    pub field: Option<Arc<str>>,
    /// What the readings of the scheme say of it.
    pub answers: Answers,
    /// What another version of the scheme made of it, which was in force on its days: it is not asked again.
    pub settled: Option<Settled>,
}

words! {
    /// What becomes of hours.
    pub enum Fate {
        /// They count.
        Counts = "counts",
        /// It is not known whether they do.
        Undecided = "undecided",
        /// They do not.
        Fails = "fails",
    }
}

/// What an earlier version of a scheme made of hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Settled {
    /// What became of them.
    pub fate: Fate,
    /// The condition that decided it; absent where they count.
    pub by: Option<Criterion>,
}

impl From<Outcome> for Settled {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Counts => Self { fate: Fate::Counts, by: None },
            Outcome::Undecided(by) => Self { fate: Fate::Undecided, by: Some(by) },
            Outcome::Fails(by) => Self { fate: Fate::Fails, by: Some(by) },
        }
    }
}

impl From<Settled> for Outcome {
    fn from(Settled { fate, by }: Settled) -> Self {
        let by = by.unwrap_or(Criterion::Version);
        match fate {
            Fate::Counts => Self::Counts,
            Fate::Undecided => Self::Undecided(by),
            Fate::Fails => Self::Fails(by),
        }
    }
}

/// What a scheme needs told apart to decide; without it, hours may be summed up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    /// The days, for months, weeks and limits of a day.
    pub days: bool,
    /// The hosts, for shares and limits of a host.
    pub hosts: bool,
    /// The fields of work.
    pub fields: bool,
}

impl Cells {
    /// What this scheme needs.
    pub fn of(scheme: &SchemeText) -> Self {
        let limits = scheme.hours.as_ref().and_then(|hours| hours.limits).unwrap_or_default();
        let mut cells = Self {
            days: limits.per_day_hours.is_some() || limits.lifetime_hours.is_some(),
            hosts: limits.per_host_hours.is_some(),
            fields: false,
        };
        for level in &scheme.levels {
            level.needs.each(&mut |needs| {
                cells.days |= needs.within_months.is_some()
                    || needs.months_of_service.is_some()
                    || needs.months_in_a_row.is_some()
                    || needs.weeks_in_a_row.is_some()
                    || needs.contact_each_month.is_some();
                cells.hosts |= needs.one_host_percent.is_some();
                cells.fields |= needs.fields.is_some();
            });
        }
        cells
    }

    /// The line with only what is needed, and with its day and its entry where they are wanted.
    #[must_use]
    pub fn keep(self, line: Line, day: bool, log: bool) -> Line {
        Line {
            day: line.day.filter(|_| self.days || day),
            from: line.from.filter(|_| self.days),
            log: line.log.filter(|_| log),
            host: line.host.filter(|_| self.hosts),
            field: line.field.filter(|_| self.fields),
            ..line
        }
    }
}

impl Line {
    /// Its days, where both ends are told.
    pub(super) fn period(&self) -> Option<Period> {
        Period::new(self.from?, self.day?)
    }
}

/// The hours of one person under one scheme. Tallies of parts of a register can be merged in any order, and written
/// and read in between: two halves of a year come to the same as the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<Line, i64>);

impl Tally {
    /// Adds minutes. Less than none are none: an entry takes nothing from the others.
    pub fn add(&mut self, line: Line, minutes: i64) {
        let sum = self.0.entry(line).or_default();
        *sum = sum.saturating_add(minutes.max(0));
    }

    /// Adds the hours of another tally of the same person under the same scheme.
    pub fn merge(&mut self, other: &Self) {
        for (line, minutes) in other.lines() {
            self.add(line.clone(), minutes);
        }
    }

    /// The hours in minutes, by day and then by entry.
    pub fn lines(&self) -> impl Iterator<Item = (&Line, i64)> {
        self.0.iter().map(|(line, minutes)| (line, *minutes))
    }

    /// Whether there are no hours at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads a tally that was written by its `Serialize`, from a tree of values.
    pub fn from_tree(tree: Tree) -> Result<Self, ReadErrors> {
        read_document(tree)
    }
}

record! {
    /// A line as it is written.
    struct Written {
        /// The last day.
        pub day: Option<Day>,
        /// The first day.
        pub from: Option<Day>,
        /// The entry.
        pub log: Option<HourLogId>,
        /// The host.
        pub host: Option<OrganizationId>,
        /// The field of work.
        pub field: Option<String>,
        /// The readings that are not met, a bit each.
        pub no: u32,
        /// The readings that are undecided, a bit each.
        pub undecided: u32,
        /// What another version made of it.
        pub settled: Option<Fate>,
        /// The criterion by which it did.
        pub by: Option<Criterion>,
        /// The minutes.
        pub minutes: i64,
    }
}

impl Serialize for Tally {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.lines().map(|(line, minutes)| {
            let [no, undecided] = line.answers.bits();
            let settled = line.settled.map(|settled| settled.fate);
            let by = line.settled.and_then(|settled| settled.by);
            let field = line.field.as_deref().map(str::to_owned);
            let Line { day, from, log, host, .. } = *line;
            Written { day, from, log, host, field, no, undecided, settled, by, minutes }
        }))
    }
}

impl Read for Tally {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, faults: &mut Faults) {
        let mut lines: Vec<Written> = Vec::new();
        lines.read(tree, at, faults);
        for written in lines {
            let line = Line {
                day: written.day,
                from: written.from,
                log: written.log,
                host: written.host,
                field: written.field.map(Arc::from),
                answers: Answers::from_bits([written.no, written.undecided]),
                settled: written.settled.map(|fate| Settled { fate, by: written.by }),
            };
            self.add(line, written.minutes);
        }
    }
}
