//! From what a scheme makes of a register to the ledger.

use super::grant::{Earned, Granted};
use super::key::AwardKey;
use super::ledger::Ledger;
use crate::date::Day;
use crate::recognition::{Clause, LevelsGiven, Recognition, Scheme};

impl Ledger {
    /// Takes up what a recognition found to be due on that day, as far as it is new: what it makes of each award.
    pub fn take_up(&mut self, recognition: &Recognition<'_>, on: Day) -> Vec<(AwardKey, Granted)> {
        let mut taken = Vec::new();
        for decision in &recognition.decisions {
            for due in &decision.awards {
                let earned = Earned {
                    minutes: decision.standing.counted,
                    logs: decision.counted_logs.clone(),
                    ..Earned::under(recognition.scheme, due.key.clone())
                };
                taken.push((due.key.clone(), self.grant(earned, on)));
            }
        }
        taken
    }
}

impl Earned {
    /// An award under that scheme, of which nothing is said of the hours.
    pub fn under(scheme: &Scheme, key: AwardKey) -> Self {
        let at = scheme.levels.iter().position(|level| level.id == key.level);
        let level = at.and_then(|at| scheme.levels.get(at));
        let best_only = scheme.issue.as_ref().and_then(|issue| issue.levels) == Some(LevelsGiven::BestOnly);
        let above = at.filter(|_| best_only).map(|at| scheme.levels.iter().skip(at + 1));
        let above = above.into_iter().flatten();
        let higher = above.filter(|other| level.is_some_and(|level| level.track == other.track));
        let number = scheme.text.number.as_ref().and_then(Clause::usual).cloned();
        let date = scheme.text.date.as_ref().and_then(Clause::usual).map(Day::to_string);
        let version: Vec<String> = number.into_iter().chain(date).collect();
        Self {
            formerly: scheme.text.supersedes.clone().unwrap_or_default(),
            higher: higher.map(|level| level.id.clone()).collect(),
            version: Some(version.join(", ")).filter(|version| !version.is_empty()),
            entitlements: level.and_then(|level| level.entitlements.clone()).unwrap_or_default(),
            ..Self::new(key)
        }
    }
}
