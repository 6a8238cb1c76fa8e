//! Days and hours as people write them into a sheet of hours, beyond what other columns allow.

use talka::date::{Day, Period, When};

use super::clean::clean;
use super::clock::clock_span;
use super::error::{CellError, CellErrorKind};
use super::hours;
use super::spans;
use super::when::when;
use crate::fold::fold;

/// The day of work: as [`when`](super::when()) reads it, and besides with a year of two digits, `5.1.20`, without points,
/// `20200105`, with spaces in their place, with a comma after it, or several days, `5., 6., 7.01.2020`, where they are in
/// a row. Whether a time of day beside it was left out.
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
    if let Some(when) = read {
        return Ok((when, time));
    }
    let Some(days) = several(bare) else { return Err(error) };
    let in_a_row = days.iter().zip(days.iter().skip(1)).all(|(day, next)| day.plus(1) == *next);
    let first_and_last = days.first().zip(days.last()).filter(|_| in_a_row);
    let period = first_and_last.and_then(|(first, last)| Period::new(*first, *last).ok());
    let apart = CellError { kind: CellErrorKind::SeveralDays, ..error };
    period.map(|period| (When::Days(period), false)).ok_or(apart)
}

/// Two days or more, each of which may leave out what a later one says.
fn several(text: &str) -> Option<Vec<Day>> {
    // As many as a month has.
    const MOST: usize = 31;
    let pieces: Vec<&str> = text
        .split([',', ';'])
        .flat_map(|part| part.split(" un "))
        .map(|piece| piece.trim_matches([' ', '.']))
        .filter(|piece| !piece.is_empty())
        .collect();
    if !(2..=MOST).contains(&pieces.len()) {
        return None;
    }
    let mut days: Vec<Day> = Vec::new();
    for piece in pieces.into_iter().rev() {
        let mut numbers = piece.split('.').map(|number| number.trim().parse::<u32>().ok());
        let day = match (days.last(), numbers.next(), numbers.next(), numbers.next()) {
            (Some(later), Some(Some(day)), None, None) => Day::new(later.year(), later.month(), day).ok(),
            (Some(later), Some(Some(day)), Some(Some(month)), None) => {
                Day::new(later.year(), month, day).ok()
            }
            _ => when(piece).ok().and_then(When::single_day),
        };
        days.push(day?);
    }
    days.reverse();
    Some(days)
}

