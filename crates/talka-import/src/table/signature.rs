//! Rows for signatures.

use super::record::Record;
use crate::fold::key;
use crate::header::Header;

/// How a word begins that asks for a signature, or says who drew up a table.
const STEMS: [&str; 6] = ["paraks", "sagatavoj", "sastadij", "signature", "direktor", "priekssedetaj"];

/// Whether the row has a place for a signature and is not whole.
pub(super) fn is_signature(record: &Record<'_>, header: &Header) -> bool {
    // What is longer is a sentence.
    const LONGEST: usize = 60;
    let signs = |cell: &str| {
        let begins = |word: &str| STEMS.iter().any(|stem| word.starts_with(stem));
        cell.contains("___") || cell.len() <= LONGEST && key(cell).split('_').any(begins)
    };
    !header.required().all(|at| record.is_filled(at)) && record.iter().any(signs)
}
