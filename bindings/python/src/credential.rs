//! Certificates that anyone can check: what Python gives as bytes to sign, and what comes of a check.

mod contents;
mod issuer;
mod parts;
mod refused;

use std::cell::RefCell;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};
use talka::reading::{Pointer, Tree};
use talka::recognition::awards::Ledger;
use talka::recognition::{Decision, Scheme};
use talka::text::Lang;
use talka::wire::{InputErrors, SchemeChoice};
use talka_credential::{
    Achievement, Against, Alg, Claim, Credential, Header, HiddenName, PublicKey, Qr, Revocation, Signed,
    StatusCredential, Verifier, text,
};

use crate::refusal::{self, Given, argument};
use contents::Transfer;
pub(crate) use issuer::{
    credential_is_revoked, credential_issuer_address, credential_issuer_json, credential_issuer_read,
    credential_revoked,
};
use parts::{day, word};

/// What a decision gives for that level, as JSON text; decision and scheme are JSON text.
#[pyfunction]
pub(crate) fn credential_due(decision: &[u8], scheme: &[u8], level: Given) -> PyResult<String> {
    let decision: Decision = serde_json::from_slice(decision)
        .map_err(|_| refusal::of_kind("expected", &["expected a decision of `talka.recognize`"]))?;
    let level: String = argument(level, "the id of a level")?;
    let achievement = Achievement::due(&decision, &opened(scheme)?, &level);
    json(&achievement.map_err(refused::achievement)?)
}

/// What an award of a ledger was given for, as JSON text; the ledger, which holds that award alone, and the scheme are JSON text.
#[pyfunction]
pub(crate) fn credential_recorded(ledger: &[u8], scheme: &[u8]) -> PyResult<String> {
    let one = || refusal::of_kind("expected", &["expected an award of a ledger"]);
    let ledger = Ledger::from_json(ledger).map_err(|_| one())?;
    let award = ledger.awards().next().ok_or_else(one)?;
    json(&Achievement::recorded(award, &opened(scheme)?).map_err(refused::achievement)?)
}

/// The scheme, or the built-in one of that id.
fn opened(scheme: &[u8]) -> PyResult<Scheme> {
    let choice = match serde_json::from_slice::<String>(scheme) {
        Ok(id) => SchemeChoice::Id(id),
        Err(_) => SchemeChoice::Scheme(Box::new(
            Tree::from_json(scheme)
                .and_then(Scheme::from_tree)
                .map_err(|errors| refusal::of_errors(&InputErrors::from(errors)))?,
        )),
    };
    choice.open(Pointer::root().member("scheme"), None).map_err(|errors| refusal::of_errors(&errors))
}

fn json(value: &impl serde::Serialize) -> PyResult<String> {
    serde_json::to_string(value).map_err(|error| refusal::of_kind("expected", &[error]))
}

/// Does that for the kind of content that is asked for.
macro_rules! of_kind {
    ($kind:expr, $do:ident($($given:expr),*)) => {
        match word($kind, "a kind of content")?.as_str() {
            "credential" => $do::<Credential>($($given),*),
            "claim" => $do::<Claim>($($given),*),
            "status" => $do::<StatusCredential>($($given),*),
            _ => Err(refusal::of_kind("expected", &["expected `credential`, `claim` or `status`"])),
        }
    };
}

/// The bytes to be signed of a content.
#[pyfunction]
pub(crate) fn credential_signing_input<'py>(
    py: Python<'py>,
    what: Given<'_, 'py>,
    content: Given<'_, 'py>,
    alg: Given<'_, 'py>,
    kid: Given<'_, 'py>,
) -> PyResult<Bound<'py, PyBytes>> {
    let header = header(alg, kid)?;
    let input = of_kind!(what, input(content, &header))?;
    Ok(PyBytes::new(py, &input))
}

fn input<T: Transfer>(content: Given, header: &Header) -> PyResult<Vec<u8>> {
    Ok(T::unsigned(&T::from_python(content)?, header).signing_input().to_vec())
}

/// What is handed over of a content with that signature.
#[pyfunction]
pub(crate) fn credential_signed(
    what: Given,
    content: Given,
    alg: Given,
    kid: Given,
    signature: Given,
) -> PyResult<String> {
    let header = header(alg, kid)?;
    let signature: Vec<u8> = argument(signature, "a signature as bytes")?;
    of_kind!(what, signed(content, &header, &signature))
}

fn signed<T: Transfer>(content: Given, header: &Header, signature: &[u8]) -> PyResult<String> {
    T::unsigned(&T::from_python(content)?, header).with_signature(signature).map_err(refused::credential)
}

fn header(alg: Given, kid: Given) -> PyResult<Header> {
    let alg = match word(alg, "an algorithm")?.as_str() {
        "EdDSA" => Alg::EdDSA,
        "ES256" => Alg::ES256,
        "RS256" => Alg::RS256,
        _ => {
            return Err(refusal::of_kind(
                "expected",
                &["expected the algorithm `EdDSA`, `ES256` or `RS256`"],
            ));
        }
    };
    Ok(Header::new(alg, argument::<String>(kid, "the id of a key as text")?))
}

/// What a signed text says, which nobody has verified: algorithm, key and content.
#[pyfunction]
pub(crate) fn credential_read<'py>(
    py: Python<'py>,
    what: Given<'_, 'py>,
    signed: Given<'_, 'py>,
) -> PyResult<(&'static str, String, Bound<'py, PyTuple>)> {
    let text: String = argument(signed, "what was signed as text")?;
    of_kind!(what, unverified(py, &text))
}

