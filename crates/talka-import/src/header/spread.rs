//! Days and months as headings: a sheet with a column for each.

use talka::date::Day;

use crate::cell::{self, DateOrder, HeadingDay, Orders};

/// A column of hours among several: its heading is a day or a month, or the day is in a column of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spread {
    pub(crate) at: usize,
    /// The heading as written, where the order of its day and month is open.
    slashed: Option<String>,
    said: HeadingDay,
    /// It is not certain which day it is, though its year is.
    pub(crate) is_open: bool,
    /// The day or the month, once its year is known.
    pub(crate) on: Option<String>,
    /// The position of the column that holds the day, where the heading does not say it.
    pub(crate) day_at: Option<usize>,
}

impl Spread {
    /// A column of hours, and the column with the days of these.
    pub(super) const fn paired(day_at: usize, at: usize) -> Self {
        let said = HeadingDay { year: None, month: None, day: None };
        Self { at, slashed: None, said, is_open: false, on: None, day_at: Some(day_at) }
    }

    /// That column, and that of its days.
    pub(crate) fn positions(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.at).chain(self.day_at)
    }

    /// Whether nothing says of which day its hours are.
    pub(super) fn lacks_day(&self) -> bool {
        self.on.is_none() && self.day_at.is_none()
    }
}

/// What is written around a table: above it, in its name, and in what the office says.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Around {
    pub(crate) year: Option<i32>,
    pub(crate) month: Option<u32>,
    /// What is first in days with slashes, where the office says it.
    pub(crate) order: Option<DateOrder>,
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
        Self { year, month: one(&months).and_then(|month| u32::try_from(month).ok()), order: None }
    }
}

/// The columns among these headings that are days or months.
pub(super) fn spread<'h>(headings: impl Iterator<Item = (usize, &'h str)> + Clone) -> Vec<Spread> {
    // One heading may be a date by chance, and a few numbers anything.
    const DAYS: usize = 5;
    let mut orders = Orders::default();
    for (_, text) in headings.clone() {
        orders.survey(text);
    }
    let column = |(at, text): (usize, &str)| {
        let settled = orders.settle(text);
        let slashed = settled.is_err().then(|| text.to_owned());
        let said = cell::heading_day(settled.as_deref().unwrap_or(text))?;
        Some(Spread { at, slashed, said, is_open: false, on: None, day_at: None })
    };
    let found: Vec<Spread> = headings.filter_map(column).collect();
    let only_days = found.iter().all(|spread| spread.said.month.is_none());
    if found.len() < if only_days { DAYS } else { 2 } { Vec::new() } else { found }
}

/// Columns of days, each before that of its hours: `Datums 1; Stundas 1; Datums 2; Stundas 2`. Of each heading it says whether it is
/// one of days, or of hours; `None` is anything else.
pub(super) fn pairs(days: impl Iterator<Item = Option<bool>>) -> Vec<Spread> {
    const LEAST: usize = 2;
    let (mut pairs, mut open) = (Vec::new(), None);
    for (at, is_day) in days.enumerate() {
        match (is_day, open) {
            (Some(true), None) => open = Some(at),
            (Some(false), Some(day)) => {
                pairs.push(Spread::paired(day, at));
                open = None;
            }
            (Some(_), _) => return vec![],
            (None, _) => {}
        }
    }
    if open.is_none() && pairs.len() >= LEAST { pairs } else { vec![] }
}

/// Whether numbers below several months or years can be days or months, each with the position of what is above it: they are in
/// order, and there are more of them than a row of hours would have.
pub(super) fn are_in_order(numbers: &[(usize, u32)]) -> bool {
    const EACH: usize = 3;
    let ordered = numbers.is_sorted_by(|(of, number), (next, after)| of != next || number < after);
    let mut above: Vec<usize> = numbers.iter().map(|(of, _)| *of).collect();
    above.dedup();
    ordered && numbers.len() >= EACH * above.len()
}

/// Whether a row may be one of days or months below something else: all that is written in it is.
pub(crate) fn is_of_days<'c>(cells: impl Iterator<Item = &'c str>) -> bool {
    const LEAST: usize = 2;
    let mut filled = cells.filter(|cell| !cell.trim().is_empty()).map(cell::heading_day);
    let days = filled.by_ref().take_while(Option::is_some).count();
    days >= LEAST && filled.next().is_none()
}

/// A day below its month, or a month below its year, as one heading; `None` where they are no such two.
pub(super) fn below(above: &str, below: &str) -> Option<String> {
    const MONTHS: std::ops::RangeInclusive<u32> = 1..=12;
    let said = cell::heading_day(below).filter(|said| said.year.is_none())?;
    let below = below.trim().trim_end_matches('.');
    if let Some(year) = cell::heading_year(above) {
        return Some(match (said.month, said.day) {
            (Some(_), None) => format!("{below} {year}"),
            (Some(_), Some(_)) => format!("{below}.{year}"),
            // Below a year a number is that of a month.
            (None, Some(month)) if MONTHS.contains(&month) => format!("{month:02}.{year}"),
            _ => return None,
        });
    }
    let of = cell::heading_day(above).filter(|of| of.month.is_some() && of.day.is_none())?;
    let day = said.day.filter(|_| said.month.is_none())?;
    let month = of.month?;
    Some(
        of.year.map_or_else(|| format!("{day:02}.{month:02}."), |year| format!("{day:02}.{month:02}.{year}")),
    )
}

/// Completes what headings leave out.
pub(super) fn settle(spread: &mut [Spread], around: Around) {
    for column in spread.iter_mut() {
        let Some(text) = &column.slashed else { continue };
        let settled = around.order.and_then(|order| Orders::named(order).settle(text).ok());
        match settled.and_then(|text| cell::heading_day(&text)) {
            Some(said) => column.said = said,
            None => column.is_open = true,
        }
    }
    // Days that go over the end of a month are those of two.
    let only_days = spread.iter().all(|column| column.said.month.is_none());
    if only_days && !spread.is_sorted_by_key(|column| column.said.day) {
        for column in spread.iter_mut() {
            column.is_open = true;
        }
    }
    // A month that a spreadsheet keeps as a date is its first day.
    let months = spread.iter().all(|spread| spread.said.day == Some(1));
    for column in spread {
        let said = column.said;
        let month = said.month.or(around.month);
        let date = said.year.or(around.year).zip(month).filter(|_| !column.is_open);
        column.on = date.map(|(year, month)| match said.day.filter(|_| !months) {
            Some(day) => Day::new(year, month, day)
                .map_or_else(|_| format!("{year:04}-{month:02}-{day:02}"), |day| day.to_string()),
            None => format!("{year:04}-{month:02}"),
        });
    }
}
