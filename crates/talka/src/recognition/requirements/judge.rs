//! A register judged by what a scheme's text asks for beyond the Law.

use std::collections::BTreeMap;

use super::regulation::Regulation;
use super::report::{LocalFinding, LocalNotJudged, LocalReport, LocalUndetermined, UnderRegulation};
use super::shortfall::Shortfall;
use super::statements::{
    Statement, belonging, consent, contract_party, organization_registered, vacancy, volunteer_registered,
};
use super::time_limits::{Timing, confirmed, handed_in};
use crate::date::{Day, Days};
use crate::law::{Fact, Judged, MissingFact, NotJudgedReason, Severity, Subject, Tense, Voice, list_at_most};
use crate::recognition::scheme::{Clause, RequirementCode, Requirements, TimeLimit, Versions};
use crate::register::{Case, Entry, HourLog, HourLogId, Named, RecordKind};

/// Judges a register by what a scheme asks for beyond the Law, each version on the days on which it was in force.
/// `None` if no version says that it asks for anything.
pub fn judge(versions: &Versions<'_>, judged: &Judged) -> Option<LocalReport> {
    let asking = Regulation::each(versions);
    let asking = asking.filter_map(|regulation| Some((regulation.text.requirements.as_ref()?, regulation)));
    let asking: Vec<_> = asking.collect();
    if asking.is_empty() {
        return None;
    }
    let mut report = LocalReport::default();
    for code in RequirementCode::ALL {
        for (requirements, regulation) in &asking {
            Judging { regulation, judged, report: &mut report }.requirement(*code, requirements);
        }
    }
    report.not_listed = list_at_most(
        judged.settings().listed_per_rule(),
        RequirementCode::ALL,
        (&mut report.findings, |finding| finding.rule),
        (&mut report.undetermined, |undetermined| undetermined.rule),
    );
    Some(report)
}

struct Judging<'j> {
    regulation: &'j Regulation<'j>,
    judged: &'j Judged,
    report: &'j mut LocalReport,
}

/// A requirement as one of the text, and how severe it is not to meet it.
#[derive(Clone, Copy)]
struct Asking<'a> {
    code: RequirementCode,
    point: Option<&'a String>,
    severity: Severity,
    /// Whether what it asks for, or when it is in force, is a convention.
    assumed: bool,
}

/// The record on which it depends what a requirement makes of a placement, by its position, and the consents that are limited to
/// the placement. Placements for which it is the same have the same statement.
type DependsOn = (usize, Named);

fn of_placement(case: &Case<'_>) -> DependsOn {
    (case.position, Named::default())
}

fn of_volunteer(case: &Case<'_>) -> DependsOn {
    (case.volunteer_position, Named::default())
}

fn of_organizer(case: &Case<'_>) -> DependsOn {
    (case.organization_position, Named::default())
}

fn of_consents(case: &Case<'_>) -> DependsOn {
    (case.volunteer_position, case.named_by_consents())
}

