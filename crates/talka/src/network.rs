//! The network of coordinators and working groups of municipalities and regions: whom to ask about a number, and who has reported.
//!
//! A [`Network`] is a list of [`Contact`]s with the days on which they are one, and of the reports that came in. An answer refers to
//! contacts by their position in the list, so that it can be shown to everybody: it holds no name.
//!
//! ```
//! use talka::date::{Day, Period};
//! use talka::impact::By;
//! use talka::network::{Contact, Network, NetworkRole, Reported, ReportedState};
//! use talka::territory::PlanningRegion;
//! let first = Day::new(2020, 1, 1)?;
//! let network = Network::default()
//!     .contacts(vec![
//!         Contact::new(NetworkRole::Coordinator).municipality("0110000".to_owned()).from(first),
//!         Contact::new(NetworkRole::WorkingGroup).region(PlanningRegion::Zemgale).from(first),
//!     ])
//!     .reported(vec![Reported::new("0110000".into(), first, Day::new(2020, 12, 31)?)]);
//! let on = Day::new(2021, 2, 1)?;
//! // Jēkabpils has a coordinator of its own; for Bauska the region is asked.
//! let asked = network.whom_to_ask("0110000", on);
//! assert_eq!((asked.of, asked.contacts), (Some(By::Municipality), vec![0]));
//! assert_eq!(network.whom_to_ask("0400200", on).of, Some(By::PlanningRegion));
//!
//! let year = Period::new(first, Day::new(2020, 12, 31)?)?;
//! let states = network.reporting(year, on);
//! assert_eq!(states.len(), 119);
//! let reported: Vec<_> = states.iter().filter(|one| one.state == ReportedState::Reported).collect();
//! assert_eq!(reported.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod asking;
mod contact;
mod error;
mod reporting;

pub use asking::WhomToAsk;
pub use contact::{Contact, Network, NetworkRole, Reported};
pub use error::NetworkError;
pub use reporting::{ReportedState, WhetherReported};
