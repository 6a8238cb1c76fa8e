//! Why a cell could not be read.

use std::fmt;

use talka::date::{Clock, Day};

/// Why a cell could not be read: data, without what was found there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {}", .expected.as_str())]
pub struct CellError {
    /// What the column holds.
    pub expected: Expected,
    /// What is the matter.
    pub kind: CellErrorKind,
}

impl CellError {
    /// The error without the value that was probably meant, for a column about a person.
    #[must_use]
    pub(crate) fn without_guess(self) -> Self {
        let kind = match self.kind {
            CellErrorKind::Mangled(Mangling::DateForNumber(_)) => {
                CellErrorKind::Mangled(Mangling::DateForNumber(Probably(None)))
            }
            CellErrorKind::Mangled(Mangling::SerialNumber(_)) => {
                CellErrorKind::Mangled(Mangling::SerialNumber(Probably(None)))
            }
            CellErrorKind::Mangled(Mangling::FractionOfDay(_)) => {
                CellErrorKind::Mangled(Mangling::FractionOfDay(Probably(None)))
            }
            CellErrorKind::DateOrder(_) => CellErrorKind::DateOrder(Probably(None)),
            other => other,
        };
        Self { kind, ..self }
    }
}

macro_rules! expected {
    ($( $(#[$meta:meta])* $variant:ident = $word:literal, )+) => {
        /// What a column holds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Expected { $( $(#[$meta])* $variant, )+ }

        impl Expected {
            /// Every kind, in order.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The plain word for it; stable.
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }
        }
    };
}

expected! {
    /// A number of hours.
    Hours = "hours",
    /// One day.
    Day = "day",
    /// A day, days or a month.
    When = "when",
    /// A time of day.
    Clock = "clock",
    /// From one time of day to another.
    ClockSpan = "clock_span",
    /// Yes or no.
    YesNo = "yes_no",
    /// A whole number.
    WholeNumber = "whole_number",
    /// An amount in euro.
    Amount = "amount",
    /// Some text.
    Text = "text",
    /// Several entries.
    List = "list",
    /// The office's own key of a person, a placement and so on.
    Key = "key",
    /// A personal code.
    PersonalCode = "personal_code",
    /// A registration number.
    RegistrationNumber = "registration_number",
    /// The code of a municipality.
    MunicipalityCode = "municipality_code",
    /// The day or the year of a birth.
    Birth = "birth",
    /// The day on which something was done, or that it was.
    Done = "done",
    /// Sums, with what they were for and the day.
    Paid = "paid",
    /// A height.
    Height = "height",
}

/// What is the matter with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CellErrorKind {
    /// Nothing is written.
    Empty,
    /// Something else is written.
    Unreadable,
    /// The calendar has no such day, or the day no such hour.
    NoSuchDay,
    /// The year has two digits.
    YearOfTwoDigits,
    /// The last day is before the first.
    DaysReversed,
    /// A time of day beside a day where only days belong.
    TimeBesideDay,
    /// Several days that are not in a row, of which nothing says how the hours are divided.
    SeveralDays,
    /// Not a whole number of minutes.
    NotWholeMinutes,
    /// More than can be held.
    OutOfRange,
    /// A point or comma that may stand for thousands or for decimals.
    Ambiguous,
    /// A day such as `07/05/2020` in a column that does not show whether the day or the month is first. Holds the day
    /// by either order, where both are days.
    DateOrder(Probably<(Day, Day)>),
    /// A number such as `2.30` in a column of which some cells are hours and minutes and others decimals.
    HoursUnit,
    /// A spreadsheet has changed what was typed.
    Mangled(Mangling),
}

/// How a spreadsheet has changed what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mangling {
    /// A number became a date: `2.5` is shown as `02.maijs`. Holds the digits before and after the point.
    DateForNumber(Probably<(u32, u32)>),
    /// A duration became a moment of the year 1899 or 1900.
    MomentForDuration,
    /// A date became the number of days since the beginning of 1900.
    SerialNumber(Probably<Day>),
    /// A time of day became a fraction of a day.
    FractionOfDay(Probably<Clock>),
    /// A long number became a power of ten, and its last digits are lost: `9,00E+10`.
    PowerOfTen,
    /// A code became a number, and the zeros at its beginning are lost.
    LostLeadingZeros,
    /// The column was too narrow: `#####`.
    ColumnTooNarrow,
    /// A formula failed: `#REF!`.
    FormulaError,
    /// A formula of which the file holds no value.
    FormulaWithoutValue,
}

/// What was probably meant, where that can be said. It is never taken for the value, and never shown by `Debug`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Probably<T>(pub Option<T>);

impl<T> fmt::Debug for Probably<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Probably(..)" } else { "Probably(nothing)" })
    }
}
