//! Numbers by the group that each belongs to.

use crate::keys::{NONE, position};

/// Lists of numbers, one for each of a row of records, kept one behind another.
#[derive(Debug)]
pub(crate) struct Grouped {
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Grouped {
    /// The items in their order by the group of each; those without a group are in none.
    pub(crate) fn of(groups: &[u32], count: usize) -> Self {
        let mut starts = vec![0_u32; count.saturating_add(1)];
        for group in groups {
            if let Some(size) = starts.get_mut(position(*group).saturating_add(1)) {
                *size += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut items = vec![NONE; position(sum)];
        let mut next = starts.clone();
        for (item, group) in (0_u32..).zip(groups) {
            if position(*group) < count
                && let Some(at) = next.get_mut(position(*group))
            {
                if let Some(place) = items.get_mut(position(*at)) {
                    *place = item;
                }
                *at += 1;
            }
        }
        Self { starts, items }
    }

    pub(crate) fn of_group(&self, group: u32) -> &[u32] {
        let start = self.starts.get(position(group)).copied().unwrap_or(0);
        let end = self.starts.get(position(group).saturating_add(1)).copied().unwrap_or(start);
        self.items.get(position(start)..position(end)).unwrap_or_default()
    }
}
