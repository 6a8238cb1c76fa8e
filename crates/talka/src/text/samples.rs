//! Every text there is, in each language, side by side with what it stands for.

mod causes;
mod numbers;
mod recognition;

pub(crate) use causes::causes;
pub(crate) use recognition::{interpretations, lacks};

use std::fmt::Write;

use super::{
    act, amount, bearing, capacity, citation, criterion, doubt, hour_kind, interpretation, legal_class, mark,
    message, missing, missing_to_level, record_kind, remedy, rule_checks, rule_title, severity, task,
    unchecked, verdict, voice,
};
use crate::date::Day;
use crate::lang::Lang;
use crate::law::provisions::{PARAMETERS, listed as provisions};
use crate::law::{
    Act, Bearing, Cause, Doubt, Field, Mark, NOT_CHECKED, RULES, Remedy, Severity, Unchecked, Verdict, Voice,
};
use crate::recognition::Criterion;
use crate::register::{Capacity, HourKind, LegalClass, RecordKind};

/// Samples of each variant of an enumeration. A variant without a line does not compile, and a sample on the wrong
/// line does not pass.
macro_rules! samples {
    ( $type:ty; $( $pattern:pat => $samples:expr, )+ ) => {{
        let mut all: Vec<$type> = Vec::new();
        $( for sample in $samples {
            assert!(matches!(&sample, $pattern));
            all.push(sample);
        } )+
        for sample in &all {
            match sample { $( $pattern => (), )+ }
        }
        all
    }};
}

use samples;

fn day(day: u32) -> Day {
    Day::literal(2020, 6, day)
}

fn codes() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.code).chain(NOT_CHECKED.iter().copied())
}

/// Every text, by its theme and by what it stands for.
fn everything(lang: Lang) -> Vec<(&'static str, Vec<(String, String)>)> {
    fn words<T: Copy + ToString>(
        all: &[T],
        word: fn(T, Lang) -> &'static str,
        lang: Lang,
    ) -> Vec<(String, String)> {
        all.iter().map(|value| (value.to_string(), word(*value, lang).to_owned())).collect()
    }
    vec![
        ("messages", causes().iter().map(|cause| (label(cause), message(cause, lang))).collect()),
        (
            "messages of what lies ahead",
            causes().iter().filter_map(|cause| Some((label(cause), ahead(cause, lang)?))).collect(),
        ),
        ("remedies", words(Remedy::ALL, remedy, lang)),
        ("tasks", Remedy::ALL.iter().map(|what| (what.to_string(), task(*what, 7, lang))).collect()),
        (
            "missing facts",
            Field::ALL.iter().map(|field| (format!("{field:?}"), missing(*field, lang).to_owned())).collect(),
        ),
        (
            "rules",
            codes()
                .map(|code| (code.to_owned(), rule_title(code, lang).unwrap_or("NO TITLE").to_owned()))
                .collect(),
        ),
        (
            "citations",
            provisions().map(|known| (known.id.to_owned(), citation(known.provision, lang))).collect(),
        ),
        (
            "what rules check",
            codes()
                .map(|code| (code.to_owned(), rule_checks(code, lang).unwrap_or("NOTHING").to_owned()))
                .collect(),
        ),
        (
            "provisions",
            provisions()
                .map(|known| {
                    (format!("{}: {}", known.id, known.title.text(lang)), known.says.text(lang).to_owned())
                })
                .collect(),
        ),
        (
            "parameters",
            PARAMETERS
                .iter()
                .flat_map(|known| {
                    (known.values)()
                        .into_iter()
                        .map(|value| (known.title.text(lang).to_owned(), amount(value.is, lang)))
                })
                .collect(),
        ),
        ("marks", words(Mark::ALL, mark, lang)),
        ("why a provision is not checked", words(Unchecked::ALL, unchecked, lang)),
        ("doubts", words(Doubt::ALL, doubt, lang)),
        ("severity", words(Severity::ALL, severity, lang)),
        ("bearing", words(Bearing::ALL, bearing, lang)),
        ("voice", words(Voice::ALL, voice, lang)),
        ("verdict", words(Verdict::ALL, verdict, lang)),
        ("acts", words(Act::ALL, act, lang)),
        ("legal classes", words(LegalClass::ALL, legal_class, lang)),
        ("capacities", words(Capacity::ALL, capacity, lang)),
        ("kinds of hours", words(HourKind::ALL, hour_kind, lang)),
        ("kinds of records", words(RecordKind::ALL, record_kind, lang)),
        ("why hours do not count", words(Criterion::ALL, criterion, lang)),
        (
            "interpretations",
            interpretations().into_iter().map(|by| (written(&by), interpretation(&by, lang))).collect(),
        ),
        (
            "what is missing to a level",
            lacks().into_iter().map(|it| (written(&it), missing_to_level(&it, lang))).collect(),
        ),
    ]
}

