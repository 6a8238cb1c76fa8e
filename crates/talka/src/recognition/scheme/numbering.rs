//! Which interpretations a scheme has, in the order of the conditions.

use super::clause::Clause;
use super::conditions::{AgeRule, AgeTested};
use super::criterion::Criterion;
use super::interpretation::{AgeAsked, AgeBound, Interpretation};
use super::issue::AfterCeremony;
use super::needs::NeedsAt;
use super::text::SchemeText;
use crate::date::Day;
use crate::register::HourKind;

/// The most interpretations that the clauses of a scheme may have together.
pub(in crate::recognition) const INTERPRETATIONS: usize = 32;

/// The interpretations of a scheme while they are being numbered: each with the number of its clause.
#[derive(Default)]
pub(in crate::recognition) struct Numbering<'s> {
    pub(in crate::recognition) numbered: Vec<(usize, Interpretation<'s>)>,
    clauses: usize,
}

impl<'s> Numbering<'s> {
    /// The interpretations of one clause; where there is none, it is unknown.
    ///
    /// One function for all clauses: a copy for each would be a large part of the browser module.
    fn add(&mut self, criterion: Criterion, interpretations: &mut dyn Iterator<Item = Interpretation<'s>>) {
        let before = self.numbered.len();
        for interpretation in interpretations {
            self.numbered.push((self.clauses, interpretation));
        }
        if self.numbered.len() == before {
            self.numbered.push((self.clauses, Interpretation::Unknown(criterion)));
        }
        self.clauses += 1;
    }

    /// A condition that can be read in one way only.
    fn one(&mut self, interpretation: Interpretation<'s>) {
        self.add(interpretation.criterion(), &mut std::iter::once(interpretation));
    }

    /// The interpretations of a clause, if it is there.
    fn clause<T>(
        &mut self,
        criterion: Criterion,
        clause: Option<&'s Clause<T>>,
        interpretation: impl Fn(&'s T) -> Interpretation<'s>,
    ) {
        if let Some(clause) = clause {
            self.add(criterion, &mut clause.interpretations().map(interpretation));
        }
    }
}

impl SchemeText {
    /// Every interpretation of every clause, in the order of the conditions; of each clause first what the scheme says or the
    /// convention.
    pub fn interpretations(&self) -> Vec<Interpretation<'_>> {
        self.numbering().numbered.into_iter().map(|(_, interpretation)| interpretation).collect()
    }

