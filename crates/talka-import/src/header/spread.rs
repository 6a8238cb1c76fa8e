//! Days and months as headings: a sheet with a column for each.

use talka::date::Day;

use crate::cell::{self, HeadingDay};

/// A column whose heading is a day or a month, and whose cells are hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spread {
    pub(crate) at: usize,
    said: HeadingDay,
    /// The day or the month, once its year is known.
    pub(crate) on: Option<String>,
}

/// What is written around a table: above it, in its name, and in what the office says.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Around {
    pub(crate) year: Option<i32>,
    pub(crate) month: Option<u32>,
}

impl Around {
    /// What these texts say together; nothing where they name two years.
    pub(crate) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let (mut years, mut months) = (Vec::new(), Vec::new());
        for text in texts {
            let (year, month) = cell::around(text);
            years.extend(year);
            months.extend(month);
        }
        let one = |numbers: &[i64]| match numbers {
            [first, rest @ ..] if rest.iter().all(|other| other == first) => Some(*first),
            _ => None,
        };
        let year = one(&years).and_then(|year| i32::try_from(year).ok());
        Self { year, month: one(&months).and_then(|month| u32::try_from(month).ok()) }
    }
}

/// The columns among these headings that are days or months.
pub(super) fn spread<'h>(headings: impl Iterator<Item = (usize, &'h str)>) -> Vec<Spread> {
    // One heading may be a date by chance, and a few numbers anything.
    const DAYS: usize = 5;
    let found: Vec<Spread> = headings
        .filter_map(|(at, text)| Some(Spread { at, said: cell::heading_day(text)?, on: None }))
        .collect();
    let only_days = found.iter().all(|spread| spread.said.month.is_none());
    if found.len() < if only_days { DAYS } else { 2 } { Vec::new() } else { found }
}

/// Completes what headings leave out.
pub(super) fn settle(spread: &mut [Spread], around: Around) {
    // A month that a spreadsheet keeps as a date is its first day.
    let months = spread.iter().all(|spread| spread.said.day == Some(1));
    for column in spread {
        let said = column.said;
        let month = said.month.or(around.month);
        let date = said.year.or(around.year).zip(month);
        column.on = date.map(|(year, month)| match said.day.filter(|_| !months) {
            Some(day) => Day::new(year, month, day)
                .map_or_else(|_| format!("{year:04}-{month:02}-{day:02}"), |day| day.to_string()),
            None => format!("{year:04}-{month:02}"),
        });
    }
}
