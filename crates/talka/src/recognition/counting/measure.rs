//! What hours come to: sums, fields, hosts, months and weeks; surely, and at most.
//!
//! Shares are added in the order of their days. Each of them costs the same however many there are, so that a level can be
//! asked for on every day on which something was done.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::answers::Met;
use super::between::Between;
use super::days_worked::DaysWorked;
use super::limits::Share;
use super::streaks::Runs;
use super::window::Window;
use crate::date::Day;
use crate::order::{distinct, sort_by_key};
use crate::recognition::calendar::{month, week};
use crate::recognition::scheme::{Clause, SchemeText, Streak};
use crate::register::OrganizationId;

/// Among so many hosts it is sought which of them has a share where that may not be the same one in each case.
const HOSTS_COMPARED: usize = 64;

/// The hours of a person up to some day, in minutes. Beside the sums it holds what the levels of a scheme ask for, and
/// nothing else.
#[derive(Clone, Debug, Default)]
pub(in crate::recognition) struct Measure {
    /// Those that count.
    pub(in crate::recognition) counted: i64,
    /// Those of which it is not known whether they count.
    pub(in crate::recognition) undecided: i64,
    days: Option<DaysWorked>,
    fields: Option<Fields>,
    hosts: BTreeMap<Option<OrganizationId>, [i64; 2]>,
    shares: Vec<HostShare>,
    ends: Between<Option<(Day, Day)>>,
    windows: Vec<Window>,
    months: Vec<Runs>,
    weeks: Vec<Runs>,
}

/// The fields of work.
#[derive(Clone, Debug, Default)]
struct Fields {
    surely: BTreeSet<Arc<str>>,
    possibly: BTreeSet<Arc<str>>,
    /// How many shares have no field: each may be of a field of its own.
    without: i64,
}

/// How near one host comes to a share of the hours. Sums only grow, and so do these.
#[derive(Clone, Debug)]
struct HostShare {
    percent: u32,
    /// The greatest of `100 × counted + percent × undecided` among known hosts with hours that count.
    surely: Option<i128>,
    /// The greatest of `100 × counted + (100 − percent) × undecided` among known hosts.
    at_most: Option<i128>,
    /// The same of hours without a known host, which may all be those of any one.
    of_any: Option<i128>,
}

impl Measure {
    /// No hours yet, to be asked what the levels of this scheme ask for.
    pub(in crate::recognition) fn of(scheme: &SchemeText) -> Self {
        let mut measure = Self::default();
        let (mut months, mut percents, mut streaks) = (vec![], vec![], [vec![], vec![]]);
        for level in &scheme.levels {
            level.needs.each(&mut |needs| {
                months.extend(needs.within_months);
                percents.extend(needs.one_host_percent.iter().flat_map(Clause::interpretations).copied());
                let [in_months, in_weeks] = &mut streaks;
                in_months.extend(needs.months_in_a_row);
                in_weeks.extend(needs.weeks_in_a_row);
                if needs.at_least_days.is_some() {
                    measure.days.get_or_insert_default();
                }
                if needs.fields.is_some() {
                    measure.fields.get_or_insert_default();
                }
            });
        }
        let share = |percent: u32| HostShare { percent, surely: None, at_most: None, of_any: None };
        let runs = |streaks: Vec<Streak>| {
            distinct(streaks.iter().map(|streak| streak.at_least_minutes)).into_iter().map(Runs::of).collect()
        };
        let [in_months, in_weeks] = streaks;
        Self {
            windows: distinct(months).into_iter().map(Window::of).collect(),
            shares: distinct(percents).into_iter().map(share).collect(),
            months: runs(in_months),
            weeks: runs(in_weeks),
            ..measure
        }
    }

