//! Recognition: who has earned what under which municipality's scheme, and why not yet.
//!
//! A scheme is a file ([`Scheme`]). Evaluation has one path: [`Countable`] says for each condition of the scheme on
//! which days it is met, entries are looked up in it and added to a [`Tally`] for each person, and [`decide`] is the
//! only place where a decision is made.

mod clause;
mod countable;
mod decision;
mod readings;
mod scheme;
mod tally;

pub use clause::Clause;
pub use countable::Countable;
pub use decision::{
    Award, Decision, DueAward, LevelState, NotCounted, Recognition, Unknown, decide, recognize,
};
pub use readings::{Criterion, Reading};
pub use scheme::{
    AgeRule, AgeTested, Authority, Awarded, HostRule, HourRule, HoursConfirmed, Lawfulness, Level, Residence,
    Scheme, SchemePeriod, Title, VolunteerRule, builtin,
};
pub use tally::{Answers, Line, Met, Tally};
