//! Lists of revocations (Bitstring Status List 1.0): a bit says that a certificate was revoked, and nothing says whose it is.

use std::fmt;
use std::io::Read;

use flate2::Crc;
use flate2::read::GzDecoder;
use miniz_oxide::deflate::compress_to_vec;
use serde::{Deserialize, Serialize};
use talka::date::Day;

use crate::base64::{decode, encode};
use crate::content::{Content, Place};
use crate::did::Did;
use crate::error::{CredentialError, Part};
use crate::jws::{Header, Unsigned};
use crate::moment::{begins, day_beginning, ends, last_day};

/// The fewest entries of a list: in a shorter one the place of an entry would say too much.
pub const FEWEST_ENTRIES: u32 = 131_072;

/// The most bytes of an unpacked list: eight million entries, more than a municipality has people.
const MOST: usize = 1 << 20;

/// Which certificates were revoked, by the place that each has in the list.
#[derive(Clone, PartialEq, Eq)]
pub struct StatusList {
    bits: Vec<u8>,
}

impl fmt::Debug for StatusList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let revoked: u32 = self.bits.iter().map(|byte| byte.count_ones()).sum();
        f.debug_struct("StatusList").field("entries", &self.len()).field("revoked", &revoked).finish()
    }
}

/// Packs (RFC 1952), always into the same bytes: `flate2` packs by whatever library the rest of a program asks for.
fn gzip(bits: &[u8]) -> Vec<u8> {
    // Deflate, no name, no time, packed as small as can be, by an unknown system.
    let mut packed = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255];
    packed.extend(compress_to_vec(bits, 9));
    let mut sum = Crc::new();
    sum.update(bits);
    packed.extend(sum.sum().to_le_bytes());
    packed.extend(sum.amount().to_le_bytes());
    packed
}

impl Default for StatusList {
    fn default() -> Self {
        Self { bits: vec![0; FEWEST_ENTRIES.div_ceil(8).try_into().unwrap_or(0)] }
    }
}

impl StatusList {
    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.bits.len() * 8
    }

    /// Whether there is no entry, which no list that can be read has.
    pub fn is_empty(&self) -> bool {
        self.bits.is_empty()
    }

    /// Marks an entry as revoked.
    ///
    /// # Errors
    ///
    /// [`CredentialError::NoSuchEntry`].
    pub fn revoke(&mut self, entry: u32) -> Result<(), CredentialError> {
        let (byte, mask) = place(entry).ok_or(CredentialError::NoSuchEntry)?;
        *self.bits.get_mut(byte).ok_or(CredentialError::NoSuchEntry)? |= mask;
        Ok(())
    }

    /// Whether an entry is revoked.
    ///
    /// # Errors
    ///
    /// [`CredentialError::NoSuchEntry`].
    pub fn is_revoked(&self, entry: u32) -> Result<bool, CredentialError> {
        let (byte, mask) = place(entry).ok_or(CredentialError::NoSuchEntry)?;
        Ok(self.bits.get(byte).ok_or(CredentialError::NoSuchEntry)? & mask != 0)
    }

    /// The list as it is published: packed with gzip, in base64url after a `u`.
    pub fn encoded(&self) -> String {
        format!("u{}", encode(&gzip(&self.bits)))
    }

    /// Reads a published list, and unpacks no more than a list may hold.
    ///
    /// # Errors
    ///
    /// It is no packed list, or has too few or too many entries.
    pub fn read(encoded: &str) -> Result<Self, CredentialError> {
        let packed = encoded.strip_prefix('u').ok_or(CredentialError::Base64 { part: Part::List })?;
        let packed = decode(packed, Part::List)?;
        let mut bits = Vec::new();
        let one_more = u64::try_from(MOST + 1).unwrap_or(u64::MAX);
        let unpacked = GzDecoder::new(packed.as_slice()).take(one_more).read_to_end(&mut bits);
        if unpacked.is_err() || bits.len() > MOST {
            return Err(CredentialError::Packed { most: MOST });
        }
        let list = Self { bits };
        let fewest = usize::try_from(FEWEST_ENTRIES).unwrap_or(usize::MAX);
        if list.len() < fewest {
            return Err(CredentialError::Member { at: LIST_AT, expected: "at least 131,072 entries" });
        }
        Ok(list)
    }
}

