//! Sorting: one sorting function in the browser module, where the standard library puts one for each type. A tree that is
//! collected at once is sorted by it too, which is why trees are filled item by item.

use std::cmp::Ordering;

use smallvec::SmallVec;

/// Sorts. Equal items are alike, so that their order does not matter.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    if cfg!(target_family = "wasm") {
        sort_by(items, T::cmp);
    } else {
        items.sort_unstable();
    }
}

/// Sorts by a key; items with the same key stay in their order.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// Sorts by a comparison; equal items stay in their order.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    if items.len() < 2 {
        return;
    }
    let order = order(items.len(), &|one, other| {
        items.get(one).zip(items.get(other)).map_or(Ordering::Equal, |(one, other)| compare(one, other))
    });
    rearrange(order, &mut |one, other| items.swap(one, other));
}

/// Each item once, in order.
pub(crate) fn distinct<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    let order = order(items.len(), &|one, other| items.get(one).cmp(&items.get(other)));
    rearrange(order, &mut |one, other| items.swap(one, other));
    items.dedup();
    items
}

/// The positions of the items that are equal to one before them, in their order.
pub(crate) fn repeated(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let order = order(count, compare);
    let at = |n: usize| order.get(n).copied().unwrap_or(n);
    let mut again = vec![false; count];
    for n in (1..count).filter(|n| compare(at(n - 1), at(*n)).is_eq()) {
        if let Some(again) = again.get_mut(at(n)) {
            *again = true;
        }
    }
    (0..).zip(again).filter_map(|(position, again)| again.then_some(position)).collect()
}

/// The position from which each item comes; empty if all stand where they belong.
type Order = SmallVec<[usize; 16]>;

/// By merging ever longer runs, which is short and keeps the order of equals.
fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Order {
    if (1..count).all(|n| compare(n - 1, n).is_le()) {
        return Order::new();
    }
    let mut order: Order = (0..count).collect();
    let mut run = 1;
    while run < count {
        let mut merged = Order::with_capacity(count);
        for pair in order.chunks(2 * run) {
            let (one, other) = pair.split_at(run.min(pair.len()));
            let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
            while let Some(next) = one
                .next_if(|one| other.peek().is_none_or(|other| compare(**one, **other).is_le()))
                .or_else(|| other.next())
            {
                merged.push(*next);
            }
        }
        order = merged;
        run *= 2;
    }
    order
}

/// Brings each item to its place, by swapping along the circles in which they change places.
fn rearrange(mut order: Order, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..order.len() {
        let mut at = start;
        while let Some(from) = order.get_mut(at).map(|from| std::mem::replace(from, at))
            && from != start
        {
            swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items: Vec<(u8, u8)>) {
            let (mut ours, mut theirs) = (items.clone(), items);
            sort_by_key(&mut ours, |(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn what_is_repeated_stands_there_before(items in prop::collection::vec(0_u8..9, 0..20)) {
            let seen = |n: &usize| items[..*n].contains(&items[*n]);
            let expected: Vec<usize> = (0..items.len()).filter(seen).collect();
            prop_assert_eq!(repeated(items.len(), &|one, other| items[one].cmp(&items[other])), expected);
        }
    }
}
