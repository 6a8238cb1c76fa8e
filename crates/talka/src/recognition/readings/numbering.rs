//! Which readings a scheme has, in the order of the conditions.

use super::{AgeAsked, Bound, Criterion, Reading};
use crate::date::Day;
use crate::recognition::scheme::{AfterCeremony, AgeTested, SchemeText};
use crate::recognition::{AgeRule, Clause};
use crate::register::HourKind;

/// The readings of a scheme while they are being numbered: each with the number of its clause.
#[derive(Default)]
pub(super) struct Numbering<'s> {
    pub(super) numbered: Vec<(usize, Reading<'s>)>,
    clauses: usize,
}

impl<'s> Numbering<'s> {
    /// The readings of one clause; where there is none, it is unknown.
    ///
    /// One function for all clauses: a copy for each would be a large part of the browser module.
    fn add(&mut self, criterion: Criterion, readings: &mut dyn Iterator<Item = Reading<'s>>) {
        let before = self.numbered.len();
        for reading in readings {
            self.numbered.push((self.clauses, reading));
        }
        if self.numbered.len() == before {
            self.numbered.push((self.clauses, Reading::Unknown(criterion)));
        }
        self.clauses += 1;
    }

    /// A condition that can be read in one way only.
    fn one(&mut self, reading: Reading<'s>) {
        self.add(reading.criterion(), &mut std::iter::once(reading));
    }

    /// The readings of a clause, if it is there.
    fn clause<T>(
        &mut self,
        criterion: Criterion,
        clause: Option<&'s Clause<T>>,
        reading: impl Fn(&'s T) -> Reading<'s>,
    ) {
        if let Some(clause) = clause {
            self.add(criterion, &mut clause.readings().map(reading));
        }
    }
}

impl SchemeText {
    /// Every reading of every clause, in the order of the conditions; of each clause first what the scheme says or the
    /// convention.
    pub fn readings(&self) -> Vec<Reading<'_>> {
        self.numbering().numbered.into_iter().map(|(_, reading)| reading).collect()
    }

    pub(super) fn numbering(&self) -> Numbering<'_> {
        let mut all = Numbering::default();
        all.one(Reading::Corrected);
        all.one(Reading::Rejected);
        all.one(Reading::Contradicted);
        all.clause(Criterion::Period, self.period.as_ref(), Reading::Period);
        if let Some(issue) = &self.issue {
            let days = issue.ceremony.iter().flat_map(Clause::readings);
            all.clause_of_ceremony(issue.after_ceremony.as_ref(), &days.copied().collect::<Vec<_>>());
        }
        all.clause(Criterion::Deadline, self.deadline.as_ref(), Reading::Deadline);
        if let Some(age) = &self.age {
            all.add(Criterion::Age, &mut age.readings().map(Reading::Age));
        }
        if let Some(hosts) = &self.hosts {
            all.clause(Criterion::Host, hosts.classes.as_ref(), |classes| Reading::Host(classes));
            all.clause(Criterion::Host, hosts.listed.as_ref(), |listed| Reading::HostListed(listed));
            all.clause(Criterion::HostRegistered, hosts.registered.as_ref(), |place| {
                Reading::HostRegistered(*place)
            });
            all.clause(Criterion::Territory, hosts.territory.as_ref(), |place| Reading::Territory(*place));
        }
        let residence = self.volunteers.as_ref().and_then(|volunteers| volunteers.residence.as_ref());
        all.clause(Criterion::Residence, residence, |place| Reading::Residence(*place));
        self.hour_readings(&mut all);
        for level in &self.levels {
            level.needs.each(&mut |needs| {
                // A number that is said, or of which nothing is, has nothing to choose from.
                for (need, clause) in
                    needs.numbers().filter(|(_, clause)| matches!(clause, Clause::Silent { .. }))
                {
                    let reading = |number: &u32| Reading::Level { level, need, clause, number: *number };
                    all.clause(Criterion::Level, Some(clause), reading);
                }
            });
        }
        all
    }

    fn hour_readings<'s>(&'s self, all: &mut Numbering<'s>) {
        let hours = self.hours.as_ref();
        match hours.and_then(|hours| hours.kinds.as_ref()) {
            None => all.one(Reading::Kind(VOLUNTEER_WORK)),
            kinds => all.clause(Criterion::Kind, kinds, |kinds| Reading::Kind(kinds)),
        }
        if let Some(hours) = hours {
            all.clause(Criterion::Mode, hours.modes.as_ref(), |modes| Reading::Mode(modes));
            all.clause(Criterion::Field, hours.fields.as_ref(), |fields| Reading::Field(fields));
            all.clause(Criterion::Agreement, hours.agreement.as_ref(), |forms| Reading::Agreement(forms));
            all.clause(Criterion::Confirmation, hours.confirmation.as_ref(), |asked| {
                Reading::Confirmation(*asked)
            });
            all.clause(Criterion::Confirmation, hours.confirmed_by.as_ref(), |roles| {
                Reading::ConfirmedBy(roles)
            });
            all.clause(Criterion::EnteredBy, hours.entered_by.as_ref(), |roles| Reading::EnteredBy(roles));
            all.clause(Criterion::Evidence, hours.evidence.as_ref(), |kinds| Reading::Evidence(kinds));
        }
        match hours.and_then(|hours| hours.excluded_breaches.as_ref()) {
            None => {
                let voids = VOIDS.get_or_init(|| vec!["voids".to_owned()]);
                all.one(Reading::Breaches(voids));
            }
            breaches => all.clause(Criterion::Lawful, breaches, |codes| Reading::Breaches(codes)),
        }
    }
}

