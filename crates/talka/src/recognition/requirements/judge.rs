//! A register judged by a regulation.

use super::asked::{Requirements, TimeLimit};
use super::regulation::Regulation;
use super::report::{LocalFinding, LocalReport, LocalUndetermined, OpenFact, RequirementNotJudged};
use super::rules::LocalRules;
use super::shortfall::{RequirementCode, Shortfall};
use super::statements::{
    Statement, belonging, consent, contract_party, organization_registered, vacancy, volunteer_registered,
};
use super::time_limits::{Timing, confirmed, handed_in};
use crate::date::{Day, Days};
use crate::law::{Fact, Judged, Severity, Subject, Voice};
use crate::register::{Case, Entry, HourLog, RecordKind};

/// Why a requirement cannot be judged.
const NOBODY_NAMED: &str = "body_not_named";
const MUNICIPALITY_UNKNOWN: &str = "municipality_unknown";
const RECALLED: &str = "rests_on_recollection";

/// Judges a register by what a regulation asks for beyond the Law.
pub fn judge(rules: &LocalRules, judged: &Judged<'_>) -> LocalReport {
    let LocalRules { regulation, requirements } = rules;
    let report = LocalReport {
        version: 1,
        voice: Voice::Regulation,
        findings: Vec::new(),
        undetermined: Vec::new(),
        not_judged: Vec::new(),
    };
    let severity = regulation.severity(judged.settings().recalled().cap());
    let mut judging = Judging { regulation, judged, severity, report };
    for code in RequirementCode::ALL {
        judging.requirement(*code, requirements);
    }
    judging.report
}

struct Judging<'j, 'r> {
    regulation: &'j Regulation,
    judged: &'j Judged<'r>,
    severity: Option<Severity>,
    report: LocalReport,
}

