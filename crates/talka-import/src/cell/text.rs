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
    let entries = match shown(text) {
        Ok(entries) => entries,
        Err(CellProblem::Empty) => return Ok(Vec::new()),
        Err(problem) => return Err(CellFault { expected: Expected::List, problem }),
    };
    let entries = entries.split([',', ';', '/', '\n', '\r']).map(trim);
    Ok(entries.filter(|entry| !entry.is_empty()).map(str::to_owned).collect())
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
        assert_eq!(list(" ; ,"), Ok(vec![]));
        assert_eq!(list(""), Ok(vec![]));
        assert_eq!(list("###").expect_err("narrow").problem, CellProblem::Mangled(Mangling::ColumnTooNarrow));
    }
}
