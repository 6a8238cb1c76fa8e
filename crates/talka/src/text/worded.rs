//! A report with its text.

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeStruct, Serializer};

use super::{Lang, citation, message, missing, remedy, rule_title};
use crate::law::{Finding, MissingFact, NotJudged, Question, Report, Undetermined};

/// A report that is written with its text: as the report itself, with further members at the end of each part.
/// Findings have `message`, `citation` and `remedy_text`; what could not be decided has a `title`, and a `text`
/// for each missing fact; what to ask next has a `text`; what was not judged has a `title`.
///
/// ```
/// use talka::date::Day;
/// use talka::law::{Settings, check};
/// use talka::register::Register;
/// use talka::text::{Lang, Worded};
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let report = check(&register, &Settings::on(Day::new(2023, 6, 1)?));
/// let json = serde_json::to_value(Worded { report: &report, lang: Lang::En })?;
/// assert_eq!(json["findings"][0]["citation"], "Volunteer Work Law, section 4(1)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Worded<'a> {
    /// The report.
    pub report: &'a Report,
    /// The language of the text.
    pub lang: Lang,
}

impl Serialize for Worded<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Report {
            version,
            law,
            settings,
            findings,
            undetermined,
            questions,
            not_judged,
            satisfied,
            verdicts,
        } = self.report;
        let lang = self.lang;
        let asked_for = usize::from(satisfied.is_some()) + usize::from(verdicts.is_some());
        let mut report = serializer.serialize_struct("Report", 7 + asked_for)?;
        report.serialize_field("version", version)?;
        report.serialize_field("law", law)?;
        report.serialize_field("settings", settings)?;
        report.serialize_field("findings", &Each(findings, lang))?;
        report.serialize_field("undetermined", &Each(undetermined, lang))?;
        report.serialize_field("questions", &Each(questions, lang))?;
        report.serialize_field("not_judged", &Each(not_judged, lang))?;
        if let Some(satisfied) = satisfied {
            report.serialize_field("satisfied", satisfied)?;
        }
        if let Some(verdicts) = verdicts {
            report.serialize_field("verdicts", verdicts)?;
        }
        report.end()
    }
}

/// A list whose items are written with their text.
struct Each<'a, T>(&'a [T], Lang);

impl<'a, T> Serialize for Each<'a, T>
where
    With<'a, T>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|item| With(item, self.1)))
    }
}

/// An item with its text.
struct With<'a, T>(&'a T, Lang);

impl Serialize for With<'_, Finding> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(finding, lang) = *self;
        let mut map = serializer.serialize_map(None)?;
        finding.members::<S>(&mut map)?;
        map.serialize_entry("message", &message(&finding.cause, lang))?;
        map.serialize_entry("citation", &citation(finding.provision, lang))?;
        map.serialize_entry("remedy_text", &finding.remedy.map(|what| remedy(what, lang)))?;
        map.end()
    }
}

impl Serialize for With<'_, Undetermined> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(undetermined, lang) = *self;
        let mut map = serializer.serialize_map(None)?;
        undetermined.members::<S>(&mut map, &Each(&undetermined.missing, lang))?;
        map.serialize_entry("title", &rule_title(undetermined.rule.code, lang))?;
        map.end()
    }
}

impl Serialize for With<'_, MissingFact> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(MissingFact { field, path, .. }, lang) = *self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("path", path)?;
        map.serialize_entry("text", missing(*field, lang))?;
        map.end()
    }
}

impl Serialize for With<'_, Question> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(question, lang) = *self;
        let mut map = serializer.serialize_map(None)?;
        question.members::<S>(&mut map)?;
        map.serialize_entry("text", missing(question.field, lang))?;
        map.end()
    }
}

impl Serialize for With<'_, NotJudged> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(NotJudged { code, reason }, lang) = *self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", code)?;
        map.serialize_entry("reason", reason)?;
        map.serialize_entry("title", &rule_title(code, lang))?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::date::Day;
    use crate::law::{Settings, check};
    use crate::register::Register;

    /// A placement of which next to nothing is known, with a host that may not be one.
    const SPARSE: &[u8] = br#"{
        "volunteers": [{"id": "00000000-0000-0000-0000-000000000001"}],
        "organizations": [{"id": "00000000-0000-0000-0000-000000000002", "class": "merchant"}],
        "placements": [{
            "id": "00000000-0000-0000-0000-000000000003",
            "volunteer": "00000000-0000-0000-0000-000000000001",
            "organization": "00000000-0000-0000-0000-000000000002"
        }],
        "hour_logs": [{
            "id": "00000000-0000-0000-0000-000000000004",
            "placement": "00000000-0000-0000-0000-000000000003",
            "on": "2015-12-31",
            "minutes": -5
        }]
    }"#;

    const OWN: [&str; 5] = ["message", "citation", "remedy_text", "title", "text"];

    fn without_text(value: Value) -> Value {
        match value {
            Value::Array(items) => items.into_iter().map(without_text).collect(),
            Value::Object(members) => members
                .into_iter()
                .filter(|(name, _)| !OWN.contains(&name.as_str()))
                .map(|(name, value)| (name, without_text(value)))
                .collect(),
            other => other,
        }
    }

    #[test]
    fn only_text_is_added_to_a_report() {
        let register = Register::from_json(SPARSE).unwrap();
        let report = check(&register, &Settings::on(Day::literal(2016, 6, 1)));
        let plain = serde_json::to_value(&report).unwrap();
        for lang in Lang::ALL {
            let worded = serde_json::to_value(Worded { report: &report, lang: *lang }).unwrap();
            assert_eq!(without_text(worded.clone()), plain);
            let every = |list: &str, member: &str| {
                let items = worded[list].as_array().unwrap();
                !items.is_empty() && items.iter().all(|item| !item[member].is_null())
            };
            assert!(every("findings", "message") && every("findings", "citation"));
            assert!(every("undetermined", "title") && every("not_judged", "title"));
            assert!(every("questions", "text"));
            assert!(worded["undetermined"][0]["missing"][0]["text"].is_string());
            let remedies: Vec<_> = report.findings.iter().map(|finding| finding.remedy.is_some()).collect();
            let texts = worded["findings"].as_array().unwrap().iter();
            assert_eq!(texts.map(|finding| finding["remedy_text"].is_string()).collect::<Vec<_>>(), remedies);
            assert!(remedies.contains(&true) && remedies.contains(&false));
        }
    }
}
