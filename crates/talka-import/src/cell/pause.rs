//! Breaks.

use super::error::{CellError, CellErrorKind, Expected};
use super::hours::minutes;

/// Whole minutes of a break. A number by itself is that of minutes where it is more than any break has hours; `1` may be either.
pub(crate) fn pause(text: &str) -> Result<i32, CellError> {
    const LEAST: i32 = 5;
    let alone = text.trim().parse::<i32>().ok();
    match alone {
        Some(minutes) if minutes == 0 || minutes >= LEAST => Ok(minutes),
        Some(_) => Err(CellError { expected: Expected::Hours, kind: CellErrorKind::HoursUnit }),
        None => minutes(text).and_then(|minutes| {
            let backwards = CellError { expected: Expected::Hours, kind: CellErrorKind::OutOfRange };
            if minutes < 0 { Err(backwards) } else { Ok(minutes) }
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_break_is_of_minutes() {
        for (text, expected) in [("30", 30), ("0", 0), ("45 min", 45), ("0:30", 30), ("1 h", 60), ("0,5", 30)]
        {
            assert_eq!(pause(text), Ok(expected), "{text}");
        }
        assert_eq!(pause("1").map_err(|error| error.kind), Err(CellErrorKind::HoursUnit));
        assert!(pause("jā").is_err() && pause("-0:30").is_err() && pause("-30").is_err());
    }
}