impl<'r> Judging<'_, 'r> {
    fn requirement(&mut self, code: RequirementCode, asked: &Requirements) {
        let settings = self.judged.settings();
        let municipality = self.regulation.municipality.as_deref();
        match code {
            RequirementCode::VolunteerNotRegistered => {
                let Some(asked) = &asked.volunteer_registered else { return };
                self.placements(code, asked.point.as_ref(), None, &|case| volunteer_registered(case, asked));
            }
            RequirementCode::OrganizationNotRegistered => {
                let Some(asked) = &asked.organization_registered else { return };
                self.placements(code, asked.point.as_ref(), None, &|case| {
                    organization_registered(case, asked)
                });
            }
            RequirementCode::LocalConsentMissing => {
                let Some(asked) = &asked.consent else { return };
                self.placements(code, asked.point.as_ref(), None, &|case| consent(case, settings, asked));
            }
            RequirementCode::ContractWithAnother => {
                let Some(asked) = &asked.contract_party else { return };
                let named = asked.organization.is_some() || asked.registration_number.is_some();
                let why_not = (!named).then_some(NOBODY_NAMED);
                self.placements(code, asked.point.as_ref(), why_not, &|case| contract_party(case, asked));
            }
            RequirementCode::VacancyTooSmall => {
                let Some(asked) = &asked.vacancy else { return };
                self.placements(code, asked.point.as_ref(), None, &|case| vacancy(case, asked));
            }
            RequirementCode::OutsideMunicipality => {
                let Some(asked) = &asked.belonging else { return };
                let why_not = municipality.is_none().then_some(MUNICIPALITY_UNKNOWN);
                self.placements(code, asked.point.as_ref(), why_not, &|case| {
                    belonging(case, asked.by, municipality.unwrap_or_default())
                });
            }
            RequirementCode::HandedInLate => {
                let Some(limit) = &asked.handing_in else { return };
                self.entries(code, limit, handed_in);
            }
            RequirementCode::ConfirmedLate => {
                let Some(limit) = &asked.confirming else { return };
                self.entries(code, limit, confirmed);
            }
        }
    }

    /// How grave a finding is; `None` where the requirement cannot be judged, which is then told.
    fn judged(&mut self, code: RequirementCode, why_not: Option<&'static str>) -> Option<Severity> {
        let reason = why_not.or(if self.severity.is_none() { Some(RECALLED) } else { None });
        if let Some(reason) = reason {
            self.report.not_judged.push(RequirementNotJudged { code, reason });
            return None;
        }
        self.severity
    }

    fn placements(
        &mut self,
        code: RequirementCode,
        point: Option<&String>,
        why_not: Option<&'static str>,
        state: &dyn Fn(&Case<'r>) -> Statement,
    ) {
        let Some(severity) = self.judged(code, why_not) else { return };
        let in_force = self.regulation.in_force();
        let register = self.judged.register();
        for case in register.cases() {
            let subject = self.judged.subject(RecordKind::Placement, case.position);
            let matter = |days: &Days| self.judged.days_of_placement(&case, &days.and(&in_force));
            let Statement { short, open } = state(&case);
            let short: Vec<_> = short.into_iter().map(|(why, days)| (why, matter(&days))).collect();
            let open: Vec<_> = open.into_iter().map(|(facts, days)| (facts, matter(&days))).collect();
            for ((cause, at), days) in short.into_iter().filter(|(_, days)| !days.is_empty()) {
                let lie_in = |entry: &Entry<'_>| days.covers(entry.log.on.period());
                let logs: Vec<&HourLog> = self.entries_of(&case, lie_in);
                let finding = self.finding(code, severity, point, subject, (cause, at), case.record_of(at));
                self.report.findings.push(LocalFinding { days, ..finding.with(&logs) });
            }
            for (facts, days) in open.into_iter().filter(|(_, days)| !days.is_empty()) {
                let logs: Vec<&HourLog> = self.entries_of(&case, |entry| days.meets(entry.log.on.period()));
                let missing = facts.into_iter().map(|fact| open_fact(fact, case.record_of(fact))).collect();
                self.undetermined(code, subject, days, missing, &logs);
            }
        }
    }

    fn entries(
        &mut self,
        code: RequirementCode,
        limit: &TimeLimit,
        look: fn(&TimeLimit, &HourLog, Day) -> Timing,
    ) {
        let Some(severity) = self.judged(code, None) else { return };
        let in_force = self.regulation.in_force();
        let today = self.judged.settings().today;
        let register = self.judged.register();
        let mut entries: Vec<Entry<'_>> = Vec::new();
        for case in register.cases() {
            entries.extend(register.entries(case.position).filter(Entry::stands));
        }
        crate::order::sort_by_key(&mut entries, |entry| entry.position);
        for entry in entries.iter().filter(|entry| in_force.contains(entry.log.on.period().last)) {
            let subject = self.judged.subject(RecordKind::HourLog, entry.position);
            let days = Days::from(entry.log.on.period());
            match look(limit, entry.log, today) {
                Timing::InTime => {}
                Timing::Late(cause, field) => {
                    let why = (cause, field.into());
                    let finding =
                        self.finding(code, severity, limit.point.as_ref(), subject, why, entry.position);
                    self.report.findings.push(LocalFinding { days, ..finding.with(&[entry.log]) });
                }
                Timing::Open(field) => {
                    let missing = vec![open_fact(field.into(), entry.position)];
                    self.undetermined(code, subject, days, missing, &[entry.log]);
                }
            }
        }
    }

    fn entries_of(&self, case: &Case<'r>, of: impl Fn(&Entry<'_>) -> bool) -> Vec<&'r HourLog> {
        let entries = self.judged.register().entries(case.position).filter(Entry::stands);
        entries.filter(|entry| of(entry)).map(|entry| entry.log).collect()
    }

    fn finding(
        &self,
        code: RequirementCode,
        severity: Severity,
        point: Option<&String>,
        subject: Subject,
        (cause, at): (Shortfall, Fact),
        position: usize,
    ) -> LocalFinding {
        LocalFinding {
            code,
            severity,
            bearing: code.bearing(),
            voice: Voice::Regulation,
            regulation: self.regulation.cite(point),
            subject,
            path: at.pointer(position),
            source: self.judged.register().sources().find(at.field.record(), position, &at.member()),
            days: Days::none(),
            cause,
            logs: Vec::new(),
            minutes: 0,
            message: None,
            citation: None,
            remedy_text: None,
        }
    }

    fn undetermined(
        &mut self,
        code: RequirementCode,
        subject: Subject,
        days: Days,
        missing: Vec<OpenFact>,
        logs: &[&HourLog],
    ) {
        let (logs, minutes) = sum(logs);
        let title = None;
        self.report.undetermined.push(LocalUndetermined {
            code,
            subject,
            days,
            missing,
            logs,
            minutes,
            title,
        });
    }
}

impl LocalFinding {
    fn with(self, logs: &[&HourLog]) -> Self {
        let (logs, minutes) = sum(logs);
        Self { logs, minutes, ..self }
    }
}

/// The ids of entries and their minutes together.
fn sum(logs: &[&HourLog]) -> (Vec<uuid::Uuid>, i64) {
    (logs.iter().map(|log| log.id).collect(), logs.iter().map(|log| i64::from(log.minutes)).sum())
}

fn open_fact(fact: Fact, position: usize) -> OpenFact {
    OpenFact { field: fact.field, path: fact.pointer(position), text: None }
}
