//! Amounts in euro.

use super::clean::clean_number;
use super::decimal::Decimal;
use super::error::{CellError, CellErrorKind, Expected};

/// Euro cents of an amount: `12,50`, `12.5`, `12`, `1 000,00 €`, `EUR 12,50`, `1.000,00`, `1,000.00`.
///
/// `1.000` alone is refused: it may be one euro or a thousand.
pub fn cents(text: &str) -> Result<i64, CellError> {
    read(text).map_err(|kind| CellError { expected: Expected::Amount, kind })
}

fn read(text: &str) -> Result<i64, CellErrorKind> {
    let clean = clean_number(text)?;
    let sign = ["€", "eur", "euro"];
    let bare = sign.iter().find_map(|s| clean.strip_prefix(s).or_else(|| clean.strip_suffix(s)));
    let bare = bare.unwrap_or(&clean).trim();
    let (factor, number) = bare.strip_prefix('-').map_or((100, bare), |rest| (-100, rest.trim_start()));
    let plain = without_thousands(number)?;
    let amount = Decimal::parse(&plain).ok_or(CellErrorKind::Unreadable)?;
    if amount.places > 2 {
        return Err(CellErrorKind::Ambiguous);
    }
    amount.times(factor).ok_or(CellErrorKind::Unreadable)
}

/// The number without the spaces, points or commas that set its thousands apart.
fn without_thousands(number: &str) -> Result<String, CellErrorKind> {
    let last_mark = number.rfind(['.', ',']);
    let (whole, rest) = last_mark.and_then(|at| number.split_at_checked(at)).unwrap_or((number, ""));
    let Some(mark) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return Ok(number.to_owned());
    };
    let mut groups = whole.split(mark);
    let first_fits = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
    let known = matches!(mark, ' ' | '.' | ',' | '\'') && !rest.starts_with(mark);
    if known && first_fits && groups.all(|group| group.len() == 3) {
        Ok(whole.replace(mark, "") + rest)
    } else {
        Err(CellErrorKind::Unreadable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_an_amount() {
        for (text, expected) in [
            ("12,50", 1250),
            ("12.5", 1250),
            ("12", 1200),
            ("0", 0),
            ("0,01", 1),
            ("1 000,00 €", 100_000),
            ("1\u{a0}000,00\u{a0}€", 100_000),
            ("1 234 567", 123_456_700),
            ("1.000,00", 100_000),
            ("1,000.00", 100_000),
            ("€ 12,50", 1250),
            ("€12", 1200),
            ("EUR 12,50", 1250),
            ("12,50 eur", 1250),
            ("12 euro", 1200),
            ("-3,20", -320),
            ("999999999,99", 99_999_999_999),
        ] {
            assert_eq!(cents(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount() {
        for text in
            ["Ls 5", "pieci", "1 00", "1 0000", "1000 000", "1.00.000", "12,5,0", "€", "12,", ",5", "12 + 3"]
        {
            assert_eq!(cents(text).expect_err(text).kind, CellErrorKind::Unreadable, "{text}");
        }
        for text in ["1.000", "1,000", "12,505"] {
            assert_eq!(cents(text).expect_err(text).kind, CellErrorKind::Ambiguous, "{text}");
        }
        assert_eq!(cents("").expect_err("empty").kind, CellErrorKind::Empty);
    }
}
