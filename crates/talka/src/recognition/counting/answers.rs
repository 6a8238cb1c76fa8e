//! What every interpretation of a scheme says of an entry.

use crate::recognition::scheme::INTERPRETATIONS;

/// Whether a condition is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::recognition) enum Met {
    No,
    /// A fact is missing, or only some of the days meet it.
    Undecided,
    Yes,
}

impl Met {
    pub(in crate::recognition) const fn known(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }

    /// Met if both are.
    pub(in crate::recognition) fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Met if one of them is.
    pub(in crate::recognition) fn or(self, other: Self) -> Self {
        self.max(other)
    }

    pub(in crate::recognition) const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Undecided => Self::Undecided,
            Self::Yes => Self::No,
        }
    }

    /// What all of them agree on.
    pub(in crate::recognition) fn agreed(each: impl IntoIterator<Item = Self>) -> Self {
        let mut each = each.into_iter();
        let Some(first) = each.next() else { return Self::Undecided };
        if each.all(|other| other == first) { first } else { Self::Undecided }
    }
}

/// A choice among the numbered interpretations of a scheme: one bit each. Where several interpretations of one clause are chosen at
/// once, what they agree on is decided, and the rest is not.
pub(in crate::recognition) type Chosen = u32;

/// What every interpretation of a scheme says of an entry, in the order of
/// [`SchemeText::interpretations`](crate::recognition::SchemeText::interpretations).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answers {
    no: Chosen,
    undecided: Chosen,
}

impl Answers {
    pub(in crate::recognition) fn of(answers: impl Iterator<Item = Met>) -> Self {
        let mut all = Self::default();
        for (n, met) in answers.take(INTERPRETATIONS).enumerate() {
            match met {
                Met::Yes => {}
                Met::No => all.no |= 1 << n,
                Met::Undecided => all.undecided |= 1 << n,
            }
        }
        all
    }

    /// As two numbers with a bit for each interpretation: those that are not met, and those that are undecided.
    pub const fn bits(self) -> [u32; 2] {
        [self.no, self.undecided]
    }

    /// From the two numbers.
    pub const fn from_bits([no, undecided]: [u32; 2]) -> Self {
        Self { no, undecided: undecided & !no }
    }

    /// What these interpretations, all of one clause, agree on.
    pub(in crate::recognition) fn under(self, interpretations: Chosen) -> Met {
        if self.no & interpretations == interpretations {
            Met::No
        } else if (self.no | self.undecided) & interpretations == 0 {
            Met::Yes
        } else {
            Met::Undecided
        }
    }

    /// Whether all of these interpretations are met.
    pub(in crate::recognition) const fn all_met(self, interpretations: Chosen) -> bool {
        (self.no | self.undecided) & interpretations == 0
    }
}
