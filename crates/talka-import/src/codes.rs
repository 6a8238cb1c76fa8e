//! Personal codes inside other text: in a name, in the name of a file or a sheet, in a heading.
//!
//! None is ever shown, whoever wrote it there and however it is spelled.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::HIDDEN;
use crate::fold::fold;

/// The digits of a code, and those of one whose leading zero a spreadsheet has lost.
const DIGITS: usize = 11;
const WITHOUT_ZERO: usize = 10;
/// The digits after the birth, and of somebody who lost one of them.
const TAIL: [usize; 2] = [5, 4];

/// A code in a text.
struct Code {
    at: Range<usize>,
    digits: String,
}

/// The text without the codes in it, each in place of which there is a sign that something is hidden.
pub(crate) fn masked(text: &str) -> Cow<'_, str> {
    let codes = codes(text);
    if codes.is_empty() {
        return Cow::Borrowed(text);
    }
    let (mut masked, mut from) = (String::new(), 0);
    for code in codes {
        masked.push_str(text.get(from..code.at.start).unwrap_or_default());
        masked.push_str(HIDDEN);
        from = code.at.end;
    }
    masked.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(masked)
}

/// A name without the codes beside it, and the first of them as it is issued, where it has all its digits; `None` where
/// there is none.
pub(crate) fn beside_name(text: &str) -> Option<(String, Option<String>)> {
    let codes = codes(text);
    let issued = |code: &Code| {
        let (birth, tail) = code.digits.split_at_checked(6).filter(|_| code.digits.len() == DIGITS)?;
        Some(format!("{birth}-{tail}"))
    };
    let code = codes.first()?;
    let issued = issued(code);
    let (mut name, mut from) = (String::new(), 0);
    for Code { at, .. } in codes {
        name.push_str(without_label(text.get(from..at.start).unwrap_or_default()));
        let rest = text.get(at.end..).unwrap_or_default();
        from = text.len() - rest.trim_start_matches([')', ']', ',', ';', '.']).len();
    }
    name.push_str(text.get(from..).unwrap_or_default());
    let name = name.trim();
    Some((if name.is_empty() { HIDDEN.to_owned() } else { name.to_owned() }, issued))
}

/// The text without what leads to a code at its end: `, p. k. `.
fn without_label(text: &str) -> &str {
    const LABELS: [&str; 7] = ["personas kods", "pers. kods", "personas k", "p. k", "p.k", "pk", "kods"];
    const BEFORE: [char; 10] = [' ', '\u{a0}', ',', ';', ':', '(', '[', '-', '–', '.'];
    let text = text.trim_end_matches(BEFORE);
    let folded = fold(text);
    for label in LABELS {
        let whole = |before: &str| !before.ends_with(char::is_alphanumeric);
        if folded.strip_suffix(label).is_some_and(whole) {
            let letters = text.chars().count() - label.chars().count();
            let end = text.char_indices().nth(letters).map_or(text.len(), |(at, _)| at);
            return text.get(..end).unwrap_or_default().trim_end_matches(BEFORE);
        }
    }
    text
}

/// The codes in a text, in order.
fn codes(text: &str) -> Vec<Code> {
    let groups = groups(text);
    let (mut codes, mut at) = (Vec::new(), 0);
    while at < groups.len() {
        // As many groups as a code may be written in; the most first.
        const MOST: usize = 6;
        let found = (1..=MOST).rev().find_map(|count| {
            let part = groups.get(at..at + count)?;
            code(part).map(|digits| (count, digits))
        });
        match found.zip(groups.get(at)) {
            Some(((count, digits), (first, ..))) => {
                let end = groups.get(at + count - 1).map_or(first.end, |(range, ..)| range.end);
                codes.push(Code { at: first.start..end, digits });
                at += count;
            }
            None => at += 1,
        }
    }
    codes
}

/// A group of digits: where it is, its digits, and whether only separators are between it and the group before.
type Group = (Range<usize>, String, bool);

