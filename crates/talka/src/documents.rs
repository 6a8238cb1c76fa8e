//! What an office signs and hands out: contract, consent, statement, hour sheet, booklet, certificate, invitation, list for a
//! jury, and the information of a year.
//!
//! A [`Document`] is data, made from records and decisions by a function for each kind. What it lacks makes it a draft that
//! lists the missing facts; where no document makes sense, such as a certificate of an award that was not earned, there is
//! a [`DocumentError`]. What a register has no member for, such as an address, is given beside it.
//!
//! Names stand where they were written, behind a label or alone on a line, so that none is inflected. A document is for those
//! whom it names: unlike a finding it holds names, and a contract also the personal code that the Law asks for.

mod agreement;
mod award;
mod booklet;
mod consent;
mod duties;
mod error;
mod given;
mod hour_sheet;
mod invitation;
mod lack;
mod minutes;
mod nomination;
mod place_and_time;
mod requisites;
mod sides;
mod statement;
mod words;
mod writer;
mod yearly_information;

pub use crate::document::{
    Block, Column, Document, DocumentKind, Draft, Labelled, Numbering, PlacementDocument, SignaturePlace,
};
pub use agreement::{AgreementTerms, CoveredExpense, agreement};
pub use award::{AwardTerms, award};
pub use booklet::{BookletTerms, booklet};
pub use consent::{ConsentTerms, RiskFactor, consent};
pub use error::DocumentError;
pub use hour_sheet::hour_sheet;
pub use invitation::{EventTerms, invitation};
pub use nomination::nomination;
pub use requisites::Requisites;
pub use statement::{StatementTerms, statement};
pub use yearly_information::{YearlyTerms, yearly_information};
