//! The data of the example: a year of volunteer work in Jēkabpils, all of it invented.
//!
//! An inventor makes people, agreements and hours with which nothing is wrong; the cases spoil some of them, one thing
//! at a time; the tables write everything down as an office would.

mod activities;
mod books;
mod calendar;
mod cases;
mod codes;
mod crowd;
mod hours;
mod inventor;
mod names;
mod organizations;
mod people;
mod placements;
mod random;
mod readme;
mod tables;
mod tally;

use std::path::Path;

use super::{Generated, between_marks};
use books::{Books, Office};

const README: &str = "examples/jekabpils/README.md";

/// The four tables, and the README with its table of planted cases.
pub(super) fn files(root: &Path) -> Result<Vec<Generated>, String> {
    let office = Office::invent();
    let (books, organizations) = (Books::of(&office), organizations::all());
    let text = std::fs::read_to_string(root.join(README)).map_err(|error| format!("{README}: {error}"))?;
    let block = readme::block(&office, &books, &organizations);
    let readme = between_marks(&text, "cases", &block).map_err(|error| format!("{README}: {error}"))?;
    let file = |path: &str, bytes| Generated { path: path.to_owned(), bytes };
    Ok(vec![
        file("examples/jekabpils/jauniesi.csv", tables::volunteers(&books)),
        file("examples/jekabpils/organizacijas.csv", tables::organizations(&organizations)),
        file("examples/jekabpils/vienosanas.csv", tables::placements(&books)),
        file("examples/jekabpils/stundas.csv", tables::hours(&books)),
        file(README, readme.into_bytes()),
    ])
}

#[cfg(test)]
mod tests;
