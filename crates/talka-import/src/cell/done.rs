//! Whether somebody signed, and when.

use talka::date::Day;

use super::answer::yes_or_no;
use super::error::{CellError, Expected};
use super::when::day;

/// Whether something was done, such as signing, and on which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// It was not.
    No,
    /// It was; the day is not said.
    SomeDay,
    /// It was, on that day.
    On(Day),
}

/// A day on which something was done, or only that it was (`x`, `jā`) or was not (`nē`).
pub fn done(text: &str) -> Result<Done, CellError> {
    match yes_or_no(text) {
        Ok(true) => Ok(Done::SomeDay),
        Ok(false) => Ok(Done::No),
        Err(_) => {
            day(text).map(Done::On).map_err(|error| CellError { expected: Expected::Done, kind: error.kind })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::error::CellErrorKind;
    use super::*;

    #[test]
    fn a_day_or_a_mark() {
        assert_eq!(done("x"), Ok(Done::SomeDay));
        assert_eq!(done("Jā"), Ok(Done::SomeDay));
        assert_eq!(done("nē"), Ok(Done::No));
        assert_eq!(done("15.07.2020."), Ok(Done::On("2020-07-15".parse().unwrap())));
        assert_eq!(
            done("varbūt"),
            Err(CellError { expected: Expected::Done, kind: CellErrorKind::Unreadable })
        );
        assert_eq!(done("31.02.2020").expect_err("no day").kind, CellErrorKind::NoSuchDay);
    }
}