/// `5.1.20` with its year in full. Nobody records work of another century.
fn whole_year(text: &str) -> Option<String> {
    let bare = text.trim_end_matches(['.', ' ']);
    let (before, year) = bare.rsplit_once('.')?;
    let two = year.len() == 2 && year.bytes().all(|byte| byte.is_ascii_digit());
    let date = before.split('.').count() == 2 && before.split('.').all(|part| (1..=2).contains(&part.len()));
    // No table is as old as the first years of the century, so those may as well be days: `20.07.05`.
    let early = year.starts_with('0');
    (two && date && !early).then(|| format!("{before}.20{year}"))
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
/// comma, `2, 5`, as a sum, `2+1` or `8-12, 13-15`, and with seconds, `02:30:50`. Where brackets hold times that say something else,
/// nothing is read. Whether seconds were left out.
pub(crate) fn spent(text: &str) -> Result<(i32, bool), CellError> {
    let without_seconds = |error: CellError| {
        let (minutes, seconds) = text.trim().rsplit_once(':').filter(|(minutes, _)| minutes.contains(':'))?;
        let seconds = seconds.len() == 2 && seconds.bytes().all(|byte| byte.is_ascii_digit());
        let only_seconds = seconds && error.kind == CellErrorKind::NotWholeMinutes;
        only_seconds.then(|| hours::minutes(minutes).ok()).flatten()
    };
    match minutes(text) {
        Ok(minutes) => Ok((minutes, false)),
        Err(error) => without_seconds(error).map(|minutes| (minutes, true)).ok_or(error),
    }
}

fn minutes(text: &str) -> Result<i32, CellError> {
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
    let several = spans::several(text).filter(|spans| !is_bare(text) || spans.start.minutes() >= EARLIEST);
    if let Some(minutes) = several.and_then(|spans| spans.worked) {
        return Ok(minutes);
    }
    if let Some(sum) = sum(text) {
        return Ok(sum);
    }
    if let Some((before, remark)) = text.trim_end().strip_suffix(')').and_then(|text| text.split_once('(')) {
        let agrees = match span(remark) {
            Some(minutes) => hours::minutes(before) == Ok(minutes),
            None => !remark.bytes().any(|byte| byte.is_ascii_digit()),
        };
        let academic = fold(remark).trim_start().starts_with("ak") && !before.contains(char::is_alphabetic);
        let counted =
            if academic { hours::minutes(&format!("{before} ak. st.")) } else { hours::minutes(before) };
        return if agrees { counted.map_err(|_| error) } else { Err(error) };
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

/// Two lengths of time or more, added up.
fn sum(text: &str) -> Option<i32> {
    let read = |part: &str| hours::minutes(part).ok().filter(|minutes| *minutes > 0);
    let parts: Option<Vec<i32>> = text.contains('+').then(|| text.split('+').map(read).collect())?;
    parts?.into_iter().try_fold(0, i32::checked_add)
}

fn span(text: &str) -> Option<i32> {
    let (start, end) = clock_span(text).ok()?;
    let day = 24 * 60;
    let minutes = (day + end.minutes() - start.minutes()) % day;
    // `2-3` is as well two hours or three, and `14-10` a slip: nobody begins at two in the night, or works for so long.
    let hardly = is_bare(text) && (start.minutes() < EARLIEST || minutes > LONGEST);
    (minutes > 0 && !hardly).then_some(minutes)
}

/// Whether nothing beside the numbers shows that they are times.
fn is_bare(text: &str) -> bool {
    !text.contains([':', '.']) && !text.to_lowercase().contains("no ")
}

/// Two numbers are from one hour to another where the work began at 6:00 or later, and took 12 hours at most.
const EARLIEST: i32 = 6 * 60;
const LONGEST: i32 = 12 * 60;

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
        for (text, days) in [
            ("5., 6., 7.01.2020", "2020-01-05/2020-01-07"),
            ("31.07. un 01.08.2020.", "2020-07-31/2020-08-01"),
            ("31.12.2019., 01.01.2020.", "2019-12-31/2020-01-01"),
        ] {
            assert_eq!(day(text), Some((days.to_owned(), false)), "{text}");
        }
        let kind = |text| worked(text).expect_err(text).kind;
        for text in ["5., 7.01.2020", "7., 6.01.2020", "05.01.2020., 05.01.2020.", "1. un 3.02.2020."] {
            assert_eq!(kind(text), CellErrorKind::SeveralDays, "{text}");
        }
        for text in [
            "5., 6.",
            "32., 33.01.2020",
            "5., rīt",
            "31.2.20",
            "2.30",
            "20201305",
            "5.1.2",
            "pirmdien, 05.01.2020.",
        ] {
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
            ("2 (akadēmiskās)", 80),
            ("3 (ak. st.)", 120),
            ("22-02", 240),
            ("2:00-3:00", 60),
            ("2, 5", 150),
            ("3 h (bez pusdienām)", 180),
            ("4 (10:00-14:00)", 240),
            ("2+1", 180),
            ("8-12, 13-15", 360),
            ("8:00-12:00; 13:00-15:00", 360),
            ("1,5 + 0:30 + 10 min", 130),
        ] {
            assert_eq!(spent(text).ok(), Some((expected, false)), "{text}");
        }
        for text in [
            "2+",
            "+2",
            "2+0",
            "2+x",
            "2+-1",
            "ap 3",
            "4 (10:00-13:00)",
            "4 (2. diena)",
            "2 un 1/2",
            "1 234,50",
            "10-10",
            "2-3",
            "2-3, 4-5",
            "8-12, 1-3",
            "14-10",
            "02.maijs",
        ] {
            assert_eq!(spent(text).ok(), None, "{text}");
        }
        assert_eq!(spent("02:30:50"), Ok((150, true)));
        assert_eq!(spent("02:30:00"), Ok((150, false)));
        for text in ["2:30:5", "02:30:61", "0,34:00", "1:02:30:50"] {
            assert!(spent(text).is_err(), "{text}");
        }
    }
}
