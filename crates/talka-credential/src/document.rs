//! What an issuer publishes under its `did:web` name: its keys with their days, and where its lists of revocations are.

use serde::{Deserialize, Serialize};
use talka::date::Day;

use crate::did::Did;
use crate::error::{CredentialError, Part};
use crate::key::{Jwk, PublicKey};
use crate::moment::{begins, day_beginning, ends, last_day};

/// The most bytes that are read of such a document.
const MOST: usize = 65_536;

/// The document of an issuer (`did.json`): a static file, written by the office and read by whoever checks.
///
/// ```
/// use talka_credential::{Did, DidDocument, Key, PublicKey};
/// let did: Did = "did:web:jekabpils.example".parse()?;
/// let key = Key::new(did.part("2026"), PublicKey::Ed25519([7; 32]));
/// let document = DidDocument::new(did).key(key).status_list("2026", "https://jekabpils.example/status-2026.jwt");
/// assert_eq!(DidDocument::read(document.to_json().as_bytes())?, document);
/// # Ok::<(), talka_credential::CredentialError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DidDocument {
    /// Whose it is.
    pub id: Did,
    /// The keys that sign certificates.
    pub keys: Vec<Key>,
    /// The names of lists of revocations, and where each is.
    pub status_lists: Vec<(String, String)>,
}

/// A key of an issuer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Key {
    /// Its id, which a certificate names.
    pub id: String,
    /// The key.
    pub key: PublicKey,
    /// The last day on which the issuer signs with it; absent while that is not known. What was signed up to then stays valid.
    pub last: Option<Day>,
    /// The day from which nothing that it ever signed is believed, because somebody else may have had it; absent if there is none.
    pub revoked: Option<Day>,
}

impl Key {
    /// A key in use.
    pub const fn new(id: String, key: PublicKey) -> Self {
        Self { id, key, last: None, revoked: None }
    }

    /// The same with a last day.
    pub fn last(self, last: Day) -> Self {
        Self { last: Some(last), ..self }
    }

    /// The same, revoked from that day on.
    pub fn revoked(self, from: Day) -> Self {
        Self { revoked: Some(from), ..self }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Json {
    #[serde(rename = "@context", default, skip_deserializing)]
    context: [&'static str; 2],
    id: Did,
    #[serde(default)]
    verification_method: Vec<Method>,
    #[serde(default)]
    assertion_method: Vec<serde_json::Value>,
    #[serde(default)]
    service: Vec<Service>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Method {
    id: String,
    #[serde(rename = "type", default)]
    kind: String,
    /// Any name: somebody else's key may be kept here, and is not the issuer's.
    #[serde(default)]
    controller: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    public_key_jwk: Option<Jwk>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    revoked: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Service {
    #[serde(default)]
    id: String,
    #[serde(rename = "type", default)]
    kind: serde_json::Value,
    #[serde(rename = "serviceEndpoint", default)]
    endpoint: serde_json::Value,
}

const CONTEXT: [&str; 2] = ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"];

/// What a service is that is a list of revocations.
const LIST: &str = "BitstringStatusList";

/// What the names of lists begin with.
const STATUS: &str = "status-";

impl DidDocument {
    /// A document without keys.
    pub const fn new(id: Did) -> Self {
        Self { id, keys: Vec::new(), status_lists: Vec::new() }
    }

    /// The same with one more key.
    pub fn key(mut self, key: Key) -> Self {
        self.keys.push(key);
        self
    }

    /// The same with one more list of revocations, by the name that certificates know: the year in which they are issued.
    pub fn status_list(mut self, name: impl Into<String>, address: impl Into<String>) -> Self {
        self.status_lists.push((name.into(), address.into()));
        self
    }

    /// Where the list of that name is.
    pub fn list(&self, name: &str) -> Option<&str> {
        self.status_lists.iter().find(|(known, _)| known == name).map(|(_, address)| address.as_str())
    }

    /// The file as it is published, with one member a line.
    pub fn to_json(&self) -> String {
        let method = |key: &Key| Method {
            id: key.id.clone(),
            kind: "JsonWebKey".to_owned(),
            controller: self.id.to_string(),
            public_key_jwk: Some(key.key.jwk()),
            expires: key.last.map(ends),
            revoked: key.revoked.map(begins),
        };
        let service = |(name, address): &(String, String)| Service {
            id: self.id.part(&format!("{STATUS}{name}")),
            kind: LIST.into(),
            endpoint: address.as_str().into(),
        };
        let json = Json {
            context: CONTEXT,
            id: self.id.clone(),
            verification_method: self.keys.iter().map(method).collect(),
            assertion_method: self.keys.iter().map(|key| key.id.as_str().into()).collect(),
            service: self.status_lists.iter().map(service).collect(),
        };
        // Strings and lists always become JSON.
        serde_json::to_string_pretty(&json).unwrap_or_default() + "\n"
    }

    /// Reads such a file. Keys that are not meant for assertions, or that no algorithm of ours uses, are passed over, and so are other
    /// services.
    ///
    /// # Errors
    ///
    /// It is no such document, holds a private key, or a key of ours that is malformed.
    pub fn read(bytes: &[u8]) -> Result<Self, CredentialError> {
        if bytes.len() > MOST {
            return Err(CredentialError::TooLarge { most: MOST });
        }
        let json: Json =
            serde_json::from_slice(bytes).map_err(|_| CredentialError::Json { part: Part::Document })?;
        let mut document = Self::new(json.id);
        // A document may name its keys by the fragment alone.
        let whole =
            |id: &str| if id.starts_with('#') { format!("{}{id}", document.id) } else { id.to_owned() };
        let asserting: Vec<String> =
            json.assertion_method.iter().filter_map(|id| id.as_str()).map(whole).collect();
        let mut keys = Vec::new();
        for method in &json.verification_method {
            let id = whole(&method.id);
            let Some(jwk) = &method.public_key_jwk else { continue };
            let Some(key) = PublicKey::read(jwk)? else { continue };
            if !asserting.contains(&id) || method.controller != document.id.as_str() {
                continue;
            }
            let last = method.expires.as_deref().map(|end| last_day(end, "/verificationMethod/*/expires"));
            let revoked =
                method.revoked.as_deref().map(|from| day_beginning(from, "/verificationMethod/*/revoked"));
            keys.push(Key { id, key, last: last.transpose()?, revoked: revoked.transpose()? });
        }
        let lists = json.service.iter().filter(|service| service.kind == LIST).filter_map(|service| {
            let (_, name) = service.id.split_once('#')?;
            Some((name.strip_prefix(STATUS)?.to_owned(), service.endpoint.as_str()?.to_owned()))
        });
        document.status_lists = lists.collect();
        document.keys = keys;
        Ok(document)
    }
}
