//! How each file was read.

use std::collections::BTreeMap;
use std::fmt;

use talka::register::RecordKind;
use talka_import::TableSummary;
use talka_import::diagnostic::{Code, Diagnostic, Diagnostics, Effect};
use talka_import::table::RowCount;

/// How the files were read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FilesRead {
    /// The files of which something was read.
    pub files: Vec<FileRead>,
    /// What was refused, and what needs a note: one for each kind; what cost most first.
    pub notes: Vec<Note>,
    /// How many diagnostics the import counted but did not list.
    pub unlisted: usize,
}

/// How a file was read.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileRead {
    /// Its name.
    pub file: String,
    /// What its rows are.
    pub kind: RecordKind,
    /// What became of its rows.
    pub rows: RowCount,
    /// How many records came of it.
    pub records: usize,
}

/// Diagnostics that are alike.
#[derive(Clone)]
#[non_exhaustive]
pub struct Note {
    /// The first of them.
    pub first: Diagnostic,
    /// How many there are.
    pub times: usize,
    /// Where the others are: by file the rows, in order.
    pub others: Vec<super::Rows>,
}

/// Without what an office calls its file, which may be after a person.
impl fmt::Debug for FileRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("FileRead");
        shown.field("kind", &self.kind).field("rows", &self.rows).field("records", &self.records);
        shown.finish_non_exhaustive()
    }
}

/// Without files and headings.
impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Note");
        shown.field("code", &self.first.code()).field("row", &self.first.row).field("times", &self.times);
        shown.finish_non_exhaustive()
    }
}

impl Note {
    /// Whether it cost a row, a table, or whatever else is in the folder and is not read.
    pub fn left_out(&self) -> bool {
        self.first.effect <= Effect::RefusedRow || is_whole(&self.first)
    }
}

impl FilesRead {
    pub(crate) fn of(tables: &[TableSummary], diagnostics: &Diagnostics) -> Self {
        let file = |table: &TableSummary| FileRead {
            file: table.file.clone(),
            kind: table.kind,
            rows: table.rows,
            records: table.records,
        };
        let mut kinds: BTreeMap<(Effect, Code, String), Vec<&Diagnostic>> = BTreeMap::new();
        for diagnostic in diagnostics.listed() {
            let kind = (diagnostic.effect, diagnostic.code(), apart(diagnostic));
            kinds.entry(kind).or_default().push(diagnostic);
        }
        Self {
            files: tables.iter().map(file).collect(),
            notes: kinds.values().filter_map(|alike| note(alike)).collect(),
            unlisted: diagnostics.unlisted(),
        }
    }

    /// How many files and sheets were not read.
    pub fn not_read(&self) -> usize {
        self.notes.iter().filter(|note| is_whole(&note.first)).map(|note| note.times).sum()
    }

    /// Rows of all files: how many there are, were read, and were left out.
    pub fn rows(&self) -> [u64; 3] {
        self.files.iter().fold([0; 3], |[all, read, refused], file| {
            let rows = file.rows;
            [all + u64::from(rows.all()), read + u64::from(rows.read), refused + u64::from(rows.refused)]
        })
    }
}

/// Whether it is about a file or a sheet of which nothing is read.
fn is_whole(diagnostic: &Diagnostic) -> bool {
    matches!(
        diagnostic.code(),
        Code::EntryNotRead | Code::SheetHidden | Code::SheetSkipped | Code::FileRepeated
    ) || diagnostic.effect == Effect::RefusedTable
}

/// What keeps diagnostics of one code apart: those that say something else of each file, table or column.
fn apart(diagnostic: &Diagnostic) -> String {
    let file = diagnostic.file.as_str();
    match diagnostic.code() {
        _ if is_whole(diagnostic) => file.to_owned(),
        Code::ColumnUnknown | Code::ColumnRepeated | Code::ColumnGuessed | Code::ColumnMissing => {
            format!("{file}\0{}", diagnostic.column.as_deref().unwrap_or_default())
        }
        Code::TableMissing | Code::NameUnused | Code::NotInTable => {
            format!("{:?}", diagnostic.issue.parameters())
        }
        _ => String::new(),
    }
}

fn note(alike: &[&Diagnostic]) -> Option<Note> {
    let (first, others) = alike.split_first()?;
    let mut files: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for diagnostic in others {
        files.entry(&diagnostic.file).or_default().extend(diagnostic.row);
    }
    let rows = |(file, mut rows): (&str, Vec<u32>)| {
        rows.sort_unstable();
        rows.dedup();
        super::Rows { file: file.to_owned(), rows }
    };
    Some(Note { first: (*first).clone(), times: alike.len(), others: files.into_iter().map(rows).collect() })
}
