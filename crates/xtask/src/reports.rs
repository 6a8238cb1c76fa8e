//! `cargo xtask reports --out FILE`: what Rust writes for each conformance case, for other languages to compare with.
//!
//! One line a case: `{"id":…,"report":…}`, the report being the exact text: of a check with all details and in Latvian, of a
//! recognition as it is. What is counted of a year is in a line of its own, with its place among the counts of the case:
//! `{"id":"…, count 0","report":…}`. Stays in programmes and projects of partner towns are judged in Latvian.

use serde_json::{Value, json};

use crate::line::{Failure, workspace};
use crate::vectors::{Case, cases, exchanges, recognitions, stays};

/// Writes them to a file, named from the root of the repository.
pub(crate) fn run(out: &str) -> Result<(), Failure> {
    let mut text = String::new();
    let mut add = |id: &str, report: String| {
        text.push_str(&json!({"id": id, "report": report}).to_string());
        text.push('\n');
    };
    for case in cases()?.into_iter().chain(recognitions()?) {
        add(&case.id, report(&case)?);
        for (n, stated) in case.counts.iter().enumerate() {
            add(&format!("{}, count {n}", case.id), count(&case, stated)?);
        }
    }
    for case in stays()? {
        add(&case.id, of_stays(&case)?);
    }
    for case in exchanges()? {
        add(&case.id, of_exchange(&case)?);
    }
    let out = workspace().join(out);
    out.parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| std::fs::write(&out, text))
        .map_err(|error| Failure(format!("{}: {error}", out.display())))
}

fn count(Case { id, register, settings, .. }: &Case, stated: &Value) -> Result<String, Failure> {
    let (organization, year) = (stated.get("organization"), stated.get("year"));
    let options = json!({"settings": settings, "organization": organization, "year": year, "lang": "lv"});
    let written = talka::wire::yearly(register.to_string().as_bytes(), options.to_string().as_bytes());
    written.map_err(|problems| Failure(format!("{id}: {problems}")))
}

fn report(Case { id, register, settings, scheme, ledger, .. }: &Case) -> Result<String, Failure> {
    let register = register.to_string();
    let written = if scheme.is_null() {
        let options = json!({"settings": settings, "lang": "lv", "detail": "full"});
        talka::wire::check(register.as_bytes(), options.to_string().as_bytes())
    } else {
        let options = json!({"settings": settings, "scheme": scheme, "ledger": ledger});
        talka::wire::recognize(register.as_bytes(), options.to_string().as_bytes())
    };
    written.map_err(|problems| Failure(format!("{id}: {problems}")))
}

fn of_stays(Case { id, register: base, settings, .. }: &Case) -> Result<String, Failure> {
    let (register, stays) = (base.get("register").cloned().unwrap_or_default(), base.get("stays"));
    let options = json!({"settings": settings, "stays": stays, "lang": "lv"});
    let written = talka::wire::check_stays(register.to_string().as_bytes(), options.to_string().as_bytes());
    written.map_err(|problems| Failure(format!("{id}: {problems}")))
}

fn of_exchange(Case { id, register: exchange, settings, .. }: &Case) -> Result<String, Failure> {
    let options = json!({"settings": settings, "lang": "lv"});
    let written =
        talka::wire::check_exchange(exchange.to_string().as_bytes(), options.to_string().as_bytes());
    written.map_err(|problems| Failure(format!("{id}: {problems}")))
}
