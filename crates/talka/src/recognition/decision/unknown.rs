//! What the parts of a level ask for, which may be unknown.

use crate::recognition::scheme::{AgeBand, AwardedEarlier, GroupNeeds, Nominated, Streak};

/// Something that a part asks for. Two that are equal turn out alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unknown<'n> {
    Minutes,
    MinutesWithin(u32),
    Days,
    Fields,
    MonthsOfService,
    MonthsInARow(Streak),
    WeeksInARow(Streak),
    OneHost(u32),
    Contract(Option<&'n str>),
    Registration(Option<&'n str>),
    Nomination(&'n Nominated),
    Attested(&'n str),
    Awarded(&'n AwardedEarlier),
    Age(AgeBand),
    Residence,
    School,
    Group(GroupNeeds),
    GroupMembers(GroupNeeds),
}

/// What unknown things are assumed to be: a quantity, or one for a fact that holds and nothing for one that does not.
#[derive(Default)]
pub(super) struct Assumed<'n>(Vec<(Unknown<'n>, i64)>);

impl<'n> Assumed<'n> {
    /// With this one assumed too.
    pub(super) fn and(&self, unknown: Unknown<'n>, value: i64) -> Self {
        Self(self.0.iter().copied().chain([(unknown, value)]).collect())
    }

    pub(super) fn value(&self, of: Unknown<'_>) -> Option<i64> {
        self.0.iter().find(|(unknown, _)| *unknown == of).map(|(_, value)| *value)
    }
}
