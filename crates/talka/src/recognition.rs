//! Recognition: who has earned what under which municipality's scheme, and why not yet.
//!
//! A scheme is a file ([`Scheme`]). Evaluation has one path: [`Countable`] says for each condition of the scheme on
//! which days it is met, entries are looked up in it and added to a [`Tally`] for each person, and [`decide()`] is the
//! only place where a decision is made.

pub mod awards;
mod clause;
mod contradictions;
mod countable;
mod decide;
mod decision;
mod readings;
mod recognize;
mod scheme;
mod tally;

pub use clause::Clause;
pub use countable::Countable;
pub use decide::decide;
pub use decision::{Award, Decision, DueAward, LevelState, Reason, Standing, Unknown};
pub use readings::{Criterion, Reading};
pub use recognize::{Recognition, Silence, recognize, tallies};
pub use scheme::{
    AgeRule, AgeTested, Authority, Awarded, BUILTIN, HostRule, HourRule, HoursConfirmed, Lawfulness, Level,
    ResidenceAsked, Scheme, SchemePeriod, SchemeText, Title, VolunteerRule, builtin,
};
pub use tally::{Answers, Line, Tally};
