//! The hours of a group.

use super::answers::Chosen;
use super::applied::Applied;
use super::between::Between;
use super::interpreted::Interpretations;
use super::limits::{Share, shares};
use super::measure::Measure;
use super::tally::Tally;
use super::window::Window;
use crate::order::{distinct, sort, sort_by_key};
use crate::recognition::scheme::SchemeText;

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
    all: Between<i64>,
    /// The most of all members together within so many months that follow one another, for each number that is asked for.
    within_months: Vec<(u32, Between<i64>)>,
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
        let months = months_asked(applied.scheme);
        let hours = choices.map(|chosen| {
            let mut of_members = Vec::with_capacity(members.len());
            let mut of_all = Vec::new();
            for member in &members {
                let shares = shares(member, &interpretations, chosen, limits);
                let mut hours = Measure::default();
                for share in &shares {
                    hours.add(share);
                }
                of_members.push(hours.minutes());
                of_all.extend(shares.into_iter().filter(|_| !months.is_empty()));
            }
            (
                chosen,
                GroupHours {
                    within_months: within(&months, of_all),
                    ..GroupHours::of(of_members.into_iter())
                },
            )
        });
        Self { members: members.len(), hours: hours.collect() }
    }

    /// What the hours come to under these interpretations.
    pub(in crate::recognition) fn hours(&self, chosen: Chosen) -> Option<&GroupHours> {
        self.hours.iter().find(|(known, _)| *known == chosen).map(|(_, hours)| hours)
    }
}

/// The numbers of months within which the levels of a scheme ask for hours of a group.
fn months_asked(scheme: &SchemeText) -> Vec<u32> {
    let mut months = Vec::new();
    for level in &scheme.levels {
        level.needs.each(&mut |needs| months.extend(needs.group.and_then(|group| group.within_months)));
    }
    distinct(months)
}

/// The most of these hours within each of the numbers of months.
fn within(months: &[u32], mut shares: Vec<Share<'_>>) -> Vec<(u32, Between<i64>)> {
    sort_by_key(&mut shares, |share| share.cell.day);
    let most = |months: &u32| {
        let mut window = Window::of(*months);
        for share in &shares {
            if let Some(period) = share.cell.period() {
                window.add(period, share.counted, share.undecided);
            }
        }
        (*months, window.most())
    };
    months.iter().map(most).collect()
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
            within_months: Vec::new(),
            least: Between { surely: least(&surely), at_most: least(&at_most) },
            surely,
        }
    }

    /// Those of all members together, within so many months or in the whole period.
    pub(in crate::recognition) fn together(&self, within_months: Option<u32>) -> Between<i64> {
        let Some(asked) = within_months else { return self.all };
        let within = self.within_months.iter().find(|(months, _)| *months == asked);
        within.map(|(_, most)| *most).unwrap_or_default()
    }

    /// How many members have fewer minutes than that.
    pub(in crate::recognition) fn below(&self, minutes: i64) -> usize {
        self.surely.partition_point(|member| *member < minutes)
    }
}
