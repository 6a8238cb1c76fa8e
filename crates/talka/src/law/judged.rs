//! What all rules say of a register, kept with the register.

use std::sync::Arc;

use super::bound::list_at_most;
use super::code::RuleCode;
use super::finding::{Finding, NotJudged, Subject, Undetermined};
use super::judgement::Judgement;
use super::judging::{Judging, Place, Ruling, matter, subject};
use super::presume::Presume;
use super::questions::{Question, questions};
use super::report::{LogVerdict, Report, Satisfied};
use super::rule::NotJudgedReason;
use super::rules::RULES;
use super::settings::Settings;
use super::severity::Bearing;
use super::summary::Summary;
use super::sums::{Entries, Sums};
use super::timeline::Outcome;
use super::verdict::{Standing, Verdict};
use super::yearly::{Yearly, count};
use crate::date::Days;
use crate::reading::Version;
use crate::register::{Case, HourLog, OrganizationId, RecordKind, Register};

/// Names the set of rules that is applied; its day is [`AS_OF`](super::provisions::AS_OF).
const LAW: &str = concat!("talka ", env!("CARGO_PKG_VERSION"), ", Volunteer Work Law as of 2026-02-21");

/// A register with the judgement of each placement and the verdict on each entry.
///
/// It shares the register, so that both can be kept side by side:
///
/// ```
/// use std::sync::Arc;
/// use talka::date::Day;
/// use talka::law::{Judged, Settings};
/// use talka::register::Register;
///
/// struct Office {
///     register: Arc<Register>,
///     judged: Judged,
/// }
///
/// let register = Arc::new(Register::from_json(include_bytes!("../../doc/thirteen.json"))?);
/// let judged = Judged::new(register.clone(), &Settings::on(Day::new(2023, 6, 1)?));
/// let office = Office { register, judged };
/// assert_eq!(office.judged.findings()[0].rule.code, "under-minimum-age");
/// assert_eq!(office.judged.register().hour_logs().len(), office.register.hour_logs().len());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Judged {
    register: Arc<Register>,
    settings: Settings,
    ruling: Ruling,
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
    let ruling = Judging::by_all_rules(register, settings);
    let presumed = settings.presume().settles(register);
    Report { presumed, ..report(ruling.findings, ruling.undetermined, settings, &Entries::of(register)) }
}

impl Judged {
    /// Judges the register: one of its own (`Judged::new(register, …)`), or one that is shared
    /// (`Judged::new(Arc::clone(&register), …)`).
    pub fn new(register: impl Into<Arc<Register>>, settings: &Settings) -> Self {
        Self::shared(register.into(), settings)
    }

    fn shared(register: Arc<Register>, settings: &Settings) -> Self {
        let ruling = Judging::by_all_rules(&register, settings);
        Self { register, settings: *settings, ruling }
    }

    /// The register.
    pub fn register(&self) -> &Register {
        &self.register
    }

    /// The settings it was judged with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The judgement of the placement at that position.
    pub fn judgement(&self, placement: usize) -> Option<&Judgement> {
        self.ruling.judgements.get(placement)
    }

    /// The verdict on the entry at that position. An entry that was rejected or corrected is not judged.
    pub fn verdict(&self, log: usize) -> Option<Verdict> {
        self.ruling.standing.get(log).map(|of| of.verdict)
    }

    /// The minutes of the entry at that position that stand: those that neither cannot be nor are in another entry. Whether they
    /// are volunteer work under the Law, the verdict says. All minutes of an entry that was rejected or corrected are given.
    pub fn stands(&self, log: usize) -> Option<i64> {
        self.ruling.standing.get(log).map(|of| of.minutes)
    }

    /// What was found.
    pub fn findings(&self) -> &[Finding] {
        &self.ruling.findings
    }

    /// What could not be decided.
    pub fn undetermined(&self) -> &[Undetermined] {
        &self.ruling.undetermined
    }

    /// What to ask before it is known whether the entries that are undecided are volunteer work under the Law.
    pub(crate) fn questions_about_hours(&self) -> Vec<Question> {
        let about_hours = |of: &&Undetermined| of.bearing == Bearing::Voids && !of.logs.is_empty();
        let undetermined = self.ruling.undetermined.iter().filter(about_hours);
        questions(undetermined.flat_map(|of| of.missing.iter().map(|fact| (of.rule, fact))))
    }

    /// The same register, judged with what is presumed of records that are silent; `None` where none of them is, or where the
    /// settings say themselves what is presumed.
    pub(crate) fn presuming(&self, presume: Presume) -> Option<Self> {
        let settings = self.settings.presuming(presume, &self.register)?;
        Some(Self::shared(Arc::clone(&self.register), &settings))
    }

    /// Judges the register with what is presumed of records that are silent, unless the settings say themselves what is
    /// presumed: for whoever asks for nothing but that.
    pub(crate) fn only_presuming(register: Register, settings: &Settings, presume: Presume) -> Self {
        let settings = settings.presuming(presume, &register).unwrap_or(*settings);
        Self::new(register, &settings)
    }

    /// What was found.
    pub fn into_report(self) -> Report {
        let (settings, presumed) = (self.settings, self.settings.presume().settles(&self.register));
        let entries = Entries::of(&self.register);
        Report { presumed, ..report(self.ruling.findings, self.ruling.undetermined, &settings, &entries) }
    }

