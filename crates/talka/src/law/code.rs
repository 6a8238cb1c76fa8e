//! The code of a rule, as reports and catalogues write it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::rule::Rule;
use super::rules::{NOT_CHECKED, RULES, rule};
use super::settings::Settings;
use crate::date::Day;
use crate::schema::{Described, Shape, Vocabulary, Word};

/// The code of a rule: of one that is checked, or of one that this version does not check yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct RuleCode(&'static str);

impl RuleCode {
    /// Every code: first those of the rules, in their order, then those of rules that are not checked yet.
    pub fn all() -> impl Iterator<Item = Self> {
        RULES.iter().map(|rule| rule.code).chain(NOT_CHECKED.iter().copied()).map(Self)
    }

    /// The rule, where this version has one.
    pub fn rule(self) -> Option<&'static Rule> {
        rule(self.0)
    }

    /// The code as text.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for RuleCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl PartialEq<&str> for RuleCode {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl From<&Rule> for RuleCode {
    fn from(rule: &Rule) -> Self {
        Self(rule.code)
    }
}

/// Two rules are the same if their codes are.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

/// Written as its code.
impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code)
    }
}

/// Fails for a code that this version does not have.
impl<'de> Deserialize<'de> for RuleCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let known = Self::all().find(|code| *code == text.as_str());
        known
            .ok_or_else(|| de::Error::custom("expected the code of a rule of this version, found other text"))
    }
}

/// Fails for a code for which this version has no rule.
impl<'de> Deserialize<'de> for &'static Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let rule = RuleCode::deserialize(deserializer)?.rule();
        rule.ok_or_else(|| {
            de::Error::custom("expected the code of a rule that this version checks, found another")
        })
    }
}

fn codes<'c>(name: &str, doc: &str, codes: impl Iterator<Item = &'c str>) -> Shape {
    // What each rule is about is a text, which whoever describes a document adds.
    let words = codes.map(|code| Word { word: code.to_owned(), doc: String::new() });
    Shape::Vocabulary(Vocabulary { name: name.to_owned(), doc: doc.to_owned(), words: words.collect() })
}

impl Described for Rule {
    fn describe() -> Shape {
        codes("RuleCode", "The code of a rule that is checked.", RULES.iter().map(|rule| rule.code))
    }
}

impl Described for RuleCode {
    fn describe() -> Shape {
        Rule::describe()
    }
}

/// The code of a rule that is not checked, or only with some settings.
pub(super) struct UncheckedCode;

impl Described for UncheckedCode {
    fn describe() -> Shape {
        let by_default = Settings::on(Day::MIN);
        let optional = RULES.iter().filter(|rule| rule.left_out_by(&by_default).is_some());
        codes(
            "UncheckedCode",
            "The code of a rule that this version does not check, or only with some settings.",
            optional.map(|rule| rule.code).chain(NOT_CHECKED.iter().copied()),
        )
    }
}
