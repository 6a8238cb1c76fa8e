//! Days and months as headings, and what is written around a table.

use super::clean::clean;
use super::{month, when};

/// What a heading says of a day or a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HeadingDay {
    pub(crate) year: Option<i32>,
    pub(crate) month: Option<u32>,
    pub(crate) day: Option<u32>,
}

/// The day or the month that a heading is: `jūnijs`, `06.2020`, `05.07.`, `5.`, `2020-07-05`.
pub(crate) fn heading_day(text: &str) -> Option<HeadingDay> {
    // What is longer is no such heading.
    const LONGEST: usize = 40;
    let clean = clean(text).ok().filter(|clean| clean.len() <= LONGEST)?;
    let bare = clean.trim_end_matches(['.', ' ']);
    if let Some((year, month)) = named_month(bare) {
        return Some(HeadingDay { year, month: Some(month), day: None });
    }
    let (parts, time) = when::look(&clean).or_else(|| when::look(bare))?;
    let (month, day) = (parts.month, parts.day);
    let possible = month.is_none_or(|month| (1..=12).contains(&month))
        && day.is_none_or(|day| (1..=31).contains(&day))
        && (month.is_some() || parts.year.is_none());
    (possible && !time).then_some(HeadingDay { year: parts.full_year(), month, day })
}

/// The month that a heading names by itself, with a word for hours beside it (`Stundas jūlijā`, `jūlijs (st.)`), by a Roman number
/// (`VII`), or with its year in two digits (`jul-20`).
fn named_month(bare: &str) -> Option<(Option<i32>, u32)> {
    const HOURS: [&str; 6] = ["stundas", "stundu", "st", "h", "hours", "skaits"];
    const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let folded = crate::fold::key(bare);
    let mut words = folded.split('_').filter(|word| !HOURS.contains(word));
    let (word, beside) = (words.next()?, words.next());
    if words.next().is_some() {
        return None;
    }
    let roman = || (1..).zip(ROMAN).find(|(_, roman)| *roman == word).map(|(month, _)| month);
    let month = month::number(word).or_else(roman)?;
    let Some(year) = beside else { return Some((None, month)) };
    let two = year.len() == 2 && bare.contains('-') && month::number(word).is_some();
    let year = year.parse::<i32>().ok().filter(|_| two)?;
    Some((Some(2000 + year), month))
}

/// A day or a month with the year, and the month, that are written around its table; `None` where it says them itself, or where
/// that is no such day.
pub(crate) fn completed(text: &str, year: Option<i32>, month: Option<u32>) -> Option<String> {
    // A day and a month have four digits at most.
    const DIGITS: usize = 4;
    let short = text.bytes().filter(u8::is_ascii_digit).count() <= DIGITS;
    let said = Some(text).filter(|_| short).and_then(heading_day).filter(|said| said.year.is_none())?;
    let (year, month) = (year?, said.month.or(month)?);
    Some(said.day.map_or_else(|| format!("{month:02}.{year}"), |day| format!("{day:02}.{month:02}.{year}")))
}

/// The year that a heading is: `2020`, `2020.`, `2020. gads`.
pub(crate) fn heading_year(text: &str) -> Option<i32> {
    let folded = crate::fold::key(text);
    let mut words = folded.split('_').filter(|word| !matches!(*word, "gads" | "gada" | "g" | "year"));
    let (year, beside) = (words.next()?, words.next());
    let year = year.parse().ok().filter(|_| year.len() == 4 && beside.is_none())?;
    (2000..2100).contains(&year).then_some(year)
}

/// The year and the month that a title or a name speaks of, where it names one of each.
///
/// One whole day in it is that on which something was done, and says nothing of the table; two may be its ends.
pub(crate) fn around(text: &str) -> (Option<i64>, Option<i64>) {
    if whole_days(text) == 1 {
        return (None, None);
    }
    let folded = crate::fold::key(text);
    let year = |word: &str| {
        let digits = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        word.parse::<i64>().ok().filter(|year| digits && (2000..2100).contains(year))
    };
    // `stundas2020` is one word.
    let words =
        || folded.split('_').flat_map(|word| word.split_inclusive(|c: char| c.is_alphabetic()).chain([word]));
    let numbers = folded.split(|c: char| !c.is_ascii_digit()).filter_map(year).collect::<Vec<_>>();
    let months = words().filter_map(month::number).map(i64::from).collect::<Vec<_>>();
    let one = |numbers: Vec<i64>| match *numbers {
        [first, ref rest @ ..] if rest.iter().all(|other| *other == first) => Some(first),
        _ => None,
    };
    (one(numbers), one(months))
}

/// How many words of a text are days with month and year.
fn whole_days(text: &str) -> usize {
    let whole = |word: &&str| {
        let parts = when::look(word).map(|(parts, _)| parts);
        parts.is_some_and(|parts| parts.year.is_some() && parts.month.is_some() && parts.day.is_some())
    };
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, '–' | ',' | ';' | ':' | '(' | ')'));
    words.map(|word| word.trim_end_matches('.')).filter(whole).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_days_or_months() {
        let said = |text| heading_day(text).map(|said| (said.year, said.month, said.day));
        assert_eq!(said("jūnijs"), Some((None, Some(6), None)));
        assert_eq!(said("Jūn."), Some((None, Some(6), None)));
        assert_eq!(said("jūnijs 2020"), Some((Some(2020), Some(6), None)));
        assert_eq!(said("06.2020."), Some((Some(2020), Some(6), None)));
        assert_eq!(said("2020-06-01"), Some((Some(2020), Some(6), Some(1))));
        assert_eq!(said("05.07."), Some((None, Some(7), Some(5))));
        assert_eq!(said("Stundas jūlijā"), Some((None, Some(7), None)));
        assert_eq!(said("jūlijs (st.)"), Some((None, Some(7), None)));
        assert_eq!(said("VII"), Some((None, Some(7), None)));
        assert_eq!(said("jan-20"), Some((Some(2020), Some(1), None)));
        assert_eq!(said("31."), Some((None, None, Some(31))));
        for text in ["Kopā", "32", "13.13.", "", "Vārds, uzvārds", "V-1", "2020"] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn headings_are_years() {
        assert_eq!(heading_year("2020. gads"), Some(2020));
        assert_eq!(heading_year("2020"), Some(2020));
        for text in ["2020–2021", "1999", "20", "Stundas 2020", "05.2020", ""] {
            assert_eq!(heading_year(text), None, "{text}");
        }
    }

    #[test]
    fn titles_name_years_and_months() {
        assert_eq!(around("Stundu uzskaite 2020. gadā"), (Some(2020), None));
        assert_eq!(around("stundas2020.xlsx › Jūlijs"), (Some(2020), Some(7)));
        assert_eq!(around("no 2019. līdz 2020. gadam"), (None, None));
        assert_eq!(around("Sagatavots 05.01.2021."), (None, None));
        assert_eq!(around("01.06.2020.–31.08.2020."), (Some(2020), None));
        assert_eq!(around("Reģ. nr. 40000000000"), (None, None));
    }
}
