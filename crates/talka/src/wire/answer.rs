//! What every answer has.

use serde::Serialize;

use crate::reading::Version;
use crate::recognition::awards::Ledger;
use crate::schema::described;

/// Version of the shapes that go in and come out.
pub const VERSION: u32 = Version::CURRENT.number();

described! {
    /// What a scheme makes of a register.
    #[derive(Serialize)]
    pub(super) struct WithLedger<R> {
        /// The recognition.
        #[serde(flatten)]
        pub(super) recognition: R,
        /// The ledger with the awards that are due, each found eligible on the day: what to keep for the next time. There only
        /// where a ledger was given.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(super) ledger: Option<Ledger>,
    }
}

described! {
    /// The volunteer work of an organization in a year.
    #[derive(Serialize)]
    pub(super) struct Counted<Y> {
        /// Version of this shape.
        pub(super) version: u32,
        /// What was counted.
        #[serde(flatten)]
        pub(super) yearly: Y,
    }
}

described! {
    /// How many people worked, how long, and what that is worth.
    #[derive(Serialize)]
    pub(super) struct Summed<I> {
        /// Version of this shape.
        pub(super) version: u32,
        /// What was counted.
        #[serde(flatten)]
        pub(super) impact: I,
    }
}

/// JSON text of what this library writes, which has neither keys that are not text nor numbers that are no numbers, so
/// that nothing can go wrong.
pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
