//! What a report says, as data.

mod findings;
mod over_time;
mod reading;
mod recognized;
mod tasks;

use talka::date::Day;
use talka::law::{
    NotJudged, QuestionGroup, Remedy, Rule, Settings, Severity, Tense, UndeterminedGroup, Voice,
};
use talka::register::{OrganizationId, Private, Register, VolunteerId};

use crate::evaluation::Evaluation;
pub use findings::FindingsOfRule;
pub use over_time::{Month, MonthOfFindings, MonthOfHours, OverTime};
pub use reading::{FileRead, FilesRead, Note};
pub use recognized::{
    Deciding, Invited, LevelReached, Local, LocalUndetermined, NearLevel, Presumption, SchemeOverview,
    Silent, Uncounted,
};
pub use tasks::{Rows, Task};

/// Whether a report shows the names of people and organizations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// Ids in place of names, and no finding that lets a date of birth or a conviction be concluded.
    #[default]
    Hidden,
    /// Names and all findings: only for the office whose people they are.
    Shown,
}

/// Somebody, or an organization, as a report may show it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Party<Id> {
    /// The name, where names are shown and one is recorded.
    pub name: Option<Private>,
    /// The id.
    pub id: Id,
}

impl<Id: std::fmt::Display> Party<Id> {
    /// The name, or else the id.
    pub fn shown(&self) -> String {
        self.name.as_ref().map_or_else(|| self.id.to_string(), |name| name.reveal().to_owned())
    }
}

/// What a report says of the files of an office, in no language yet.
///
/// ```
/// use talka::{date::Day, law::Settings, text::Lang};
/// use talka_import::{File, Options, Source, read_files};
/// use talka_report::{Evaluation, Names, Overview};
/// let sheet = "Vārds, uzvārds;Iestāde;Datums;Stundas\nAlfa Paraugs;Bibliotēka;05.07.2020.;4\n";
/// let imported = read_files(&[Source::new(File { name: "stundas.csv", bytes: sheet.as_bytes() })], &Options::default())?;
/// let evaluation = Evaluation::new(imported, vec![], &Settings::on(Day::new(2020, 12, 31)?));
/// let overview = Overview::of(&evaluation, Names::Hidden);
/// assert_eq!((overview.totals.volunteers, overview.totals.minutes), (1, 240));
/// assert!(!talka_report::terminal(&overview, Lang::Lv).contains("Alfa Paraugs"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Overview {
    /// Names the set of rules that was applied.
    pub law: String,
    /// What was asked for, with every default written out.
    pub settings: Settings,
    /// Whether names are shown.
    pub names: Names,
    /// How much there is.
    pub totals: Totals,
    /// How each file was read.
    pub reading: FilesRead,
    /// What was found, most severe first; what lies ahead last.
    pub findings: Vec<FindingsOfRule>,
    /// How many findings are not shown because they let a date of birth or a conviction be concluded.
    pub withheld: usize,
    /// What could not be decided, by rule and by what is missing.
    pub undetermined: Vec<UndeterminedGroup>,
    /// What to look up, what may void hours first.
    pub questions: Vec<QuestionGroup>,
    /// What was not judged.
    pub not_judged: Vec<NotJudged>,
    /// What has to be done, by organizer, in the order of the register; what is for those who keep the register last.
    pub tasks: Vec<Task>,
    /// What each scheme makes of the hours.
    pub schemes: Vec<SchemeOverview>,
    /// Hours and findings, month by month.
    pub over_time: OverTime,
}

/// How much there is in a register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Totals {
    /// Volunteers.
    pub volunteers: usize,
    /// Organizations.
    pub organizations: usize,
    /// Placements.
    pub placements: usize,
    /// Entries of hours.
    pub entries: usize,
    /// Their minutes, as entered, but for those of entries that were rejected, withdrawn or corrected.
    pub minutes: i64,
}

impl Overview {
    /// What can be said of it.
    pub fn of(evaluation: &Evaluation, names: Names) -> Self {
        let Evaluation { judged, recognized, .. } = evaluation;
        let register = judged.register();
        let shown = |sensitive: bool| names == Names::Shown || !sensitive;
        let mut listed = Vec::with_capacity(judged.findings().len());
        listed.extend(judged.findings().iter().filter(|finding| shown(finding.sensitive)));
        let withheld = judged.findings().len() - listed.len();
        let over_time = OverTime::of(judged, &listed);
        let summary = judged.clone().into_summary();
        Self {
            law: summary.law,
            settings: summary.settings,
            names,
            totals: Totals {
                volunteers: register.volunteers().len(),
                organizations: register.organizations().len(),
                placements: register.placements().len(),
                entries: register.hour_logs().len(),
                minutes: over_time.hours.iter().map(|month| month.entered).sum(),
            },
            reading: FilesRead::of(&evaluation.tables, &evaluation.diagnostics),
            tasks: tasks::tasks(register, &listed, judged.settings().today, names),
            findings: findings::by_rule(register, &listed, judged.settings().today),
            withheld,
            undetermined: summary.undetermined,
            questions: summary.questions,
            not_judged: summary.not_judged,
            schemes: recognized.iter().map(|of| SchemeOverview::of(register, of, names)).collect(),
            over_time,
        }
    }

    /// The most severe of what was found up to today: what makes hours void before what concerns papers, and what touches
    /// more hours before what touches fewer. Information is none of it.
    pub fn most_severe(&self, most: usize) -> Vec<&FindingsOfRule> {
        let begun =
            self.findings.iter().filter(|of| !of.lies_ahead() && of.first.severity != Severity::Information);
        let mut begun: Vec<&FindingsOfRule> = begun.collect();
        begun.sort_by_key(|of| {
            let touched = (std::cmp::Reverse(of.minutes), std::cmp::Reverse(of.findings));
            (of.first.severity, of.first.bearing, touched)
        });
        begun.truncate(most);
        begun
    }

    /// What to do first, over all organizers: each remedy with how often it is due; what puts right the most severe findings
    /// first, and of those what is due most often.
    pub fn first_to_do(&self) -> Vec<(Remedy, usize)> {
        let mut due: Vec<(Remedy, usize, (Severity, talka::law::Bearing))> = Vec::new();
        for task in &self.tasks {
            match due.iter_mut().find(|(remedy, ..)| *remedy == task.remedy) {
                Some((_, times, worst)) => {
                    *times += task.times;
                    *worst = (*worst).min(task.worst);
                }
                None => due.push((task.remedy, task.times, task.worst)),
            }
        }
        due.sort_by_key(|(_, times, worst)| (*worst, std::cmp::Reverse(*times)));
        due.into_iter().map(|(remedy, times, _)| (remedy, times)).collect()
    }

    /// The day of the judgement.
    pub fn today(&self) -> Day {
        self.settings.today
    }
}

impl FindingsOfRule {
    /// Whether it is about days to come. A record that is wrong is wrong today, whatever days it names.
    pub fn lies_ahead(&self) -> bool {
        lies_ahead(&self.first)
    }
}

fn lies_ahead(finding: &talka::law::Finding<&'static Rule>) -> bool {
    finding.tense == Tense::Ahead && finding.voice != Voice::Records
}

pub(crate) fn volunteer(register: &Register, id: VolunteerId, names: Names) -> Party<VolunteerId> {
    let known = || register.volunteer(id)?.name.clone();
    Party { name: if names == Names::Shown { known() } else { None }, id }
}

pub(crate) fn organization(register: &Register, id: OrganizationId, names: Names) -> Party<OrganizationId> {
    let known = || register.organization(id)?.name.clone();
    Party { name: if names == Names::Shown { known() } else { None }, id }
}
