//! Keys and numbers that name somebody.
//!
//! Only what a spreadsheet has done to them is found here. Whether a personal code or a registration number is valid,
//! the core's own types say.

use uuid::Uuid;

use super::error::{CellError, CellErrorKind, Expected, Mangling};
use super::mangled;
use super::text::shown;

/// The office's own key of a person, an organization or a placement, as written.
pub fn key(text: &str) -> Result<String, CellError> {
    number_kept(text).map(str::to_owned).map_err(|kind| CellError { expected: Expected::Key, kind })
}

/// The text of a personal code (personas kods), where a spreadsheet has not damaged it.
///
/// A code of ten digits has lost the zero it began with: that of a person born on the first nine days of a month.
pub fn personal_code(text: &str) -> Result<String, CellError> {
    let read = |text| {
        let code = number_kept(text)?;
        let digits = code.bytes().filter(u8::is_ascii_digit).count();
        let only = code.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b' '));
        if only && digits == 10 {
            Err(CellErrorKind::Mangled(Mangling::LostLeadingZeros))
        } else {
            Ok(code.to_owned())
        }
    };
    read(text).map_err(|kind| CellError { expected: Expected::PersonalCode, kind })
}

/// Whether a text looks like a personal code, in whatever spelling, also one that has lost a zero at its beginning.
pub(crate) fn resembles_personal_code(text: &str) -> bool {
    // A spelling has signs between the digits, but not many.
    const LONGEST: usize = 64;
    if text.len() > LONGEST {
        return false;
    }
    let digits: Vec<u32> = text.chars().filter_map(decimal).collect();
    let two = |at: usize| Some(digits.get(at)? * 10 + digits.get(at + 1)?);
    let begins = |day: Option<u32>, month: Option<u32>| {
        day.is_some_and(|day| (1..=31).contains(&day)) && month.is_some_and(|month| (1..=12).contains(&month))
    };
    match digits.len() {
        10 => begins(digits.first().copied(), two(1)),
        11 => two(0) == Some(32) || begins(two(0), two(2)),
        _ => false,
    }
}

/// A digit, also one as wide as a Chinese sign.
fn decimal(sign: char) -> Option<u32> {
    let wide = u32::from(sign).checked_sub(u32::from('０')).filter(|digit| *digit < 10);
    sign.to_digit(10).or(wide)
}

/// The text of a registration number (reģistrācijas numurs), where a spreadsheet has not damaged it.
pub fn registration_number(text: &str) -> Result<String, CellError> {
    let read = number_kept(text).map(str::to_owned);
    read.map_err(|kind| CellError { expected: Expected::RegistrationNumber, kind })
}

/// The code of a municipality (ATVK): seven digits. One of six has lost the zero it began with.
pub fn municipality_code(text: &str) -> Result<String, CellError> {
    let read = |text| {
        let code = number_kept(text)?;
        match code.bytes().filter(u8::is_ascii_digit).count() {
            digits if digits != code.len() => Err(CellErrorKind::Unreadable),
            7 => Ok(code.to_owned()),
            6 => Err(CellErrorKind::Mangled(Mangling::LostLeadingZeros)),
            _ => Err(CellErrorKind::Unreadable),
        }
    };
    read(text).map_err(|kind| CellError { expected: Expected::MunicipalityCode, kind })
}

fn number_kept(text: &str) -> Result<&str, CellErrorKind> {
    let shown = shown(text)?;
    if mangled::is_power_of_ten(&shown.to_lowercase()) && shown.contains(['+', ',', '.']) {
        return Err(CellErrorKind::Mangled(Mangling::PowerOfTen));
    }
    Ok(shown)
}

/// The key of a record, made of the office's own key and the name of its table.
///
/// The same office key gives the same identifier in every import that declares the same namespace (UUID version 5 of
/// `table:key`).
///
/// ```
/// use talka_import::cell::office_key;
/// use uuid::Uuid;
/// let office = Uuid::new_v5(&Uuid::NAMESPACE_DNS, b"jekabpils.example");
/// assert_eq!(office_key(office, "volunteers", "17"), office_key(office, "volunteers", "17"));
/// assert_ne!(office_key(office, "volunteers", "17"), office_key(office, "placements", "17"));
/// ```
pub fn office_key(namespace: Uuid, table: &str, key: &str) -> Uuid {
    Uuid::new_v5(&namespace, format!("{table}:{key}").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    const POWER: CellErrorKind = CellErrorKind::Mangled(Mangling::PowerOfTen);
    const ZEROS: CellErrorKind = CellErrorKind::Mangled(Mangling::LostLeadingZeros);

    #[test]
    fn a_key_is_kept_as_written() {
        // An office may well have the key `9E10`; a spreadsheet would show `9,00E+10`.
        for text in ["17", "B-017", "007", "2020/15", "9E10", "e5"] {
            assert_eq!(key(text).as_deref(), Ok(text));
        }
        assert_eq!(key(" 17\u{a0}").as_deref(), Ok("17"));
        assert_eq!(key("9,00E+10").expect_err("power").kind, POWER);
        assert_eq!(key(" ").expect_err("empty").kind, CellErrorKind::Empty);
    }

    #[test]
    fn a_lost_zero_is_named() {
        for text in ["1029912345", "10299-12345", "10299 12345"] {
            assert_eq!(personal_code(text).expect_err(text).kind, ZEROS, "{text}");
        }
        // Nine or eleven digits, and what is no code at all, are for the core to judge.
        for text in ["010299-12345", "01029912345", "102991234", "32999912345", "nav zināms", "a102991234567"]
        {
            assert_eq!(personal_code(text).as_deref(), Ok(text));
        }
        assert_eq!(personal_code("1,03E+09").expect_err("power").kind, POWER);
    }

    #[test]
    fn a_personal_code_is_known_in_any_spelling() {
        for text in [
            "010299-12345",
            "01029912345",
            "01 02 99 - 12345",
            "010299–12345",
            "１０299-12345",
            "3299 99 12345",
            "10299-12345",
            "LV010299-12345",
        ] {
            assert!(resembles_personal_code(text), "{text}");
        }
        for text in ["17", "2020/0015", "40000000000", "3913000123", "0102991234567", "013299-12345", ""] {
            assert!(!resembles_personal_code(text), "{text}");
        }
    }

    #[test]
    fn a_registration_number_as_a_power_of_ten_is_named() {
        for text in ["9,00E+10", "4.00035E+10", "4e+10"] {
            assert_eq!(registration_number(text).expect_err(text).kind, POWER, "{text}");
        }
        assert_eq!(registration_number("90000024455").as_deref(), Ok("90000024455"));
        assert_eq!(
            registration_number("########").expect_err("narrow").kind,
            CellErrorKind::Mangled(Mangling::ColumnTooNarrow)
        );
    }

    #[test]
    fn a_municipality_has_seven_digits() {
        assert_eq!(municipality_code(" 0110000 ").as_deref(), Ok("0110000"));
        assert_eq!(municipality_code("110000").expect_err("six").kind, ZEROS);
        for text in ["10000", "00110000", "Jēkabpils", "0110 00", "LV10000"] {
            assert_eq!(municipality_code(text).expect_err(text).kind, CellErrorKind::Unreadable, "{text}");
        }
    }

    #[test]
    fn the_key_of_a_record_never_changes() {
        let id = office_key(Uuid::nil(), "volunteers", "17");
        assert_eq!(id.to_string(), "3887d57e-6de1-5c80-aef3-41cf0c8cc596");
    }
}
