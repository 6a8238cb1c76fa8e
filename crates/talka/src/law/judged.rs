//! What all rules say of a register.

mod findings;
mod people;

use super::judgement::{Judgement, judge};
use super::questions::questions;
use super::report::{Finding, LogVerdict, NotJudged, Report, Satisfied, Undetermined};
use super::rule::{Judge, NotJudgedReason, Rule};
use super::rules::{NOT_CHECKED, RULES};
use super::settings::Settings;
use super::timeline::Outcome;
use super::verdict::Verdict;
use crate::date::Days;
use crate::order::sort_by_key;
use crate::register::{Entry, Organization, RecordKind, Register, Volunteer};
use people::People;

/// A register with the judgement of each placement and the verdict on each entry.
#[derive(Debug)]
pub struct Judged<'r> {
    register: &'r Register,
    settings: Settings,
    judgements: Vec<Judgement>,
    worked: Vec<Days>,
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
            worked: (0..register.placements().len()).map(|at| worked(register, at)).collect(),
            verdicts: vec![Verdict::Lawful; register.hour_logs().len()],
            findings: Vec::new(),
            undetermined: Vec::new(),
        };
        judged.judge_days_of_entries();
        let people = People::of(register);
        for (order, rule) in RULES.iter().copied().enumerate() {
            if rule.left_out_by(settings).is_some() {
                continue;
            }
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
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What could not be decided.
    pub fn undetermined(&self) -> &[Undetermined] {
        &self.undetermined
    }

    /// What was found.
    pub fn into_report(self) -> Report {
        let left_out = RULES.iter().filter_map(|rule| {
            Some(NotJudged { code: rule.code, reason: rule.left_out_by(&self.settings)? })
        });
        let not_checked =
            NOT_CHECKED.iter().map(|code| NotJudged { code, reason: NotJudgedReason::NotChecked });
        let mut not_judged = Vec::with_capacity(RULES.len());
        not_judged.extend(left_out.chain(not_checked));
        let missing = self.undetermined.iter().flat_map(|of| of.missing.iter().map(|fact| (of.rule, fact)));
        Report {
            version: 1,
            law: concat!(
                "talka ",
                env!("CARGO_PKG_VERSION"),
                ", Volunteer Work Law as amended to 2018-04-01"
            ),
            settings: self.settings.spelled_out(),
            findings: self.findings,
            questions: questions(missing),
            undetermined: self.undetermined,
            not_judged,
            satisfied: None,
            verdicts: None,
        }
    }

    /// What was found, with what is satisfied and the verdict on each entry.
    pub fn into_full_report(self) -> Report {
        let satisfied = Some(self.satisfied());
        let logs = self.register.hour_logs().iter().zip(&self.verdicts);
        let verdicts =
            Some(logs.map(|(log, verdict)| LogVerdict { log: log.id, verdict: *verdict }).collect());
        Report { satisfied, verdicts, ..self.into_report() }
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
                let judgements = std::mem::take(&mut self.judgements);
                for case in self.register.cases() {
                    if let Some(timeline) = judgements.get(case.position).and_then(|judged| judged.nth(order))
                    {
                        self.report_timeline(rule, &case, timeline);
                    }
                }
                self.judgements = judgements;
            }
            Judge::Hours(judge) => {
                for case in self.register.cases() {
                    let mut entries = self.register.entries(case.position).filter(Entry::stands);
                    for told in judge(&case, &mut entries, &self.settings) {
                        self.report_told(rule, &case, &told);
                    }
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
                for (worked, volunteer) in people.worked.iter().zip(self.register.volunteers()) {
                    for (n, breach) in judge(worked, volunteer, &self.settings) {
                        if let Some(entry) = worked.get(n) {
                            self.report_entry(rule, entry.position, &breach);
                        }
                    }
                }
            }
            Judge::Ledger(judge) => {
                for (position, repaid) in people.repaid.iter().enumerate() {
                    let subject = self.subject(RecordKind::Volunteer, position);
                    for sum in &judge(repaid) {
                        self.report_sum(rule, subject, sum);
                    }
                }
            }
            Judge::Volunteer(judge) => self.judge_volunteers(rule, judge),
            Judge::Organization(judge) => self.judge_organizations(rule, judge),
            Judge::Both(volunteer, organization) => {
                self.judge_volunteers(rule, volunteer);
                self.judge_organizations(rule, organization);
            }
        }
        let of_rule = self.findings.get_mut(from..).unwrap_or_default();
        sort_by_key(of_rule, |finding| {
            (finding.subject.kind, finding.subject.position, finding.days.first())
        });
        let of_rule = self.undetermined.get_mut(from_undetermined..).unwrap_or_default();
        sort_by_key(of_rule, |undetermined| (undetermined.subject.position, undetermined.days.first()));
    }

    fn judge_volunteers(&mut self, rule: &'static Rule, judge: fn(&Volunteer, &Settings) -> Vec<Outcome>) {
        for (position, volunteer) in self.register.volunteers().iter().enumerate() {
            let outcomes = judge(volunteer, &self.settings);
            self.report_values(rule, RecordKind::Volunteer, position, &outcomes);
        }
    }

    fn judge_organizations(
        &mut self,
        rule: &'static Rule,
        judge: fn(&Organization, &Settings) -> Vec<Outcome>,
    ) {
        for (position, organization) in self.register.organizations().iter().enumerate() {
            let outcomes = judge(organization, &self.settings);
            self.report_values(rule, RecordKind::Organization, position, &outcomes);
        }
    }

    fn report_values(
        &mut self,
        rule: &'static Rule,
        kind: RecordKind,
        position: usize,
        outcomes: &[Outcome],
    ) {
        let subject = self.subject(kind, position);
        for outcome in outcomes {
            self.report_value(rule, subject, outcome);
        }
    }
}

/// The days on which somebody worked in the placement at that position.
fn worked(register: &Register, placement: usize) -> Days {
    register.entries(placement).filter(Entry::stands).map(|entry| entry.log.on.period()).collect()
}
