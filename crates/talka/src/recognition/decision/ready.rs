//! A scheme made ready for very many people of whom, beside their hours, the same is known.

use std::cell::OnceCell;

use super::candidate::Candidate;
use super::completions::met;
use super::decide::Account;
use super::outline::{Outline, Outlines};
use super::part::Part;
use super::weigh::Beside;
use crate::recognition::awards::Ledger;
use crate::recognition::counting::{Answers, Cell, Chosen, Fate, Granularity, Measure, Met, Share};
use crate::recognition::scheme::Scheme;

/// What becomes of hours with some answers: under the usual interpretation of each clause, and under all of them at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fates {
    usual: Fate,
    all: Fate,
}

/// A scheme and what is known of some people beside their hours. Only the minutes are left to be put in.
///
/// ```
/// # #[cfg(feature = "toml")] {
/// use talka::law::Settings;
/// use talka::recognition::{Answers, Applied, Candidate, Outlines, Scheme, builtin};
/// use talka::register::Volunteer;
/// let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap())?;
/// let settings = Settings::on("2020-12-31".parse()?);
/// let outlines = Outlines::of(&Applied { scheme: &scheme, on: settings.today, settings });
/// let volunteer = Volunteer::default();
/// let ready = outlines.ready(&Candidate::new(&volunteer)).unwrap();
/// let all_met = outlines.fates(Answers::default());
/// assert_eq!(ready.outline([(all_met, 60 * 60)]).standing.level.as_deref(), Some("honour"));
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Ready<'o> {
    outlines: &'o Outlines<'o>,
    none: Measure,
    usual: Needs<'o>,
    all: Needs<'o>,
}

/// What each level needs.
type Needs<'o> = Vec<Vec<Part<'o>>>;

impl std::fmt::Debug for Ready<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ready").field("outlines", &self.outlines).finish_non_exhaustive()
    }
}

/// Whether a scheme asks for no more than sums of minutes and what is known of a person beside placements: neither when nor
/// where hours were worked, nor for a contract, nor for a group.
pub fn asks_for_sums_only(scheme: &Scheme) -> bool {
    let mut only = Granularity::of(scheme) == Granularity::default();
    for level in &scheme.levels {
        level.needs.each(&mut |needs| only &= needs.contract.is_none() && needs.group.is_none());
    }
    only
}

impl<'s> Outlines<'s> {
    /// What becomes of hours with these answers.
    pub fn fates(&self, answers: Answers) -> Fates {
        let of = |chosen| self.interpretations().fate(answers, chosen);
        Fates { usual: of(self.interpretations().usual()), all: of(self.interpretations().all()) }
    }

    /// For people of whom, beside their hours and placements, the same is known as of this one, and to whom nothing was given
    /// before. `None` where the scheme asks for more than that: see [`asks_for_sums_only`].
    pub fn ready(&'s self, candidate: &Candidate<'_>) -> Option<Ready<'s>> {
        let (applied, interpretations) = (self.applied(), self.interpretations());
        let ledger = Ledger::default();
        let (home, school) = (OnceCell::new(), OnceCell::new());
        let beside = Beside { applied, interpretations, candidate, ledger: &ledger, home, school };
        let levels = || applied.scheme.levels.iter();
        let needs = |chosen: Chosen| {
            levels().map(|level| beside.parts(&level.id, &level.needs, chosen)).collect::<Needs<'_>>()
        };
        asks_for_sums_only(applied.scheme).then(|| Ready {
            outlines: self,
            none: Measure::of(applied.scheme),
            usual: needs(interpretations.usual()),
            all: needs(interpretations.all()),
        })
    }
}

impl Ready<'_> {
    /// What these minutes come to: the same as of a tally of them.
    pub fn outline(&self, minutes: impl IntoIterator<Item = (Fates, i64)>) -> Outline {
        let cell = Cell::default();
        let (mut usual, mut all, mut account) = (self.none.clone(), self.none.clone(), Account::default());
        for (fates, minutes) in minutes {
            let share = Share::of(&cell, fates.usual, minutes);
            usual.add(&share);
            account.add(&share);
            all.add(&Share::of(&cell, fates.all, minutes));
        }
        let levels = |needs: &Needs<'_>, hours: &Measure| -> Vec<Met> {
            needs.iter().map(|needs| met(needs, hours, None)).collect()
        };
        let (levels, bounds) = (levels(&self.usual, &usual), levels(&self.all, &all));
        self.outlines.drawn(&usual, &levels, &bounds, account)
    }
}

#[cfg(all(test, feature = "toml"))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::date::Day;
    use crate::law::Settings;
    use crate::recognition::counting::{Applied, Tally};
    use crate::recognition::{BUILTIN, builtin};
    use crate::register::{Volunteer, VolunteerId};

    proptest! {
        #[test]
        fn sums_come_to_what_a_tally_comes_to(
            at in 0..BUILTIN.len(),
            hours in prop::collection::vec((any::<[u32; 2]>(), any::<[u32; 2]>(), 0_i64..8_000), 0..12),
        ) {
            let scheme = Scheme::from_toml(builtin(BUILTIN[at].0).unwrap()).unwrap();
            let settings = Settings::on(Day::new(2024, 6, 1).unwrap());
            let outlines = Outlines::of(&Applied { scheme: &scheme, on: settings.today, settings });
            let volunteer = Volunteer::new(VolunteerId::default());
            let candidate = Candidate::new(&volunteer);
            let Some(ready) = outlines.ready(&candidate) else {
                prop_assert!(!asks_for_sums_only(&scheme));
                return Ok(());
            };
            let mut tally = Tally::default();
            let mut sums = Vec::new();
            for ([no, undecided], [met, decided], minutes) in hours {
                // Most interpretations are met, or nothing would ever count.
                let answers = Answers::from_bits([no & met & decided, undecided & !met & decided]);
                tally.add(Cell { answers, ..Cell::default() }, minutes);
                sums.push((outlines.fates(answers), minutes));
            }
            prop_assert_eq!(ready.outline(sums), outlines.outline(&candidate, &tally, &Ledger::default()));
        }
    }
}
