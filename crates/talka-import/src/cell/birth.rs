//! What is known of a birth.

use talka::date::{Birth, Year};

use super::clean::clean;
use super::error::{CellError, CellErrorKind, Expected};
use super::when;

/// A day in any of the forms that [`when`](super::when()) reads, or only a year: `2004`, `2004. g.`, `2004. gads`.
pub fn birth(text: &str) -> Result<Birth, CellError> {
    let error = |kind| CellError { expected: Expected::Birth, kind };
    let clean = clean(text).map_err(error)?;
    let only_year = ["gads", "gada", "g."].iter().find_map(|word| clean.strip_suffix(word)).unwrap_or(&clean);
    let only_year = only_year.trim().trim_end_matches('.');
    if only_year.len() == 4 && only_year.bytes().all(|b| b.is_ascii_digit()) {
        let year: Year = only_year.parse().map_err(|_| error(CellErrorKind::OutOfRange))?;
        // Nobody who volunteers was born in another century than these.
        return if (1900..=2099).contains(&year.number()) {
            Ok(Birth::Year(year))
        } else {
            Err(error(CellErrorKind::OutOfRange))
        };
    }
    when::day(text).map(Birth::Day).map_err(|day| error(day.kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_or_a_year() {
        for text in ["2004", " 2004. ", "2004. g.", "2004. gads", "2004. gada"] {
            assert_eq!(birth(text), Ok(Birth::Year(Year::new(2004).unwrap())), "{text}");
        }
        for text in ["29.02.2004.", "2004-02-29", "2004. gada 29. februāris"] {
            assert_eq!(birth(text), Ok(Birth::Day("2004-02-29".parse().unwrap())), "{text}");
        }
        for year in [1900, 2099] {
            assert_eq!(birth(&year.to_string()), Ok(Birth::Year(Year::new(year).unwrap())));
        }
        for (text, kind) in [
            ("", CellErrorKind::Empty),
            ("1899", CellErrorKind::OutOfRange),
            ("2100", CellErrorKind::OutOfRange),
            ("04", CellErrorKind::Unreadable),
            ("29.02.2005.", CellErrorKind::NoSuchDay),
            ("marts 2004", CellErrorKind::Unreadable),
            ("01.02.04", CellErrorKind::YearOfTwoDigits),
        ] {
            assert_eq!(birth(text).expect_err(text), CellError { expected: Expected::Birth, kind }, "{text}");
        }
    }
}
