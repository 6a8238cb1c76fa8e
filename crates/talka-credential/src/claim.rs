//! The short claim that has room in a QR code.

use serde::{Deserialize, Serialize};
use talka::date::Day;

use crate::content::{Content, Listed, Place};
use crate::did::Did;
use crate::error::{CredentialError, Part};
use crate::jws::{Header, Unsigned};
use crate::subject::{HiddenName, Subject};

/// A certificate in short: what is printed as a QR code beside the words. It is derived from the same decision as the
/// [`Credential`](crate::Credential) and signed by the same key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claim {
    /// Who issues it.
    pub issuer: Did,
    /// Whose it is.
    pub subject: Subject,
    /// The id of the scheme.
    pub scheme: String,
    /// The id of the level.
    pub level: String,
    /// The minutes that count.
    pub minutes: i64,
    /// The day on which it is issued.
    pub issued_on: Day,
    /// The entry in the issuer's list of revocations for the year of the issue; absent where the issuer revokes nothing.
    pub entry: Option<u32>,
}

/// Which form of the claim this is.
const VERSION: u8 = 1;

/// The claim as JSON, with names of one letter.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Json {
    /// Version.
    v: u8,
    /// Issuer.
    i: Did,
    /// Name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    n: Option<String>,
    /// Hash of name and birth date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    h: Option<String>,
    /// Salt of the hash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    t: Option<String>,
    /// Scheme.
    s: String,
    /// Level.
    l: String,
    /// Minutes.
    m: i64,
    /// Day of the issue.
    d: Day,
    /// Index in the list of revocations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    x: Option<u32>,
}

impl Claim {
    /// A claim. One that belongs to a credential is made by [`Credential::claim`](crate::Credential::claim).
    pub const fn new(
        issuer: Did,
        subject: Subject,
        scheme: String,
        level: String,
        minutes: i64,
        issued_on: Day,
        entry: Option<u32>,
    ) -> Self {
        Self { issuer, subject, scheme, level, minutes, issued_on, entry }
    }

    /// The claim, to be signed.
    pub fn unsigned(&self, header: &Header) -> Unsigned<Self> {
        Unsigned::new(self, header)
    }
}

/// The address of a QR code: the page that checks, and the signed claim behind `#`, which no browser sends to a server.
///
/// ```
/// let link = talka_credential::link("https://jekabpils.example/parbaude.html", "eyJh.eyJ2.c2ln");
/// assert_eq!(link, "https://jekabpils.example/parbaude.html#eyJh.eyJ2.c2ln");
/// ```
pub fn link(page: &str, signed: &str) -> String {
    format!("{page}#{signed}")
}

impl Content for Claim {
    const MOST: usize = 4_096;
    const TYP: Option<&'static str> = None;

    fn payload(&self) -> Vec<u8> {
        let (n, h, t) = match &self.subject {
            Subject::Named(name) => (Some(name.clone()), None, None),
            Subject::Hidden(hidden) => (None, Some(hidden.hash()), Some(hidden.salt())),
        };
        let Self { issuer, scheme, level, minutes, issued_on, entry, .. } = self;
        let json = Json {
            v: VERSION,
            i: issuer.clone(),
            n,
            h,
            t,
            s: scheme.clone(),
            l: level.clone(),
            m: *minutes,
            d: *issued_on,
            x: *entry,
        };
        // Strings and numbers always become JSON.
        serde_json::to_vec(&json).unwrap_or_default()
    }

    fn read(payload: &[u8]) -> Result<Self, CredentialError> {
        let json: Json =
            serde_json::from_slice(payload).map_err(|_| CredentialError::Json { part: Part::Payload })?;
        if json.v != VERSION {
            return Err(CredentialError::Member { at: "/v", expected: "version 1" });
        }
        let subject = match (json.n, json.h, json.t) {
            (Some(name), None, None) => Subject::named(&name)?,
            (None, Some(hash), Some(salt)) => Subject::Hidden(HiddenName::read(&hash, &salt)?),
            _ => {
                return Err(CredentialError::Member {
                    at: "/n",
                    expected: "a name, or a hash with its salt",
                });
            }
        };
        let Json { i, s, l, m, d, x, .. } = json;
        Ok(Self { issuer: i, subject, scheme: s, level: l, minutes: m, issued_on: d, entry: x })
    }

    fn issuer(&self) -> &Did {
        &self.issuer
    }

    fn issued_on(&self) -> Day {
        self.issued_on
    }

    fn last(&self) -> Option<Day> {
        None
    }

    fn place(&self) -> Option<Place> {
        let list = || Listed::Named(self.issued_on.year().to_string());
        self.entry.map(|entry| Place { list: list(), entry })
    }
}
