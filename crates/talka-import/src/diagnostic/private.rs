//! What of a table may be repeated.
//!
//! Any cell may name somebody, where a row has slipped by a column or an office uses personal codes as keys. So what is
//! shown is what cannot: few digits, and words of the vocabulary of dates and hours.

use crate::cell::is_word_of_time;

/// Shown in place of a heading that may name somebody.
pub(crate) const HIDDEN: &str = "…";

/// Fewer digits are no personal code with a digit missing, and no telephone number.
const MANY_DIGITS: usize = 8;

/// What a cell is allowed to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shows {
    /// Nothing: it does not matter what the cell holds.
    Nothing,
    /// What can name nobody.
    Anonymous,
    /// The same, and days.
    Days,
    /// The same, and words close to those that are known for the column.
    Words,
}

impl Shows {
    /// Whether at least the kind of signs is shown.
    pub(super) fn anything(self) -> bool {
        self != Self::Nothing
    }

    pub(super) fn allows(self, text: &str) -> bool {
        let numbered = text.contains(char::is_numeric);
        let letters = |word: &str| match self {
            Self::Words => true,
            // Beside a day any other word may say whose it is.
            Self::Days => {
                numbered && (is_word_of_time(word) || matches!(word, "g" | "no" | "T" | "t" | "Z" | "z"))
            }
            Self::Anonymous | Self::Nothing => is_anonymous(word, text),
        };
        self.anything()
            && digits_are_anonymous(text, self == Self::Days)
            && text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).all(letters)
    }
}

/// Whether a part of the cell may be shown by itself: not where the parts together are a code.
pub(crate) fn parts_are_anonymous(cell: &str) -> bool {
    digits_are_anonymous(cell, true)
}

/// Whether a heading may be repeated.
pub(crate) fn heading_is_anonymous(text: &str) -> bool {
    digits_are_anonymous(text, true)
}

/// Whether the digits make no code, in whatever spelling, and no telephone number.
fn digits_are_anonymous(text: &str, days: bool) -> bool {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    !text.contains(['@', '＠']) && (digits < MANY_DIGITS || days && are_days(text, digits))
}

/// Whether the digits are those of days and times of day: years of four, and else no more than two together.
fn are_days(text: &str, digits: usize) -> bool {
    // The first and the last day, each with its time and how far that is from the meridian.
    const LONGEST: usize = 40;
    let mut years = 0;
    let mut fits = |group: &str| match group.len() {
        1 | 2 => true,
        4 => {
            years += 1;
            group.starts_with("19") || group.starts_with("20")
        }
        _ => false,
    };
    let groups = text.split(|c: char| !c.is_numeric()).filter(|group| !group.is_empty());
    groups.into_iter().all(&mut fits) && years > 0 && digits < LONGEST
}

/// Whether the word is no name: one or two letters, or beside a number a word of dates and hours or the capitals of a
/// key, such as `VDL-17`. Alone, `Marta` may be a person.
fn is_anonymous(word: &str, text: &str) -> bool {
    let letters = word.chars().count();
    // In words too, a day with its year may be that of a birth.
    let timely = || text.split(|c: char| !c.is_numeric()).all(|group| group.len() != 4);
    let of_a_key = || letters <= 4 && word.chars().all(char::is_uppercase);
    letters <= 2 || text.contains(char::is_numeric) && (timely() && is_word_of_time(word) || of_a_key())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One code in the spellings of offices, and of those who mistype it.
    const CODES: [&str; 17] = [
        "010203-12345",
        "01020312345",
        "010203 12345",
        "010203–12345",
        "010203 - 12345",
        "010203—12345",
        "010203\u{2011}12345",
        "10203-12345",
        "010203-1234",
        "01 02 03 12345",
        "010203/12345",
        "０１０２０３-12345",
        "LV010203-12345",
        "010203.12345",
        "320303-12345",
        "01.02.2003-12345",
        "J 010203 k 12345",
    ];

    #[test]
    fn a_code_is_never_shown() {
        for shows in [Shows::Nothing, Shows::Anonymous, Shows::Days, Shows::Words] {
            for code in CODES {
                assert!(!shows.allows(code), "{shows:?} {code}");
            }
        }
        assert!(CODES.iter().all(|code| !heading_is_anonymous(code)));
    }

    #[test]
    fn what_names_somebody_is_never_shown() {
        for text in [
            "29123456",
            "+371 29 123 456",
            "2912-3456",
            "a@b.lv",
            "Alfa Paraugs",
            "Eva",
            "Marta",
            "Eva 5",
            "eva@1",
        ] {
            assert!(!Shows::Anonymous.allows(text) && !Shows::Days.allows(text), "{text}");
        }
        assert!(!Shows::Anonymous.allows("14.03.2004"));
        assert!(!Shows::Anonymous.allows("2004. gada 14. martā, plkst. 10:00"));
    }

    #[test]
    fn what_names_nobody_is_shown() {
        for text in ["V-1", "17", "VDL-17", "1234567", "02.maijs", "2 st. 90 min", "jx", "1:3", ""] {
            assert!(Shows::Anonymous.allows(text), "{text}");
        }
        for text in [
            "31.02.2020.",
            "12.–14.07.2020",
            "2020-01-05T10:00:00+02:00",
            "2020. gada 31. februāris",
            "43831",
        ] {
            assert!(Shows::Days.allows(text), "{text}");
        }
        assert!(Shows::Words.allows("apstiprinats"));
        assert!(heading_is_anonymous("Stundas 2019.–2020. mācību gadā"));
    }
}
