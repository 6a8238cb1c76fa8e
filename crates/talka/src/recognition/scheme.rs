//! What the file of a scheme says, and what its silent clauses may mean.

#[cfg(feature = "toml")]
mod builtin;
mod clause;
mod conditions;
mod contradictions;
mod criterion;
mod entitlements;
mod interpretation;
mod issue;
mod level;
mod lookup;
mod needs;
mod numbering;
mod period;
mod requirements;
mod text;
mod title;
mod valid;
mod versions;

#[cfg(feature = "toml")]
pub use builtin::{BUILTIN, builtin};
pub use clause::Clause;
pub use conditions::{
    AgeRule, AgeTested, HostRule, HourRule, HoursConfirmed, Limits, Locality, VolunteerRule,
};
pub use criterion::Criterion;
pub(super) use entitlements::check_ids;
pub use entitlements::{EntitlementKind, EntitlementRule, HoldsFrom};
pub use interpretation::{AgeAsked, AgeBound, Interpretation, LevelNumber};
pub use issue::{AfterCeremony, IssueRule, IssueWay, LevelsGiven};
pub use level::{Awarded, Level};
pub(super) use lookup::holders;
pub use needs::{
    AgeBand, AwardedEarlier, GroupNeeds, Need, Needs, Nested, NestingError, Nominated, Streak, With,
};
pub(super) use numbering::INTERPRETATIONS;
pub use period::{Deadline, DeadlineOf, Recurrence, SchemePeriod};
pub use requirements::{
    Belonging, BelongingAsked, ConsentAsked, ContractPartyAsked, CountedFrom, RegisterKind,
    RegistrationAsked, RequirementCode, Requirements, TimeLimit, VacancyAsked,
};
pub use text::{Authority, LegalText, RegulationKind, SchemeText};
pub use title::Title;
pub use valid::Scheme;
pub use versions::{Versions, VersionsError};
