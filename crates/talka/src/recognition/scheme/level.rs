//! What can be earned.

use super::clause::Clause;
use super::entitlements::EntitlementRule;
use super::issue::IssueWay;
use super::needs::Needs;
use super::title::Title;
use crate::reading::{record, words};

record! {
    /// Something that can be earned.
    pub struct Level {
        /// Its name in files and decisions.
        pub id: String,
        /// The ladder it belongs to, where it is not the main one: a side benefit has one of its own.
        pub track: Option<String>,
        /// What it is called.
        pub title: Title,
        /// What it takes.
        pub needs: Needs,
        /// On what it is given; absent: on what the scheme says of all levels.
        pub way: Option<Clause<IssueWay>>,
        /// How many people get it in a calendar year at most; absent: whoever reached it. Where more would get it than may,
        /// all of them are for those who choose.
        pub most_a_year: Option<u32>,
        /// What is given.
        pub awards: Vec<Awarded>,
        /// What it entitles to, and for how long; absent: to nothing of which the source says so.
        pub entitlements: Option<Vec<EntitlementRule>>,
    }
}

impl Level {
    /// The minutes it takes, where its text or a convention says how many.
    pub fn at_least_minutes(&self) -> Option<i64> {
        self.needs.at_least_minutes()
    }
}

words! {
    /// What is given for a level.
    pub enum Awarded {
        /// An invitation to the honouring event (ielūgums uz godināšanas pasākumu).
        Invitation = "invitation",
        /// A certificate (apliecinājums).
        Certificate = "certificate",
        /// A plain statement of the hours (izziņa).
        Statement = "statement",
        /// A letter of thanks (pateicības raksts).
        Thanks = "thanks",
        /// A badge (nozīmīte).
        Badge = "badge",
        /// A sign of honour (goda zīme).
        HonourSign = "honour_sign",
        /// A gift (dāvana).
        Gift = "gift",
        /// A place ahead of others, such as in a queue for summer jobs (priekšrocība).
        Priority = "priority",
        /// A discount or free use (atlaide).
        Discount = "discount",
    }
}
