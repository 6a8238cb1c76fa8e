//! Rows of sums.

use super::record::Record;
use crate::fold::key;
use crate::header::Header;

const SUM: [&str; 10] =
    ["kopa", "pavisam", "kopsumma", "summa", "kopskaits", "total", "totals", "sum", "subtotal", "starpsumma"];
const BESIDE: [&str; 11] =
    ["stundas", "stundu", "h", "st", "gada", "gads", "par", "hours", "grand", "menesi", "skaits"];

/// Whether the first entry of the row says that it is a sum, the others are numbers, and the row is not whole: what
/// each row must have is missing, or the word is in its place.
pub(super) fn is_sum(record: &Record<'_>, header: &Header) -> bool {
    let mut entries = record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    let Some((at, label)) = entries.next() else { return false };
    let number =
        |cell: &str| cell.trim().starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '−' | '€'));
    if !entries.all(|(_, cell)| number(cell)) {
        return false;
    }
    // An entry that is longer is a sentence.
    if label.len() > 60 {
        return false;
    }
    let label = key(label);
    let mut words = label.split('_');
    let beside = |word: &str| BESIDE.contains(&word) || word.bytes().all(|b| b.is_ascii_digit());
    let named =
        words.any(|word| SUM.contains(&word)) && label.split('_').all(|w| SUM.contains(&w) || beside(w));
    let filled = |column: usize| record.get(column).is_some_and(|cell| !cell.trim().is_empty());
    let mut required = header.known.iter().filter(|(_, column)| column.required);
    named && required.any(|(column, _)| *column == at || !filled(*column))
}
