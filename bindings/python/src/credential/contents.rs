//! What can be signed, to and from the members that Python keeps of it.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use talka_credential::{
    Achievement, Claim, Content, Credential, Did, Header, HiddenName, Listed, StatusCredential, StatusList,
    Subject, Unsigned,
};

use super::parts::{Parts, expected};
use super::refused;
use crate::refusal::Given;

const DID: &str = "a name of the form did:web:host or did:web:host:path";
const ENTRY: &str = "the number of an entry, or None";

/// A content that Python keeps as its members in order.
pub(super) trait Transfer: Content {
    fn from_python(value: Given) -> PyResult<Self>;
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>>;
    fn unsigned(&self, header: &Header) -> Unsigned<Self>;
}

impl Transfer for Credential {
    fn from_python(value: Given) -> PyResult<Self> {
        let parts = Parts::of(value)?;
        let issuer: Did = parts.parsed(1, "issuer", DID)?;
        let achievement: Vec<u8> = parts.get(3, "achievement", "an achievement")?;
        let (id, subject) = (parts.get::<String>(0, "id", "an id as text")?, subject(&parts, 2)?);
        let mut made =
            Self::new(id, issuer, subject, self::achievement(&achievement)?, parts.day(4, "issued_on")?);
        made.last = parts.day_if_any(5, "last")?;
        let list: Option<String> = parts.get(6, "list", "the address of a list, or None")?;
        let entry: Option<u32> = parts.get(7, "entry", ENTRY)?;
        match (list, entry) {
            (Some(list), Some(entry)) => Ok(made.listed(list, entry)),
            (None, None) => Ok(made),
            _ => Err(expected("entry", "a list with an entry, or neither")),
        }
    }

    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let Self { id, issuer, subject, achievement, issued_on, last, place, .. } = self;
        let place = place.as_ref().map(|place| (&place.list, place.entry));
        let (list, entry) = match place {
            Some((Listed::At(address), entry)) => (Some(address.as_str()), Some(entry)),
            _ => (None, None),
        };
        let (name, hidden) = of_subject(subject);
        (
            id,
            issuer.as_str(),
            (name, hidden),
            super::json(achievement)?,
            issued_on.to_string(),
            last.map(|last| last.to_string()),
            list,
            entry,
        )
            .into_pyobject(py)
    }

    fn unsigned(&self, header: &Header) -> Unsigned<Self> {
        Self::unsigned(self, header)
    }
}

impl Transfer for Claim {
    fn from_python(value: Given) -> PyResult<Self> {
        let parts = Parts::of(value)?;
        let whole = "a whole number of minutes";
        Ok(Self::new(
            parts.parsed(0, "issuer", DID)?,
            subject(&parts, 1)?,
            parts.get::<String>(2, "scheme", "the id of a scheme")?,
            parts.get::<String>(3, "level", "the id of a level")?,
            parts.get(4, "minutes", whole)?,
            parts.day(5, "issued_on")?,
            parts.get(6, "entry", ENTRY)?,
        ))
    }

    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let Self { issuer, subject, scheme, level, minutes, issued_on, entry, .. } = self;
        (issuer.as_str(), of_subject(subject), scheme, level, *minutes, issued_on.to_string(), *entry)
            .into_pyobject(py)
    }

    fn unsigned(&self, header: &Header) -> Unsigned<Self> {
        Self::unsigned(self, header)
    }
}

impl Transfer for StatusCredential {
    fn from_python(value: Given) -> PyResult<Self> {
        let parts = Parts::of(value)?;
        let list: String = parts.get(3, "list", "a packed list")?;
        let mut made = Self::new(
            parts.get::<String>(0, "address", "an address as text")?,
            parts.parsed(1, "issuer", DID)?,
            parts.day(2, "issued_on")?,
            StatusList::read(&list).map_err(refused::credential)?,
        );
        made.last = parts.day_if_any(4, "last")?;
        Ok(made)
    }

    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let Self { address, issuer, issued_on, last, list, .. } = self;
        let last = last.map(|last| last.to_string());
        (address, issuer.as_str(), issued_on.to_string(), list.encoded(), last).into_pyobject(py)
    }

    fn unsigned(&self, header: &Header) -> Unsigned<Self> {
        Self::unsigned(self, header)
    }
}

/// An achievement that is JSON text.
pub(super) fn achievement(text: &[u8]) -> PyResult<Achievement> {
    serde_json::from_slice(text)
        .map_err(|_| expected("achievement", "an achievement as `due` or `recorded` gives it"))
}

/// A name, or hash and salt.
fn subject(parts: &Parts<'_, '_>, index: usize) -> PyResult<Subject> {
    let what = "a name as text, or a hidden name";
    if let Ok((hash, salt)) = parts.get::<(String, String)>(index, "subject", what) {
        return Ok(Subject::Hidden(HiddenName::read(&hash, &salt).map_err(refused::credential)?));
    }
    let name: String = parts.get(index, "subject", what)?;
    Subject::named(&name).map_err(|_| expected("subject", "a name of at most 200 letters"))
}

fn of_subject(subject: &Subject) -> (Option<&str>, Option<(String, String)>) {
    match subject {
        Subject::Hidden(hidden) => (None, Some((hidden.hash(), hidden.salt()))),
        Subject::Named(name) => (Some(name), None),
        _ => (None, None),
    }
}