    /// Adds a share. Shares come in the order of their days.
    pub(in crate::recognition) fn add(&mut self, share: &Share<'_>) {
        let (counted, undecided) = (share.counted, share.undecided);
        if counted == 0 && undecided == 0 {
            return;
        }
        if let Some(fields) = &mut self.fields {
            fields.add(share);
        }
        self.add_of(share.cell.host, counted, undecided);
        let Some(period) = share.cell.period() else { return };
        let (first, last) = (period.first(), period.last());
        let widened = |ends: Option<(Day, Day)>| {
            ends.map_or((first, last), |(earliest, latest)| (earliest.min(first), latest.max(last)))
        };
        if counted > 0 {
            self.ends.surely = Some(widened(self.ends.surely));
        }
        if let Some(days) = &mut self.days {
            days.add(period, counted > 0);
        }
        self.ends.at_most = Some(widened(self.ends.at_most));
        for window in &mut self.windows {
            window.add(period, counted, undecided);
        }
        for months in &mut self.months {
            months.add((month(first), month(last)), counted, undecided);
        }
        for weeks in &mut self.weeks {
            weeks.add((week(first), week(last)), counted, undecided);
        }
    }

    /// Adds minutes of a host, if it is known.
    fn add_of(&mut self, host: Option<OrganizationId>, counted: i64, undecided: i64) {
        self.counted = self.counted.saturating_add(counted);
        self.undecided = self.undecided.saturating_add(undecided);
        if !self.shares.is_empty() {
            let [ours, open] = self.hosts.entry(host).or_default();
            *ours = ours.saturating_add(counted);
            *open = open.saturating_add(undecided);
            for share in &mut self.shares {
                share.add(host.is_some(), *ours, *open);
            }
        }
    }

    /// The minutes that count, and those that may.
    pub(in crate::recognition) fn minutes(&self) -> Between<i64> {
        Between { surely: self.counted, at_most: self.counted.saturating_add(self.undecided) }
    }

    /// The most minutes in so many months that follow one another.
    pub(in crate::recognition) fn within_months(&self, months: u32) -> Between<i64> {
        self.windows.iter().find(|window| window.months == months).map(Window::most).unwrap_or_default()
    }

    /// On how many days there was work.
    pub(in crate::recognition) fn days(&self) -> Between<i64> {
        self.days.as_ref().map(DaysWorked::between).unwrap_or_default()
    }

    /// How many fields there are.
    pub(in crate::recognition) fn fields(&self) -> Between<i64> {
        let Some(fields) = &self.fields else { return Between::default() };
        let count = |fields: &BTreeSet<Arc<str>>| i64::try_from(fields.len()).unwrap_or(i64::MAX);
        // Work without a known field is in some field.
        let some = i64::from(fields.surely.is_empty() && self.counted > 0);
        Between {
            surely: count(&fields.surely).max(some),
            at_most: count(&fields.possibly).saturating_add(fields.without),
        }
    }

    /// Whether one host has at least that share of the hours, in per cent.
    pub(in crate::recognition) fn one_host_has(&self, percent: u32) -> Met {
        let share = self.shares.iter().find(|share| share.percent == percent);
        let of = |minutes: i64| i128::from(percent) * i128::from(minutes);
        match share {
            _ if percent == 0 => Met::Yes,
            Some(share) if percent <= 100 => {
                if share.surely.is_some_and(|surely| surely >= of(self.minutes().at_most))
                    || self.one_host_or_other_has(percent)
                {
                    Met::Yes
                } else if share.possibly().is_some_and(|possibly| possibly >= of(self.counted)) {
                    Met::Undecided
                } else {
                    Met::No
                }
            }
            _ => Met::No,
        }
    }

