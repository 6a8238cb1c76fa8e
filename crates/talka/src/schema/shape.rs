//! The shapes that values have.

/// What a value looks like once it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An object with known members and no others.
    Record(Record),
    /// One of some words.
    Vocabulary(Vocabulary),
    /// One of several shapes.
    Choice(Choice),
    /// A list of values of one shape.
    List(Box<Shape>),
    /// An object with any members, all of one shape.
    Map(Box<Shape>),
    /// A value, or null.
    Maybe(Box<Shape>),
    /// Text of some form.
    Text(Text),
    /// A whole number.
    Whole {
        /// The least that it can be, where that is less than what any language holds.
        least: Option<i64>,
        /// The most.
        most: Option<i64>,
    },
    /// True or false.
    Truth,
    /// Always true, or always false.
    Always(bool),
    /// The shape of that name, in which this one stands.
    Again(String),
    /// Always this word, by which one shape of a choice is distinguished from the others.
    Tag(Word),
}

/// An object with known members and no others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its name in declarations.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Its members, in the order in which they are written.
    pub members: Vec<Member>,
}

/// A member of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Whether it may be left out.
    pub may_be_absent: bool,
    /// What its value looks like.
    pub shape: Shape,
}

/// One of some words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// Its name in declarations.
    pub name: String,
    /// What it says.
    pub doc: String,
    /// The words.
    pub words: Vec<Word>,
}

/// A word and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub word: String,
    /// What it stands for.
    pub doc: String,
}

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its name in declarations.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// The shapes.
    pub of: Vec<Shape>,
}

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// Any.
    Any,
    /// Any of at most so many characters.
    AtMost(usize),
    /// A day.
    Day,
    /// A day, several days or a month.
    When,
    /// A year.
    Year,
    /// A time of day.
    Clock,
    /// A key.
    Uuid,
    /// A JSON Pointer.
    Pointer,
}

impl Text {
    /// Its name in declarations, where it has one.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Any | Self::AtMost(_) => None,
            Self::Day => Some("Day"),
            Self::When => Some("When"),
            Self::Year => Some("Year"),
            Self::Clock => Some("Clock"),
            Self::Uuid => Some("Uuid"),
            Self::Pointer => Some("Pointer"),
        }
    }

    /// What it is.
    pub const fn doc(self) -> &'static str {
        match self {
            Self::Any | Self::AtMost(_) => "Text.",
            Self::Day => "A day of the calendar, written `YYYY-MM-DD`.",
            Self::When => {
                "A day `YYYY-MM-DD`, days `YYYY-MM-DD/YYYY-MM-DD` (both included) or a month `YYYY-MM`."
            }
            Self::Year => "A year, written `YYYY`.",
            Self::Clock => "A time of day, written `HH:MM`; `24:00` is the end of the day.",
            Self::Uuid => "A UUID.",
            Self::Pointer => "A JSON Pointer (RFC 6901); empty for the whole document.",
        }
    }

    /// A regular expression that it matches, in the syntax that all languages share.
    pub const fn pattern(self) -> Option<&'static str> {
        match self {
            Self::Any | Self::AtMost(_) | Self::Uuid | Self::Pointer => None,
            Self::Day => Some("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            Self::When => Some("^[0-9]{4}-[0-9]{2}(-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?$"),
            Self::Year => Some("^[0-9]{4}$"),
            Self::Clock => Some("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"),
        }
    }

    /// The most characters that it may have.
    pub const fn longest(self) -> Option<usize> {
        match self {
            Self::AtMost(longest) => Some(longest),
            Self::Any | Self::Day | Self::When | Self::Year | Self::Clock | Self::Uuid | Self::Pointer => {
                None
            }
        }
    }

    /// The name that JSON Schema has for the form.
    pub const fn format(self) -> Option<&'static str> {
        match self {
            Self::Any | Self::AtMost(_) | Self::When | Self::Year | Self::Clock => None,
            Self::Day => Some("date"),
            Self::Uuid => Some("uuid"),
            Self::Pointer => Some("json-pointer"),
        }
    }
}

impl Shape {
    /// Its name in declarations, where it has one.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Record(Record { name, .. })
            | Self::Vocabulary(Vocabulary { name, .. })
            | Self::Choice(Choice { name, .. })
            | Self::Again(name) => Some(name),
            Self::Text(text) => text.name(),
            Self::List(_)
            | Self::Map(_)
            | Self::Maybe(_)
            | Self::Whole { .. }
            | Self::Truth
            | Self::Always(_)
            | Self::Tag(_) => None,
        }
    }

    /// The same under another name, where it has one.
    pub(crate) fn named(mut self, new: &str) -> Self {
        if let Self::Record(Record { name, .. })
        | Self::Vocabulary(Vocabulary { name, .. })
        | Self::Choice(Choice { name, .. }) = &mut self
        {
            new.clone_into(name);
        }
        self
    }

    /// Its members, where it is a record.
    pub(crate) fn members(self) -> Vec<Member> {
        match self {
            Self::Record(record) => record.members,
            _ => Vec::new(),
        }
    }

    /// The shapes that stand directly inside it.
    pub fn inside(&self) -> Vec<&Self> {
        match self {
            Self::Record(record) => record.members.iter().map(|member| &member.shape).collect(),
            Self::Choice(choice) => choice.of.iter().collect(),
            Self::List(of) | Self::Map(of) | Self::Maybe(of) => vec![of],
            Self::Vocabulary(_)
            | Self::Again(_)
            | Self::Text(_)
            | Self::Whole { .. }
            | Self::Truth
            | Self::Always(_)
            | Self::Tag(_) => vec![],
        }
    }

    /// Adds every named shape that it is made of, itself the last, to those that are listed already.
    pub fn definitions<'s>(&'s self, listed: &mut Vec<&'s Self>) {
        let again = matches!(self, Self::Again(_));
        if again || self.name().is_some() && listed.iter().any(|known| known.name() == self.name()) {
            return;
        }
        for inside in self.inside() {
            inside.definitions(listed);
        }
        if self.name().is_some() {
            listed.push(self);
        }
    }
}
