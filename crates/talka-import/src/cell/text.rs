//! Free text and lists.

use super::clean::trim;
use super::error::{CellError, CellErrorKind, Expected};
use super::mangled;

/// Free text without the space around it.
pub fn text(text: &str) -> Result<String, CellError> {
    shown(text).map(str::to_owned).map_err(|kind| CellError { expected: Expected::Text, kind })
}

/// Entries separated by `,`, `;`, `/` or a line break; an empty cell is the empty list.
pub fn list(text: &str) -> Result<Vec<String>, CellError> {
    entries(text, |c, _| matches!(c, ',' | ';' | '/' | '\n' | '\r'))
}

/// Entries that may hold numbers and dates, separated by `;`, a line break, or a `,` before a space: `12,50; 13`.
pub fn items(text: &str) -> Result<Vec<String>, CellError> {
    entries(text, |c, next| match c {
        ';' | '\n' | '\r' => true,
        ',' => next.is_none_or(char::is_whitespace),
        _ => false,
    })
}

fn entries(text: &str, separates: impl Fn(char, Option<char>) -> bool) -> Result<Vec<String>, CellError> {
    let shown = match shown(text) {
        Ok(shown) => shown,
        Err(CellErrorKind::Empty) => return Ok(Vec::new()),
        Err(kind) => return Err(CellError { expected: Expected::List, kind }),
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
pub(super) fn shown(text: &str) -> Result<&str, CellErrorKind> {
    let trimmed = trim(text);
    match mangled::unshown(trimmed) {
        _ if trimmed.is_empty() => Err(CellErrorKind::Empty),
        Some(mangling) => Err(CellErrorKind::Mangled(mangling)),
        None => Ok(trimmed),
    }
}

#[cfg(test)]
mod tests {
    use super::super::error::Mangling;
    use super::*;

    #[test]
    fn text_is_trimmed_and_kept() {
        assert_eq!(text(" \u{a0}Dārza talka,\n2. diena\u{200b} ").as_deref(), Ok("Dārza talka,\n2. diena"));
        assert_eq!(text("#talka").as_deref(), Ok("#talka"));
        assert_eq!(text("\u{feff}").expect_err("empty").kind, CellErrorKind::Empty);
        assert_eq!(text("#REF!").expect_err("failed").kind, CellErrorKind::Mangled(Mangling::FormulaError));
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
        assert_eq!(list("###").expect_err("narrow").kind, CellErrorKind::Mangled(Mangling::ColumnTooNarrow));
    }
}
