//! Which column is which.

mod aliases;
mod column;
mod form;
mod mapping;
mod said;
mod spread;

pub(crate) use aliases::Aliases;
pub use column::{Column, Columns};
pub use mapping::{Mapping, MappingError, MappingErrors};
pub(crate) use spread::{Around, Spread};

use talka::register::RecordKind;

use crate::diagnostic::{Diagnostics, HIDDEN, Issue, Place, SheetIssue, heading_is_anonymous};
use crate::fold::key;
use crate::understood::{ColumnRead, Reason};

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
    /// The column of keys, where no other one may stand in for it.
    key: Option<&'static str>,
    /// What is said above the table of all its rows.
    said: Vec<(&'static Column, String)>,
}

/// A heading as written, and the column it means.
#[derive(Clone, Debug)]
struct Heading {
    text: String,
    column: Option<&'static Column>,
    /// A program that gathers answers of a form added it.
    own: bool,
}

/// What a row outside a table of hours says of all rows below: for the table itself, then for each table beside it.
fn said_in<'c>(row: &[&'c str], aliases: &Aliases) -> Vec<Vec<(&'static Column, &'c str)>> {
    if !aliases.columns.iter().any(|column| column.spreads) {
        return vec![];
    }
    let all = || std::iter::once(aliases).chain(aliases.beside.iter().map(|(_, beside)| beside));
    let is_heading = |text: &str| all().any(|aliases| aliases.find(text).is_some());
    all().map(|aliases| said::said(row.iter().copied(), aliases, is_heading)).collect()
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
            let column = if own { None } else { aliases.find(text) };
            Heading { text: text.trim().to_owned(), column, own }
        };
        Self::of(row, row, texts.into_iter().zip(forms_own).map(heading).collect(), aliases)
    }

    /// The header in two rows, the upper of which has merged cells: `Vienošanās` above `nr.` is one heading, and what is
    /// empty in one row is in the other.
    pub(crate) fn joined(first: u32, upper: &[String], lower: &[&str], aliases: &Aliases) -> Option<Self> {
        let mut merged = "";
        let heading = |at: usize| {
            let above = upper.get(at).map(|text| text.trim()).unwrap_or_default();
            let below = lower.get(at).map(|text| text.trim()).unwrap_or_default();
            merged = if above.is_empty() { merged } else { above };
            if below.is_empty() {
                return Heading { text: above.to_owned(), column: aliases.find(above), own: false };
            }
            let both = format!("{merged} {below}");
            match aliases.find(&both) {
                column @ Some(_) => Heading { text: both, column, own: false },
                None => Heading { text: below.to_owned(), column: aliases.find(below), own: false },
            }
        };
        let headings = (0..upper.len().max(lower.len())).map(heading).collect();
        Self::of(first, first.saturating_add(1), headings, aliases)
    }

    fn of(first: u32, row: u32, headings: Vec<Heading>, aliases: &Aliases) -> Option<Self> {
        let mut header = Self { key: aliases.key, ..Self::with(first, row, headings) };
        for (kind, aliases) in &aliases.beside {
            let heading = |heading: (usize, &Heading)| Heading {
                text: heading.1.text.clone(),
                column: if heading.1.own || header.has(heading.0) {
                    None
                } else {
                    aliases.find(&heading.1.text)
                },
                own: heading.1.own,
            };
            let headings = header.headings.iter().enumerate().map(heading).collect();
            let beside = Self::with(first, row, headings);
            header.beside.push((*kind, beside));
        }
        let spreads =
            aliases.columns.iter().any(|column| column.spreads && header.find(column.name).is_none());
        if spreads && header.columns().next().is_some() {
            let others = header.headings.iter().enumerate().filter(|(at, _)| !header.has(*at));
            header.spread = spread::spread(others.map(|(at, heading)| (at, heading.text.as_str())));
        }
        header.required = header.columns_in_need(aliases.columns);
        (header.known_headings() >= KNOWN_AT_LEAST).then_some(header)
    }

    fn with(first: u32, row: u32, headings: Vec<Heading>) -> Self {
        let mut known: Vec<(usize, &'static Column)> = Vec::new();
        for (at, column) in
            headings.iter().enumerate().filter_map(|(at, heading)| Some((at, heading.column?)))
        {
            // As many as the table has columns at most.
            if known.iter().all(|(_, other)| other.name != column.name) {
                known.push((at, column));
            }
        }
        Self {
            first,
            row,
            headings,
            known,
            beside: vec![],
            required: vec![],
            spread: vec![],
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

    /// Takes over what a row above the table, or above a part of it, says of all rows below; whether it says anything.
    pub(crate) fn say(&mut self, row: &[&str], aliases: &Aliases) -> bool {
        let mut said = said_in(row, aliases).into_iter();
        let own = said.next().is_some_and(|said| self.take_said(said));
        let beside = self.beside.iter_mut().zip(said).map(|((_, header), said)| header.take_said(said));
        beside.fold(own, |any, said| any | said)
    }

    fn take_said(&mut self, said: Vec<(&'static Column, &str)>) -> bool {
        let names = |(column, _): &(&Column, &str)| column.identifies.is_some();
        if said.iter().any(names) && self.said.iter().any(|(column, _)| column.identifies.is_some()) {
            // Somebody else: what was said of the one before is not said of this one.
            self.said.clear();
        }
        let mut any = false;
        for (column, value) in said {
            if self.find(column.name).is_some() {
                continue;
            }
            self.said.retain(|(known, _)| known.name != column.name);
            self.said.push((column, value.to_owned()));
            any = true;
        }
        any
    }

    /// What is said above the table for that column.
    pub(crate) fn said(&self, name: &str) -> Option<&str> {
        self.said.iter().find(|(column, _)| column.name == name).map(|(_, value)| value.as_str())
    }

    /// Whether anything is said above the table of all its rows.
    pub(crate) fn is_said(&self) -> bool {
        !self.said.is_empty() || self.beside.iter().any(|(_, beside)| !beside.said.is_empty())
    }

    /// The same header, for which counts what was said for an earlier one.
    pub(crate) fn after(mut self, earlier: &Self) -> Self {
        let said =
            |of: &Self| of.said.iter().map(|(column, value)| (*column, value.clone())).collect::<Vec<_>>();
        self.said = said(earlier);
        for (kind, header) in &mut self.beside {
            header.said =
                earlier.beside.iter().find(|(of, _)| of == kind).map(|(_, of)| said(of)).unwrap_or_default();
        }
        self
    }

    /// Completes headings that are days or months by what is written around the table.
    pub(crate) fn settle(&mut self, around: Around) {
        spread::settle(&mut self.spread, around);
    }

    /// Whether the column at that position is read.
    fn has(&self, at: usize) -> bool {
        self.columns().any(|(known, _)| known == at)
    }

    /// The positions of the columns that have a heading and are not read.
    pub(crate) fn unread(&self) -> impl Iterator<Item = usize> {
        let spread = |at| self.spread.iter().any(|column| column.at == at);
        (0..self.headings.len())
            .filter(move |at| !self.has(*at) && !spread(*at) && !self.heading(*at).is_empty())
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

    /// Whether no column is missing without which the table says nothing.
    pub(crate) fn is_complete(&self, columns: &Columns) -> bool {
        !columns.columns.iter().any(|column| self.is_missing(column))
    }

    fn is_missing(&self, column: &Column) -> bool {
        let replaced =
            column.unless.is_some_and(|kind| self.identifies(kind)) && self.key != Some(column.name);
        let spread = column.spreads && !self.spread.is_empty();
        column.required
            && self.find(column.name).is_none()
            && !replaced
            && !spread
            && self.said(column.name).is_none()
    }

    /// Whether a column is missing that another one may stand in for.
    pub(crate) fn lacks(&self, columns: &Columns) -> bool {
        columns.columns.iter().any(|column| column.unless.is_some() && self.find(column.name).is_none())
    }

    fn columns_in_need(&self, columns: &[Column]) -> Vec<usize> {
        let absent = columns.iter().filter(|column| column.required && self.find(column.name).is_none());
        let replaced: Vec<RecordKind> = absent.filter_map(|column| column.unless).collect();
        let own = self.known.iter().filter(|(_, column)| column.required).map(|(at, _)| *at);
        let instead = self.columns().filter(|column| replaced.iter().any(|kind| self.is_of(*column, *kind)));
        own.chain(instead.map(|(at, _)| at)).collect()
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

    /// What each column is taken for, and why.
    pub(crate) fn understood(&self, kind: RecordKind, aliases: &Aliases) -> Vec<ColumnRead> {
        let own = std::iter::once((kind, self, aliases));
        let beside = self
            .beside
            .iter()
            .zip(&aliases.beside)
            .map(|((kind, header), (_, aliases))| (*kind, header, aliases));
        let tables: Vec<_> = own.chain(beside).collect();
        let read = |(at, heading): (usize, &Heading)| {
            let shown =
                if heading_is_anonymous(&heading.text) { heading.text.clone() } else { HIDDEN.to_owned() };
            let of = |(kind, header, aliases): &(RecordKind, &Self, &Aliases)| {
                let (_, column) = header.known.iter().find(|(known, _)| *known == at)?;
                Some((*kind, column.name, aliases.reason(&heading.text)))
            };
            let spread = || {
                let column = self.spread.iter().any(|column| column.at == at);
                column.then_some((kind, "hours", Reason::DayOrMonth))
            };
            match tables.iter().find_map(of).or_else(spread) {
                Some((record, column, reason)) => ColumnRead {
                    at,
                    heading: shown,
                    record: Some(record),
                    column: Some(column),
                    reason,
                    filled: 0,
                    refused: 0,
                },
                None => ColumnRead {
                    at,
                    heading: shown,
                    record: None,
                    column: None,
                    reason: Reason::Unknown,
                    filled: 0,
                    refused: 0,
                },
            }
        };
        self.headings.iter().enumerate().filter(|(_, heading)| !heading.text.is_empty()).map(read).collect()
    }

    /// Reports what is wrong with the columns; whether the table can be read.
    pub(crate) fn check(
        &self,
        file: &str,
        columns: &Columns,
        aliases: &Aliases,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let all = || std::iter::once(aliases).chain(aliases.beside.iter().map(|(_, beside)| beside));
        for (at, column) in self.columns() {
            let heading = self.heading(at);
            if all().all(|aliases| aliases.is_guess(heading)) {
                let issue = SheetIssue::ColumnGuessed { heading: column.heading() };
                diagnostics.note(Place::new(file).row(self.row).column(at, heading), Issue::Sheet(issue));
            }
        }
        for (at, heading) in self.headings.iter().enumerate() {
            if self.has(at) || heading.text.is_empty() || self.spread.iter().any(|column| column.at == at) {
                continue;
            }
            let issue = match heading.column {
                Some(column) => Issue::ColumnRepeated { name: column.name },
                None if diagnostics.may_suggest() => {
                    Issue::ColumnUnknown { suggestion: aliases.suggest(&heading.text) }
                }
                None => Issue::ColumnUnknown { suggestion: None },
            };
            diagnostics.note(Place::new(file).row(self.row).column(at, &heading.text), issue);
        }
        let mut missing = columns.columns.iter().filter(|column| self.is_missing(column)).peekable();
        let mut complete = missing.peek().is_none();
        if let Some(open) = self.spread.iter().find(|column| column.on.is_none()) {
            let place = Place::new(file).row(self.row).column(open.at, self.heading(open.at));
            let _ = diagnostics.refuse_table(place, Issue::Sheet(SheetIssue::YearOpen));
            complete = false;
        }
        for column in missing {
            let issue = Issue::ColumnMissing { name: column.name, heading: column.heading() };
            let _ = diagnostics.refuse_table(Place::new(file).row(self.row), issue);
        }
        complete
    }
}
