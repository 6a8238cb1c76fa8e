//! What the README of the example says is planted, and what of its cells can be read plainly.

use std::collections::BTreeSet;

use talka::date::Day;
use talka::law::{self, Severity};
use talka_import::diagnostic::Code;

use super::sheet::Sheets;

/// A row of the README's tables.
pub(crate) struct Case {
    pub(crate) name: String,
    /// What it is about: `J-001`, `V-001`, `O-01`, `Nr. 1`, `stundas.csv, 1. rinda`.
    pub(crate) keys: BTreeSet<String>,
    /// What is to be found; nothing else may be.
    pub(crate) expected: Vec<Expected>,
}

impl Case {
    /// Those of its keys that begin so.
    pub(crate) fn keys_of(&self, begin: &'static str) -> impl Iterator<Item = &String> {
        self.keys.iter().filter(move |key| key.starts_with(begin))
    }
}

/// What a code in the column „Kas sagaidāms” stands for.
#[derive(Debug)]
pub(crate) struct Expected {
    pub(crate) code: String,
    pub(crate) kind: Kind,
    /// „septiņas reizes”
    pub(crate) times: Option<usize>,
    pub(crate) days: DaysSaid,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A finding of the Law or of the records; how grave, if the cell says so.
    Finding(Option<Severity>),
    /// „nevar noteikt”
    Undetermined,
    /// A finding of the import; whether the row is „nav nolasīta” (or „arī … ne”).
    Import { refused: bool },
}

/// Days that a cell names for a code.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum DaysSaid {
    /// „no …”, „līdz …”, or both; or nothing.
    Ends { from: Option<Day>, to: Option<Day> },
    /// „par … un …”
    These(Vec<Day>),
}

/// All cases, in their order.
pub(crate) fn cases(readme: &str, sheets: &Sheets) -> Vec<Case> {
    let block = readme.split("<!-- cases -->").nth(1).unwrap().split("<!-- /cases -->").next().unwrap();
    let rows = block.lines().filter(|line| line.starts_with("| `"));
    let case = |row: &str| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let [_, name, _, place, expected, _] = cells[..] else { panic!("five columns: {row}") };
        let expected = phrases(expected).flat_map(expectations).collect();
        Case { name: name.trim_matches('`').to_owned(), keys: keys(place, sheets), expected }
    };
    rows.map(case).collect()
}

/// `| Kas | Skaits |`
pub(crate) fn count(readme: &str, what: &str) -> usize {
    let row = readme.lines().find_map(|line| line.strip_prefix(&format!("| {what} | "))).unwrap();
    row.trim_end_matches(" |").parse().unwrap()
}

fn keys(place: &str, sheets: &Sheets) -> BTreeSet<String> {
    let listed = place.split("; ").flat_map(|part| match part.split_once(", ") {
        Some((file, "pēdējā rinda")) => vec![format!("{file}, {}. rinda", sheets.last(file))],
        Some((_, row)) if row.ends_with(" rinda") => vec![part.to_owned()],
        _ => match part.strip_prefix("Nr. ") {
            Some(numbers) => numbers.split(", ").map(|number| format!("Nr. {number}")).collect(),
            None => part.split(", ").map(str::to_owned).collect(),
        },
    });
    listed.collect()
}

/// The cell, cut so that no date and no number of times belongs to two codes.
fn phrases(cell: &str) -> impl Iterator<Item = &str> {
    cell.split("; ").flat_map(|part| part.split(", "))
}

fn expectations(phrase: &str) -> Vec<Expected> {
    let quoted: Vec<&str> = phrase.split('`').skip(1).step_by(2).collect();
    let codes = quoted.iter().filter(|code| !code.starts_with("--"));
    codes
        .map(|code| Expected {
            code: (*code).to_owned(),
            kind: kind(code, phrase),
            times: times(phrase),
            days: days(phrase),
        })
        .collect()
}

fn kind(code: &str, phrase: &str) -> Kind {
    if Code::ALL.iter().any(|known| known.as_str() == code) {
        return Kind::Import { refused: phrase.contains("nav nolasīta") || phrase.ends_with(" ne") };
    }
    assert!(law::rule(code).is_some(), "`{code}` is no rule and no finding of the import");
    if phrase.contains("nevar noteikt") {
        return Kind::Undetermined;
    }
    Kind::Finding(match phrase {
        _ if phrase.contains("norād") => Some(Severity::Information),
        _ if phrase.contains("(neatbilstība)") => Some(Severity::Violation),
        _ if phrase.contains("(brīdinājums)") => Some(Severity::Warning),
        _ => None,
    })
}

fn times(phrase: &str) -> Option<usize> {
    let (before, _) = phrase.split_once(" reizes")?;
    let word = before.rsplit(' ').next()?;
    let numbers = ["divas", "trīs", "četras", "piecas", "sešas", "septiņas", "astoņas"];
    Some(2 + numbers.iter().position(|number| *number == word).unwrap())
}

fn days(phrase: &str) -> DaysSaid {
    let words: Vec<&str> = phrase.split(' ').collect();
    let after = |word: &str| words.windows(2).find(|pair| pair[0] == word).and_then(|pair| day(pair[1]));
    if let Some(last) = after("un").filter(|_| words.contains(&"par")) {
        let year = last.year();
        let earlier = words.windows(2).filter(|pair| pair[0] == "par");
        let earlier = earlier.filter_map(|pair| day(&format!("{}{year}.", pair[1])));
        return DaysSaid::These(earlier.chain([last]).collect());
    }
    DaysSaid::Ends { from: after("no"), to: after("līdz") }
}

/// `14.07.2020.`
fn day(text: &str) -> Option<Day> {
    let mut parts = text.trim_end_matches([':', ',']).strip_suffix('.')?.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}
