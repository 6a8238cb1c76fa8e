//! Which column is which.

mod aliases;
mod column;
mod form;
mod mapping;
mod needs;
mod said;
mod spread;
mod understood;

pub(crate) use aliases::Aliases;
pub use column::{Column, Columns};
pub use mapping::{Mapping, MappingError, MappingErrors};
pub(crate) use spread::{Around, Spread, is_of_days};

use std::collections::{BTreeMap, BTreeSet};

use talka::register::RecordKind;

use crate::cell;
use crate::fold::key;
use aliases::{Match, Strength};
use said::said_in;

/// A header has at least this many known headings; a title line hardly has one.
const KNOWN_AT_LEAST: usize = 2;

/// A header row, understood.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    /// The first of its rows.
    pub(crate) first: u32,
    /// The row as a spreadsheet counts it, from 1; the last where the header has two.
    pub(crate) row: u32,
    /// The headings as written.
    headings: Vec<Heading>,
    /// The columns that are read, each with its position.
    pub(crate) known: Vec<(usize, &'static Column)>,
    /// The same row as the header of other tables, of which it has columns beside its own.
    pub(crate) beside: Vec<(RecordKind, Self)>,
    /// The positions of the columns that are required, or that are there in place of one.
    required: Vec<usize>,
    /// The columns whose headings are days or months.
    pub(crate) spread: Vec<Spread>,
    /// What is written around the table.
    pub(crate) around: Around,
    /// Below how many years its days or months are, where these are in a row of their own.
    years: usize,
    /// The column of keys, where no other one may stand in for it.
    key: Option<&'static str>,
    /// What is said above the table of all its rows.
    said: Vec<(&'static Column, String)>,
}

/// Of each column the heading that means it most surely, and of several known ones the first. Of several guesses none is better
/// than the others.
fn surest(headings: &[Heading]) -> Vec<(usize, &'static Column)> {
    let found = || headings.iter().enumerate().filter_map(|(at, heading)| Some((at, heading.found?)));
    // As many as the table has columns at most.
    let mut best: BTreeMap<&'static str, (usize, Match, bool)> = BTreeMap::new();
    for (at, found) in found() {
        let (first, surest, tied) = best.entry(found.column.name).or_insert((at, found, false));
        if found.strength > surest.strength {
            (*first, *surest, *tied) = (at, found, false);
        } else if *first != at && found.strength == surest.strength {
            *tied = true;
        }
    }
    let taken = best.into_values().filter(|(_, found, tied)| !tied || found.strength >= Strength::Known);
    let mut known: Vec<(usize, &'static Column)> = taken.map(|(at, found, _)| (at, found.column)).collect();
    known.sort_unstable_by_key(|(at, _)| *at);
    known
}

/// The words of a heading without its number: `Datums 1`, `Stundas2`.
fn without_number(heading: &str) -> String {
    let folded = key(heading);
    let words = folded.split('_').map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A heading as written, and the column it means.
#[derive(Clone, Debug)]
struct Heading {
    text: String,
    found: Option<Match>,
    /// A program that gathers answers of a form added it.
    own: bool,
}

impl Header {
    /// The header in this row, if it is one.
    pub(crate) fn recognise<'c>(
        row: u32,
        cells: impl Iterator<Item = &'c str>,
        aliases: &Aliases,
    ) -> Option<Self> {
        let texts: Vec<&str> = cells.collect();
        if said_in(&texts, aliases).iter().any(|said| !said.is_empty()) {
            return None;
        }
        let forms_own = form::own_columns(texts.iter().copied());
        let heading = |(text, own): (&str, bool)| {
            let found = if own { None } else { aliases.match_of(text) };
            Heading { text: text.trim().to_owned(), found, own }
        };
        Self::of(row, row, texts.into_iter().zip(forms_own).map(heading).collect(), aliases)
    }

    /// The header in two rows, the upper of which has merged cells: `Vienošanās` above `nr.` is one heading, and what is
    /// empty in one row is in the other. Days may be below their month, and months below their year.
    pub(crate) fn joined(first: u32, upper: &[String], lower: &[&str], aliases: &Aliases) -> Option<Self> {
        let (mut merged, mut merged_at) = ("", 0);
        let (mut years, mut numbers) = (BTreeSet::new(), Vec::new());
        let heading = |at: usize| {
            let above = upper.get(at).map(|text| text.trim()).unwrap_or_default();
            let below = lower.get(at).map(|text| text.trim()).unwrap_or_default();
            (merged, merged_at) = if above.is_empty() { (merged, merged_at) } else { (above, at) };
            if below.is_empty() {
                return Heading { text: above.to_owned(), found: aliases.match_of(above), own: false };
            }
            if aliases.columns_spread()
                && let Some(text) = spread::below(merged, below)
            {
                years.extend(cell::heading_year(merged));
                numbers
                    .extend(below.trim_end_matches('.').parse().ok().map(|number: u32| (merged_at, number)));
                return Heading { text, found: None, own: false };
            }
            let both = format!("{merged} {below}");
            match aliases.match_of(&both) {
                found @ Some(_) => Heading { text: both, found, own: false },
                None => Heading { text: below.to_owned(), found: aliases.match_of(below), own: false },
            }
        };
        let headings = (0..upper.len().max(lower.len())).map(heading).collect();
        if !spread::are_in_order(&numbers) {
            return None;
        }
        let header = Self::of(first, first.saturating_add(1), headings, aliases)?;
        Some(Self { years: years.len(), ..header })
    }

    /// Whether it says more than another one: it knows more headings, or as many, above which is more than
    /// one year.
    pub(crate) fn says_more_than(&self, other: Option<&Self>) -> bool {
        let known = other.map_or(0, Self::known_headings);
        self.known_headings() > known || self.known_headings() == known && self.years > 1
    }

    fn of(first: u32, row: u32, mut headings: Vec<Heading>, aliases: &Aliases) -> Option<Self> {
        for heading in &mut headings {
            let elsewhere = aliases.beside.iter().filter_map(|(_, beside)| beside.match_of(&heading.text));
            let surest = elsewhere.map(|found| found.strength).max();
            // A guess gives way to what another table knows better.
            heading.found = heading.found.filter(|found| {
                found.strength >= Strength::Known || surest.is_none_or(|surest| surest <= found.strength)
            });
        }
        let mut header = Self { key: aliases.key, ..Self::with(first, row, headings) };
        for (kind, aliases) in &aliases.beside {
            let heading = |heading: (usize, &Heading)| Heading {
                text: heading.1.text.clone(),
                found: if heading.1.own || header.has(heading.0) {
                    None
                } else {
                    aliases.match_of(&heading.1.text)
                },
                own: heading.1.own,
            };
            let headings = header.headings.iter().enumerate().map(heading).collect();
            let beside = Self::with(first, row, headings);
            header.beside.push((*kind, beside));
        }
        header.pair(aliases);
        let spreads = header.spread.is_empty()
            && aliases.columns.iter().any(|column| column.spreads && header.find(column.name).is_none());
        if spreads && header.columns().next().is_some() {
            let others = header.headings.iter().enumerate().filter(|(at, _)| !header.has(*at));
            header.spread = spread::spread(others.map(|(at, heading)| (at, heading.text.as_str())));
        }
        header.required = header.columns_in_need(aliases.columns);
        (header.known_headings() >= KNOWN_AT_LEAST).then_some(header)
    }

    /// Takes columns of days and of their hours, where there are several of each, for entries of their own.
    fn pair(&mut self, aliases: &Aliases) {
        const PAIRED: [&str; 2] = ["on", "hours"];
        if !aliases.columns_spread() {
            return;
        }
        let is_day = |heading: &Heading| {
            let numbered = || aliases.match_of(&without_number(&heading.text));
            let found = heading.found.or_else(numbered).filter(|found| found.strength >= Strength::Known)?;
            PAIRED.contains(&found.column.name).then_some(found.column.name == PAIRED[0])
        };
        self.spread = spread::pairs(self.headings.iter().map(|it| if it.own { None } else { is_day(it) }));
        if !self.spread.is_empty() {
            self.known.retain(|(_, column)| !PAIRED.contains(&column.name));
        }
    }

    fn with(first: u32, row: u32, headings: Vec<Heading>) -> Self {
        let known = surest(&headings);
        Self {
            first,
            row,
            headings,
            known,
            beside: vec![],
            required: vec![],
            spread: vec![],
            around: Around::default(),
            years: 0,
            key: None,
            said: vec![],
        }
    }

    /// All columns that are read, those of other tables among them.
    pub(crate) fn columns(&self) -> impl Iterator<Item = (usize, &'static Column)> {
        self.known.iter().chain(self.beside.iter().flat_map(|(_, beside)| &beside.known)).copied()
    }

    /// How many headings are known.
    pub(crate) fn known_headings(&self) -> usize {
        self.columns().count() + self.spread.len()
    }

    /// Completes headings that are days or months by what is written around the table.
    pub(crate) fn settle(&mut self, around: Around) {
        spread::settle(&mut self.spread, around);
        self.around = around;
    }

    /// Whether the column at that position is read.
    fn has(&self, at: usize) -> bool {
        self.columns().any(|(known, _)| known == at)
    }

    /// The positions of the columns that are not read, those without a heading among them.
    pub(crate) fn aside(&self) -> impl Iterator<Item = usize> {
        // In one go: a sheet of a year has a column for each of its days.
        let days = self.spread.iter().flat_map(Spread::positions);
        let mut read: Vec<usize> = self.columns().map(|(at, _)| at).chain(days).collect();
        read.sort_unstable();
        (0..self.headings.len()).filter(move |at| read.binary_search(at).is_err())
    }

    /// The positions of the columns that have a heading and are not read.
    pub(crate) fn unread(&self) -> impl Iterator<Item = usize> {
        self.aside().filter(|at| !self.heading(*at).is_empty())
    }

    /// Whether a column says which record of that kind is meant.
    pub(crate) fn identifies(&self, kind: RecordKind) -> bool {
        let above = std::iter::once(self).chain(self.beside.iter().map(|(_, beside)| beside));
        self.columns().any(|column| self.is_of(column, kind))
            || above.flat_map(|header| &header.said).any(|(column, _)| column.identifies == Some(kind))
    }

    /// Whether that column says which record of that kind is meant. `Kods` alone says of nobody whose it is.
    fn is_of(&self, (at, column): (usize, &Column), kind: RecordKind) -> bool {
        let names = |stem: &&str| key(self.heading(at)).split('_').any(|word| word.starts_with(*stem));
        let only = column.identifies_as;
        column.identifies == Some(kind) && (only.is_empty() || only.iter().any(names))
    }

    /// The positions of the columns that are required, or that are there in place of one.
    pub(crate) fn required(&self) -> impl Iterator<Item = usize> {
        self.required.iter().copied()
    }

    /// The positions of columns that surely say what another one does of when or how long somebody worked, each with that one.
    /// Two numbers of a row may differ: one counts the rows.
    pub(crate) fn repeated(&self) -> impl Iterator<Item = (usize, usize, &'static Column)> {
        self.headings.iter().enumerate().filter_map(|(at, heading)| {
            const COMPARED: [&str; 4] = ["minutes", "on", "start", "end"];
            let found = heading.found.filter(|found| found.strength >= Strength::Known)?;
            found.column.members.iter().find(|member| COMPARED.contains(member))?;
            let (first, column) = self.find(found.column.name)?;
            (first != at).then_some((at, first, column))
        })
    }

    /// How many headings there are, empty ones among them.
    pub(crate) fn len(&self) -> usize {
        self.headings.len()
    }

    /// How many cells a row needs. One with fewer has lost some, perhaps from its middle, and every value may be in
    /// the wrong column.
    pub(crate) fn width(&self) -> usize {
        self.headings.iter().rposition(|heading| !heading.text.is_empty()).map_or(0, |last| last + 1)
    }

    /// The position of a column, by the library's name for it.
    pub(crate) fn find(&self, name: &str) -> Option<(usize, &'static Column)> {
        self.known.iter().find(|(_, column)| column.name == name).copied()
    }

    /// The heading of a column, as written but without the space around it.
    pub(crate) fn heading(&self, at: usize) -> &str {
        self.headings.get(at).map(|heading| heading.text.as_str()).unwrap_or_default()
    }
}
