//! The cells of one row, as members of a record.

use talka::date::Day;
use talka::register::{Private, RecordKind};
use uuid::Uuid;

use crate::cell::{self, CellError, CellErrorKind, Done, Expected};
use crate::diagnostic::{Diagnostics, Issue, Place, Refused, SheetIssue};
use crate::fold::key;
use crate::header::Column;
use crate::keys::{Known, Lookup};
use crate::survey::Survey;
use crate::table::Row;
use crate::words::{Spelled, unknown, word};

/// A reference to another row of the same table, which may come later.
pub(crate) struct Reference {
    pub(crate) to: Uuid,
    pub(crate) key: String,
    /// The key must not be shown.
    pub(crate) hidden: bool,
}

mod linked;

/// The cells of one row. Every cell that cannot be read is reported, not only the first; then the row is refused.
pub(crate) struct Cells<'a> {
    row: &'a Row<'a>,
    columns: &'static [Column],
    known: &'a mut Known,
    /// Before a key that another file of the table may have as well.
    scope: &'a str,
    survey: &'a Survey,
    diagnostics: &'a mut Diagnostics,
    references: Vec<Reference>,
    refused: Option<Refused>,
    table_refused: Option<Refused>,
}

/// Whether a group of columns describes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    Unknown,
    Empty,
    Filled,
}

