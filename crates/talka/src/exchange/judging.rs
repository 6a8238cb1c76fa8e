//! A project while it is judged, and what is reported of it.

use super::project::Exchange;
use super::report::{
    CitedProject, ExchangeCause, ExchangeCode, ExchangeFinding, ExchangeNotJudged, ExchangeReport,
    ExchangeUndetermined, OfProject, UnderProject,
};
use super::unknown::{ExchangeFact, UnknownOfProject, unknown};
use crate::basis::Mark;
use crate::date::{Day, Days, Period};
use crate::law::{Bearing, NotJudgedReason, Settings, Severity, Tense, Voice};
use crate::programmes::{CitedProgramme, Programme};
use crate::reading::Pointer;
use crate::recognition::Clause;

/// What a finding rests on: a version of the programme and how sure it is, or the project's own papers.
#[derive(Clone, Copy)]
pub(super) struct Asking<'v> {
    pub(super) code: ExchangeCode,
    severity: Severity,
    version: Option<(&'v Programme, Mark)>,
    assumed: bool,
}

impl<'v> Asking<'v> {
    /// What the project's own papers ask for.
    pub(super) const fn own(code: ExchangeCode) -> Self {
        Self { code, severity: Severity::Violation, version: None, assumed: false }
    }

    /// What a version of the programme asks for.
    pub(super) const fn by(code: ExchangeCode, version: &'v Programme, basis: Mark) -> Self {
        Self { code, severity: Severity::Violation, version: Some((version, basis)), assumed: false }
    }

    /// The same, no more severe than that.
    pub(super) const fn at_most(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }

    /// What a clause says, or its convention.
    pub(super) fn says<T: Copy>(&mut self, clause: &Clause<T>, to: &mut Reporting<'_>) -> Option<T> {
        self.assumed = matches!(clause, Clause::Silent { .. });
        let usual = clause.usual().copied();
        if usual.is_none() {
            to.not_judged(self.code, NotJudgedReason::NotSaid);
        }
        usual
    }
}

/// A project, and where what is found of it goes.
pub(super) struct Reporting<'j> {
    pub(super) exchange: &'j Exchange,
    pub(super) settings: &'j Settings,
    pub(super) report: &'j mut ExchangeReport,
}

impl Reporting<'_> {
    pub(super) const fn today(&self) -> Day {
        self.settings.today
    }

    /// The days of the project; none where one end is not known.
    pub(super) fn days(&self) -> Days {
        within(self.exchange.from, self.exchange.to)
    }

    pub(super) fn not_judged(&mut self, code: ExchangeCode, reason: NotJudgedReason) {
        let not = ExchangeNotJudged { code, reason };
        if !self.report.not_judged.contains(&not) {
            self.report.not_judged.push(not);
        }
    }

    pub(super) fn open(&mut self, code: ExchangeCode, days: Days, missing: Vec<UnknownOfProject>) {
        self.report.undetermined.push(ExchangeUndetermined { code, days, missing });
    }

    /// Asks for a member of the project itself.
    pub(super) fn ask(&mut self, code: ExchangeCode, fact: ExchangeFact) {
        self.open(code, Days::none(), vec![unknown(fact, &Pointer::root())]);
    }

    pub(super) fn found(&mut self, asking: Asking<'_>, days: Days, path: Pointer, cause: ExchangeCause) {
        let Asking { code, severity, version, assumed } = asking;
        let basis = version.map_or(Mark::Own, |(_, basis)| basis);
        let Some(cap) = basis.cap().or_else(|| self.settings.recalled().cap()) else {
            return self.not_judged(code, NotJudgedReason::Recalled);
        };
        let severity = severity.max(cap).max(if assumed { Severity::Warning } else { Severity::Violation });
        let Exchange { id, title, number, .. } = self.exchange;
        let finding = ExchangeFinding {
            rule: code,
            severity,
            bearing: bearing(code),
            voice: Voice::Project,
            by: UnderProject {
                project: CitedProject { id: id.clone(), title: title.clone(), number: number.clone() },
                programme: version.map(|(version, basis)| CitedProgramme::of(version, basis)),
                assumed,
            },
            subject: OfProject { project: id.clone() },
            path,
            source: None,
            days,
            tense: Tense::Now,
            cause,
            logs: Vec::new(),
            minutes: 0,
            remedy: None,
            sensitive: false,
        };
        let finding = finding.on(self.settings.today);
        // What is lent may be once too often in a sum that is compared with two others.
        if self.report.findings.last() != Some(&finding) {
            self.report.findings.push(finding);
        }
    }
}

const fn bearing(code: ExchangeCode) -> Bearing {
    match code {
        ExchangeCode::Sums | ExchangeCode::PreFinancing => Bearing::Record,
        _ => Bearing::Duty,
    }
}

/// The days from one to another; none where one is not known.
pub(super) fn within(from: Option<Day>, to: Option<Day>) -> Days {
    let period = from.zip(to).and_then(|(from, to)| Period::new(from, to).ok());
    period.map_or_else(Days::none, Days::from)
}

/// The days after one, until today.
pub(super) fn since(due: Day, today: Day) -> Days {
    within(Some(due.plus(1)), Some(today))
}
