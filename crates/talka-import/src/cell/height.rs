//! Heights.

use super::clean::clean_number;
use super::decimal::Decimal;
use super::error::{CellError, CellErrorKind, Expected};

/// Whole centimetres of a height: `6 m`, `5,00 m`, `550 cm`; metres where no unit is said.
pub fn centimetres(text: &str) -> Result<u32, CellError> {
    let read = |text| {
        let clean = clean_number(text)?;
        let units = [("centimetri", 1), ("cm", 1), ("metri", 100), ("metrs", 100), ("m", 100)];
        let bare = clean.trim_end_matches('.');
        let (number, factor) = units
            .into_iter()
            .find_map(|(unit, factor)| Some((bare.strip_suffix(unit)?, factor)))
            .unwrap_or((bare, 100));
        let height = Decimal::parse(number.trim_end()).ok_or(CellErrorKind::Unreadable)?;
        let height = height.times(factor).ok_or(CellErrorKind::Unreadable)?;
        u32::try_from(height).map_err(|_| CellErrorKind::OutOfRange)
    };
    read(text).map_err(|kind| CellError { expected: Expected::Height, kind })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heights() {
        for (text, expected) in [
            ("6 m", 600),
            ("5,00 m", 500),
            ("5.01m", 501),
            ("550 cm", 550),
            ("6", 600),
            ("6 metri", 600),
            ("3 m.", 300),
        ] {
            assert_eq!(centimetres(text), Ok(expected), "{text}");
        }
        for (text, kind) in [
            ("", CellErrorKind::Empty),
            ("m", CellErrorKind::Unreadable),
            ("5,005 m", CellErrorKind::Unreadable),
            ("augstu", CellErrorKind::Unreadable),
            ("-6 m", CellErrorKind::Unreadable),
            ("999999999 m", CellErrorKind::OutOfRange),
        ] {
            assert_eq!(centimetres(text).expect_err(text).kind, kind, "{text}");
        }
    }
}
