//! A small office, as its report is shown.
#![cfg(test)]

#[cfg(feature = "workbook")]
mod book;
mod office;
mod page;
mod shown;
