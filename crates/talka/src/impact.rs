//! Impact: how many people worked, how long, and what that is worth.
//!
//! [`count`] puts the entries of a judged register into groups by what is [`TotalsAsked`], [`Counted::totals`] gives the numbers
//! without those of small groups, and [`compare`] puts municipalities side by side. Everything is counted in whole minutes and
//! euro cents, and each person once a group.
//!
//! ```
//! use talka::date::Day;
//! use talka::impact::{TotalsAsked, By, totals};
//! use talka::law::{Judged, Settings};
//! use talka::date::When;
//! use talka::register::{HourLog, HourLogId, Organization, OrganizationId, Parts, Placement, PlacementId};
//! use talka::register::{Register, Volunteer, VolunteerId};
//! let (anna, library) = (VolunteerId::from_u128(1), OrganizationId::from_u128(2));
//! let day = When::Day(Day::new(2023, 5, 20)?);
//! let register = Register::new(Parts {
//!     volunteers: vec![Volunteer::new(anna)],
//!     organizations: vec![Organization::new(library)],
//!     placements: vec![Placement::new(PlacementId::from_u128(3), anna, library)],
//!     hour_logs: vec![HourLog::new(HourLogId::from_u128(4), PlacementId::from_u128(3), day, 90)],
//!     ..Parts::default()
//! })?;
//! let judged = Judged::new(register, &Settings::on(Day::new(2023, 6, 1)?));
//! let asked = TotalsAsked::new().by(vec![By::Year]).fewest_people(1);
//! let totals = totals(&judged, None, &asked)?;
//! let year = &totals.groups[0];
//! assert_eq!(year.of[0].is.as_deref(), Some("2023"));
//! assert_eq!(year.sums, totals.whole.sums);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod asked;
mod by;
mod cities;
mod counting;
mod definition;
mod facts;
mod of_register;
mod suppression;
mod totals;
mod value;
mod whereabouts;

pub use asked::{AskedError, MOST_BY, TotalsAsked};
pub use by::{Borders, By, MunicipalityOf};
pub use cities::{City, CityMeasure, CityValue, Comparison, MeasureRow, NotComparable, compare};
pub use counting::{Counted, MergeError, count, totals};
pub use definition::{Defined, Definition};
pub use facts::{Facts, band};
pub use of_register::Impact;
pub use totals::{GroupPart, GroupSums, HoursValue, ImpactTotals, LeftOut, TotalsGroup};
pub use value::{MonthRate, Valued, Valuing, ValuingMethod, Wage, norm_hours, rate_of_month, wage_of_year};
