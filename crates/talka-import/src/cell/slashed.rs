//! Days written with slashes or dashes, of which the day or the month is first.

use talka::date::Day;

use super::error::{CellError, CellErrorKind, Expected, Probably};

/// What is first in days such as `05/07/2020`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// The day, as in Latvia.
    DayFirst,
    /// The month, as in America.
    MonthFirst,
}

impl DateOrder {
    /// Every order.
    pub const ALL: [Self; 2] = [Self::DayFirst, Self::MonthFirst];

    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
        }
    }
}

/// What the days of a column say of their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Orders {
    /// With slashes or dashes.
    slashed: Proven,
    /// With points, where the day is first unless only the other order is proven.
    pointed: Proven,
}

/// Which orders some day proves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Proven {
    day_first: bool,
    month_first: bool,
}

impl Proven {
    /// A number that is no month proves the order.
    fn add(&mut self, day: &Slashed) {
        self.day_first |= day.first > 12;
        self.month_first |= day.second > 12;
    }
}

impl Orders {
    /// The order that the office names.
    pub(crate) fn named(order: DateOrder) -> Self {
        Self::default().with(order)
    }

    /// The same, where the office names the order of days with slashes or dashes.
    pub(crate) fn with(self, order: DateOrder) -> Self {
        let day_first = order == DateOrder::DayFirst;
        Self { slashed: Proven { day_first, month_first: !day_first }, ..self }
    }

    /// Looks at a cell.
    pub(crate) fn survey(&mut self, text: &str) {
        for (slashed, _) in Slashed::all(text, &SLASHES) {
            self.slashed.add(&slashed);
        }
    }

    /// The same for days with points.
    pub(crate) fn survey_points(&mut self, text: &str) {
        for (pointed, _) in Slashed::all(text, &POINT) {
            self.pointed.add(&pointed);
        }
    }

    /// Whether the month is first in days with points.
    pub(crate) fn points_turn(self) -> bool {
        self.pointed.month_first && !self.pointed.day_first
    }

    /// The cell with the year before the month in each of its days, or why their order is open: neither or both are
    /// proven, and it matters.
    pub(crate) fn settle(self, text: &str) -> Result<String, CellError> {
        let signs: &[char] = if self.points_turn() { &ALL } else { &SLASHES };
        let (mut settled, mut from) = (String::new(), 0);
        for (slashed, end) in Slashed::all(text, signs) {
            let (month, day) = match (self.slashed.day_first, self.slashed.month_first) {
                _ if slashed.by == '.' => (slashed.first, slashed.second),
                (true, false) => (slashed.second, slashed.first),
                (false, true) => (slashed.first, slashed.second),
                (false, false) if slashed.by == '-' => (slashed.second, slashed.first),
                _ if slashed.first == slashed.second => (slashed.first, slashed.second),
                _ => return Err(slashed.open()),
            };
            settled.push_str(text.get(from..end - slashed.length).unwrap_or_default());
            settled += format!("{:04}-{month:02}-{day:02}", slashed.year).as_str();
            from = end;
        }
        Ok(settled + text.get(from..).unwrap_or_default())
    }
}

const SLASHES: [char; 2] = ['/', '-'];
const POINT: [char; 1] = ['.'];
const ALL: [char; 3] = ['/', '-', '.'];

/// One such day.
struct Slashed {
    first: u32,
    second: u32,
    year: i32,
    /// In bytes.
    length: usize,
    /// What is between its numbers. With dashes the day is first, unless its column proves the other order.
    by: char,
}

impl Slashed {
    /// The days in a text with one of these signs, each with where it ends.
    fn all<'t>(text: &'t str, signs: &'t [char]) -> impl Iterator<Item = (Self, usize)> + 't {
        let mut at = 0;
        std::iter::from_fn(move || {
            while at < text.len() {
                let rest = text.get(at..)?;
                let length =
                    rest.find(|c: char| !c.is_ascii_digit() && !signs.contains(&c)).unwrap_or(rest.len());
                let (word, after) = rest.split_at_checked(length)?;
                at += length + after.chars().next().map_or(0, char::len_utf8);
                if let Some(slashed) = Self::read(word) {
                    return Some((slashed, text.len() - after.len()));
                }
            }
            None
        })
    }

