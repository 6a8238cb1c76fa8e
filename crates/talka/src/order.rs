//! Sorting: one sorting function in the browser module, where the standard library puts one for each type.

use std::cmp::Ordering;

use smallvec::SmallVec;

/// Sorts by a key; items with the same key stay in their order.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    if items.len() < 2 {
        return;
    }
    let key_at = |at: usize| items.get(at).map(&key);
    let order = order(items.len(), &|one, other| key_at(one).cmp(&key_at(other)));
    rearrange(order, &mut |one, other| items.swap(one, other));
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
    }
}