/// The kinds that count where a scheme names none.
const VOLUNTEER_WORK: &[HourKind] = &[
    HourKind::Work,
    HourKind::Training,
    HourKind::Travel,
    HourKind::Preparation,
    HourKind::Standby,
    HourKind::SchoolRequirement,
    HourKind::Programme,
];

/// The breaches that keep hours out where a scheme names none.
static VOIDS: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();

impl<'s> Numbering<'s> {
    /// Whether hours after the ceremony count, for each day that the ceremony may be on.
    fn clause_of_ceremony(&mut self, after: Option<&'s Clause<AfterCeremony>>, days: &[Day]) {
        let Some(after) = after else { return };
        let readings = after.readings().flat_map(|after| match after {
            AfterCeremony::Count => vec![Reading::Ceremony(*after, None)],
            AfterCeremony::LeftOut if days.is_empty() => vec![Reading::Unknown(Criterion::Ceremony)],
            AfterCeremony::LeftOut => days.iter().map(|day| Reading::Ceremony(*after, Some(*day))).collect(),
        });
        self.add(Criterion::Ceremony, &mut { readings });
    }
}

impl AgeRule {
    /// Every way to read the two bounds and the day together.
    fn readings(&self) -> impl Iterator<Item = AgeAsked> {
        let bounds = |clause: &Option<Clause<u8>>, less: u8| -> Vec<Bound> {
            match clause {
                None => vec![Bound::None],
                Some(Clause::Unknown) => vec![Bound::Unknown],
                Some(clause) => {
                    clause.readings().map(|years| Bound::Years(years.saturating_sub(less))).collect()
                }
            }
        };
        let from = bounds(&self.from, 0);
        let to = if self.to.is_some() { bounds(&self.to, 0) } else { bounds(&self.before_birthday, 1) };
        let tested: Vec<Option<AgeTested>> = match &self.tested_on {
            None => vec![Some(AgeTested::DayOfWork)],
            Some(Clause::Unknown) => vec![None],
            Some(clause) => clause.readings().map(|tested| Some(*tested)).collect(),
        };
        let bounds_vary = from.len() > 1 || to.len() > 1;
        let mut all = Vec::new();
        for from in &from {
            for to in &to {
                all.extend(tested.iter().map(|tested| AgeAsked {
                    from: *from,
                    to: *to,
                    tested: *tested,
                    bounds_vary,
                }));
            }
        }
        all.into_iter()
    }
}
