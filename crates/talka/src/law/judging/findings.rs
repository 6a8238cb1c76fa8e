//! From outcomes to findings: which record, which days, which entries, which row of the office's own sheet.

use smallvec::SmallVec;

use super::super::cause::Breach;
use super::super::fact::{Fact, Field, MissingFact};
use super::super::finding::{Finding, Subject, Undetermined};
use super::super::rule::{EntriesOutcome, Judge, PeriodOutcome, Rule};
use super::super::severity::Bearing;
use super::super::timeline::{Outcome, Timeline};
use super::super::verdict::Verdict;
use super::pieces::{Finder, Pieces};
use super::{Judging, Place, matter};
use crate::date::Days;
use crate::register::{Case, Entry, HourLog, RecordKind};

impl<'r> Judging<'r> {
    /// Findings from the timeline of a placement, one for each cause.
    pub(super) fn report_timeline(&mut self, rule: &'static Rule, place: &Place<'r>, timeline: &Timeline) {
        if timeline.is_satisfied() {
            return;
        }
        let pieces = Pieces::of(timeline, &matter(rule, place));
        self.report_breaches(rule, place, &pieces);
        let subject = self.subject(RecordKind::Placement, place.case.position);
        for (facts, days) in pieces.missing {
            let missing =
                facts.iter().map(|fact| MissingFact::of(*fact, place.case.record_of(*fact))).collect();
            let mut undetermined = Undetermined::new(rule, subject, days, missing);
            for entry in &place.standing {
                if undetermined.days.meets(entry.log.on.period()) {
                    undetermined.add(entry);
                }
            }
            self.undetermined.push(undetermined);
        }
    }

    fn report_breaches(&mut self, rule: &'static Rule, place: &Place<'r>, pieces: &Pieces<'_>) {
        let subject = self.subject(RecordKind::Placement, place.case.position);
        let mut findings: SmallVec<[Finding; 2]> = SmallVec::new();
        for (outcome, breach, days) in &pieces.breaches {
            let Some(mut finding) = Finding::new(rule, outcome, self.settings, subject) else { continue };
            self.locate(&mut finding, breach.at, place.case.record_of(breach.at));
            finding.days = days.clone();
            findings.push(finding.on(self.settings.today));
        }
        if findings.is_empty() {
            return;
        }
        let finder = Finder::new(findings.iter().map(|finding| &finding.days));
        let mut astride: Vec<&Entry<'r>> = Vec::new();
        for entry in &place.standing {
            match finder.find(entry.log.on.period()).and_then(|n| findings.get_mut(n)) {
                Some(finding) => finding.add(entry),
                None => astride.push(entry),
            }
        }
        if !matches!(rule.judge, Judge::Workday(_)) {
            return self.findings.extend(findings);
        }
        // Which of its minutes an entry of several days has on which of them, it does not say.
        for finding in &findings {
            let mut partly = Undetermined::new(rule, subject, finding.days.clone(), Vec::new());
            for entry in astride.iter().filter(|entry| finding.days.meets(entry.log.on.period())) {
                partly.missing.push(MissingFact::of(Field::On.into(), entry.position));
                partly.add(entry);
            }
            if !partly.logs.is_empty() {
                self.undetermined.push(partly);
            }
        }
        self.findings.extend(findings.into_iter().filter(|finding| !finding.logs.is_empty()));
    }

    /// A finding about one entry.
    pub(super) fn report_entry(
        &mut self,
        rule: &'static Rule,
        position: usize,
        log: &HourLog,
        breach: &Breach,
    ) {
        if rule.bearing == Bearing::Voids {
            self.settle(position, Verdict::of_breach(rule.voice()));
        }
        let subject = self.subject(RecordKind::HourLog, position);
        let outcome = Outcome::Breached(Box::new(breach.clone()));
        let Some(mut finding) = Finding::new(rule, &outcome, self.settings, subject) else { return };
        finding.days = Days::from(log.on.period());
        finding.logs = vec![log.id];
        finding.minutes = i64::from(log.minutes);
        self.locate(&mut finding, breach.at, position);
        self.findings.push(finding.on(self.settings.today));
    }

    /// Findings about the hours of entries: a breach of each, or one note or question for all.
    pub(super) fn report_entries(&mut self, rule: &'static Rule, place: &Place<'r>, said: &EntriesOutcome) {
        let case = &place.case;
        // Both lists are in the order of the register.
        let mut among = said.entries.iter().copied().peekable();
        let entries: Vec<&Entry<'r>> =
            place.standing.iter().filter(|entry| among.next_if_eq(&entry.position).is_some()).collect();
        let days = || entries.iter().map(|entry| entry.log.on.period()).collect::<Days>();
        let subject = self.subject(RecordKind::Placement, case.position);
        match &said.outcome {
            Outcome::Satisfied => {}
            Outcome::Breached(breach) => {
                for entry in entries {
                    self.report_entry(rule, entry.position, entry.log, breach);
                }
            }
            Outcome::Noted(breach) => {
                let Some(mut finding) = Finding::new(rule, &said.outcome, self.settings, subject) else {
                    return;
                };
                finding.days = days();
                for entry in entries {
                    finding.add(entry);
                }
                self.locate(&mut finding, breach.at, case.record_of(breach.at));
                self.findings.push(finding.on(self.settings.today));
            }
            Outcome::Undetermined(facts) => {
                let (of_entries, of_case): (Vec<Fact>, Vec<Fact>) =
                    facts.iter().partition(|fact| fact.field.record() == RecordKind::HourLog);
                let missing = of_case.into_iter().map(|fact| MissingFact::of(fact, case.record_of(fact)));
                let mut undetermined = Undetermined::new(rule, subject, days(), missing.collect());
                for entry in entries {
                    let of_entry = of_entries.iter().map(|fact| MissingFact::of(*fact, entry.position));
                    undetermined.missing.extend(of_entry);
                    undetermined.add(entry);
                    if rule.bearing == Bearing::Voids {
                        self.settle(entry.position, Verdict::Undecided);
                    }
                }
                self.undetermined.push(undetermined);
            }
        }
    }

    /// A finding about a value.
    pub(super) fn report_value(&mut self, rule: &'static Rule, subject: Subject, outcome: &Outcome) {
        let (Outcome::Noted(breach) | Outcome::Breached(breach)) = outcome else { return };
        let Some(mut finding) = Finding::new(rule, outcome, self.settings, subject) else { return };
        self.locate(&mut finding, breach.at, subject.position);
        self.findings.push(finding.on(self.settings.today));
    }

    /// A finding about the sum of a period. It is about the person as a whole: the facts are spread over placements.
    pub(super) fn report_sum(&mut self, rule: &'static Rule, subject: Subject, sum: &PeriodOutcome) {
        let days = Days::from(sum.period);
        if let Some(mut finding) = Finding::new(rule, &sum.outcome, self.settings, subject) {
            finding.days = days;
            finding.path = subject.kind.pointer(subject.position);
            finding.source = self.register.sources().find(subject.kind, subject.position, "");
            self.findings.push(finding.on(self.settings.today));
        } else if matches!(sum.outcome, Outcome::Undetermined(_)) {
            let missing =
                sum.missing.iter().map(|(placement, fact)| MissingFact::of(*fact, *placement)).collect();
            self.undetermined.push(Undetermined::new(rule, subject, days, missing));
        }
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
