//! Positions grouped by what they belong to.

/// Positions of records, grouped by the record to which each belongs; each group in the order of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Groups {
    positions: Vec<usize>,
    /// Where each group ends.
    ends: Vec<usize>,
}

impl Groups {
    /// Groups by the position of the record to which each belongs, of which there are so many.
    pub(super) fn new(belongs_to: &[usize], groups: usize) -> Self {
        // Where each group begins, and one more: where the last one ends.
        let mut ends = vec![0; groups + 1];
        for &group in belongs_to {
            if let Some(count) = ends.get_mut(group + 1) {
                *count += 1;
            }
        }
        let mut before = 0;
        for end in &mut ends {
            before += *end;
            *end = before;
        }
        // As a group is filled, its beginning moves to its end.
        let mut positions = vec![0; belongs_to.len()];
        for (position, &group) in belongs_to.iter().enumerate() {
            if let Some(next) = ends.get_mut(group)
                && let Some(place) = positions.get_mut(*next)
            {
                *place = position;
                *next += 1;
            }
        }
        ends.truncate(groups);
        Self { positions, ends }
    }

    pub(super) fn group(&self, of: usize) -> &[usize] {
        let start = of.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = start.zip(self.ends.get(of).copied());
        range.and_then(|(start, end)| self.positions.get(start..end)).unwrap_or_default()
    }
}
