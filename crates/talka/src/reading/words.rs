//! A vocabulary: an enumeration whose values are words, the same in every language and format.

use super::error::{ReadErrorKind, WordError};
use super::expected::{Expected, Found};
use super::suggest::nearest;

/// A word that is none of these.
pub(crate) fn unknown_word(text: &str, known: &[&str]) -> WordError {
    let suggestion = nearest(text, known.iter().copied()).map(str::to_owned);
    WordError { expected: known.iter().map(|word| (*word).to_owned()).collect(), suggestion }
}

/// What stands where one of these words is expected is no text.
pub(crate) fn no_word(known: &[&str], found: Found) -> ReadErrorKind {
    ReadErrorKind::Expected { expected: Expected::word(known), found }
}

/// Declares an enumeration together with its words. It can be read, written, listed, described, and parsed from text. Words may
/// be added to it, unless it is `closed`: then others may match all of them.
macro_rules! words {
    (
        $(#[ $($meta:tt)* ])*
        pub enum $name:ident { $($words:tt)+ }
    ) => {
        $crate::reading::words! { closed: $(#[ $($meta)* ])* #[non_exhaustive] pub enum $name { $($words)+ } }
    };
    (
        closed:
        $(#[ $($meta:tt)* ])*
        pub enum $name:ident { $( $(#[ $($word_meta:tt)* ])* $variant:ident = $word:literal, )+ }
    ) => {
        $(#[ $($meta)* ])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[ $($word_meta)* ])* #[doc = ""] #[doc = concat!("Written `", $word, "`.")] $variant, )+ }

        impl $name {
            /// Every value, in the order in which they are declared.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// The word it is written as.
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }

            fn from_word(text: &str) -> Option<Self> {
                Self::ALL.iter().find(|known| known.as_str() == text).copied()
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::reading::WordError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::from_word(text).ok_or_else(|| $crate::reading::unknown_word(text, &[ $( $word, )+ ]))
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::schema::Described for $name {
            fn describe() -> $crate::schema::Shape {
                let words = Vec::from([ $( $crate::schema::attributes!($(#[ $($word_meta)* ])*).word($word), )+ ]);
                $crate::schema::attributes!($(#[ $($meta)* ])*).vocabulary(stringify!($name), words)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::reading::Read for $name {
            fn blank() -> Self {
                let [first, ..] = [ $( Self::$variant, )+ ];
                first
            }

            fn read(
                &mut self,
                tree: $crate::reading::Tree<'_>,
                at: &$crate::reading::Way<'_>,
                errors: &mut $crate::reading::ErrorList,
            ) {
                let $crate::reading::Tree::Text(text) = tree else {
                    return errors.add_with(at, || $crate::reading::no_word(&[ $( $word, )+ ], tree.kind()));
                };
                match Self::from_word(&text) {
                    Some(value) => *self = value,
                    None => errors.add_with(at, || $crate::reading::unknown_word(&text, &[ $( $word, )+ ]).into()),
                }
            }
        }

        $crate::reading::read_by_serde!($name);
    };
}

pub(crate) use words;
