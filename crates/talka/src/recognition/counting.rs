//! Which hours count: every entry is asked what each interpretation of the scheme says of it, and added up.

mod answers;
mod applied;
mod between;
mod breaches;
mod conditions;
mod countable;
mod days;
mod days_worked;
mod entries;
mod facts;
mod fate;
mod group;
mod interpreted;
mod limits;
mod measure;
mod streaks;
mod tally;
mod window;

pub use answers::Answers;
pub(super) use answers::{Chosen, Met};
pub use applied::Applied;
pub(super) use between::Between;
pub use breaches::asks_for_breaches;
pub use countable::{Conditions, Countable, HostConditions};
pub(super) use days::{holds, lives_in, schooled_in};
pub(super) use entries::tally_entries;
pub use facts::{EntryBreach, EntryFacts};
pub use fate::Fate;
pub use group::Group;
pub(super) use interpreted::Interpretations;
pub(super) use limits::{Share, shares};
pub(super) use measure::Measure;
pub(super) use streaks::longest_run;
pub use tally::{Cell, Granularity, Tally};
