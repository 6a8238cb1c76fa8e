//! Eleven decimal digits, which both kinds of number are.

use crate::schema::described;

/// Eleven digits, each 0 to 9, in the order in which they are written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Eleven(pub(super) [u8; 11]);

described! {
    /// Why text is not the digits that were due. It never holds any of the text.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error, serde::Serialize, serde::Deserialize)]
    #[serde(tag = "reason", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum DigitsError {
        /// Nothing, or nothing but spaces.
        #[error("nothing is written")]
        Empty,
        /// A space before, inside or after the number; a door that reads spreadsheets takes it away first.
        #[error("there is a space")]
        Spaces,
        /// A hyphen, or another dash, that does not belong where it stands.
        #[error("there is a hyphen where none belongs")]
        Hyphen,
        /// A digit of another script, or a full-width or raised one.
        #[error("character {position} is a digit, but not one of 0 to 9")]
        ForeignDigit {
            /// Which character, from 1.
            position: usize,
        },
        /// A letter or a sign.
        #[error("character {position} is not a digit")]
        NotDigit {
            /// Which character, from 1.
            position: usize,
        },
        /// Too few or too many digits.
        #[error("there are {digits} digits instead of {due}")]
        Length {
            /// How many there are.
            digits: usize,
            /// How many there have to be.
            due: usize,
        },
    }
}

impl Eleven {
    /// How many they are.
    const COUNT: usize = 11;

    /// Where a hyphen may stand: after so many digits.
    pub(super) const HYPHEN_AFTER: usize = 6;

    // Both readers are inlined, because handing the digits over in memory takes longer than reading them.

    /// Reads eleven digits and nothing else.
    #[inline]
    pub(super) fn read(text: &str) -> Result<Self, DigitsError> {
        let ascii = text.as_bytes().try_into().ok();
        ascii.and_then(Self::from_ascii).ok_or_else(|| DigitsError::of(text, Self::COUNT, None))
    }

    /// Reads eleven digits, with or without the hyphen.
    #[inline]
    pub(super) fn read_hyphened(text: &str) -> Result<Self, DigitsError> {
        let ascii = match *text.as_bytes() {
            [d1, d2, m1, m2, y1, y2, b'-', c, n1, n2, n3, k] => {
                Some([d1, d2, m1, m2, y1, y2, c, n1, n2, n3, k])
            }
            ref bytes => bytes.try_into().ok(),
        };
        ascii
            .and_then(Self::from_ascii)
            .ok_or_else(|| DigitsError::of(text, Self::COUNT, Some(Self::HYPHEN_AFTER)))
    }

    fn from_ascii(ascii: [u8; 11]) -> Option<Self> {
        let digits = ascii.map(|byte| byte.wrapping_sub(b'0'));
        // All are looked at, with no early way out: without a branch this takes a few instructions.
        (digits.into_iter().fold(0, u8::max) <= 9).then_some(Self(digits))
    }

    /// The sum of the digits, each times its weight. Digits beyond the last weight do not count.
    pub(super) fn weighted<const N: usize>(self, weights: [u32; N]) -> u32 {
        self.0.into_iter().zip(weights).map(|(digit, weight)| u32::from(digit) * weight).sum()
    }

    /// The digits as text.
    pub(super) fn letters(self) -> impl Iterator<Item = char> {
        self.0.into_iter().map(|digit| char::from(b'0' + digit))
    }
}

impl DigitsError {
    /// Looks again, slowly, at text that is already known not to be so many digits, with or without a hyphen after so
    /// many: the first character that does not belong decides.
    #[cold]
    pub(crate) fn of(text: &str, due: usize, hyphen_after: Option<usize>) -> Self {
        if text.trim().is_empty() {
            return Self::Empty;
        }
        let mut digits = 0;
        for (before, letter) in text.chars().enumerate() {
            let position = before + 1;
            match letter {
                '0'..='9' => digits += 1,
                '-' if hyphen_after == Some(before) => {}
                '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => return Self::Hyphen,
                _ if letter.is_whitespace() => return Self::Spaces,
                _ if letter.is_numeric() => return Self::ForeignDigit { position },
                _ => return Self::NotDigit { position },
            }
        }
        Self::Length { digits, due }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<String, DigitsError> {
        Eleven::read_hyphened(text).map(|eleven| eleven.letters().collect())
    }

    #[test]
    fn a_hyphen_may_stand_after_the_sixth_digit_only() {
        assert_eq!(read("012345-67890"), Ok("01234567890".to_owned()));
        assert_eq!(read("01234567890"), Ok("01234567890".to_owned()));
        let misplaced = [
            "01234-567890",
            "0123456-7890",
            "012345--67890",
            "-01234567890",
            "01234567890-",
            "012345-67890-",
            "-",
        ];
        for text in misplaced.into_iter().chain(["012345–67890", "012345\u{2011}67890", "012345−67890"]) {
            assert_eq!(read(text), Err(DigitsError::Hyphen), "{text:?}");
        }
        assert_eq!(Eleven::read("012345-67890").err(), Some(DigitsError::Hyphen));
    }

    #[test]
    fn every_fault_has_its_own_name() {
        for text in ["", " ", "\t\u{a0}\r\n"] {
            assert_eq!(read(text), Err(DigitsError::Empty), "{text:?}");
        }
        for text in
            [" 01234567890", "01234567890 ", "012345 67890", "012345\u{a0}67890", "012345- 67890", "0 x"]
        {
            assert_eq!(read(text), Err(DigitsError::Spaces), "{text:?}");
        }
        for (digits, text) in
            [(10, "0123456789"), (10, "012345-6789"), (12, "012345678901"), (6, "012345-"), (1, "0")]
        {
            assert_eq!(read(text), Err(DigitsError::Length { digits, due: 11 }), "{text:?}");
        }
        for (position, text) in
            [(1, "O1234567890"), (7, "012345x67890"), (11, "0123456789O"), (3, "01/34567890")]
        {
            assert_eq!(read(text), Err(DigitsError::NotDigit { position }), "{text:?}");
        }
        for (position, text) in [(1, "０1234567890"), (11, "0123456789٣"), (3, "01²34567890")] {
            assert_eq!(read(text), Err(DigitsError::ForeignDigit { position }), "{text:?}");
        }
        // The neighbours of 0 and 9 among the characters.
        assert_eq!(read("0123456789:"), Err(DigitsError::NotDigit { position: 11 }));
        assert_eq!(read("/1234567890"), Err(DigitsError::NotDigit { position: 1 }));
    }

    #[test]
    fn a_huge_text_is_only_too_long() {
        assert_eq!(read(&"1".repeat(1_000_000)), Err(DigitsError::Length { digits: 1_000_000, due: 11 }));
    }

    proptest! {
        #[test]
        fn the_quick_and_the_slow_look_agree(text in prop_oneof!["\\PC*", "[0-9 x-]{9,14}", "[0-9]{5,7}-?[0-9]{4,6}"]) {
            let eleven = text.bytes().filter(u8::is_ascii_digit).count() == 11;
            let bare = text.len() == 11 || (text.len() == 12 && text.as_bytes()[6] == b'-');
            prop_assert_eq!(read(&text).is_ok(), eleven && bare);
            prop_assert_ne!(read(&text), Err(DigitsError::Length { digits: 11, due: 11 }));
        }

        #[test]
        fn a_fault_says_nothing_of_the_text(head in "[0-9]{4}", tail in "[a-z]{7}") {
            let fault = read(&format!("{head}{tail}")).unwrap_err();
            let said = format!("{fault} {fault:?}");
            prop_assert!(!said.contains(&head) && !said.contains(&tail));
        }
    }
}
