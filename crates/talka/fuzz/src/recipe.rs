//! From bytes to a document: JSON text as it stands, or choices by which a valid document is changed, so that most of
//! what comes in gets past the reader.

use arbitrary::{Result, Unstructured};
use serde_json::{Value, json};

use crate::pool::{Pool, name_at};

/// Parts the register from the options in an input that is JSON text.
pub const PARTED_BY: u8 = 0x1E;

/// Stands in every member that a person or a text fills in, so that it is noticed if it comes out anywhere.
pub(crate) const SECRET: &str = "Vanadziņa Vārna";

/// The members that a person or a text fills in.
const FREE_TEXT: [&str; 7] = ["name", "giver", "document", "task", "field", "reason", "insurer"];

/// What a function of the wire is asked: a register, or a project, and options, both as text.
pub(crate) struct Asked {
    pub(crate) document: Vec<u8>,
    pub(crate) options: Vec<u8>,
}

impl Asked {
    /// Text if it begins as JSON does, otherwise choices.
    pub(crate) fn of(bytes: &[u8], options: fn(&mut Unstructured<'_>) -> Result<Value>) -> Option<Self> {
        Self::with(bytes, |choices| Ok((register(choices)?, options(choices)?)))
    }

    /// The same, where the choices make document and options together.
    fn with(bytes: &[u8], make: impl Fn(&mut Unstructured<'_>) -> Result<(Value, Value)>) -> Option<Self> {
        if bytes.first().is_some_and(|first| b"{[\" \n\t".contains(first)) {
            let mut parts = bytes.splitn(2, |byte| *byte == PARTED_BY);
            let mut part = || parts.next().unwrap_or_default().to_vec();
            return Some(Self { document: part(), options: part() });
        }
        let mut choices = Unstructured::new(bytes);
        let (document, options) = make(&mut choices).ok()?;
        Some(Self { document: document.to_string().into_bytes(), options: options.to_string().into_bytes() })
    }

    /// A register, and options with stays of its placements.
    pub(crate) fn of_stays(bytes: &[u8]) -> Option<Self> {
        Self::with(bytes, |choices| {
            let mut both = choices.choose(&Pool::get().stays)?.clone();
            hide(&mut both);
            change(choices, &mut both, 16)?;
            let lang = choices.choose(&[Some("lv"), Some("en"), None])?;
            let options = json!({"settings": settings(choices)?, "stays": both["stays"], "lang": lang});
            Ok((both["register"].take(), options))
        })
    }

    /// A project of partner towns.
    pub(crate) fn of_exchange(bytes: &[u8]) -> Option<Self> {
        Self::with(bytes, |choices| {
            let mut exchange = choices.choose(&Pool::get().exchanges)?.clone();
            change(choices, &mut exchange, 16)?;
            let lang = choices.choose(&[Some("lv"), Some("en"), None])?;
            Ok((exchange, json!({"settings": settings(choices)?, "lang": lang})))
        })
    }
}

/// A register of the vectors with up to sixteen changes.
fn register(choices: &mut Unstructured<'_>) -> Result<Value> {
    let mut register = choices.choose(&Pool::get().registers)?.clone();
    hide(&mut register);
    change(choices, &mut register, 16)?;
    Ok(register)
}

/// Options of `check`.
pub(crate) fn check_options(choices: &mut Unstructured<'_>) -> Result<Value> {
    let lang = choices.choose(&[Some("lv"), Some("en"), None])?;
    let detail = choices.choose(&[Some("full"), Some("findings"), None])?;
    Ok(json!({"settings": settings(choices)?, "lang": lang, "detail": detail}))
}

/// Options of `recognize`.
pub(crate) fn recognize_options(choices: &mut Unstructured<'_>) -> Result<Value> {
    let mut scheme = choices.choose(&Pool::get().schemes)?.clone();
    if choices.ratio(1, 4)? {
        scheme = scheme["id"].take();
    } else {
        change(choices, &mut scheme, 8)?;
        // Whose regulation it is, is said in what it finds, and is nobody's secret.
        if let Some(name) = scheme.pointer_mut("/authority/name") {
            *name = json!("Vārpas novada pašvaldība");
        }
    }
    let ledger = json!({"version": 1, "complete": {}, "awards": []});
    let ledger = choices.arbitrary::<bool>()?.then_some(ledger);
    Ok(json!({"settings": settings(choices)?, "scheme": scheme, "ledger": ledger}))
}

fn settings(choices: &mut Unstructured<'_>) -> Result<Value> {
    let mut settings = choices.choose(Pool::get().values("settings"))?.clone();
    if !settings.is_object() {
        settings = json!({});
    }
    if settings.get("today").is_none() || choices.arbitrary()? {
        settings["today"] = day(choices)?;
    }
    Ok(settings)
}

/// Puts the secret wherever a person or a text is.
fn hide(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if member.is_string() && FREE_TEXT.contains(&name.as_str()) {
                    *member = json!(SECRET);
                }
                hide(member);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide),
        _ => {}
    }
}

