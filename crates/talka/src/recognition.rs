//! Recognition: who has earned what under which municipality's scheme, and why not yet.
//!
//! The way from a file and a register to an award, one folder each:
//!
//! 1. `scheme`: a file says what a municipality gives and for what ([`Scheme`]); where its text is silent, a clause has
//!    several [`Interpretation`]s.
//! 2. `counting`, conditions: [`Countable`] says for a placement at a host on which days each interpretation is met.
//! 3. `counting`, answers: each entry is looked up there once and answered by all interpretations ([`Answers`]).
//! 4. `counting`, tally: answers and minutes are added up for each person ([`Tally`]).
//! 5. `decision`: [`decide()`] chooses interpretations and says which levels are reached, and what is missing ([`Decision`]).
//! 6. `awards`: the [`Ledger`](awards::Ledger) says what of it was given before, and keeps what is new.
//!
//! Beside them, [`requirements`] finds what the text asks for beyond the Law. [`recognize()`] does all of it for a register.
//!
//! ```
//! # #[cfg(feature = "toml")] {
//! use talka::date::Day;
//! use talka::law::{Judged, Settings};
//! use talka::recognition::awards::Ledger;
//! use talka::recognition::{Scheme, builtin, recognize};
//! use talka::register::Register;
//!
//! let register = Register::from_json(br#"{
//!     "volunteers": [{"id": "00000000-0000-0000-0000-000000000001", "born": "2003-03-15"}],
//!     "organizations": [{"id": "00000000-0000-0000-0000-000000000002", "class": "municipal_institution"}],
//!     "placements": [{
//!         "id": "00000000-0000-0000-0000-000000000003",
//!         "volunteer": "00000000-0000-0000-0000-000000000001",
//!         "organization": "00000000-0000-0000-0000-000000000002",
//!         "payments": [], "work": {"for_profit": false}
//!     }],
//!     "hour_logs": [{
//!         "id": "00000000-0000-0000-0000-000000000004",
//!         "placement": "00000000-0000-0000-0000-000000000003",
//!         "on": "2020-05", "minutes": 3600,
//!         "confirmation": {"state": "confirmed", "role": "host"}
//!     }]
//! }"#)?;
//! let today = Day::new(2020, 12, 31)?;
//! let judged = Judged::new(register.clone(), &Settings::on(today));
//! let jekabpils = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap())?;
//!
//! let mut ledger = Ledger::default();
//! let recognition = recognize(&judged, &jekabpils, &ledger);
//! assert_eq!(recognition.decisions[0].standing.level.as_deref(), Some("honour"));
//! assert_eq!(recognition.decisions[0].awards.len(), 1);
//! ledger.take_up(&recognition, &jekabpils, today)?;
//! assert!(recognize(&judged, &jekabpils, &ledger).decisions[0].awards.is_empty());
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod awards;
pub(crate) mod calendar;
mod counting;
mod decision;
mod recognize;
pub mod requirements;
mod scheme;

pub use counting::{
    Answers, Applied, Cell, Conditions, Countable, EntryBreach, EntryFacts, Fate, Granularity, Group,
    HostConditions, Tally, asks_for_breaches,
};
pub use decision::{
    AllOf, Alternative, Candidate, Decision, DueAward, FallenShort, Fates, LevelState, Missing, NotDue,
    Outline, Outlines, Reached, Ready, Reason, Standing, asks_for_groups, asks_for_sums_only, decide,
};
pub(crate) use recognize::presumed_by;
pub use recognize::{Recognition, Silence, recognize, recognize_versions, tallies};
pub use scheme::{
    AfterCeremony, AgeAsked, AgeBand, AgeBound, AgeRule, AgeTested, Authority, Awarded, AwardedEarlier,
    Clause, Criterion, Deadline, DeadlineOf, GroupNeeds, HostRule, HourRule, HoursConfirmed, Interpretation,
    IssueRule, IssueWay, LegalText, Level, LevelNumber, LevelsGiven, Limits, Locality, Need, Needs, Nested,
    NestingError, Nominated, Recurrence, Scheme, SchemePeriod, SchemeText, Streak, Title, Versions,
    VersionsError, VolunteerRule, With,
};
#[cfg(feature = "toml")]
pub use scheme::{BUILTIN, builtin};
