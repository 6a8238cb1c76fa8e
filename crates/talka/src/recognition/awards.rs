//! Awards over the years: what was given, to whom, with which hours, and what became of it.
//!
//! A decision says what somebody has earned; the [`Ledger`] says what of it is new. An award in it stays as it was made,
//! with the entries, the minutes and the version of the rules that it was made by, however the rules or the entries
//! change later. What happens to it is a list of events, each with its day: found eligible, approved, invited, handed
//! over, revoked, reinstated.
//!
//! ```
//! use talka::date::Day;
//! use talka::recognition::awards::{AwardEvent, AwardKey, AwardStep, Earned, Granted, Ledger};
//! use talka::register::VolunteerId;
//!
//! let key = AwardKey {
//!     volunteer: VolunteerId::from_u128(1),
//!     scheme: "lv-livani".to_owned(),
//!     level: "bronze".to_owned(),
//!     period: None,
//! };
//! let earned = Earned { minutes: 50 * 60, ..Earned::new(key.clone()) };
//! let mut ledger = Ledger::default();
//! let day = Day::new(2024, 11, 30)?;
//! assert_eq!(ledger.grant(earned.clone(), day)?, Granted::New);
//! assert_eq!(ledger.grant(earned, day)?, Granted::Already { step: AwardStep::Eligible });
//!
//! ledger.record(&key, AwardEvent::new(AwardStep::Approved, day))?;
//! assert!(ledger.record(&key, AwardEvent::new(AwardStep::Eligible, day.plus(1))).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod award;
mod claim;
mod course;
mod document;
mod earlier;
mod entitlement;
mod error;
mod event;
mod grant;
mod key;
mod ledger;
mod not_valid;

pub use super::scheme::{EntitlementKind, EntitlementRule, HoldsFrom};
pub use award::RecordedAward;
pub use claim::Claim;
pub use earlier::{AwardQuery, Earlier};
pub use entitlement::Entitlement;
pub use error::AwardError;
pub use event::{AwardEvent, AwardStep};
pub use grant::{Earned, Granted};
pub use key::{AwardKey, AwardPeriod};
pub use ledger::Ledger;
pub use not_valid::NotValidError;
