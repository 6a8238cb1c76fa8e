//! What is new of what was earned.

use super::award::RecordedAward;
use super::entitlement::Entitlement;
use super::error::AwardError;
use super::event::{AwardEvent, AwardStep};
use super::key::AwardKey;
use super::ledger::Ledger;
use crate::date::Day;
use crate::recognition::scheme::{Clause, EntitlementRule, LevelsGiven, Scheme};
use crate::register::HourLogId;
use crate::schema::described;

/// What a decision says that somebody has earned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earned {
    /// The award.
    pub key: AwardKey,
    /// The ids of the schemes whose place this one took. An award of the same level and period under one of them is this
    /// award: new rules do not give again what was given under the old ones.
    pub formerly: Vec<String>,
    /// Higher levels of the scheme, where it gives only the highest: who has one for the period gets no lower one
    /// beside it. Empty where each level is given.
    pub higher: Vec<String>,
    /// The version of the scheme that it was decided by.
    pub version: Option<String>,
    /// The minutes that count.
    pub minutes: i64,
    /// The entries that they are made of.
    pub logs: Vec<HourLogId>,
    /// What the level entitles to.
    pub entitlements: Vec<EntitlementRule>,
}

impl Earned {
    /// An award of which nothing but the key is said.
    pub const fn new(key: AwardKey) -> Self {
        Self {
            key,
            formerly: Vec::new(),
            higher: Vec::new(),
            version: None,
            minutes: 0,
            logs: Vec::new(),
            entitlements: Vec::new(),
        }
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

described! {
    /// What a ledger makes of what was earned.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
    #[serde(tag = "is", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Granted {
        /// It is new, and now stands in the ledger.
        New,
        /// It was given before.
        Already {
            /// Where it stands.
            step: AwardStep,
        },
        /// It was given before and revoked. It is not given again: only a reinstatement, which says why, brings it back.
        RevokedBefore {
            /// The day of the revocation.
            on: Day,
        },
        /// A higher level was given for the same hours.
        HigherHeld {
            /// That level.
            level: String,
        },
    }
}

impl Ledger {
    /// Takes up what was earned, found on that day, if it is new. What the ledger holds is not touched, whatever the
    /// rules or the hours are now.
    ///
    /// # Errors
    ///
    /// What was earned is none that a ledger can hold: its period ends before it begins or has no end at all, or its
    /// entitlements contradict themselves.
    pub fn grant(&mut self, earned: Earned, on: Day) -> Result<Granted, AwardError> {
        if let Some(before) = self.before(&earned) {
            return Ok(before);
        }
        let Earned { key, version, minutes, logs, entitlements, .. } = earned;
        let entitlements: Vec<_> = entitlements.into_iter().map(Entitlement::new).collect();
        let entitlements = Some(entitlements).filter(|all| !all.is_empty());
        let events = vec![AwardEvent::new(AwardStep::Eligible, on)];
        let award = RecordedAward { key: key.clone(), version, minutes, logs, events, entitlements };
        award.check_key()?;
        award.check_entitlements()?;
        self.awards.insert(key, award);
        Ok(Granted::New)
    }

    /// Why it is not new, if it is not.
    pub(in crate::recognition) fn before(&self, earned: &Earned) -> Option<Granted> {
        let of_scheme = |award: &&RecordedAward| {
            let AwardKey { scheme, period, .. } = &award.key;
            let same = *scheme == earned.key.scheme || earned.formerly.contains(scheme);
            same && *period == earned.key.period
        };
        let mut higher = None;
        let mut already = None;
        for award in self.of(earned.key.volunteer).filter(of_scheme) {
            let (level, stands) = (&award.key.level, award.stands());
            if *level == earned.key.level {
                if stands == AwardStep::Revoked {
                    let on = award.events.last().map_or(Day::MIN, |event| event.on);
                    return Some(Granted::RevokedBefore { on });
                }
                already = Some(Granted::Already { step: stands });
            } else if earned.higher.contains(level) && stands != AwardStep::Revoked {
                higher = Some(Granted::HigherHeld { level: level.clone() });
            }
        }
        already.or(higher)
    }
}
