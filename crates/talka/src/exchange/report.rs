//! What is found of a project, in its own voice.

use serde::{Deserialize, Serialize};

use super::budget::FundSource;
use super::mobility::MobilityRole;
use super::project::{ProjectReportKind, ResultKind};
use super::sums::{BudgetSums, MobilityCount};
use super::unknown::UnknownOfProject;
use crate::date::{Day, Days};
use crate::law::{Finding, NotJudged, NotListed, Speaks};
use crate::programmes::{CitedProgramme, Duration};
use crate::reading::{Version, words};
use crate::recognition::Title;
use crate::schema::{Described, Shape, described};

/// Something that a project does not let stand. It never makes hours void.
pub type ExchangeFinding = Finding<ExchangeCode>;

/// Something that was not judged of a project.
pub type ExchangeNotJudged = NotJudged<ExchangeCode>;

/// What is not listed of one of its findings.
pub type ExchangeNotListed = NotListed<ExchangeCode>;

words! {
    /// What is looked at in a project, in the order in which it is reported.
    pub enum ExchangeCode {
        /// Whether the programme has rules for the project at all.
        Rules = "project-rules",
        /// From how many countries the partners are.
        Countries = "project-countries",
        /// How many people come to meetings from abroad.
        Invited = "project-invited",
        /// That meetings lie within the days of the project.
        Days = "project-days",
        /// How long a meeting lasts.
        Meeting = "project-meeting",
        /// Who was planned to come, and who came.
        Attendance = "project-attendance",
        /// That those who bear a budget, and its costs, add up to it.
        Sums = "project-sums",
        /// That money which is only lent is counted once, and repaid.
        PreFinancing = "project-pre-financing",
        /// How much somebody bears at most.
        Share = "project-share",
        /// What was promised.
        Result = "project-result",
        /// What has to be reported.
        Report = "project-report",
    }
}

words! {
    /// A sum of a budget.
    pub enum BudgetSum {
        /// The sum that was approved.
        Total = "total",
        /// The sum of those who bear it.
        Funds = "funds",
        /// The sum of what it is spent on.
        Costs = "costs",
    }
}

described! {
    /// Why a project is not as it has to be, with the values that show it. Sums in euro cents.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(tag = "reason", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum ExchangeCause {
        /// The partners are from too few countries.
        FewPartnerCountries {
            /// From how many.
            countries: u32,
            /// The least.
            least: u32,
        },
        /// Too few people come from abroad.
        FewInvited {
            /// How many do.
            people: u32,
            /// The least.
            least: u32,
        },
        /// A meeting is on days on which there is no project.
        OutsideProject {
            /// The first day of the project; null where it is not known.
            from: Option<Day>,
            /// The last day of the project; null where it is not known.
            to: Option<Day>,
        },
        /// A meeting lasts too long.
        LongMeeting {
            /// The greatest duration.
            most: Duration,
            /// How many days it lasts.
            lasts: i64,
        },
        /// Fewer people came than were planned.
        FewerCame {
            /// In which role; null: in all.
            role: Option<MobilityRole>,
            /// How many were planned.
            planned: u32,
            /// How many came.
            came: u32,
        },
        /// A sum is not that of the budget.
        SumDiffers {
            /// Which sum.
            of: BudgetSum,
            /// The sum.
            cents: i64,
            /// The sum that was approved.
            total_cents: i64,
        },
        /// A sum differs from another by just what was lent: it is counted twice.
        PreFinancingCounted {
            /// The sum in which it is once too often.
            of: BudgetSum,
            /// That sum.
            cents: i64,
            /// The other sum.
            other_cents: i64,
            /// What was lent.
            lent_cents: i64,
        },
        /// More is lent than the fund will pay.
        LentTooMuch {
            /// The fund that it stands for.
            instead_of: FundSource,
            /// What is lent.
            lent_cents: i64,
            /// What the fund pays.
            fund_cents: i64,
        },
        /// More was repaid than was lent.
        RepaidTooMuch {
            /// What was repaid.
            repaid_cents: i64,
            /// What was lent.
            lent_cents: i64,
        },
        /// What was lent was not repaid in time.
        NotRepaid {
            /// What is left.
            left_cents: i64,
            /// The last day that was in time.
            by: Day,
        },
        /// Somebody bears a greater share than may be.
        ShareOverCap {
            /// Who.
            source: FundSource,
            /// How much.
            cents: i64,
            /// Of which sum.
            total_cents: i64,
            /// The greatest share in a hundred.
            percent: u8,
        },
        /// The programme pays more than it may.
        GrantOverCap {
            /// How much.
            cents: i64,
            /// The most.
            most_cents: i64,
        },
        /// Nothing shows that a promised result is there.
        NoEvidence {
            /// Which one.
            kind: ResultKind,
            /// The day by which it was promised.
            due: Day,
        },
        /// A report was not handed in.
        NotReported {
            /// Which one.
            kind: ProjectReportKind,
            /// The last day that was in time.
            due: Day,
        },
        /// A report was handed in too late.
        ReportedLate {
            /// Which one.
            kind: ProjectReportKind,
            /// The last day that was in time.
            due: Day,
            /// The day on which it was.
            on: Day,
        },
    }
}

described! {
    /// What a finding of a project rests on: its own papers, or also the programme that pays for it.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UnderProject {
        /// The project.
        pub project: CitedProject,
        /// The version of the programme; null where only the project's own papers speak.
        pub programme: Option<CitedProgramme>,
        /// Whether the number is a convention where sources are silent or differ: such a finding is never more than a warning.
        pub assumed: bool,
    }
}

described! {
    /// A project as a report cites it.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CitedProject {
        /// Its id.
        pub id: String,
        /// What it is called; null where that is not known.
        pub title: Option<Title>,
        /// The number of the grant agreement; null where it is not known.
        pub number: Option<String>,
    }
}

described! {
    /// The project that a finding is about.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OfProject {
        /// Its id.
        pub project: String,
    }
}

described! {
    /// Something that could not be decided of a project, and the facts that would decide it.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ExchangeUndetermined {
        /// What is looked at.
        pub code: ExchangeCode,
        /// The days; none where they are not known, and for sums.
        pub days: Days,
        /// The facts that are missing.
        pub missing: Vec<UnknownOfProject>,
    }
}

described! {
    /// What is found of a project, and its people and sums.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ExchangeReport {
        /// Version of this shape.
        #[serde(default)]
        pub version: Version,
        /// The findings, by what is looked at.
        pub findings: Vec<ExchangeFinding>,
        /// What could not be decided, in the same order.
        pub undetermined: Vec<ExchangeUndetermined>,
        /// What could not be judged at all, and why, each once.
        pub not_judged: Vec<ExchangeNotJudged>,
        /// What is not listed above, where more was found than the setting `listed_per_rule` lets be listed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub not_listed: Option<Vec<ExchangeNotListed>>,
        /// The people and costs of each meeting.
        pub mobilities: Vec<MobilityCount>,
        /// The sums of each budget.
        pub budgets: Vec<BudgetSums>,
    }
}

impl Speaks for ExchangeCode {
    type Code = Self;
    type Cause = ExchangeCause;
    type Basis = UnderProject;
    type Subject = OfProject;
    const NAMED: &'static str = "Exchange";

    fn unjudged() -> Shape {
        Self::describe()
    }
}
