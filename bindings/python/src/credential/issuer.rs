//! What an issuer publishes: its keys, and its lists of revocations.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use talka_credential::{Did, DidDocument, Key, PublicKey, StatusList};

use super::parts::{Parts, expected};
use super::refused;
use crate::refusal::{Given, argument};

/// The document of an issuer that its file holds.
pub(super) fn document(text: Given) -> PyResult<DidDocument> {
    let text: Vec<u8> = argument(text, "the file of an issuer as bytes")?;
    DidDocument::read(&text).map_err(refused::credential)
}

/// A key: id, JSON Web Key as text, last day, and the day from which it is revoked.
type KeyParts = (String, String, Option<String>, Option<String>);

/// Name, keys, and lists with their addresses.
type IssuerParts = (String, Vec<KeyParts>, Vec<(String, String)>);

/// What the file of an issuer says: the name, the keys with their days, and the lists with their addresses.
#[pyfunction]
pub(crate) fn credential_issuer_read(text: Given) -> PyResult<IssuerParts> {
    let DidDocument { id, keys, status_lists, .. } = document(text)?;
    let key = |key: Key| {
        let day = |day: Option<talka::date::Day>| day.map(|day| day.to_string());
        (key.id, key.key.to_jwk(), day(key.last), day(key.revoked))
    };
    Ok((id.to_string(), keys.into_iter().map(key).collect(), status_lists))
}

/// The file of an issuer: of its name, keys and lists, in the form in which `credential_issuer_read` gives them.
#[pyfunction]
pub(crate) fn credential_issuer_json(id: Given, keys: Given, lists: Given) -> PyResult<String> {
    let mut document = DidDocument::new(did(id)?);
    let keys: Vec<Bound<'_, PyTuple>> = argument(keys, "a list of keys")?;
    for (n, key) in keys.iter().enumerate() {
        let (parts, jwk_at) = (Parts(key), format!("keys/{n}/jwk"));
        let jwk: Vec<u8> = parts.get(1, &jwk_at, "a JSON Web Key")?;
        let read = PublicKey::from_jwk(&jwk).map_err(refused::credential)?;
        let mut key = Key::new(parts.get(0, &format!("keys/{n}/id"), "an id as text")?, read);
        key.last = parts.day_if_any(2, &format!("keys/{n}/last"))?;
        key.revoked = parts.day_if_any(3, &format!("keys/{n}/revoked"))?;
        document = document.key(key);
    }
    for (name, address) in argument::<Vec<(String, String)>>(lists, "names of lists with their addresses")? {
        document = document.status_list(name, address);
    }
    Ok(document.to_json())
}

/// Where the file of an issuer lies, and the host.
#[pyfunction]
pub(crate) fn credential_issuer_address(id: Given) -> PyResult<(String, String)> {
    let did = did(id)?;
    Ok((did.address(), did.host()))
}

fn did(id: Given) -> PyResult<Did> {
    argument::<String>(id, "the name of an issuer as text")?.parse().map_err(refused::credential)
}

/// A packed list, or an empty one, in which these entries are revoked as well.
#[pyfunction]
pub(crate) fn credential_revoked(list: Option<Given>, entries: Given) -> PyResult<String> {
    let mut list = list.map_or_else(|| Ok(StatusList::default()), read)?;
    let what = "the numbers of entries";
    for entry in argument::<Vec<u32>>(entries, what).map_err(|_| expected("entries", what))? {
        list.revoke(entry).map_err(refused::credential)?;
    }
    Ok(list.encoded())
}

/// Whether an entry of a packed list is revoked.
#[pyfunction]
pub(crate) fn credential_is_revoked(list: Given, entry: Given) -> PyResult<bool> {
    read(list)?.is_revoked(argument(entry, "the number of an entry")?).map_err(refused::credential)
}

fn read(list: Given) -> PyResult<StatusList> {
    StatusList::read(&argument::<String>(list, "a packed list as text")?).map_err(refused::credential)
}
