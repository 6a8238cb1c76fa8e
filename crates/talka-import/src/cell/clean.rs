//! A cell's text before it is read.

use super::error::{CellErrorKind, Mangling};
use super::mangled;

/// Without the spaces and invisible marks around it that come along when text is copied.
pub(crate) fn trim(text: &str) -> &str {
    let around = |text| {
        str::trim_matches(text, |c: char| {
            c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
        })
    };
    let trimmed = around(text);
    // `="0102"` is how exports keep a spreadsheet from reading a number.
    let kept = trimmed.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    kept.filter(|kept| !kept.contains('"')).map_or(trimmed, around)
}

/// Trimmed, folded, with one kind of dash and one kind of space; a error where the cell is empty or shows that a
/// spreadsheet could not show its value.
pub(super) fn clean(text: &str) -> Result<String, CellErrorKind> {
    let trimmed = trim(text);
    if trimmed.is_empty() {
        return Err(CellErrorKind::Empty);
    }
    if let Some(mangling) = mangled::unshown(trimmed) {
        return Err(CellErrorKind::Mangled(mangling));
    }
    let one_kind = |c: char| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c if c.is_whitespace() => ' ',
        other => other,
    };
    Ok(crate::fold::fold(trimmed).chars().map(one_kind).collect())
}

/// The same for a value of digits, where a power of ten means that digits are lost.
pub(super) fn clean_number(text: &str) -> Result<String, CellErrorKind> {
    let clean = clean(text)?;
    if mangled::is_power_of_ten(&clean) {
        Err(CellErrorKind::Mangled(Mangling::PowerOfTen))
    } else {
        Ok(clean)
    }
}
