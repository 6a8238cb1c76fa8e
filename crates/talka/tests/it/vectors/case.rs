//! Reads the files, changes the base, and brings a judgement into the form in which cases state it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use talka::law::{Judged, Settings, Verdict};
use talka::register::Register;

/// A file of vectors.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    /// Its name.
    #[serde(skip)]
    pub(super) name: String,
    #[serde(rename = "provision")]
    _provision: String,
    settings: Map<String, Value>,
    base: Value,
    /// Its cases.
    pub(super) cases: Vec<Case>,
}

/// One case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    /// Theme and name.
    pub(super) id: String,
    /// What it is about.
    pub(super) says: String,
    /// Settings of its own.
    #[serde(default)]
    pub(super) settings: Map<String, Value>,
    /// What differs from the base.
    pub(super) change: Vec<Change>,
    /// What is found.
    #[serde(default)]
    pub(super) findings: Vec<Map<String, Value>>,
    #[serde(default)]
    undetermined: Vec<Map<String, Value>>,
    #[serde(default)]
    verdicts: BTreeMap<String, String>,
    #[serde(default)]
    stands: BTreeMap<String, i64>,
    /// What is counted of organizations in years.
    #[serde(default)]
    pub(super) counts: Vec<Value>,
}

/// One change of the base.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Change {
    /// A JSON Pointer.
    pub(super) at: String,
    to: Value,
}

/// The files, by name.
pub(super) fn files() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let mut files: Vec<File> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read(&path).unwrap();
            let file: File = serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            File { name, ..file }
        })
        .collect();
    files.sort_by(|one, other| one.name.cmp(&other.name));
    files
}

impl File {
    /// The register and the settings of a case.
    pub(super) fn set_up(&self, case: &Case) -> (Register, Settings) {
        let named = |error: String| format!("{}: {}: {error}", self.name, case.id);
        let mut register = self.base.clone();
        for change in &case.change {
            change.apply(&mut register).unwrap_or_else(|error| panic!("{}", named(error)));
        }
        let register = Register::from_json(register.to_string().as_bytes());
        let register = register.unwrap_or_else(|error| panic!("{}", named(error.to_string())));
        let mut settings = self.settings.clone();
        settings.extend(case.settings.clone());
        (register, read_settings(&settings).unwrap_or_else(|error| panic!("{}", named(error))))
    }

    /// What the library counts where the case says what that should be, in its form.
    pub(super) fn count(&self, case: &Case) -> Vec<Value> {
        let (register, settings) = self.set_up(case);
        let judged = Judged::new(register, &settings);
        let count = |stated: &Value| {
            let organization = stated["organization"].as_str().unwrap().parse().unwrap();
            let year = stated["year"].as_i64().unwrap().try_into().unwrap();
            serde_json::to_value(judged.yearly(organization, year).unwrap()).unwrap()
        };
        let mut counts: Vec<Value> = case.counts.iter().map(count).collect();
        for missing in counts.iter_mut().flat_map(|count| count["missing"].as_array_mut().unwrap()) {
            *missing = missing["path"].take();
        }
        counts
    }

    /// What the library finds, in the form of a case.
    pub(super) fn judge(&self, case: &Case) -> Value {
        let (register, settings) = self.set_up(case);
        let judged = Judged::new(register.clone(), &settings);
        let verdicts: Map<String, Value> = register
            .hour_logs()
            .iter()
            .enumerate()
            .filter_map(|(position, log)| Some((log.id.to_string(), judged.verdict(position)?)))
            .filter(|(_, verdict)| *verdict != Verdict::Lawful)
            .map(|(id, verdict)| (id, json!(verdict.as_str())))
            .collect();
        let stands: Map<String, Value> = register
            .hour_logs()
            .iter()
            .enumerate()
            .filter_map(|(position, log)| Some((log, judged.stands(position)?)))
            .filter(|(log, stands)| (1..log.minutes.into()).contains(stands))
            .map(|(log, stands)| (log.id.to_string(), json!(stands)))
            .collect();
        let report = serde_json::to_value(judged.into_report()).unwrap();
        let list = |name: &str, members: &[&str]| -> Vec<Value> {
            report[name].as_array().unwrap().iter().map(|entry| only(entry, members)).collect()
        };
        let mut undetermined = list("undetermined", &[UNDETERMINED, UNDETERMINED_IF_STATED].concat());
        for entry in &mut undetermined {
            for missing in entry["missing"].as_array_mut().unwrap() {
                *missing = missing["path"].take();
            }
        }
        let findings = list("findings", &[FINDING, FINDING_IF_STATED].concat());
        json!({"findings": findings, "undetermined": undetermined, "verdicts": verdicts, "stands": stands})
    }
}

