//! The report of many sources: who reported, how it was read, and totals.

use talka::date::Day;
use talka::text::Lang;
use talka_import::Sources;

use crate::document::Document;

/// What a report of many sources is made of. It names rows, hosts and municipalities, and no people.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SourcesReport<'a> {
    /// What was read.
    pub sources: &'a Sources,
    /// The day on which it is made.
    pub today: Day,
    /// Groups of fewer people are not shown.
    pub smallest: usize,
}

impl<'a> SourcesReport<'a> {
    /// One that shows groups of any size.
    pub const fn new(sources: &'a Sources, today: Day) -> Self {
        Self { sources, today, smallest: 0 }
    }

    /// The same, without groups of fewer people.
    pub const fn smallest(mut self, smallest: usize) -> Self {
        self.smallest = smallest;
        self
    }
}

/// The report of many sources as lines of at most 80 columns. Hours are as they were reported; nothing is judged.
///
/// ```no_run
/// use std::path::Path;
/// use talka::text::Lang;
/// use talka_import::{Options, read_sources};
/// use talka_report::{SourcesReport, sources_terminal};
/// let sources = read_sources(Path::new("pašvaldības"), &Options::default())?;
/// let report = SourcesReport::new(&sources, "2020-12-31".parse()?).smallest(5);
/// println!("{}", sources_terminal(&report, Lang::Lv));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn sources_terminal(report: &SourcesReport<'_>, lang: Lang) -> String {
    crate::terminal::page(&Document::of_sources(report, lang), lang)
}

/// The same as one self-contained page, as [`html`](crate::html()) makes one of an office's year.
pub fn sources_html(report: &SourcesReport<'_>, lang: Lang) -> String {
    crate::html::page(&Document::of_sources(report, lang), lang)
}

/// The same as a workbook (XLSX), a sheet for each table.
///
/// # Errors
///
/// Where a sheet would have too many rows, or the file cannot be made.
#[cfg(feature = "workbook")]
pub fn sources_workbook(
    report: &SourcesReport<'_>,
    lang: Lang,
) -> Result<Vec<u8>, crate::workbook::WorkbookError> {
    crate::workbook::of_sources(report, lang)
}
