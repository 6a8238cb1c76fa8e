//! What spreadsheets make of the values typed into them.

use talka::date::Day;

use super::error::Mangling;

/// What a spreadsheet shows instead of a value.
pub(super) fn unshown(text: &str) -> Option<Mangling> {
    let error = |rest: &str| {
        let name = rest.trim_end_matches(['!', '?']);
        let word = !name.is_empty() && name.chars().all(|c| c.is_uppercase() || matches!(c, '/' | '0'));
        word && (name.len() < rest.len() || rest == "N/A")
    };
    if text.len() >= 2 && text.bytes().all(|b| b == b'#') {
        return Some(Mangling::ColumnTooNarrow);
    }
    if text == "=" || text.starts_with('=') && text.contains('(') {
        return Some(Mangling::FormulaWithoutValue);
    }
    let number = |code: &str| code.len() == 3 && code.bytes().all(|b| b.is_ascii_digit());
    let failed = text.strip_prefix('#').is_some_and(error) || text.strip_prefix("Err:").is_some_and(number);
    failed.then_some(Mangling::FormulaError)
}

/// `9,00e+10`, folded.
pub(super) fn is_power_of_ten(clean: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let Some((number, power)) = clean.split_once('e') else { return false };
    let power = power.strip_prefix(['+', '-']).unwrap_or(power);
    let number = number.strip_prefix('-').unwrap_or(number);
    digits(power) && number.split(['.', ',']).count() <= 2 && number.split(['.', ',']).all(digits)
}

/// The day of a spreadsheet's serial number, for those that are likely to be met: 1927 to 2119.
pub(super) fn serial_day(clean: &str) -> Option<Day> {
    let (whole, rest) = clean.split_once(['.', ',']).unwrap_or((clean, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let number: i32 = whole.parse().ok().filter(|_| digits(whole) && digits(rest))?;
    // Day 1 is 1 January 1900, and a 29 February 1900 that never was is counted.
    let before_first = Day::new(1899, 12, 30).ok()?;
    (10_000..=80_000).contains(&number).then(|| before_first.plus(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_could_not_show() {
        for text in ["##", "#####", "##########"] {
            assert_eq!(unshown(text), Some(Mangling::ColumnTooNarrow), "{text}");
        }
        for text in ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#VĒRTĪBA!", "Err:502"] {
            assert_eq!(unshown(text), Some(Mangling::FormulaError), "{text}");
        }
        for text in ["#", "#paliecmājās", "#TALKA", "# 5", "#!", "Err:", "2"] {
            assert_eq!(unshown(text), None, "{text}");
        }
    }

    #[test]
    fn powers_of_ten() {
        for text in ["9,00e+10", "9e10", "1.5e-2", "-4,00004e+10"] {
            assert!(is_power_of_ten(text), "{text}");
        }
        for text in ["e", "9e", "e10", "9,0,0e10", "9e1,0", "900", "9 e 10"] {
            assert!(!is_power_of_ten(text), "{text}");
        }
    }

    #[test]
    fn serial_numbers() {
        let day = |text: &str| serial_day(text).map(|day| day.to_string());
        assert_eq!(day("43831").as_deref(), Some("2020-01-01"));
        assert_eq!(day("43830,75").as_deref(), Some("2019-12-31"));
        assert_eq!(day("10000").as_deref(), Some("1927-05-18"));
        for text in ["9999", "80001", "43831,", "43831.1.1", "+43831", "2020", ""] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