const FINDING: &[&str] =
    &["code", "severity", "bearing", "subject", "path", "days", "cause", "logs", "minutes", "remedy"];
const FINDING_IF_STATED: &[&str] = &["provision"];
const UNDETERMINED: &[&str] = &["code", "subject", "days", "missing"];
const UNDETERMINED_IF_STATED: &[&str] = &["logs", "minutes"];

fn only(entry: &Value, members: &[&str]) -> Value {
    members.iter().map(|name| ((*name).to_owned(), entry[*name].clone())).collect::<Map<_, _>>().into()
}

impl Case {
    /// What it expects. An entry named as lawful is one that is not named.
    pub(super) fn expected(&self) -> Value {
        let verdicts: BTreeMap<_, _> =
            self.verdicts.iter().filter(|(_, verdict)| *verdict != "lawful").collect();
        let Self { findings, undetermined, stands, .. } = self;
        json!({"findings": findings, "undetermined": undetermined, "verdicts": verdicts, "stands": stands})
    }

    /// What was found, without the members that a case may leave out and that this one does.
    pub(super) fn stated_members_only(&self, mut found: Value) -> Value {
        let lists = [
            ("findings", &self.findings, FINDING_IF_STATED),
            ("undetermined", &self.undetermined, UNDETERMINED_IF_STATED),
        ];
        for (list, stated, if_stated) in lists {
            for (n, entry) in found[list].as_array_mut().unwrap().iter_mut().enumerate() {
                for name in if_stated {
                    if stated.get(n).is_none_or(|stated| !stated.contains_key(*name)) {
                        entry.as_object_mut().unwrap().remove(*name);
                    }
                }
            }
        }
        found
    }
}

impl Change {
    pub(super) fn apply(&self, register: &mut Value) -> Result<(), String> {
        let at = &self.at;
        let (parent, last) = at.rsplit_once('/').ok_or(format!("`{at}` is no pointer to a member"))?;
        let parent = register.pointer_mut(parent).ok_or(format!("`{at}` has nothing to stand in"))?;
        match (parent, &self.to) {
            (Value::Object(members), Value::Null) => {
                members.remove(last).ok_or(format!("`{at}` is not there")).map(drop)
            }
            (Value::Object(members), value) => match members.insert(last.to_owned(), value.clone()) {
                Some(before) if before == *value => Err(format!("`{at}` is that already")),
                _ => Ok(()),
            },
            (Value::Array(elements), value) if last == "-" => {
                elements.push(value.clone());
                Ok(())
            }
            (Value::Array(elements), value) => {
                let n = last.parse().ok().filter(|n| *n < elements.len());
                let n: usize = n.ok_or(format!("`{at}` is not there"))?;
                if value.is_null() {
                    elements.remove(n);
                } else {
                    elements[n] = value.clone();
                }
                Ok(())
            }
            _ => Err(format!("`{at}` has nothing to stand in")),
        }
    }
}

fn read_settings(members: &Map<String, Value>) -> Result<Settings, String> {
    fn word<T: std::str::FromStr<Err: std::fmt::Display>>(value: &Value) -> Result<T, String> {
        let text = value.as_str().ok_or("a setting is a text")?;
        text.parse().map_err(|error: T::Err| error.to_string())
    }
    let today = members.get("today").ok_or("the setting `today` is missing")?;
    let mut settings = Settings::on(word(today)?);
    for (name, value) in members {
        match name.as_str() {
            "today" => {}
            "age_reached" => settings.age_reached = Some(word(value)?),
            "leap_birthday" => settings.leap_birthday = Some(word(value)?),
            "consent_until" => settings.consent_until = Some(word(value)?),
            "consent_by" => settings.consent_by = Some(word(value)?),
            "notice_days" => settings.notice_days = Some(word(value)?),
            "minors_involved" => settings.minors_involved = Some(word(value)?),
            "minor_minutes_per_day" => {
                let minutes: Result<Option<u32>, _> = serde_json::from_value(value.clone());
                settings.minor_minutes_per_day = minutes.map_err(|error| error.to_string())?;
            }
            "recalled" => settings.recalled = Some(word(value)?),
            "presume" => {
                let presume = serde_json::from_value(value.clone());
                settings.presume = Some(presume.map_err(|error| error.to_string())?);
            }
            other => return Err(format!("no setting is called `{other}`")),
        }
    }
    Ok(settings)
}
