//! What is known of a birth.

use talka::date::Birth;

use super::clean::clean;
use super::fault::{CellFault, CellProblem, Expected};
use super::when;

/// A day in any of the forms that [`when`](super::when()) reads, or only a year: `2004`, `2004. g.`, `2004. gads`.
pub fn birth(text: &str) -> Result<Birth, CellFault> {
    let fault = |problem| CellFault { expected: Expected::Birth, problem };
    let clean = clean(text).map_err(fault)?;
    let only_year = ["gads", "gada", "g."].iter().find_map(|word| clean.strip_suffix(word)).unwrap_or(&clean);
    let only_year = only_year.trim().trim_end_matches('.');
    if only_year.len() == 4 && only_year.bytes().all(|b| b.is_ascii_digit()) {
        let year = only_year.parse().map_err(|_| fault(CellProblem::Unreadable))?;
        // Nobody who volunteers was born in another century than these.
        return if (1900..=2099).contains(&year) {
            Ok(Birth::Year(year))
        } else {
            Err(fault(CellProblem::OutOfRange))
        };
    }
    when::day(text).map(Birth::Day).map_err(|day| fault(day.problem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_or_a_year() {
        for text in ["2004", " 2004. ", "2004. g.", "2004. gads", "2004. gada"] {
            assert_eq!(birth(text), Ok(Birth::Year(2004)), "{text}");
        }
        for text in ["29.02.2004.", "2004-02-29", "2004. gada 29. februāris"] {
            assert_eq!(birth(text), Ok(Birth::Day("2004-02-29".parse().unwrap())), "{text}");
        }
        for year in [1900, 2099] {
            assert_eq!(birth(&year.to_string()), Ok(Birth::Year(year)));
        }
        for (text, problem) in [
            ("", CellProblem::Empty),
            ("1899", CellProblem::OutOfRange),
            ("2100", CellProblem::OutOfRange),
            ("04", CellProblem::Unreadable),
            ("29.02.2005.", CellProblem::NoSuchDay),
            ("marts 2004", CellProblem::Unreadable),
            ("01.02.04", CellProblem::YearOfTwoDigits),
        ] {
            assert_eq!(
                birth(text).expect_err(text),
                CellFault { expected: Expected::Birth, problem },
                "{text}"
            );
        }
    }
}
