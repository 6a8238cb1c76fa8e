//! Whose certificate it is: by name, or so that only who knows the name can tell.

use std::fmt::{self, Write};

use sha2::{Digest, Sha256};
use talka::date::Day;
use unicode_normalization::UnicodeNormalization;

use crate::base64::{decode_into, encode};
use crate::error::CredentialError;

/// Whose certificate it is.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Subject {
    /// By name, as it is printed on the certificate.
    Named(String),
    /// By a salted hash of name and birth date.
    Hidden(HiddenName),
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Named(_) => "Named(..)",
            Self::Hidden(_) => "Hidden(..)",
        })
    }
}

/// The most letters of a name.
const LONGEST: usize = 200;

impl Subject {
    /// By name; spaces around it are taken off.
    ///
    /// # Errors
    ///
    /// There is no name, it has more than 200 letters, or it holds control characters.
    pub fn named(name: &str) -> Result<Self, CredentialError> {
        let name = name.trim();
        let sound =
            !name.is_empty() && name.chars().count() <= LONGEST && !name.chars().any(char::is_control);
        let error = CredentialError::Member { at: "/n", expected: "a name of at most 200 letters" };
        sound.then(|| Self::Named(name.to_owned())).ok_or(error)
    }
}

/// A salted hash of name and birth date (SHA-256 over `name`, a line break, `YYYY-MM-DD` and the salt): who checks types both and learns
/// whether they fit.
///
/// It keeps the name from whoever finds or photographs the code, and two certificates of one person from being recognized as such. It
/// does not keep it from somebody who has the code, suspects whom it is about and tries names with days of birth: there are so few of
/// both that a computer tries them all. Where that matters, the code must not be shown.
///
/// ```
/// use talka_credential::HiddenName;
/// let born = "2008-07-13".parse()?;
/// let hidden = HiddenName::new("Zane Paraugs", born, [7; 16]);
/// assert!(hidden.is("  zane  PARAUGS ", born));
/// assert!(!hidden.is("Zane Paraugs", "2008-07-14".parse()?));
/// # Ok::<(), talka::date::DayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct HiddenName {
    hash: [u8; 32],
    salt: [u8; 16],
}

impl fmt::Debug for HiddenName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HiddenName(..)")
    }
}

impl HiddenName {
    /// Hides a name. The salt has to be drawn anew for each certificate, from a source of random numbers that is made for keys.
    pub fn new(name: &str, born: Day, salt: [u8; 16]) -> Self {
        Self { hash: hash(name, born, &encode(&salt)), salt }
    }

    /// Whether that person is meant. Capitals, spaces and the form of composed letters do not matter.
    pub fn is(&self, name: &str, born: Day) -> bool {
        hash(name, born, &encode(&self.salt)) == self.hash
    }

    /// The hash in base64url.
    pub fn hash(&self) -> String {
        encode(&self.hash)
    }

    /// The hash as Open Badges write it: the algorithm, and hexadecimal digits.
    pub(crate) fn hash_in_badge(&self) -> String {
        let digits = self.hash.iter().fold(String::new(), |mut digits, byte| {
            // Writing into a string does not fail.
            let _ = write!(digits, "{byte:02x}");
            digits
        });
        format!("sha256${digits}")
    }

    /// The salt in base64url.
    pub fn salt(&self) -> String {
        encode(&self.salt)
    }

    /// Reads a hash and its salt, both in base64url.
    ///
    /// # Errors
    ///
    /// One of them is not base64url, or not of 32 and 16 bytes.
    pub fn read(hash: &str, salt: &str) -> Result<Self, CredentialError> {
        Ok(Self {
            hash: decode_into(hash, "/h", "32 bytes in base64url")?,
            salt: decode_into(salt, "/t", "16 bytes in base64url")?,
        })
    }

    pub(crate) fn read_badge(hash: &str, salt: &str) -> Result<Self, CredentialError> {
        let at = "/credentialSubject/identifier/0/identityHash";
        let error = CredentialError::Member { at, expected: "`sha256$` and 64 hexadecimal digits" };
        let digits = hash.strip_prefix("sha256$").filter(|digits| digits.len() == 64).ok_or(error)?;
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).ok().filter(|pair| !pair.contains('+'));
            *byte = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()).ok_or(error)?;
        }
        let salt = decode_into(salt, "/credentialSubject/identifier/0/salt", "16 bytes in base64url")?;
        Ok(Self { hash: bytes, salt })
    }
}

fn hash(name: &str, born: Day, salt: &str) -> [u8; 32] {
    let composed: String = name.nfc().collect();
    let words: Vec<&str> = composed.split_whitespace().collect();
    let person = format!("{}\n{born}{salt}", words.join(" ").to_lowercase());
    Sha256::digest(person.as_bytes()).into()
}
