//! The hours of one person, with what each condition says of them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::answers::Answers;
use super::fate::Fate;
use crate::date::{Day, Period};
use crate::reading::{ErrorList, Read, ReadErrors, Tree, Way, read_by_serde, read_document, record};
use crate::recognition::scheme::{Criterion, SchemeText};
use crate::register::{HourLogId, OrganizationId};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use settled::Settled;

/// Hours that a [`Tally`] keeps apart. What is left out is summed up: a tally without entries grows by days only, and
/// one without days not at all. What a scheme needs kept apart, [`Granularity`] says.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
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
    /// What the interpretations of the scheme say of it.
    pub answers: Answers,
    /// What another version of the scheme made of it, which was in force on its days: it is not asked again.
    pub settled: Option<Fate>,
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { day, from, log, host, answers, settled, .. } = self;
        let mut debug = f.debug_struct("Cell");
        debug.field("day", day).field("from", from).field("log", log).field("host", host);
        debug.field("answers", answers).field("settled", settled).finish_non_exhaustive()
    }
}

/// What a scheme needs kept apart to decide; without it, hours may be summed up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Granularity {
    /// The days, for months, weeks and limits of a day.
    pub days: bool,
    /// The hosts, for shares and limits of a host.
    pub hosts: bool,
    /// The fields of work.
    pub fields: bool,
}

impl Granularity {
    /// What this scheme needs.
    pub fn of(scheme: &SchemeText) -> Self {
        let limits = scheme.hours.as_ref().and_then(|hours| hours.limits).unwrap_or_default();
        let mut kept = Self {
            days: limits.per_day_hours.is_some() || limits.lifetime_hours.is_some(),
            hosts: limits.per_host_hours.is_some(),
            fields: false,
        };
        for level in &scheme.levels {
            level.needs.each(&mut |needs| {
                kept.days |= needs.within_months.is_some()
                    || needs.at_least_days.is_some()
                    || needs.group.is_some_and(|group| group.within_months.is_some())
                    || needs.months_of_service.is_some()
                    || needs.months_in_a_row.is_some()
                    || needs.weeks_in_a_row.is_some()
                    || needs.contact_each_month.is_some();
                kept.hosts |= needs.one_host_percent.is_some();
                kept.fields |= needs.fields.is_some();
            });
        }
        kept
    }

    /// The cell with only what is needed, and with its day and its entry where they are wanted.
    #[must_use]
    pub fn keep(self, cell: Cell, day: bool, log: bool) -> Cell {
        Cell {
            day: cell.day.filter(|_| self.days || day),
            from: cell.from.filter(|_| self.days),
            log: cell.log.filter(|_| log),
            host: cell.host.filter(|_| self.hosts),
            field: cell.field.filter(|_| self.fields),
            ..cell
        }
    }
}

impl Cell {
    /// Its days, where both ends are known.
    pub(super) fn period(&self) -> Option<Period> {
        Period::new(self.from?, self.day?).ok()
    }
}

/// The hours of one person under one scheme. Tallies of parts of a register can be merged in any order, and written
/// and read in between: two halves of a year come to the same as the whole.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Tally(BTreeMap<Cell, i64>);

impl fmt::Debug for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tally").field("cells", &self.0.len()).finish_non_exhaustive()
    }
}

impl Tally {
    /// Adds minutes. Less than none are none: an entry takes nothing from the others.
    pub fn add(&mut self, cell: Cell, minutes: i64) {
        let sum = self.0.entry(cell).or_default();
        *sum = sum.saturating_add(minutes.max(0));
    }

    /// Adds the hours of another tally of the same person under the same scheme.
    pub fn merge(&mut self, other: &Self) {
        for (cell, minutes) in other.cells() {
            self.add(cell.clone(), minutes);
        }
    }

    /// The hours in minutes, by day and then by entry.
    pub fn cells(&self) -> impl Iterator<Item = (&Cell, i64)> {
        self.0.iter().map(|(cell, minutes)| (cell, *minutes))
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

mod settled {
    #![expect(unreachable_pub, reason = "vocabularies are declared public; this one is only written")]

    use crate::reading::words;

    words! {
        closed:
        /// What an earlier version made of hours, as it is written; the condition stands beside it.
        pub enum Settled {
            /// They count.
            Counts = "counts",
            /// It is not known whether they do.
            Undecided = "undecided",
            /// They do not.
            Fails = "fails",
        }
    }
}

record! {
    closed:
    /// A cell as it is written.
    struct WrittenCell {
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
        /// The interpretations that are not met, a bit each.
        pub no: u32,
        /// The interpretations that are undecided, a bit each.
        pub undecided: u32,
        /// What another version made of it.
        pub settled: Option<Settled>,
        /// The condition by which it did.
        pub by: Option<Criterion>,
        /// The minutes.
        pub minutes: i64,
    }
}

impl WrittenCell {
    fn of(cell: &Cell, minutes: i64) -> Self {
        let [no, undecided] = cell.answers.bits();
        let (settled, by) = match cell.settled {
            None => (None, None),
            Some(Fate::Counts) => (Some(Settled::Counts), None),
            Some(Fate::Undecided(by)) => (Some(Settled::Undecided), Some(by)),
            Some(Fate::Fails(by)) => (Some(Settled::Fails), Some(by)),
        };
        let field = cell.field.as_deref().map(str::to_owned);
        let Cell { day, from, log, host, .. } = *cell;
        Self { day, from, log, host, field, no, undecided, settled, by, minutes }
    }

    fn cell(self) -> Cell {
        let by = self.by.unwrap_or(Criterion::Version);
        let settled = self.settled.map(|settled| match settled {
            Settled::Counts => Fate::Counts,
            Settled::Undecided => Fate::Undecided(by),
            Settled::Fails => Fate::Fails(by),
        });
        let Self { day, from, log, host, .. } = self;
        let answers = Answers::from_bits([self.no, self.undecided]);
        Cell { day, from, log, host, field: self.field.map(Arc::from), answers, settled }
    }
}

/// A cell is written as one of a tally that has no minutes.
impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WrittenCell::of(self, 0).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        WrittenCell::deserialize(deserializer).map(WrittenCell::cell)
    }
}

impl Serialize for Tally {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.cells().map(|(cell, minutes)| WrittenCell::of(cell, minutes)))
    }
}

impl Read for Tally {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        let mut cells: Vec<WrittenCell> = Vec::new();
        cells.read(tree, at, errors);
        for written in cells {
            let minutes = written.minutes;
            self.add(written.cell(), minutes);
        }
    }
}

read_by_serde!(Tally);
