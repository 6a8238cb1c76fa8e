//! Personal codes in texts that are shown.

use std::borrow::Cow;

use crate::assembly::Assembly;
use crate::codes::masked;
use crate::diagnostic::{Diagnostics, Issue, SheetIssue};
use crate::tables::Tabular;

/// Takes personal codes out of texts of a table that are shown, and notes the first.
pub(super) fn hide_codes<R: Tabular>(
    table: &mut Assembly<R>,
    hide: impl Fn(&mut R) -> bool,
    column: &str,
    diagnostics: &mut Diagnostics,
) {
    let coded: Vec<usize> =
        table.records.iter_mut().enumerate().filter_map(|(at, record)| hide(record).then_some(at)).collect();
    for at in coded {
        diagnostics.note_once(table.place(at, column), Issue::Sheet(SheetIssue::CodeInText));
    }
}

/// Hides codes in these texts; whether there was one.
pub(super) fn mask<const N: usize>(texts: [&mut Option<String>; N]) -> bool {
    let mut hidden = false;
    for text in texts.into_iter().flatten() {
        if let Cow::Owned(masked) = masked(text) {
            *text = masked;
            hidden = true;
        }
    }
    hidden
}
