//! What a programme says of stays, in its own voice.

use serde::{Deserialize, Serialize};

use super::duration::Duration;
use super::programme::Programme;
use super::stay::{Duty, LabelRole, StayFact};
use crate::basis::Mark;
use crate::date::{Day, Days};
use crate::law::{Finding, NotJudged, NotListed, Speaks, Subject};
use crate::reading::{Pointer, Version, words};
use crate::recognition::Title;
use crate::schema::{Described, Shape, described};

/// Something that a programme does not let stand. It never makes hours void.
pub type ProgrammeFinding = Finding<ProgrammeCode>;

/// Something that a programme asks for and that was not judged.
pub type ProgrammeNotJudged = NotJudged<ProgrammeCode>;

/// What is not listed of one of its findings.
pub type ProgrammeNotListed = NotListed<ProgrammeCode>;

words! {
    /// What a programme asks about, in the order in which it speaks.
    pub enum ProgrammeCode {
        /// Whether the programme has rules for the stay at all.
        Version = "programme-version",
        /// How old the volunteer is.
        Age = "programme-age",
        /// How long the stay lasts.
        Length = "programme-length",
        /// The hours of a week.
        WeeklyHours = "programme-weekly-hours",
        /// Days off in a week.
        DaysOff = "programme-days-off",
        /// How long somebody takes part in all.
        Participation = "programme-participation",
        /// How many long stays somebody has.
        LongStays = "programme-long-stays",
        /// Who makes up a team.
        Team = "programme-team",
        /// Quality labels.
        QualityLabel = "programme-quality-label",
        /// What has to be done.
        Duty = "programme-duty",
    }
}

described! {
    /// Why a stay is not as a programme asks, with the values that show it. Times in minutes.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(tag = "reason", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum ProgrammeCause {
        /// The volunteer had not reached the age.
        TooYoung {
            /// The least age in years.
            least: u8,
            /// The day on which it is looked at.
            on: Day,
        },
        /// The volunteer had passed the age.
        TooOld {
            /// The last age in years.
            last: u8,
            /// The day on which it is looked at.
            on: Day,
        },
        /// The stay is too short.
        TooShort {
            /// The least duration.
            least: Duration,
            /// How many days it lasts without travel.
            lasts: i64,
        },
        /// The stay is too long.
        TooLong {
            /// The greatest duration.
            most: Duration,
            /// How many days it lasts without travel.
            lasts: i64,
        },
        /// A week has too few hours.
        TooFewHours {
            /// The minutes of the week.
            weekly: i64,
            /// The least.
            least: i64,
        },
        /// A week has too many hours.
        TooManyHours {
            /// The minutes of the week.
            weekly: i64,
            /// The most.
            most: i64,
        },
        /// A week has no days off one after the other.
        NoDaysOff {
            /// So many.
            consecutive: u8,
        },
        /// All stays together are too long.
        TooLongInAll {
            /// The greatest duration.
            most: Duration,
            /// How many days they last.
            last: i64,
        },
        /// There was a long stay before.
        AnotherLongStay {
            /// How many there may be.
            most: u8,
        },
        /// The team has too few members.
        TeamTooSmall {
            /// How many it has.
            members: u32,
            /// The least.
            least: u32,
        },
        /// The team has too many members.
        TeamTooLarge {
            /// How many it has.
            members: u32,
            /// The most.
            most: u32,
        },
        /// The team is from too few countries.
        TooFewCountries {
            /// From how many.
            countries: u32,
            /// The least.
            least: u32,
        },
        /// Too few members of the team are from another country than that of the activity.
        TooFewFromAbroad {
            /// How many are.
            abroad: u32,
            /// Of how many.
            members: u32,
            /// The least in a hundred.
            percent: u32,
        },
        /// Nobody has the quality label for this role.
        NoLabel {
            /// Which role.
            role: LabelRole,
        },
        /// Something was not done.
        NotDone {
            /// What.
            duty: Duty,
            /// The last day that was in time; null if no time limit is known.
            due: Option<Day>,
        },
        /// Something was done too late.
        DoneLate {
            /// What.
            duty: Duty,
            /// The last day that was in time.
            due: Day,
            /// The day on which it was done.
            on: Day,
        },
    }
}

impl ProgrammeCause {
    /// Whether it lets a date of birth be concluded.
    pub const fn is_sensitive(&self) -> bool {
        matches!(self, Self::TooYoung { .. } | Self::TooOld { .. })
    }
}

described! {
    /// The version of a programme that a finding rests on.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UnderProgramme {
        /// The version.
        pub programme: CitedProgramme,
        /// Whether the number is a convention where sources are silent or differ: such a finding is never more than a warning.
        pub assumed: bool,
    }
}

described! {
    /// A version of a programme as a report cites it.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CitedProgramme {
        /// Its id.
        pub id: String,
        /// What the programme is called.
        pub title: Title,
        /// The text of its rules.
        pub text: Title,
        /// What the knowledge of what is asked for rests on.
        pub basis: Mark,
    }
}

impl CitedProgramme {
    /// A version, for what it asks for on that basis.
    pub fn of(version: &Programme, basis: Mark) -> Self {
        let Programme { id, title, text, .. } = version;
        Self { id: id.clone(), title: title.clone(), text: text.name.clone(), basis }
    }
}

described! {
    /// Something that could not be decided of a stay, and the facts that would decide it.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ProgrammeUndetermined {
        /// What the programme asks about.
        pub code: ProgrammeCode,
        /// The placement.
        pub subject: Subject,
        /// The days; none where they are not known.
        pub days: Days,
        /// The facts that are missing.
        pub missing: Vec<UnknownOfStay>,
    }
}

described! {
    /// A fact of a stay that is missing.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UnknownOfStay {
        /// Which one.
        pub fact: StayFact,
        /// Where it belongs: in the list of stays, or, of a birth, in the register.
        pub path: Pointer,
    }
}

described! {
    /// What programmes say of stays, beside what the Law says of their placements.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ProgrammeReport {
        /// Version of this shape.
        #[serde(default)]
        pub version: Version,
        /// The findings: by stay, then by what is asked about.
        pub findings: Vec<ProgrammeFinding>,
        /// What could not be decided, in the same order.
        pub undetermined: Vec<ProgrammeUndetermined>,
        /// What could not be judged at all, and why, each once.
        pub not_judged: Vec<ProgrammeNotJudged>,
        /// What is not listed above, where more was found than the setting `listed_per_rule` lets be listed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub not_listed: Option<Vec<ProgrammeNotListed>>,
    }
}

impl Speaks for ProgrammeCode {
    type Code = Self;
    type Cause = ProgrammeCause;
    type Basis = UnderProgramme;
    type Subject = Subject;
    const NAMED: &'static str = "Programme";

    fn unjudged() -> Shape {
        Self::describe()
    }
}
