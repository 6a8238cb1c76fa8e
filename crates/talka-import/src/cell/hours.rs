//! Numbers of hours.

use super::clean::clean_number;
use super::decimal::Decimal;
use super::error::{CellError, CellErrorKind, Expected, Mangling, Probably};
use super::{mangled, when};

/// Minutes of an academic hour (`ak. st.`): the lesson of a Latvian school.
///
/// A convention, since the Law counts no academic hours. It is used only where a cell says so itself.
pub const ACADEMIC_HOUR: i64 = 40;

const HOUR: i64 = 60;

/// Whole minutes of a number of hours; negative after a minus.
///
/// Read are `2,5`, `2.5`, `2`, `1½`, `1:30`, `1:30 h`, `01:30:00`, `1 h 30 min`, `1h30`, `45 min`, `2 st.`, `2 stundas` and
/// `3 ak. st.` (see [`ACADEMIC_HOUR`]).
///
/// Decimals must name a whole number of minutes, either exactly (`0,25`) or as its rounding to two or more decimals:
/// `0,33` is 20 minutes, `0,67` is 40, `1,08` is 1 h 5 min. Anything else (`0,34`) is refused, never rounded.
///
/// ```
/// use talka_import::cell::minutes;
/// assert_eq!(minutes("2,5"), Ok(150));
/// assert_eq!(minutes("1 h 30 min"), Ok(90));
/// assert!(minutes("02.maijs").is_err());
/// ```
pub fn minutes(text: &str) -> Result<i32, CellError> {
    read(text).map_err(|kind| CellError { expected: Expected::Hours, kind })
}

fn read(text: &str) -> Result<i32, CellErrorKind> {
    let clean = clean_number(text)?;
    let (sign, amount) = match clean.strip_prefix('-') {
        Some(rest) => (-1, rest.trim_start()),
        None => (1, clean.as_str()),
    };
    if let Some(mangling) = date_for_hours(&clean) {
        return Err(CellErrorKind::Mangled(mangling));
    }
    let minutes = if amount.contains(':') { colons(without_unit(amount))? } else { quantities(amount)? };
    i32::try_from(sign * minutes).map_err(|_| CellErrorKind::OutOfRange)
}

/// A number that became a date, shown as one or as its serial number.
fn date_for_hours(clean: &str) -> Option<Mangling> {
    let guess = |day, month| Mangling::DateForNumber(Probably(Some((day, month))));
    // As hours of one entry these numbers are out of the question; as days they are those of our years.
    let recent = |day: &talka::date::Day| (2000..2050).contains(&day.year());
    if let Some(day) = mangled::serial_day(clean).filter(recent) {
        return Some(guess(day.day_of_month(), day.month()));
    }
    // `2.05` is a number, `02.05` is how a date is shown.
    let zero_first = clean.len() == 5 && clean.starts_with('0') && clean.contains('.');
    if Decimal::parse(clean).is_some() && !zero_first {
        return None;
    }
    let (parts, time) = when::look(clean)?;
    match (parts.year, parts.month, parts.day) {
        (Some(1899 | 1900), _, _) if time => Some(Mangling::MomentForDuration),
        (_, Some(month @ 1..=12), Some(day @ 1..=31)) => Some(guess(day, month)),
        (_, Some(1..=12), None) => Some(Mangling::DateForNumber(Probably(None))),
        _ => None,
    }
}

/// `1:30 h` says no more than `1:30`.
fn without_unit(text: &str) -> &str {
    let number = text.trim_end_matches(|c: char| c.is_alphabetic() || matches!(c, '.' | ' '));
    let unit = text.get(number.len()..).unwrap_or_default();
    if unit_of(unit) == Some(Unit::Hours) { number } else { text }
}

/// `1:30` or `01:30:00`.
fn colons(text: &str) -> Result<i64, CellErrorKind> {
    let mut parts = text.split(':');
    let (hours, minutes, seconds) = (parts.next(), parts.next(), parts.next());
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let sixtieths = |part: &&str| part.len() == 2 && digits(part) && *part < "60";
    let hours = hours.filter(digits).ok_or(CellErrorKind::Unreadable)?;
    let minutes = minutes.filter(sixtieths).ok_or(CellErrorKind::Unreadable)?;
    if parts.next().is_some() || seconds.is_some_and(|s| !sixtieths(&s)) {
        return Err(CellErrorKind::Unreadable);
    }
    if seconds.is_some_and(|s| s != "00") {
        return Err(CellErrorKind::NotWholeMinutes);
    }
    let number = |part: &str| part.parse::<i64>().map_err(|_| CellErrorKind::OutOfRange);
    number(hours)?
        .checked_mul(HOUR)
        .and_then(|h| h.checked_add(number(minutes).ok()?))
        .ok_or(CellErrorKind::OutOfRange)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    None,
    Hours,
    AcademicHours,
    Minutes,
}

