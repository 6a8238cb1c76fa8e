//! A vocabulary: an enumeration whose values are words, the same in every language and format.

/// Declares an enumeration together with its words. It can be read, written, listed, described, and parsed from text.
macro_rules! words {
    (
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
        }

        impl std::str::FromStr for $name {
            type Err = $crate::reading::Fault;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $( $word => Ok(Self::$variant), )+
                    other => Err($crate::reading::Fault::UnknownWord {
                        expected: [$( concat!("`", $word, "`"), )+].join(", "),
                        suggestion: $crate::reading::nearest(other, [$( $word, )+]).map(str::to_owned),
                    }),
                }
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

        $crate::reading::text_value!(
            $name,
            {
                let [first, ..] = [ $( Self::$variant, )+ ];
                first
            },
            concat!("one of the words ", $( "`", $word, "` " ),+)
        );
    };
}

pub(crate) use words;
