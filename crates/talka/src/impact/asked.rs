//! What totals are asked for.

use super::by::{Borders, By, MunicipalityOf};
use super::value::{Valuing, ValuingMethod};
use crate::date::{Day, Period};
use crate::law::Verdict;
use crate::reading::record;

/// By how many things totals are kept apart at most: what hides a small group doubles with each.
pub const MOST_BY: usize = 4;

/// What is said of fewer people may be said of one whom somebody knows.
const FEWEST: u32 = 5;

record! {
    /// What totals are asked for.
    #[derive(Default)]
    pub struct TotalsAsked {
        /// By what they are kept apart: each once, and at most four. All hours are one group where the list is empty.
        pub by: Option<Vec<By>>,
        /// Whose municipality is meant; that of the host if not set.
        pub municipality_of: Option<MunicipalityOf>,
        /// In which borders municipalities are counted; those of each day if not set.
        pub borders: Option<Borders>,
        /// The day in whose borders everything is counted. A municipality that was divided between several is of none.
        pub borders_on: Option<Day>,
        /// The first day; absent: from the beginning.
        pub from: Option<Day>,
        /// The last day; absent: to the end.
        pub to: Option<Day>,
        /// What the Law has to make of the hours; absent: whatever it makes of them.
        pub verdicts: Option<Vec<Verdict>>,
        /// How hours are valued; absent: they are not.
        pub value: Option<Valuing>,
        /// Numbers of groups of fewer people are not given, nor those that would give them away; 5 if not set.
        pub fewest_people: Option<u32>,
    }
}

/// Why nothing can be counted as asked.
///
/// ```
/// use talka::impact::{TotalsAsked, AskedError, By};
/// let asked = TotalsAsked::new().by(vec![By::Level]);
/// let register = talka::register::Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let judged = talka::law::Judged::new(register, &talka::law::Settings::on("2023-06-01".parse()?));
/// assert_eq!(talka::impact::totals(&judged, None, &asked), Err(AskedError::NoScheme));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AskedError {
    /// Totals are kept apart by too many things.
    #[error("by: expected at most {MOST_BY} words, found {found}")]
    TooMany {
        /// How many there are.
        found: usize,
    },
    /// Totals are kept apart by the same thing twice.
    #[error("by: expected each word once, found {by} again")]
    Repeated {
        /// Which.
        by: By,
    },
    /// Levels are asked for, and no scheme is given that has any.
    #[error("by: expected a scheme beside the word level, found none")]
    NoScheme,
    /// The last day is before the first.
    #[error("to: expected a day that is not before from, found an earlier one")]
    EndsBeforeStart,
    /// Borders are those of a day, and of something else.
    #[error("borders: expected no word beside borders_on, found one")]
    BordersTwice,
    /// Hours are to be valued by a rate that is not given.
    #[error("value/rate: expected a whole number beside the method rate, found none")]
    NoRate,
    /// A rate is given, and hours are to be valued by something else.
    #[error("value/rate: expected no rate beside the method minimum_wage, found one")]
    RateNotUsed,
}

impl AskedError {
    /// The member that is wrong, by the names of members that lead to it.
    pub const fn place(self) -> &'static [&'static str] {
        match self {
            Self::TooMany { .. } | Self::Repeated { .. } | Self::NoScheme => &["by"],
            Self::EndsBeforeStart => &["to"],
            Self::BordersTwice => &["borders"],
            Self::NoRate | Self::RateNotUsed => &["value", "rate"],
        }
    }
}

impl TotalsAsked {
    /// Nothing yet: everything is one group.
    ///
    /// ```
    /// use talka::impact::{TotalsAsked, AskedError, By, MunicipalityOf};
    /// let asked = TotalsAsked::new().by(vec![By::PlanningRegion, By::Year]).municipality_of(MunicipalityOf::Residence);
    /// assert_eq!(asked.check(), Ok(()));
    /// assert_eq!(TotalsAsked::new().by(vec![By::Year, By::Year]).check(), Err(AskedError::Repeated { by: By::Year }));
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it can be counted.
    ///
    /// # Errors
    ///
    /// Why not, but for a scheme that is missing.
    pub fn check(&self) -> Result<(), AskedError> {
        let by = self.by_each();
        if by.len() > MOST_BY {
            return Err(AskedError::TooMany { found: by.len() });
        }
        for (at, one) in by.iter().enumerate() {
            if by.iter().take(at).any(|earlier| earlier == one) {
                return Err(AskedError::Repeated { by: *one });
            }
        }
        if self.borders.is_some() && self.borders_on.is_some() {
            return Err(AskedError::BordersTwice);
        }
        self.days().ok_or(AskedError::EndsBeforeStart)?;
        match self.value.map(|value| (value.method, value.rate)) {
            Some((ValuingMethod::Rate, None)) => Err(AskedError::NoRate),
            Some((ValuingMethod::MinimumWage, Some(_))) => Err(AskedError::RateNotUsed),
            _ => Ok(()),
        }
    }

    /// By what totals are kept apart.
    pub fn by_each(&self) -> &[By] {
        self.by.as_deref().unwrap_or_default()
    }

    /// The days that are counted; `None` where the last is before the first.
    pub fn days(&self) -> Option<Period> {
        Period::new(self.from.unwrap_or(Day::MIN), self.to.unwrap_or(Day::MAX)).ok()
    }

    /// The fewest people of whom numbers are given.
    pub fn fewest(&self) -> i64 {
        i64::from(self.fewest_people.unwrap_or(FEWEST))
    }

    pub(super) fn takes(&self, verdict: Verdict) -> bool {
        self.verdicts.as_ref().is_none_or(|wanted| wanted.contains(&verdict))
    }

    /// The same, with what is not set as it is then taken.
    pub(super) fn spelled_out(&self) -> Self {
        let borders = self.borders.or_else(|| self.borders_on.is_none().then_some(Borders::EachDay));
        Self {
            by: Some(self.by_each().to_vec()),
            municipality_of: Some(self.municipality_of.unwrap_or(MunicipalityOf::Host)),
            borders,
            fewest_people: Some(self.fewest_people.unwrap_or(FEWEST)),
            ..self.clone()
        }
    }
}
