//! Rows of sums.

use super::record::Record;
use crate::fold::key;
use crate::header::Header;

const SUM: [&str; 10] =
    ["kopa", "pavisam", "kopsumma", "summa", "kopskaits", "total", "totals", "sum", "subtotal", "starpsumma"];
/// The word for a sum, without its mark, that is a surname too.
const SURNAME: &str = "kopa";
const BESIDE: [&str; 11] =
    ["stundas", "stundu", "h", "st", "gada", "gads", "par", "hours", "grand", "menesi", "skaits"];

/// What a row with a word for a sum is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sum {
    Sum,
    /// It may as well be the entry of somebody called so.
    Open,
}

/// Whether one entry of the row says that it is a sum, the others are numbers, and the row is not whole.
///
/// A label of such words alone may be where something else is required (`Kopā`). One with other words beside them
/// (`Alfa Paraugs kopā`, `Kopā jūlijā`), and a number alone, are sums only where nothing that is required is there. Where a name is
/// expected, `Kopa` may be one: then the sum of the rows above decides.
pub(super) fn sum_of(record: &Record<'_>, header: &Header, above: &Running) -> Option<Sum> {
    let mut named = header.naming().filter_map(|at| record.get(at)).filter(|cell| !cell.trim().is_empty());
    let (first, rest) = (named.next(), named.next());
    // A sum may say of which place or to which day it is: who worked is no sum then, unless more is known of that one.
    match first.filter(|_| rest.is_none() && !header.describes(record)).and_then(names_a_sum) {
        Some(Sum::Sum) => return Some(Sum::Sum),
        Some(Sum::Open) if header.is_whole(record) => {
            return Some(if above.is_sum(record) { Sum::Sum } else { Sum::Open });
        }
        _ if rest.is_some() && header.is_whole(record) => return None,
        _ => {}
    }
    is_sum(record, header).then_some(Sum::Sum)
}

fn is_sum(record: &Record<'_>, header: &Header) -> bool {
    let number =
        |cell: &str| cell.trim().starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '−' | '€'));
    let entries = || record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    let mut labels = entries().filter(|(_, cell)| !number(cell));
    let nothing_required =
        |but: Option<usize>| header.required().all(|at| !record.is_filled(at) || Some(at) == but);
    match (labels.next(), labels.next()) {
        (Some((at, label)), None) => match naming(label) {
            Naming::Sum => header.required().any(|column| column == at || !record.is_filled(column)),
            Naming::SumOfSomething => nothing_required(Some(at)),
            Naming::Nothing => false,
        },
        // Alone in the first column it numbers a row that is not filled in.
        (None, _) => entries().count() == 1 && !record.is_filled(0) && nothing_required(None),
        _ => false,
    }
}

/// Whether a sum is where a name is expected. `Jānis Kopa` is somebody, and `Kopa` may be.
fn names_a_sum(cell: &str) -> Option<Sum> {
    let is_word = |word: &str| {
        let small = word.starts_with(char::is_lowercase) || word.contains(['ā', 'Ā']);
        SUM.contains(&key(word).as_str()) && small
    };
    let said = cell.split_whitespace().any(|word| is_word(word.trim_matches([':', '.', ','])));
    match naming(cell) {
        Naming::Sum => {
            Some(if key(cell) == SURNAME && !said && !cell.contains(':') { Sum::Open } else { Sum::Sum })
        }
        Naming::SumOfSomething => said.then_some(Sum::Sum),
        Naming::Nothing => None,
    }
}

/// The sums of the rows above, of each column of hours: of all rows, and of those since the last sum.
#[derive(Default)]
pub(super) struct Running {
    columns: Vec<usize>,
    all: Vec<Option<i64>>,
    part: Vec<Option<i64>>,
}

impl Running {
    /// Begins below a header.
    pub(super) fn below(header: Option<&Header>) -> Self {
        let columns: Vec<usize> = header.map(Header::summed).unwrap_or_default();
        let zero = vec![Some(0); columns.len()];
        Self { columns, all: zero.clone(), part: zero }
    }

    /// Adds a row of the table.
    pub(super) fn add(&mut self, record: &Record<'_>) {
        for ((at, all), part) in self.columns.iter().zip(&mut self.all).zip(&mut self.part) {
            let hours = of_hour(record.get(*at).unwrap_or_default());
            let add = |sum: &Option<i64>| sum.zip(hours).and_then(|(sum, hours)| sum.checked_add(hours));
            (*all, *part) = (add(all), add(part));
        }
    }

    /// Begins anew after a sum.
    pub(super) fn end_part(&mut self) {
        self.part = vec![Some(0); self.columns.len()];
    }

    /// Whether a row holds the sums of the rows above it.
    fn is_sum(&self, record: &Record<'_>) -> bool {
        let held = || self.columns.iter().map(|at| of_hour(record.get(*at).unwrap_or_default()));
        let is = |sums: &[Option<i64>]| {
            sums.iter().any(|sum| sum.is_some_and(|sum| sum > 0))
                && held().zip(sums).all(|(held, sum)| held.is_some() && held == *sum)
        };
        is(&self.all) || is(&self.part)
    }
}

/// The hours of a cell as sums are compared: in 60,000ths, so that minutes and thousandths are whole. `None` where they are written
/// in any other way.
fn of_hour(cell: &str) -> Option<i64> {
    const PARTS: i64 = 60_000;
    let cell = cell.trim();
    if matches!(cell, "" | "-" | "–" | "—") {
        return Some(0);
    }
    let (whole, part) = cell.split_once([',', '.', ':']).unwrap_or((cell, ""));
    let digits = |text: &str| text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = whole.parse::<i64>().ok().filter(|_| digits(whole))?.checked_mul(PARTS)?;
    if part.is_empty() {
        return Some(whole);
    }
    let number = part.parse::<i64>().ok().filter(|_| digits(part))?;
    let part = if cell.contains(':') {
        number.checked_mul(PARTS / 60).filter(|_| part.len() == 2)?
    } else {
        let places = u32::try_from(part.len()).ok().filter(|places| *places <= 3)?;
        number.checked_mul(PARTS)?.checked_div(10_i64.checked_pow(places)?)?
    };
    whole.checked_add(part)
}

/// What a label says.
enum Naming {
    Sum,
    SumOfSomething,
    Nothing,
}

fn naming(label: &str) -> Naming {
    // An entry that is longer is a sentence.
    const LONGEST: usize = 60;
    if label.len() > LONGEST {
        return Naming::Nothing;
    }
    let label = key(label);
    let is_sum = |word: &str| SUM.contains(&word);
    let beside = |word: &str| BESIDE.contains(&word) || word.bytes().all(|b| b.is_ascii_digit());
    let ends = [label.split('_').next(), label.split('_').next_back()];
    if label.split('_').any(is_sum) && label.split('_').all(|word| is_sum(word) || beside(word)) {
        Naming::Sum
    } else if ends.into_iter().flatten().any(is_sum) {
        Naming::SumOfSomething
    } else {
        Naming::Nothing
    }
}
