//! A small office, as its report is shown.
#![cfg(test)]

#[cfg(feature = "workbook")]
mod book;
mod hand_out;
mod office;
mod page;
mod shown;
mod sources;
