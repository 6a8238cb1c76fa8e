//! From outcomes to findings: which record, which days, which entries, which row of the office's own sheet.

use smallvec::SmallVec;

use super::super::cause::Breach;
use super::super::fact::{Fact, Field, MissingFact};
use super::super::report::{Finding, Subject, Undetermined};
use super::super::rule::{EntriesOutcome, Judge, PeriodOutcome, Rule};
use super::super::severity::{Bearing, Voice};
use super::super::timeline::{Outcome, Timeline};
use super::super::verdict::Verdict;
use super::Judged;
use crate::date::{Day, Days, Period};
use crate::register::{Case, Entry, RecordKind};

impl<'r> Judged<'r> {
    /// Findings from the timeline of a placement, one for each cause.
    pub(super) fn report_timeline(&mut self, rule: &'static Rule, case: &Case<'r>, timeline: &Timeline) {
        if timeline.is_satisfied() {
            return;
        }
        let mut breaches: SmallVec<[(&Outcome, &Breach, Days); 2]> = SmallVec::new();
        let mut missing: SmallVec<[(&[Fact], Days); 2]> = SmallVec::new();
        for span in timeline.spans() {
            let days = Days::from(span.period);
            match &span.outcome {
                Outcome::Satisfied => {}
                Outcome::Noted(breach) | Outcome::Breached(breach) => {
                    match breaches.iter_mut().find(|(known, ..)| **known == span.outcome) {
                        Some((.., known)) => *known = known.or(&days),
                        None => breaches.push((&span.outcome, breach, days)),
                    }
                }
                Outcome::Undetermined(facts) => {
                    match missing.iter_mut().find(|(known, _)| *known == facts.as_slice()) {
                        Some((_, known)) => *known = known.or(&days),
                        None => missing.push((facts, days)),
                    }
                }
            }
        }
        let subject = self.subject(RecordKind::Placement, case.position);
        for (outcome, breach, days) in breaches {
            let days = self.days_that_matter(rule, case, &days);
            if days.is_empty() {
                continue;
            }
            let Some(mut finding) = Finding::new(rule, outcome, &self.settings, subject) else { continue };
            let mut partly = Undetermined::new(rule, subject, days.clone(), Vec::new());
            for entry in self.register.entries(case.position).filter(Entry::stands) {
                if days.covers(entry.log.on.period()) {
                    finding.logs.push(entry.position);
                    finding.log_ids.push(entry.log.id);
                    finding.minutes += i64::from(entry.log.minutes);
                } else if days.meets(entry.log.on.period()) {
                    partly.missing.push(MissingFact::of(Field::On.into(), entry.position));
                    partly.add(&entry);
                }
            }
            let of_workdays = matches!(rule.judge, Judge::Workday(_));
            // Which of its minutes an entry of several days has on which of them, it does not say.
            if of_workdays && !partly.logs.is_empty() {
                self.undetermined.push(partly);
            }
            if of_workdays && finding.logs.is_empty() {
                continue;
            }
            self.locate(&mut finding, breach.at, case.record_of(breach.at));
            finding.days = days;
            self.findings.push(finding);
        }
        for (facts, days) in missing {
            let days = self.days_that_matter(rule, case, &days);
            if days.is_empty() {
                continue;
            }
            let missing = facts.iter().map(|fact| MissingFact::of(*fact, case.record_of(*fact))).collect();
            let mut undetermined = Undetermined::new(rule, subject, days, missing);
            for entry in self.register.entries(case.position).filter(Entry::stands) {
                if undetermined.days.meets(entry.log.on.period()) {
                    undetermined.add(&entry);
                }
            }
            self.undetermined.push(undetermined);
        }
    }

    /// A finding about one entry.
    pub(super) fn report_entry(&mut self, rule: &'static Rule, position: usize, breach: &Breach) {
        if rule.bearing == Bearing::Voids
            && let Some(verdict) = self.verdicts.get_mut(position)
        {
            *verdict = if rule.voice() == Voice::Records { Verdict::Contradicted } else { Verdict::Void };
        }
        let Some(log) = self.register.hour_logs().get(position) else { return };
        let subject = self.subject(RecordKind::HourLog, position);
        let outcome = Outcome::Breached(Box::new(breach.clone()));
        let Some(mut finding) = Finding::new(rule, &outcome, &self.settings, subject) else { return };
        finding.days = Days::from(log.on.period());
        finding.logs = vec![position];
        finding.log_ids = vec![log.id];
        finding.minutes = i64::from(log.minutes);
        self.locate(&mut finding, breach.at, position);
        self.findings.push(finding);
    }

