//! What becomes of hours.

use serde::{Deserialize, Serialize};

use crate::recognition::scheme::Criterion;

/// What becomes of hours when a scheme is interpreted in one way, with the condition that decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// They count.
    Counts,
    /// It is not known whether they do.
    Undecided(Criterion),
    /// They do not.
    Fails(Criterion),
}
