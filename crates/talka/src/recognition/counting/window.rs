//! The most hours within so many months that follow one another.

use std::collections::{BTreeMap, VecDeque};

use super::between::Between;
use crate::date::{Day, Period};
use crate::recognition::calendar::months_before;

/// Months that move along with the hours. Sums are wide enough that nothing saturates on the way.
#[derive(Clone, Debug)]
pub(super) struct Window {
    pub(super) months: u32,
    /// What has its last day in these months, by that day.
    inside: VecDeque<Inside>,
    /// The counted minutes inside that began in these months, by their first day.
    began_inside: BTreeMap<Day, i128>,
    /// The counted minutes inside that began before: they may have been worked before.
    began_before: i128,
    counted: i128,
    possible: i128,
    most: Between<i128>,
}

#[derive(Clone, Copy, Debug)]
struct Inside {
    last: Day,
    counted: i128,
    possible: i128,
}

impl Window {
    pub(super) fn of(months: u32) -> Self {
        Self {
            months,
            inside: VecDeque::new(),
            began_inside: BTreeMap::new(),
            began_before: 0,
            counted: 0,
            possible: 0,
            most: Between::default(),
        }
    }

    /// Adds hours, and moves on to the months that end with their last day.
    pub(super) fn add(&mut self, period: Period, counted: i64, undecided: i64) {
        let (counted, undecided) = (i128::from(counted), i128::from(undecided));
        let new = Inside { last: period.last(), counted, possible: counted + undecided };
        self.inside.push_back(new);
        *self.began_inside.entry(period.first()).or_default() += counted;
        self.counted += counted;
        self.possible += new.possible;
        let before = months_before(period.last(), self.months);
        while let Some(began) = self.began_inside.first_entry().filter(|began| *began.key() <= before) {
            self.began_before += began.remove();
        }
        while let Some(over) = self.inside.front().copied().filter(|inside| inside.last <= before) {
            self.inside.pop_front();
            self.counted -= over.counted;
            self.possible -= over.possible;
            self.began_before -= over.counted;
        }
        self.most.surely = self.most.surely.max(self.counted - self.began_before);
        self.most.at_most = self.most.at_most.max(self.possible);
    }

    /// The most minutes there were in any such months.
    pub(super) fn most(&self) -> Between<i64> {
        let narrow = |minutes: i128| i64::try_from(minutes).unwrap_or(i64::MAX);
        Between { surely: narrow(self.most.surely), at_most: narrow(self.most.at_most) }
    }
}
