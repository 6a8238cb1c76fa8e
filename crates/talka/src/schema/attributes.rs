//! From a declaration to a shape: by its documentation, and by what its attributes tell serde.

use super::described::Described;
use super::shape::{Choice, Member, Record, Shape, Vocabulary, Word};

/// What the attributes of a declaration say.
#[derive(Default)]
pub(crate) struct Attributes {
    doc: String,
    tag: Option<&'static str>,
    renamed: Option<&'static str>,
    written: Written,
}

/// How a member is written.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Written {
    /// Always, as its type is.
    #[default]
    AsItIs,
    /// Only where there is a value.
    WherePresent,
    /// Its own members in its place.
    Flattened,
    /// Not at all.
    Never,
}

/// Reads attributes, one after another. What does not matter to a shape is passed over.
macro_rules! attributes {
    ($( #[ $($attribute:tt)* ] )*) => {
        $crate::schema::attributes!(@ $crate::schema::Attributes::default(); $( #[ $($attribute)* ] )*)
    };
    (@ $read:expr;) => { $read };
    (@ $read:expr; #[doc = $line:literal] $($rest:tt)*) => {
        $crate::schema::attributes!(@ $read.line($line); $($rest)*)
    };
    (@ $read:expr; #[serde(tag = $tag:literal, rename_all = "snake_case")] $($rest:tt)*) => {
        $crate::schema::attributes!(@ $read.tagged($tag); $($rest)*)
    };
    (@ $read:expr; #[serde(rename = $name:literal)] $($rest:tt)*) => {
        $crate::schema::attributes!(@ $read.renamed($name); $($rest)*)
    };
    (@ $read:expr; #[serde(skip)] $($rest:tt)*) => {
        $crate::schema::attributes!(@ $read.written($crate::schema::Written::Never); $($rest)*)
    };
    (@ $read:expr; #[serde(flatten)] $($rest:tt)*) => {
        $crate::schema::attributes!(@ $read.written($crate::schema::Written::Flattened); $($rest)*)
    };
    (@ $read:expr; #[serde(untagged)] $($rest:tt)*) => {
        $crate::schema::attributes!(@ $read.written($crate::schema::Written::Flattened); $($rest)*)
    };
    (@ $read:expr; #[serde(skip_serializing_if = $absent:literal)] $($rest:tt)*) => {
        $crate::schema::attributes!(@ $read.written($crate::schema::Written::WherePresent); $($rest)*)
    };
    (@ $read:expr; #[serde(default)] $($rest:tt)*) => {
        $crate::schema::attributes!(@ $read; $($rest)*)
    };
    (@ $read:expr; #[serde(rename_all = "snake_case")] $($rest:tt)*) => {
        $crate::schema::attributes!(@ $read; $($rest)*)
    };
    (@ $read:expr; #[serde $other:tt] $($rest:tt)*) => {
        compile_error!(concat!("what `serde", stringify!($other), "` does to a shape has to be declared in `attributes!`"))
    };
    (@ $read:expr; #[ $($other:tt)* ] $($rest:tt)*) => {
        $crate::schema::attributes!(@ $read; $($rest)*)
    };
}

pub(crate) use attributes;

/// What a member adds to the object it stands in.
pub(crate) enum Part {
    /// These members.
    Members(Vec<Member>),
    /// The members of one of several objects, each with what tells its name from that of the others.
    OneOf(Vec<(String, Vec<Member>)>),
}

/// One variant of an enumeration.
pub(crate) struct Variant {
    word: Word,
    name: &'static str,
    parts: Vec<Part>,
    inner: Option<Shape>,
    /// How a variant is written that only passes on another enumeration.
    written: Written,
}

impl Attributes {
    /// A line of documentation. Lines are joined; an empty one begins a new paragraph.
    pub(crate) fn line(mut self, line: &str) -> Self {
        let line = line.trim().replace("[`", "`").replace("`]", "`");
        match (line.as_str(), self.doc.as_str()) {
            ("", _) => self.doc.push_str("\n\n"),
            (_, "") => {}
            (_, doc) if doc.ends_with('\n') => {}
            _ => self.doc.push(' '),
        }
        self.doc.push_str(&line);
        self
    }

    pub(crate) fn tagged(self, tag: &'static str) -> Self {
        Self { tag: Some(tag), ..self }
    }

    pub(crate) fn renamed(self, name: &'static str) -> Self {
        Self { renamed: Some(name), ..self }
    }

    pub(crate) fn written(self, written: Written) -> Self {
        Self { written, ..self }
    }

    /// A member of a record that is read, which may be absent where it may be null.
    pub(crate) fn read<T: Described>(self, name: &str) -> Member {
        let member = Member::of::<T>(name, self.doc());
        let may_be_absent = matches!(member.shape, Shape::Maybe(_));
        Member { may_be_absent, ..member }
    }

    /// A word of a vocabulary.
    pub(crate) fn word(self, word: &str) -> Word {
        Word { word: word.to_owned(), doc: self.doc().to_owned() }
    }

    /// A vocabulary.
    pub(crate) fn vocabulary(self, name: &str, words: Vec<Word>) -> Shape {
        Shape::Vocabulary(Vocabulary { name: name.to_owned(), doc: self.doc().to_owned(), words })
    }

    /// A record with these members.
    pub(crate) fn record(self, name: &str, members: Vec<Member>) -> Shape {
        Shape::Record(Record { name: name.to_owned(), doc: self.doc().to_owned(), members })
    }

    /// A member as serde writes it.
    pub(crate) fn member<T: Described>(self, name: &str) -> Part {
        let member = Member::of::<T>(name, self.doc());
        let shape = match (self.written, member.shape) {
            (Written::Never, _) => return Part::Members(vec![]),
            (Written::Flattened, Shape::Record(record)) => return Part::Members(record.members),
            (Written::Flattened, Shape::Choice(choice)) => return Part::one_of(choice),
            (Written::WherePresent, Shape::Maybe(shape)) => *shape,
            (_, shape) => shape,
        };
        let may_be_absent = self.written == Written::WherePresent;
        Part::Members(vec![Member { may_be_absent, shape, ..member }])
    }

    /// A variant as serde writes it.
    pub(crate) fn variant(self, name: &'static str, parts: Vec<Part>, inner: Option<Shape>) -> Variant {
        let word = self.renamed.map_or_else(|| snake_case(name), str::to_owned);
        Variant { written: self.written, word: self.word(&word), name, parts, inner }
    }

    /// An enumeration as serde writes it.
    pub(crate) fn choice(self, name: &str, variants: Vec<Variant>) -> Shape {
        let of: Vec<Shape> = match self.tag {
            Some(tag) => variants.into_iter().flat_map(|variant| variant.tagged_inside(name, tag)).collect(),
            None => variants.into_iter().map(|variant| variant.tagged_outside(name)).collect(),
        };
        let words: Option<Vec<Word>> = of
            .iter()
            .map(|shape| match shape {
                Shape::Tag(word) => Some(word.clone()),
                _ => None,
            })
            .collect();
        match words {
            Some(words) => self.vocabulary(name, words),
            None => Shape::Choice(Choice { name: name.to_owned(), doc: self.doc().to_owned(), of }),
        }
    }

    fn doc(&self) -> &str {
        self.doc.trim()
    }
}

impl Part {
    fn one_of(choice: Choice) -> Self {
        let records = choice.of.into_iter().filter_map(|shape| match shape {
            Shape::Record(record) => {
                let own = record.name.strip_prefix(&choice.name).unwrap_or(&record.name).to_owned();
                Some((own, record.members))
            }
            _ => None,
        });
        Self::OneOf(records.collect())
    }

    /// All members of an object: one list of them for each way in which its parts can turn out.
    pub(crate) fn together(parts: Vec<Self>) -> Vec<(String, Vec<Member>)> {
        parts.into_iter().fold(vec![(String::new(), vec![])], |before, part| {
            let ways = match part {
                Self::Members(members) => vec![(String::new(), members)],
                Self::OneOf(ways) => ways,
            };
            let each = before.iter().flat_map(|(name, members)| {
                ways.iter()
                    .map(move |(more, added)| (format!("{name}{more}"), [members.as_slice(), added].concat()))
            });
            each.collect()
        })
    }
}

impl Variant {
    fn tagged_inside(self, choice: &str, tag: &str) -> Vec<Shape> {
        let Self { word, name, parts, inner, written } = self;
        if let (Written::Flattened, Some(Shape::Choice(inner))) = (written, inner) {
            return inner.of;
        }
        let tagged = Member {
            name: tag.to_owned(),
            doc: word.doc.clone(),
            may_be_absent: false,
            shape: Shape::Tag(word.clone()),
        };
        let records = Part::together(parts).into_iter().map(|(more, members)| {
            let members = [vec![tagged.clone()], members].concat();
            Shape::Record(Record { name: format!("{choice}{name}{more}"), doc: word.doc.clone(), members })
        });
        records.collect()
    }

    fn tagged_outside(self, choice: &str) -> Shape {
        let Self { word, name, parts, inner, .. } = self;
        let name = format!("{choice}{name}");
        let values = Part::together(parts).into_iter().flat_map(|(_, members)| members).collect::<Vec<_>>();
        let shape = match inner {
            Some(inner) => inner,
            None if values.is_empty() => return Shape::Tag(word),
            None => Shape::Record(Record {
                name: format!("{name}Values"),
                doc: word.doc.clone(),
                members: values,
            }),
        };
        let member = Member { name: word.word, doc: word.doc.clone(), may_be_absent: false, shape };
        Shape::Record(Record { name, doc: word.doc, members: vec![member] })
    }
}

/// As serde writes the name of a variant.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
