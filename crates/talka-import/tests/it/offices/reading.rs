//! How the files of a folder were read, in a form that people can write and compare.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use talka::date::Birth;
use talka::register::{HourLog, Organization, OrganizationId, Private, RecordKind, Register, Volunteer};
use talka_import::diagnostic::{Diagnostic, Effect};
use talka_import::{Imported, TableSummary};

/// A folder, as it is expected or as it was read.
#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(super) struct Reading {
    /// What the files look like, in words.
    pub(super) shape: String,
    /// What was reported of files of which nothing was read.
    #[serde(default)]
    unread: Vec<String>,
    #[serde(default)]
    file: Vec<FileReading>,
}

/// A file, or a sheet of one.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct FileReading {
    name: String,
    kind: String,
    /// By the letter of a column what it is taken for; columns that are not read are absent.
    #[serde(default)]
    columns: BTreeMap<String, String>,
    /// How many rows became what; kinds without a row are absent.
    rows: BTreeMap<String, u32>,
    /// Each record, after the number of its row.
    #[serde(default)]
    records: Vec<String>,
    /// Each row or cell that was left out, and why.
    #[serde(default)]
    left_out: Vec<String>,
    /// Each note. Those about missing tables are absent.
    #[serde(default)]
    notes: Vec<String>,
}

impl Reading {
    pub(super) fn of(imported: &Imported, shape: &str) -> Self {
        let tables = &imported.tables;
        let elsewhere = |it: &&Diagnostic| tables.iter().all(|table| table.file != it.file);
        let unread = reported(imported, elsewhere).map(|it| format!("{}: {}", it.file, said(it)));
        Self {
            shape: shape.to_owned(),
            unread: unread.collect(),
            file: tables.iter().map(|table| FileReading::of(imported, table)).collect(),
        }
    }

    /// What is read otherwise than expected.
    pub(super) fn differences(&self, read: &Self) -> Vec<String> {
        let mut found = Vec::new();
        compare(&mut found, "unread", &self.unread, &read.unread);
        let names = |reading: &Self| reading.file.iter().map(|file| file.name.clone()).collect::<Vec<_>>();
        compare(&mut found, "files", &names(self), &names(read));
        for (expected, read) in self.file.iter().zip(&read.file) {
            expected.compare(read, &mut found);
        }
        found
    }
}

fn compare<T: PartialEq + fmt::Debug>(found: &mut Vec<String>, what: &str, expected: &T, read: &T) {
    if expected != read {
        found.push(format!("{what}: expected {expected:?}, read {read:?}"));
    }
}

impl FileReading {
    fn of(imported: &Imported, table: &TableSummary) -> Self {
        let of_file = |it: &&Diagnostic| it.file == table.file;
        let (notes, left_out): (Vec<_>, Vec<_>) =
            reported(imported, of_file).partition(|it| it.effect == Effect::Note);
        let columns = table.columns.iter();
        let rows = table.rows;
        let rows = [
            ("read", rows.read),
            ("left_out", rows.refused),
            ("empty", rows.empty),
            ("title", rows.title),
            ("header", rows.header),
            ("sum", rows.sum),
            ("signature", rows.signature),
        ];
        Self {
            name: table.file.clone(),
            kind: table_name(table.kind).to_owned(),
            columns: columns
                .filter_map(|it| Some((letter(it.at), format!("{}.{}", table_name(it.record?), it.column?))))
                .collect(),
            rows: rows
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .map(|(what, count)| (what.to_owned(), count))
                .collect(),
            records: records(imported, table),
            left_out: left_out.into_iter().map(said).collect(),
            notes: notes.into_iter().map(said).collect(),
        }
    }

    fn compare(&self, read: &Self, found: &mut Vec<String>) {
        let what = |what: &str| format!("{}, {what}", self.name);
        compare(found, &what("kind"), &self.kind, &read.kind);
        compare(found, &what("columns"), &self.columns, &read.columns);
        compare(found, &what("rows"), &self.rows, &read.rows);
        compare(found, &what("records"), &self.records, &read.records);
        compare(found, &what("left out"), &self.left_out, &read.left_out);
        compare(found, &what("notes"), &self.notes, &read.notes);
    }
}

/// What was reported, but for tables that are missing, which the files show, and for the expected reading itself.
fn reported(imported: &Imported, wanted: impl Fn(&&Diagnostic) -> bool) -> impl Iterator<Item = &Diagnostic> {
    let listed = imported.diagnostics.listed().iter();
    let beside = |it: &&Diagnostic| it.code().as_str() == "table-missing" || it.file == super::EXPECTED;
    listed.filter(move |it| wanted(it) && !beside(it))
}

fn said(diagnostic: &Diagnostic) -> String {
    let row = || diagnostic.row.map(|row| row.to_string());
    let place = diagnostic.cell.clone().or_else(row).map_or_else(String::new, |place| place + " ");
    format!("{place}{}", diagnostic.code().as_str())
}

