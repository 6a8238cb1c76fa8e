//! A recognition scheme as a municipality writes it down.

use std::ops::Deref;

use serde::Serialize;

use super::clause::Clause;
use super::contradictions::contradictions;
use crate::date::{Day, Period};
use crate::reading::{Faults, Read, ReadErrors, Tree, Way, read_document, record, words};
use crate::register::{HourKind, LegalClass};
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
    /// What the text of a scheme says.
    pub struct SchemeText {
        /// Its name in files and commands.
        pub id: String,
        /// The text it was taken from.
        pub source: String,
        /// What it is called.
        pub title: Title,
        /// Whose scheme it is.
        pub authority: Authority,
        /// The days whose hours count.
        pub period: SchemePeriod,
        /// The ages it is for; absent if it is for all.
        pub age: Option<AgeRule>,
        /// Where the work is done.
        pub hosts: HostRule,
        /// Who it is for, beside age.
        pub volunteers: VolunteerRule,
        /// Which hours count.
        pub hours: HourRule,
        /// What can be earned, the least first.
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
        /// Code of the municipality (ATVK, seven digits).
        pub municipality: String,
    }
}

record! {
    /// The days whose hours count.
    #[derive(Copy, PartialOrd, Ord)]
    pub struct SchemePeriod {
        /// The first.
        pub from: Day,
        /// The last.
        pub to: Day,
    }
}

impl SchemePeriod {
    /// The days as a period; `None` if it ends before it begins, which no [`Scheme`] does.
    pub fn period(self) -> Option<Period> {
        Period::new(self.from, self.to)
    }
}

record! {
    /// The ages a scheme is for.
    pub struct AgeRule {
        /// The least age, in years.
        pub from: u8,
        /// The greatest age, in years: through the day before the next birthday.
        pub to: u8,
        /// The day on which the age is looked at.
        pub tested_on: Clause<AgeTested>,
    }
}

words! {
    /// The day on which an age is looked at.
    pub enum AgeTested {
        /// Each day of work.
        DayOfWork = "day_of_work",
        /// The first day of the period.
        PeriodStart = "period_start",
        /// The last day of the period.
        PeriodEnd = "period_end",
    }
}

record! {
    /// Where the work is done.
    pub struct HostRule {
        /// The classes of organizations at which hours count.
        pub classes: Clause<Vec<LegalClass>>,
    }
}

record! {
    /// Who a scheme is for, beside age.
    pub struct VolunteerRule {
        /// Where they live.
        pub residence: Clause<ResidenceAsked>,
    }
}

words! {
    /// Where volunteers have to live.
    pub enum ResidenceAsked {
        /// Anywhere.
        Anywhere = "anywhere",
        /// In the municipality of the authority, on the day of the work.
        Authority = "authority",
    }
}

record! {
    /// Which hours count.
    pub struct HourRule {
        /// The kinds that do. Hours of which no kind is said are taken for work.
        pub kinds: Clause<Vec<HourKind>>,
        /// What confirmation they need.
        pub confirmation: Clause<HoursConfirmed>,
        /// Whether they have to have been volunteer work under the Law.
        pub lawfulness: Clause<Lawfulness>,
    }
}

words! {
    /// What confirmation hours need.
    pub enum HoursConfirmed {
        /// Confirmed, by whomever.
        Confirmed = "confirmed",
        /// Confirmed by somebody other than the volunteer.
        ConfirmedByOthers = "confirmed_by_others",
        /// Entered is enough, unless a rejection or withdrawal is recorded.
        Entered = "entered",
    }
}

words! {
    /// Whether hours have to have been volunteer work under the Law.
    pub enum Lawfulness {
        /// Hours that were not are left out; hours of which it is not known are undecided.
        VoidExcluded = "void_excluded",
        /// It does not matter. Hours that the records themselves contradict count in no case.
        Any = "any",
    }
}

record! {
    /// Something that can be earned.
    pub struct Level {
        /// Its name in files and decisions.
        pub id: String,
        /// What it is called.
        pub title: Title,
        /// The hours it takes: these or more.
        pub at_least_hours: u32,
        /// What is given.
        pub awards: Vec<Awarded>,
    }
}

impl Level {
    /// The minutes it takes.
    pub fn at_least_minutes(&self) -> i64 {
        i64::from(self.at_least_hours) * 60
    }
}

words! {
    /// What is given for a level.
    pub enum Awarded {
        /// An invitation to the honouring event (ielūgums uz godināšanas pasākumu).
        Invitation = "invitation",
        /// A certificate (apliecinājums).
        Certificate = "certificate",
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

    /// Reads a scheme from the text of a TOML file.
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, ReadErrors> {
        Self::from_tree(Tree::from_toml(text)?)
    }
}

/// Each built-in scheme: its id and its text.
pub static BUILTIN: &[(&str, &str)] =
    &[("lv-jekabpils-2020", include_str!("../../schemes/lv-jekabpils-2020.toml"))];

/// The text of a built-in scheme.
///
/// ```
/// # #[cfg(feature = "toml")] {
/// use talka::recognition::{Scheme, builtin};
/// let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap())?;
/// assert_eq!(scheme.levels[0].at_least_hours, 60);
/// # }
/// # Ok::<(), talka::reading::ReadErrors>(())
/// ```
pub fn builtin(id: &str) -> Option<&'static str> {
    BUILTIN.iter().find(|(known, _)| *known == id).map(|(_, text)| *text)
}
