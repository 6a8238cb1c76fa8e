//! Whole numbers as keys.

use std::collections::HashMap;

use ahash::RandomState;

use super::{NONE, position};

/// Whole numbers and the records that they are the keys of. Small ones, as most producers give them, are found by position.
#[derive(Clone, Default)]
pub(super) struct Numbers {
    near: Vec<u32>,
    far: HashMap<i128, u32, RandomState>,
}

/// Numbers up to that are small, and all that are at most so many times as large as there are keys.
const NEAR: usize = 1 << 20;
const NEAR_FOR_EACH: usize = 8;

impl Numbers {
    pub(super) fn get(&self, key: i128) -> Option<u32> {
        let near =
            usize::try_from(key).ok().and_then(|at| self.near.get(at)).filter(|number| **number != NONE);
        match near {
            None if self.far.is_empty() => None,
            None => self.far.get(&key).copied(),
            near => near.copied(),
        }
    }

    /// All of them by position, where none is large.
    pub(super) fn by_position(&self) -> Option<&[u32]> {
        self.far.is_empty().then_some(&self.near)
    }

    pub(super) fn insert(&mut self, key: i128, number: u32) {
        let room = NEAR.max(position(number).saturating_mul(NEAR_FOR_EACH));
        match usize::try_from(key).ok().filter(|at| *at < room) {
            None => drop(self.far.insert(key, number)),
            Some(at) => {
                if self.near.len() <= at {
                    self.near.resize(at + 1, NONE);
                }
                if let Some(place) = self.near.get_mut(at) {
                    *place = number;
                }
            }
        }
    }
}
