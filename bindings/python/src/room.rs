//! How much memory there is left, so that what cannot fit is refused before the system ends the program.

use std::fs;

/// The bytes that this process may still take: what is free on the machine, in its group of processes and up to its own limit,
/// whichever is least. `None` where the system does not say.
pub(crate) fn left() -> Option<u64> {
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
