//! Totals, comparison and definitions together.

use serde::{Deserialize, Serialize};

use super::asked::{AskedError, TotalsAsked};
use super::cities::{City, Comparison, compare};
use super::counting::totals;
use super::definition::Defined;
use super::totals::ImpactTotals;
use crate::law::Judged;
use crate::recognition::Recognition;
use crate::schema::described;

described! {
    /// How many people worked, how long, what that is worth, and how municipalities compare.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Impact {
        /// People, hours and their value, in groups.
        pub totals: ImpactTotals,
        /// The municipalities side by side; null where none were asked for.
        pub comparison: Option<Comparison>,
        /// What is counted, after the International Labour Organization.
        pub definitions: Vec<Defined>,
    }
}

impl Impact {
    /// That of a register, with levels of the recognition.
    ///
    /// # Errors
    ///
    /// Where it cannot be counted as asked.
    ///
    /// ```
    /// use talka::impact::{Impact, TotalsAsked};
    /// use talka::law::{Judged, Settings};
    /// use talka::register::Register;
    /// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
    /// let judged = Judged::new(register, &Settings::on("2023-06-01".parse()?));
    /// let impact = Impact::of(&judged, None, &TotalsAsked::new(), None)?;
    /// // Nobody has entered any hours.
    /// assert_eq!(impact.totals.whole.sums.map(|sums| sums.people), Some(0));
    /// assert_eq!(impact.definitions.len(), 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(
        judged: &Judged,
        recognition: Option<&Recognition>,
        asked: &TotalsAsked,
        cities: Option<&[City]>,
    ) -> Result<Self, AskedError> {
        let comparison = cities.map(|cities| compare(judged, recognition, asked, cities)).transpose()?;
        let totals = totals(judged, recognition, asked)?;
        Ok(Self { totals, comparison, definitions: Defined::all().collect() })
    }
}
