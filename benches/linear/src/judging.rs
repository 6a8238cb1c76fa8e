//! What is done with the documents of a case.

use talka::wire::{self, InputErrors};

/// Reads, checks, recognizes and writes; gives back how many bytes were written. What is refused is written too.
pub fn judge(register: &[u8], check: &[u8], recognize: &[u8]) -> usize {
    checked(register, check) + recognized(register, recognize)
}

/// Reads, checks and writes.
pub fn checked(register: &[u8], options: &[u8]) -> usize {
    written(wire::check(register, options))
}

/// Reads, checks, recognizes and writes.
pub fn recognized(register: &[u8], options: &[u8]) -> usize {
    written(wire::recognize(register, options))
}

fn written(answer: Result<String, InputErrors>) -> usize {
    answer.unwrap_or_else(|errors| errors.to_json()).len()
}
