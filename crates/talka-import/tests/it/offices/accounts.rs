//! What holds of every file: no line is lost, and no value is read two ways in one column.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;
use std::path::Path;

use calamine::{Reader, Sheets, open_workbook_auto_from_rs};
use talka::date::When;
use talka::register::{HourLog, RecordKind};
use talka_import::diagnostic::Diagnostics;
use talka_import::encoding::decode;
use talka_import::header::{Column, Columns};
use talka_import::table::TableFile;
use talka_import::{Imported, TableSummary};

use crate::accounted::rows_are_several;

/// The file of a table, and the name of its sheet where it has several.
fn file_of(table: &TableSummary) -> (&str, Option<&str>) {
    match table.file.split_once(" › ") {
        Some((file, sheet)) => (file, Some(sheet)),
        None => (&table.file, None),
    }
}

/// The number that stands for a name that is not shown.
fn number_of(shown: &str) -> Option<usize> {
    let (_, number) = shown.rsplit_once(" (").filter(|_| shown.contains('…'))?;
    number.trim_end_matches(')').parse().ok()
}

/// What a file of that name holds.
fn bytes_of(folder: &Path, shown: &str) -> Vec<u8> {
    let Some(number) = number_of(shown) else { return fs::read(folder.join(shown)).unwrap() };
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut tables: Vec<_> = files.filter(|path| path.extension().is_none_or(|it| it != "toml")).collect();
    tables.sort();
    fs::read(&tables[number - 1]).unwrap()
}

/// Says so where the rows are not all of the lines of the file, or of the rows of the sheet.
pub(super) fn lines_missing(folder: &Path, table: &TableSummary) -> Option<String> {
    let (file, sheet) = file_of(table);
    let bytes = bytes_of(folder, file);
    let all = u64::from(table.rows.all()) + u64::from(table.breaks);
    let held = match table.encoding {
        Some(_) => lines(&decode(&bytes).unwrap().text),
        None => last_row(&bytes, sheet),
    };
    (all != held).then(|| format!("{}: {all} of {held} lines accounted for", table.file))
}

/// The lines of a text, whatever ends them.
fn lines(text: &str) -> u64 {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines = text.strip_suffix('\n').unwrap_or(&text).split('\n').count();
    if text.is_empty() { 0 } else { u64::try_from(lines).unwrap() }
}

/// The last row of a sheet, counted from 1.
fn last_row(bytes: &[u8], sheet: Option<&str>) -> u64 {
    let mut book: Sheets<_> = open_workbook_auto_from_rs(Cursor::new(bytes)).unwrap();
    let named = |sheet: &str| {
        number_of(sheet).map_or(sheet.to_owned(), |number| book.sheet_names()[number - 1].clone())
    };
    let name = sheet.map_or_else(|| book.sheet_names()[0].clone(), named);
    let range = book.worksheet_range(&name).unwrap();
    range.end().map_or(0, |(row, _)| u64::from(row) + 1)
}

/// Values of a column that are read in two ways: one text as two values, or some as one kind and some as another.
pub(super) fn read_two_ways(folder: &Path, imported: &Imported, table: &TableSummary) -> Vec<String> {
    if table.kind != RecordKind::HourLog || table.encoding.is_none() || rows_are_several(table) {
        return vec![];
    }
    let texts = texts(&bytes_of(folder, &table.file), table);
    let register = &imported.register;
    let (mut days, mut hours) = (Read::default(), Read::default());
    for (at, log) in register.hour_logs().iter().enumerate() {
        let source = register.sources().find(RecordKind::HourLog, at, "").unwrap();
        if source.file != table.file {
            continue;
        }
        let Some([on, spent]) = texts.get(&source.row) else { continue };
        days.add(on, log.on.to_string(), order(on, log.on));
        hours.add(spent, log.minutes.to_string(), unit(spent, log));
    }
    [("days", days), ("hours", hours)]
        .into_iter()
        .filter_map(|(what, read)| read.two_ways().map(|found| format!("{}, {what}: {found}", table.file)))
        .collect()
}

/// The texts of the day and of the hours in each row.
fn texts(bytes: &[u8], table: &TableSummary) -> BTreeMap<u32, [String; 2]> {
    let columns = ["on", "hours"].map(|name| {
        let heading = table.columns.iter().find(|it| it.column == Some(name)).map(|it| it.heading.as_str());
        let aliases: &'static [&'static str] =
            Box::leak(Box::new([&*heading.unwrap_or(name).to_owned().leak()]));
        Column::new(name, aliases)
    });
    let columns = Columns { table: "hours", columns: Box::leak(Box::new(columns)) };
    let mut texts = BTreeMap::new();
    TableFile::new("", bytes, &columns).read(&mut Diagnostics::default(), |row, _| {
        let text = |column| row.text(column).unwrap_or_default().to_owned();
        texts.insert(row.number(), ["on", "hours"].map(text));
        Ok(())
    });
    texts
}

/// What was read in one column.
#[derive(Default)]
struct Read {
    values: BTreeMap<String, BTreeSet<String>>,
    ways: BTreeSet<&'static str>,
}

impl Read {
    fn add(&mut self, text: &str, value: String, way: Option<&'static str>) {
        self.values.entry(text.to_owned()).or_default().insert(value);
        self.ways.extend(way);
    }

    fn two_ways(self) -> Option<String> {
        let values = self.values.into_iter().find(|(text, values)| !text.is_empty() && values.len() > 1);
        let text = values.map(|(text, values)| format!("{text} as {values:?}"));
        text.or_else(|| (self.ways.len() > 1).then(|| format!("{:?}", self.ways)))
    }
}

/// Which number of `05/07/2020` was read as the month.
fn order(text: &str, on: When) -> Option<&'static str> {
    let mut parts = text.split('/').map(|part| part.parse::<u32>().ok());
    let (first, second) = (parts.next()??, parts.next()??);
    let month = on.single_day()?.month();
    match (first == month, second == month) {
        (true, false) => Some("month first"),
        (false, true) => Some("day first"),
        _ => None,
    }
}

/// Whether the point of `2.30` was read as one of a decimal number or as one before minutes.
fn unit(text: &str, log: &HourLog) -> Option<&'static str> {
    let (hours, part) = text.split_once('.')?;
    let (hours, part): (i32, i32) = (hours.parse().ok()?, part.parse().ok().filter(|_| part.len() == 2)?);
    match (log.minutes == 60 * hours + part, log.minutes == 60 * hours + (60 * part + 50) / 100) {
        (true, false) => Some("hours and minutes"),
        (false, true) => Some("decimal"),
        _ => None,
    }
}
