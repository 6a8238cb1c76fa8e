//! The words of dates, times and amounts.

use super::month;
use crate::fold::fold;

/// Units and what is written between numbers, folded.
const WORDS: [&str; 34] = [
    "gada",
    "gads",
    "gadam",
    "lidz",
    "plkst",
    "pulksten",
    "stunda",
    "stundas",
    "stundu",
    "akad",
    "akst",
    "akademiska",
    "akademiskas",
    "akademisko",
    "min",
    "mins",
    "minute",
    "minutes",
    "minusu",
    "diena",
    "dienas",
    "dienu",
    "hour",
    "hours",
    "hrs",
    "and",
    "from",
    "eur",
    "euro",
    "metri",
    "metrs",
    "centimetri",
    "jan",
    "nav",
];

/// Whether the word is written in dates, times and amounts, and so names nobody.
pub(crate) fn is_word_of_time(word: &str) -> bool {
    let word = fold(word);
    WORDS.contains(&word.as_str()) || month::number(&word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_units_are_words_of_time() {
        for word in ["maijs", "JŪLIJĀ", "stundas", "līdz", "Plkst"] {
            assert!(is_word_of_time(word), "{word}");
        }
        for word in ["maija_", "Anna", "daudz", ""] {
            assert!(!is_word_of_time(word), "{word}");
        }
    }
}
