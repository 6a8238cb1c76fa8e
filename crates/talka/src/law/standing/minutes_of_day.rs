//! The minutes of a day, each for one entry at most.

/// Stands for nobody.
const NOBODY: usize = usize::MAX;

/// The minutes of a day, and the entry that has each. An entry takes any minutes between its start and its end: which of them
/// were a break, nobody knows, and so the others move where that makes room.
pub(super) struct MinutesOfDay {
    /// For each minute the entry that has it.
    taken: Vec<usize>,
    /// For each minute the first entry that lies over it.
    covered: Vec<usize>,
    /// By entry, from when to when it may have minutes.
    between: Vec<(usize, usize)>,
}

impl MinutesOfDay {
    /// A day of that length with so many entries.
    pub(super) fn new(length: usize, entries: usize) -> Self {
        Self { taken: vec![NOBODY; length], covered: vec![NOBODY; length], between: vec![(0, 0); entries] }
    }

    /// The first entry that surely lies over a part of that time.
    pub(super) fn over(&self, (from, to): (usize, usize)) -> Option<usize> {
        let covered = self.covered.get(from..to.max(from))?;
        covered.iter().copied().find(|entry| *entry != NOBODY)
    }

    /// The first entry that has a minute of that time.
    pub(super) fn holder(&self, (from, to): (usize, usize)) -> Option<usize> {
        self.taken.get(from..to)?.iter().copied().find(|entry| *entry != NOBODY)
    }

    /// How many minutes of at most so many the entry gets between these times.
    pub(super) fn take(&mut self, entry: usize, (from, to): (usize, usize), wanted: usize) -> usize {
        if let Some(between) = self.between.get_mut(entry) {
            *between = (from, to);
        }
        let free = self.taken.get_mut(from..to).into_iter().flatten().filter(|of| **of == NOBODY);
        let mut got = free.take(wanted).map(|of| *of = entry).count();
        while got < wanted && self.make_room(entry, (from, to)) {
            got += 1;
        }
        got
    }

    /// Says that the entry surely lies over that time.
    pub(super) fn cover(&mut self, entry: usize, (from, to): (usize, usize)) {
        let open = self.covered.get_mut(from..to.max(from)).into_iter().flatten();
        open.filter(|of| **of == NOBODY).for_each(|of| *of = entry);
    }

    /// Moves entries that have all minutes between these times, so that one of them is free for this entry.
    fn make_room(&mut self, entry: usize, (from, to): (usize, usize)) -> bool {
        // For each minute that was reached, the one whose entry would move there.
        let mut reached: Vec<(usize, usize)> = (from..to).map(|minute| (minute, NOBODY)).collect();
        let (mut first, mut end) = (from, to);
        let mut next = 0;
        while let Some((minute, _)) = reached.get(next).copied() {
            let Some(of) = self.taken.get(minute).copied() else { return false };
            if of == NOBODY {
                self.shift(entry, &reached, next);
                return true;
            }
            let (earlier, later) = self.between.get(of).copied().unwrap_or((first, end));
            reached.extend((earlier..first).chain(end..later).map(|other| (other, next)));
            (first, end) = (first.min(earlier), end.max(later));
            next += 1;
        }
        false
    }

    fn shift(&mut self, entry: usize, reached: &[(usize, usize)], free: usize) {
        let mut at = free;
        while let Some((minute, from)) = reached.get(at).copied() {
            let moved = reached.get(from).and_then(|(minute, _)| self.taken.get(*minute)).copied();
            if let Some(of) = self.taken.get_mut(minute) {
                *of = moved.unwrap_or(entry);
            }
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The most minutes that these entries can have together: as many as the sets of them that are too many for their time
    /// leave.
    fn most(entries: &[((usize, usize), usize)], length: usize) -> usize {
        let sets = 0_u32..1 << entries.len();
        let of = |set: u32| {
            let free: usize = (0..length)
                .filter(|minute| {
                    let inside = |(n, ((from, to), _)): (usize, &((usize, usize), usize))| {
                        set >> n & 1 == 1 && (*from..*to).contains(minute)
                    };
                    entries.iter().enumerate().any(inside)
                })
                .count();
            let others = entries.iter().enumerate().filter(|(n, _)| set >> n & 1 == 0);
            free + others.map(|(_, (_, wanted))| wanted).sum::<usize>()
        };
        sets.map(of).min().unwrap_or(0)
    }

    proptest! {
        #[test]
        fn in_whatever_order_they_come_they_get_as_many_as_there_can_be(
            entries in prop::collection::vec(((0_usize..12, 0_usize..9), 0_usize..9), 0..6),
        ) {
            let mut entries: Vec<((usize, usize), usize)> =
                entries.into_iter().map(|((from, long), wanted)| ((from, (from + long).min(12)), wanted)).collect();
            let expected = most(&entries, 12);
            let count = entries.len();
            for _ in 0..=count {
                let mut day = MinutesOfDay::new(12, entries.len());
                let got = entries.iter().enumerate().map(|(n, (between, wanted))| day.take(n, *between, *wanted));
                prop_assert_eq!(got.sum::<usize>(), expected);
                for (minute, of) in day.taken.iter().enumerate().filter(|(_, of)| **of != NOBODY) {
                    let (from, to) = entries[*of].0;
                    prop_assert!((from..to).contains(&minute));
                }
                entries.rotate_left(1.min(count));
            }
        }
    }

    #[test]
    fn a_break_of_one_makes_room_for_another() {
        let mut day = MinutesOfDay::new(10, 3);
        assert_eq!(day.take(0, (0, 6), 2), 2);
        assert_eq!(day.take(1, (0, 4), 4), 4);
        assert_eq!(day.take(2, (3, 7), 4), 1);
    }
}