impl<'j> Judging<'j> {
    fn requirement(&mut self, code: RequirementCode, requirements: &Requirements) {
        if requirements.unknown.iter().flatten().any(|unknown| *unknown == code) {
            return self.not_judged(code, NotJudgedReason::NotSaid);
        }
        let settings = self.judged.settings();
        match code {
            RequirementCode::VolunteerNotRegistered => {
                let Some(asked) = &requirements.volunteer_registered else { return };
                self.placements(code, asked.point.as_ref(), false, of_volunteer, &|case| {
                    volunteer_registered(case, asked)
                });
            }
            RequirementCode::OrganizationNotRegistered => {
                let Some(asked) = &requirements.organization_registered else { return };
                self.placements(code, asked.point.as_ref(), false, of_organizer, &|case| {
                    organization_registered(case, asked)
                });
            }
            RequirementCode::LocalConsentMissing => {
                let Some(asked) = &requirements.consent else { return };
                let Some((age, assumed)) = self.says(code, &asked.through_age) else { return };
                self.placements(code, asked.point.as_ref(), assumed, of_consents, &|case| {
                    consent(case, settings, age)
                });
            }
            RequirementCode::ContractWithAnother => {
                let Some(asked) = &requirements.contract_party else { return };
                if asked.organization.is_none() && asked.registration_number.is_none() {
                    return self.not_judged(code, NotJudgedReason::BodyNotKnown);
                }
                self.placements(code, asked.point.as_ref(), false, of_placement, &|case| {
                    contract_party(case, asked)
                });
            }
            RequirementCode::VacancyTooSmall => {
                let Some(asked) = &requirements.vacancy else { return };
                let Some((hours, assumed)) = self.says(code, &asked.at_least_hours) else { return };
                self.placements(code, asked.point.as_ref(), assumed, of_placement, &|case| {
                    vacancy(case, hours)
                });
            }
            RequirementCode::OutsideMunicipality => {
                let Some(asked) = &requirements.belonging else { return };
                let municipality = self.regulation.text.authority.municipality.as_deref().unwrap_or_default();
                self.placements(code, asked.point.as_ref(), false, of_volunteer, &|case| {
                    belonging(case, asked.by, municipality)
                });
            }
            RequirementCode::HandedInLate => {
                let Some(limit) = &requirements.handing_in else { return };
                self.entries(code, limit, handed_in);
            }
            RequirementCode::ConfirmedLate => {
                let Some(limit) = &requirements.confirming else { return };
                self.entries(code, limit, confirmed);
            }
        }
    }

    /// What the text says, or a convention, and whether it is one.
    fn says<T: Copy>(&mut self, code: RequirementCode, clause: &Clause<T>) -> Option<(T, bool)> {
        let usual = clause.usual().map(|value| (*value, matches!(clause, Clause::Silent { .. })));
        if usual.is_none() {
            self.not_judged(code, NotJudgedReason::NotSaid);
        }
        usual
    }

    fn not_judged(&mut self, code: RequirementCode, reason: NotJudgedReason) {
        self.report.not_judged.push(LocalNotJudged { code, reason });
    }

