//! Rows of sums.

use csv::StringRecord;

use crate::fold::key;
use crate::header::Header;

const SUM: [&str; 10] =
    ["kopa", "pavisam", "kopsumma", "summa", "kopskaits", "total", "totals", "sum", "subtotal", "starpsumma"];
const BESIDE: [&str; 12] =
    ["stundas", "stundu", "h", "st", "gada", "gads", "par", "kopa", "hours", "grand", "menesi", "skaits"];

/// Whether the first entry of the row says that it is a sum, and the row lacks what each row of the table must have, or
/// most of what rows have.
pub(super) fn is_sum(record: &StringRecord, header: &Header) -> bool {
    let Some(label) = record.iter().find(|cell| !cell.trim().is_empty()) else {
        return false;
    };
    // An entry that is longer is a sentence.
    if label.len() > 60 {
        return false;
    }
    let label = key(label);
    let mut words = label.split('_');
    let beside = |word: &str| BESIDE.contains(&word) || word.bytes().all(|b| b.is_ascii_digit());
    let named =
        words.any(|word| SUM.contains(&word)) && label.split('_').all(|w| SUM.contains(&w) || beside(w));
    let filled = |at: usize| record.get(at).is_some_and(|cell| !cell.trim().is_empty());
    let lacks_required = header.known.iter().any(|(at, column)| column.required && !filled(*at));
    let filled = header.known.iter().filter(|(at, _)| filled(*at)).count();
    named && (lacks_required || filled * 2 < header.known.len())
}
