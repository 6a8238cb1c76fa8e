//! Volunteers, organizations, placements, hour logs and recognition under the Latvian Volunteer Work Law
//! (Brīvprātīgā darba likums).
//!
//! A [`register`] holds the facts. The [`law`] turns them into findings, day by day, each with the provision that says
//! so; [`recognition`] turns them into decisions under a municipality's scheme; [`text`] says both in Latvian and in
//! English. What is not known stays unknown, and is asked for by name.
//!
//! ```
//! use talka::date::Day;
//! use talka::law::{Judged, Settings, Verdict};
//! use talka::register::{HourLog, HourLogId, LegalClass, Organization, OrganizationId, Parts, Placement};
//! use talka::register::{PlacementId, Register, Volunteer, VolunteerId};
//! use talka::date::{Birth, When};
//!
//! let (anna, library) = (VolunteerId::from_u128(1), OrganizationId::from_u128(2));
//! let (agreement, entry) = (PlacementId::from_u128(3), HourLogId::from_u128(4));
//! let day = Day::new(2020, 7, 12)?;
//! let register = Register::new(Parts {
//!     volunteers: vec![Volunteer::new(anna).born(Birth::Day("2008-07-13".parse()?))],
//!     organizations: vec![Organization::new(library).class(LegalClass::MunicipalInstitution)],
//!     placements: vec![Placement::new(agreement, anna, library)],
//!     hour_logs: vec![HourLog::new(entry, agreement, When::Day(day), 120)],
//!     ..Parts::default()
//! })?;
//!
//! // She turns 12 on the next day.
//! let judged = Judged::new(register, &Settings::on(day));
//! assert_eq!(judged.verdict(0), Some(Verdict::Void));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Laws change, and words, members of records and causes are added without a new major version: most types are
//! `#[non_exhaustive]`. A record is made from what it requires (`Placement::new`) or from `Default`, and a method of the
//! name of each member sets it. A `match` over words needs an arm for what this version does not know.
//!
#![doc = include_str!("../doc/server.md")]

mod basis;
pub mod catalogue;
pub mod date;
mod document;
pub mod documents;
pub mod exchange;
#[cfg(any(test, feature = "formats"))]
pub mod formats;
pub mod identity;
pub mod impact;
mod lang;
pub mod law;
pub mod network;
mod order;
pub mod programmes;
pub mod reading;
pub mod recognition;
pub mod register;
pub mod schema;
pub mod territory;
pub mod text;
pub mod wire;

/// The version of this crate.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
