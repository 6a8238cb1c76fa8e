//! Why an entitlement cannot be used.

use super::event::AwardStep;
use crate::date::Day;
use crate::schema::described;

described! {
    /// Why an entitlement cannot be used on a day.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, thiserror::Error)]
    #[serde(tag = "reason", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum NotValidError {
        /// The award has not come as far as the entitlement asks.
        #[error("the award does not give it yet; expected it to be `{needs}`")]
        NotGranted {
            /// The step that is missing.
            needs: AwardStep,
        },
        /// It holds only later.
        #[error("it holds from a later day; expected {from} or later")]
        NotYet {
            /// The first day.
            from: Day,
        },
        /// It no longer holds.
        #[error("it no longer holds; expected {to} or earlier")]
        Over {
            /// The last day.
            to: Day,
        },
        /// The source does not say how long it holds, and it is no longer the first day.
        #[error("the source does not say how long it holds from {from} on; expected an end")]
        EndNotSaid {
            /// The first day.
            from: Day,
        },
        /// It was used as often as it can be.
        #[error("it was used as often as it can be; expected at most {uses} uses")]
        UsedUp {
            /// How often that is.
            uses: u32,
        },
        /// The award was revoked.
        #[error("the award was revoked on {on}; expected one that stands")]
        Revoked {
            /// The first day on which it no longer stood.
            on: Day,
        },
    }
}
