//! Types for Python: a dictionary type for each record.

use std::collections::BTreeSet;

use talka::schema::{Choice, Member, Record, Shape, Text, Vocabulary};

const HEAD: &str = r#""""What talka takes and gives, as types for a checker such as mypy. At run time all of it is plain dictionaries.

Made by `cargo xtask gen` from the declarations of the core. Changes here are lost.
"""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Literal, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypeAlias
"#;

/// Names that Python keeps for itself, so that they cannot be members of a class.
const KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not",
    "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// A module that declares these shapes. Of those that go in, a day may be a `datetime.date` and an id a
/// `uuid.UUID`.
pub(super) fn module(definitions: &[&Shape], going_in: &[&Shape]) -> String {
    let none = BTreeSet::new();
    let goes_in = |shape: &Shape| going_in.iter().any(|known| known.name() == shape.name());
    definitions.iter().fold(HEAD.to_owned(), |module, shape| {
        module + "\n\n" + &Door { goes_in: goes_in(shape), read: &none }.declaration(shape)
    })
}

/// The same shapes as they come out of an import, each called `Read…`: a member is there or not, but never `None`, days and ids
/// are text. Shapes that are alike on both ways have no second declaration.
pub(super) fn read(definitions: &[&Shape]) -> String {
    let mut differ = BTreeSet::new();
    let mut declarations = String::new();
    // Each comes after those that it is made of.
    for shape in definitions {
        if let (true, Some(name)) = (differs(shape, &differ), shape.name()) {
            differ.insert(name.to_owned());
            declarations += "\n\n";
            declarations += &Door { goes_in: false, read: &differ }.declaration(shape);
        }
    }
    declarations
}

/// Whether a named shape looks otherwise where it comes out.
fn differs(shape: &Shape, known: &BTreeSet<String>) -> bool {
    let inside = |shape: &Shape| holds(shape, known);
    match shape {
        Shape::Record(record) => {
            record.members.iter().any(|member| is_optional(member) || inside(&member.shape))
        }
        Shape::Choice(choice) => choice.of.iter().any(inside),
        _ => false,
    }
}

/// Whether a shape, where it stands, holds something that looks otherwise where it comes out.
fn holds(shape: &Shape, known: &BTreeSet<String>) -> bool {
    match shape {
        Shape::List(of) | Shape::Map(of) | Shape::Maybe(of) => holds(of, known),
        Shape::Text(text) => matches!(text, Text::Day | Text::When | Text::Uuid),
        other => other.name().is_some_and(|name| known.contains(name)),
    }
}

/// Whether a member may be left out, and null where it goes in.
fn is_optional(member: &Member) -> bool {
    member.may_be_absent && matches!(member.shape, Shape::Maybe(_))
}

/// One of these words.
pub(super) fn words(name: &str, doc: &str, words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("    \"{word}\",\n")).collect();
    let words = words.concat();
    format!("\n\n{name}: TypeAlias = Literal[\n{words}]\n{}", docstring(doc, ""))
}

/// One of several types.
pub(super) fn union(name: &str, doc: &str, of: &str) -> String {
    format!("\n\n{name}: TypeAlias = Union[{of}]\n{}", docstring(doc, ""))
}

/// Whether a shape goes in, or only comes out.
#[derive(Clone, Copy)]
struct Door<'d> {
    goes_in: bool,
    /// The names of those that look otherwise where they come out, where this is such a place.
    read: &'d BTreeSet<String>,
}

impl Door<'_> {
    /// The name by which a shape is declared.
    fn name(self, name: &str) -> String {
        if self.read.contains(name) { format!("Read{name}") } else { name.to_owned() }
    }

    fn declaration(self, shape: &Shape) -> String {
        let name = self.name(shape.name().unwrap_or_default());
        let alias = |is: &str, doc: &str| format!("{name}: TypeAlias = {is}\n{}", docstring(doc, ""));
        match shape {
            Shape::Record(record) if has_keyword(record) => self.by_function(record),
            Shape::Record(record) => self.class(record),
            Shape::Vocabulary(Vocabulary { doc, words, .. }) => {
                let words = words
                    .iter()
                    .map(|word| comment(&word.doc, "    ") + &format!("    \"{}\",\n", word.word));
                alias(&format!("Literal[\n{}]", words.collect::<String>()), doc)
            }
            Shape::Choice(Choice { doc, of, .. }) => {
                let of = of.iter().map(|shape| format!("    {},\n", self.written(shape)));
                alias(&format!("Union[\n{}]", of.collect::<String>()), doc)
            }
            Shape::Text(text @ (Text::Day | Text::When)) => alias(
                "Union[str, datetime.date]",
                &format!("{} A `datetime.date` is taken as well.", text.doc()),
            ),
            Shape::Text(Text::Uuid) => alias(
                "Union[str, uuid.UUID]",
                &format!("{} A `uuid.UUID` is taken as well.", Text::Uuid.doc()),
            ),
            Shape::Text(text) => alias("str", text.doc()),
            other => alias(&self.written(other), ""),
        }
    }

    fn class(self, Record { name, doc, members }: &Record) -> String {
        let members = members.iter().map(|member| {
            let is = self.of_member(member);
            format!("\n    {}: {is}\n{}", member.name, docstring(&member.doc, "    "))
        });
        let name = self.name(name);
        format!("class {name}(TypedDict):\n{}{}", docstring(doc, "    "), members.collect::<String>())
    }

    /// A record with a member whose name is a keyword. Its types stand in quotes, as they are not looked up when the
    /// module is loaded.
    fn by_function(self, Record { name, doc, members }: &Record) -> String {
        let indent = "        ";
        let members = members.iter().map(|member| {
            let is = self.of_member(member).replace('"', "");
            comment(&member.doc, indent) + &format!("{indent}\"{}\": \"{is}\",\n", member.name)
        });
        let (members, name) = (members.collect::<String>(), self.name(name));
        format!("{name} = TypedDict(\n    \"{name}\",\n    {{\n{members}    }},\n)\n{}", docstring(doc, ""))
    }

    fn of_member(self, member: &Member) -> String {
        let is = match &member.shape {
            Shape::Maybe(of) if member.may_be_absent && !self.read.is_empty() => self.written(of),
            shape => self.written(shape),
        };
        if member.may_be_absent { format!("NotRequired[{is}]") } else { is }
    }

    /// The type, where a value of it stands.
    fn written(self, shape: &Shape) -> String {
        match shape {
            Shape::List(of) => format!("list[{}]", self.written(of)),
            Shape::Map(of) => format!("dict[str, {}]", self.written(of)),
            Shape::Maybe(of) => format!("{} | None", self.written(of)),
            Shape::Text(Text::Any | Text::AtMost(_)) => "str".to_owned(),
            Shape::Text(Text::Day | Text::When | Text::Uuid) if !self.goes_in => "str".to_owned(),
            Shape::Whole { .. } => "int".to_owned(),
            Shape::Always(true) => "Literal[True]".to_owned(),
            Shape::Always(false) => "Literal[False]".to_owned(),
            Shape::Truth => "bool".to_owned(),
            Shape::Tag(word) => format!("Literal['{}']", word.word),
            // Its declaration is not complete yet where it is needed.
            Shape::Again(name) => format!("\"{}\"", self.name(name)),
            Shape::Record(_) | Shape::Vocabulary(_) | Shape::Choice(_) | Shape::Text(_) => {
                self.name(shape.name().unwrap_or_default())
            }
        }
    }
}

fn docstring(doc: &str, indent: &str) -> String {
    let doc = doc.replace("\n\n", &format!("\n\n{indent}"));
    let end = if doc.contains('\n') { format!("\n{indent}") } else { String::new() };
    format!("{indent}\"\"\"{doc}{end}\"\"\"\n")
}

fn comment(doc: &str, indent: &str) -> String {
    format!("{indent}# {}\n", doc.replace("\n\n", " "))
}

fn has_keyword(record: &Record) -> bool {
    record.members.iter().any(|member| KEYWORDS.contains(&member.name.as_str()))
}
