//! Recognition: who has earned what under which municipality's scheme, and why not yet.
//!
//! A scheme is a file ([`Scheme`]). Evaluation has one path: [`Countable`] says for each condition of the scheme on
//! which days it is met, entries are looked up in it and added to a [`Tally`] for each person, and [`decide()`] is the
//! only place where a decision is made.
//!
//! What was given before stands in a [`Ledger`](awards::Ledger): it is not due again, and conditions on earlier awards look
//! there. What the text asks for beyond the Law ([`requirements`]) is told beside the decisions.
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
//! let judged = Judged::new(&register, &Settings::on(today));
//! let jekabpils = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap())?;
//!
//! let mut ledger = Ledger::default();
//! let recognition = recognize(&judged, &jekabpils, &ledger);
//! assert_eq!(recognition.decisions[0].standing.level, Some("honour"));
//! assert_eq!(recognition.decisions[0].awards.len(), 1);
//! ledger.take_up(&recognition, today);
//! assert!(recognize(&judged, &jekabpils, &ledger).decisions[0].awards.is_empty());
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

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
