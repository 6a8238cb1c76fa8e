//! A version of a programme's rules.

use super::action::{Action, ActionRules};
use super::asked::{
    AgesAsked, DaysOffAsked, DutyAsked, LabelAsked, LengthAsked, ParticipationAsked, TeamAsked, WeeklyAsked,
};
#[cfg(feature = "toml")]
use super::builtin::BUILTIN;
use super::stay::Strand;
use crate::date::{Day, Period};
use crate::reading::{ReadErrors, Tree, read_document, record};
use crate::recognition::Title;

record! {
    /// A version of the rules of a programme: what it asks for on the days on which it is in force.
    pub struct Programme {
        /// Its name in files and commands, such as `esc-2024`.
        pub id: String,
        /// The programme that it is a version of, such as `esc`.
        pub programme: String,
        /// What it is called.
        pub title: Title,
        /// The text that it was taken from.
        pub text: ProgrammeText,
        /// The first day on which it is in force.
        pub from: Day,
        /// The last day on which it is in force; absent: none is known.
        pub to: Option<Day>,
        /// Its parts. Of a part that it does not have, nothing is judged.
        pub strands: Vec<StrandRules>,
        /// Kinds of projects that it pays for; absent: none is known. Of a kind that it does not have, nothing is judged.
        pub actions: Option<Vec<ActionRules>>,
    }
}

record! {
    /// The text of a programme's rules.
    pub struct ProgrammeText {
        /// How it is cited, in both languages.
        pub name: Title,
        /// Where it was seen.
        pub sources: Vec<String>,
    }
}

record! {
    /// What a programme asks for in one of its parts. What is absent is not asked for.
    pub struct StrandRules {
        /// Which parts have these rules.
        pub strands: Vec<Strand>,
        /// How old a volunteer is.
        pub age: Option<AgesAsked>,
        /// How long a stay lasts.
        pub length: Option<LengthAsked>,
        /// How many minutes a week.
        pub weekly: Option<WeeklyAsked>,
        /// Days off in each week.
        pub days_off: Option<DaysOffAsked>,
        /// How often one may take part.
        pub participation: Option<ParticipationAsked>,
        /// Who makes up a team.
        pub team: Option<TeamAsked>,
        /// Quality labels.
        pub labels: Option<Vec<LabelAsked>>,
        /// What has to be done.
        pub duties: Option<Vec<DutyAsked>>,
    }
}

impl Programme {
    /// Reads a version from a document.
    ///
    /// # Errors
    ///
    /// Every place that could not be read.
    pub fn from_tree(tree: Tree<'_>) -> Result<Self, ReadErrors> {
        read_document(tree)
    }

    /// Reads a version from the text of a TOML file.
    ///
    /// # Errors
    ///
    /// Every place that could not be read, with its line.
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, ReadErrors> {
        Self::from_tree(Tree::from_toml(text)?).map_err(|errors| errors.in_toml(text))
    }

    /// Every built-in version. A test reads each of them.
    #[cfg(feature = "toml")]
    pub fn built_in() -> Vec<Self> {
        BUILTIN.iter().filter_map(|(_, text)| Self::from_toml(text).ok()).collect()
    }

    /// The days on which it is in force.
    pub fn in_force(&self) -> Period {
        Period::new(self.from, self.to.unwrap_or(Day::MAX)).unwrap_or(Period::day(self.from))
    }

    /// The version of a programme that is in force on a day.
    pub fn in_force_on<'p>(versions: &'p [Self], programme: &str, day: Day) -> Option<&'p Self> {
        let versions = versions.iter().filter(|version| version.programme == programme);
        versions.filter(|version| version.in_force().contains(day)).max_by_key(|version| version.from)
    }

    /// What it asks for in a kind of project.
    pub fn action(&self, action: Action) -> Option<&ActionRules> {
        self.actions.iter().flatten().find(|rules| rules.actions.contains(&action))
    }

    /// What it asks for in a part.
    pub fn rules(&self, strand: Strand) -> Option<&StrandRules> {
        self.strands.iter().find(|rules| rules.strands.contains(&strand))
    }
}