    /// The requirement with its severity; `None` where it cannot be judged, which is then reported.
    fn asking<'a>(
        &mut self,
        code: RequirementCode,
        point: Option<&'a String>,
        assumed: bool,
    ) -> Option<Asking<'a>> {
        let Some(severity) = self.regulation.severity(self.judged.settings().recalled().cap()) else {
            self.not_judged(code, NotJudgedReason::Recalled);
            return None;
        };
        let assumed = assumed || !self.regulation.is_dated();
        let severity = if assumed { severity.max(Severity::Warning) } else { severity };
        Some(Asking { code, point, severity, assumed })
    }

    fn placements(
        &mut self,
        code: RequirementCode,
        point: Option<&String>,
        assumed: bool,
        depends_on: fn(&Case<'j>) -> DependsOn,
        state: &dyn Fn(&Case<'j>) -> Statement,
    ) {
        let Some(asking) = self.asking(code, point, assumed) else { return };
        let register = self.judged.register();
        let mut statements: BTreeMap<DependsOn, Statement> = BTreeMap::new();
        for case in register.cases() {
            let subject = self.judged.subject(RecordKind::Placement, case.position);
            let matter = self.judged.days_of_placement(&case, &self.regulation.in_force);
            let statement = statements.entry(depends_on(&case)).or_insert_with(|| state(&case));
            let short = statement.short.iter().map(|(why, days)| (*why, days.and(&matter)));
            let open = statement.open.iter().map(|(facts, days)| (facts, days.and(&matter)));
            for ((cause, at), days) in short.filter(|(_, days)| !days.is_empty()) {
                let lie_in = |entry: &Entry<'_>| days.covers(entry.log.on.period());
                let logs: Vec<&HourLog> = self.entries_of(&case, lie_in);
                let finding = self.finding(asking, subject, (cause, at), case.record_of(at));
                let finding = LocalFinding { days, ..finding.with(&logs) };
                self.report.findings.push(finding.on(self.judged.settings().today));
            }
            for (facts, days) in open.filter(|(_, days)| !days.is_empty()) {
                let logs: Vec<&HourLog> = self.entries_of(&case, |entry| days.meets(entry.log.on.period()));
                let missing =
                    facts.iter().map(|fact| MissingFact::of(*fact, case.record_of(*fact))).collect();
                self.undetermined(code, subject, days, missing, &logs);
            }
        }
    }

    fn entries(
        &mut self,
        code: RequirementCode,
        limit: &TimeLimit,
        look: fn(&TimeLimit, u32, &HourLog, Day) -> Timing,
    ) {
        let Some((days, assumed)) = self.says(code, &limit.days) else { return };
        let Some(asking) = self.asking(code, limit.point.as_ref(), assumed) else { return };
        let today = self.judged.settings().today;
        let register = self.judged.register();
        let mut entries: Vec<Entry<'_>> = Vec::new();
        for case in register.cases() {
            entries.extend(register.entries(case.position).filter(Entry::stands));
        }
        crate::order::sort_by_key(&mut entries, |entry| entry.position);
        let in_force = |entry: &&Entry<'_>| self.regulation.in_force.contains(entry.log.on.period().last());
        for entry in entries.iter().filter(in_force) {
            let subject = self.judged.subject(RecordKind::HourLog, entry.position);
            let on = Days::from(entry.log.on.period());
            match look(limit, days, entry.log, today) {
                Timing::InTime => {}
                Timing::Late(cause, field) => {
                    let finding = self.finding(asking, subject, (cause, field.into()), entry.position);
                    let finding = LocalFinding { days: on, ..finding.with(&[entry.log]) };
                    self.report.findings.push(finding.on(today));
                }
                Timing::Open(field) => {
                    let missing = vec![MissingFact::of(field.into(), entry.position)];
                    self.undetermined(code, subject, on, missing, &[entry.log]);
                }
            }
        }
    }

    fn entries_of(&self, case: &Case<'j>, of: impl Fn(&Entry<'_>) -> bool) -> Vec<&'j HourLog> {
        let entries = self.judged.register().entries(case.position).filter(Entry::stands);
        entries.filter(|entry| of(entry)).map(|entry| entry.log).collect()
    }

    fn finding(
        &self,
        asking: Asking<'_>,
        subject: Subject,
        (cause, at): (Shortfall, Fact),
        position: usize,
    ) -> LocalFinding {
        let Asking { code, point, severity, assumed } = asking;
        LocalFinding {
            rule: code,
            severity,
            bearing: code.bearing(),
            voice: Voice::Regulation,
            by: UnderRegulation { regulation: self.regulation.cite(point.map(String::as_str)), assumed },
            subject,
            path: at.pointer(position),
            source: self.judged.register().source(at.field.record(), position, &at.member()),
            days: Days::none(),
            tense: Tense::Now,
            cause,
            logs: Vec::new(),
            minutes: 0,
            remedy: cause.remedy(),
            sensitive: cause.is_sensitive(),
        }
    }

    fn undetermined(
        &mut self,
        code: RequirementCode,
        subject: Subject,
        days: Days,
        missing: Vec<MissingFact>,
        logs: &[&HourLog],
    ) {
        let (logs, minutes) = sum(logs);
        self.report.undetermined.push(LocalUndetermined {
            rule: code,
            bearing: code.bearing(),
            subject,
            days,
            missing,
            logs,
            minutes,
            sensitive: code.is_sensitive(),
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
fn sum(logs: &[&HourLog]) -> (Vec<HourLogId>, i64) {
    (logs.iter().map(|log| log.id).collect(), logs.iter().map(|log| i64::from(log.minutes)).sum())
}
