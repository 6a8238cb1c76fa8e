//! What a scheme makes of a person's hours. All times in minutes.

use super::missing::Missing;
use crate::date::Day;
use crate::law::Presumable;
use crate::reading::words;
use crate::recognition::awards::{AwardKey, AwardStep, Claim, Granted};
use crate::recognition::scheme::{Awarded, Criterion, EntitlementRule, Interpretation, IssueWay};
use crate::register::{HourLogId, VolunteerId};
use crate::schema::described;
use serde::{Deserialize, Serialize};

described! {
    /// Who has earned what, and why not yet.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Decision {
        /// The person.
        pub volunteer: VolunteerId,
        /// What the hours come to by the scheme's text and its conventions.
        #[serde(flatten)]
        pub standing: Standing,
        /// The entries that count, by day; where there is a limit, perhaps not with all their hours.
        #[serde(default)]
        pub counted_logs: Vec<HourLogId>,
        /// Minutes that do not count, by the first condition that they fail. Hours that were corrected or rejected are
        /// among them.
        #[serde(default)]
        pub not_counted: Vec<Reason>,
        /// The undecided minutes, by the first condition of which it is not known whether they meet it.
        #[serde(default)]
        pub undecided_by: Vec<Reason>,
        /// Each level with the day on which it was reached, or with what is missing.
        #[serde(default)]
        pub levels: Vec<LevelState>,
        /// Where the text of the scheme is silent and another interpretation, taken by itself, leads to other levels.
        #[serde(default)]
        pub unknowns: Vec<Alternative>,
        /// The level reached in any case: with every silence read, and every missing fact filled in, to the person's
        /// disadvantage.
        pub surely: Option<String>,
        /// The highest level that can be: with every silence read, and every missing fact filled in, to the person's
        /// advantage, for each entry apart. Where it is the same as `surely`, nothing that is unknown matters. Where it is
        /// another, though no one of the unknowns matters by itself, several together may.
        pub possibly: Option<String>,
        /// What was presumed of silent records in which hours count; absent where nothing was.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub presumed: Option<Vec<Presumable>>,
        /// Awards that are due and were not made before.
        #[serde(default)]
        pub awards: Vec<DueAward>,
        /// Levels that were reached and are not due, because of awards that were made before.
        #[serde(default)]
        pub not_due: Vec<NotDue>,
        /// Awards of the period that were made before and for which the hours, as they are now, do not surely suffice. They stand
        /// all the same.
        #[serde(default)]
        pub fallen_short: Vec<FallenShort>,
        /// What the person may claim on the day by awards of this scheme that were made before.
        #[serde(default)]
        pub claims: Vec<Claim>,
        /// Levels for which the person goes on the list of the jury, who chooses: no award is due yet.
        #[serde(default)]
        pub for_jury: Vec<String>,
        /// Levels that are given when the person asks for them, which is not known to have happened.
        #[serde(default)]
        pub on_request: Vec<String>,
        /// The minutes for which a plain statement is given, because no level was reached; absent if none is.
        pub statement: Option<i64>,
    }
}

impl Decision {
    /// The first level of the main ladder that is not reached and takes more hours.
    pub fn next_level(&self) -> Option<&LevelState> {
        self.levels.iter().find(|level| level.track.is_none() && level.missing > 0)
    }
}

described! {
    /// What hours come to under one interpretation of each clause. With the minutes that do not count, the two sums here are all
    /// minutes that were entered; negative ones count as none.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Standing {
        /// The highest level reached, if any; side benefits aside.
        pub level: Option<String>,
        /// Minutes that count.
        pub counted: i64,
        /// Minutes of which it is not known whether they count.
        pub undecided: i64,
        /// The highest level that may be reached once what is undecided is known: differs from `level` if it matters.
        pub level_with_undecided: Option<String>,
    }
}

described! {
    /// Minutes that one condition keeps out.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct Reason {
        /// The condition.
        pub reason: Criterion,
        /// The minutes.
        pub minutes: i64,
    }
}

described! {
    /// How far a level is.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct LevelState {
        /// The level.
        pub level: String,
        /// The ladder it belongs to; absent for the main one.
        pub track: Option<String>,
        /// Whether it was reached.
        pub state: Reached,
        /// The day on which it was reached; absent if it was not, or if the tally holds no days.
        pub reached: Option<Day>,
        /// Minutes that are missing to the hours it takes; none if no more are needed.
        pub missing: i64,
        /// Minutes beside those that count of which it is not known whether they do, where some are missing.
        #[serde(default)]
        pub undecided: i64,
        /// What is missing, or not known to be there; nothing if it was reached.
        #[serde(default)]
        pub lacks: Vec<Missing>,
    }
}

words! {
    closed:
    /// Whether a level was reached.
    pub enum Reached {
        /// It was.
        Reached = "reached",
        /// Nobody knows: a fact is missing, or the source does not say what it takes.
        Undecided = "undecided",
        /// It was not.
        NotReached = "not_reached",
    }
}

described! {
    /// A silence of the scheme that matters for this person.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Alternative {
        /// The condition on which the text is silent.
        pub criterion: Criterion,
        /// Another way to read it.
        pub interpretation: Interpretation,
        /// What the hours come to if it is read that way.
        #[serde(flatten)]
        pub standing: Standing,
    }
}

described! {
    /// An award to be made.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DueAward {
        /// The award.
        #[serde(flatten)]
        pub key: AwardKey,
        /// What is given.
        pub gives: Vec<Awarded>,
        /// What it entitles to.
        #[serde(default)]
        pub entitlements: Vec<EntitlementRule>,
        /// On what it is given; absent if the source does not say.
        pub way: Option<IssueWay>,
    }
}

described! {
    /// A level that was reached and is not due.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct NotDue {
        /// The level.
        pub level: String,
        /// What of the ledger stands against it; never that it is new.
        pub because: Granted,
    }
}

described! {
    /// An award that was made before and stands, though what is known now does not surely suffice for its level: hours behind it
    /// were corrected, rejected or found void.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct FallenShort {
        /// The level.
        pub level: String,
        /// Where the award stands.
        pub step: AwardStep,
        /// Whether the level is reached now.
        pub state: Reached,
        /// The minutes with which the award was made.
        pub minutes: i64,
        /// The minutes that count now.
        pub counted: i64,
    }
}
