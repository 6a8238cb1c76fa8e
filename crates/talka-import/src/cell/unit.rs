//! The unit in which a column of hours is written.

use talka::date::Clock;

use super::clean::clean_number;
use super::clock::{clock_span, fraction_of_day};
use super::decimal::Decimal;
use super::error::{CellError, CellErrorKind, Expected};
use super::hours::minutes;

/// What the cells of a column of hours say of their unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing that a column may show beside the others")]
pub(crate) struct Units {
    /// A number of hours and its decimals are the time between the begin and the end beside it.
    decimals: bool,
    /// A number of hours and minutes, `2.30`, is the time between.
    sixtieths: bool,
    /// A number is 1 or more.
    whole: bool,
    /// A number below 1 has as many decimals as a spreadsheet's fraction of a day.
    fraction: bool,
    /// A number above 1 has as many: a spreadsheet divided minutes.
    divided: bool,
    /// A time of day has a point between hours and minutes.
    points: bool,
    /// Two digits after a point are those of a quarter of an hour in minutes: `2.30`.
    quarters: bool,
    /// Decimals are no such two digits.
    tenths: bool,
}

impl Units {
    /// Looks at a cell, and at the begin and the end beside it.
    pub(crate) fn survey(&mut self, text: &str, beside: Option<(Clock, Clock)>) {
        if text.contains('+') {
            return text.split('+').for_each(|part| self.survey(part, None));
        }
        let Some(number) = number(text) else {
            self.points |= text.contains('.') && clock_span(text).is_ok();
            return;
        };
        self.whole |= number.whole() > 0;
        let long = number.places >= 4;
        self.fraction |= number.whole() == 0 && long;
        self.divided |= number.whole() > 0 && long;
        if number.places > 0 {
            let quarter = text.contains('.') && number.places == 2 && matches!(number.part(), 15 | 30 | 45);
            self.quarters |= quarter;
            self.tenths |= !quarter && number.part() != 0;
        }
        let Some((start, end)) = beside else { return };
        let day = 24 * 60;
        let between = (day + i64::from(end.minutes()) - i64::from(start.minutes())) % day;
        let decimal = minutes(text).ok().map(i64::from);
        if decimal != sixtieths(number) {
            self.decimals |= number.places > 0 && decimal == Some(between);
            self.sixtieths |= sixtieths(number) == Some(between);
        }
    }

    /// The cell with a colon between hours and minutes, where the column is written so; or why its unit is open.
    pub(crate) fn settle(self, text: &str) -> Result<String, CellError> {
        let parts: Result<Vec<String>, CellError> = text.split('+').map(|part| self.part(part)).collect();
        parts.map(|parts| parts.join("+"))
    }

    /// The same for a cell, or for a part of a sum in it.
    fn part(self, text: &str) -> Result<String, CellError> {
        let refused = |kind| CellError { expected: Expected::Hours, kind };
        let Some(number) = number(text).filter(|number| number.places > 0) else {
            return Ok(text.to_owned());
        };
        let day_or_hours = self.fraction && !self.divided && !self.decimals;
        // Beside whole hours only the long ones may be parts of a day: `0,5` is none.
        if day_or_hours && (!self.whole || (number.whole() == 0 && number.places >= 4)) {
            let fraction = fraction_of_day(number);
            return Err(refused(fraction.map_or(CellErrorKind::Unreadable, CellErrorKind::Mangled)));
        }
        if !self.sixtieths && !self.decimals && self.quarters && text.contains('.') {
            return match sixtieths(number) {
                Some(total) if self.points => Ok(format!("{}:{:02}", total / 60, total % 60)),
                _ if self.points || !self.tenths => Err(refused(CellErrorKind::HoursUnit)),
                _ => Ok(text.to_owned()),
            };
        }
        match (self.sixtieths, sixtieths(number)) {
            (false, _) => Ok(text.to_owned()),
            (true, Some(total)) if !self.decimals => Ok(format!("{}:{:02}", total / 60, total % 60)),
            // One column is read one way.
            (true, _) => Err(refused(CellErrorKind::HoursUnit)),
        }
    }
}

fn number(text: &str) -> Option<Decimal> {
    Decimal::parse(&clean_number(text).ok()?)
}