    /// What was found, grouped by rule and cause, however much of a rule a report may list.
    ///
    /// ```
    /// use talka::date::Day;
    /// use talka::law::{Judged, Settings};
    /// use talka::register::Register;
    /// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
    /// let judged = Judged::new(register, &Settings::on(Day::new(2023, 6, 1)?));
    /// let summary = judged.into_summary();
    /// let young = &summary.findings[0];
    /// assert_eq!(young.code, "under-minimum-age");
    /// assert_eq!((young.findings, young.records), (1, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn into_summary(self) -> Summary {
        let unbounded = Settings { listed_per_rule: Some(u32::MAX), ..self.settings };
        let (settings, presumed) =
            (self.settings.spelled_out(), self.settings.presume().settles(&self.register));
        let report =
            report(self.ruling.findings, self.ruling.undetermined, &unbounded, &Entries::of(&self.register));
        Summary::of(Report { settings, presumed, ..report }, &self.register)
    }

    /// What was found, with what is satisfied and the verdict on each entry.
    pub fn into_full_report(self) -> Report {
        let satisfied = Some(self.satisfied());
        let logs = self.register.hour_logs().iter().zip(&self.ruling.standing);
        let verdict = |(log, of): (&HourLog, &Standing)| LogVerdict {
            log: log.id,
            verdict: of.verdict,
            stands: of.minutes,
        };
        let verdicts = Some(logs.map(verdict).collect());
        Report { satisfied, verdicts, ..self.into_report() }
    }

    /// The rules that were checked and are satisfied, each with its days.
    pub fn satisfied(&self) -> Vec<Satisfied> {
        let mut satisfied = Vec::new();
        for (case, judgement) in self.register.cases().zip(&self.ruling.judgements) {
            let place = Place::in_register(case, &self.register, &self.settings);
            for (rule, timeline) in judgement.timelines() {
                let matter = matter(rule, &place);
                let spans = timeline.spans_on(&matter).iter();
                let spans = spans.filter(|span| span.outcome == Outcome::Satisfied);
                let days = spans.map(|span| span.period).collect::<Days>().and(&matter);
                if !days.is_empty() {
                    let subject = self.subject(RecordKind::Placement, case.position);
                    let sensitive = rule.sensitive;
                    satisfied.push(Satisfied { code: rule.into(), subject, days, sensitive });
                }
            }
        }
        satisfied
    }

    /// Of these days, those of the term of the placement and those worked in it.
    pub(crate) fn days_of_placement(&self, case: &Case<'_>, days: &Days) -> Days {
        let lasting = self.ruling.lasting.get(case.position);
        lasting.map_or_else(Days::none, |lasting| days.and(lasting))
    }

    /// The volunteer work of an organization in a year, as it states it with its annual report (the Law, section 7(2), clause
    /// 9). `None` where no organization has that id.
    ///
    /// ```
    /// use talka::date::Day;
    /// use talka::law::{Judged, Settings};
    /// use talka::register::Register;
    /// let register = Register::from_json(br#"{
    ///     "volunteers": [{"id": "00000000-0000-0000-0000-000000000001"}],
    ///     "organizations": [{"id": "00000000-0000-0000-0000-000000000002"}],
    ///     "placements": [{
    ///         "id": "00000000-0000-0000-0000-000000000003",
    ///         "volunteer": "00000000-0000-0000-0000-000000000001",
    ///         "organization": "00000000-0000-0000-0000-000000000002"
    ///     }],
    ///     "hour_logs": [{
    ///         "id": "00000000-0000-0000-0000-000000000004",
    ///         "placement": "00000000-0000-0000-0000-000000000003",
    ///         "on": "2023-05-20", "minutes": 90, "place": "Library"
    ///     }]
    /// }"#)?;
    /// let organization = register.organizations()[0].id;
    /// let judged = Judged::new(register, &Settings::on(Day::new(2023, 6, 1)?));
    /// let yearly = judged.yearly(organization, 2023).ok_or("no such organization")?;
    /// assert_eq!((yearly.places[0].volunteers, yearly.minutes), (1, 90));
    /// assert_eq!(judged.yearly(organization, 2022).ok_or("no such organization")?.minutes, 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn yearly(&self, organization: OrganizationId, year: i32) -> Option<Yearly> {
        let position = self.register.position(RecordKind::Organization, organization)?;
        count(&self.register, &self.ruling.standing, &[(position, year)]).pop()
    }

    pub(crate) fn subject(&self, kind: RecordKind, position: usize) -> Subject {
        subject(&self.register, kind, position)
    }
}

/// The report of these findings.
pub(super) fn report(
    mut findings: Vec<Finding>,
    mut undetermined: Vec<Undetermined>,
    settings: &Settings,
    entries: &Entries<'_>,
) -> Report {
    let sums = Sums::of(&findings, entries);
    let not_listed = list_at_most(
        settings.listed_per_rule(),
        RULES,
        (&mut findings, |finding| finding.rule),
        (&mut undetermined, |undetermined| undetermined.rule),
    );
    let not_judged = RuleCode::all().filter_map(|code| {
        let reason = match code.rule() {
            Some(rule) => rule.left_out_by(settings)?,
            None => NotJudgedReason::NotChecked,
        };
        Some(NotJudged { code, reason })
    });
    let mut listed = Vec::with_capacity(not_judged.size_hint().1.unwrap_or(0));
    listed.extend(not_judged);
    let missing = undetermined.iter().flat_map(|of| of.missing.iter().map(|fact| (of.rule, fact)));
    Report {
        version: Version::CURRENT,
        law: LAW.to_owned(),
        settings: settings.spelled_out(),
        findings,
        questions: questions(missing),
        undetermined,
        presumed: None,
        not_judged: listed,
        not_listed,
        sums,
        satisfied: None,
        verdicts: None,
    }
}