fn change(choices: &mut Unstructured<'_>, document: &mut Value, most: usize) -> Result<()> {
    for _ in 0..choices.int_in_range(0..=most)? {
        let mut places = Vec::new();
        pointers(document, "", &mut places);
        let place = choices.choose(&places)?;
        let value = document.pointer_mut(place).unwrap();
        change_at(choices, name_at(place), value)?;
    }
    Ok(())
}

/// The places of all values but the whole.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut inside = |step: &dyn std::fmt::Display, value: &Value| {
        let at = format!("{at}/{step}");
        pointers(value, &at, found);
        found.push(at);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, member)| inside(name, member)),
        Value::Array(items) => items.iter().enumerate().for_each(|(n, item)| inside(&n, item)),
        _ => {}
    }
}

fn change_at(choices: &mut Unstructured<'_>, name: &str, value: &mut Value) -> Result<()> {
    let pool = Pool::get();
    match (choices.int_in_range(0..=9)?, &mut *value) {
        (0, _) => *value = Value::Null,
        (1, _) => *value = wild(choices)?,
        (2 | 3, Value::Object(members)) => {
            let name = choices.choose(&pool.names)?;
            members.insert(name.clone(), choices.choose(pool.values(name))?.clone());
        }
        (4, Value::Object(members)) => {
            if let Some(first) = members.keys().next().cloned() {
                members.remove(&first);
            }
        }
        (5, Value::Array(items)) if !items.is_empty() => {
            drop(items.remove(choices.choose_index(items.len())?));
        }
        (2..=5, Value::Array(items)) => items.push(another(choices, name, items)?),
        (2..=5, Value::Number(number)) => {
            let near: i8 = choices.arbitrary()?;
            *value = json!(number.as_i64().unwrap_or_default().saturating_add(near.into()));
        }
        (2..=5, Value::String(text)) if text.len() == 10 && text.starts_with("20") => *value = day(choices)?,
        (6, Value::String(text)) => {
            *value = json!(format!("{text}/{}", day(choices)?.as_str().unwrap_or_default()));
        }
        _ => *value = choices.choose(pool.values(name))?.clone(),
    }
    hide(value);
    Ok(())
}

/// One more element of a list: from the pool, or one that is there already, under an id of its own if it has one.
fn another(choices: &mut Unstructured<'_>, name: &str, items: &[Value]) -> Result<Value> {
    if items.is_empty() || choices.ratio(1, 3)? {
        return Ok(choices.choose(Pool::get().values(name))?.clone());
    }
    let mut item = choices.choose(items)?.clone();
    if item.get("id").is_some() {
        item["id"] = json!(uuid::Uuid::from_u128(choices.arbitrary::<u16>()?.into()));
    }
    Ok(item)
}

/// A day near those on which the law changed, or any.
fn day(choices: &mut Unstructured<'_>) -> Result<Value> {
    let (year, month, day) = if choices.ratio(1, 8)? {
        (choices.int_in_range(0..=9999)?, choices.int_in_range(0..=13)?, choices.int_in_range(0..=32)?)
    } else {
        (choices.int_in_range(1999..=2027)?, choices.int_in_range(1..=12)?, choices.int_in_range(1..=28)?)
    };
    Ok(json!(format!("{year:04}-{month:02}-{day:02}")))
}

/// A value at the edge of what can be written.
fn wild(choices: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match choices.int_in_range(0..=7)? {
        0 => json!(choices.arbitrary::<i64>()?),
        1 => json!(choices.arbitrary::<u64>()?),
        2 => json!(i32::MAX),
        3 => json!(i32::MIN),
        4 => json!(choices.arbitrary::<f64>()?),
        5 => json!(choices.arbitrary::<bool>()?),
        6 => json!(choices.arbitrary::<&str>()?),
        _ => choices.choose(Pool::get().all())?.clone(),
    })
}
