//! Sets of days that lie over one another.

use std::collections::BTreeMap;

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
    let mut over: BTreeMap<usize, usize> = BTreeMap::new();
    for (n, (day, number, begins)) in edges.iter().enumerate() {
        let count = over.entry(*number).or_default();
        *count = if *begins { *count + 1 } else { count.saturating_sub(1) };
        if *count == 0 {
            over.remove(number);
        }
        let next = edges.get(n + 1).map(|(next, ..)| *next);
        if next == Some(*day) {
            continue;
        }
        let last = next.map_or(Day::MAX, |next| next.plus(-1));
        if over.contains_key(&usize::MAX)
            && let Ok(period) = Period::new(*day, last)
        {
            piece(period, &mut over.keys().copied().filter(|number| *number < usize::MAX));
        }
    }
}
