//! JSON Schema, draft 2020-12.

use talka::schema::{Choice, Member, Record, Shape, Text, Vocabulary, Word};

use super::json::Json;

/// The schema of a document, with what it is made of under `$defs`.
pub(super) fn schema(title: &str, document: &Shape) -> Result<String, String> {
    let mut definitions = Vec::new();
    document.definitions(&mut definitions);
    definitions.sort_by_key(|shape| shape.name());
    definitions.retain(|shape| !std::ptr::eq(*shape, document));
    let definitions =
        definitions.into_iter().filter_map(|shape| Some((shape.name()?.to_owned(), whole(shape))));
    let mut schema = whole(document).after([
        ("$schema", Json::text("https://json-schema.org/draft/2020-12/schema")),
        ("title", Json::text(title)),
    ]);
    if let Json::Object(members) = &mut schema {
        members.push(("$defs".to_owned(), Json::Object(definitions.collect())));
    }
    serde_json::to_string_pretty(&schema).map(|text| text + "\n").map_err(|error| error.to_string())
}

/// What stands where a value of that shape is due: a reference to it, where it has a name.
fn reference(shape: &Shape) -> Json {
    match shape.name() {
        Some(name) => Json::object([("$ref", Json::text(format!("#/$defs/{name}")))]),
        None => whole(shape),
    }
}

/// The shape itself.
fn whole(shape: &Shape) -> Json {
    match shape {
        Shape::Again(_) => reference(shape),
        Shape::Record(record) => object(record),
        Shape::Vocabulary(vocabulary) => Json::object([
            ("description", Json::text(described_words(vocabulary))),
            ("enum", Json::List(vocabulary.words.iter().map(|word| Json::text(&word.word)).collect())),
        ]),
        Shape::Choice(Choice { doc, of, .. }) => Json::object([
            ("description", Json::text(doc)),
            ("anyOf", Json::List(of.iter().map(reference).collect())),
        ]),
        Shape::List(of) => Json::object([("type", Json::text("array")), ("items", reference(of))]),
        Shape::Map(of) => {
            Json::object([("type", Json::text("object")), ("additionalProperties", reference(of))])
        }
        Shape::Maybe(of) => {
            let null = Json::object([("type", Json::text("null"))]);
            Json::object([("anyOf", Json::List(vec![reference(of), null]))])
        }
        Shape::Text(text) => form(*text),
        Shape::Whole { least, most } => {
            let bounds = [("minimum", least), ("maximum", most)];
            let bounds = bounds
                .into_iter()
                .filter_map(|(name, bound)| Some((name.to_owned(), Json::Whole((*bound)?))));
            Json::Object(bounds.collect()).after([("type", Json::text("integer"))])
        }
        Shape::Always(value) => Json::object([("const", Json::Truth(*value))]),
        Shape::Truth => Json::object([("type", Json::text("boolean"))]),
        Shape::Tag(Word { word, .. }) => Json::object([("const", Json::text(word))]),
    }
}

fn object(Record { doc, members, .. }: &Record) -> Json {
    let property = |member: &Member| {
        let described = reference(&member.shape).after([("description", Json::text(&member.doc))]);
        (member.name.clone(), described)
    };
    let required = members.iter().filter(|member| !member.may_be_absent);
    Json::object([
        ("description", Json::text(doc)),
        ("type", Json::text("object")),
        ("properties", Json::Object(members.iter().map(property).collect())),
        ("required", Json::List(required.map(|member| Json::text(&member.name)).collect())),
        ("additionalProperties", Json::Truth(false)),
    ])
}

fn form(text: Text) -> Json {
    let said = [
        ("description", text.name().map(|_| Json::text(text.doc()))),
        ("type", Some(Json::text("string"))),
        ("format", text.format().map(Json::text)),
        ("pattern", text.pattern().map(Json::text)),
        ("maxLength", text.longest().and_then(|most| i64::try_from(most).ok()).map(Json::Whole)),
    ];
    Json::Object(said.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect())
}

/// The words with what each stands for, as `enum` has no place for it.
fn described_words(Vocabulary { doc, words, .. }: &Vocabulary) -> String {
    let words = words.iter().map(|Word { word, doc }| format!("\n- `{word}`: {}", doc.replace("\n\n", " ")));
    format!("{doc}\n{}", words.collect::<String>())
}