    pub(in crate::recognition) fn numbering(&self) -> Numbering<'_> {
        let mut all = Numbering::default();
        all.one(Interpretation::Corrected);
        all.one(Interpretation::Rejected);
        all.one(Interpretation::Contradicted);
        all.clause(Criterion::Period, self.period.as_ref(), Interpretation::Period);
        if let Some(issue) = &self.issue {
            let days = issue.ceremony.iter().flat_map(Clause::interpretations);
            all.clause_of_ceremony(issue.after_ceremony.as_ref(), &days.copied().collect::<Vec<_>>());
        }
        all.clause(Criterion::Deadline, self.deadline.as_ref(), Interpretation::Deadline);
        if let Some(age) = &self.age {
            all.add(Criterion::Age, &mut age.interpretations().map(Interpretation::Age));
        }
        if let Some(hosts) = &self.hosts {
            all.clause(Criterion::Host, hosts.classes.as_ref(), |classes| Interpretation::Host(classes));
            all.clause(Criterion::Host, hosts.listed.as_ref(), |listed| Interpretation::HostListed(listed));
            all.clause(Criterion::HostRegistered, hosts.registered.as_ref(), |place| {
                Interpretation::HostRegistered(*place)
            });
            all.clause(Criterion::Territory, hosts.territory.as_ref(), |place| {
                Interpretation::Territory(*place)
            });
        }
        let residence = self.volunteers.as_ref().and_then(|volunteers| volunteers.residence.as_ref());
        all.clause(Criterion::Residence, residence, |place| Interpretation::Residence(*place));
        self.hour_readings(&mut all);
        for (position, level) in self.levels.iter().enumerate() {
            let mut at = NeedsAt { level: position, needs: 0 };
            level.needs.each(&mut |needs| {
                // A number that is said, or of which nothing is, has nothing to choose from.
                for (need, clause) in
                    needs.numbers().filter(|(_, clause)| matches!(clause, Clause::Silent { .. }))
                {
                    let interpretation =
                        |number: &u32| Interpretation::Level { level, at, need, number: *number };
                    all.clause(Criterion::Level, Some(clause), interpretation);
                }
                at.needs += 1;
            });
        }
        all
    }

    fn hour_readings<'s>(&'s self, all: &mut Numbering<'s>) {
        let hours = self.hours.as_ref();
        match hours.and_then(|hours| hours.kinds.as_ref()) {
            None => all.one(Interpretation::Kind(VOLUNTEER_WORK)),
            kinds => all.clause(Criterion::Kind, kinds, |kinds| Interpretation::Kind(kinds)),
        }
        if let Some(hours) = hours {
            all.clause(Criterion::Mode, hours.modes.as_ref(), |modes| Interpretation::Mode(modes));
            all.clause(Criterion::Field, hours.fields.as_ref(), |fields| Interpretation::Field(fields));
            all.clause(Criterion::Agreement, hours.agreement.as_ref(), |forms| {
                Interpretation::Agreement(forms)
            });
            all.clause(Criterion::Confirmation, hours.confirmation.as_ref(), |asked| {
                Interpretation::Confirmation(*asked)
            });
            all.clause(Criterion::Confirmation, hours.confirmed_by.as_ref(), |roles| {
                Interpretation::ConfirmedBy(roles)
            });
            all.clause(Criterion::EnteredBy, hours.entered_by.as_ref(), |roles| {
                Interpretation::EnteredBy(roles)
            });
            all.clause(Criterion::Evidence, hours.evidence.as_ref(), |kinds| Interpretation::Evidence(kinds));
        }
        match hours.and_then(|hours| hours.excluded_breaches.as_ref()) {
            None => {
                let voids = VOIDS.get_or_init(|| vec!["voids".to_owned()]);
                all.one(Interpretation::Breaches(voids));
            }
            breaches => all.clause(Criterion::Lawful, breaches, |codes| Interpretation::Breaches(codes)),
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
        let interpretations = after.interpretations().flat_map(|after| match after {
            AfterCeremony::Count => vec![Interpretation::Ceremony(*after, None)],
            AfterCeremony::LeftOut if days.is_empty() => vec![Interpretation::Unknown(Criterion::Ceremony)],
            AfterCeremony::LeftOut => {
                days.iter().map(|day| Interpretation::Ceremony(*after, Some(*day))).collect()
            }
        });
        self.add(Criterion::Ceremony, &mut { interpretations });
    }
}

impl AgeRule {
    /// Every way to read the two bounds and the day together.
    fn interpretations(&self) -> impl Iterator<Item = AgeAsked> {
        let bounds = |clause: &Option<Clause<u8>>, less: u8| -> Vec<AgeBound> {
            match clause {
                None => vec![AgeBound::None],
                Some(Clause::Unknown) => vec![AgeBound::Unknown],
                Some(clause) => clause
                    .interpretations()
                    .map(|years| AgeBound::Years(years.saturating_sub(less)))
                    .collect(),
            }
        };
        let from = bounds(&self.from, 0);
        let to = if self.to.is_some() { bounds(&self.to, 0) } else { bounds(&self.before_birthday, 1) };
        let tested: Vec<Option<AgeTested>> = match &self.tested_on {
            None => vec![Some(AgeTested::DayOfWork)],
            Some(Clause::Unknown) => vec![None],
            Some(clause) => clause.interpretations().map(|tested| Some(*tested)).collect(),
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
