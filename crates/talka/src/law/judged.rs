//! What all rules say of a register.

use smallvec::SmallVec;
use uuid::Uuid;

use super::cause::Breach;
use super::fact::{Fact, MissingFact};
use super::judgement::{Judgement, judge};
use super::report::{Finding, NotJudged, Report, Satisfied, Subject, Undetermined};
use super::rule::{Judge, Repaid, Rule, Worked, interval};
use super::rules::{NOT_CHECKED, RULES};
use super::settings::Settings;
use super::severity::Bearing;
use super::timeline::{Outcome, Timeline};
use crate::date::{Days, Period};
use crate::reading::words;
use crate::register::{Case, Entry, RecordKind, Register};

words! {
    /// What the Law makes of an entry of the hour log.
    pub enum Verdict {
        /// Volunteer work under the Law, or from before it.
        Lawful = "lawful",
        /// Not volunteer work under the Law, or hours that cannot be.
        Void = "void",
        /// A fact is missing that decides it, or only some of its days are void.
        Undecided = "undecided",
    }
}

/// A register with the judgement of each placement and the verdict on each entry.
#[derive(Debug)]
pub struct Judged<'r> {
    register: &'r Register,
    settings: Settings,
    judgements: Vec<Judgement>,
    verdicts: Vec<Verdict>,
    findings: Vec<Finding>,
    undetermined: Vec<Undetermined>,
}

/// Judges a register by every rule.
///
/// ```
/// use talka::date::Day;
/// use talka::law::{Settings, check};
/// use talka::register::Register;
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let report = check(&register, &Settings::on(Day::new(2023, 6, 1)?));
/// assert_eq!(report.findings[0].rule.code, "under-minimum-age");
/// assert_eq!(report.findings[0].days.last(), Some(Day::new(2023, 5, 9)?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(register: &Register, settings: &Settings) -> Report {
    Judged::new(register, settings).into_report()
}

impl<'r> Judged<'r> {
    /// Judges the register.
    pub fn new(register: &'r Register, settings: &Settings) -> Self {
        let judgements: Vec<Judgement> = register.cases().map(|case| judge(&case, settings)).collect();
        let mut judged = Self {
            register,
            settings: *settings,
            judgements,
            verdicts: vec![Verdict::Lawful; register.hour_logs().len()],
            findings: Vec::new(),
            undetermined: Vec::new(),
        };
        judged.judge_days_of_entries();
        let people = People::of(register);
        for (order, rule) in RULES.iter().copied().enumerate() {
            judged.apply(order, rule, &people);
        }
        judged
    }

