//! From the files of an office to tables: which sheet is which.

use std::borrow::Cow;

use talka::register::RecordKind;

use crate::book::{self, Sheet};
use crate::codes::masked;
use crate::diagnostic::{Diagnostics, Issue, Place, SheetIssue};
use crate::error::KINDS;
use crate::folder::kind_of_name;
use crate::input::{File, Options, SHEET_OF, Source};
use crate::table::{Beside, Content, TableFile};
use crate::tables::{beside, columns};

/// A table: a file of text, or a sheet of a workbook.
pub(super) struct Input<'a> {
    pub(super) kind: RecordKind,
    /// As diagnostics name it.
    pub(super) name: String,
    /// Its number among the files, or among the sheets of its workbook, from 1.
    pub(super) number: usize,
    held: Held<'a>,
}

enum Held<'a> {
    Bytes(&'a [u8]),
    Sheet(Sheet),
}

impl Held<'_> {
    fn content(&self) -> Content<'_> {
        match self {
            Self::Bytes(bytes) => Content::Bytes(bytes),
            Self::Sheet(sheet) => Content::Sheet(sheet),
        }
    }
}

impl Input<'_> {
    pub(super) fn content(&self) -> Content<'_> {
        self.held.content()
    }
}

/// The tables in these files; of a file that is none, or that was read before, a diagnostic.
pub(super) fn inputs<'a>(
    sources: &[Source<'a>],
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Vec<Input<'a>> {
    let mut inputs = Vec::new();
    for (at, source) in sources.iter().enumerate() {
        let (name, bytes) = (source.file.name, source.file.bytes);
        let shown = shown(sources, at);
        let earlier = sources.get(..at).unwrap_or_default();
        let same =
            |other: &&Source<'_>| other.kind == source.kind && other.file.bytes == bytes && !bytes.is_empty();
        if let Some(first) = earlier.iter().find(same) {
            let issue = SheetIssue::FileRepeated { file: masked(first.file.name).into_owned() };
            diagnostics.note(Place::new(&shown), Issue::Sheet(issue));
            continue;
        }
        let kind = source.kind.or_else(|| kind_of_name(stem(name)));
        if book::is_book(name) {
            match book::open(bytes) {
                Ok(sheets) => of_book((&shown, at + 1), kind, sheets, options, diagnostics, &mut inputs),
                Err(issue) => {
                    let issue = Issue::Sheet(SheetIssue::Workbook(issue));
                    let _ = diagnostics.refuse_table(Place::new(&shown), issue);
                }
            }
            continue;
        }
        match kind.or_else(|| guess(Content::Bytes(bytes), options)) {
            Some(kind) => {
                inputs.push(Input { kind, name: shown, number: at + 1, held: Held::Bytes(bytes) });
            }
            None => {
                let _ = diagnostics.refuse_table(Place::new(&shown), Issue::Sheet(SheetIssue::SheetSkipped));
            }
        }
    }
    inputs
}

/// The name of a file as it is shown: without codes, and then with its number, as others may be called the same without
/// theirs.
fn shown(sources: &[Source<'_>], at: usize) -> String {
    let name = sources.get(at).map(|source| source.file.name).unwrap_or_default();
    match masked(name) {
        Cow::Borrowed(name) => name.to_owned(),
        Cow::Owned(name) => format!("{name} ({})", at + 1),
    }
}

/// The sheets of a workbook: each is what its name says, or what the name of the file says, or what its columns show.
fn of_book(
    (file, number): (&str, usize),
    kind: Option<RecordKind>,
    sheets: Vec<Sheet>,
    options: &Options,
    diagnostics: &mut Diagnostics,
    inputs: &mut Vec<Input<'_>>,
) {
    let shown = sheets.iter().filter(|sheet| !sheet.hidden).count();
    if shown == 0 {
        let _ = diagnostics.refuse_table(Place::new(file), Issue::Sheet(SheetIssue::SheetSkipped));
    }
    let several = shown > 1;
    for (sheet, at) in sheets.into_iter().zip(1..) {
        let shown = match masked(&sheet.name) {
            Cow::Borrowed(name) => name.to_owned(),
            Cow::Owned(name) => format!("{name} ({at})"),
        };
        if sheet.hidden {
            let name = format!("{file}{SHEET_OF}{shown}");
            diagnostics.note(Place::new(&name), Issue::Sheet(SheetIssue::SheetHidden));
            continue;
        }
        let name = if several { format!("{file}{SHEET_OF}{shown}") } else { file.to_owned() };
        let number = if several { at } else { number };
        let content = Content::Sheet(&sheet);
        let named = kind_of_name(&sheet.name).or(kind);
        let known = named.filter(|kind| recognised(*kind, content, options).is_some());
        match known.or_else(|| guess(content, options)) {
            Some(kind) => inputs.push(Input { kind, name, number, held: Held::Sheet(sheet) }),
            // The only sheet of a file that has the name of a table says itself why it is none.
            None if !several && named.is_some() => {
                inputs.extend(named.map(|kind| Input { kind, name, number, held: Held::Sheet(sheet) }));
            }
            None if several => diagnostics.note(Place::new(&name), Issue::Sheet(SheetIssue::SheetSkipped)),
            None => {
                let _ = diagnostics.refuse_table(Place::new(&name), Issue::Sheet(SheetIssue::SheetSkipped));
            }
        }
    }
}

/// The table that is recognised in a file that is not read.
pub(crate) fn recognised_in(file: File<'_>, options: &Options) -> Option<RecordKind> {
    if !book::is_book(file.name) {
        return guess(Content::Bytes(file.bytes), options);
    }
    let sheets = book::open(file.bytes).unwrap_or_default();
    let shown = sheets.iter().filter(|sheet| !sheet.hidden);
    shown.filter_map(|sheet| guess(Content::Sheet(sheet), options)).max()
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// How many columns of such a table the sheet has, where it has all that are required.
fn recognised(kind: RecordKind, content: Content<'_>, options: &Options) -> Option<usize> {
    let columns = columns(kind);
    TableFile::of("", content, &columns)
        .with_mapping(&options.mapping)
        .with_most_cells(options.limits.row_cells)
        .with_year(options.year)
        .with_order(options.dates)
        .with_beside(Beside { lacking: beside(kind), always: &[] })
        .recognised()
}

/// What a sheet without a telling name is: that of which it has the most columns.
fn guess(content: Content<'_>, options: &Options) -> Option<RecordKind> {
    let of_kind = |kind| Some((recognised(kind, content, options)?, kind));
    // Of two with as many columns the later: hours have what the others have.
    KINDS.into_iter().filter_map(of_kind).max_by_key(|(columns, _)| *columns).map(|(_, kind)| kind)
}
