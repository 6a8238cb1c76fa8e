//! Recognition: who has earned what under which municipality's scheme, and why not yet.
//!
//! A scheme is a file ([`Scheme`]). Evaluation has one path: [`Countable`] says for each condition of the scheme on
//! which days it is met, entries are looked up in it and added to a [`Tally`] for each person, and [`decide()`] is the
//! only place where a decision is made.

mod answers;
pub mod awards;
mod builtin;
mod candidate;
mod clause;
mod contradictions;
mod countable;
mod decide;
mod decision;
mod limits;
mod lookup;
mod measure;
mod missing;
mod readings;
mod recognize;
pub mod requirements;
mod scheme;
mod tally;
mod versions;
mod weigh;

pub use answers::Answers;
pub use builtin::{BUILTIN, builtin};
pub use candidate::Candidate;
pub use clause::Clause;
pub use countable::{Applied, Countable, EntryBreaches};
pub use decide::decide;
pub use decision::{Decision, DueAward, LevelState, NotDue, Reached, Reason, Standing, Unknown};
pub use missing::{Missing, Way};
pub use readings::{AgeAsked, Bound, Criterion, Reading};
pub use recognize::{Recognition, Silence, recognize, recognize_versions, tallies};
pub use scheme::{
    AfterCeremony, AgeBand, AgeRule, AgeTested, Authority, Awarded, AwardedEarlier, Deadline, DeadlineOf,
    GroupNeeds, HostRule, HourRule, HoursConfirmed, IssueRule, IssueWay, LegalText, Level, LevelsGiven,
    Limits, Locality, Need, Needs, Nested, Nominated, Recurrence, Scheme, SchemePeriod, SchemeText, Stretch,
    Title, VolunteerRule, With,
};
pub use tally::{Cells, Fate, Line, Settled, Tally};
pub use versions::{Versions, VersionsError};
