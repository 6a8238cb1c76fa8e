//! What the Law makes of an entry.

use super::severity::Voice;
use crate::reading::words;

words! {
    /// What the Law makes of an entry of the hour log.
    pub enum Verdict {
        /// Volunteer work under the Law, or from before it.
        Lawful = "lawful",
        /// Not volunteer work under the Law.
        Void = "void",
        /// The records themselves contradict the hours: they cannot be, have not come yet, or were entered before.
        Contradicted = "contradicted",
        /// A fact is missing that decides it, or only some of its days are void.
        Undecided = "undecided",
    }
}

impl Verdict {
    /// What an entry is on which a rule that voids hours is breached.
    pub(super) const fn of_breach(voice: Voice) -> Self {
        match voice {
            Voice::Records => Self::Contradicted,
            Voice::Law | Voice::Regulation => Self::Void,
        }
    }

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
