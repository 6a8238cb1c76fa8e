//! Names of people in headings and in the names of files and sheets.
//!
//! A column, a sheet or a file a person is usual, and none of these names is ever shown: what looks like the name of somebody, and what
//! is a part of the name of somebody whom the tables speak of, is known by its position alone.

mod known;
mod shown;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use talka::register::{Private, Volunteer};

use crate::diagnostic::{HIDDEN, heading_is_anonymous};
use crate::fold::fold;
use known::is_known;
pub(crate) use shown::{Said, hide};

/// So many words in a row, each with a capital, may be a name. One alone begins any heading, and more are a title.
const WORDS: Range<usize> = 2..5;

/// A word of a text.
struct Word {
    at: Range<usize>,
    folded: String,
    /// It begins as names do.
    capital: bool,
    /// It is a letter with a point, or may be one.
    initial: bool,
    /// It follows the word before with hardly anything between them.
    joined: bool,
}

/// The text without what looks like the name of somebody.
pub(crate) fn unnamed(text: &str) -> Cow<'_, str> {
    let words = words(text);
    let may_be_named = |word: &Word| word.capital && !is_known(&word.folded);
    let mut hidden: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some(first) = words.get(from) {
        let rest = words.get(from + 1..).unwrap_or_default();
        let more = rest.iter().take_while(|word| word.joined && may_be_named(word)).count();
        let length = if may_be_named(first) { 1 + more } else { 0 };
        let run = words.get(from..from + length).unwrap_or_default();
        let whole = run.iter().filter(|word| !word.initial).count();
        if WORDS.contains(&length) && whole > 0 {
            hidden.extend(run.first().zip(run.last()).map(|(first, last)| first.at.start..last.at.end));
        }
        from += length.max(1);
    }
    without(text, &hidden)
}

/// A heading as it may be shown.
pub(crate) fn shown_heading(text: &str) -> Cow<'_, str> {
    if heading_is_anonymous(text) { unnamed(text) } else { Cow::Borrowed(HIDDEN) }
}

/// The words of the names of those whom tables speak of.
#[derive(Default)]
pub(crate) struct People {
    words: BTreeSet<String>,
}

impl People {
    pub(crate) fn of<'v>(volunteers: impl Iterator<Item = &'v Volunteer>) -> Self {
        let names = volunteers.filter_map(|volunteer| volunteer.name.as_ref()).map(Private::reveal);
        Self { words: names.flat_map(|name| words(name).into_iter().map(|word| word.folded)).collect() }
    }

    /// The text without what looks like a name, and without words of these names.
    pub(crate) fn unnamed<'t>(&self, text: &'t str) -> Cow<'t, str> {
        // Two letters may be anything.
        const LEAST: usize = 3;
        let is_of_name = |word: &&Word| {
            word.folded.chars().count() >= LEAST
                && !is_known(&word.folded)
                && self.words.contains(&word.folded)
        };
        let named: Vec<Range<usize>> =
            words(text).iter().filter(is_of_name).map(|word| word.at.clone()).collect();
        if named.is_empty() {
            return unnamed(text);
        }
        Cow::Owned(unnamed(&without(text, &named)).into_owned())
    }
}

/// Whether any word of the text could be a name.
pub(crate) fn may_name(text: &str) -> bool {
    words(text).iter().any(|word| !word.initial && !is_known(&word.folded))
}

/// The text with a sign in place of each part; parts with nothing but space between them have one sign.
fn without<'t>(text: &'t str, parts: &[Range<usize>]) -> Cow<'t, str> {
    if parts.is_empty() {
        return Cow::Borrowed(text);
    }
    let (mut rest, mut from) = (String::new(), 0);
    for part in parts {
        let between = text.get(from..part.start).unwrap_or_default();
        if from == 0 || between.chars().any(char::is_alphanumeric) {
            rest.push_str(between);
            rest.push_str(HIDDEN);
        }
        from = part.end;
    }
    rest.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(rest)
}

