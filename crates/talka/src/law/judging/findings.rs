//! From outcomes to findings: which record, which days, which entries, which row of the office's own sheet.

use smallvec::SmallVec;

use super::super::fact::{Fact, Field, MissingFact};
use super::super::finding::{Finding, Subject, Undetermined};
use super::super::rule::{EntriesOutcome, Judge, PeriodOutcome, Rule};
use super::super::severity::{Bearing, Voice};
use super::super::timeline::{Outcome, Timeline};
use super::super::verdict::Verdict;
use super::pieces::{Finder, Pieces};
use super::{Judging, Place, matter};
use crate::date::{Days, Period};
use crate::order::sort_by_key;
use crate::register::{Case, Entry, HourLog, RecordKind};

impl<'r> Judging<'r> {
    /// Findings from the timeline of a placement, one for each cause.
    pub(super) fn report_timeline(&mut self, rule: &'static Rule, place: &Place<'r>, timeline: &Timeline) {
        let matter = matter(rule, place);
        if timeline.spans_on(&matter).iter().all(|span| span.outcome == Outcome::Satisfied) {
            return;
        }
        let pieces = Pieces::of(timeline, &matter);
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
        let breached: Days =
            findings.iter().flat_map(|finding| finding.days.periods().iter().copied()).collect();
        let (whole, partly): (Vec<&Entry<'r>>, Vec<&Entry<'r>>) =
            astride.into_iter().partition(|entry| breached.covers(entry.log.on.period()));
        // What is wrong on the last of its days is put right last, and so it was wrong on all of them.
        let mut of_last: Vec<(usize, &Entry<'r>)> = whole
            .into_iter()
            .filter_map(|entry| Some((finder.find(Period::day(entry.log.on.period().last()))?, entry)))
            .collect();
        sort_by_key(&mut of_last, |(n, _)| *n);
        let of_last = of_last.chunk_by(|(one, _), (next, _)| one == next).filter_map(|entries| {
            let days = entries.iter().map(|(_, entry)| entry.log.on.period()).collect();
            let finding = findings.get(entries.first()?.0)?.clone();
            let mut finding = Finding { days, logs: Vec::new(), minutes: 0, ..finding };
            for (_, entry) in entries {
                finding.add(entry);
            }
            Some(finding.on(self.settings.today))
        });
        let of_last: Vec<Finding> = of_last.collect();
        // Which of its minutes an entry of several days has on which of them, it does not say.
        for finding in &findings {
            let mut undecided = Undetermined::new(rule, subject, finding.days.clone(), Vec::new());
            for entry in partly.iter().filter(|entry| finding.days.meets(entry.log.on.period())) {
                undecided.missing.push(MissingFact::of(Field::On.into(), entry.position));
                undecided.add(entry);
            }
            if !undecided.logs.is_empty() {
                self.undetermined.push(undecided);
            }
        }
        self.findings.extend(of_last);
        self.findings.extend(findings.into_iter().filter(|finding| !finding.logs.is_empty()));
    }

    /// What a rule says of one entry, and of how many of its minutes.
    pub(super) fn report_entry(
        &mut self,
        rule: &'static Rule,
        position: usize,
        log: &HourLog,
        outcome: &Outcome,
        minutes: i64,
    ) {
        let subject = self.subject(RecordKind::HourLog, position);
        let days = Days::from(log.on.period());
        let voids = rule.bearing == Bearing::Voids;
        match outcome {
            Outcome::Satisfied => {}
            Outcome::Noted(breach) | Outcome::Breached(breach) => {
                // Which minutes the records leave standing is settled before.
                if voids && rule.voice() == Voice::Law && matches!(outcome, Outcome::Breached(_)) {
                    self.settle(position, Verdict::Void);
                }
                let Some(finding) = Finding::new(rule, outcome, self.settings, subject) else { return };
                let mut finding = Finding { days, logs: vec![log.id], minutes, ..finding };
                self.locate(&mut finding, breach.at, position);
                self.findings.push(finding.on(self.settings.today));
            }
            Outcome::Undetermined(facts) => {
                if voids {
                    self.settle(position, Verdict::Undecided);
                }
                let missing = facts.iter().map(|fact| MissingFact::of(*fact, position)).collect();
                let undetermined = Undetermined::new(rule, subject, days, missing);
                self.undetermined.push(Undetermined { logs: vec![log.id], minutes, ..undetermined });
            }
        }
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
            Outcome::Breached(_) => {
                for entry in entries {
                    let minutes = entry.log.minutes.into();
                    self.report_entry(rule, entry.position, entry.log, &said.outcome, minutes);
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

    /// A finding about the sum of a period. It is about the record as a whole where the facts are spread over others.
    pub(super) fn report_sum(&mut self, rule: &'static Rule, sum: &PeriodOutcome) {
        let (days, (kind, position)) = (Days::from(sum.period), sum.of);
        let subject = self.subject(kind, position);
        if let Some(mut finding) = Finding::new(rule, &sum.outcome, self.settings, subject) {
            finding.days = days;
            match &sum.outcome {
                Outcome::Noted(breach) | Outcome::Breached(breach) if breach.at.field.record() == kind => {
                    self.locate(&mut finding, breach.at, position);
                }
                _ => {
                    finding.path = kind.pointer(position);
                    finding.source = self.register.source(kind, position, "");
                }
            }
            self.findings.push(finding.on(self.settings.today));
        } else if matches!(sum.outcome, Outcome::Undetermined(_)) {
            let missing = sum.missing.iter().map(|(record, fact)| MissingFact::of(*fact, *record)).collect();
            self.undetermined.push(Undetermined::new(rule, subject, days, missing));
        }
    }

    fn locate(&self, finding: &mut Finding, at: Fact, position: usize) {
        finding.path = at.pointer(position);
        finding.source = finding.source_in(self.register, at, position);
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
