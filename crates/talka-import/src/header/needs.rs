//! Which columns a table cannot be read without, and what is reported of its header.

use talka::register::RecordKind;

use super::aliases::Strength;
use super::{Aliases, Column, Columns, Header};
use crate::diagnostic::{Diagnostics, HeadingIssue, Issue, Place, SheetIssue};
use crate::table::Record;

impl Header {
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

    /// The positions of the columns that say who somebody is by name.
    pub(crate) fn naming(&self) -> impl Iterator<Item = usize> {
        let people = self
            .columns()
            .filter(|(_, column)| column.personal && column.identifies == Some(RecordKind::Volunteer));
        people.map(|(at, _)| at)
    }

    /// The positions of the columns that say something of somebody.
    pub(crate) fn of_person(&self) -> impl Iterator<Item = usize> {
        let people = self.beside.iter().filter(|(kind, _)| *kind == RecordKind::Volunteer);
        people.flat_map(|(_, beside)| beside.known.iter().map(|(at, _)| *at))
    }

    /// The positions of the columns that say who worked, and where.
    pub(crate) fn identifying(&self) -> impl Iterator<Item = usize> {
        let hosts = self.beside.iter().filter(|(kind, _)| *kind == RecordKind::Organization);
        let hosts = hosts.flat_map(|(_, beside)| beside.known.iter().map(|(at, _)| *at));
        self.of_person().chain(hosts).chain(self.find("host").map(|(at, _)| at))
    }

    /// Whether a row says more of somebody than the name or surname: a given name, a birth, a code or a key.
    pub(crate) fn describes(&self, record: &Record<'_>) -> bool {
        const MORE: [&str; 4] = ["born", "codes", "volunteer", "given_name"];
        let people = self.beside.iter().filter(|(kind, _)| *kind == RecordKind::Volunteer);
        let more = people.flat_map(|(_, beside)| MORE.iter().filter_map(|name| beside.find(name)));
        more.into_iter().any(|(at, _)| record.is_filled(at))
    }

    /// Whether all is written in a row that an entry of hours needs.
    pub(crate) fn is_whole(&self, record: &Record<'_>) -> bool {
        let mut spread = self.spread.iter().peekable();
        let hours = spread.peek().is_none() || spread.any(|column| record.is_filled(column.at));
        hours && self.required().all(|at| record.is_filled(at))
    }

    /// The positions of the columns of hours.
    pub(crate) fn summed(&self) -> Vec<usize> {
        let own = self.find("hours").filter(|_| self.spread.is_empty());
        own.map(|(at, _)| at).into_iter().chain(self.spread.iter().map(|column| column.at)).collect()
    }

    pub(super) fn columns_in_need(&self, columns: &[Column]) -> Vec<usize> {
        let absent = columns.iter().filter(|column| column.required && self.find(column.name).is_none());
        let replaced: Vec<RecordKind> = absent.filter_map(|column| column.unless).collect();
        let own = self.known.iter().filter(|(_, column)| column.required).map(|(at, _)| *at);
        let instead = self.columns().filter(|column| replaced.iter().any(|kind| self.is_of(*column, *kind)));
        own.chain(instead.map(|(at, _)| at)).collect()
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
            let found = || all().filter_map(|aliases| aliases.match_of(heading));
            if found().all(|found| found.strength < Strength::Known) {
                let issue = SheetIssue::Heading(HeadingIssue::Guessed { heading: column.heading() });
                diagnostics.note(Place::new(file).row(self.row).column(at, heading), Issue::Sheet(issue));
            }
        }
        let unread = self.unread().filter_map(|at| Some((at, self.headings.get(at)?)));
        for (at, heading) in
            unread.filter(|(_, heading)| !all().any(|aliases| aliases.leaves_out(&heading.text)))
        {
            let issue = match heading.found.map(|found| found.column) {
                Some(column) if self.find(column.name).is_some() => {
                    Issue::ColumnRepeated { name: column.name }
                }
                Some(column) => {
                    Issue::Sheet(SheetIssue::Heading(HeadingIssue::ColumnOpen { heading: column.heading() }))
                }
                None if diagnostics.may_suggest() => {
                    Issue::ColumnUnknown { suggestion: aliases.suggest(&heading.text) }
                }
                None => Issue::ColumnUnknown { suggestion: None },
            };
            diagnostics.note(Place::new(file).row(self.row).column(at, &heading.text), issue);
        }
        let mut missing = columns.columns.iter().filter(|column| self.is_missing(column)).peekable();
        let mut complete = missing.peek().is_none();
        if let Some(open) = self.spread.iter().find(|column| column.lacks_day()) {
            let place = Place::new(file).row(self.row).column(open.at, self.heading(open.at));
            let issue = if open.is_open { HeadingIssue::DaysOpen } else { HeadingIssue::YearOpen };
            let _ = diagnostics.refuse_table(place, Issue::Sheet(SheetIssue::Heading(issue)));
            complete = false;
        }
        for column in missing {
            let issue = Issue::ColumnMissing { name: column.name, heading: column.heading() };
            let _ = diagnostics.refuse_table(Place::new(file).row(self.row), issue);
        }
        complete
    }
}
