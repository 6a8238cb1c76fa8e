//! The one place where a decision is made.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::candidate::Candidate;
use super::completions::met;
use super::made::{
    Alternative, Decision, DueAward, FallenShort, LevelState, NotDue, Reached, Reason, Standing,
};
use super::part::{self, Part};
use super::weigh::Beside;
use crate::date::Day;
use crate::order::distinct;
use crate::recognition::awards::{
    AwardKey, AwardPeriod, AwardStep, Claim, Earned, Granted, Ledger, RecordedAward,
};
use crate::recognition::counting::{Applied, Chosen, Interpretations, Measure, Met, Share, Tally, shares};
use crate::recognition::scheme::{Criterion, DeadlineOf, IssueWay, Level, LevelsGiven, Limits, Scheme};
use crate::register::{HourLogId, StepKind};

/// Decides what a person has earned. There is no other place where that is done.
///
/// Where the text of the scheme is silent, the convention decides; each other interpretation is then tried by itself, and
/// listed where it leads to other levels.
///
/// What a register decides for several people together is left to [`recognize()`](crate::recognition::recognize()): whether enough
/// places are left where only so many get a level in a year, and what was presumed of the placements whose hours count.
pub fn decide(applied: &Applied<'_>, candidate: &Candidate<'_>, tally: &Tally, ledger: &Ledger) -> Decision {
    let interpretations = &Interpretations::of(applied.scheme);
    Decider::of(applied, interpretations, candidate, tally, ledger).decide()
}

/// What a decision is made of.
pub(super) struct Decider<'a> {
    applied: &'a Applied<'a>,
    interpretations: &'a Interpretations,
    candidate: &'a Candidate<'a>,
    tally: &'a Tally,
    ledger: &'a Ledger,
    beside: Beside<'a>,
}

/// What the hours come to under some interpretations of the scheme.
pub(super) struct Weighed<'t> {
    pub(super) shares: Vec<Share<'t>>,
    pub(super) hours: Measure,
    /// What each level needs.
    needs: Vec<Vec<Part<'t>>>,
    /// Whether each level is reached.
    pub(super) levels: Vec<Met>,
}

impl<'a> Decider<'a> {
    pub(super) fn of(
        applied: &'a Applied<'a>,
        interpretations: &'a Interpretations,
        candidate: &'a Candidate<'a>,
        tally: &'a Tally,
        ledger: &'a Ledger,
    ) -> Self {
        let (home, school) = (OnceCell::new(), OnceCell::new());
        let beside = Beside { applied, interpretations, candidate, ledger, home, school };
        Self { applied, interpretations, candidate, tally, ledger, beside }
    }

    fn decide(&self) -> Decision {
        let scheme = self.applied.scheme;
        let usual = self.weigh(self.interpretations.usual());
        let standing = standing(scheme, &usual.hours, &usual.levels);
        let bounds = self.weigh(self.interpretations.all());
        let account = Account::of(&usual.shares);
        let levels = scheme.levels.iter().zip(&usual.levels).zip(self.days_reached(&usual));
        let levels = levels.zip(&usual.needs).map(|(((level, met), reached), needs)| {
            let missing = minutes_missing(level, &usual.hours);
            LevelState {
                level: level.id.clone(),
                track: level.track.clone(),
                state: state(*met),
                reached,
                missing,
                undecided: if missing > 0 { usual.hours.undecided } else { 0 },
                lacks: if *met == Met::Yes { Vec::new() } else { part::missing(needs, &usual.hours) },
            }
        });
        let mut decision = Decision {
            volunteer: self.candidate.id(),
            standing,
            levels: levels.collect(),
            unknowns: self.unknowns(&usual),
            surely: highest(scheme, &bounds.levels, Met::Yes),
            possibly: highest(scheme, &bounds.levels, Met::Undecided),
            presumed: None,
            awards: Vec::new(),
            not_due: Vec::new(),
            fallen_short: self.fallen_short(&usual),
            claims: self.claims(),
            for_jury: Vec::new(),
            on_request: Vec::new(),
            statement: None,
            not_counted: account.not_counted,
            undecided_by: account.undecided,
            counted_logs: account.logs,
        };
        self.issue(&usual, &mut decision);
        decision
    }

