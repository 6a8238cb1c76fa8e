//! Which version of its shape something is written in.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use super::expected::{Expected, Found};
use crate::schema::{Described, Shape};

/// The version of a shape that is written and read. There is one so far: what is written in another is refused, so that
/// nothing in it is passed over without a word.
///
/// ```
/// use talka::reading::Version;
/// assert_eq!(serde_json::to_string(&Version::default())?, "1");
/// let later = serde_json::from_str::<Version>("2").unwrap_err();
/// assert!(later.to_string().starts_with("version: expected 1, found another number"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Version(u32);

impl Version {
    /// The one that this library writes.
    pub const CURRENT: Self = Self(1);

    /// Its number.
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl Default for Version {
    fn default() -> Self {
        Self::CURRENT
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u32::deserialize(deserializer)?;
        if number != Self::CURRENT.0 {
            let expected = Expected::Version { version: Self::CURRENT.0 };
            let error = format!("version: expected {expected}, found {}", Found::AnotherNumber);
            return Err(serde::de::Error::custom(error));
        }
        Ok(Self(number))
    }
}

impl Described for Version {
    fn describe() -> Shape {
        u32::describe()
    }
}