/// The words of a text. `JānisBērziņš` is two.
fn words(text: &str) -> Vec<Word> {
    /// Between the words of a name, as in `Bērziņš, J.`
    const APART: usize = 2;
    let between = |c: char| c.is_whitespace() || "_-–,.".contains(c);
    let mut words: Vec<(Range<usize>, bool)> = Vec::new();
    let (mut last, mut gap): (Option<char>, Option<usize>) = (None, None);
    for (at, sign) in text.char_indices() {
        if sign.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&sign) {
            let inner = last.is_some_and(|last| last.is_lowercase() && sign.is_uppercase());
            match words.last_mut() {
                Some((word, _)) if last.is_some() && !inner => word.end = at + sign.len_utf8(),
                _ => words.push((at..at + sign.len_utf8(), inner || gap.is_some_and(|gap| gap <= APART))),
            }
            (last, gap) = (Some(sign), Some(0));
        } else {
            last = None;
            gap = gap.filter(|_| between(sign)).map(|gap| gap + 1);
        }
    }
    words.into_iter().map(|(at, joined)| word(text, at, joined)).collect()
}

fn word(text: &str, at: Range<usize>, joined: bool) -> Word {
    let written = text.get(at.clone()).unwrap_or_default();
    let letters = written.chars().count();
    // `SIA` is no name.
    let short =
        letters > 1 && letters <= 3 && written.chars().all(char::is_uppercase) && text != text.to_uppercase();
    Word {
        folded: fold(written),
        capital: written.starts_with(char::is_uppercase) && !short,
        initial: letters == 1,
        joined,
        at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_name_is_hidden() {
        for (text, shown) in [
            ("Zeta Mākonīte", "…"),
            ("ZETA MĀKONĪTE", "…"),
            ("Zeta Anna Mākonīte", "…"),
            ("Mākonīte, Zeta", "…"),
            ("Z. Mākonīte", "…."),
            ("Mākonīte Z.", "…."),
            ("Zeta Mākonīte-Zvaigzne", "…"),
            ("stundas_Zeta_Mākonīte_2020.xlsx", "stundas_…_2020.xlsx"),
            ("ZetaMākonīte.csv", "….csv"),
            ("Stundas Zeta Mākonīte", "Stundas …"),
            ("stundas.xlsx › Zeta Mākonīte", "stundas.xlsx › …"),
            ("Zeta Mākonīte (jūlijs)", "… (jūlijs)"),
        ] {
            assert_eq!(unnamed(text).trim_end_matches('.'), shown.trim_end_matches('.'), "{text}");
        }
    }

    #[test]
    fn headings_and_files_are_shown() {
        for text in [
            "Vārds, uzvārds",
            "Cik stundas Tu strādāji?",
            "Tālrunis",
            "Start Time",
            "Completion Time",
            "Last Modified Time",
            "E-pasta Adrese",
            "DARBA VEIDS",
            "Iestādes Nosaukums",
            "SIA Alfa",
            "Izdomātā bibliotēka",
            "Jaunpils Bibliotēka",
            "Jauniešu Centrs",
            "stundas 2020.csv",
            "Stundu Uzskaite 2020.xlsx › Jūlijs",
            "Lapa1",
            "Sheet A",
            "V-1",
        ] {
            assert_eq!(unnamed(text), text);
        }
    }

    #[test]
    fn words_of_names_that_were_read_are_hidden() {
        let volunteer = |name: &str| Volunteer::default().name(Some(Private::new(name)));
        let people = People::of([volunteer("Zeta Mākonīte"), volunteer("Jūlija Stunda")].iter());
        for (text, shown) in [
            ("Zeta", "…"),
            ("makonite zeta", "…"),
            ("stundas zeta.csv", "stundas ….csv"),
            ("zeta_makonite_2020.ods", "…_2020.ods"),
            ("Jūlija", "Jūlija"),
            ("Stunda", "Stunda"),
            ("Piezīmes", "Piezīmes"),
        ] {
            assert_eq!(people.unnamed(text), shown, "{text}");
        }
    }
}