    fn limits(&self) -> Option<Limits> {
        self.applied.scheme.hours.as_ref().and_then(|hours| hours.limits)
    }

    pub(super) fn weigh(&self, chosen: Chosen) -> Weighed<'a> {
        let scheme = self.applied.scheme;
        let shares = shares(self.tally, self.interpretations, chosen, self.limits());
        let mut hours = Measure::of(scheme);
        for share in &shares {
            hours.add(share);
        }
        let levels = scheme.levels.iter();
        let needs: Vec<Vec<Part<'_>>> =
            levels.map(|level| self.beside.parts(&level.id, &level.needs, chosen)).collect();
        let levels = needs.iter().map(|needs| met(needs, &hours, None)).collect();
        Weighed { shares, hours, needs, levels }
    }

    /// Of each level the day since which it is reached.
    pub(super) fn days_reached(&self, weighed: &Weighed<'_>) -> Vec<Option<Day>> {
        let mut since = vec![None; weighed.levels.len()];
        if !weighed.levels.contains(&Met::Yes) {
            return since;
        }
        let worked = weighed.shares.iter().filter_map(|share| share.cell.day);
        let days = distinct(worked.chain(self.candidate.days_of_steps()));
        let mut shares = weighed.shares.iter().peekable();
        let mut hours = Measure::of(self.applied.scheme);
        for day in days {
            while let Some(share) = shares.next_if(|share| share.cell.day.is_none_or(|on| on <= day)) {
                hours.add(share);
            }
            let levels = weighed.needs.iter().zip(&weighed.levels).zip(&mut since);
            for ((needs, _), since) in levels.filter(|((_, met), _)| **met == Met::Yes) {
                let is_met = met(needs, &hours, Some(day)) == Met::Yes;
                *since = if is_met { since.or(Some(day)) } else { None };
            }
        }
        since
    }

    fn unknowns(&self, usual: &Weighed<'_>) -> Vec<Alternative> {
        let others = self
            .interpretations
            .others()
            .map(|(interpretation, chosen)| (interpretation, self.weigh(chosen)));
        let others = others.filter(|(_, other)| other.levels != usual.levels);
        let unknown = others.map(|(interpretation, other)| Alternative {
            criterion: interpretation.criterion(),
            interpretation: interpretation.clone(),
            standing: standing(self.applied.scheme, &other.hours, &other.levels),
        });
        unknown.collect()
    }

    /// What of the ledger stands against an award, if anything does.
    fn made_before(&self, key: &AwardKey) -> Option<Granted> {
        self.ledger.of(key.volunteer).next()?;
        self.ledger.before(&Earned::under(self.applied.scheme, key.clone()))
    }

    /// The person's awards by this scheme, or by one that it took the place of.
    fn awards(&self) -> impl Iterator<Item = &'a RecordedAward> {
        let scheme = self.applied.scheme;
        let awards = self.ledger.of(self.candidate.id());
        awards.filter(move |award| scheme.ids().any(|known| *known == award.key.scheme))
    }

    /// What the person may claim by them.
    fn claims(&self) -> Vec<Claim> {
        self.awards().flat_map(|award| award.claims(self.applied.on)).collect()
    }

    /// Those of the period that stand, though their level is not surely reached any more.
    fn fallen_short(&self, usual: &Weighed<'_>) -> Vec<FallenShort> {
        let scheme = self.applied.scheme;
        let period = AwardPeriod::of(scheme.period_on(self.applied.on));
        let standing = self.awards().filter(|award| award.key.period == period);
        let short = standing.filter_map(|award| {
            let level = scheme.levels.iter().position(|level| level.id == award.key.level)?;
            let (step, state) = (award.stands(), state(*usual.levels.get(level)?));
            (step != AwardStep::Revoked && state != Reached::Reached).then(|| FallenShort {
                level: award.key.level.clone(),
                step,
                state,
                minutes: award.minutes,
                counted: usual.hours.counted,
            })
        });
        short.collect()
    }

    /// Says what becomes of the levels that were reached.
    fn issue(&self, usual: &Weighed<'_>, decision: &mut Decision) {
        let scheme = self.applied.scheme;
        let issue = scheme.issue.as_ref();
        let best_only = issue.and_then(|issue| issue.levels) == Some(LevelsGiven::BestOnly);
        let of_scheme = issue.and_then(|issue| issue.way.as_ref());
        let reached: Vec<&Level> = scheme
            .levels
            .iter()
            .zip(&usual.levels)
            .filter(|(_, met)| **met == Met::Yes)
            .map(|(level, _)| level)
            .collect();
        let mut tracks = BTreeSet::new();
        let mut given: Vec<&Level> =
            reached.iter().rev().copied().filter(|level| !best_only || tracks.insert(&level.track)).collect();
        given.reverse();
        let asked = || {
            let deadlines = self.interpretations.deadlines(DeadlineOf::Request, self.interpretations.usual());
            self.candidate.done_with(StepKind::Request, None, &deadlines).until(None) == Met::Yes
        };
        for level in given {
            let key = AwardKey {
                volunteer: decision.volunteer,
                scheme: scheme.id.clone(),
                level: level.id.clone(),
                period: AwardPeriod::of(scheme.period_on(self.applied.on)),
            };
            if let Some(because) = self.made_before(&key) {
                decision.not_due.push(NotDue { level: level.id.clone(), because });
                continue;
            }
            let way = match level.way.as_ref().or(of_scheme) {
                None => Some(IssueWay::Automatic),
                Some(way) => way.usual().copied(),
            };
            match way {
                Some(IssueWay::Jury) => decision.for_jury.push(level.id.clone()),
                Some(IssueWay::OnRequest) if !asked() => decision.on_request.push(level.id.clone()),
                way => decision.awards.push(DueAward {
                    key,
                    gives: level.awards.clone(),
                    entitlements: level.entitlements.clone().unwrap_or_default(),
                    way,
                }),
            }
        }
        let below = issue.and_then(|issue| issue.statement_below) == Some(true);
        let counted = decision.standing.counted;
        decision.statement = (below && reached.is_empty() && counted > 0).then_some(counted);
    }
}