/// `2,5`, `2 st.`, `1 h 30 min`.
fn quantities(text: &str) -> Result<i64, CellErrorKind> {
    let mut quantities = Vec::new();
    let mut rest = text;
    while !rest.is_empty() && quantities.len() < 3 {
        let number_ends = rest.find(|c: char| !number_sign(c)).unwrap_or(rest.len());
        let (number, after) = rest.split_at_checked(number_ends).unwrap_or_default();
        // The point of `2. st.` belongs to neither.
        let number = if after.is_empty() { number } else { number.trim_end().trim_end_matches('.') };
        let unit_ends = after.find(|c: char| c.is_ascii_digit()).unwrap_or(after.len());
        let (unit, next) = after.split_at_checked(unit_ends).unwrap_or_default();
        let number = Decimal::parse(number).ok_or_else(|| too_long_or_unreadable(number))?;
        quantities.push((number, unit_of(unit).ok_or(CellErrorKind::Unreadable)?));
        rest = next;
    }
    match *quantities {
        [(hours, Unit::None | Unit::Hours)] => decimal_hours(hours),
        [(hours, Unit::AcademicHours)] => hours.times(ACADEMIC_HOUR).ok_or(CellErrorKind::NotWholeMinutes),
        [(minutes, Unit::Minutes)] => minutes.times(1).ok_or(CellErrorKind::NotWholeMinutes),
        [(hours, Unit::Hours), (minutes, Unit::Minutes | Unit::None)] if rest.is_empty() => {
            match (hours.places, minutes.places, minutes.digits) {
                (0, 0, 0..=59) => Ok(hours.digits * HOUR + minutes.digits),
                _ => Err(CellErrorKind::Unreadable),
            }
        }
        _ => Err(CellErrorKind::Unreadable),
    }
}

fn number_sign(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ',' | '.' | ' ' | '½' | '¼' | '¾')
}

fn too_long_or_unreadable(number: &str) -> CellErrorKind {
    let long = number.len() > 9 && number.bytes().all(|b| b.is_ascii_digit());
    if long { CellErrorKind::OutOfRange } else { CellErrorKind::Unreadable }
}

fn unit_of(text: &str) -> Option<Unit> {
    let words = text.split([' ', '.']).filter(|word| !matches!(*word, "un" | "and"));
    match words.collect::<String>().as_str() {
        "" if text.is_empty() => Some(Unit::None),
        "h" | "st" | "stunda" | "stundas" | "stundu" | "hr" | "hrs" | "hour" | "hours" => Some(Unit::Hours),
        "akst" | "akadst" | "akh" | "akstunda" | "akstundas" | "akstundu" | "akademiskastundas"
        | "akademiskastunda" | "akademiskasstundas" | "akademiskostundu" | "academichour"
        | "academichours" => Some(Unit::AcademicHours),
        "m" | "min" | "mins" | "minute" | "minutes" | "minusu" => Some(Unit::Minutes),
        _ => None,
    }
}

