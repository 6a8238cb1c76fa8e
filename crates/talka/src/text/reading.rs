//! What cannot be read, in plain words.

use super::lv;
use crate::lang::Lang;
use crate::law::EntryCheckError;
use crate::reading::{Line, ReadError, ReadErrorKind, ReadErrors};
use crate::recognition::VersionsError;
use crate::register::RegisterError;

/// What is wrong with a value: what was expected and what kind of value was found. A clause, without the place.
///
/// ```
/// use talka::reading::{Expected, Found, ReadErrorKind};
/// use talka::text::{Lang, read_error};
/// let error = ReadErrorKind::Expected { expected: Expected::Day, found: Found::NoSuchDay };
/// assert_eq!(
///     read_error(&error, Lang::Lv),
///     "vajadzīga diena, kas rakstīta kā GGGG-MM-DD, bet šādas dienas kalendārā nav",
/// );
/// assert_eq!(read_error(&error, Lang::En), error.to_string());
/// ```
pub fn read_error(error: &ReadErrorKind, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::read_error(error),
        Lang::En => error.to_string(),
    }
}

/// Everything in a document that could not be read: a line for each place, with the line of the file where that is known.
pub fn read_errors(errors: &ReadErrors, lang: Lang) -> String {
    if lang == Lang::En {
        return errors.to_string();
    }
    let lines = errors.places().iter().map(|ReadError { path, kind, line }| {
        let path = if path.as_str().is_empty() { "/" } else { path.as_str() };
        let line = line.as_ref().map(|Line { number, text }| format!(" ({number}. rinda: {text})"));
        format!("{path}: {}{}", lv::read_error(kind), line.unwrap_or_default())
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Why a record does not fit to the others: a clause, without the place.
pub fn register_error(error: &RegisterError, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::register_error(error),
        Lang::En => without_place(&error.to_string()),
    }
}

/// Why an entry cannot be added to a register: a clause, without the place.
pub fn entry_check_error(error: &EntryCheckError, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::entry_check_error(error),
        Lang::En => without_place(&error.to_string()),
    }
}

/// The text of an error that begins with its place.
fn without_place(said: &str) -> String {
    said.split_once(": ").map_or(said, |(_, said)| said).to_owned()
}

/// Why versions of a scheme do not follow one another: a clause.
pub fn versions_error(error: &VersionsError, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::versions_error(error),
        Lang::En => error.to_string(),
    }
}
