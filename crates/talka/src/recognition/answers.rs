//! What every reading of a scheme says of an entry.

/// Whether a condition is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Met {
    No,
    /// A fact is missing, or only some of the days meet it.
    Undecided,
    Yes,
}

impl Met {
    pub(super) const fn known(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }

    /// Met if both are.
    pub(super) fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Met if one of them is.
    pub(super) fn or(self, other: Self) -> Self {
        self.max(other)
    }

    pub(super) const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Undecided => Self::Undecided,
            Self::Yes => Self::No,
        }
    }

    /// What all of them agree on.
    pub(super) fn agreed(each: impl IntoIterator<Item = Self>) -> Self {
        let mut each = each.into_iter();
        let Some(first) = each.next() else { return Self::Undecided };
        if each.all(|other| other == first) { first } else { Self::Undecided }
    }
}

/// A choice among the numbered readings of a scheme: one bit each. Where several readings of one clause are chosen at
/// once, what they agree on is decided, and the rest is not.
pub(super) type Chosen = u32;

/// What every reading of a scheme says of an entry, in the order of
/// [`SchemeText::readings`](super::SchemeText::readings).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answers {
    no: Chosen,
    undecided: Chosen,
}

impl Answers {
    /// The most readings that a scheme may have.
    pub const READINGS: usize = 32;

    pub(super) fn of(answers: impl Iterator<Item = Met>) -> Self {
        let mut all = Self::default();
        for (n, met) in answers.take(Self::READINGS).enumerate() {
            match met {
                Met::Yes => {}
                Met::No => all.no |= 1 << n,
                Met::Undecided => all.undecided |= 1 << n,
            }
        }
        all
    }

    /// As two numbers with a bit for each reading: those that are not met, and those that are undecided.
    pub const fn bits(self) -> [u32; 2] {
        [self.no, self.undecided]
    }

    /// From the two numbers.
    pub const fn from_bits([no, undecided]: [u32; 2]) -> Self {
        Self { no, undecided: undecided & !no }
    }

    /// What these readings, all of one clause, agree on.
    pub(super) fn under(self, readings: Chosen) -> Met {
        if self.no & readings == readings {
            Met::No
        } else if (self.no | self.undecided) & readings == 0 {
            Met::Yes
        } else {
            Met::Undecided
        }
    }

    /// Whether all of these readings are met.
    pub(super) const fn all_met(self, readings: Chosen) -> bool {
        (self.no | self.undecided) & readings == 0
    }
}
