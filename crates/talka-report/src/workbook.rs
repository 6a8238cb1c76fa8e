//! The report as a workbook: the office's own rows with what was found, and a sheet for each question.

mod impact;
mod sheets;
mod sources;
mod write;

use std::borrow::Cow;

use talka::date::Day;
use talka::text::Lang;

use crate::document::Document;
use crate::evaluation::Evaluation;
use crate::overview::Overview;
pub(crate) use impact::of_impact;
pub(crate) use sources::of_sources;
use write::Properties;

/// Why there is no workbook.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WorkbookError {
    /// A sheet would have more rows than a workbook can.
    #[error("sheet `{sheet}`: expected at most {most} rows, found {found}")]
    TooManyRows {
        /// The sheet.
        sheet: String,
        /// The most rows below the headings.
        most: usize,
        /// How many there are.
        found: usize,
    },
    /// The file could not be made.
    #[error("the workbook cannot be made: {0}")]
    Write(String),
}

/// The report as a workbook (XLSX): the rows of the office with a column of what was found, what to do, who is invited, who
/// is near, why hours did not count, how it was read, and how to read it.
///
/// Days are days, and times are shown as hours and minutes, with the exact minutes in a hidden column beside them. Nothing that
/// comes from a file of the office becomes a formula. The same evaluation gives the same bytes. Names are shown where the
/// overview shows them; both have to be of the same evaluation.
pub fn workbook(evaluation: &Evaluation, overview: &Overview, lang: Lang) -> Result<Vec<u8>, WorkbookError> {
    let Document { title, about, .. } = Document::new(overview, lang);
    let properties = Properties { title, about, made: overview.today() };
    write::written(&sheets::sheets(evaluation, overview, lang), properties, lang)
}

/// A sheet as it will be written.
struct Sheet {
    name: Cow<'static, str>,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
}

/// A column: its heading, and how many letters wide it is.
struct Column {
    heading: String,
    width: u16,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Day,
    /// Euro.
    Money,
    /// Takes two columns: as hours and minutes, and hidden as minutes.
    Time,
}

enum Cell {
    Empty,
    Text(String),
    Number(u32),
    Day(Day),
    /// Minutes.
    Time(i64),
    /// Euro cents.
    Money(i64),
}

impl Column {
    fn new(heading: impl Into<String>, width: u16, kind: Kind) -> Self {
        Self { heading: heading.into(), width, kind }
    }
}

impl Cell {
    fn count(count: usize) -> Self {
        Self::Number(u32::try_from(count).unwrap_or(u32::MAX))
    }
}
