//! Declarations for TypeScript.

use std::fmt::Write;

use talka::catalogue::explain;
use talka::recognition::BUILTIN;
use talka::schema::{Choice, Record, Shape, Text, Vocabulary};
use talka::text::Lang;

const HEAD: &str = "// Made by `cargo xtask gen` from the declarations of the core. Changes here are lost.\n";

/// A module that declares these shapes, and the names by which one asks for what is built in. Those that go in are as wide as
/// what is read: lists that nobody may change, and members that are stated to be undefined.
pub(super) fn declarations(definitions: &[&Shape], going_in: &[&Shape]) -> String {
    let goes_in = |shape: &Shape| going_in.iter().any(|other| other.name() == shape.name());
    let declared = definitions.iter().map(|shape| "\n".to_owned() + &declaration(shape, goes_in(shape)));
    declared.fold(HEAD.to_owned(), |module, declaration| module + &declaration)
}

/// The names by which one asks for what is built in.
pub(super) fn names() -> String {
    let schemes = BUILTIN.iter().map(|(id, _)| *id);
    let explained = explain(Lang::En);
    union("SchemeId", "The id of a built-in recognition scheme.", schemes)
        + &union(
            "VocabularyName",
            "The name of a vocabulary, whose words have names.",
            explained.words.keys().copied(),
        )
}

fn union<'w>(name: &str, doc: &str, words: impl Iterator<Item = &'w str>) -> String {
    let words = words.fold(String::new(), |written, word| written + "\n  | \"" + word + "\"");
    format!("\n{}export type {name} ={words};\n", comment(doc, ""))
}

fn declaration(shape: &Shape, goes_in: bool) -> String {
    let name = shape.name().unwrap_or_default();
    match shape {
        Shape::Record(record) => interface(record, goes_in),
        Shape::Vocabulary(Vocabulary { doc, words, .. }) => {
            let words =
                words.iter().map(|word| format!("\n{}  | \"{}\"", comment(&word.doc, "  "), word.word));
            format!("{}export type {name} ={};\n", comment(doc, ""), words.collect::<String>())
        }
        Shape::Choice(Choice { doc, of, .. }) => {
            let of = of.iter().map(|shape| format!("\n  | {}", written(shape, goes_in)));
            format!("{}export type {name} ={};\n", comment(doc, ""), of.collect::<String>())
        }
        Shape::Text(text) => format!("{}export type {name} = {};\n", comment(text.doc(), ""), form(name)),
        other => format!("export type {name} = {};\n", written(other, goes_in)),
    }
}

/// The type of a text with a form of its own.
fn form(name: &str) -> &'static str {
    match name {
        "Day" => "`${number}-${number}-${number}`",
        "Year" => "`${number}`",
        "Clock" => "`${number}:${number}`",
        _ => "string",
    }
}

fn interface(Record { name, doc, members }: &Record, goes_in: bool) -> String {
    let mut text = format!("{}export interface {name} {{\n", comment(doc, ""));
    for member in members {
        let may_be_absent = if member.may_be_absent { "?" } else { "" };
        let undefined = if member.may_be_absent && goes_in { " | undefined" } else { "" };
        text += &comment(&member.doc, "  ");
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "  {}{may_be_absent}: {}{undefined};",
            member.name,
            written(&member.shape, goes_in)
        );
    }
    text + "}\n"
}

/// The type, where a value of it stands.
fn written(shape: &Shape, goes_in: bool) -> String {
    match shape {
        Shape::List(of) => {
            let readonly = if goes_in { "readonly " } else { "" };
            match written(of, goes_in) {
                several if several.contains(' ') => format!("{readonly}({several})[]"),
                one => format!("{readonly}{one}[]"),
            }
        }
        Shape::Map(of) => format!("Record<string, {}>", written(of, goes_in)),
        Shape::Maybe(of) => format!("{} | null", written(of, goes_in)),
        Shape::Text(Text::Any | Text::AtMost(_)) => "string".to_owned(),
        Shape::Whole { .. } => "number".to_owned(),
        Shape::Always(value) => value.to_string(),
        Shape::Truth => "boolean".to_owned(),
        Shape::Tag(word) => format!("\"{}\"", word.word),
        Shape::Record(_) | Shape::Vocabulary(_) | Shape::Choice(_) | Shape::Text(_) | Shape::Again(_) => {
            shape.name().unwrap_or_default().to_owned()
        }
    }
}

fn comment(doc: &str, indent: &str) -> String {
    if !doc.contains('\n') {
        return format!("{indent}/** {doc} */\n");
    }
    let lines = doc.lines().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n");
    format!("{indent}/**\n{}{indent} */\n", lines.collect::<String>())
}
