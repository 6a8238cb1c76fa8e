//! Which interpretations a scheme has, in the order of the conditions.

use super::clause::Clause;
use super::conditions::{AgeRule, AgeTested};
use super::criterion::Criterion;
use super::interpretation::{AgeAsked, AgeBound, Interpretation, LevelNumber};
use super::issue::{AfterCeremony, IssueRule};
use super::text::SchemeText;
use crate::date::Day;
use crate::law::Bearing;
use crate::register::HourKind;

/// The most interpretations that the clauses of a scheme may have together.
pub(in crate::recognition) const INTERPRETATIONS: usize = 32;

/// The interpretations of a scheme while they are being numbered: each with the number of its clause.
#[derive(Default)]
pub(in crate::recognition) struct Numbering {
    pub(in crate::recognition) numbered: Vec<(usize, Interpretation)>,
    clauses: usize,
}

impl Numbering {
    /// The interpretations of one clause; where there is none, it is unknown.
    ///
    /// One function for all clauses: a copy for each would be a large part of the browser module.
    fn add(&mut self, criterion: Criterion, interpretations: &mut dyn Iterator<Item = Interpretation>) {
        let before = self.numbered.len();
        for interpretation in interpretations {
            self.numbered.push((self.clauses, interpretation));
        }
        if self.numbered.len() == before {
            self.numbered.push((self.clauses, Interpretation::Unknown(criterion)));
        }
        self.clauses += 1;
    }

    /// A condition with one interpretation only.
    fn one(&mut self, interpretation: Interpretation) {
        self.add(interpretation.criterion(), &mut std::iter::once(interpretation));
    }

    /// The interpretations of a clause, if it is there.
    fn clause<T>(
        &mut self,
        criterion: Criterion,
        clause: Option<&Clause<T>>,
        interpretation: impl Fn(&T) -> Interpretation,
    ) {
        if let Some(clause) = clause {
            self.add(criterion, &mut clause.interpretations().map(interpretation));
        }
    }
}

impl SchemeText {
    /// Every interpretation of every clause, in the order of the conditions; of each clause first what the scheme says or the
    /// convention.
    pub fn interpretations(&self) -> Vec<Interpretation> {
        self.numbering().numbered.into_iter().map(|(_, interpretation)| interpretation).collect()
    }

    pub(in crate::recognition) fn numbering(&self) -> Numbering {
        let mut all = Numbering::default();
        all.one(Interpretation::Corrected);
        all.one(Interpretation::Rejected);
        all.one(Interpretation::Contradicted);
        all.clause_of_earlier_hours(self);
        all.clause(Criterion::Period, self.period.as_ref(), |period| Interpretation::Period(*period));
        if let Some(issue) = &self.issue {
            let days = issue.ceremony.iter().flat_map(Clause::interpretations);
            all.clause_of_ceremony(issue.after_ceremony.as_ref(), &days.copied().collect::<Vec<_>>());
        }
        all.clause(Criterion::Deadline, self.deadline.as_ref(), |deadline| {
            Interpretation::Deadline(*deadline)
        });
        let entered_within = self.hours.as_ref().and_then(|hours| hours.entered_within_days.as_ref());
        all.clause(Criterion::Deadline, entered_within, |days| Interpretation::EnteredWithin(*days));
        if let Some(age) = &self.age {
            all.add(Criterion::Age, &mut age.interpretations().map(Interpretation::Age));
        }
        if let Some(hosts) = &self.hosts {
            all.clause(Criterion::Host, hosts.classes.as_ref(), |classes| {
                Interpretation::Host(classes.clone())
            });
            all.clause(Criterion::Host, hosts.listed.as_ref(), |listed| {
                Interpretation::HostListed(listed.clone())
            });
            all.clause(Criterion::HostRegistered, hosts.registered.as_ref(), |place| {
                Interpretation::HostRegistered(*place)
            });
            all.clause(Criterion::Territory, hosts.territory.as_ref(), |place| {
                Interpretation::Territory(*place)
            });
        }
        let residence = self.volunteers.as_ref().and_then(|volunteers| volunteers.residence.as_ref());
        all.clause(Criterion::Residence, residence, |place| Interpretation::Residence(*place));
        self.hour_interpretations(&mut all);
        for level in &self.levels {
            let mut position = 0;
            level.needs.each(&mut |needs| {
                // A number that is said, or of which nothing is, has nothing to choose from.
                for (need, clause) in
                    needs.numbers().filter(|(_, clause)| matches!(clause, Clause::Silent { .. }))
                {
                    let number = |number: &u32| LevelNumber {
                        level: level.id.clone(),
                        title: level.title.clone(),
                        needs: position,
                        need,
                        number: *number,
                    };
                    all.clause(Criterion::Level, Some(clause), |n| Interpretation::Level(number(n)));
                }
                position += 1;
            });
        }
        all
    }