    fn read(word: &str) -> Option<Self> {
        let separator = word.chars().find(|c| !c.is_ascii_digit())?;
        let length = word.len();
        let word = word.strip_suffix('.').filter(|_| separator == '.').unwrap_or(word);
        let mut parts = word.split(separator);
        let mut part = |longest: usize| {
            parts
                .next()
                .filter(|part| (1..=longest).contains(&part.len()))
                .and_then(|part| part.parse::<u32>().ok())
        };
        let (first, second, year) = (part(2)?, part(2)?, part(4)?);
        let year = i32::try_from(year).ok().filter(|year| *year >= 1000)?;
        parts.next().is_none().then_some(Self { first, second, year, length, by: separator })
    }

    fn open(&self) -> CellError {
        let day = |month, day| Day::new(self.year, month, day).ok();
        let both = day(self.second, self.first).zip(day(self.first, self.second));
        CellError { expected: Expected::When, kind: CellErrorKind::DateOrder(Probably(both)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(column: &[&str]) -> Vec<Result<String, CellErrorKind>> {
        let mut orders = Orders::default();
        for cell in column {
            orders.survey(cell);
            orders.survey_points(cell);
        }
        column.iter().map(|cell| orders.settle(cell).map_err(|error| error.kind)).collect()
    }

    #[test]
    fn a_column_shows_its_order() {
        let read = |days: &[&str]| days.iter().map(|day| Ok((*day).to_owned())).collect::<Vec<_>>();
        assert_eq!(
            settled(&["07/05/2020", "07/13/2020", "8/1/2020"]),
            read(&["2020-07-05", "2020-07-13", "2020-08-01"])
        );
        assert_eq!(settled(&["07/05/2020", "13/07/2020"]), read(&["2020-05-07", "2020-07-13"]));
        assert_eq!(settled(&["7-5-2020", "7-13-2020"]), read(&["2020-07-05", "2020-07-13"]));
        assert_eq!(settled(&["7-5-2020", "2020-07-13"]), read(&["2020-05-07", "2020-07-13"]));
        assert_eq!(settled(&["12/07/2020 - 14/07/2020."]), read(&["2020-07-12 - 2020-07-14."]));
        assert_eq!(
            settled(&["05/05/2020", "2020/07/05", "5.7.2020", "1/2"]),
            read(&["2020-05-05", "2020/07/05", "5.7.2020", "1/2"])
        );
    }

    #[test]
    fn with_points_the_day_is_first_unless_only_the_other_order_is_proven() {
        let read = |days: &[&str]| days.iter().map(|day| Ok((*day).to_owned())).collect::<Vec<_>>();
        let unchanged = |days: &[&str]| assert_eq!(settled(days), read(days), "{days:?}");
        unchanged(&["07.05.2020.", "7.5.2020", "2.30"]);
        unchanged(&["07.05.2020.", "13.07.2020."]);
        // One slip in a column of days turns none of the others.
        unchanged(&["07.05.2020.", "13.07.2020.", "07.13.2020."]);
        assert_eq!(
            settled(&["07.05.2020.", "07.13.2020", "no 7.1.2020. līdz 7.2.2020."]),
            read(&["2020-07-05", "2020-07-13", "no 2020-07-01 līdz 2020-07-02"])
        );
    }

    #[test]
    fn an_open_order_is_not_guessed() {
        let both =
            |a: &str, b: &str| Err(CellErrorKind::DateOrder(Probably(a.parse().ok().zip(b.parse().ok()))));
        assert_eq!(settled(&["07/05/2020"]), [both("2020-05-07", "2020-07-05")]);
        // Each order is proven by another cell, so none is right for all.
        assert_eq!(
            settled(&["07/13/2020", "13/07/2020"]),
            [Err(CellErrorKind::DateOrder(Probably(None))), Err(CellErrorKind::DateOrder(Probably(None)))]
        );
        assert_eq!(Orders::named(DateOrder::MonthFirst).settle("07/05/2020").as_deref(), Ok("2020-07-05"));
        assert_eq!(Orders::named(DateOrder::DayFirst).settle("07/05/2020").as_deref(), Ok("2020-05-07"));
    }
}
