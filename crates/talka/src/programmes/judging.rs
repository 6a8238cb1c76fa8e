//! A stay while it is judged, and what is reported of it.

use super::programme::Programme;
use super::report::{
    CitedProgramme, ProgrammeCause, ProgrammeCode, ProgrammeFinding, ProgrammeNotJudged, ProgrammeReport,
    ProgrammeUndetermined, UnderProgramme, UnknownOfStay,
};
use super::stay::{Stay, StayFact};
use crate::basis::Mark;
use crate::date::{Day, Days, Period};
use crate::law::{Bearing, Judged, NotJudgedReason, Severity, Subject, Tense, Voice};
use crate::reading::Pointer;
use crate::recognition::Clause;
use crate::register::{Case, HourLogId, RecordKind};

/// The days of a stay without those of travel, as far as they are known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lasting {
    pub(super) first: Option<Day>,
    pub(super) last: Option<Day>,
}

impl Lasting {
    /// `None` if no day is left. Which days are those of travel nobody says: the stay is as much shorter.
    pub(super) fn of(stay: &Stay) -> Option<Self> {
        let travel = i32::from(stay.travel_days.unwrap_or_default());
        let last = stay.to.map(|to| to.plus(-travel));
        let known = stay.from.zip(last);
        known.is_none_or(|(first, last)| first <= last).then_some(Self { first: stay.from, last })
    }

    /// How many days, if that is known.
    pub(super) fn length(self) -> Option<i64> {
        Some(i64::from(self.last?.days_since(self.first?)) + 1)
    }
}

/// A stay with its placement.
pub(super) struct Judging<'j> {
    pub(super) judged: &'j Judged,
    pub(super) programmes: &'j [Programme],
    pub(super) stay: &'j Stay,
    pub(super) position: usize,
    pub(super) case: Case<'j>,
    pub(super) lasting: Lasting,
}

impl<'j> Judging<'j> {
    /// The version of its programme that is in force on a day.
    pub(super) fn version(&self, day: Day) -> Option<&'j Programme> {
        Programme::in_force_on(self.programmes, &self.stay.programme, day)
    }

    /// Whether it is in another country than that of residence.
    pub(super) fn abroad(&self) -> Option<bool> {
        let (home, venue) = (self.stay.home.as_deref()?, self.stay.venue.as_deref()?);
        Some(!same_country(home, venue))
    }

    /// All its days, those of travel among them; none where one end is not known.
    pub(super) fn days(&self) -> Days {
        let period = self.stay.from.zip(self.stay.to).and_then(|(from, to)| Period::new(from, to).ok());
        period.map_or_else(Days::none, Days::from)
    }

    pub(super) fn report<'r>(&'r self, report: &'r mut ProgrammeReport) -> Reporting<'r, 'j> {
        Reporting { judging: self, report }
    }

    fn subject(&self) -> Subject {
        self.judged.subject(RecordKind::Placement, self.case.position)
    }

    fn path(&self, fact: StayFact) -> Pointer {
        match fact {
            StayFact::Born => {
                RecordKind::Volunteer.pointer(self.case.volunteer_position).member(fact.as_str())
            }
            other => Pointer::root().member("stays").element(self.position).member(other.as_str()),
        }
    }
}

/// Whether two codes are of one country, in whatever letters.
pub(crate) fn same_country(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

/// What a version asks for, and how sure that is.
#[derive(Clone, Copy)]
pub(super) struct Asking<'v> {
    pub(super) code: ProgrammeCode,
    pub(super) version: &'v Programme,
    pub(super) basis: Mark,
    pub(super) assumed: bool,
}

impl Asking<'_> {
    /// What a clause says, or its convention.
    pub(super) fn says<T: Copy>(&mut self, clause: &Clause<T>, to: &mut Reporting<'_, '_>) -> Option<T> {
        self.assumed = matches!(clause, Clause::Silent { .. });
        let usual = clause.usual().copied();
        if usual.is_none() {
            to.not_judged(self.code, NotJudgedReason::NotSaid);
        }
        usual
    }
}

/// Where what is found of a stay goes.
pub(super) struct Reporting<'r, 'j> {
    pub(super) judging: &'r Judging<'j>,
    report: &'r mut ProgrammeReport,
}

impl Reporting<'_, '_> {
    pub(super) fn not_judged(&mut self, code: ProgrammeCode, reason: NotJudgedReason) {
        let not = ProgrammeNotJudged { code, reason };
        if !self.report.not_judged.contains(&not) {
            self.report.not_judged.push(not);
        }
    }

    /// Nobody knows which version judges it.
    pub(super) fn without_first_day(&mut self) {
        self.open(ProgrammeCode::Version, Days::none(), &[StayFact::From]);
    }

    pub(super) fn open(&mut self, code: ProgrammeCode, days: Days, facts: &[StayFact]) {
        let missing = facts.iter().map(|fact| UnknownOfStay { fact: *fact, path: self.judging.path(*fact) });
        let (subject, missing) = (self.judging.subject(), missing.collect());
        let open = ProgrammeUndetermined { code, subject, days, missing };
        // Both ends of an age, and what has to be done by one day, depend on one fact.
        if self.report.undetermined.last() != Some(&open) {
            self.report.undetermined.push(open);
        }
    }

    pub(super) fn short(&mut self, asking: Asking<'_>, days: Days, at: StayFact, cause: ProgrammeCause) {
        let path = self.judging.path(at);
        self.found(asking, days, path, cause, Vec::new(), 0);
    }

    pub(super) fn found(
        &mut self,
        asking: Asking<'_>,
        days: Days,
        path: Pointer,
        cause: ProgrammeCause,
        logs: Vec<HourLogId>,
        minutes: i64,
    ) {
        let Asking { code, version, basis, assumed } = asking;
        let settings = self.judging.judged.settings();
        let Some(severity) = basis.cap().or_else(|| settings.recalled().cap()) else {
            return self.not_judged(code, NotJudgedReason::Recalled);
        };
        let severity = if assumed { severity.max(Severity::Warning) } else { severity };
        let sensitive = cause.is_sensitive();
        let cited = CitedProgramme::of(version, basis);
        let finding = ProgrammeFinding {
            rule: code,
            severity,
            bearing: Bearing::Duty,
            voice: Voice::Programme,
            by: UnderProgramme { programme: cited, assumed },
            subject: self.judging.subject(),
            path,
            source: None,
            days,
            tense: Tense::Now,
            cause,
            logs,
            minutes,
            remedy: None,
            sensitive,
        };
        self.report.findings.push(finding.on(settings.today));
    }
}
