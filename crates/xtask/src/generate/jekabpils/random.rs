//! Chance that falls the same way on every machine.

/// A stream of numbers that depends on its seed alone (the `SplitMix64` algorithm).
pub(super) struct Random(u64);

impl Random {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to `n` − 1.
    pub(super) fn below(&mut self, n: usize) -> usize {
        let high = usize::try_from(self.next() >> 33).unwrap_or_default();
        high % n.max(1)
    }

    /// From `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i32, high: i32) -> i32 {
        let span = usize::try_from(high - low + 1).unwrap_or(1);
        low + i32::try_from(self.below(span)).unwrap_or_default()
    }

    /// Yes in so many of a hundred times.
    pub(super) fn percent(&mut self, percent: i32) -> bool {
        self.between(1, 100) <= percent
    }

    #[expect(clippy::expect_used, reason = "every list that is drawn from is written in the source")]
    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        list.get(self.below(list.len())).expect("the list is not empty")
    }

    /// One of these words; a word that stands there twice comes up twice as often.
    pub(super) fn word(&mut self, words: &[&'static str]) -> &'static str {
        self.pick::<&'static str>(words)
    }

    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for n in (1..list.len()).rev() {
            list.swap(n, self.below(n + 1));
        }
    }
}
