//! The name of an issuer: whoever keeps the files of a web address.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::CredentialError;

/// A `did:web` name: `did:web:jekabpils.lv`, or `did:web:novads.lv:jaunatne` for a folder of a site. Who it belongs to is decided by
/// who keeps that web address, and by nothing else.
///
/// ```
/// use talka_credential::Did;
/// let did: Did = "did:web:novads.example:jaunatne".parse()?;
/// assert_eq!(did.address(), "https://novads.example/jaunatne/did.json");
/// assert_eq!("did:web:novads.example".parse::<Did>()?.address(), "https://novads.example/.well-known/did.json");
/// assert!("did:web:user@novads.example".parse::<Did>().is_err());
/// # Ok::<(), talka_credential::CredentialError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Did(String);

/// A name of a host is at most so long, and a path should not be longer.
const MOST: usize = 512;

impl Did {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host, with its port if it has one: `jekabpils.lv`.
    pub fn host(&self) -> String {
        self.segments().next().unwrap_or_default().replace("%3A", ":")
    }

    /// Where the issuer's document lies.
    pub fn address(&self) -> String {
        let path: Vec<&str> = self.segments().skip(1).collect();
        let path = if path.is_empty() { ".well-known".to_owned() } else { path.join("/") };
        format!("https://{}/{path}/did.json", self.host())
    }

    /// The id of a key or a service of this issuer.
    pub fn part(&self, fragment: &str) -> String {
        format!("{}#{fragment}", self.0)
    }

    fn segments(&self) -> impl Iterator<Item = &str> {
        self.0.split(':').skip(2)
    }
}

impl FromStr for Did {
    type Err = CredentialError;

    fn from_str(text: &str) -> Result<Self, CredentialError> {
        let well_formed = || {
            let mut segments = text.strip_prefix("did:web:")?.split(':');
            let path_is_plain = |segment: &str| {
                let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
                !segment.is_empty() && segment.bytes().all(plain) && segment.bytes().any(|byte| byte != b'.')
            };
            let is_host = is_host(segments.next()?) && text.len() <= MOST;
            (is_host && segments.all(path_is_plain)).then_some(())
        };
        well_formed().map(|()| Self(text.to_owned())).ok_or(CredentialError::Did)
    }
}

/// Whether that is a host in small letters, with or without a port after `%3A`.
fn is_host(text: &str) -> bool {
    let (host, port) = text.split_once("%3A").map_or((text, None), |(host, port)| (host, Some(port)));
    let label = |label: &str| {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.bytes().all(plain)
    };
    host.split('.').all(label)
        && port.is_none_or(|port| {
            (1..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit())
        })
}

impl TryFrom<String> for Did {
    type Error = CredentialError;

    fn try_from(text: String) -> Result<Self, CredentialError> {
        text.parse()
    }
}

impl From<Did> for String {
    fn from(did: Did) -> Self {
        did.0
    }
}

impl fmt::Display for Did {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
