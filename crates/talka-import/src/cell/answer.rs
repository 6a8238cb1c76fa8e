//! Yes or no, and whole numbers.

use super::clean::{clean, clean_number};
use super::decimal::Decimal;
use super::error::{CellError, CellErrorKind, Expected};

/// Yes (`jā`, `x`, `+`, `✓`, `ok`, `1`, `yes`, `PATIESS`) or no (`nē`, `0`, `no`, `APLAMS`).
pub fn yes_or_no(text: &str) -> Result<bool, CellError> {
    let read = |text| match clean(text)?.as_str() {
        "ja" | "j" | "x" | "+" | "1" | "✓" | "✔" | "☑" | "v" | "ok" | "ir" | "yes" | "y" | "true"
        | "patiess" => Ok(true),
        "ne" | "n" | "0" | "nav" | "no" | "false" | "aplams" => Ok(false),
        _ => Err(CellErrorKind::Unreadable),
    };
    read(text).map_err(|kind| CellError { expected: Expected::YesNo, kind })
}

/// A whole number; decimals are read where they are zeros (`12,00`).
pub fn whole_number(text: &str) -> Result<i64, CellError> {
    let read = |text| {
        let clean = clean_number(text)?;
        let (sign, digits) = clean.strip_prefix('-').map_or((1, clean.as_str()), |rest| (-1, rest));
        let number = Decimal::parse(digits).ok_or(CellErrorKind::Unreadable)?;
        number.times(sign).ok_or(CellErrorKind::Unreadable)
    };
    read(text).map_err(|kind| CellError { expected: Expected::WholeNumber, kind })
}

#[cfg(test)]
mod tests {
    use super::super::error::Mangling;
    use super::*;

    #[test]
    fn yes_and_no() {
        for text in ["jā", "Jā", "JA", "OK", "☑", "V", " x ", "X", "1", "+", "yes", "True", "PATIESS"] {
            assert_eq!(yes_or_no(text), Ok(true), "{text}");
        }
        for text in ["nē", "Nē", "ne", "0", "no", "No", "FALSE", "Aplams", "nav"] {
            assert_eq!(yes_or_no(text), Ok(false), "{text}");
        }
        for text in ["varbūt", "2", "-", "jā nē"] {
            assert_eq!(yes_or_no(text).expect_err(text).kind, CellErrorKind::Unreadable, "{text}");
        }
        assert_eq!(yes_or_no("").expect_err("empty").kind, CellErrorKind::Empty);
    }

    #[test]
    fn whole_numbers() {
        for (text, expected) in [("12", 12), ("0", 0), ("-3", -3), ("12,00", 12), ("12.0", 12), (" 007 ", 7)]
        {
            assert_eq!(whole_number(text), Ok(expected), "{text}");
        }
        for text in ["12,5", "a", "1 2", "1000000000", "--1", "½"] {
            assert_eq!(whole_number(text).expect_err(text).kind, CellErrorKind::Unreadable, "{text}");
        }
        let power = CellErrorKind::Mangled(Mangling::PowerOfTen);
        assert_eq!(whole_number("1,2E+03").expect_err("a power").kind, power);
    }
}
