//! What can be read at a place, and what kind of value was found there instead.

use std::fmt;

/// What can be read at a place.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Expected {
    /// Text.
    Text,
    /// Text that is not too long.
    ShortText {
        /// The most characters that it may have.
        longest: usize,
    },
    /// True or false.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
    /// A whole number of any size.
    Whole,
    /// A whole number.
    WholeBetween {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A day.
    Day,
    /// A year.
    Year,
    /// A day, several days or a month.
    When,
    /// A time of day.
    Clock,
    /// What is known of a birth.
    Birth,
    /// A UUID.
    Uuid,
    /// One of some words.
    Word {
        /// The words.
        of: Vec<String>,
    },
    /// That version of the shape.
    Version {
        /// Its number.
        version: u32,
    },
    /// A number that is not zero.
    OneOrMore,
    /// A number that is not too large.
    AtMost {
        /// The most.
        most: u32,
    },
    /// Text that names something.
    Name,
    /// A list of words that is not empty.
    Words,
    /// A list of levels that is not empty.
    Levels,
    /// Conditions, one or more.
    Conditions,
    /// Requirements of a regulation, one or more.
    Requirements,
    /// The event with which an award begins.
    FirstEvent,
    /// The code of a municipality.
    MunicipalityCode,
    /// The code or the name of a municipality.
    Municipality,
    /// A registration number.
    RegistrationNumber,
    /// What a breach does to hours, or the code of a rule.
    Breach,
    /// What the knowledge of a text rests on that somebody else wrote.
    SourceBasis,
}

/// The kind of value that was found, never the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Found {
    /// Nothing.
    Nothing,
    /// True or false.
    Boolean,
    /// A whole number.
    Whole,
    /// A number that is not whole, or too large to be held.
    OtherNumber,
    /// Text.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
    /// A whole number outside the range.
    OutOfRange,
    /// A day that the calendar does not have.
    NoSuchDay,
    /// Days in the wrong order.
    ReversedDays,
    /// Text that is too long.
    LongerText,
    /// Text of another form.
    OtherText,
    /// Another word.
    OtherWord,
    /// Another number.
    AnotherNumber,
    /// A list without items.
    EmptyList,
    /// An object without members.
    EmptyObject,
    /// Text without letters.
    EmptyText,
    /// Zero.
    Zero,
    /// A larger number.
    More,
    /// The word for what this library says by itself.
    OwnBasis,
}

impl Expected {
    /// One of these words.
    pub(super) fn word(of: &[&str]) -> Self {
        Self::Word { of: of.iter().map(|word| (*word).to_owned()).collect() }
    }
}

/// Words as they are written in a document: `` `a`, `b` ``.
pub(crate) fn quoted(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "text",
            Self::ShortText { longest } => return write!(f, "text of at most {longest} characters"),
            Self::Boolean => "true or false",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Whole => "a whole number",
            Self::WholeBetween { least, most } => return write!(f, "a whole number from {least} to {most}"),
            Self::Day => "a day written YYYY-MM-DD",
            Self::Year => "a year from 0001 to 9999, written YYYY",
            Self::When => "a day YYYY-MM-DD, days YYYY-MM-DD/YYYY-MM-DD or a month YYYY-MM",
            Self::Clock => "a time of day written HH:MM",
            Self::Birth => "a day YYYY-MM-DD, a year YYYY, or an object with `age` and `on`",
            Self::Uuid => "a UUID",
            Self::Word { of } => return write!(f, "one of the words {}", quoted(of)),
            Self::Version { version } => return write!(f, "{version}"),
            Self::OneOrMore => "1 or more",
            Self::AtMost { most } => return write!(f, "at most {most}"),
            Self::Name => "a name",
            Self::Words => "at least one word",
            Self::Levels => "at least one level",
            Self::Conditions => "at least one condition",
            Self::Requirements => "at least one requirement",
            Self::FirstEvent => "at least the event `eligible`",
            Self::MunicipalityCode => "the code of a municipality (ATVK, seven digits)",
            Self::Municipality => "the code or the name of a municipality",
            Self::RegistrationNumber => "a registration number (eleven digits)",
            Self::Breach => {
                "a bearing (`voids`, `duty`, `record`, `note`) or the code of a rule that is checked"
            }
            Self::SourceBasis => "`primary`, `official`, `secondary` or `recalled`",
        })
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "nothing",
            Self::Boolean => "true or false",
            Self::Whole => "a whole number",
            Self::OtherNumber => "a number with a point or an exponent, or one that is too large",
            Self::Text => "text",
            Self::List => "a list",
            Self::Object => "an object",
            Self::OutOfRange => "a whole number that is too small or too large",
            Self::NoSuchDay => "a day that the calendar does not have",
            Self::ReversedDays => "days of which the last is before the first",
            Self::LongerText => "longer text",
            Self::OtherText => "other text",
            Self::OtherWord => "another word",
            Self::AnotherNumber => "another number",
            Self::EmptyList => "an empty list",
            Self::EmptyObject => "an empty object",
            Self::EmptyText => "empty text",
            Self::Zero => "0",
            Self::More => "more",
            Self::OwnBasis => "`own`, which is no source of a text",
        })
    }
}