fn unverified<'py, T: Transfer>(
    py: Python<'py>,
    text: &str,
) -> PyResult<(&'static str, String, Bound<'py, PyTuple>)> {
    let read = Signed::<T>::read(text).map_err(refused::credential)?;
    let header = read.header();
    Ok((header.alg.name(), header.kid.clone(), read.unverified().to_python(py)?))
}

/// Checks a signed text against the document of its issuer and a list of revocations, on a day; the content, and what is known of a
/// revocation.
#[pyfunction]
pub(crate) fn credential_check<'py>(
    py: Python<'py>,
    what: Given<'_, 'py>,
    signed: Given<'_, 'py>,
    issuer: Given<'_, 'py>,
    on: Given<'_, 'py>,
    status: Option<Given<'_, 'py>>,
    verify: Given<'_, 'py>,
) -> PyResult<(Bound<'py, PyTuple>, &'static str, Option<String>)> {
    let text: String = argument(signed, "what was signed as text")?;
    let issuer = issuer::document(issuer)?;
    let against = Against::new(&issuer, day(on, "on")?);
    let status = status.map(StatusCredential::from_python).transpose()?;
    let against = status.as_ref().map_or(against, |status| against.status(status));
    of_kind!(what, checked(py, &text, &against, verify))
}

fn checked<'py, T: Transfer>(
    py: Python<'py>,
    text: &str,
    against: &Against<'_>,
    verify: Given<'_, 'py>,
) -> PyResult<(Bound<'py, PyTuple>, &'static str, Option<String>)> {
    let verifier = Called { verify, failed: RefCell::new(None) };
    let checked = Signed::<T>::read(text).and_then(|signed| signed.check(against, &verifier));
    if let Some(error) = verifier.failed.into_inner() {
        return Err(error);
    }
    let checked = checked.map_err(refused::credential)?;
    let (standing, on) = match checked.standing {
        Revocation::NotRevoked { on } => ("not_revoked", Some(on.to_string())),
        Revocation::NotListed => ("not_listed", None),
        _ => ("not_checked", None),
    };
    Ok((checked.content.to_python(py)?, standing, on))
}

/// Verifies by a function of Python: of key (a JSON Web Key as text), bytes and signature; `None` where it does not know the algorithm.
struct Called<'a, 'py> {
    verify: Given<'a, 'py>,
    failed: RefCell<Option<PyErr>>,
}

impl Verifier for Called<'_, '_> {
    fn verify(&self, key: &PublicKey, input: &[u8], signature: &[u8]) -> Option<bool> {
        let py = self.verify.py();
        let given = (key.to_jwk(), PyBytes::new(py, input), PyBytes::new(py, signature));
        let said = self.verify.call1(given).and_then(|said| argument(&said, "`True`, `False` or `None`"));
        said.unwrap_or_else(|error| {
            *self.failed.borrow_mut() = Some(error);
            None
        })
    }
}

/// The hash of a name and a birth date, and its salt, in base64url; the salt as 16 bytes.
#[pyfunction]
pub(crate) fn credential_hidden_name(name: Given, born: Given, salt: Given) -> PyResult<(String, String)> {
    let name: String = argument(name, "a name as text")?;
    let salt: Vec<u8> = argument(salt, "a salt of 16 bytes")?;
    let salt = salt.try_into().map_err(|_| refusal::of_kind("expected", &["expected a salt of 16 bytes"]))?;
    let hidden = HiddenName::new(&name, day(born, "born")?, salt);
    Ok((hidden.hash(), hidden.salt()))
}

/// Whether a hash with its salt is of that name and birth date.
#[pyfunction]
pub(crate) fn credential_is_person(hash: Given, salt: Given, name: Given, born: Given) -> PyResult<bool> {
    let (hash, salt): (String, String) =
        (argument(hash, "a hash as text")?, argument(salt, "a salt as text")?);
    let hidden = HiddenName::read(&hash, &salt).map_err(refused::credential)?;
    Ok(hidden.is(&argument::<String>(name, "a name as text")?, day(born, "born")?))
}

/// By which rules something was achieved, or what of it was verified, in that language; the achievement as JSON text.
#[pyfunction]
pub(crate) fn credential_text(what: Given, achievement: &[u8], lang: Given) -> PyResult<String> {
    let achievement = contents::achievement(achievement)?;
    let lang = refusal::language(Some(lang))?.unwrap_or(Lang::Lv);
    Ok(match word(what, "`rules` or `verified`")?.as_str() {
        "rules" => text::by_rules(&achievement, lang),
        _ => text::verified(&achievement, lang),
    })
}

/// What is known of a revocation, in that language; the day is that of the list.
#[pyfunction]
pub(crate) fn credential_revocation(standing: Given, on: Option<Given>, lang: Given) -> PyResult<String> {
    let standing = match (word(standing, "what is known of a revocation")?.as_str(), on) {
        ("not_revoked", Some(on)) => Revocation::NotRevoked { on: day(on, "on")? },
        ("not_listed", _) => Revocation::NotListed,
        _ => Revocation::NotChecked,
    };
    Ok(text::revocation(standing, refusal::language(Some(lang))?.unwrap_or(Lang::Lv)))
}

/// The QR code of a text as an SVG picture, so many millimetres wide, and its version; the label is for who cannot see it.
#[pyfunction]
pub(crate) fn credential_qr(text: Given, millimetres: Given, label: Given) -> PyResult<(String, i16)> {
    let code = Qr::new(&argument::<String>(text, "a text")?);
    let code = code.map_err(|error| refusal::of_kind("too_large", &[error]))?;
    let millimetres = argument(millimetres, "a width in whole millimetres")?;
    Ok((code.svg(millimetres, &argument::<String>(label, "a label as text")?), code.version()))
}
