//! How much memory there is left, so that what cannot fit is refused before the system ends the program.

use std::fs;

use pyo3::PyResult;

use crate::refusal;

/// About how many times as large as its text a register becomes while it is judged, where it has many short entries.
const TIMES_THE_TEXT: usize = 25;

/// A text of fewer bytes is not worth the question what is left, which takes as long as the verdict on a small one.
const SMALL: usize = 1 << 20;

/// Whether there is memory left to read and judge that text of a register.
pub(crate) fn for_text(text: &[u8]) -> PyResult<()> {
    if text.len() < SMALL {
        return Ok(());
    }
    fits(
        text.len().saturating_mul(TIMES_THE_TEXT),
        String::new(),
        "a larger register than there is memory for",
    )
}

/// Whether that many bytes are left; an error at that path, which begins with what is too large.
pub(crate) fn fits(needed: usize, path: String, what: &str) -> PyResult<()> {
    match left() {
        Some(left) if u64::try_from(needed).is_ok_and(|needed| needed > left) => {
            let said =
                format!("{what}: to judge it takes {} MB, and {} MB are left", needed >> 20, left >> 20);
            Err(refusal::of_places(vec![("too_large", path, said)]))
        }
        _ => Ok(()),
    }
}

/// The bytes that this process may still take: what is free on the machine, in its group of processes and up to its own limit,
/// whichever is least. `None` where the system does not say.
fn left() -> Option<u64> {
    [of_machine(), of_group(), of_process()].into_iter().flatten().min()
}

fn of_machine() -> Option<u64> {
    kilobytes(&fs::read_to_string("/proc/meminfo").ok()?, "MemAvailable:")
}

fn of_group() -> Option<u64> {
    let number = |name| fs::read_to_string(format!("/sys/fs/cgroup/{name}")).ok()?.trim().parse::<u64>().ok();
    Some(number("memory.max")?.saturating_sub(number("memory.current")?))
}

fn of_process() -> Option<u64> {
    let limits = fs::read_to_string("/proc/self/limits").ok()?;
    let limit = limits.lines().find_map(|line| line.strip_prefix("Max address space"))?;
    let limit: u64 = limit.split_whitespace().next()?.parse().ok()?;
    Some(limit.saturating_sub(kilobytes(&fs::read_to_string("/proc/self/status").ok()?, "VmSize:")?))
}

/// The number after that name in a list such as `MemAvailable: 1024 kB`, in bytes.
fn kilobytes(list: &str, name: &str) -> Option<u64> {
    let number = list.lines().find_map(|line| line.strip_prefix(name))?;
    number.split_whitespace().next()?.parse::<u64>().ok()?.checked_mul(1024)
}