    /// The register.
    pub fn register(&self) -> &'r Register {
        self.register
    }

    /// The settings it was judged with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The judgement of the placement at that position.
    pub fn judgement(&self, placement: usize) -> Option<&Judgement> {
        self.judgements.get(placement)
    }

    /// The verdict on the entry at that position. An entry that was rejected or corrected is not judged.
    pub fn verdict(&self, log: usize) -> Option<Verdict> {
        self.verdicts.get(log).copied()
    }

    /// What was found.
    pub fn into_report(self) -> Report {
        let not_judged = |code: &&'static str| NotJudged { code, reason: "not_checked_by_this_version" };
        Report {
            version: 1,
            law: concat!(
                "talka ",
                env!("CARGO_PKG_VERSION"),
                ", Volunteer Work Law as amended to 2018-04-01"
            ),
            settings: self.settings.spelled_out(),
            findings: self.findings,
            undetermined: self.undetermined,
            not_judged: NOT_CHECKED.iter().map(not_judged).collect(),
        }
    }

    /// The rules that were checked and are satisfied, each with its days.
    pub fn satisfied(&self) -> Vec<Satisfied> {
        let mut satisfied = Vec::new();
        for (case, judgement) in self.register.cases().zip(&self.judgements) {
            for (rule, timeline) in judgement.timelines() {
                let days = timeline.days(|outcome| matches!(outcome, Outcome::Satisfied));
                let days = self.days_that_matter(rule, &case, &days);
                if !days.is_empty() {
                    let subject = self.subject(RecordKind::Placement, case.position);
                    satisfied.push(Satisfied { code: rule.code, subject, days });
                }
            }
        }
        satisfied
    }

    fn judge_days_of_entries(&mut self) {
        for (placement, judgement) in self.judgements.iter().enumerate() {
            for entry in self.register.entries(placement) {
                if let Some(verdict) = self.verdicts.get_mut(entry.position) {
                    *verdict = judgement.verdict(entry.log.on.period());
                }
            }
        }
    }

    fn apply(&mut self, order: usize, rule: &'static Rule, people: &People<'r>) {
        let (from, from_undetermined) = (self.findings.len(), self.undetermined.len());
        match rule.judge {
            Judge::Placement(_) | Judge::Act(_) | Judge::Workday(_) => {
                for case in self.register.cases() {
                    let judgement = self.judgements.get(case.position);
                    let timeline = judgement
                        .and_then(|j| j.timelines().nth(order))
                        .map(|(_, timeline)| timeline.clone());
                    self.report_timeline(rule, &case, &timeline.unwrap_or_default());
                }
            }
            Judge::Entry(judge) => {
                for case in self.register.cases() {
                    for entry in self.register.entries(case.position).filter(Entry::stands) {
                        if let Some(breach) = judge(entry.log, &self.settings) {
                            self.report_entry(rule, entry.position, &breach);
                        }
                    }
                }
            }
            Judge::PersonDay(judge) => {
                for worked in &people.worked {
                    for (n, breach) in judge(worked) {
                        if let Some(entry) = worked.get(n) {
                            self.report_entry(rule, entry.position, &breach);
                        }
                    }
                }
            }
            Judge::Ledger(judge) => {
                for (volunteer, repaid) in people.repaid.iter().enumerate() {
                    for sum in judge(repaid) {
                        let missing = sum.missing;
                        self.report_value(
                            rule,
                            RecordKind::Volunteer,
                            volunteer,
                            Some(sum.period),
                            sum.outcome,
                            &missing,
                        );
                    }
                }
            }
            Judge::Volunteer(judge) => {
                for (position, volunteer) in self.register.volunteers().iter().enumerate() {
                    for (_, outcome) in judge(volunteer, &self.settings) {
                        self.report_value(rule, RecordKind::Volunteer, position, None, outcome, &[]);
                    }
                }
            }
            Judge::Organization(judge) => {
                for (position, organization) in self.register.organizations().iter().enumerate() {
                    for (_, outcome) in judge(organization, &self.settings) {
                        self.report_value(rule, RecordKind::Organization, position, None, outcome, &[]);
                    }
                }
            }
        }
        let of_rule = self.findings.get_mut(from..).unwrap_or_default();
        of_rule.sort_by_key(|finding| (finding.subject.position, finding.days.first()));
        let of_rule = self.undetermined.get_mut(from_undetermined..).unwrap_or_default();
        of_rule.sort_by_key(|undetermined| (undetermined.subject.position, undetermined.days.first()));
    }

    /// Findings from the timeline of a placement, one for each cause.
    fn report_timeline(&mut self, rule: &'static Rule, case: &Case<'r>, timeline: &Timeline) {
        let mut breaches: SmallVec<[(&Breach, Days); 2]> = SmallVec::new();
        let mut missing: SmallVec<[(&[Fact], Days); 2]> = SmallVec::new();
        for span in timeline.spans() {
            let days = Days::from(span.period);
            match &span.outcome {
                Outcome::Satisfied => {}
                Outcome::Noted(breach) | Outcome::Breached(breach) => {
                    add_days(&mut breaches, &**breach, &days);
                }
                Outcome::Undetermined(facts) => add_days(&mut missing, facts.as_slice(), &days),
            }
        }
        let subject = self.subject(RecordKind::Placement, case.position);
        for (breach, days) in breaches {
            let days = self.days_that_matter(rule, case, &days);
            let provision = breach.by.unwrap_or(rule.provision);
            let severity = rule.effective_severity(provision, &self.settings);
            let Some(severity) = severity.filter(|_| !days.is_empty()) else { continue };
            let mut finding = Finding::new(rule, breach, severity, subject);
            for entry in self.register.entries(case.position).filter(Entry::stands) {
                if days.covers(entry.log.on.period()) {
                    finding.logs.push(entry.position);
                    finding.log_ids.push(entry.log.id);
                    finding.minutes += i64::from(entry.log.minutes);
                }
            }
            if matches!(rule.judge, Judge::Workday(_)) && finding.logs.is_empty() {
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
            let missing = facts.iter().map(|fact| missing_fact(*fact, case.record_of(*fact))).collect();
            let mut undetermined = Undetermined {
                rule,
                subject,
                days,
                missing,
                logs: Vec::new(),
                log_ids: Vec::new(),
                minutes: 0,
            };
            for entry in self.register.entries(case.position).filter(Entry::stands) {
                if undetermined.days.meets(entry.log.on.period()) {
                    undetermined.logs.push(entry.position);
                    undetermined.log_ids.push(entry.log.id);
                    undetermined.minutes += i64::from(entry.log.minutes);
                }
            }
            self.undetermined.push(undetermined);
        }
    }

    /// A finding about one entry.
    fn report_entry(&mut self, rule: &'static Rule, position: usize, breach: &Breach) {
        if rule.bearing == Bearing::Voids
            && let Some(verdict) = self.verdicts.get_mut(position)
        {
            *verdict = Verdict::Void;
        }
        let provision = breach.by.unwrap_or(rule.provision);
        let Some(severity) = rule.effective_severity(provision, &self.settings) else { return };
        let Some(log) = self.register.hour_logs().get(position) else { return };
        let mut finding = Finding::new(rule, breach, severity, self.subject(RecordKind::HourLog, position));
        finding.days = Days::from(log.on.period());
        finding.logs = vec![position];
        finding.log_ids = vec![log.id];
        finding.minutes = i64::from(log.minutes);
        self.locate(&mut finding, breach.at, position);
        self.findings.push(finding);
    }

    /// A finding about a value or a sum.
    fn report_value(
        &mut self,
        rule: &'static Rule,
        kind: RecordKind,
        position: usize,
        period: Option<Period>,
        outcome: Outcome,
        missing: &[(usize, Fact)],
    ) {
        let subject = self.subject(kind, position);
        match outcome {
            Outcome::Satisfied => {}
            Outcome::Noted(breach) | Outcome::Breached(breach) => {
                let provision = breach.by.unwrap_or(rule.provision);
                let Some(severity) = rule.effective_severity(provision, &self.settings) else { return };
                let mut finding = Finding::new(rule, &breach, severity, subject);
                finding.days = Days::from(period);
                if breach.at.field.record() == kind {
                    self.locate(&mut finding, breach.at, position);
                } else {
                    finding.path = kind.pointer(position);
                    finding.source = self.register.sources().find(kind, position, "");
                }
                self.findings.push(finding);
            }
            Outcome::Undetermined(_) => {
                let missing =
                    missing.iter().map(|(placement, fact)| missing_fact(*fact, *placement)).collect();
                self.undetermined.push(Undetermined {
                    rule,
                    subject,
                    days: Days::from(period),
                    missing,
                    logs: Vec::new(),
                    log_ids: Vec::new(),
                    minutes: 0,
                });
            }
        }
    }

    /// Of these days, those that a finding of this rule is about.
    ///
    /// A rule about placements speaks of the term (without an end, where none is known) and of the days worked. Where
    /// no beginning is known, the term begins today. An act has its own days. What may not be on a working day speaks
    /// of the days worked.
    fn days_that_matter(&self, rule: &Rule, case: &Case<'r>, days: &Days) -> Days {
        let worked = || -> Days {
            let entries = self.register.entries(case.position).filter(Entry::stands);
            entries.map(|entry| entry.log.on.period()).collect()
        };
        match rule.judge {
            Judge::Placement(_) => {
                let worked = worked();
                let begins = [case.start(), worked.first()].into_iter().flatten().min();
                let begins = begins.unwrap_or(self.settings.today);
                let term = Period::new(begins, case.end().unwrap_or(crate::date::Day::MAX));
                days.and(&Days::from(term).or(&worked))
            }
            Judge::Workday(_) => days.and(&worked()),
            _ => days.clone(),
        }
    }

    fn subject(&self, kind: RecordKind, position: usize) -> Subject {
        Subject { kind, id: self.register.id(kind, position).unwrap_or(Uuid::nil()), position }
    }

    fn locate(&self, finding: &mut Finding, at: Fact, position: usize) {
        finding.path = at.pointer(position);
        finding.source = self.register.sources().find(at.field.record(), position, &at.member());
    }
}

