//! Sets of days that lie over one another.

use smallvec::SmallVec;

use crate::date::{Day, Days, Period};
use crate::order::sort_by_key;

/// Days, each with its number. Several may have the same.
pub(super) type Layers = SmallVec<[(usize, Days); 8]>;

/// Calls `piece` with these days in intervals, cut where a layer begins or ends, each with the numbers of the layers over it
/// from the lowest. The layers are not cut to the days first: where many of either lie over many of the other, that would take
/// steps for each pair.
pub(super) fn layered(
    layers: &[(usize, Days)],
    within: &Days,
    piece: &mut dyn FnMut(Period, &mut dyn Iterator<Item = usize>),
) {
    // On that day, a layer with that number begins to lie over the days, or ends to.
    let mut edges: SmallVec<[(Day, usize, bool); 8]> = SmallVec::new();
    let days = (usize::MAX, within);
    for (number, days) in layers.iter().map(|(number, days)| (*number, days)).chain([days]) {
        edges.extend(days.periods().iter().map(|period| (period.first(), number, true)));
        let ended = days.periods().iter().filter(|period| period.last() < Day::MAX);
        edges.extend(ended.map(|period| (period.last().plus(1), number, false)));
    }
    sort_by_key(&mut edges, |(day, ..)| *day);
    let mut over = Over::new(layers.iter().map(|(number, _)| number + 1).max().unwrap_or(0));
    let mut inside = false;
    for (n, (day, number, begins)) in edges.iter().enumerate() {
        if *number == usize::MAX {
            inside = *begins;
        } else {
            over.count(*number, *begins);
        }
        let next = edges.get(n + 1).map(|(next, ..)| *next);
        if next == Some(*day) {
            continue;
        }
        let last = next.map_or(Day::MAX, |next| next.plus(-1));
        if inside && let Ok(period) = Period::new(*day, last) {
            let mut from = 0;
            piece(
                period,
                &mut std::iter::from_fn(|| {
                    let number = over.next(from)?;
                    from = number + 1;
                    Some(number)
                }),
            );
        }
    }
}

/// The numbers of the layers that lie over a day, the lowest first: a bit for each number, since a tree would be larger in the
/// browser module.
struct Over {
    layers: SmallVec<[usize; 16]>,
    bits: SmallVec<[u64; 1]>,
}

impl Over {
    fn new(numbers: usize) -> Self {
        Self { layers: SmallVec::from_elem(0, numbers), bits: SmallVec::from_elem(0, numbers.div_ceil(64)) }
    }

    /// A layer with that number begins to lie over the day, or ends to.
    fn count(&mut self, number: usize, begins: bool) {
        let bit = 1 << (number % 64);
        if let (Some(layers), Some(bits)) = (self.layers.get_mut(number), self.bits.get_mut(number / 64)) {
            *layers = if begins { *layers + 1 } else { layers.saturating_sub(1) };
            *bits = if *layers > 0 { *bits | bit } else { *bits & !bit };
        }
    }

    /// The lowest number from that one on.
    fn next(&self, from: usize) -> Option<usize> {
        let mut bits = self.bits.get(from / 64)? & (u64::MAX << (from % 64));
        let mut at = from / 64;
        while bits == 0 {
            at += 1;
            bits = *self.bits.get(at)?;
        }
        Some(at * 64 + usize::try_from(bits.trailing_zeros()).ok()?)
    }
}
