//! Declarations for TypeScript.

use std::fmt::Write;

use talka::schema::{Choice, Record, Shape, Text, Vocabulary};

const HEAD: &str = "// Made by `cargo xtask gen` from the declarations of the core. Changes here are lost.\n";

/// A module that declares these shapes.
pub(super) fn declarations(definitions: &[&Shape]) -> String {
    definitions.iter().fold(HEAD.to_owned(), |module, shape| module + "\n" + &declaration(shape))
}

fn declaration(shape: &Shape) -> String {
    let name = shape.name().unwrap_or_default();
    match shape {
        Shape::Record(record) => interface(record),
        Shape::Vocabulary(Vocabulary { doc, words, .. }) => {
            let words =
                words.iter().map(|word| format!("\n{}  | \"{}\"", comment(&word.doc, "  "), word.word));
            format!("{}export type {name} ={};\n", comment(doc, ""), words.collect::<String>())
        }
        Shape::Choice(Choice { doc, of, .. }) => {
            let of = of.iter().map(|shape| format!("\n  | {}", written(shape)));
            format!("{}export type {name} ={};\n", comment(doc, ""), of.collect::<String>())
        }
        Shape::Text(text) => format!("{}export type {name} = string;\n", comment(text.doc(), "")),
        other => format!("export type {name} = {};\n", written(other)),
    }
}

fn interface(Record { name, doc, members }: &Record) -> String {
    let mut text = format!("{}export interface {name} {{\n", comment(doc, ""));
    for member in members {
        let may_be_absent = if member.may_be_absent { "?" } else { "" };
        text += &comment(&member.doc, "  ");
        // Writing to a string does not fail.
        let _ = writeln!(text, "  {}{may_be_absent}: {};", member.name, written(&member.shape));
    }
    text + "}\n"
}

/// The type, where a value of it stands.
fn written(shape: &Shape) -> String {
    match shape {
        Shape::List(of) => match written(of) {
            several if several.contains(' ') => format!("({several})[]"),
            one => format!("{one}[]"),
        },
        Shape::Map(of) => format!("Record<string, {}>", written(of)),
        Shape::Maybe(of) => format!("{} | null", written(of)),
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
