//! How many hours count at most.

use std::collections::BTreeMap;

use super::answers::Chosen;
use super::fate::Fate;
use super::interpreted::Interpretations;
use super::tally::{Cell, Tally};
use crate::date::Day;
use crate::recognition::scheme::{Criterion, Limits};
use crate::register::OrganizationId;

/// What becomes of the hours of one cell, in minutes.
#[derive(Clone, Copy, Debug)]
pub(in crate::recognition) struct Share<'t> {
    pub(in crate::recognition) cell: &'t Cell,
    /// Those that count.
    pub(in crate::recognition) counted: i64,
    /// Those of which it is not known, and the criterion that is open.
    pub(in crate::recognition) undecided: i64,
    pub(in crate::recognition) open: Option<Criterion>,
    /// Those that do not count, and the criterion that keeps them out.
    pub(in crate::recognition) kept_out: i64,
    pub(in crate::recognition) failed: Option<Criterion>,
}

/// What becomes of each cell under these interpretations, in the order of the days. Hours that surely count
/// take their room below a limit first, so that a missing fact takes nothing from them.
pub(in crate::recognition) fn shares<'t>(
    tally: &'t Tally,
    interpretations: &Interpretations,
    chosen: Chosen,
    limits: Option<Limits>,
) -> Vec<Share<'t>> {
    let mut shares: Vec<Share<'t>> = tally
        .cells()
        .map(|(cell, minutes)| {
            let fate = cell.settled.unwrap_or_else(|| interpretations.fate(cell.answers, chosen));
            Share::of(cell, fate, minutes)
        })
        .collect();
    if let Some(limits) = limits {
        let mut allowance = Allowance::below(limits);
        allowance.take_before(tally, interpretations, chosen);
        for share in &mut shares {
            let taken = allowance.take(share.cell, share.counted);
            share.keep_out(share.counted - taken);
            share.counted = taken;
        }
        for share in &mut shares {
            let taken = allowance.take(share.cell, share.undecided);
            share.keep_out(share.undecided - taken);
            share.undecided = taken;
        }
    }
    shares
}

impl<'t> Share<'t> {
    /// All of the minutes of a cell share one fate, as long as no limit parts them.
    pub(in crate::recognition) const fn of(cell: &'t Cell, fate: Fate, minutes: i64) -> Self {
        let none = Share { cell, counted: 0, undecided: 0, open: None, kept_out: 0, failed: None };
        match fate {
            Fate::Counts => Share { counted: minutes, ..none },
            Fate::Undecided(open) => Share { undecided: minutes, open: Some(open), ..none },
            Fate::Fails(failed) => Share { kept_out: minutes, failed: Some(failed), ..none },
        }
    }

    /// Puts aside what was more than there was room for.
    fn keep_out(&mut self, over: i64) {
        if over > 0 {
            self.kept_out = self.kept_out.saturating_add(over);
            self.failed = Some(Criterion::Limit);
        }
    }
}

/// What is still free below the limits, in minutes.
struct Allowance {
    limits: Limits,
    lifetime: i64,
    days: BTreeMap<Day, i64>,
    hosts: BTreeMap<Option<OrganizationId>, i64>,
}

const fn minutes(hours: u32) -> i64 {
    // Lossless widening; `From` is not available in a const fn.
    #[expect(clippy::as_conversions, reason = "a u32 fits in an i64")]
    {
        hours as i64 * 60
    }
}

impl Allowance {
    fn below(limits: Limits) -> Self {
        let lifetime = limits.lifetime_hours.map_or(i64::MAX, minutes);
        Self { limits, lifetime, days: BTreeMap::new(), hosts: BTreeMap::new() }
    }

    /// Hours before the period take their room below the limit of a lifetime.
    fn take_before(&mut self, tally: &Tally, interpretations: &Interpretations, chosen: Chosen) {
        if self.limits.lifetime_hours.is_none() {
            return;
        }
        for (cell, minutes) in tally.cells() {
            let outside = interpretations.fate(cell.answers, chosen) == Fate::Fails(Criterion::Period);
            if cell.settled.is_none()
                && outside
                && interpretations.counts_but_for_period(cell.answers, chosen)
            {
                self.lifetime = self.lifetime.saturating_sub(minutes).max(0);
            }
        }
    }

    /// How many of the minutes find allowance.
    fn take(&mut self, cell: &Cell, wanted: i64) -> i64 {
        let mut taken = wanted.min(self.lifetime);
        let mut day = None;
        if let Some(per_day) = self.limits.per_day_hours.map(minutes) {
            match cell.period() {
                Some(period) if period.first() == period.last() => {
                    let left = self.days.entry(period.first()).or_insert(per_day);
                    taken = taken.min(*left);
                    day = Some(left);
                }
                Some(period) => taken = taken.min(per_day.saturating_mul(period.length())),
                None => {}
            }
        }
        if let Some(per_host) = self.limits.per_host_hours.map(minutes) {
            let left = self.hosts.entry(cell.host).or_insert(per_host);
            taken = taken.min(*left);
            *left -= taken;
        }
        if let Some(left) = day {
            *left -= taken;
        }
        self.lifetime -= taken;
        taken
    }
}
