//! What somebody has earned, and what is missing.

mod candidate;
mod completions;
mod contacts;
mod decide;
mod done;
mod made;
mod missing;
mod outline;
mod part;
mod places;
mod ready;
mod unknown;
mod weigh;

pub use candidate::{Candidate, asks_for_groups};
pub use decide::decide;
pub use made::{Alternative, Decision, DueAward, FallenShort, LevelState, NotDue, Reached, Reason, Standing};
pub use missing::{AllOf, Missing};
pub use outline::{Outline, Outlines};
pub(super) use places::leave_to_choice;
pub use ready::{Fates, Ready, asks_for_sums_only};
