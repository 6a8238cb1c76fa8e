//! The hours of a group.

use super::answers::Chosen;
use super::applied::Applied;
use super::between::Between;
use super::interpreted::Interpretations;
use super::limits::shares;
use super::measure::Measure;
use super::tally::Tally;
use crate::order::sort;

/// The hours of everybody in a group under one scheme, added up once for all its members.
#[derive(Clone)]
pub struct Group {
    members: usize,
    /// What they come to for each choice of interpretations that a decision looks at.
    hours: Vec<(Chosen, GroupHours)>,
}

impl std::fmt::Debug for Group {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Group({} members)", self.members)
    }
}

/// The hours of a group, in minutes.
#[derive(Clone, Debug)]
pub(in crate::recognition) struct GroupHours {
    /// Those of all members together.
    pub(in crate::recognition) all: Between<i64>,
    /// Those of the member with the fewest.
    pub(in crate::recognition) least: Between<i64>,
    /// Those of each member that count, the fewest first.
    surely: Vec<i64>,
}

impl Group {
    /// Adds up the hours of the members.
    pub fn new<'t>(applied: &Applied<'_>, members: impl IntoIterator<Item = &'t Tally>) -> Self {
        let interpretations = Interpretations::of(applied.scheme);
        let members: Vec<&Tally> = members.into_iter().collect();
        let choices = [interpretations.usual(), interpretations.all()];
        let choices = choices.into_iter().chain(interpretations.others().map(|(_, chosen)| chosen));
        let limits = applied.scheme.hours.as_ref().and_then(|hours| hours.limits);
        let hours = choices.map(|chosen| {
            let minutes = |member: &&Tally| {
                let mut hours = Measure::default();
                for share in shares(member, &interpretations, chosen, limits) {
                    hours.add(&share);
                }
                hours.minutes()
            };
            (chosen, GroupHours::of(members.iter().map(minutes)))
        });
        Self { members: members.len(), hours: hours.collect() }
    }

    /// What the hours come to under these interpretations.
    pub(in crate::recognition) fn hours(&self, chosen: Chosen) -> Option<&GroupHours> {
        self.hours.iter().find(|(known, _)| *known == chosen).map(|(_, hours)| hours)
    }
}

impl GroupHours {
    fn of(members: impl Iterator<Item = Between<i64>>) -> Self {
        let (mut surely, mut at_most): (Vec<i64>, Vec<i64>) =
            members.map(|Between { surely, at_most }| (surely, at_most)).unzip();
        sort(&mut surely);
        sort(&mut at_most);
        let least = |minutes: &[i64]| minutes.first().copied().unwrap_or_default();
        let sum = |minutes: &[i64]| minutes.iter().copied().fold(0_i64, i64::saturating_add);
        Self {
            all: Between { surely: sum(&surely), at_most: sum(&at_most) },
            least: Between { surely: least(&surely), at_most: least(&at_most) },
            surely,
        }
    }

    /// How many members have fewer minutes than that.
    pub(in crate::recognition) fn below(&self, minutes: i64) -> usize {
        self.surely.partition_point(|member| *member < minutes)
    }
}
