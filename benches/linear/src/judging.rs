//! What is done with the documents of a case.

use talka::wire::{self, InputErrors};

/// Reads, checks, recognizes and writes; gives back how many bytes were written. What is refused is written too.
pub fn judge(register: &[u8], check: &[u8], recognize: &[u8]) -> usize {
    [wire::check(register, check), wire::recognize(register, recognize)]
        .map(|answer| answer.as_ref().map_or_else(InputErrors::to_json, String::clone).len())
        .iter()
        .sum()
}
