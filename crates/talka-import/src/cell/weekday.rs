//! A day of the week beside a date.

use talka::date::Weekday;

use crate::fold::fold;

/// The stems of the names, folded, in Latvian and English.
const STEMS: [(&str, Weekday); 14] = [
    ("pirmdien", Weekday::Monday),
    ("otrdien", Weekday::Tuesday),
    ("tresdien", Weekday::Wednesday),
    ("ceturtdien", Weekday::Thursday),
    ("piektdien", Weekday::Friday),
    ("sestdien", Weekday::Saturday),
    ("svetdien", Weekday::Sunday),
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// Abbreviations, folded. One letter may be anything, and two may be a word.
const SHORT: [(&str, Weekday); 13] = [
    ("pirmd", Weekday::Monday),
    ("otrd", Weekday::Tuesday),
    ("tresd", Weekday::Wednesday),
    ("ceturtd", Weekday::Thursday),
    ("piektd", Weekday::Friday),
    ("sestd", Weekday::Saturday),
    ("svetd", Weekday::Sunday),
    ("pr", Weekday::Monday),
    ("ot", Weekday::Tuesday),
    ("ce", Weekday::Thursday),
    ("pk", Weekday::Friday),
    ("se", Weekday::Saturday),
    ("sv", Weekday::Sunday),
];

/// The text without the day of the week at its beginning or its end, and that day.
pub(super) fn beside(clean: &str) -> (&str, Option<Weekday>) {
    let around = [' ', ',', '(', ')'];
    let text = clean.trim_end_matches([' ', ',']);
    let named = |word: &str| {
        let ending =
            |(stem, _): &&(&str, Weekday)| word.strip_prefix(stem).is_some_and(|rest| rest.len() <= 1);
        let short = || SHORT.iter().find(|(short, _)| *short == word).map(|(_, day)| *day);
        STEMS.iter().find(ending).map(|(_, day)| *day).or_else(short)
    };
    let first = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    if let Some((word, rest)) = text.split_at_checked(first)
        && let Some(day) = named(word)
    {
        return (rest.trim_start_matches('.').trim_start_matches(around), Some(day));
    }
    let inner = text.trim_end_matches(')');
    // The point of `pirmd.` is none of the day.
    let inner = match inner.strip_suffix('.') {
        Some(rest) if rest.ends_with(char::is_alphabetic) => rest,
        _ => inner,
    };
    let last = inner.rfind(|c: char| !c.is_alphabetic()).map_or(0, |at| at + 1);
    match inner.split_at_checked(last) {
        Some((rest, word)) if named(word).is_some() => (rest.trim_end_matches(around), named(word)),
        _ => (text, None),
    }
}

/// Whether the text is a day of the week and nothing else, as above or below the days of a sheet: `Pr`, `S`, `otrdiena`.
pub(crate) fn is_weekday(text: &str) -> bool {
    const LETTERS: [&str; 8] = ["p", "o", "t", "c", "s", "m", "w", "f"];
    let folded = fold(text.trim().trim_end_matches('.'));
    LETTERS.contains(&folded.as_str()) || matches!(beside(&folded), ("", Some(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_of_the_week_is_set_apart() {
        for text in [
            "svetdien, 05.01.2020.",
            "svetdiena 05.01.2020.",
            "05.01.2020. (svetdiena)",
            "05.01.2020., svetdiena,",
            "svetd. 05.01.2020.",
            "sv. 05.01.2020.",
            "05.01.2020. sv.",
            "05.01.2020. (sv)",
        ] {
            assert_eq!(beside(text), ("05.01.2020.", Some(Weekday::Sunday)), "{text}");
        }
        for text in ["05.01.2020.", "svetdienas", "5. januaris", "5. janv.", ""] {
            assert_eq!(beside(text), (text, None), "{text}");
        }
    }
}
