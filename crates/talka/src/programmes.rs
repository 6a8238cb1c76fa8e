//! Programmes beside the Law, such as the European Solidarity Corps: data with versions, as schemes are.
//!
//! A [`Programme`] is one version of a programme's rules, each number with what the knowledge of it rests on. A [`Stay`] is what
//! a register of volunteers does not know of a placement that belongs to a programme. What [`judge()`] finds is said in the
//! programme's own voice: a [`ProgrammeFinding`] cites the programme, never the Law, and makes no hour void.
//!
//! What is asked of a stay as a whole (age, length, papers) is asked by the version in force on its first day; what is
//! asked of a week, by that of the first day of the week.
//!
//! ```
//! # #[cfg(feature = "toml")] {
//! use talka::date::Day;
//! use talka::law::{Judged, Settings};
//! use talka::programmes::{Programme, Stay, Strand, judge};
//! use talka::register::Register;
//! let register = Register::from_json(include_bytes!("../doc/thirteen.json"))?;
//! let placement = register.placements()[0].id;
//! let judged = Judged::new(register, &Settings::on(Day::new(2024, 12, 31)?));
//! // Somebody who is twelve takes part in the Corps.
//! let stay = Stay::new("esc".into(), placement, Strand::Individual)
//!     .from(Day::new(2024, 3, 1)?)
//!     .to(Day::new(2024, 8, 31)?);
//! let report = judge(&Programme::built_in(), &judged, &[stay])?;
//! assert_eq!(report.findings[0].rule.as_str(), "programme-age");
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod action;
mod asked;
mod before;
#[cfg(feature = "toml")]
mod builtin;
mod duration;
mod judge;
mod judging;
mod programme;
mod report;
mod rules;
mod stay;

pub use action::{Action, ActionRules, CountriesAsked, GrantAsked, InvitedAsked, MeetingAsked};
pub use asked::{
    AgesAsked, DaysOffAsked, DutyAsked, DutyTime, LabelAsked, LengthAsked, ParticipationAsked, TeamAsked,
    TestedOn, WeeklyAsked,
};
#[cfg(feature = "toml")]
pub use builtin::BUILTIN;
pub use duration::Duration;
pub(crate) use judge::is_country;
pub use judge::{StayError, judge};
pub(crate) use judging::same_country;
pub use programme::{Programme, ProgrammeText, StrandRules};
pub use report::{
    CitedProgramme, ProgrammeCause, ProgrammeCode, ProgrammeFinding, ProgrammeNotJudged, ProgrammeNotListed,
    ProgrammeReport, ProgrammeUndetermined, UnderProgramme, UnknownOfStay,
};
pub use stay::{Duty, DutyDone, EarlierStay, LabelRole, QualityLabel, Stay, StayFact, Strand};
