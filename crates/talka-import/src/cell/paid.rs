//! Sums with what they were for and the day on which they were paid.

use talka::date::Day;

use super::amount::cents;
use super::clean::trim;
use super::error::{CellError, CellErrorKind, Expected};
use super::text::shown;
use super::when::day;

/// A sum that was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paid<'t> {
    /// What it was for, as written; empty where nothing is said.
    pub what: &'t str,
    /// Euro cents.
    pub cents: i64,
    /// The day, where one is said.
    pub on: Option<Day>,
}

/// What it was for, the amount and the day: `ēdināšana 12,50 15.07.2020.`, `ēdināšana: 12,50 EUR`, `12,50`.
pub fn paid(text: &str) -> Result<Paid<'_>, CellError> {
    read(text).map_err(|kind| CellError { expected: Expected::Paid, kind })
}

fn read(text: &str) -> Result<Paid<'_>, CellErrorKind> {
    let shown = shown(text)?;
    let number = shown.find(|c: char| c.is_ascii_digit()).ok_or(CellErrorKind::Unreadable)?;
    let (before, mut rest) = shown.split_at_checked(number).ok_or(CellErrorKind::Unreadable)?;
    let mut what = before.trim_end();
    if let Some(minus) = what.strip_suffix('-').filter(|_| before.ends_with('-')) {
        what = minus;
        rest = shown.get(number - 1..).unwrap_or(rest);
    }
    let currency = ["EUR", "eur", "€"];
    what = currency.iter().find_map(|sign| what.strip_suffix(sign)).unwrap_or(what);
    let what = trim(what).trim_end_matches([':', '-', '–']).trim_end();
    let whole = cents(rest);
    if let Ok(cents) = whole {
        return Ok(Paid { what, cents, on: None });
    }
    let spaces = rest.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    // An amount is short; a text of a million spaces is none.
    for at in spaces.take(8) {
        let Some((amount, date)) = rest.split_at_checked(at) else { continue };
        let date = trim(date).trim_start_matches(['(', ',']).trim_end_matches(')');
        if let (Ok(cents), Ok(on)) = (cents(amount.trim_end_matches(',')), day(date)) {
            return Ok(Paid { what, cents, on: Some(on) });
        }
    }
    // What is wrong with the amount says more than that the whole is no such entry.
    whole.map_err(|error| error.kind).map(|cents| Paid { what, cents, on: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_with_what_it_was_for_and_its_day() {
        let on: Day = "2020-07-15".parse().unwrap();
        for (text, what, cents, on) in [
            ("ēdināšana 12,50 15.07.2020.", "ēdināšana", 1250, Some(on)),
            ("ceļa izdevumi: 1 000,00 € 2020-07-15", "ceļa izdevumi", 100_000, Some(on)),
            ("12,50 EUR (15.07.2020)", "", 1250, Some(on)),
            ("12,50, 15.07.2020.", "", 1250, Some(on)),
            ("degviela – EUR 20", "degviela", 2000, None),
            ("50", "", 5000, None),
            ("-5", "", -500, None),
        ] {
            assert_eq!(paid(text), Ok(Paid { what, cents, on }), "{text}");
        }
    }

    #[test]
    fn what_is_no_such_sum() {
        for text in
            ["ēdināšana", "15.07.2020.", "ēdināšana 12,50 32.07.2020.", "12,50 ēdināšana", "12,50 13,00"]
        {
            assert_eq!(paid(text).expect_err(text).kind, CellErrorKind::Unreadable, "{text}");
        }
        assert_eq!(paid("1.000").expect_err("one or a thousand").kind, CellErrorKind::Ambiguous);
        assert_eq!(paid(" ").expect_err("nothing").kind, CellErrorKind::Empty);
        assert!(paid(&format!("1{}", " ".repeat(60_000))).is_ok());
        assert!(paid(&format!("1{}x", " 1".repeat(30_000))).is_err());
    }
}