fn missing_fact(fact: Fact, position: usize) -> MissingFact {
    MissingFact { field: fact.field, path: fact.pointer(position) }
}

/// Adds days to those gathered under the same key.
fn add_days<K: PartialEq>(gathered: &mut SmallVec<[(K, Days); 2]>, key: K, days: &Days) {
    match gathered.iter_mut().find(|(known, _)| *known == key) {
        Some((_, known)) => *known = known.or(days),
        None => gathered.push((key, days.clone())),
    }
}

impl Case<'_> {
    /// Position of the record of this case that has the fact.
    fn record_of(&self, fact: Fact) -> usize {
        match fact.field.record() {
            RecordKind::Volunteer => self.volunteer_position,
            RecordKind::Organization => self.organization_position,
            RecordKind::Placement | RecordKind::HourLog => self.position,
        }
    }
}

/// What each volunteer did and was repaid, over all placements.
struct People<'r> {
    worked: Vec<Vec<Worked<'r>>>,
    repaid: Vec<Vec<Repaid>>,
}

impl<'r> People<'r> {
    fn of(register: &'r Register) -> Self {
        let mut people = Self {
            worked: vec![Vec::new(); register.volunteers().len()],
            repaid: vec![Vec::new(); register.volunteers().len()],
        };
        for case in register.cases() {
            if let Some(worked) = people.worked.get_mut(case.volunteer_position) {
                let standing = register.entries(case.position).filter(Entry::stands);
                worked.extend(standing.filter_map(|entry| worked_on_a_day(&case, &entry)));
            }
            if let Some(repaid) = people.repaid.get_mut(case.volunteer_position) {
                let expenses = case.placement.expenses.iter().flatten().enumerate();
                repaid.extend(expenses.map(|(index, expense)| Repaid {
                    placement: case.position,
                    index,
                    on: expense.on,
                    kind: expense.kind,
                    cents: expense.cents,
                }));
            }
        }
        for worked in &mut people.worked {
            worked.sort_by_key(|entry| (entry.day, entry.interval.map(|(start, _)| start), entry.position));
        }
        people
    }
}

fn worked_on_a_day<'r>(case: &Case<'r>, entry: &Entry<'r>) -> Option<Worked<'r>> {
    Some(Worked {
        id: entry.log.id,
        position: entry.position,
        placement: case.position,
        day: entry.log.on.single_day()?,
        minutes: entry.log.minutes,
        interval: interval(entry.log),
        task: entry.log.task.as_deref(),
    })
}
