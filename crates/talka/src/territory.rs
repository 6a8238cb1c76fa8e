//! Municipalities: their codes, the days on which they existed, who took over their territory, and planning regions.
//!
//! There were 119 municipalities until 30 June 2021, 43 from the next day, and there are 42 since 1 July 2025. Each reform
//! gave new codes, so that a code shows from which list it was taken. [`Municipality::on`] leads from a code of any
//! list to who holds the same territory on another day.
//!
//! ```
//! use talka::date::Day;
//! use talka::territory::{Holder, Municipality};
//! let jekabpils: Municipality = "0110000".parse()?;
//! let after_the_reform: Municipality = "0031000".parse()?;
//! assert_eq!(jekabpils.name(), "Jēkabpils");
//! assert_eq!(jekabpils.on(Day::new(2022, 1, 1)?), Holder::One(after_the_reform));
//! // What is one municipality now was several.
//! assert!(matches!(after_the_reform.on(Day::new(2020, 1, 1)?), Holder::Several(six) if six.len() == 6));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod basis;
mod code;
mod columns;
mod kind;
mod municipality;
mod region;
mod table;

pub use code::MunicipalityCodeError;
pub use kind::MunicipalityKind;
pub use municipality::{Holder, Municipality};
pub use region::PlanningRegion;

use crate::date::{Day, Period};

/// The first day of the list of 43, on which the list of 119 no longer held.
pub const FIRST_OF_43: Day = Day::literal(2021, 7, 1);
/// The first day of the list of 42, by the tables of the Central Statistical Bureau. The legal date of the merger is an
/// open question ([`basis::MERGER_OF_2025`]).
pub const FIRST_OF_42: Day = Day::literal(2025, 7, 1);

/// The days on which one list held, for each of the lists.
pub fn lists() -> [Period; 3] {
    [
        Period::until(FIRST_OF_43.plus(-1)),
        const { Period::literal(FIRST_OF_43, Day::literal(2025, 6, 30)) },
        Period::since(FIRST_OF_42),
    ]
}
