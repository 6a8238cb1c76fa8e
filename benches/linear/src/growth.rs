//! How what a list takes grows with its length.

use std::fmt;

/// In hundredths. It is exceeded where what grows with the square takes more than a seventh of the steps.
const MOST: u64 = 220;

/// What a list takes, one twice as long, and one four times as long.
#[derive(Clone, Copy, Debug)]
pub struct Growth {
    /// How long the first is.
    pub length: usize,
    /// What each of the three takes.
    pub steps: [u64; 3],
}

impl Growth {
    /// What comes on top the second time, in hundredths of what comes on top the first time. Where elements above a bound
    /// are only counted, next to nothing comes on top, and a tenth of the whole is taken for it.
    fn ratio(&self) -> u64 {
        let [n, twice, fourfold] = self.steps;
        fourfold.saturating_sub(twice) * 100 / twice.saturating_sub(n).max(n / 10).max(1)
    }

    /// Whether what comes on top at most doubles, and a tenth.
    pub fn is_linear(&self) -> bool {
        self.ratio() <= MOST
    }
}

impl fmt::Display for Growth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [n, twice, fourfold] = self.steps;
        write!(f, "{} elements take {n} steps, then {twice} and {fourfold}: {} %", self.length, self.ratio())
    }
}

#[cfg(test)]
mod tests {
    use super::Growth;

    /// Of so many steps for each element and for each pair of them, beside what does not grow.
    fn of(fixed: u64, each: u64, pair: u64) -> bool {
        let steps = [256, 512, 1024].map(|n| fixed + n * each + n * n * pair / 256);
        Growth { length: 256, steps }.is_linear()
    }

    #[test]
    fn a_seventh_that_grows_with_the_square_is_noticed() {
        assert!(of(0, 100, 0) && of(1_000_000, 100, 0));
        // What a pair takes is what an element takes at the shortest length; at the longest it is four times that.
        assert!(of(0, 100, 3) && of(1_000_000, 100, 3));
        assert!(!of(0, 100, 6) && !of(100_000, 100, 6));
        assert!(!of(0, 0, 1));
    }

    #[test]
    fn elements_that_are_only_counted_take_next_to_nothing() {
        assert!(Growth { length: 256, steps: [1_000, 1_001, 1_010] }.is_linear());
        assert!(!Growth { length: 256, steps: [1_000, 1_001, 1_301] }.is_linear());
    }
}
