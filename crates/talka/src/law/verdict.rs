//! What the Law makes of an entry.

use crate::reading::words;
use crate::register::HourLog;

words! {
    /// What the Law makes of an entry of the hour log.
    pub enum Verdict {
        /// Volunteer work under the Law, or from before it.
        Lawful = "lawful",
        /// Not volunteer work under the Law.
        Void = "void",
        /// The records themselves contradict all of the hours: they cannot be, have not come yet, or were entered before.
        Contradicted = "contradicted",
        /// A fact is missing that decides it, or only some of its days are void.
        Undecided = "undecided",
    }
}

impl Verdict {
    /// Both verdicts on one entry, in whatever order rules give them: hours that cannot be are not asked whether they
    /// are lawful, what is void stays void whatever is missing, and nothing is lawful by one rule alone.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        if self.rank() < other.rank() { other } else { self }
    }

    /// The higher rank prevails.
    const fn rank(self) -> u8 {
        match self {
            Self::Lawful => 0,
            Self::Undecided => 1,
            Self::Void => 2,
            Self::Contradicted => 3,
        }
    }
}

/// What becomes of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(super) verdict: Verdict,
    /// The minutes that the records leave standing, whatever the Law makes of them.
    pub(super) minutes: i64,
}

impl Standing {
    /// An entry of which nothing else is known.
    pub(super) fn of(log: &HourLog) -> Self {
        Self { verdict: Verdict::Lawful, minutes: i64::from(log.minutes.max(0)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_are_merged_alike_in_any_order() {
        let all = || Verdict::ALL.iter().copied();
        for (one, other, third) in
            all().flat_map(|one| all().flat_map(move |other| all().map(move |third| (one, other, third))))
        {
            assert_eq!(one.or(other), other.or(one));
            assert_eq!(one.or(other).or(third), one.or(other.or(third)));
        }
        assert_eq!(Verdict::Undecided.or(Verdict::Void), Verdict::Void);
        assert_eq!(Verdict::Void.or(Verdict::Contradicted), Verdict::Contradicted);
        assert_eq!(Verdict::Lawful.or(Verdict::Undecided), Verdict::Undecided);
    }
}