impl<'a> Cells<'a> {
    pub(crate) fn new(
        row: &'a Row<'a>,
        columns: &'static [Column],
        known: &'a mut Known,
        survey: &'a Survey,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            row,
            columns,
            known,
            scope: "",
            survey,
            diagnostics,
            references: vec![],
            refused: None,
            table_refused: None,
        }
    }

    /// The same, where keys are such only inside one file.
    pub(crate) fn in_scope(self, scope: &'a str) -> Self {
        Self { scope, ..self }
    }

    /// Why not one row of the table can be read, where it is so.
    pub(crate) fn table_refused(&self) -> Option<Refused> {
        self.table_refused
    }

    /// The record with its references, if nothing of its row was refused.
    pub(crate) fn finish<R>(self, record: Option<R>) -> Result<(R, Vec<Reference>), Refused> {
        match (record, self.refused.or(self.table_refused)) {
            (_, Some(refused)) => Err(refused),
            (Some(record), None) => Ok((record, self.references)),
            (None, None) => {
                let error = CellError { expected: Expected::Text, kind: CellErrorKind::Empty };
                Err(self.diagnostics.refuse(self.row.place(""), Issue::Cell(error)))
            }
        }
    }

    /// Whether the table has the column.
    pub(super) fn has(&self, column: &str) -> bool {
        self.row.text(column).is_some()
    }

    /// The content of the cell, unless it is empty.
    pub(super) fn given(&self, column: &str) -> Option<&'a str> {
        self.row.text(column).map(cell::trim).filter(|text| !matches!(*text, "" | "-" | "–" | "—"))
    }

    /// The content of the cell, unless it is a word for "none" or "not known".
    fn said(&self, column: &str) -> Option<&'a str> {
        self.given(column).filter(|text| !says_none(text) && !says_unknown(text))
    }

    /// Refuses the row for the content of that column.
    pub(super) fn refuse(&mut self, column: &str, issue: Issue) {
        self.refuse_at(column, self.row.place(column), issue);
    }

    fn refuse_part(&mut self, column: &str, part: &str, issue: Issue) {
        let place = self.row.place(column).holding(part, self.row.hides(column));
        self.refuse_at(column, place, issue);
    }

    /// Refuses the row, or only the cell where that is all it costs.
    fn refuse_at(&mut self, column: &str, place: Place<'_>, issue: Issue) {
        if self.columns.iter().any(|known| known.name == column && known.minor) {
            self.diagnostics.refuse_cell(place, issue);
        } else {
            self.refused = Some(self.diagnostics.refuse(place, issue));
        }
    }

    /// Refuses the whole table for want of that column.
    pub(super) fn refuse_table_without(&mut self, column: &'static str) {
        let issue = Issue::ColumnMissing { name: column, heading: self.heading(column) };
        self.table_refused = Some(self.diagnostics.refuse_table(self.row.place(column).whole(), issue));
    }

    pub(super) fn note(&mut self, column: &str, issue: Issue) {
        self.diagnostics.note(self.row.place(column), issue);
    }

    /// Notes it at the first row of the file, for all.
    pub(super) fn note_once(&mut self, column: &str, issue: SheetIssue) {
        self.diagnostics.note_once(self.row.place(column), Issue::Sheet(issue));
    }

    /// A day with the year that is written around the table, where the cell does not say it.
    pub(super) fn completed(&self, column: &str) -> Option<String> {
        let around = self.row.around();
        cell::completed(self.given(column)?, around.year, around.month)
    }

    /// How an office heads that column.
    pub(super) fn heading(&self, column: &'static str) -> &'static str {
        self.columns.iter().find(|known| known.name == column).map_or(column, Column::heading)
    }

    /// Notes of each of these columns that its content cannot be used.
    pub(super) fn note_unused(&mut self, columns: &[&str], needs: &'static str) {
        let needs = self.heading(needs);
        for column in columns {
            if self.given(column).is_some() {
                self.note(column, Issue::CellUnused { needs });
            }
        }
    }

    /// The value of a cell; `None` where it is empty.
    pub(super) fn get<T>(&mut self, column: &str, parse: impl Fn(&str) -> Result<T, CellError>) -> Option<T> {
        self.given(column).and_then(|_| self.require(column, parse))
    }

    /// The value of a cell that must not be empty.
    pub(super) fn require<T>(
        &mut self,
        column: &str,
        parse: impl Fn(&str) -> Result<T, CellError>,
    ) -> Option<T> {
        let settled = self.survey.settle(column, self.row.text(column).unwrap_or_default());
        settled.and_then(|text| parse(&text)).map_err(|error| self.refuse(column, Issue::Cell(error))).ok()
    }

    pub(super) fn text(&mut self, column: &str) -> Option<String> {
        self.get(column, cell::text)
    }

    pub(super) fn private(&mut self, column: &str) -> Option<Private> {
        self.text(column).map(Private::new)
    }

    pub(super) fn yes_or_no(&mut self, column: &str) -> Option<bool> {
        self.given(column).filter(|text| !says_unknown(text))?;
        self.get(column, cell::yes_or_no)
    }

    /// A number of a line or a page.
    pub(super) fn number(&mut self, column: &str) -> Option<u32> {
        self.get(column, |text| {
            let number = cell::whole_number(text)?;
            let error = CellError { expected: Expected::WholeNumber, kind: CellErrorKind::OutOfRange };
            u32::try_from(number).map_err(|_| error)
        })
    }

    pub(super) fn day(&mut self, column: &str) -> Option<Day> {
        self.said(column)?;
        self.get(column, cell::day)
    }

    /// A day on which something happened; where only a mark says that it did, the day is unknown, and a note says so.
    pub(super) fn day_or_mark(&mut self, column: &str) -> Option<Day> {
        match self.done(column)? {
            Done::On(day) => Some(day),
            Done::SomeDay => {
                self.note(column, Issue::DayUnknown);
                None
            }
            Done::No => None,
        }
    }

    /// Whether and when something was done.
    pub(super) fn done(&mut self, column: &str) -> Option<Done> {
        self.said(column)?;
        self.get(column, cell::done)
    }

    /// The value that the word in the cell stands for.
    pub(super) fn word<W: Spelled>(&mut self, column: &str) -> Option<W> {
        self.said(column)?;
        let text = self.text(column)?;
        self.word_of(column, &text)
    }

    /// The same where the cell may hold something else.
    pub(super) fn known_word<W: Spelled>(&self, column: &str) -> Option<W> {
        self.said(column).and_then(word)
    }

    pub(super) fn word_of<W: Spelled>(&mut self, column: &str, part: &str) -> Option<W> {
        let known = word(part);
        if known.is_none() {
            let issue = unknown::<W>(part, self.diagnostics.may_suggest());
            self.refuse_part(column, part, issue);
        }
        known
    }

    /// The values that the words in the cell stand for: none where it is empty.
    pub(super) fn words<W: Spelled>(&mut self, column: &str) -> Option<Vec<W>> {
        self.entries(column, cell::list, Self::word_of)
    }

    /// The entries of a list, each read by `read`: none where the cell is empty; unknown where the table has no such
    /// column.
    pub(super) fn entries<T>(
        &mut self,
        column: &str,
        split: impl Fn(&str) -> Result<Vec<String>, CellError>,
        read: impl Fn(&mut Self, &str, &str) -> Option<T>,
    ) -> Option<Vec<T>> {
        if !self.has(column) || self.given(column).is_some_and(says_unknown) {
            return None;
        }
        if self.said(column).is_none() {
            return Some(vec![]);
        }
        let entries = self.require(column, split)?;
        Some(entries.iter().filter_map(|entry| read(self, column, entry)).collect())
    }

    /// Reads a part of a cell.
    pub(super) fn part<'p, T>(
        &mut self,
        column: &str,
        part: &'p str,
        parse: impl Fn(&'p str) -> Result<T, CellError>,
    ) -> Option<T> {
        parse(part).map_err(|error| self.refuse_part(column, part, Issue::Cell(error.without_guess()))).ok()
    }

    /// Whether anything is written in these columns, where the table has one of them.
    pub(super) fn group(&self, columns: &[&str]) -> Group {
        let mut present = columns.iter().filter(|column| self.has(column)).peekable();
        if present.peek().is_none()
            || columns.iter().any(|column| self.given(column).is_some_and(says_unknown))
        {
            return if columns.iter().any(|c| self.said(c).is_some()) {
                Group::Filled
            } else {
                Group::Unknown
            };
        }
        if present.any(|column| self.said(column).is_some()) { Group::Filled } else { Group::Empty }
    }

    /// The record of a table read before, by the office's key; the row is refused where there is none.
    pub(super) fn reference<I: From<Uuid>>(&mut self, column: &str, kind: RecordKind) -> Option<I> {
        self.said(column)?;
        self.require_reference(column, kind)
    }

    /// The same where the cell must not be empty.
    pub(super) fn require_reference<I: From<Uuid>>(&mut self, column: &str, kind: RecordKind) -> Option<I> {
        let key = self.require(column, cell::key)?;
        let id = self.known.id(kind, &key);
        match self.known.find(kind, id) {
            Lookup::Read => return Some(id.into()),
            Lookup::Refused { file, row } => self.refuse(column, Issue::KeyOfRefusedRow { file, row }),
            Lookup::Nowhere => self.refuse(column, Issue::KeyUnknown { record: kind }),
        }
        None
    }

    /// The record of a table read before, by the office's key or by its name; where there is no such table, one of which
    /// only this is known.
    pub(super) fn reference_or_name<I: From<Uuid>>(
        &mut self,
        column: &str,
        kind: RecordKind,
        by_name: impl Fn(&mut Self, &str) -> Option<I>,
    ) -> Option<I> {
        let key = self.require(column, cell::key)?;
        let id = self.known.id(kind, &key);
        match self.known.find(kind, id) {
            Lookup::Nowhere => by_name(self, &key),
            Lookup::Read | Lookup::Refused { .. } => self.require_reference(column, kind),
        }
    }

    /// A record of this same table, which may not have been read yet.
    pub(super) fn reference_inside<I: From<Uuid>>(
        &mut self,
        column: &str,
        kind: RecordKind,
        part: &str,
    ) -> Option<I> {
        let key = self.part(column, part, cell::key)?;
        let to = self.known.id(kind, &format!("{}{key}", self.scope));
        self.references.push(Reference { to, key, hidden: self.row.hides(column) });
        Some(to.into())
    }
}

/// `nav`, `nē`: there is none.
fn says_none(text: &str) -> bool {
    one_of(text, &["nav", "ne", "none", "no"])
}

/// `nav zināms`, `?`: nobody knows.
fn says_unknown(text: &str) -> bool {
    const WORDS: [&str; 8] = [
        "nav_zinams",
        "nav_zinama",
        "nezinams",
        "nezinama",
        "nav_noradits",
        "nav_noradita",
        "unknown",
        "not_known",
    ];
    text == "?" || one_of(text, &WORDS)
}

fn one_of(text: &str, words: &[&str]) -> bool {
    // Most cells differ in the first letter, which spares the folding.
    text.len() < 24 && text.starts_with(['n', 'N', 'u', 'U']) && words.contains(&key(text).as_str())
}
