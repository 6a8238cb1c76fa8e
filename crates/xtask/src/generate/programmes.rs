//! The page on which the rules of programmes can be audited number by number: `crates/talka/PROGRAMMES.md`.

use std::fmt::Write;
use std::path::Path;

use serde_json::{Map, Value};
use talka::exchange::ExchangeCode;
use talka::programmes::{ActionRules, Programme, StrandRules};
use talka::schema::{Described, Shape};
use talka::text::{self, Lang};

use super::Generated;

const VECTORS: &[(&str, &str)] =
    &[("programme", "crates/talka/vectors/programmes"), ("exchange", "crates/talka/vectors/exchange")];

type Error = Box<dyn std::error::Error>;

/// The page.
pub(super) fn files(root: &Path) -> Result<Vec<Generated>, String> {
    let page = page(root).map_err(|error| error.to_string())?;
    Ok(vec![Generated { path: "crates/talka/PROGRAMMES.md".to_owned(), bytes: page.into_bytes() }])
}

const HEAD: &str = "\
<!-- Made by `cargo xtask gen` from `programmes/`, `vectors/programmes/` and `vectors/exchange/`. Not to be edited by hand. -->

# Programmes, number by number

What each built-in version of a programme asks for, and what the knowledge of it rests on. A number that no source shows, or on
which sources differ, is *unknown*: it is reported as not judged. What was only recalled is information, and only if asked for.
The cases show each number at work, on both sides of it.

";

fn page(root: &Path) -> Result<String, Error> {
    let mut page = HEAD.to_owned();
    for version in Programme::built_in() {
        let days = text::period(version.in_force(), Lang::En);
        writeln!(page, "## {} ({}), {days}\n", version.title.en, version.text.name.en)?;
        let sources = version.text.sources.iter().map(|source| format!("<{source}>"));
        let known: Vec<String> = std::iter::once(format!("`{}`", version.id)).chain(sources).collect();
        writeln!(page, "{}\n", known.join(" · "))?;
        let actions = version.actions.as_deref().unwrap_or_default();
        if version.strands.is_empty() && actions.is_empty() {
            writeln!(page, "No number is known; nothing is judged by it.\n")?;
        }
        for rules in &version.strands {
            strand(&mut page, rules)?;
        }
        for rules in actions {
            action(&mut page, rules)?;
        }
    }
    projects(&mut page)?;
    writeln!(page, "## Cases\n")?;
    for (about, folder) in VECTORS {
        cases(&mut page, about, &root.join(folder)).map_err(|error| format!("{folder}: {error}"))?;
    }
    Ok(page)
}

const PROJECTS: &str = "\
## Projects of partner towns

What is looked at in a project, and what that rests on: the project's own papers, which have to agree with one another, or the number of
the programme's version above. Money that is lent until a grant is paid is in no sum.

| code | looked at | rests on |
|---|---|---|
";

fn projects(page: &mut String) -> Result<(), Error> {
    page.push_str(PROJECTS);
    let Shape::Vocabulary(codes) = ExchangeCode::describe() else { return Err("codes are no words".into()) };
    for (code, word) in ExchangeCode::ALL.iter().zip(codes.words) {
        let rests_on = match code {
            ExchangeCode::Rules | ExchangeCode::Countries | ExchangeCode::Invited | ExchangeCode::Meeting => {
                "the programme"
            }
            ExchangeCode::Share => "the project's papers and the programme",
            _ => "the project's papers",
        };
        writeln!(page, "| `{code}` | {} | {rests_on} |", word.doc)?;
    }
    Ok(writeln!(page)?)
}

fn action(page: &mut String, rules: &ActionRules) -> Result<(), Error> {
    let named: Vec<&str> = rules.actions.iter().map(|action| text::words(*action, Lang::En)).collect();
    asked(page, &named.join(", "), &serde_json::to_value(rules)?)
}

fn strand(page: &mut String, rules: &StrandRules) -> Result<(), Error> {
    let named: Vec<&str> = rules.strands.iter().map(|strand| text::words(*strand, Lang::En)).collect();
    asked(page, &named.join(", "), &serde_json::to_value(rules)?)
}

fn asked(page: &mut String, named: &str, rules: &Value) -> Result<(), Error> {
    writeln!(page, "### {named}\n\n| asked | how much | basis |\n|---|---|---|")?;
    for (name, asked) in rules.as_object().into_iter().flatten() {
        match asked {
            Value::Object(members) => row(page, &plain(&name.as_str().into()), members)?,
            Value::Array(all) => {
                for members in all.iter().filter_map(Value::as_object) {
                    row(page, &about(members), members)?;
                }
            }
            _ => {}
        }
    }
    Ok(writeln!(page)?)
}

fn row(page: &mut String, name: &str, members: &Members) -> std::fmt::Result {
    let numbers = members.iter().filter(|(name, _)| !["basis", "duty", "role"].contains(&name.as_str()));
    let numbers: Vec<String> =
        numbers.map(|(name, value)| format!("{}: {}", name.replace('_', " "), plain(value))).collect();
    writeln!(page, "| {name} | {} | {} |", numbers.join("; "), word(members, "basis"))
}

type Members = Map<String, Value>;

/// What one of a list is about.
fn about(members: &Members) -> String {
    match word(members, "role") {
        "" => word(members, "duty").replace('_', " "),
        role => format!("quality label: {role}"),
    }
}

fn word<'m>(members: &'m Members, name: &str) -> &'m str {
    members.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(word) => word.replace('_', " "),
        Value::Object(members) => {
            let parts = members.iter().map(|(name, value)| format!("{} {name}", plain(value)));
            parts.collect::<Vec<_>>().join(" and ")
        }
        other => other.to_string(),
    }
}

fn cases(page: &mut String, about: &str, folder: &Path) -> Result<(), Error> {
    let paths: Result<Vec<_>, _> = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect();
    let mut paths = paths.map_err(|error: std::io::Error| error.to_string())?;
    paths.sort();
    for path in paths {
        let file: Members = serde_json::from_slice(&std::fs::read(&path)?)?;
        writeln!(page, "### {}\n", word(&file, about))?;
        let cases = file.get("cases").and_then(Value::as_array).into_iter().flatten();
        for case in cases.filter_map(Value::as_object) {
            writeln!(page, "- `{}`: {}", word(case, "id"), word(case, "says"))?;
        }
        writeln!(page)?;
    }
    Ok(())
}
