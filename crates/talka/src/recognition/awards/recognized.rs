//! From what a scheme makes of a register to the ledger.

use std::collections::BTreeSet;

use super::event::AwardStep;
use super::grant::{Earned, Granted};
use super::key::{AwardKey, AwardPeriod};
use super::ledger::Ledger;
use crate::date::Day;
use crate::recognition::{Award, Clause, Decision, DueAward, LevelsGiven, Recognition, Scheme, SchemePeriod};

impl Ledger {
    /// The awards that stand, as [`recognize`](fn@crate::recognition::recognize) asks for them: those that are not due
    /// again, and on which conditions on earlier awards look back. One that was revoked is not among them, so that it
    /// may come out as due once more; the ledger then holds it back.
    pub fn standing(&self) -> BTreeSet<Award> {
        let standing = self.awards.iter().filter(|award| award.stands() != AwardStep::Revoked);
        standing.map(|award| Award::from(&award.key)).collect()
    }

    /// Takes up what a recognition found to be due on that day, as far as it is new: what it makes of each award.
    pub fn take_up(&mut self, recognition: &Recognition<'_>, on: Day) -> Vec<(AwardKey, Granted)> {
        let mut taken = Vec::new();
        for decision in &recognition.decisions {
            for due in &decision.awards {
                let earned = Earned::of(recognition.scheme, decision, due);
                taken.push((earned.key.clone(), self.grant(earned, on)));
            }
        }
        taken
    }
}

impl Earned {
    /// An award that is due by a decision under that scheme.
    pub fn of(scheme: &Scheme, decision: &Decision<'_>, due: &DueAward<'_>) -> Self {
        let level = scheme.levels.iter().position(|level| level.id == due.award.level);
        let best_only = scheme.issue.as_ref().and_then(|issue| issue.levels) == Some(LevelsGiven::BestOnly);
        let higher = level.filter(|_| best_only).map(|at| {
            let track = scheme.levels.get(at).and_then(|level| level.track.as_ref());
            let above = scheme.levels.iter().skip(at + 1).filter(|level| level.track.as_ref() == track);
            above.map(|level| level.id.clone()).collect()
        });
        let number = scheme.text.number.as_ref().and_then(Clause::usual).cloned();
        let date = scheme.text.date.as_ref().and_then(Clause::usual).map(Day::to_string);
        let version: Vec<String> = number.into_iter().chain(date).collect();
        Self {
            formerly: scheme.text.supersedes.clone().unwrap_or_default(),
            higher: higher.unwrap_or_default(),
            version: Some(version.join(", ")).filter(|version| !version.is_empty()),
            minutes: decision.standing.counted,
            logs: decision.counted_logs.clone(),
            ..Self::new(AwardKey::from(&due.award))
        }
    }
}

impl From<&Award> for AwardKey {
    fn from(award: &Award) -> Self {
        let Award { volunteer, scheme, level, period } = award;
        let period = match (period.from, period.to) {
            (None, None) => None,
            (from, to) => Some(AwardPeriod { from: from.unwrap_or(Day::MIN), to: to.unwrap_or(Day::MAX) }),
        };
        Self { volunteer: *volunteer, scheme: scheme.clone(), level: level.clone(), period }
    }
}

impl From<&AwardKey> for Award {
    fn from(key: &AwardKey) -> Self {
        let AwardKey { volunteer, scheme, level, period } = key;
        let period = SchemePeriod {
            from: period.map(|period| period.from).filter(|from| *from > Day::MIN),
            to: period.map(|period| period.to).filter(|to| *to < Day::MAX),
            every: None,
        };
        Self { volunteer: *volunteer, scheme: scheme.clone(), level: level.clone(), period }
    }
}
