//! What of a scheme does not depend on a person, and who is alike.

use std::collections::HashMap;

use ahash::RandomState;
use talka::date::{Birth, Day, Period};
use talka::law::{Judgement, Presume, Settings, Verdict, judge_hours};
use talka::recognition::{
    Answers, Applied, Conditions, Countable, Criterion, EntryFacts, Granularity, HostConditions, Outlines,
    Scheme, asks_for_breaches, asks_for_groups,
};
use talka::register::{Case, Entry, HourLog, Organization, Volunteer};

use super::{day, ends};
use crate::asked::Asked;
use crate::hours::{Columns, Hours};
use crate::keys::NONE;

/// What a scheme counts.
pub(crate) struct Counting<'a> {
    /// With what is presumed of silent records.
    settings: Settings,
    pub(crate) outlines: Outlines<'a>,
    pub(super) granularity: Granularity,
    /// The conditions of the scheme at each organization.
    hosts: Vec<HostConditions<'a>>,
}

/// What a scheme and the Law say of the days of a placement.
#[derive(Debug)]
pub(crate) struct Counted {
    judgement: Judgement,
    countable: Countable,
}

impl Counted {
    /// The days on which the answers may become others.
    pub(crate) fn changes(&self) -> Vec<Day> {
        let of_law = ends(self.judgement.void()).chain(ends(self.judgement.undecided()));
        self.countable.changes().into_iter().chain(of_law).collect()
    }

    /// The answers to an entry that stands, if it were on that day.
    pub(crate) fn answers(&self, case: &Case<'_>, log: &HourLog, on: i32) -> Option<Answers> {
        let period = day(on)?;
        Some(self.answers_with(case, log, period, self.judgement.verdict(period)))
    }

    /// The answers to one that the records contradict.
    pub(super) fn answers_contradicted(&self, case: &Case<'_>, log: &HourLog, on: i32) -> Option<Answers> {
        Some(self.answers_with(case, log, day(on)?, Verdict::Contradicted))
    }

    fn answers_with(&self, case: &Case<'_>, log: &HourLog, period: Period, verdict: Verdict) -> Answers {
        let entry = Entry { position: 0, log, host: case.organization, corrected: false };
        self.countable.answers(&EntryFacts { period, ..EntryFacts::of(case, &entry, verdict, &[]) })
    }
}

impl<'a> Counting<'a> {
    /// What is said of a placement.
    pub(crate) fn of(&self, case: &Case<'_>) -> Option<Counted> {
        let judgement = judge_hours(case, &self.settings);
        let countable = self.hosts.get(case.organization_position)?.of(case, &judgement);
        Some(Counted { judgement, countable })
    }

    pub(super) fn by(scheme: &'a Scheme, asked: &Asked<'_>, organizations: &[Organization]) -> Self {
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
