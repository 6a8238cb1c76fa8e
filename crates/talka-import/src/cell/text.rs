//! Free text and lists.

use super::clean::trim;
use super::fault::{CellFault, CellProblem, Expected};
use super::mangled;

/// Free text without the space around it.
pub fn text(text: &str) -> Result<String, CellFault> {
    shown(text).map(str::to_owned).map_err(|problem| CellFault { expected: Expected::Text, problem })
}

/// Entries separated by `,`, `;`, `/` or a line break; an empty cell is the empty list.
pub fn list(text: &str) -> Result<Vec<String>, CellFault> {
    entries(text, |c, _| matches!(c, ',' | ';' | '/' | '\n' | '\r'))
}

/// Entries that may hold numbers and dates, separated by `;`, a line break, or a `,` before a space: `12,50; 13`.
pub fn items(text: &str) -> Result<Vec<String>, CellFault> {
    entries(text, |c, next| match c {
        ';' | '\n' | '\r' => true,
        ',' => next.is_none_or(char::is_whitespace),
        _ => false,
    })
}

fn entries(text: &str, separates: impl Fn(char, Option<char>) -> bool) -> Result<Vec<String>, CellFault> {
    let shown = match shown(text) {
        Ok(shown) => shown,
        Err(CellProblem::Empty) => return Ok(Vec::new()),
        Err(problem) => return Err(CellFault { expected: Expected::List, problem }),
    };
    let mut entries = vec![String::new()];
    let mut signs = shown.chars().peekable();
    while let Some(sign) = signs.next() {
        if separates(sign, signs.peek().copied()) {
            entries.push(String::new());
        } else if let Some(entry) = entries.last_mut() {
            entry.push(sign);
        }
    }
    Ok(entries.iter().map(|entry| trim(entry).to_owned()).filter(|entry| !entry.is_empty()).collect())
}

/// The text, unless it is what a spreadsheet shows where it cannot show a value.
pub(super) fn shown(text: &str) -> Result<&str, CellProblem> {
    let trimmed = trim(text);
    match mangled::unshown(trimmed) {
        _ if trimmed.is_empty() => Err(CellProblem::Empty),
        Some(mangling) => Err(CellProblem::Mangled(mangling)),
        None => Ok(trimmed),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fault::Mangling;
    use super::*;

    #[test]
    fn text_is_trimmed_and_kept() {
        assert_eq!(text(" \u{a0}Dārza talka,\n2. diena\u{200b} ").as_deref(), Ok("Dārza talka,\n2. diena"));
        assert_eq!(text("#talka").as_deref(), Ok("#talka"));
        assert_eq!(text("\u{feff}").expect_err("empty").problem, CellProblem::Empty);
        assert_eq!(text("#REF!").expect_err("failed").problem, CellProblem::Mangled(Mangling::FormulaError));
    }

    #[test]
    fn lists() {
        assert_eq!(
            list("bērni; seniori,ārzemnieki / dzīvnieki\nparki"),
            Ok(["bērni", "seniori", "ārzemnieki", "dzīvnieki", "parki"].map(str::to_owned).to_vec())
        );
        assert_eq!(
            items("augstums 5,50 m, bīstamas vielas; 12,50 15.07.2020.\n13,"),
            Ok(["augstums 5,50 m", "bīstamas vielas", "12,50 15.07.2020.", "13"].map(str::to_owned).to_vec())
        );
        assert_eq!(list(" ; ,"), Ok(vec![]));
        assert_eq!(list(""), Ok(vec![]));
        assert_eq!(list("###").expect_err("narrow").problem, CellProblem::Mangled(Mangling::ColumnTooNarrow));
    }
}
