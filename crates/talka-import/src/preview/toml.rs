//! What was understood as a `talka.toml` to correct by hand.

use std::collections::BTreeMap;
use std::fmt::Write;

use talka::register::RecordKind;

use super::Preview;
use crate::diagnostic::{Code, HIDDEN, Issue, SheetIssue, letters};
use crate::error::KINDS;
use crate::input::SHEET_OF;
use crate::keys::table_name;
use crate::tables;
use crate::understood::Reason;

impl Preview<'_> {
    /// A `talka.toml` that says of each heading what it was taken for, to correct by hand. What was not understood is in
    /// comments, with what it may be, and so is what only the office knows. As it is it changes nothing.
    pub fn to_toml(&self) -> String {
        let mut text = String::new();
        self.files(&mut text);
        self.office(&mut text);
        let mut headings: BTreeMap<RecordKind, BTreeMap<&str, &str>> = BTreeMap::new();
        let mut unknown: BTreeMap<RecordKind, Vec<String>> = BTreeMap::new();
        for table in &self.imported.tables {
            for column in &table.columns {
                match (column.record, column.column) {
                    (_, name) if column.heading.contains(HIDDEN) => {
                        // A heading that may name somebody is not shown, and the office writes it itself.
                        let name = name.unwrap_or_default();
                        let line = format!("{} = \"{name}\" # {}", quoted(HIDDEN), letters(column.at));
                        unknown.entry(column.record.unwrap_or(table.kind)).or_default().push(line);
                    }
                    (Some(record), Some(name)) if column.reason != Reason::DayOrMonth => {
                        headings.entry(record).or_default().entry(&column.heading).or_insert(name);
                    }
                    (None, None) => {
                        let line = format!("{} = \"\"", quoted(&column.heading));
                        unknown.entry(table.kind).or_default().push(line);
                    }
                    _ => {}
                }
            }
        }
        for kind in KINDS {
            let (known, open) = (headings.remove(&kind), unknown.remove(&kind));
            if known.is_none() && open.is_none() {
                continue;
            }
            let _ = writeln!(text, "[{}]", table_name(kind));
            for (heading, name) in known.into_iter().flatten() {
                let _ = writeln!(text, "{} = \"{name}\"", quoted(heading));
            }
            if let Some(open) = open {
                let columns: Vec<&str> =
                    tables::columns(kind).columns.iter().map(|column| column.name).collect();
                let _ = writeln!(text, "# {}", columns.join(" "));
                for line in open {
                    let _ = writeln!(text, "# {line}");
                }
            }
            text.push('\n');
        }
        self.names(&mut text);
        text
    }

    /// Which files may be tables though their names do not say so, in comments: with those that are read, for the list
    /// replaces what names say.
    fn files(&self, text: &mut String) {
        let mut lines = String::new();
        for kind in KINDS {
            let not_read = self.imported.diagnostics.listed().iter().filter(|it| match &it.issue {
                Issue::Sheet(SheetIssue::EntryNotRead(issue)) => issue.record() == Some(kind),
                _ => false,
            });
            let not_read: Vec<&str> = not_read.map(|it| it.file.as_str()).collect();
            if not_read.is_empty() {
                continue;
            }
            let read = self.imported.tables.iter().filter(|table| table.kind == kind);
            let read = read.map(|table| table.file.split(SHEET_OF).next().unwrap_or_default());
            let mut files: Vec<&str> = read.chain(not_read).collect();
            files.dedup();
            // Nothing can be named whose name is hidden.
            files.retain(|file| !file.contains(HIDDEN));
            let files: Vec<String> = files.into_iter().map(quoted).collect();
            let _ = writeln!(lines, "# {} = [{}]", table_name(kind), files.join(", "));
        }
        if !lines.is_empty() {
            let _ = writeln!(text, "# [files]\n{lines}");
        }
    }

    /// What only the office knows, in comments.
    fn office(&self, text: &mut String) {
        let counted = self.imported.diagnostics.counted();
        let lines = [
            (Code::DateOrder, "dates = \"day-first\""),
            (Code::YearOpen, "year = 2020"),
            (Code::HostMissing, "host = \"\""),
            (Code::KeyIsPersonalCode, "namespace = \"\""),
        ];
        let open: Vec<&str> =
            lines.iter().filter(|(code, _)| counted.contains_key(code)).map(|(_, line)| *line).collect();
        if !open.is_empty() {
            let _ = writeln!(text, "# [office]");
            for line in open {
                let _ = writeln!(text, "# {line}");
            }
            text.push('\n');
        }
    }

    /// Who could be one or two, in comments.
    fn names(&self, text: &mut String) {
        for (kind, section) in [(RecordKind::Volunteer, "people"), (RecordKind::Organization, "hosts")] {
            let mut begun = false;
            for diagnostic in self.imported.diagnostics.listed() {
                let first = |file, row: &u32| self.name(kind, file, Some(*row));
                let (record, names) = match &diagnostic.issue {
                    Issue::Sheet(SheetIssue::MayBeSame { record, file, row, .. }) => {
                        let other = self.name(kind, &diagnostic.file, diagnostic.row);
                        (*record, first(file, row).zip(other).map(|(first, other)| vec![first, other]))
                    }
                    Issue::Sheet(SheetIssue::MayBeTwo { file, row }) => {
                        (RecordKind::Volunteer, first(file, row).map(|name| vec![name]))
                    }
                    _ => continue,
                };
                let Some(names) = names.filter(|_| record == kind) else { continue };
                if !std::mem::replace(&mut begun, true) {
                    let _ = writeln!(text, "# [{section}]\n# same = [");
                }
                let _ = writeln!(text, "#   [{}],", names.join(", "));
            }
            if begun {
                text.push_str("# ]\n");
            }
        }
    }

    /// How a `talka.toml` writes the person or the host of which that row speaks first.
    fn name(&self, kind: RecordKind, file: &str, row: Option<u32>) -> Option<String> {
        let register = &self.imported.register;
        let is_there = |position: &usize| {
            register
                .sources()
                .find(kind, *position, "")
                .is_some_and(|source| source.file == file && Some(source.row) == row)
        };
        match kind {
            RecordKind::Volunteer => {
                let at = (0..register.volunteers().len()).find(is_there)?;
                let volunteer = register.volunteers().get(at)?;
                let born = match volunteer.born {
                    Some(talka::date::Birth::Day(day)) => format!(", {day}"),
                    Some(talka::date::Birth::Year(year)) => format!(", {year}"),
                    _ => String::new(),
                };
                Some(quoted(&format!("{}{born}", volunteer.name.as_ref()?.reveal())))
            }
            RecordKind::Organization => {
                let at = (0..register.organizations().len()).find(is_there)?;
                Some(quoted(register.organizations().get(at)?.name.as_ref()?.reveal()))
            }
            _ => None,
        }
    }
}

/// A text as TOML writes it, on one line.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => quoted.extend(['\\', sign]),
            sign if sign.is_control() => quoted.push(' '),
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}
