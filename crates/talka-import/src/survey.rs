//! What the columns of a table show by all their cells together, so that each column is read one way.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::cell::{CellError, DateOrder, Orders, Units, clock, clock_span};
use crate::error::KINDS;
use crate::table::Row;

/// What the columns of a table show.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    named: Option<DateOrder>,
    orders: BTreeMap<&'static str, Orders>,
    units: Units,
}

/// What is between the numbers of a day whose order may be in doubt.
const DAYS_BY: [char; 2] = ['/', '-'];

/// Whether the text may have a day with points of which the second number is no month: any other proves nothing.
fn may_have_points(text: &str) -> bool {
    /// `1.1.2020`
    const LEAST: usize = 8;
    text.len() >= LEAST && text.as_bytes().first().is_some_and(u8::is_ascii_digit) && text.contains('.')
}

/// The column of the table of hours whose unit may be in doubt.
const HOURS: &str = "hours";

impl Survey {
    /// With the order of days that the office names.
    pub(crate) fn new(named: Option<DateOrder>) -> Self {
        Self { named, ..Self::default() }
    }

    /// Looks at the day and the hours of a row that has several.
    pub(crate) fn look_at_hours(&mut self, row: &Row<'_>) {
        self.look_at_day("on", row.text("on").unwrap_or_default());
        self.units.survey(row.text(HOURS).unwrap_or_default(), None);
    }

    /// Looks at a row, and at what it says in columns of other tables.
    pub(crate) fn look(&mut self, row: &Row<'_>) {
        self.look_at_days(row);
        for beside in KINDS.into_iter().filter_map(|kind| row.seen_as(kind)) {
            self.look_at_days(&beside);
        }
        if let Some(hours) = row.text(HOURS) {
            let read = |column| row.text(column).and_then(|text| clock(text).ok());
            let span = || row.text("time").and_then(|text| clock_span(text).ok());
            self.units.survey(hours, read("start").zip(read("end")).or_else(span));
        }
    }

    fn look_at_days(&mut self, row: &Row<'_>) {
        for (column, _, _) in row.headings() {
            self.look_at_day(column, row.text(column).unwrap_or_default());
        }
    }

    fn look_at_day(&mut self, column: &'static str, text: &str) {
        if text.contains(DAYS_BY) {
            self.orders.entry(column).or_default().survey(text);
        }
        if may_have_points(text) {
            self.orders.entry(column).or_default().survey_points(text);
        }
    }

    /// The text of a cell as its column is to be read.
    pub(crate) fn settle<'t>(&self, column: &str, text: &'t str) -> Result<Cow<'t, str>, CellError> {
        if column == HOURS {
            return self.units.settle(text).map(Cow::Owned);
        }
        let orders = self.orders.get(column).copied();
        let orders = self.named.map(|order| orders.unwrap_or_default().with(order)).or(orders);
        match orders {
            Some(orders) if text.contains(DAYS_BY) || may_have_points(text) => {
                orders.settle(text).map(Cow::Owned)
            }
            _ => Ok(Cow::Borrowed(text)),
        }
    }
}
