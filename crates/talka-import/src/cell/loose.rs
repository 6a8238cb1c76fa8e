//! Days and hours as people write them into a sheet of hours, beyond what other columns allow.

use talka::date::When;

use super::clean::clean;
use super::clock::clock_span;
use super::error::{CellError, CellErrorKind};
use super::hours;
use super::when::when;

/// The day of work: as [`when`](super::when()) reads it, and besides with a year of two digits, `5.1.20`, without points,
/// `20200105`, with spaces in their place, or with a comma after it. Whether a time of day beside it was left out.
pub(crate) fn worked(text: &str) -> Result<(When, bool), CellError> {
    let error = match when(text) {
        Ok(when) => return Ok((when, false)),
        Err(error) => error,
    };
    let Ok(clean) = clean(text) else { return Err(error) };
    let bare = clean.trim_end_matches([',', ' ']);
    let (day, time) = match error.kind {
        CellErrorKind::TimeBesideDay => {
            match bare.split_once([' ', 't']).filter(|(_, time)| time.contains(':')) {
                Some((day, _)) => (day, true),
                None => (bare, false),
            }
        }
        _ => (bare, false),
    };
    let tried = [Some(day.to_owned()), whole_year(day), compact(day), spaced(day)];
    let read = tried.into_iter().flatten().find_map(|text| when(&text).ok());
    read.map(|when| (when, time)).ok_or(error)
}

/// `5.1.20` with its year in full. Nobody records work of another century.
fn whole_year(text: &str) -> Option<String> {
    let bare = text.trim_end_matches(['.', ' ']);
    let (before, year) = bare.rsplit_once('.')?;
    let two = year.len() == 2 && year.bytes().all(|byte| byte.is_ascii_digit());
    let date = before.split('.').count() == 2 && before.split('.').all(|part| (1..=2).contains(&part.len()));
    (two && date).then(|| format!("{before}.20{year}"))
}

/// `20200105` with dashes.
fn compact(text: &str) -> Option<String> {
    let digits = text.len() == 8 && text.starts_with("20") && text.bytes().all(|byte| byte.is_ascii_digit());
    let (year, rest) = text.split_at_checked(4).filter(|_| digits)?;
    let (month, day) = rest.split_at_checked(2)?;
    Some(format!("{year}-{month}-{day}"))
}

/// `05 01 2020` with points.
fn spaced(text: &str) -> Option<String> {
    let mut lengths =
        text.split(' ').map(|part| part.bytes().all(|byte| byte.is_ascii_digit()).then_some(part.len()));
    let date = matches!(
        (lengths.next(), lengths.next(), lengths.next(), lengths.next()),
        (Some(Some(1..=2)), Some(Some(1..=2)), Some(Some(4)), None)
    );
    date.then(|| text.replace(' ', "."))
}

/// Minutes in a sheet of hours: as [`minutes`](super::minutes) reads them, and besides from one time of day to another,
/// `10-14`, `no 10 līdz 14`, with a remark or such times in brackets, `3 h (bez pusdienām)`, and with a space after the
/// comma, `2, 5`. Where brackets hold times that say something else, nothing is read.
pub(crate) fn spent(text: &str) -> Result<i32, CellError> {
    let error = match hours::minutes(text) {
        Ok(minutes) => return Ok(minutes),
        Err(error) => error,
    };
    if error.kind != CellErrorKind::Unreadable {
        return Err(error);
    }
    if let Some(minutes) = span(text) {
        return Ok(minutes);
    }
    if let Some((before, remark)) = text.trim_end().strip_suffix(')').and_then(|text| text.split_once('(')) {
        let agrees = match span(remark) {
            Some(minutes) => hours::minutes(before) == Ok(minutes),
            None => !remark.bytes().any(|byte| byte.is_ascii_digit()),
        };
        return if agrees { hours::minutes(before).map_err(|_| error) } else { Err(error) };
    }
    let Some((whole, part)) = text.split_once(", ") else { return Err(error) };
    let digits =
        |text: &str| !text.trim().is_empty() && text.trim().bytes().all(|byte| byte.is_ascii_digit());
    if digits(whole) && digits(part) {
        hours::minutes(&format!("{},{}", whole.trim(), part.trim()))
    } else {
        Err(error)
    }
}

fn span(text: &str) -> Option<i32> {
    let (start, end) = clock_span(text).ok()?;
    let day = 24 * 60;
    let minutes = (day + end.minutes() - start.minutes()) % day;
    (minutes > 0).then_some(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_people_write_them() {
        let day = |text: &str| worked(text).map(|(when, time)| (when.to_string(), time)).ok();
        for text in [
            "5.1.20",
            "05.01.20.",
            "20200105",
            "05.01.2020. (svētdiena)",
            "svētdien, 05.01.2020.",
            "05 01 2020",
            "05.01.2020,",
            "2020. gada 5. janvāris",
        ] {
            assert_eq!(day(text), Some(("2020-01-05".to_owned(), false)), "{text}");
        }
        for text in ["05.01.2020. 10:00", "2020-01-05T10:00:00+02:00"] {
            assert_eq!(day(text), Some(("2020-01-05".to_owned(), true)), "{text}");
        }
        for text in ["5., 6., 7.01.2020", "31.2.20", "2.30", "20201305", "5.1.2", "pirmdien, 05.01.2020."] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn hours_as_people_write_them() {
        for (text, expected) in [
            ("10-14", 240),
            ("no 10 līdz 14", 240),
            ("10.00-14.00", 240),
            ("22:00–02:00", 240),
            ("2:30h", 150),
            ("90 min", 90),
            ("2, 5", 150),
            ("3 h (bez pusdienām)", 180),
            ("4 (10:00-14:00)", 240),
        ] {
            assert_eq!(spent(text).ok(), Some(expected), "{text}");
        }
        for text in
            ["2+1", "ap 3", "4 (10:00-13:00)", "4 (2. diena)", "2 un 1/2", "1 234,50", "10-10", "02.maijs"]
        {
            assert_eq!(spent(text).ok(), None, "{text}");
        }
    }
}
