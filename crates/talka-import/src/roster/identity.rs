//! What makes a name the name of one person or one host.

use talka::date::Birth;
use talka::identity::{PersonalCode, Stated};
use talka::register::{Organization, RecordKind, Volunteer};

use crate::cell;
use crate::fold::key;

/// The identity of a name as an office writes it.
pub(super) fn written(kind: RecordKind, text: &str) -> String {
    if kind != RecordKind::Volunteer {
        return key(text);
    }
    let beside = text.rsplit_once(',').and_then(|(name, birth)| Some((name, cell::birth(birth).ok()?)));
    match beside {
        Some((name, birth)) => of_person(&key(name), &of_birth(birth)),
        None => of_person(&key(text), ""),
    }
}

/// The identity of a person of that name, folded, and with that birth; not known where it is empty.
pub(super) fn of_person(name: &str, birth: &str) -> String {
    format!("{name}{BIRTH}{birth}")
}

/// Between the name and the birth; no folded name holds it.
pub(super) const BIRTH: char = '|';

/// The name of a person, folded, and what distinguishes namesakes: the birth, or where that is not known the personal code.
pub(crate) fn of_volunteer(volunteer: &Volunteer) -> (String, String) {
    let name = volunteer.name.as_ref().map(|name| key(name.reveal())).unwrap_or_default();
    let of_code = || {
        let code = codes_of(volunteer).next()?;
        Some(code.birth_date().map_or_else(|| code.written(), |day| day.to_string()))
    };
    (name, volunteer.born.map(of_birth).or_else(of_code).unwrap_or_default())
}

/// The personal codes of somebody, whatever is written between their digits.
pub(crate) fn codes_of(volunteer: &Volunteer) -> impl Iterator<Item = PersonalCode> {
    const DIGITS: usize = 11;
    let digits = |code: &Stated<PersonalCode>| {
        // What is no code is known only as it is written.
        let written = serde_json::to_value(code).ok()?;
        let digits: String = written.as_str()?.chars().filter(char::is_ascii_digit).collect();
        (digits.len() == DIGITS).then(|| digits.parse().ok()).flatten()
    };
    volunteer.codes.iter().flatten().filter_map(move |held| held.code.value().or_else(|| digits(&held.code)))
}

/// The name of an organization, folded.
pub(crate) fn of_organization(organization: &Organization) -> String {
    organization.name.as_ref().map(|name| key(name.reveal())).unwrap_or_default()
}

fn of_birth(birth: Birth) -> String {
    match birth {
        Birth::Day(day) => day.to_string(),
        Birth::Year(year) => year.to_string(),
        Birth::Age { age, on } => format!("{age}:{on}"),
    }
}