    /// Findings about the hours of entries: a breach of each, or one note or question for all.
    pub(super) fn report_told(&mut self, rule: &'static Rule, case: &Case<'r>, told: &EntriesOutcome) {
        let among = |entry: &Entry<'_>| told.entries.contains(&entry.position);
        let subject = self.subject(RecordKind::Placement, case.position);
        match &told.outcome {
            Outcome::Satisfied => {}
            Outcome::Breached(breach) => {
                told.entries.iter().for_each(|entry| self.report_entry(rule, *entry, breach));
            }
            Outcome::Noted(breach) => {
                let Some(mut finding) = Finding::new(rule, &told.outcome, &self.settings, subject) else {
                    return;
                };
                for entry in self.register.entries(case.position).filter(among) {
                    finding.days = finding.days.or(&entry.log.on.period().into());
                    finding.logs.push(entry.position);
                    finding.log_ids.push(entry.log.id);
                    finding.minutes += i64::from(entry.log.minutes);
                }
                self.locate(&mut finding, breach.at, case.record_of(breach.at));
                self.findings.push(finding);
            }
            Outcome::Undetermined(facts) => {
                let mut undetermined = Undetermined::new(rule, subject, Days::none(), Vec::new());
                let (of_entries, of_case): (Vec<Fact>, Vec<Fact>) =
                    facts.iter().partition(|fact| fact.field.record() == RecordKind::HourLog);
                let of_case = of_case.into_iter().map(|fact| MissingFact::of(fact, case.record_of(fact)));
                undetermined.missing.extend(of_case);
                for entry in self.register.entries(case.position).filter(among) {
                    undetermined.days = undetermined.days.or(&entry.log.on.period().into());
                    let of_entry = of_entries.iter().map(|fact| MissingFact::of(*fact, entry.position));
                    undetermined.missing.extend(of_entry);
                    undetermined.add(&entry);
                }
                self.undetermined.push(undetermined);
            }
        }
    }

    /// A finding about a value.
    pub(super) fn report_value(&mut self, rule: &'static Rule, subject: Subject, outcome: &Outcome) {
        let (Outcome::Noted(breach) | Outcome::Breached(breach)) = outcome else { return };
        let Some(mut finding) = Finding::new(rule, outcome, &self.settings, subject) else { return };
        self.locate(&mut finding, breach.at, subject.position);
        self.findings.push(finding);
    }

    /// A finding about the sum of a period. It is about the person as a whole: the facts are spread over placements.
    pub(super) fn report_sum(&mut self, rule: &'static Rule, subject: Subject, sum: &PeriodOutcome) {
        let days = Days::from(sum.period);
        if let Some(mut finding) = Finding::new(rule, &sum.outcome, &self.settings, subject) {
            finding.days = days;
            finding.path = subject.kind.pointer(subject.position);
            finding.source = self.register.sources().find(subject.kind, subject.position, "");
            self.findings.push(finding);
        } else if matches!(sum.outcome, Outcome::Undetermined(_)) {
            let missing =
                sum.missing.iter().map(|(placement, fact)| MissingFact::of(*fact, *placement)).collect();
            self.undetermined.push(Undetermined::new(rule, subject, days, missing));
        }
    }

    /// Of these days, those that a finding of this rule is about.
    ///
    /// A rule about placements speaks of the term (without an end, where none is known) and of the days worked. Where
    /// no beginning is known, the term begins today. An act has its own days. What may not be on a working day speaks
    /// of the days worked.
    pub(super) fn days_that_matter(&self, rule: &Rule, case: &Case<'r>, days: &Days) -> Days {
        match rule.judge {
            Judge::Placement(_) => self.days_of_placement(case, days),
            Judge::Workday(_) => {
                self.worked.get(case.position).map_or_else(Days::none, |worked| days.and(worked))
            }
            _ => days.clone(),
        }
    }

    /// Of these days, those of the term and those worked.
    pub(crate) fn days_of_placement(&self, case: &Case<'_>, days: &Days) -> Days {
        let Some(worked) = self.worked.get(case.position) else { return Days::none() };
        let begins = [case.start(), worked.first()].into_iter().flatten().min();
        let begins = begins.unwrap_or(self.settings.today);
        let term = Period::new(begins, case.end().unwrap_or(Day::MAX));
        days.and(&Days::from(term)).or(&days.and(worked))
    }

    pub(crate) fn subject(&self, kind: RecordKind, position: usize) -> Subject {
        Subject { kind, id: self.register.id(kind, position).unwrap_or_default(), position }
    }

    fn locate(&self, finding: &mut Finding, at: Fact, position: usize) {
        finding.path = at.pointer(position);
        finding.source = self.register.sources().find(at.field.record(), position, &at.member());
    }
}

impl Case<'_> {
    /// Position of the record of this case that has the fact.
    pub(crate) fn record_of(&self, fact: Fact) -> usize {
        match fact.field.record() {
            RecordKind::Volunteer => self.volunteer_position,
            RecordKind::Organization => self.organization_position,
            RecordKind::Placement | RecordKind::HourLog => self.position,
        }
    }
}