/// The byte of an entry and its bit there: the first entry is the highest bit of the first byte.
fn place(entry: u32) -> Option<(usize, u8)> {
    Some((usize::try_from(entry / 8).ok()?, 0x80 >> (entry % 8)))
}

/// A list of revocations with what it is signed as: one list a year and issuer, published as a static file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatusCredential {
    /// The address of the file, which certificates name.
    pub address: String,
    /// Whose list it is.
    pub issuer: Did,
    /// The day on which it was made.
    pub issued_on: Day,
    /// The last day on which it may be relied on, so that nobody shows an old one; absent if it has none.
    pub last: Option<Day>,
    /// The list.
    pub list: StatusList,
}

impl StatusCredential {
    /// A list without a last day.
    pub fn new(address: impl Into<String>, issuer: Did, issued_on: Day, list: StatusList) -> Self {
        Self { address: address.into(), issuer, issued_on, last: None, list }
    }

    /// The same with a last day.
    pub fn last(self, last: Day) -> Self {
        Self { last: Some(last), ..self }
    }

    /// The list, to be signed.
    pub fn unsigned(&self, header: &Header) -> Unsigned<Self> {
        Unsigned::new(self, header)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Json {
    #[serde(rename = "@context", default, skip_deserializing)]
    context: [&'static str; 1],
    id: String,
    #[serde(rename = "type")]
    kind: Vec<String>,
    issuer: Did,
    valid_from: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    valid_until: Option<String>,
    credential_subject: Subject,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Subject {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    status_purpose: String,
    encoded_list: String,
}

const CONTEXT: [&str; 1] = ["https://www.w3.org/ns/credentials/v2"];
const KINDS: [&str; 2] = ["VerifiableCredential", "BitstringStatusListCredential"];
const LIST_AT: &str = "/credentialSubject/encodedList";

impl Content for StatusCredential {
    const MOST: usize = 2 << 20;
    const TYP: Option<&'static str> = Some("JWT");

    fn payload(&self) -> Vec<u8> {
        let json = Json {
            context: CONTEXT,
            id: self.address.clone(),
            kind: KINDS.map(str::to_owned).to_vec(),
            issuer: self.issuer.clone(),
            valid_from: begins(self.issued_on),
            valid_until: self.last.map(ends),
            credential_subject: Subject {
                id: format!("{}#list", self.address),
                kind: "BitstringStatusList".to_owned(),
                status_purpose: "revocation".to_owned(),
                encoded_list: self.list.encoded(),
            },
        };
        // Strings always become JSON.
        serde_json::to_vec(&json).unwrap_or_default()
    }

    fn read(payload: &[u8]) -> Result<Self, CredentialError> {
        let json: Json =
            serde_json::from_slice(payload).map_err(|_| CredentialError::Json { part: Part::Payload })?;
        if KINDS.iter().any(|kind| !json.kind.iter().any(|known| known == kind)) {
            let expected = "a list of revocations";
            return Err(CredentialError::Member { at: "/type", expected });
        }
        if json.credential_subject.status_purpose != "revocation" {
            let at = "/credentialSubject/statusPurpose";
            return Err(CredentialError::Member { at, expected: "`revocation`" });
        }
        let last = json.valid_until.as_deref().map(|end| last_day(end, "/validUntil"));
        Ok(Self {
            address: json.id,
            issuer: json.issuer,
            issued_on: day_beginning(&json.valid_from, "/validFrom")?,
            last: last.transpose()?,
            list: StatusList::read(&json.credential_subject.encoded_list)?,
        })
    }

    fn issuer(&self) -> &Did {
        &self.issuer
    }

    fn issued_on(&self) -> Day {
        self.issued_on
    }

    fn last(&self) -> Option<Day> {
        self.last
    }

    fn place(&self) -> Option<Place> {
        None
    }
}
