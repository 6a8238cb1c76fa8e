//! How what was earned is given.

use super::clause::Clause;
use crate::date::Day;
use crate::reading::{record, words};

record! {
    /// How what was earned is given.
    #[derive(Default)]
    pub struct IssueRule {
        /// On what; absent: automatically.
        pub way: Option<Clause<IssueWay>>,
        /// Which of the levels that were reached; absent: every one.
        pub levels: Option<LevelsGiven>,
        /// Who gives it.
        pub issuer: Option<Clause<String>>,
        /// Who signs.
        pub signatory: Option<Clause<String>>,
        /// The day of the ceremony, which may lie inside the period.
        pub ceremony: Option<Clause<Day>>,
        /// What becomes of hours of the period that were worked after the ceremony; absent: they count.
        pub after_ceremony: Option<Clause<AfterCeremony>>,
        /// Whether whoever has reached no level gets a plain statement of the hours; absent: not.
        pub statement_below: Option<bool>,
    }
}

words! {
    /// On what an award is given.
    pub enum IssueWay {
        /// By itself, once it is reached.
        Automatic = "automatic",
        /// When the person asks for it.
        OnRequest = "on_request",
        /// A jury chooses among those who qualify.
        Jury = "jury",
        /// At a ceremony.
        Ceremony = "ceremony",
    }
}

words! {
    /// Which levels are given.
    pub enum LevelsGiven {
        /// Each that was reached.
        AllPassed = "all_passed",
        /// Of each ladder the highest.
        BestOnly = "best_only",
    }
}

words! {
    /// What becomes of hours after the ceremony.
    pub enum AfterCeremony {
        /// They count.
        Count = "count",
        /// They do not count in this period.
        LeftOut = "left_out",
    }
}
