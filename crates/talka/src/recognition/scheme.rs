//! A recognition scheme as a municipality writes it down.

mod conditions;
mod issue;
mod level;
mod period;

use std::ops::Deref;

use serde::Serialize;

pub use conditions::{
    AgeRule, AgeTested, HostRule, HourRule, HoursConfirmed, Limits, Locality, VolunteerRule,
};
pub use issue::{AfterCeremony, IssueRule, IssueWay, LevelsGiven};
pub use level::{
    AgeBand, Awarded, AwardedEarlier, GroupNeeds, Level, Need, Needs, Nested, Nominated, Stretch, With,
};
pub use period::{Deadline, DeadlineOf, Recurrence, SchemePeriod};

use super::clause::Clause;
use super::contradictions::contradictions;
use super::requirements::{RegulationKind, Requirements};
use crate::date::Day;
use crate::law::Mark;
use crate::reading::{Faults, Read, ReadErrors, Tree, Way, read_document, record};
use crate::schema::{Described, Shape};

/// A recognition scheme (atzīšanas kārtība) of a municipality: a text that was found to be without contradiction.
#[doc(alias = "atzīšanas kārtība")]
#[doc(alias = "nolikums")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Scheme(SchemeText);

impl Described for Scheme {
    fn describe() -> Shape {
        SchemeText::describe().named("Scheme")
    }
}

impl Deref for Scheme {
    type Target = SchemeText;

    fn deref(&self) -> &SchemeText {
        &self.0
    }
}

impl Read for Scheme {
    fn blank() -> Self {
        Self(SchemeText::blank())
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, faults: &mut Faults) {
        let before = faults.count();
        self.0.read(tree, at, faults);
        if faults.count() == before {
            contradictions(&self.0, at, faults);
        }
    }
}

record! {
    /// What the text of a scheme says. Of what is left out it asks for nothing, except where the member says otherwise.
    pub struct SchemeText {
        /// Its name in files and commands.
        pub id: String,
        /// What it is called.
        pub title: Title,
        /// Whose scheme it is.
        pub authority: Authority,
        /// The text of law it was taken from.
        pub text: LegalText,
        /// The days whose hours count together; absent: all.
        pub period: Option<Clause<SchemePeriod>>,
        /// Until when something has to be handed in; absent: at any time.
        pub deadline: Option<Clause<Deadline>>,
        /// The ages it is for; absent: all.
        pub age: Option<AgeRule>,
        /// Where the work is done; absent: anywhere.
        pub hosts: Option<HostRule>,
        /// Who it is for, beside age; absent: anybody.
        pub volunteers: Option<VolunteerRule>,
        /// Which hours count.
        pub hours: Option<HourRule>,
        /// What the text asks for beyond the Law; absent: nothing is known that it does.
        pub requirements: Option<Requirements>,
        /// How what was earned is given.
        pub issue: Option<IssueRule>,
        /// What can be earned; of each ladder the least first.
        pub levels: Vec<Level>,
    }
}

record! {
    /// A title in both languages.
    pub struct Title {
        /// In Latvian.
        pub lv: String,
        /// In English.
        pub en: String,
    }
}

record! {
    /// Whose scheme it is.
    pub struct Authority {
        /// Its name.
        pub name: String,
        /// Code of the municipality (ATVK, seven digits); absent if it is none.
        pub municipality: Option<String>,
    }
}

record! {
    /// The text of law behind a scheme.
    #[derive(Default)]
    pub struct LegalText {
        /// What sort of text it is; absent: that is not said.
        pub kind: Option<RegulationKind>,
        /// Its number.
        pub number: Option<Clause<String>>,
        /// The day on which it was adopted.
        pub date: Option<Clause<Day>>,
        /// The first day on which it was in force.
        pub from: Option<Clause<Day>>,
        /// The last day; absent while it is in force.
        pub to: Option<Clause<Day>>,
        /// Ids of the schemes that it took the place of.
        pub supersedes: Option<Vec<String>>,
        /// Where it was read: addresses and titles.
        pub sources: Option<Vec<String>>,
        /// What the knowledge of its wording rests on: it caps how grave it is not to meet what the text asks for. Said
        /// where there are `requirements`.
        pub basis: Option<Mark>,
    }
}

impl Scheme {
    /// Takes a text as a scheme, unless it contradicts itself.
    pub fn new(text: SchemeText) -> Result<Self, ReadErrors> {
        let mut faults = Faults::default();
        contradictions(&text, &Way::Root, &mut faults);
        faults.finish(Self(text))
    }

    /// The text, to change something and make a scheme of it again.
    pub fn into_text(self) -> SchemeText {
        self.0
    }

    /// Reads a scheme from a tree of values.
    pub fn from_tree(tree: Tree<'_>) -> Result<Self, ReadErrors> {
        read_document(tree)
    }

    /// Reads a scheme from the text of a TOML file. What is wrong is told with its line.
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, ReadErrors> {
        Self::from_tree(Tree::from_toml(text)?).map_err(|errors| errors.in_toml(text))
    }

    /// The period that a day is in, as its text says or a convention; open at both ends where it is unknown.
    pub fn period_on(&self, day: Day) -> SchemePeriod {
        self.period.as_ref().and_then(Clause::usual).copied().unwrap_or_default().on(day)
    }

    /// Its id, and those of the schemes that it took the place of.
    pub fn ids(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.id).chain(self.text.supersedes.iter().flatten())
    }

    /// The levels of a ladder, the least first; the main one has no name.
    pub fn ladder(&self, track: Option<&str>) -> impl DoubleEndedIterator<Item = &Level> {
        self.levels.iter().filter(move |level| level.track.as_deref() == track)
    }
}
