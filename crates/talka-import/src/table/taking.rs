//! What a row of a file is taken for, and who takes it.

use super::carried::Carried;
use super::reading::{Kind, Reading};
use super::{LONGEST_CELL, Row, TableFile};
use crate::cell::{self, trim};
use crate::diagnostic::{Diagnostics, Issue, Place, Refused, RowIssue, SheetIssue};
use crate::encoding::DAMAGED;
use crate::fold::key;
use crate::header::{Aliases, Header};

/// Takes the rows of a table.
pub(crate) trait Take {
    /// Whether it looks at all rows before it takes any.
    const SURVEYS: bool;

    /// Looks at the header.
    fn understand(&mut self, _: &Header, _: &Aliases) {}

    /// Looks at a row before any is taken.
    fn survey(&mut self, row: &Row<'_>);

    /// Looks at the hours of a row that has several.
    fn survey_hours(&mut self, _: &Row<'_>) {}
    /// Looks at a row that is left out before it is read.
    fn leave(&mut self, _: &Row<'_>) {}

    /// Reads the row or refuses it with a diagnostic.
    fn take(&mut self, row: &Row<'_>, diagnostics: &mut Diagnostics) -> Result<(), Refused>;
}

pub(super) struct Taking<F>(pub(super) F);

impl<F: FnMut(&Row<'_>, &mut Diagnostics) -> Result<(), Refused>> Take for Taking<F> {
    const SURVEYS: bool = false;

    fn survey(&mut self, _: &Row<'_>) {}

    fn take(&mut self, row: &Row<'_>, diagnostics: &mut Diagnostics) -> Result<(), Refused> {
        (self.0)(row, diagnostics)
    }
}

/// Whether two cells say the same: the same words, or the same time.
fn is_same(one: &str, other: &str) -> bool {
    let minutes = |text| cell::minutes(text).ok();
    key(one) == key(other) || minutes(one).zip(minutes(other)).is_some_and(|(one, other)| one == other)
}

/// Whether a cell says that its row is of times at which people began or ended.
fn names_a_bound(cell: &str) -> bool {
    const WORDS: [&str; 8] = ["no", "lidz", "sakums", "beigas", "from", "to", "start", "end"];
    WORDS.contains(&key(cell).as_str())
}

pub(super) struct Table<'t> {
    pub(super) file: &'t TableFile<'t>,
    pub(super) aliases: &'t Aliases,
    pub(super) readable: bool,
    pub(super) noted: Noted,
    pub(super) carried: Carried,
}

/// What one note a file is enough for.
#[derive(Default)]
pub(super) struct Noted {
    nameless: bool,
    short: bool,
}

impl Table<'_> {
    /// Notes what a row is that is no row of the table.
    pub(super) fn note(&mut self, kind: Kind, reading: &Reading<'_>, diagnostics: &mut Diagnostics) {
        let row = Place::new(self.file.name).row(reading.number());
        match kind {
            Kind::Section => diagnostics.note(row, Issue::Sheet(SheetIssue::Row(RowIssue::Section))),
            Kind::Title => diagnostics.note(row, Issue::TitleRow),
            Kind::Said => diagnostics.note(row, Issue::Sheet(SheetIssue::SaidForAll)),
            Kind::Sum => diagnostics.note(row, Issue::SumRow),
            Kind::Signature => diagnostics.note(row, Issue::SignatureRow),
            Kind::OpenQuote => {
                let _ = diagnostics.refuse(row, Issue::QuoteNotClosed);
            }
            Kind::OtherHeader => {
                diagnostics.note(row, Issue::OtherHeader);
                self.readable = reading.header.as_ref().is_some_and(|header| {
                    header.check(self.file.name, self.file.columns, self.aliases, diagnostics)
                });
            }
            Kind::OtherTable | Kind::OfOtherTable => {
                let _ = diagnostics.refuse(row, Issue::Sheet(SheetIssue::OtherTable));
            }
            Kind::SumOrPerson => {
                let _ = diagnostics.refuse(row, Issue::Sheet(SheetIssue::Row(RowIssue::SumOrPerson)));
            }
            Kind::Header if reading.header.as_ref().is_some_and(|header| header.row < reading.number()) => {
                diagnostics.note(row, Issue::Sheet(SheetIssue::HeaderRepeated));
            }
            Kind::EmptyLines(_)
            | Kind::Empty
            | Kind::Header
            | Kind::Weekdays
            | Kind::Headless
            | Kind::Body => {}
        }
    }

    /// Whether the row is taken. Where it is not, a diagnostic says why: for a whole table one that was given before.
    pub(super) fn take(
        &mut self,
        reading: &Reading<'_>,
        diagnostics: &mut Diagnostics,
        by: &mut impl Take,
    ) -> bool {
        let Some(row) = reading.row(self.file.name).filter(|_| self.readable) else { return false };
        let completed = self.carried.complete(&row);
        let row = Row { record: completed.as_ref().unwrap_or(row.record), ..row };
        if let Some(at) = row.header.naming().next().filter(|_| completed.is_some()) {
            let issue = SheetIssue::Row(RowIssue::NameAbove { rows: 1 });
            diagnostics.note_once(row.column(at), Issue::Sheet(issue));
        }
        if let Some((place, issue)) = self.unreadable(&row) {
            let _ = diagnostics.refuse(place, issue);
            by.leave(&row);
            return false;
        }
        self.note_once(&row, diagnostics);
        if row.header.spread.is_empty() {
            return by.take(&row, diagnostics).is_ok();
        }
        let (mut filled, mut taken) = (false, false);
        for spread in &row.header.spread {
            let is_empty =
                |at| matches!(trim(row.record.get(at).unwrap_or_default()), "" | "-" | "–" | "—" | "0");
            if !is_empty(spread.at) || spread.day_at.is_some_and(|day| !is_empty(day)) {
                filled = true;
                taken |= by.take(&Row { spread: Some(spread), ..row }, diagnostics).is_ok();
            }
        }
        taken || !filled
    }

    /// Why a row cannot be read at all.
    fn unreadable<'r>(&self, row: &Row<'r>) -> Option<(Place<'r>, Issue)> {
        let (record, header) = (row.record, row.header);
        if let Some(long) = record.iter().position(|cell| cell.len() > LONGEST_CELL) {
            return Some((row.column(long), Issue::CellTooLong { limit: LONGEST_CELL }));
        }
        if record.beyond {
            return Some((row.whole(), Issue::TooManyCells { limit: self.file.cells }));
        }
        let (expected, found) = (header.width(), record.len());
        if found < expected && !header.required().all(|at| record.is_filled(at)) {
            return Some((row.whole(), Issue::RowTooShort { expected, found }));
        }
        if record.iter().skip(header.len()).any(|cell| !cell.trim().is_empty()) {
            return Some((row.whole(), Issue::RowTooLong { expected, found }));
        }
        let text = |at: usize| trim(record.get(at).unwrap_or_default());
        let differs = |(at, first, _): &(usize, usize, _)| {
            !text(*at).is_empty() && !text(*first).is_empty() && !is_same(text(*at), text(*first))
        };
        if let Some((at, _, column)) = header.repeated().find(differs) {
            return Some((row.column(at), Issue::CellsDisagree { other: column.heading() }));
        }
        if !header.spread.is_empty() && header.aside().any(|at| names_a_bound(text(at))) {
            return Some((row.whole(), Issue::Sheet(SheetIssue::Row(RowIssue::TimesBelowDays))));
        }
        header.columns().find_map(|(at, column)| {
            let cell = record.get(at).unwrap_or_default();
            let issue = if cell.contains(DAMAGED) {
                Issue::CellDamaged
            } else if cell.contains(|c: char| c.is_control() && !c.is_whitespace()) {
                Issue::ControlCharacter
            } else {
                return None;
            };
            Some((row.cell(at, column), issue))
        })
    }

    /// Notes once that something is written where no heading is, and that empty cells at the end are left out.
    fn note_once(&mut self, row: &Row<'_>, diagnostics: &mut Diagnostics) {
        let (record, header) = (row.record, row.header);
        let (expected, found) = (header.width(), record.len());
        if found < expected && !std::mem::replace(&mut self.noted.short, true) {
            diagnostics.note(row.whole(), Issue::RowsShort { expected, found });
        }
        if self.noted.nameless {
            return;
        }
        let filled = |(at, cell): (usize, &str)| {
            (!cell.trim().is_empty() && header.heading(at).is_empty()).then_some(at)
        };
        if let Some(at) = record.iter().enumerate().find_map(filled) {
            diagnostics.note(row.column(at), Issue::ColumnWithoutHeading);
            self.noted.nameless = true;
        }
    }
}