const fn state(met: Met) -> Reached {
    match met {
        Met::Yes => Reached::Reached,
        Met::Undecided => Reached::Undecided,
        Met::No => Reached::NotReached,
    }
}

/// The minutes that are missing to those that a level takes.
pub(super) fn minutes_missing(level: &Level, hours: &Measure) -> i64 {
    level.at_least_minutes().unwrap_or(0).saturating_sub(hours.counted).max(0)
}

/// The highest level of the main ladder that is met at least so surely.
pub(super) fn highest(scheme: &Scheme, levels: &[Met], at_least: Met) -> Option<String> {
    let mut met = scheme.levels.iter().zip(levels).rev().filter(|(level, _)| level.track.is_none());
    met.find(|(_, met)| **met >= at_least).map(|(level, _)| level.id.clone())
}

pub(super) fn standing(scheme: &Scheme, hours: &Measure, levels: &[Met]) -> Standing {
    Standing {
        level: highest(scheme, levels, Met::Yes),
        counted: hours.counted,
        undecided: hours.undecided,
        level_with_undecided: highest(scheme, levels, Met::Undecided),
    }
}

/// Which hours count, and why the others do not.
#[derive(Default)]
pub(super) struct Account {
    logs: Vec<HourLogId>,
    /// Each in the order of the criteria.
    pub(super) not_counted: Vec<Reason>,
    pub(super) undecided: Vec<Reason>,
}

impl Account {
    pub(super) fn of(shares: &[Share<'_>]) -> Self {
        let mut account = Self::default();
        for share in shares {
            account.add(share);
        }
        account
    }

    pub(super) fn add(&mut self, share: &Share<'_>) {
        if share.counted > 0 {
            self.logs.extend(share.cell.log);
        }
        add_reason(&mut self.not_counted, share.failed, share.kept_out);
        add_reason(&mut self.undecided, share.open, share.undecided);
    }
}

fn add_reason(reasons: &mut Vec<Reason>, criterion: Option<Criterion>, minutes: i64) {
    let Some(criterion) = criterion else { return };
    let at = reasons.partition_point(|known| known.reason < criterion);
    match reasons.get_mut(at) {
        Some(known) if known.reason == criterion => known.minutes = known.minutes.saturating_add(minutes),
        _ => reasons.insert(at, Reason { reason: criterion, minutes }),
    }
}