/// Minutes of decimal hours, exact or the rounding of a whole number of minutes.
fn decimal_hours(hours: Decimal) -> Result<i64, CellErrorKind> {
    if let Some(minutes) = hours.times(HOUR) {
        return Ok(minutes);
    }
    let (part, unit) = (i128::from(hours.part()), i128::from(hours.unit()));
    let hour = i128::from(HOUR);
    // Twice the value and half more, so that the division rounds to the nearest.
    let nearest = (2 * part * hour + unit) / (2 * unit);
    let written = (2 * nearest * unit + hour) / (2 * hour);
    let minutes = i64::try_from(nearest).ok().filter(|_| written == part);
    minutes.map(|minutes| hours.whole() * HOUR + minutes).ok_or(CellErrorKind::NotWholeMinutes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kind(text: &str) -> CellErrorKind {
        let error = minutes(text).expect_err(text);
        assert_eq!(error.expected, Expected::Hours);
        error.kind
    }

    #[test]
    fn every_way_of_writing_hours() {
        for (text, expected) in [
            ("2,5", 150),
            ("2.5", 150),
            (" 2\u{a0}", 120),
            ("0", 0),
            ("0,25", 15),
            ("1½", 90),
            ("1 ½ h", 90),
            ("¾", 45),
            ("1:30", 90),
            ("01:30:00", 90),
            ("0:05", 5),
            ("2:30h", 150),
            ("2:30 st.", 150),
            ("26:30:00", 1590),
            ("1 h 30 min", 90),
            ("1h30", 90),
            ("1h 5", 65),
            ("1 st. 30 min.", 90),
            ("2 stundas un 15 minūtes", 135),
            ("2 stundas 10 minūšu", 130),
            ("1 h 0 min", 60),
            ("1 h 59 min", 119),
            ("45 min", 45),
            ("90min.", 90),
            ("2 st.", 120),
            ("2. st.", 120),
            ("2 stundas", 120),
            ("1 stunda", 60),
            ("10 STUNDU", 600),
            ("1,5h", 90),
            ("2 hours", 120),
            ("3 ak. st.", 120),
            ("3 ak.st.", 120),
            ("1,5 ak. st.", 60),
            ("2 akadēmiskās stundas", 80),
            ("1 akadēmiskā stunda", 40),
            ("-2,5", -150),
            ("\u{2212}1:30", -90),
            ("– 2 h", -120),
            ("9999", 599_940),
        ] {
            assert_eq!(minutes(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn decimals_that_round_a_whole_number_of_minutes() {
        for (text, expected) in [
            ("0,33", 20),
            ("0,67", 40),
            ("0,17", 10),
            ("0.02", 1),
            ("0,98", 59),
            ("1,08", 65),
            ("2,333333333333333", 140),
            ("0,6667", 40),
        ] {
            assert_eq!(minutes(text), Ok(expected), "{text}");
        }
        for text in ["0,34", "0,66", "0,01", "0,99", "0,334", "0,3333333334", "0,333 ak. st.", "2,5 min"] {
            assert_eq!(kind(text), CellErrorKind::NotWholeMinutes, "{text}");
        }
        assert_eq!(kind("0:30:01"), CellErrorKind::NotWholeMinutes);
    }

    #[test]
    fn what_a_spreadsheet_made_of_hours() {
        let date = |day, month| CellErrorKind::Mangled(Mangling::DateForNumber(Probably(Some((day, month)))));
        for text in [
            "02.maijs",
            "2. mai",
            "2.maijs",
            "02.05.2020",
            "02.05.2020.",
            "02.05.",
            "02.05",
            "2020-05-02",
            "2.05.20",
            "2-May",
            "2020. gada 2. maijs",
            "2020-05-02 00:00:00",
            "43953",
        ] {
            assert_eq!(kind(text), date(2, 5), "{text}");
        }
        assert_eq!(kind("maijs.20"), CellErrorKind::Mangled(Mangling::DateForNumber(Probably(None))));
        assert_eq!(kind("1900-01-01 02:30:00"), CellErrorKind::Mangled(Mangling::MomentForDuration));
        assert_eq!(kind("9,00E+10"), CellErrorKind::Mangled(Mangling::PowerOfTen));
        assert_eq!(kind("#####"), CellErrorKind::Mangled(Mangling::ColumnTooNarrow));
        assert_eq!(kind("#N/A"), CellErrorKind::Mangled(Mangling::FormulaError));
        // A large number that is no day of our time stays a number.
        assert_eq!(minutes("36525"), Ok(36_525 * 60));
        assert_eq!(kind("36526"), date(1, 1));
        assert_eq!(minutes("54789"), Ok(54_789 * 60));
        assert_eq!(kind("54788"), date(31, 12));
    }

    #[test]
    fn what_is_no_number_of_hours() {
        for text in [
            "divas",
            "h",
            "2 h 60 min",
            "2 h 1,5 min",
            "1,5 h 30 min",
            "1 30",
            "30 min 1 h",
            "1:60",
            "1:5",
            ":30",
            "1:",
            "1:30:00:00",
            "1:30 min",
            "2,5,0",
            "2.",
            "--2",
            "+2",
            "2-3",
            "1 h 2 h",
            "1 h 2 min 3",
            "10:00-12:45",
            "2 dienas",
            "1;5",
        ] {
            assert_eq!(kind(text), CellErrorKind::Unreadable, "{text}");
        }
        assert_eq!(kind("  "), CellErrorKind::Empty);
        for text in ["999999999", "99999999999", "99999999999:00", "9223372036854775807:00"] {
            assert_eq!(kind(text), CellErrorKind::OutOfRange, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(total in 0..600_000_i32) {
            let (h, m) = (total / 60, total % 60);
            // A number of hours that is a day of our time is taken for one.
            prop_assert_eq!(minutes(&format!("{h}:{m:02}")), Ok(total));
            prop_assert_eq!(minutes(&format!("{h:02}:{m:02}:00")), Ok(total));
            prop_assert_eq!(minutes(&format!("{h} h {m} min")), Ok(total));
            prop_assert_eq!(minutes(&format!("{total} min")), Ok(total));
            prop_assert_eq!(minutes(&format!("{h},{:02}", (m * 100 + 30) / 60)), Ok(total));
            prop_assert_eq!(minutes(&format!("-{h}.{:05}", (m * 100_000 + 30) / 60)), Ok(-total));
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,12}", near in "[0-9:.,hmin /–½-]{0,12}") {
            let _ = (minutes(&text), minutes(&near));
        }
    }
}
