//! Whose a scheme is, and when it is in force: for finding it among others.

use super::clause::Clause;
use super::text::SchemeText;
use super::valid::Scheme;
use crate::date::{Day, Period};
use crate::territory::{Holder, Municipality};

impl SchemeText {
    /// The days on which it is in force, as its text says or by a convention; an end that is not known is open. `None` if
    /// it ends before it begins, which no [`Scheme`] does by its own words.
    pub fn in_force(&self) -> Option<Period> {
        let usual = |clause: &Option<Clause<Day>>| clause.as_ref().and_then(Clause::usual).copied();
        Period::new(usual(&self.text.from).unwrap_or(Day::MIN), usual(&self.text.to).unwrap_or(Day::MAX)).ok()
    }
}

impl Scheme {
    /// Whether it is a scheme of that municipality, as territories were on that day: of itself, of one whose territory it
    /// took over, or of one that took over its own. A scheme of nobody's municipality is of none.
    ///
    /// ```
    /// # #[cfg(feature = "toml")] {
    /// use talka::date::Day;
    /// use talka::recognition::{Scheme, builtin};
    /// // The city of Jēkabpils is in Jēkabpils novads since 1 July 2021.
    /// let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap())?;
    /// let (city, novads) = ("0110000".parse()?, "0031000".parse()?);
    /// let (before, after) = (Day::new(2020, 12, 31)?, Day::new(2022, 1, 1)?);
    /// assert!(scheme.is_of(city, before) && scheme.is_of(novads, after));
    /// assert!(!scheme.is_of("0044000".parse()?, after));
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn is_of(&self, municipality: Municipality, on: Day) -> bool {
        let authority = self.authority.municipality.as_ref().and_then(|code| code.parse().ok());
        let Some(authority) = authority else { return false };
        let (ours, theirs) = (holders(authority, on), holders(municipality, on));
        ours.iter().any(|one| theirs.contains(one))
    }
}

/// The municipalities that hold its territory on that day.
pub(in crate::recognition) fn holders(municipality: Municipality, day: Day) -> Vec<Municipality> {
    match municipality.on(day) {
        Holder::One(one) => vec![one],
        Holder::Several(several) => several,
    }
}
