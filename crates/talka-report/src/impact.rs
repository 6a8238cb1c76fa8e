//! The report of a country's or a region's year: totals as pictures and tables.

use talka::date::Day;
use talka::impact::{Comparison, ImpactTotals};
use talka::recognition::Scheme;
use talka::text::Lang;

use crate::document::Document;

/// What a report of impact is made of. It holds no names of people.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImpactReport<'a> {
    /// Its title, in the language of the report.
    pub title: &'a str,
    /// The day on which it is made.
    pub today: Day,
    /// Everything together: totals that are kept apart by nothing, with their value if it is shown.
    pub whole: &'a ImpactTotals,
    /// What is shown as a picture and a table, in that order.
    pub tables: Vec<ImpactTable<'a>>,
    /// Municipalities side by side, with the scheme whose levels are among the measures.
    pub comparison: Option<(&'a Comparison, Option<&'a Scheme>)>,
}

/// Totals to be shown.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ImpactTable<'a> {
    /// The totals. Those that are kept apart by one thing have a picture too.
    pub totals: &'a ImpactTotals,
    /// The scheme whose levels they are kept apart by.
    pub scheme: Option<&'a Scheme>,
}

impl<'a> ImpactReport<'a> {
    /// One with no tables yet.
    pub const fn new(title: &'a str, today: Day, whole: &'a ImpactTotals) -> Self {
        Self { title, today, whole, tables: Vec::new(), comparison: None }
    }

    /// The same, with a table more.
    pub fn table(mut self, totals: &'a ImpactTotals) -> Self {
        self.tables.push(ImpactTable { totals, scheme: None });
        self
    }

    /// The same, with a table of people by the levels of a scheme more.
    pub fn levels(mut self, totals: &'a ImpactTotals, scheme: &'a Scheme) -> Self {
        self.tables.push(ImpactTable { totals, scheme: Some(scheme) });
        self
    }

    /// The same, with municipalities side by side.
    pub const fn comparison(mut self, comparison: &'a Comparison, scheme: Option<&'a Scheme>) -> Self {
        self.comparison = Some((comparison, scheme));
        self
    }
}

/// The report of impact as one self-contained page, as [`html`](crate::html()) makes one of an office's year.
///
/// ```
/// use talka::impact::{By, TotalsAsked, totals};
/// use talka::law::{Judged, Settings};
/// use talka::register::{Parts, Register};
/// use talka::text::Lang;
/// use talka_report::{ImpactReport, impact_html};
/// let today = "2025-12-31".parse()?;
/// let judged = Judged::new(Register::new(Parts::default())?, &Settings::on(today));
/// let whole = totals(&judged, None, &TotalsAsked::new())?;
/// let fields = totals(&judged, None, &TotalsAsked::new().by(vec![By::Field]))?;
/// let page = impact_html(&ImpactReport::new("A year", today, &whole).table(&fields), Lang::En);
/// assert!(page.contains("<h1>A year</h1>"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn impact_html(report: &ImpactReport<'_>, lang: Lang) -> String {
    crate::html::page(&Document::of_impact(report, lang), lang)
}

/// The report of impact as a workbook (XLSX), a sheet for each table; a sum of money is a number in euro.
///
/// # Errors
///
/// Where a sheet would have too many rows, or the file cannot be made.
#[cfg(feature = "workbook")]
pub fn impact_workbook(
    report: &ImpactReport<'_>,
    lang: Lang,
) -> Result<Vec<u8>, crate::workbook::WorkbookError> {
    crate::workbook::of_impact(report, lang)
}
