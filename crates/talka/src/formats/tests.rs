use serde_json::{Value, json};

use super::FORMATS;
use crate::catalogue::explain;
use crate::law::{AnswerKind, Field};
use crate::register::Register;
use crate::schema::{Described, Record, Shape, Text, Vocabulary};
use crate::text::{Lang, VOCABULARIES, samples};

fn documents() -> Vec<Shape> {
    FORMATS.iter().map(|format| (format.describe)()).collect()
}

/// Everything that is said in a shape, with where it is said.
fn docs(shape: &Shape) -> Vec<(String, &str)> {
    match shape {
        Shape::Record(Record { name, doc, members }) => {
            let members =
                members.iter().map(|member| (format!("{name}.{}", member.name), member.doc.as_str()));
            members.chain([(name.clone(), doc.as_str())]).collect()
        }
        Shape::Vocabulary(Vocabulary { name, doc, words }) => {
            let words = words.iter().map(|word| (format!("{name} {}", word.word), word.doc.as_str()));
            words.chain([(name.clone(), doc.as_str())]).collect()
        }
        Shape::Choice(choice) => vec![(choice.name.clone(), &choice.doc)],
        Shape::Tag(word) => vec![(word.word.clone(), &word.doc)],
        _ => vec![],
    }
}

fn each(shape: &Shape, see: &mut impl FnMut(&Shape)) {
    see(shape);
    for inside in shape.inside() {
        each(inside, see);
    }
}

#[test]
fn everything_says_what_it_is_in_plain_sentences() {
    let mut wrong = Vec::new();
    for document in documents() {
        each(&document, &mut |shape| {
            let unclear = |doc: &str| doc.is_empty() || doc.contains("](") || doc.contains("[`");
            let unclear = docs(shape).into_iter().filter(|(_, doc)| unclear(doc) || !doc.ends_with('.'));
            wrong.extend(unclear.map(|(at, doc)| format!("{at}: {doc:?}")));
        });
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Codes of rules are called by the titles of the rules.
#[test]
fn every_word_of_every_vocabulary_is_called_something_in_both_languages() {
    for lang in Lang::ALL {
        let explanations = explain(*lang);
        let mut nameless = Vec::new();
        for document in documents() {
            each(&document, &mut |shape| {
                let Shape::Vocabulary(Vocabulary { name, words, .. }) = shape else { return };
                let known = explanations.words.get(name.as_str());
                let called = |word: &str| match known {
                    Some(known) => known.contains_key(word),
                    None => explanations.rules.contains_key(word),
                };
                let without = words.iter().filter(|word| !called(&word.word));
                nameless.extend(without.map(|word| format!("{name} {}", word.word)));
            });
        }
        assert_eq!(nameless, <[String; 0]>::default());
    }
}

/// The shape of what stands at a place of a record.
fn at<'s>(shape: &'s Shape, place: &str) -> &'s Shape {
    place.split('/').fold(shape, |shape, step| match (inner(shape), step) {
        (Shape::List(of), "*") => of,
        (Shape::Record(record), name) => {
            &record
                .members
                .iter()
                .find(|member| member.name == name)
                .unwrap_or_else(|| panic!("{place}"))
                .shape
        }
        _ => panic!("{place}"),
    })
}

fn inner(shape: &Shape) -> &Shape {
    if let Shape::Maybe(of) = shape { inner(of) } else { shape }
}

#[test]
fn the_answer_to_a_question_is_of_the_kind_that_the_record_takes() {
    let register = Register::describe();
    for field in Field::ALL {
        let list = at(&register, field.record().list());
        let Shape::List(record) = inner(list) else { panic!("{field:?}") };
        let place = field.path();
        let due = match inner(at(record, place)) {
            Shape::Truth => (AnswerKind::YesNo, None),
            Shape::Vocabulary(words) => (AnswerKind::Word, Some(words.name.clone())),
            Shape::Record(record) => (AnswerKind::Record, Some(record.name.clone())),
            Shape::Choice(choice) if choice.name == "Birth" => (AnswerKind::Birth, None),
            Shape::List(of) => match inner(of) {
                Shape::Vocabulary(words) => (AnswerKind::Words, Some(words.name.clone())),
                Shape::Record(record) => (AnswerKind::Records, Some(record.name.clone())),
                _ => (AnswerKind::Texts, None),
            },
            Shape::Whole { .. } if place.ends_with("_cents") => (AnswerKind::Cents, None),
            Shape::Whole { .. } if place.ends_with("_cm") => (AnswerKind::Centimetres, None),
            Shape::Whole { .. } if place.ends_with("minutes") => (AnswerKind::Minutes, None),
            Shape::Whole { .. } => (AnswerKind::Number, None),
            Shape::Text(Text::Day) => (AnswerKind::Day, None),
            Shape::Text(Text::When) => (AnswerKind::When, None),
            Shape::Text(Text::Clock) => (AnswerKind::Clock, None),
            Shape::Text(_) => (AnswerKind::Text, None),
            other => panic!("{place}: {other:?}"),
        };
        assert_eq!((field.answer(), field.of().map(str::to_owned)), due, "{place}");
    }
}

#[test]
fn what_words_are_called_is_plain_and_differs_within_a_vocabulary() {
    for known in VOCABULARIES {
        let [latvian, english] = [Lang::Lv, Lang::En].map(known.words);
        assert!(latvian.len() == english.len() && !latvian.is_empty(), "{}", known.name);
        for said in [latvian, english] {
            let mut called: Vec<&str> = said.iter().map(|(_, called)| *called).collect();
            let sentence = known.name == "Remedy";
            assert!(
                called.iter().all(|called| !called.is_empty() && called.ends_with('.') == sentence),
                "{}: {called:?}",
                known.name
            );
            called.sort_unstable();
            called.dedup();
            assert_eq!(called.len(), said.len(), "{}", known.name);
        }
    }
}

#[test]
fn no_two_shapes_share_a_name() {
    let documents = documents();
    let mut named: Vec<Shape> = Vec::new();
    for document in &documents {
        each(document, &mut |shape| {
            if matches!(shape, Shape::Again(_)) {
                return;
            }
            let known = named.iter().find(|known| shape.name().is_some() && known.name() == shape.name());
            match known {
                Some(known) => assert_eq!(known, shape),
                None => named.push(shape.clone()),
            }
        });
    }
}

/// What is wrong with a value, if it is to have the shape of that name in that document.
fn wrong(schema: &str, name: &str, value: &Value) -> Option<String> {
    let mut schema: Value = serde_json::from_str(schema).unwrap();
    let definitions = schema["$defs"].take();
    let part = json!({"$ref": format!("#/$defs/{name}"), "$defs": definitions});
    let validator = jsonschema::options().should_validate_formats(true).build(&part).unwrap();
    validator.validate(value).err().map(|error| format!("{value}: {error}"))
}

#[test]
fn every_cause_has_its_shape() {
    let schema = include_str!("../../schemas/report.schema.json");
    for cause in samples::causes() {
        let mut cause = serde_json::to_value(cause).unwrap();
        assert_eq!(wrong(schema, "Cause", &cause), None);
        cause["unknown"] = json!(1);
        assert!(wrong(schema, "Cause", &cause).is_some(), "{cause}");
    }
}

#[test]
fn every_other_interpretation_has_its_shape() {
    let schema = include_str!("../../schemas/recognition.schema.json");
    for interpretation in samples::interpretations() {
        let written = serde_json::to_value(interpretation).unwrap();
        assert_eq!(wrong(schema, "Interpretation", &written), None, "{written}");
    }
    assert!(wrong(schema, "Interpretation", &json!("sometimes")).is_some());
}
