use talka::schema::{Choice, Member, Record, Shape, Text, Vocabulary, Word};

use super::{all, definitions, json_schema, python, typescript};

fn member(name: &str, may_be_absent: bool, shape: Shape) -> Member {
    Member { name: name.to_owned(), doc: format!("The {name}."), may_be_absent, shape }
}

fn record(name: &str, members: Vec<Member>) -> Shape {
    Shape::Record(Record { name: name.to_owned(), doc: format!("A {name}."), members })
}

fn list(of: Shape) -> Shape {
    Shape::List(Box::new(of))
}

fn word(word: &str) -> Word {
    Word { word: word.to_owned(), doc: format!("Is {word}.") }
}

/// One of everything.
fn sample() -> Shape {
    let colour = Shape::Vocabulary(Vocabulary {
        name: "Colour".to_owned(),
        doc: "A colour.".to_owned(),
        words: vec![word("red"), word("green")],
    });
    let tagged = record("Tagged", vec![member("kind", false, Shape::Tag(word("tagged")))]);
    let choice = Shape::Choice(Choice {
        name: "Either".to_owned(),
        doc: "Either.\n\nOr not.".to_owned(),
        of: vec![tagged, Shape::Whole { least: Some(0), most: Some(9) }],
    });
    let map = Shape::Map(Box::new(Shape::Truth));
    record(
        "Sample",
        vec![
            member("colours", true, Shape::Maybe(Box::new(list(colour)))),
            member("either", false, list(Shape::Maybe(Box::new(choice)))),
            member("from", true, Shape::Text(Text::Day)),
            member("code", false, Shape::Text(Text::AtMost(5))),
            member("flags", false, map),
        ],
    )
}

#[test]
fn typescript_declares_each_shape_before_it_is_used() {
    let sample = sample();
    assert_eq!(
        typescript::declarations(&definitions(std::slice::from_ref(&sample)), &[]),
        "\
// Made by `cargo xtask gen` from the declarations of the core. Changes here are lost.

/** A colour. */
export type Colour =
  /** Is red. */
  | \"red\"
  /** Is green. */
  | \"green\";

/** A Tagged. */
export interface Tagged {
  /** The kind. */
  kind: \"tagged\";
}

/**
 * Either.
 *
 * Or not.
 */
export type Either =
  | Tagged
  | number;

/** A day of the calendar, written `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** A Sample. */
export interface Sample {
  /** The colours. */
  colours?: Colour[] | null;
  /** The either. */
  either: (Either | null)[];
  /** The from. */
  from?: Day;
  /** The code. */
  code: string;
  /** The flags. */
  flags: Record<string, boolean>;
}
"
    );
}

#[test]
fn typescript_takes_in_lists_that_nobody_may_change_and_members_that_are_undefined() {
    let sample = sample();
    let definitions = definitions(std::slice::from_ref(&sample));
    let module = typescript::declarations(&definitions, &definitions);
    assert!(module.contains("  colours?: readonly Colour[] | null | undefined;\n"));
    assert!(module.contains("  either: readonly (Either | null)[];\n"));
    assert!(module.contains("  from?: Day | undefined;\n"));
}

#[test]
fn typescript_names_what_is_built_in() {
    let names = typescript::names();
    assert!(names.contains("export type SchemeId =\n  | \"lv-"));
    assert!(names.contains("  | \"ConsentForm\"\n"));
}

#[test]
fn python_declares_a_record_with_a_keyword_by_a_function() {
    let sample = sample();
    let definitions = definitions(std::slice::from_ref(&sample));
    let module = python::module(&definitions, &definitions);
    let (_, declared) = module.split_once("TypeAlias\n").unwrap();
    assert_eq!(
        declared,
        "

Colour: TypeAlias = Literal[
    # Is red.
    \"red\",
    # Is green.
    \"green\",
]
\"\"\"A colour.\"\"\"


class Tagged(TypedDict):
    \"\"\"A Tagged.\"\"\"

    kind: Literal['tagged']
    \"\"\"The kind.\"\"\"


Either: TypeAlias = Union[
    Tagged,
    int,
]
\"\"\"Either.

Or not.
\"\"\"


Day: TypeAlias = Union[str, datetime.date]
\"\"\"A day of the calendar, written `YYYY-MM-DD`. A `datetime.date` is taken as well.\"\"\"


Sample = TypedDict(
    \"Sample\",
    {
        # The colours.
        \"colours\": \"NotRequired[list[Colour] | None]\",
        # The either.
        \"either\": \"list[Either | None]\",
        # The from.
        \"from\": \"NotRequired[Day]\",
        # The code.
        \"code\": \"str\",
        # The flags.
        \"flags\": \"dict[str, bool]\",
    },
)
\"\"\"A Sample.\"\"\"
"
    );
}

#[test]
fn python_gives_days_as_text() {
    let sample = sample();
    let module = python::module(&definitions(std::slice::from_ref(&sample)), &[]);
    assert!(module.contains("\"from\": \"NotRequired[str]\""), "{module}");
}

#[test]
fn a_schema_is_closed_and_refers_to_what_it_is_made_of() {
    let schema: serde_json::Value =
        serde_json::from_str(&json_schema::schema("sample", &sample()).unwrap()).unwrap();
    assert_eq!(schema["title"], "sample");
    assert_eq!(schema["required"], serde_json::json!(["either", "code", "flags"]));
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(schema["properties"]["code"]["maxLength"], 5);
    assert_eq!(schema["properties"]["flags"]["additionalProperties"]["type"], "boolean");
    assert_eq!(schema["properties"]["either"]["items"]["anyOf"][0]["$ref"], "#/$defs/Either");
    assert_eq!(
        schema["$defs"]["Either"]["anyOf"][1],
        serde_json::json!({"type": "integer", "minimum": 0, "maximum": 9})
    );
    assert_eq!(
        schema["$defs"]["Colour"]["description"],
        "A colour.\n\n- `red`: Is red.\n- `green`: Is green."
    );
    assert_eq!(schema["$defs"].get("Sample"), None);
}

/// The name of each public vocabulary that the sources of the core declare.
fn vocabularies() -> Vec<String> {
    fn sources(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else {
                found.push(std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut texts = Vec::new();
    sources(&crate::line::workspace().join("crates/talka/src"), &mut texts);
    let names = texts.iter().flat_map(|text| text.split("\nwords! {\n").skip(1)).filter_map(|declared| {
        let (_, from_name) = declared.split_once("    pub enum ")?;
        from_name.split_once(' ').map(|(name, _)| name.to_owned())
    });
    names.collect()
}

/// Vocabularies of what only Rust is asked for so far: what a municipality is called in law.
const RUST_ONLY: [&str; 1] = ["MunicipalityKind"];

#[test]
fn every_vocabulary_reaches_the_bindings() {
    let (vocabularies, all) = (vocabularies(), all());
    assert!(vocabularies.len() > 30, "{vocabularies:?}");
    let known: Vec<_> = definitions(&all).into_iter().filter_map(Shape::name).collect();
    let unknown: Vec<_> =
        vocabularies.iter().map(String::as_str).filter(|name| !known.contains(name)).collect();
    let unexpected: Vec<_> = unknown.iter().filter(|name| !RUST_ONLY.contains(name)).collect();
    assert!(unexpected.is_empty(), "in no document: {unexpected:?}");
    assert_eq!(unknown.len(), RUST_ONLY.len(), "one of these is in a document now: {RUST_ONLY:?}");
}