/// The minutes of `2.30`, if that is 2 hours and 30 minutes.
fn sixtieths(number: Decimal) -> Option<i64> {
    (number.places == 2 && number.part() < 60).then(|| number.whole() * 60 + number.part())
}

#[cfg(test)]
mod tests {
    use super::super::error::{Mangling, Probably};
    use super::*;

    fn settled(column: &[(&str, Option<(&str, &str)>)]) -> Vec<Result<String, CellErrorKind>> {
        let clock = |text: &str| text.parse::<Clock>().unwrap();
        let mut units = Units::default();
        for (cell, beside) in column {
            units.survey(cell, beside.map(|(start, end)| (clock(start), clock(end))));
        }
        column.iter().map(|(cell, _)| units.settle(cell).map_err(|error| error.kind)).collect()
    }

    fn read(cells: &[&str]) -> Vec<Result<String, CellErrorKind>> {
        cells.iter().map(|cell| Ok((*cell).to_owned())).collect()
    }

    #[test]
    fn the_times_beside_hours_show_their_unit() {
        let morning = Some(("10:00", "12:30"));
        assert_eq!(
            settled(&[("2.30", morning), ("1.15", None), ("2", None), ("0.45", None)]),
            read(&["2:30", "1:15", "2", "0:45"])
        );
        assert_eq!(settled(&[("2.50", morning), ("1.15", None)]), read(&["2.50", "1.15"]));
        // Less than the time between is a break, and says nothing.
        assert_eq!(settled(&[("2.20", morning), ("1.15", None)]), read(&["2.20", "1.15"]));
        assert_eq!(settled(&[("4.30", Some(("22:00", "02:30")))]), read(&["4:30"]));
        let mixed = settled(&[("2.30", morning), ("2.50", morning), ("3", None)]);
        assert_eq!(mixed, [Err(CellErrorKind::HoursUnit), Err(CellErrorKind::HoursUnit), Ok("3".to_owned())]);
        // Minutes have two digits.
        assert_eq!(settled(&[("2.30", morning), ("2.5", None)])[1], Err(CellErrorKind::HoursUnit));
    }

    #[test]
    fn a_point_between_hours_and_minutes_shows_itself() {
        assert_eq!(
            settled(&[("2.30", None), ("10.00–12.30", None), ("1.05", None), ("3", None)]),
            [Ok("2:30".to_owned()), Ok("10.00–12.30".to_owned()), Ok("1:05".to_owned()), Ok("3".to_owned())]
        );
        // Quarters of an hour in minutes are hardly decimals, but nothing shows it.
        let open = || Err(CellErrorKind::HoursUnit);
        assert_eq!(
            settled(&[("2.30", None), ("1.45", None), ("2", None)]),
            [open(), open(), Ok("2".to_owned())]
        );
        assert_eq!(settled(&[("2.30", None), ("1.5", None)]), read(&["2.30", "1.5"]));
        assert_eq!(settled(&[("2.25", None), ("1.50", None)]), read(&["2.25", "1.50"]));
        assert_eq!(settled(&[("2,30", None), ("1,45", None)]), read(&["2,30", "1,45"]));
    }

    #[test]
    fn a_sum_is_read_as_its_column() {
        let morning = Some(("10:00", "12:30"));
        assert_eq!(settled(&[("2.30", morning), ("1.15+0.45", None)]), read(&["2:30", "1:15+0:45"]));
        assert_eq!(settled(&[("2.50", morning), ("1.15+0.45", None)]), read(&["2.50", "1.15+0.45"]));
    }

    #[test]
    fn a_column_of_fractions_of_a_day_is_named() {
        let fraction =
            |clock: &str| Err(CellErrorKind::Mangled(Mangling::FractionOfDay(Probably(clock.parse().ok()))));
        assert_eq!(settled(&[("0,0833", None), ("0,125", None)]), [fraction("02:00"), fraction("03:00")]);
        assert_eq!(settled(&[("0,0833", None), ("2", None), ("0,5", None)])[0], fraction("02:00"));
        assert_eq!(settled(&[("0,0833", None), ("2", None), ("0,5", None)])[1..], read(&["2", "0,5"]));
        assert_eq!(settled(&[("0,3333", None), ("2,3333", None)]), read(&["0,3333", "2,3333"]));
        assert_eq!(settled(&[("0,33", None), ("0,5", None)]), read(&["0,33", "0,5"]));
    }
}
