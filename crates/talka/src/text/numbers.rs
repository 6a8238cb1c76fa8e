//! Days, hours and money as text.

use super::plural::{Inflection, Noun, english};
use crate::date::{Clock, Day, Days, Period};
use crate::lang::Lang;

/// Keeps a number and its unit on one line.
const NO_BREAK: char = '\u{a0}';

/// A day: `31.12.2020.` or `31 December 2020`.
///
/// ```
/// use talka::{date::Day, text::{Lang, date}};
/// let day = Day::new(2020, 12, 1)?;
/// assert_eq!(date(day, Lang::Lv), "01.12.2020.");
/// assert_eq!(date(day, Lang::En), "1 December 2020");
/// # Ok::<(), talka::date::DayError>(())
/// ```
pub fn date(day: Day, lang: Lang) -> String {
    let (year, month, day) = (day.year(), day.month(), day.day_of_month());
    match lang {
        Lang::Lv => format!("{day:02}.{month:02}.{year:04}."),
        Lang::En => format!("{day} {} {year}", english_month(month)),
    }
}

/// A time of day: `19.00` or `19:00`.
pub fn clock(at: Clock, lang: Lang) -> String {
    let (hours, minutes) = (at.minutes() / 60, at.minutes() % 60);
    match lang {
        Lang::Lv => format!("{hours}.{minutes:02}"),
        Lang::En => format!("{hours:02}:{minutes:02}"),
    }
}

pub(super) fn english_month(month: u32) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

/// An interval of days: `01.03.2020.–19.03.2020.`, `no 01.03.2020.`, `līdz 31.12.2015.`; an end at
/// [`Day::MIN`] or [`Day::MAX`] is open.
pub fn period(period: Period, lang: Lang) -> String {
    let (first, last) = (period.first(), period.last());
    let [begins, ends] = [first, last].map(|day| date(day, lang));
    match (first > Day::MIN, last < Day::MAX, lang) {
        (true, true, _) if first == last => begins,
        (true, true, Lang::Lv) => format!("{begins}–{ends}"),
        (true, true, Lang::En) => format!("{begins} – {ends}"),
        (true, false, Lang::Lv) => format!("no {begins}"),
        (true, false, Lang::En) => format!("from {begins}"),
        (false, true, Lang::Lv) => format!("līdz {ends}"),
        (false, true, Lang::En) => format!("until {ends}"),
        (false, false, Lang::Lv) => "visās dienās".to_owned(),
        (false, false, Lang::En) => "on all days".to_owned(),
    }
}

/// The spans of a set of days, with commas between them; empty if it holds no day.
pub fn days(days: &Days, lang: Lang) -> String {
    let spans: Vec<String> = days.periods().iter().map(|span| period(*span, lang)).collect();
    spans.join(", ")
}

/// Minutes as hours in a table: `4 h 15 min`, without parts that are zero, held together by no-break spaces.
///
/// ```
/// use talka::text::{Lang, hours};
/// assert_eq!(hours(255, Lang::Lv), "4\u{a0}h\u{a0}15\u{a0}min");
/// assert_eq!(hours(0, Lang::Lv), "0\u{a0}min");
/// ```
pub fn hours(minutes: i64, lang: Lang) -> String {
    let (hours, rest) = parts(minutes);
    let hours = hours.map(|n| format!("{}{NO_BREAK}h", grouped(n, lang)));
    let rest = rest.map(|n| format!("{n}{NO_BREAK}min"));
    let shown: Vec<String> = hours.into_iter().chain(rest).collect();
    format!("{}{}", sign(minutes), shown.join("\u{a0}"))
}

/// Minutes as hours in a sentence: `4 stundas 15 minūtes`, `4 hours 15 minutes`, without parts that are zero.
///
/// ```
/// use talka::text::{Inflection, Lang, hours_in_words};
/// assert_eq!(hours_in_words(15, Inflection::Nominative, Lang::Lv), "15 minūšu");
/// assert_eq!(hours_in_words(15, Inflection::Dative, Lang::Lv), "15 minūtēm");
/// assert_eq!(hours_in_words(60, Inflection::Genitive, Lang::En), "1 hour");
/// ```
pub fn hours_in_words(minutes: i64, inflection: Inflection, lang: Lang) -> String {
    let (hours, rest) = parts(minutes);
    let [hour, minute]: [fn(u64, Inflection) -> &'static str; 2] = match lang {
        Lang::Lv => [|n, case| Noun::STUNDA.beside(n, case), |n, case| Noun::MINUTE.beside(n, case)],
        Lang::En => [|n, _| english(n, ["hour", "hours"]), |n, _| english(n, ["minute", "minutes"])],
    };
    let hours = hours.map(|n| format!("{} {}", grouped(n, lang), hour(n, inflection)));
    let rest = rest.map(|n| format!("{n} {}", minute(n, inflection)));
    let shown: Vec<String> = hours.into_iter().chain(rest).collect();
    format!("{}{}", sign(minutes), shown.join(" "))
}

/// Euro cents as a sum: `1 100,00 €`, with no-break spaces, or `€1,100.00`.
///
/// ```
/// use talka::text::{Lang, euros};
/// assert_eq!(euros(110_000, Lang::Lv), "1\u{a0}100,00\u{a0}€");
/// assert_eq!(euros(-5, Lang::En), "−€0.05");
/// ```
pub fn euros(cents: i64, lang: Lang) -> String {
    let (whole, rest) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
    let (sign, whole) = (sign(cents), grouped(whole, lang));
    match lang {
        Lang::Lv => format!("{sign}{whole},{rest:02}{NO_BREAK}€"),
        Lang::En => format!("{sign}€{whole}.{rest:02}"),
    }
}

/// Hours and minutes, each where there are any; no time at all is so many minutes.
fn parts(minutes: i64) -> (Option<u64>, Option<u64>) {
    let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
    ((hours > 0).then_some(hours), (rest > 0 || hours == 0).then_some(rest))
}

fn sign(number: i64) -> &'static str {
    if number < 0 { "−" } else { "" }
}

/// A whole number with its thousands set apart.
fn grouped(number: u64, lang: Lang) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(match lang {
                Lang::Lv => NO_BREAK,
                Lang::En => ',',
            });
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests;