/// What is said of a cause whose days begin only later.
fn ahead(cause: &Cause, lang: Lang) -> Option<String> {
    match lang {
        Lang::Lv => super::lv::ahead(cause, day(30)),
        Lang::En => super::en::ahead(cause, day(30)),
    }
}

/// A value as a decision writes it.
fn written(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

/// A cause as the report writes it, without braces and quotation marks.
fn label(cause: &Cause) -> String {
    serde_json::to_string(cause).unwrap().replace(['{', '}', '"'], "").replace(',', ", ").replace(':', " ")
}

fn page(lang: Lang) -> String {
    let mut page = String::new();
    for (theme, texts) in everything(lang) {
        writeln!(page, "\n# {theme}").unwrap();
        for (of, text) in texts {
            writeln!(page, "{of}\n    {text}").unwrap();
        }
    }
    page.replace('\u{a0}', "·")
}

#[test]
fn latvian() {
    insta::assert_snapshot!(page(Lang::Lv));
}

#[test]
fn english() {
    insta::assert_snapshot!(page(Lang::En));
}

#[test]
fn every_cause_can_be_read_back() {
    for cause in causes() {
        let stored = serde_json::to_string(&cause).unwrap();
        assert_eq!(serde_json::from_str::<Cause>(&stored).unwrap(), cause, "{stored}");
    }
}

#[test]
fn every_rule_has_a_title_of_its_own() {
    for lang in Lang::ALL {
        let mut titles: Vec<&str> = codes().map(|code| rule_title(code, *lang).unwrap()).collect();
        titles.sort_unstable();
        let all = titles.len();
        titles.dedup();
        assert_eq!(titles.len(), all);
    }
}

#[test]
fn messages_and_remedies_are_whole_sentences() {
    for lang in Lang::ALL {
        let messages = causes().into_iter().map(|cause| message(&cause, *lang));
        let messages = messages.chain(causes().into_iter().filter_map(|cause| ahead(&cause, *lang)));
        let remedies = Remedy::ALL.iter().map(|what| remedy(*what, *lang).to_owned());
        for text in messages.chain(remedies) {
            assert!(text.starts_with(char::is_uppercase), "{text}");
            assert!(text.ends_with('.') && !text.contains(".."), "{text}");
        }
    }
}

#[test]
fn what_is_said_of_a_time_is_said_otherwise_of_what_lies_ahead() {
    // These are about the past, about a value that has no days, or say themselves what is to come.
    let never_ahead = |cause: &Cause| {
        matches!(
            cause,
            Cause::LawNotInForce
                | Cause::SocialEnterpriseTooEarly
                | Cause::StatementNotIssued { .. }
                | Cause::PersonalCodeInFuture
                | Cause::MunicipalityCodeEnded
                | Cause::MunicipalityCodeNotYet
                | Cause::DaysContradict { .. }
                | Cause::HoursInFuture { .. }
                | Cause::MinutesInvalid { .. }
                | Cause::HoursOverlap { .. }
                | Cause::HoursAlike { .. }
        )
    };
    for cause in causes().iter().filter(|cause| !never_ahead(cause)) {
        let said = message(cause, Lang::Lv);
        let of_a_time =
            ["šajās dienās", "Šajās dienās", "Šajā laikā", "vēl n", " bija ", "sākts", "paziņots"];
        if of_a_time.iter().any(|words| said.contains(words)) {
            for lang in Lang::ALL {
                assert!(ahead(cause, *lang).is_some_and(|ahead| ahead != message(cause, *lang)), "{said}");
            }
        }
    }
}

/// Words that a Latvian office does not use for these things, or that assert guilt.
#[test]
fn latvian_keeps_to_the_terms_of_the_law() {
    let page = page(Lang::Lv).to_lowercase();
    for word in [
        "pārkāpum",
        "voluntier",
        "talciniek",
        "likumīg",
        "darba attiecīb",
        "darba līgum",
        "sertifikāt",
        "invalīd",
        "\u{ab}",
        "''",
    ] {
        assert!(!page.contains(word), "{word}");
    }
}