const fn table_name(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Volunteer => "volunteers",
        RecordKind::Organization => "organizations",
        RecordKind::Placement => "placements",
        RecordKind::HourLog => "hours",
    }
}

/// The letters of a column as a spreadsheet counts.
fn letter(at: usize) -> String {
    let last = char::from(b'A' + u8::try_from(at % 26).unwrap());
    if at < 26 { last.to_string() } else { letter(at / 26 - 1) + &last.to_string() }
}

/// The records of a file, each after the number of its row.
fn records(imported: &Imported, table: &TableSummary) -> Vec<String> {
    let register = &imported.register;
    let texts: Vec<String> = match table.kind {
        RecordKind::Volunteer => register.volunteers().iter().map(person).collect(),
        RecordKind::Organization => register.organizations().iter().map(host).collect(),
        RecordKind::Placement => register
            .placements()
            .iter()
            .map(|it| {
                let agreement = it.agreement.as_ref().and_then(|agreement| agreement.concluded);
                let concluded = agreement.map_or_else(String::new, |day| format!(", {day}"));
                format!("{}{concluded}", parties(register, it.id, None))
            })
            .collect(),
        RecordKind::HourLog => register.hour_logs().iter().map(|log| entry(register, log)).collect(),
    };
    let of_file = |(at, text): (usize, String)| {
        let source = register.sources().find(table.kind, at, "")?;
        (source.file == table.file).then(|| format!("{} {text}", source.row))
    };
    texts.into_iter().enumerate().filter_map(of_file).collect()
}

fn person(volunteer: &Volunteer) -> String {
    let born = match volunteer.born {
        Some(Birth::Day(day)) => format!(", {day}"),
        Some(Birth::Year(year)) => format!(", {year}"),
        Some(Birth::Age { age, on }) => format!(", {age} on {on}"),
        None => String::new(),
    };
    format!("{}{born}", revealed(volunteer.name.as_ref()))
}

fn host(organization: &Organization) -> String {
    let class = organization.class.map_or_else(String::new, |class| format!(", {}", class.as_str()));
    format!("{}{class}", revealed(organization.name.as_ref()))
}

fn revealed(name: Option<&Private>) -> String {
    name.map_or_else(|| "?".to_owned(), |name| name.reveal().to_owned())
}

fn parties(
    register: &Register,
    placement: talka::register::PlacementId,
    host: Option<OrganizationId>,
) -> String {
    let placement = register.placements().iter().find(|it| it.id == placement).unwrap();
    let at = host.unwrap_or(placement.organization);
    let volunteer = register.volunteers().iter().find(|it| it.id == placement.volunteer);
    let organization = register.organizations().iter().find(|it| it.id == at);
    let volunteer = revealed(volunteer.and_then(|it| it.name.as_ref()));
    format!("{volunteer} @ {}", revealed(organization.and_then(|it| it.name.as_ref())))
}

fn entry(register: &Register, log: &HourLog) -> String {
    let clock = |clock: Option<talka::date::Clock>| clock.map(|clock| clock.to_string());
    let times = clock(log.start).zip(clock(log.end));
    let times = times.map_or_else(String::new, |(start, end)| format!(" {start}–{end}"));
    let state = log.confirmation.as_ref().map_or_else(String::new, |it| {
        let on = it.on.map_or_else(String::new, |day| format!(" {day}"));
        format!(" {}{on}", it.state.as_str())
    });
    let (hours, minutes) = (log.minutes / 60, log.minutes % 60);
    format!("{}: {} {hours}:{minutes:02}{times}{state}", parties(register, log.placement, log.host), log.on)
}

/// As `expected.toml` writes it.
impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "shape = {:?}", self.shape)?;
        list(f, "unread", &self.unread)?;
        for file in &self.file {
            writeln!(f, "\n[[file]]\nname = {:?}\nkind = {:?}", file.name, file.kind)?;
            let columns = file.columns.iter().map(|(letter, column)| format!("{letter} = {column:?}"));
            writeln!(f, "columns = {{ {} }}", columns.collect::<Vec<_>>().join(", "))?;
            let rows = file.rows.iter().map(|(what, count)| format!("{what} = {count}"));
            writeln!(f, "rows = {{ {} }}", rows.collect::<Vec<_>>().join(", "))?;
            list(f, "records", &file.records)?;
            list(f, "left_out", &file.left_out)?;
            list(f, "notes", &file.notes)?;
        }
        Ok(())
    }
}

fn list(f: &mut fmt::Formatter<'_>, name: &str, entries: &[String]) -> fmt::Result {
    if entries.is_empty() {
        return Ok(());
    }
    writeln!(f, "{name} = [")?;
    for entry in entries {
        writeln!(f, "    {entry:?},")?;
    }
    writeln!(f, "]")
}
