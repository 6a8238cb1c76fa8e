//! What of a scheme does not depend on a person, and who is alike.

use std::collections::HashMap;

use ahash::RandomState;
use talka::date::Birth;
use talka::law::{Presume, Settings};
use talka::recognition::{
    Applied, Conditions, Criterion, Granularity, HostConditions, Outlines, Scheme, asks_for_breaches,
    asks_for_groups,
};
use talka::register::{Organization, Volunteer};

use crate::asked::Asked;
use crate::hours::{Columns, Hours};
use crate::keys::NONE;

/// What a scheme counts.
#[derive(Debug)]
pub(crate) struct Counting<'a> {
    /// With what is presumed of silent records.
    pub(super) settings: Settings,
    pub(crate) outlines: Outlines<'a>,
    pub(super) granularity: Granularity,
    /// The conditions of the scheme at each organization.
    pub(super) hosts: Vec<HostConditions<'a>>,
}

impl<'a> Counting<'a> {
    pub(super) fn of(scheme: &'a Scheme, asked: &Asked<'_>, organizations: &[Organization]) -> Self {
        let mut settings = asked.settings;
        settings.presume = settings.presume.or(scheme.presume).or(Some(Presume::USUAL));
        let applied = Applied { scheme, on: settings.today, settings };
        let conditions = Conditions::of(&applied);
        let mut granularity = Granularity::of(scheme);
        granularity.days |= asked.milestones;
        Self {
            settings,
            outlines: Outlines::of(&applied),
            granularity,
            hosts: organizations.iter().map(|host| conditions.at(host)).collect(),
        }
    }
}

/// Whether a scheme asks for more than a lookup knows.
pub(crate) fn takes_records(scheme: &Scheme, hours: &Hours) -> bool {
    let details = [Criterion::Field, Criterion::Territory, Criterion::Deadline, Criterion::Evidence];
    let asks_details = || scheme.interpretations().iter().any(|it| details.contains(&it.criterion()));
    asks_for_groups(scheme)
        || asks_for_breaches(scheme)
        || Granularity::of(scheme).fields
        || (hours.batches().iter().any(Columns::has_details) && asks_details())
}

pub(super) fn alike_people(people: &[Volunteer]) -> Vec<u32> {
    let mut births: HashMap<Option<Birth>, u32, RandomState> = HashMap::default();
    let number = |person: &Volunteer| {
        if *person != Volunteer::new(person.id).born(person.born) {
            return NONE;
        }
        let next = u32::try_from(births.len()).unwrap_or(NONE);
        *births.entry(person.born).or_insert(next)
    };
    people.iter().map(number).collect()
}
