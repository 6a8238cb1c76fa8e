//! What makes a name the name of one person or one host.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use talka::date::Birth;
use talka::identity::{PersonalCode, Stated};
use talka::register::{Organization, RecordKind, Volunteer};

use crate::cell;
use crate::fold::key;

/// What an office says of names: which of them are one person or one host, and which are two though they are alike.
///
/// A person is written with the name and, after a comma, the birth as it is in the sheet: `Alfa Paraugs, 14.03.2004.`
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Identities {
    same: BTreeMap<(RecordKind, String), String>,
    different: BTreeSet<(RecordKind, String, String)>,
}

impl fmt::Debug for Identities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // They are names.
        write!(f, "Identities({} same, {} different)", self.same.len(), self.different.len())
    }
}

impl Identities {
    /// The same, where all these names are one of that kind: a person or an organization. What the first says counts.
    #[must_use]
    pub fn with_same(mut self, kind: RecordKind, names: &[impl AsRef<str>]) -> Self {
        let mut identities = names.iter().map(|name| written(kind, name.as_ref()));
        if let Some(first) = identities.next() {
            let first = self.settle(kind, first);
            self.same.extend(identities.map(|identity| ((kind, identity), first.clone())));
        }
        self
    }

    /// The same, where each two of these names are two.
    #[must_use]
    pub fn with_different(mut self, kind: RecordKind, names: &[impl AsRef<str>]) -> Self {
        // A list of namesakes is short; what is longer was not written by hand.
        const LONGEST: usize = 100;
        let identities: BTreeSet<String> =
            names.iter().take(LONGEST).map(|name| written(kind, name.as_ref())).collect();
        for one in &identities {
            let others = identities.range(one.clone()..).skip(1);
            self.different.extend(others.map(|other| (kind, one.clone(), other.clone())));
        }
        self
    }

    /// The same with what another says besides.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.same.extend(other.same.iter().map(|(name, first)| (name.clone(), first.clone())));
        self.different.extend(other.different.iter().cloned());
        self
    }

    /// The identity that counts in place of this one.
    pub(super) fn settle(&self, kind: RecordKind, identity: String) -> String {
        if self.same.is_empty() {
            return identity;
        }
        let asked = (kind, identity);
        self.same.get(&asked).cloned().unwrap_or(asked.1)
    }

    /// Whether the office says that these are two.
    pub(super) fn are_different(&self, kind: RecordKind, one: &str, other: &str) -> bool {
        let (one, other) = if one < other { (one, other) } else { (other, one) };
        !self.different.is_empty() && self.different.contains(&(kind, one.to_owned(), other.to_owned()))
    }
}

/// The identity of a name as an office writes it.
fn written(kind: RecordKind, text: &str) -> String {
    if kind != RecordKind::Volunteer {
        return key(text);
    }
    let beside = text.rsplit_once(',').and_then(|(name, birth)| Some((name, cell::birth(birth).ok()?)));
    match beside {
        Some((name, birth)) => format!("{}|{}", key(name), of_birth(birth)),
        None => format!("{}|", key(text)),
    }
}

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
