//! Days as moments. A certificate knows days; the standards want moments, which are midnights of universal time here.

use talka::date::Day;

use crate::error::CredentialError;

/// The beginning of a day, as credentials write it.
pub(crate) fn begins(day: Day) -> String {
    format!("{day}T00:00:00Z")
}

/// The end of a day: the beginning of the next one.
pub(crate) fn ends(day: Day) -> String {
    begins(day.plus(1))
}

/// The beginning of a day in seconds since 1970.
pub(crate) fn seconds(day: Day) -> i64 {
    i64::from(day.epoch_days()) * 86_400
}

/// The day that a moment of its own beginning stands for.
pub(crate) fn day_beginning(text: &str, at: &'static str) -> Result<Day, CredentialError> {
    let error = CredentialError::Member { at, expected: "a moment written YYYY-MM-DDT00:00:00Z" };
    text.strip_suffix("T00:00:00Z").and_then(|day| day.parse().ok()).ok_or(error)
}

/// The last day before a moment that ends it.
pub(crate) fn last_day(text: &str, at: &'static str) -> Result<Day, CredentialError> {
    let next = day_beginning(text, at)?;
    if next == Day::MIN {
        return Err(CredentialError::Member { at, expected: "a later day" });
    }
    Ok(next.plus(-1))
}