    /// Whether in each way in which undecided hours may turn out one host has that share, be it not the same one in each: of two
    /// hosts with as many hours one has half of them, whatever is added to either.
    fn one_host_or_other_has(&self, percent: u32) -> bool {
        if self.hosts.len() > HOSTS_COMPARED {
            return false;
        }
        let known = || self.hosts.iter().filter(|(host, _)| host.is_some()).map(|(_, minutes)| minutes);
        let most = known().map(|[counted, _]| *counted).max().unwrap_or(0);
        let mut tops: Vec<i64> =
            known().map(|[counted, undecided]| counted.saturating_add(*undecided)).collect();
        sort_by_key(&mut tops, |top| Reverse(*top));
        // No host has more than `height`, and each has as much as it may up to that: so the least share that the greatest one
        // can have is found where as many hosts are higher as have that share together.
        let together = usize::try_from(100 / percent).unwrap_or(usize::MAX);
        let height = most.max(tops.get(together).copied().unwrap_or(0));
        let unknown =
            self.hosts.get(&None).map_or(0, |[counted, undecided]| counted.saturating_add(*undecided));
        let all: i128 = tops.iter().map(|top| i128::from(*top.min(&height))).sum();
        most > 0 && i128::from(height) * 100 >= i128::from(percent) * (all + i128::from(unknown))
    }

    /// The first and the last day of hours that count, and of those that may.
    pub(in crate::recognition) fn ends(&self) -> Between<Option<(Day, Day)>> {
        self.ends
    }

    /// The longest run of calendar months with that many minutes.
    pub(in crate::recognition) fn months_in_a_row(&self, streak: Streak) -> Between<i64> {
        Runs::longest(&self.months, streak.at_least_minutes)
    }

    /// The longest run of weeks with that many minutes.
    pub(in crate::recognition) fn weeks_in_a_row(&self, streak: Streak) -> Between<i64> {
        Runs::longest(&self.weeks, streak.at_least_minutes)
    }
}

impl Fields {
    fn add(&mut self, share: &Share<'_>) {
        let Some(field) = &share.cell.field else {
            self.without = self.without.saturating_add(1);
            return;
        };
        if share.counted > 0 {
            self.surely.insert(Arc::clone(field));
        }
        self.possibly.insert(Arc::clone(field));
    }
}

impl HostShare {
    /// Takes up what a host has by now, be it known or not.
    fn add(&mut self, is_known: bool, counted: i64, undecided: i64) {
        let (hundredfold, undecided) = (i128::from(counted) * 100, i128::from(undecided));
        let percent = i128::from(self.percent);
        let possibly = Some(hundredfold + (100 - percent) * undecided);
        if !is_known {
            self.of_any = possibly;
            return;
        }
        if counted > 0 {
            self.surely = self.surely.max(Some(hundredfold + percent * undecided));
        }
        self.at_most = self.at_most.max(possibly);
    }

    /// The most that one host may have, with the hours of which nobody knows the host.
    fn possibly(&self) -> Option<i128> {
        match (self.at_most, self.of_any) {
            (Some(known), Some(of_any)) => Some(known + of_any),
            (known, of_any) => known.or(of_any),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What the hosts may have come to, each between what counts and that with what is undecided.
    fn completions(hosts: &[[i64; 2]]) -> Vec<Vec<i64>> {
        hosts.iter().fold(vec![vec![]], |all, [counted, undecided]| {
            let with = |one: &Vec<i64>, more| one.iter().copied().chain([counted + more]).collect();
            all.iter().flat_map(|one| (0..=*undecided).map(move |more| with(one, more))).collect()
        })
    }

    proptest! {
        #[test]
        fn a_share_is_decided_where_all_completions_agree(
            hosts in prop::collection::vec([0_i64..6, 0_i64..4], 1..5), percent in 1_u32..=100,
        ) {
            let mut measure = Measure {
                shares: vec![HostShare { percent, surely: None, at_most: None, of_any: None }],
                ..Measure::default()
            };
            for (id, [counted, undecided]) in (0_u128..).zip(&hosts) {
                if counted + undecided > 0 {
                    measure.add_of(Some(OrganizationId::from_u128(id)), *counted, *undecided);
                }
            }
            let has = |minutes: Vec<i64>| {
                let all: i64 = minutes.iter().sum();
                let most = minutes.iter().max().copied().unwrap_or(0);
                Met::known(all > 0 && most * 100 >= i64::from(percent) * all)
            };
            let all = completions(&hosts).into_iter().map(has);
            prop_assert_eq!(measure.one_host_has(percent), Met::agreed(all));
        }
    }
}
