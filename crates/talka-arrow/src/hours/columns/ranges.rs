//! Days, minutes and words of many rows of a batch at once.

use std::ops::Range;

use arrow_array::Array;

use super::Columns;
use crate::column::{Amounts, DayColumn};

/// Stands for the day or the minutes of a row that has none, or not in one number.
pub(crate) const NOTHING: i32 = i32::MIN;

impl Columns {
    /// Whether no column can make an entry more than plain.
    pub(crate) const fn only_plain(&self) -> bool {
        self.only_plain
    }

    /// Adds the days of some rows, in days since 1 January 1970. One that is in no calendar may be among them.
    pub(crate) fn days_of(&self, rows: Range<usize>, days: &mut Vec<i32>) {
        match &self.on {
            Some(DayColumn::Days(array)) => match array.nulls() {
                None => days.extend(array.values().get(rows).unwrap_or_default()),
                Some(nulls) => {
                    let values = array.values().get(rows.clone()).unwrap_or_default();
                    let day = |(day, row): (&i32, usize)| if nulls.is_valid(row) { *day } else { NOTHING };
                    days.extend(values.iter().zip(rows).map(day));
                }
            },
            Some(column) => days.extend(rows.map(|row| column.one_day(row).unwrap_or(NOTHING))),
            None => days.extend(rows.map(|_| NOTHING)),
        }
    }

    /// The first and the last day of any row that lies in that interval, where they are quickly found; or else the interval.
    pub(crate) fn days_within(&self, first: i32, last: i32) -> (i32, i32) {
        let Some(DayColumn::Days(array)) = &self.on else { return (first, last) };
        let within = array.values().iter().filter(|day| (first..=last).contains(*day));
        within.fold((last, first), |(earliest, latest), day| (earliest.min(*day), latest.max(*day)))
    }

    /// Adds the minutes of some rows.
    pub(crate) fn minutes_of(&self, rows: Range<usize>, minutes: &mut Vec<i32>) {
        if let (Some(Amounts::Whole(column)), None) = (&self.minutes, &self.hours) {
            column.extend(rows, minutes, NOTHING);
        } else {
            minutes.extend(rows.map(|row| self.amount(row).unwrap_or(NOTHING)));
        }
    }

    /// Whether nothing but `confirmed` is said of entries beside their days and minutes.
    pub(crate) const fn says_confirmed_only(&self) -> bool {
        self.kind.is_none()
            && self.mode.is_none()
            && self.entered_by.is_none()
            && self.state.is_none()
            && self.role.is_none()
    }

    /// What the column `confirmed` says of some rows: 0 and 1 for false and true, 2 where it says nothing.
    pub(crate) fn confirmed_of(&self, rows: Range<usize>, confirmed: &mut Vec<u8>) {
        match &self.confirmed {
            Some(column) => column.for_each_of(rows, |value| confirmed.push(value.map_or(2, u8::from))),
            None => confirmed.extend(rows.map(|_| 2)),
        }
    }
}