    fn hour_interpretations(&self, all: &mut Numbering) {
        let hours = self.hours.as_ref();
        match hours.and_then(|hours| hours.kinds.as_ref()) {
            None => all.one(Interpretation::Kind(VOLUNTEER_WORK.to_vec())),
            kinds => all.clause(Criterion::Kind, kinds, |kinds| Interpretation::Kind(kinds.clone())),
        }
        if let Some(hours) = hours {
            all.clause(Criterion::Mode, hours.modes.as_ref(), |modes| Interpretation::Mode(modes.clone()));
            all.clause(Criterion::Field, hours.fields.as_ref(), |fields| {
                Interpretation::Field(fields.clone())
            });
            all.clause(Criterion::Field, hours.fields_left_out.as_ref(), |fields| {
                Interpretation::FieldLeftOut(fields.clone())
            });
            all.clause(Criterion::Agreement, hours.agreement.as_ref(), |forms| {
                Interpretation::Agreement(forms.clone())
            });
            all.clause(Criterion::Confirmation, hours.confirmation.as_ref(), |asked| {
                Interpretation::Confirmation(*asked)
            });
            all.clause(Criterion::Confirmation, hours.confirmed_by.as_ref(), |roles| {
                Interpretation::ConfirmedBy(roles.clone())
            });
            all.clause(Criterion::EnteredBy, hours.entered_by.as_ref(), |roles| {
                Interpretation::EnteredBy(roles.clone())
            });
            all.clause(Criterion::Evidence, hours.evidence.as_ref(), |kinds| {
                Interpretation::Evidence(kinds.clone())
            });
        }
        match hours.and_then(|hours| hours.excluded_breaches.as_ref()) {
            None => {
                all.one(Interpretation::Breaches(vec![Bearing::Voids.as_str().to_owned()]));
            }
            breaches => {
                all.clause(Criterion::Lawful, breaches, |codes| Interpretation::Breaches(codes.clone()));
            }
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

impl Numbering {
    /// Whether hours from before the text was in force count, where its period does not say since when hours do.
    fn clause_of_earlier_hours(&mut self, text: &SchemeText) {
        let says = match &text.period {
            Some(Clause::Says(period)) => period.from.is_some(),
            _ => false,
        };
        let days = text.text.from.iter().flat_map(Clause::interpretations).copied();
        let mut days = days.filter(|_| !says).peekable();
        let Some(first) = days.peek().copied() else { return };
        let counted = std::iter::once(Interpretation::Earlier { in_force: first, count: true });
        let others = days.map(|in_force| Interpretation::Earlier { in_force, count: false });
        self.add(Criterion::InForce, &mut counted.chain(others));
    }

    /// Whether hours after the ceremony count, for each day that the ceremony may be on.
    fn clause_of_ceremony(&mut self, after: Option<&Clause<AfterCeremony>>, days: &[Day]) {
        let Some(after) = after else { return };
        let interpretations = after.interpretations().flat_map(|after| match after {
            AfterCeremony::Count => vec![Interpretation::Ceremony { after: *after, on: None }],
            AfterCeremony::LeftOut if days.is_empty() => vec![Interpretation::Unknown(Criterion::Ceremony)],
            AfterCeremony::LeftOut => {
                days.iter().map(|day| Interpretation::Ceremony { after: *after, on: Some(*day) }).collect()
            }
        });
        self.add(Criterion::Ceremony, &mut { interpretations });
    }
}

impl IssueRule {
    /// How many interpretations there are of whether hours after the ceremony count.
    pub(super) fn ways_of_ceremony(&self) -> usize {
        let days = self.ceremony.iter().map(Clause::count).sum::<usize>();
        self.after_ceremony.iter().map(Clause::count).sum::<usize>().saturating_mul(days)
    }
}

impl AgeRule {
    /// How many [`interpretations`](Self::interpretations) there are.
    pub(super) fn ways(&self) -> usize {
        fn of<T>(clause: Option<&Clause<T>>) -> usize {
            clause.map_or(1, |clause| clause.count().max(1))
        }
        let to = if self.to.is_some() { &self.to } else { &self.before_birthday };
        of(self.from.as_ref()).saturating_mul(of(to.as_ref())).saturating_mul(of(self.tested_on.as_ref()))
    }

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
