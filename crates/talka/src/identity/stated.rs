//! What an office wrote, and what it was understood as.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::reading::{ErrorList, Expected, Found, Read, Tree, Way, expected};
use crate::schema::{Described, Shape, Text};

/// A value as an office stated it: the text, kept as it was, and what came of parsing it.
///
/// A code with a slip in it is still what the office has on file. A register therefore accepts it, judges it, and
/// writes it back unchanged; only the verdict can be asked for, because the text may be personal data even where it
/// could not be parsed.
///
/// ```
/// use talka::identity::{PersonalCode, PersonalCodeError, Stated};
/// let stated: Stated<PersonalCode> = Stated::from_text("161375-19997")?;
/// assert_eq!(stated.parsed(), Err(PersonalCodeError::BirthDate));
/// assert_eq!(serde_json::to_value(&stated)?, "161375-19997");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Stated<T: FromStr> {
    text: Box<str>,
    parsed: Result<T, T::Err>,
}

/// Text of more than [`Stated::LONGEST`] characters: nobody states a number that way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected text of at most 200 characters")]
pub struct TextTooLongError;

impl<T: FromStr> Stated<T> {
    /// The most characters that are kept.
    pub const LONGEST: usize = 200;

    /// Keeps the text and parses it. Text that is no such value is kept as well.
    pub fn from_text(text: &str) -> Result<Self, TextTooLongError> {
        if text.chars().nth(Self::LONGEST).is_some() {
            return Err(TextTooLongError);
        }
        Ok(Self { text: text.into(), parsed: text.parse() })
    }
}

impl<T: FromStr<Err: Copy> + Copy> Stated<T> {
    /// The value, or why the text is none.
    pub fn parsed(&self) -> Result<T, T::Err> {
        self.parsed
    }

    /// The value, where the text is one.
    pub fn value(&self) -> Option<T> {
        self.parsed.ok()
    }
}

impl<T: FromStr> fmt::Debug for Stated<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.parsed.is_ok() { "Stated(private)" } else { "Stated(private, not understood)" })
    }
}

impl<T: FromStr> serde::Serialize for Stated<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<T: FromStr> Read for Stated<T> {
    fn blank() -> Self {
        Self { text: "".into(), parsed: "".parse() }
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        let needed = Expected::ShortText { longest: Self::LONGEST };
        let Tree::Text(text) = tree else {
            return expected(needed, &tree, at, errors);
        };
        match Self::from_text(&text) {
            Ok(stated) => *self = stated,
            Err(TextTooLongError) => errors.expected(at, needed, Found::LongerText),
        }
    }
}

impl<'de, T: FromStr> serde::Deserialize<'de> for Stated<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::reading::deserialize(deserializer)
    }
}

/// What came of parsing follows from the text.
impl<T: FromStr> Hash for Stated<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T: FromStr> Described for Stated<T> {
    fn describe() -> Shape {
        Shape::Text(Text::AtMost(Self::LONGEST))
    }
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "records are declared public wherever they stand")]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::identity::{DigitsError, PersonalCode, RegistrationNumber};
    use crate::reading::{ReadErrors, read_document, record};

    record! {
        closed:
        /// An organization with what it must and what it may state.
        pub struct Stating {
            /// Required.
            pub number: Stated<RegistrationNumber>,
            /// May be absent.
            pub code: Option<Stated<PersonalCode>>,
        }
    }

    fn read(json: &str) -> Result<Stating, ReadErrors> {
        read_document(Tree::from_json(json.as_bytes())?)
    }

    #[test]
    fn what_was_stated_is_judged_and_kept() {
        let json = r#"{"number":" LV-4000","code":"32503511782"}"#;
        let stating = read(json).unwrap();
        assert_eq!(stating.number.parsed(), Err(DigitsError::Spaces.into()));
        assert_eq!(stating.number.value(), None);
        assert_eq!(stating.code.as_ref().and_then(Stated::value), "325035-11782".parse().ok());
        assert_eq!(serde_json::to_string(&stating).unwrap(), json);
    }

    #[test]
    fn only_an_optional_member_may_be_absent() {
        assert_eq!(read(r#"{"number":""}"#).unwrap().code, None);
        assert_eq!(read("{}").unwrap_err().to_string(), "/: missing field `number`");
    }

    #[test]
    fn what_is_no_short_text_cannot_be_read() {
        let said =
            |value: &str| read(&format!(r#"{{"number":{value}}}"#)).map(drop).map_err(|e| e.to_string());
        let fault =
            |found: &str| Err(format!("/number: expected text of at most 200 characters, found {found}"));
        assert_eq!(said("40003521600"), fault("a whole number"));
        assert_eq!(said("null"), fault("nothing"));
        assert_eq!(said(&format!("\"{}\"", "ē".repeat(200))), Ok(()));
        assert_eq!(said(&format!("\"{}\"", "ē".repeat(201))), fault("longer text"));
    }

    proptest! {
        #[test]
        fn any_text_is_written_back_and_never_shown(text in prop_oneof!["\\PC{4,200}", "[0-9]{6}-?[0-9]{5}"]) {
            let stated = Stated::<PersonalCode>::from_text(&text).unwrap();
            prop_assert_eq!(serde_json::to_value(&stated).unwrap(), text.as_str());
            prop_assert_eq!(stated.parsed(), text.parse());
            let shown = if stated.value().is_some() { "Stated(private)" } else { "Stated(private, not understood)" };
            prop_assert_eq!(format!("{stated:?}"), shown);
        }
    }
}
