//! A version of a programme's rules.

use std::collections::BTreeSet;

use super::action::{Action, ActionRules};
use super::asked::{
    AgesAsked, DaysOffAsked, DutyAsked, LabelAsked, LengthAsked, ParticipationAsked, TeamAsked, WeeklyAsked,
};
#[cfg(feature = "toml")]
use super::builtin::BUILTIN;
use super::stay::Strand;
use crate::date::{Day, Period};
use crate::reading::{
    Contradiction, ErrorList, Expected, Found, ReadErrors, Tree, Way, read_document, record,
};
use crate::recognition::{Clause, Title};

record! {
    check: contradictions;
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
    /// Every place that could not be read or contradicts another.
    pub fn from_tree(tree: Tree<'_>) -> Result<Self, ReadErrors> {
        read_document(tree)
    }

    /// Reads a version from JSON text.
    ///
    /// ```
    /// use talka::programmes::Programme;
    /// let error = Programme::from_json(br#"{"id": "x-1", "programme": "x", "title": {"lv": "X", "en": "X"},
    ///     "text": {"name": {"lv": "X", "en": "X"}, "sources": []},
    ///     "from": "2020-01-01", "to": "2019-01-01", "strands": []}"#).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "/to: it goes out of force before it comes into force; expected 2020-01-01 or later",
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// Every place that could not be read or contradicts another.
    pub fn from_json(text: &[u8]) -> Result<Self, ReadErrors> {
        Self::from_tree(Tree::from_json(text)?)
    }

    /// Reads a version from the text of a TOML file.
    ///
    /// # Errors
    ///
    /// Every place that could not be read or contradicts another, with its line.
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

/// Adds an error for everything in the version that contradicts itself.
fn contradictions(version: &Programme, root: &Way<'_>, errors: &mut ErrorList) {
    for (name, member) in [(&version.id, "id"), (&version.programme, "programme")] {
        if name.trim().is_empty() {
            errors.expected(&root.member(member), Expected::Name, Found::EmptyText);
        }
    }
    if let Some(to) = version.to
        && Period::new(version.from, to).is_err()
    {
        let reason = Contradiction::OutOfForceBefore { earliest: version.from.to_string() };
        errors.contradiction(&root.member("to"), reason);
    }
    let strands = root.member("strands");
    let parts =
        version.strands.iter().map(|rules| rules.strands.iter().map(|strand| strand.as_str()).collect());
    each_once(parts.collect(), "strands", &strands, errors);
    for (n, rules) in version.strands.iter().enumerate() {
        numbers(rules, &strands.element(n), errors);
    }
    let kinds = version.actions.iter().flatten();
    let kinds = kinds.map(|rules| rules.actions.iter().map(|action| action.as_str()).collect());
    each_once(kinds.collect(), "actions", &root.member("actions"), errors);
}

/// Rules are of one part or kind at least, and there are no two of the same.
fn each_once(lists: Vec<Vec<&str>>, member: &str, at: &Way<'_>, errors: &mut ErrorList) {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for (n, list) in lists.into_iter().enumerate() {
        let rules = at.element(n);
        let words = rules.member(member);
        if list.is_empty() {
            errors.expected(&words, Expected::Words, Found::EmptyList);
        }
        for (position, word) in list.into_iter().enumerate() {
            if !known.insert(word) {
                errors.contradiction(&words.element(position), Contradiction::RepeatedWord);
            }
        }
    }
}

/// The least is not above the most, where the text or a convention says both.
fn numbers(rules: &StrandRules, at: &Way<'_>, errors: &mut ErrorList) {
    if let Some(age) = &rules.age
        && let (Some(least), Some(most)) = (age.from.usual(), age.through.usual())
        && most < least
    {
        let reason = Contradiction::ReversedAges { least: *least };
        errors.contradiction(&at.member("age").member("through"), reason);
    }
    let weekly = rules.weekly.as_ref().map(|weekly| (&weekly.at_least_minutes, &weekly.at_most_minutes));
    in_order(weekly, &at.member("weekly"), "at_most_minutes", errors);
    let team = rules.team.as_ref().map(|team| (&team.from, &team.to));
    in_order(team, &at.member("team"), "to", errors);
}

fn in_order(both: Option<(&Clause<u32>, &Clause<u32>)>, at: &Way<'_>, member: &str, errors: &mut ErrorList) {
    if let Some((from, to)) = both
        && let (Some(least), Some(most)) = (from.usual(), to.usual())
        && most < least
    {
        let expected = Expected::WholeBetween { least: (*least).into(), most: u32::MAX.into() };
        errors.expected(&at.member(member), expected, Found::OutOfRange);
    }
}
