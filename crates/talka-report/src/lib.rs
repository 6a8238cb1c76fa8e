//! What an office gets back of its volunteers and hours.
//!
//! An [`Evaluation`] is what was made of the office's files: the register judged under the Law, and what each scheme makes of
//! the hours. An [`Overview`] is what a report says of it, as data and in no language. [`terminal()`] and [`html()`] show it, and
//! with the feature `workbook` a function of that name. [`impact_html`] shows an [`ImpactReport`]: the totals of a region or a
//! country, which hold no names. [`hand_out()`] makes invitations and certificates for the awards that are new, and statements for
//! whoever asked for one; with the feature `folder` they are written into a folder.
//!
//! Names of people are shown only where [`Names::Shown`] asks for it, for the office's own eyes.

mod document;
mod evaluation;
mod hand_out;
mod html;
mod impact;
pub mod overview;
mod sources;
mod terminal;
#[cfg(feature = "workbook")]
mod workbook;

pub use evaluation::{Evaluation, Recognized};
pub use hand_out::{HandOutError, HandOutTerms, HandedOut, Paper, StatementRequest, hand_out};
#[cfg(feature = "folder")]
pub use hand_out::{HandOutFolderError, hand_out_into};
pub use html::html;
#[cfg(feature = "workbook")]
pub use impact::impact_workbook;
pub use impact::{ImpactReport, ImpactTable, impact_html};
pub use overview::{Names, Overview};
#[cfg(feature = "workbook")]
pub use sources::sources_workbook;
pub use sources::{SourcesReport, sources_html, sources_terminal};
pub use terminal::terminal;
#[cfg(feature = "workbook")]
pub use workbook::{WorkbookError, workbook};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
