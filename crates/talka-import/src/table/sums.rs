//! Rows of sums.

use super::record::Record;
use crate::fold::key;
use crate::header::Header;

const SUM: [&str; 10] =
    ["kopa", "pavisam", "kopsumma", "summa", "kopskaits", "total", "totals", "sum", "subtotal", "starpsumma"];
const BESIDE: [&str; 11] =
    ["stundas", "stundu", "h", "st", "gada", "gads", "par", "hours", "grand", "menesi", "skaits"];

/// Whether one entry of the row says that it is a sum, the others are numbers, and the row is not whole.
///
/// A label of such words alone may be where something else is required (`Kopā`). One with other words beside them
/// (`Alfa Paraugs kopā`, `Kopā jūlijā`), and a number alone, are sums only where nothing that is required is there.
pub(super) fn is_sum(record: &Record<'_>, header: &Header) -> bool {
    let number =
        |cell: &str| cell.trim().starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '−' | '€'));
    let entries = || record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    let mut labels = entries().filter(|(_, cell)| !number(cell));
    let nothing_required =
        |but: Option<usize>| header.required().all(|at| !record.is_filled(at) || Some(at) == but);
    // A sum may say of which place or to which day it is: who worked is no sum then.
    if header.naming().any(|at| record.get(at).is_some_and(names_a_sum)) {
        return true;
    }
    match (labels.next(), labels.next()) {
        (Some((at, label)), None) => match naming(label) {
            Naming::Sum => header.required().any(|column| column == at || !record.is_filled(column)),
            Naming::SumOfSomething => nothing_required(Some(at)),
            Naming::Nothing => false,
        },
        // Alone in the first column it numbers a row that is not filled in.
        (None, _) => entries().count() == 1 && !record.is_filled(0) && nothing_required(None),
        _ => false,
    }
}

/// Whether a sum is where a name is expected. `Jānis Kopa` is somebody.
fn names_a_sum(cell: &str) -> bool {
    let is_word = |word: &str| {
        let small = word.starts_with(char::is_lowercase) || word.contains(['ā', 'Ā']);
        SUM.contains(&key(word).as_str()) && small
    };
    match naming(cell) {
        Naming::Sum => true,
        Naming::SumOfSomething => {
            cell.split_whitespace().any(|word| is_word(word.trim_matches([':', '.', ','])))
        }
        Naming::Nothing => false,
    }
}

/// What a label says.
enum Naming {
    Sum,
    SumOfSomething,
    Nothing,
}

fn naming(label: &str) -> Naming {
    // An entry that is longer is a sentence.
    const LONGEST: usize = 60;
    if label.len() > LONGEST {
        return Naming::Nothing;
    }
    let label = key(label);
    let is_sum = |word: &str| SUM.contains(&word);
    let beside = |word: &str| BESIDE.contains(&word) || word.bytes().all(|b| b.is_ascii_digit());
    let ends = [label.split('_').next(), label.split('_').next_back()];
    if label.split('_').any(is_sum) && label.split('_').all(|word| is_sum(word) || beside(word)) {
        Naming::Sum
    } else if ends.into_iter().flatten().any(is_sum) {
        Naming::SumOfSomething
    } else {
        Naming::Nothing
    }
}