/// Groups of digits of any script.
fn groups(text: &str) -> Vec<Group> {
    /// Between two groups of a code, as in `010203 - 12345`.
    const APART: usize = 3;
    let between = |c: char| c.is_whitespace() || "-–—‑−./_·".contains(c);
    let mut groups: Vec<Group> = Vec::new();
    let mut gap = Some(0);
    for (at, sign) in text.char_indices() {
        let digit = sign.is_numeric().then(|| ascii(sign)).flatten();
        match (digit, gap) {
            (Some(digit), Some(0)) if groups.last().is_some_and(|(range, ..)| range.end == at) => {
                if let Some((range, digits, _)) = groups.last_mut() {
                    range.end = at + sign.len_utf8();
                    digits.push(digit);
                }
            }
            (Some(digit), gap) => {
                let joined = !groups.is_empty() && gap.is_some_and(|gap| gap <= APART);
                groups.push((at..at + sign.len_utf8(), digit.to_string(), joined));
            }
            (None, _) => {}
        }
        gap = match (digit, gap) {
            (Some(_), _) => Some(0),
            (None, Some(gap)) if between(sign) => Some(gap + 1),
            (None, _) => None,
        };
    }
    groups
}

/// The digit as those of codes are written.
fn ascii(sign: char) -> Option<char> {
    /// Where digits of full width begin, as some keyboards write them.
    const FULL: u32 = 0xFF10;
    let digit =
        sign.to_digit(10).or_else(|| u32::from(sign).checked_sub(FULL).filter(|digit| *digit < 10))?;
    char::from_digit(digit, 10)
}

/// The digits of these groups, where together they look like a code.
fn code(groups: &[Group]) -> Option<String> {
    if groups.iter().skip(1).any(|(_, _, joined)| !joined) {
        return None;
    }
    let digits: String = groups.iter().map(|(_, digits, _)| digits.as_str()).collect();
    let last = groups.last().map_or(0, |(_, digits, _)| digits.len());
    let looks = match (groups.len(), digits.len()) {
        // Numbers of enterprises have as many digits; they begin otherwise.
        (1, DIGITS) => is_birth(&digits, 0) || digits.starts_with("32"),
        (1, WITHOUT_ZERO) => is_birth(&digits, 1),
        (1, _) => false,
        (_, DIGITS) => last == TAIL[0],
        (_, WITHOUT_ZERO) => TAIL.contains(&last),
        _ => false,
    };
    looks.then_some(digits)
}

/// Whether it begins with a day and a month; without so many digits of the day.
fn is_birth(digits: &str, lost: usize) -> bool {
    let number = |range: Range<usize>| digits.get(range).and_then(|text| text.parse::<u32>().ok());
    let (day, month) = (number(0..2 - lost), number(2 - lost..4 - lost));
    day.is_some_and(|day| (1..=31).contains(&day)) && month.is_some_and(|month| (1..=12).contains(&month))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_masked_in_any_spelling() {
        for code in [
            "010203-12345",
            "01020312345",
            "010203 12345",
            "010203–12345",
            "010203 - 12345",
            "010203\u{2011}12345",
            "10203-12345",
            "1020312345",
            "010203-1234",
            "01 02 03 12345",
            "01.02.03-12345",
            "010203/12345",
            "010203_12345",
            "０１０２０３-12345",
            "320303-12345",
            "32030312345",
        ] {
            assert_eq!(masked(&format!("stundas {code}.csv")), "stundas ….csv", "{code}");
            assert_eq!(beside_name(&format!("Alfa Paraugs ({code})")).unwrap().0, "Alfa Paraugs", "{code}");
        }
    }

    #[test]
    fn what_is_no_code_stays() {
        for text in [
            "stundas 2020.csv",
            "stundas 01.01.2020-31.12.2020.csv",
            "eksports_20200105.csv",
            "eksports_20200105123000.csv",
            "eksports 1593944400.csv",
            "SIA „X”, reģ. nr. 40003123456",
            "Skola Nr. 12",
            "+371 29123456",
            "2019.–2020. mācību gads",
        ] {
            assert_eq!(masked(text), text);
            assert!(beside_name(text).is_none());
        }
    }

    #[test]
    fn a_name_is_left_without_what_leads_to_its_code() {
        let issued = Some("010203-12345".to_owned());
        for text in [
            "Alfa Paraugs (010203-12345)",
            "Alfa Paraugs, p.k. 010203-12345",
            "Alfa Paraugs, p. k.: 01020312345",
            "Alfa Paraugs personas kods 010203 12345",
            "Alfa Paraugs; PK 010203-12345.",
            "010203-12345 Alfa Paraugs",
            "Alfa Paraugs [010203-12345]",
        ] {
            assert_eq!(beside_name(text), Some(("Alfa Paraugs".to_owned(), issued.clone())), "{text}");
        }
        assert_eq!(beside_name("010203-12345"), Some((HIDDEN.to_owned(), issued)));
        assert_eq!(beside_name("Alfa 10203-12345"), Some(("Alfa".to_owned(), None)));
    }
}
