//! Times of day.

use talka::date::Clock;

use super::clean::clean_number;
use super::decimal::Decimal;
use super::error::{CellError, CellErrorKind, Expected, Mangling, Probably};

/// A time of day: `10:00`, `10.00`, `9:30`, `10:00:00`, `plkst. 10`.
pub fn clock(text: &str) -> Result<Clock, CellError> {
    let read = |text| one(&clean_number(text)?);
    read(text).map_err(|kind| CellError { expected: Expected::Clock, kind })
}

/// From one time of day to another: `10:00–12:45`, `no 10.00 līdz 12.45`. Where the second is not later, the work
/// went over midnight.
pub fn clock_span(text: &str) -> Result<(Clock, Clock), CellError> {
    let read = |text| {
        let clean = clean_number(text)?;
        let from = clean.strip_prefix("no ").unwrap_or(&clean);
        let halves = from.split_once('-').or_else(|| from.split_once(" lidz "));
        let (start, end) = halves.ok_or(CellErrorKind::Unreadable)?;
        Ok((one(start.trim())?, one(end.trim())?))
    };
    read(text).map_err(|kind| CellError { expected: Expected::ClockSpan, kind })
}

fn one(clean: &str) -> Result<Clock, CellErrorKind> {
    let said = ["plkst.", "plkst", "pulksten"].iter().find_map(|word| clean.strip_prefix(word));
    let (time, half) = half_of_day(said.unwrap_or(clean).trim());
    let mut parts = time.split([':', '.']);
    let digits =
        |part: &&str| !part.is_empty() && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit());
    let hours = parts.next().filter(digits);
    let sixtieths = [parts.next(), parts.next()];
    let two = |part: &&str| part.len() == 2 && digits(part);
    let written = parts.next().is_none() && sixtieths.iter().flatten().all(two);
    let (Some(hours), true) = (hours, written) else {
        let fraction = Decimal::parse(time).and_then(fraction_of_day);
        return Err(fraction.map_or(CellErrorKind::Unreadable, CellErrorKind::Mangled));
    };
    let number = |part: &str| part.parse::<u16>().map_err(|_| CellErrorKind::Unreadable);
    let [minutes, seconds] = sixtieths;
    if seconds.is_some_and(|seconds| seconds != "00") {
        return Err(CellErrorKind::NotWholeMinutes);
    }
    let hours = match (half, number(hours)?) {
        (None, hours) => hours,
        (Some(after), hours @ 1..=12) => hours % 12 + after,
        (Some(_), _) => return Err(CellErrorKind::NoSuchDay),
    };
    Clock::new(hours, number(minutes.unwrap_or("00"))?).ok_or(CellErrorKind::NoSuchDay)
}

/// The time without the half of the day, and the hours before that half: `8:30 AM`, `8:30 pēcpusd.`
fn half_of_day(time: &str) -> (&str, Option<u16>) {
    const HALVES: [(&str, u16); 6] =
        [("am", 0), ("a.m.", 0), ("priekspusd.", 0), ("pm", 12), ("p.m.", 12), ("pecpusd.", 12)];
    let said =
        HALVES.iter().find_map(|(word, hours)| Some((time.strip_suffix(word)?.trim_end(), Some(*hours))));
    said.unwrap_or((time, None))
}

/// `0,4166667` for 10:00.
pub(super) fn fraction_of_day(fraction: Decimal) -> Option<Mangling> {
    if fraction.places == 0 || fraction.whole() > 0 {
        return None;
    }
    let (part, unit) = (i128::from(fraction.part()), i128::from(fraction.unit()));
    let minutes = u16::try_from((2 * part * 24 * 60 + unit) / (2 * unit)).ok()?;
    Some(Mangling::FractionOfDay(Probably(Clock::new(minutes / 60, minutes % 60))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> CellErrorKind {
        clock(text).expect_err(text).kind
    }

    #[test]
    fn every_way_of_writing_a_time() {
        for (text, expected) in [
            ("10:00", "10:00"),
            ("10.00", "10:00"),
            ("9:30", "09:30"),
            ("09.05", "09:05"),
            ("0:00", "00:00"),
            ("24:00", "24:00"),
            ("10:30:00", "10:30"),
            ("plkst. 10", "10:00"),
            ("plkst.10:30", "10:30"),
            ("Plkst 9.15", "09:15"),
            ("10", "10:00"),
            ("8:30 AM", "08:30"),
            ("12:05 am", "00:05"),
            ("12:00 PM", "12:00"),
            ("8.30 p.m.", "20:30"),
            ("6:15 pēcpusd.", "18:15"),
        ] {
            assert_eq!(clock(text).map(|c| c.to_string()).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn every_way_of_writing_a_span() {
        for text in [
            "10:00–12:45",
            "10.00 - 12.45",
            "no 10:00 līdz 12:45",
            "plkst. 10–12:45",
            "10:00 līdz plkst. 12.45",
        ] {
            let (start, end) = clock_span(text).expect(text);
            assert_eq!((start.minutes(), end.minutes()), (600, 765), "{text}");
        }
        assert_eq!(clock_span("22:00–02:00").map(|(a, b)| (a.minutes(), b.minutes())), Ok((1320, 120)));
        for text in ["10:00", "10:00–", "–12:45", "10:00–12:45–13:00", "10:00, 12:45"] {
            assert_eq!(clock_span(text).expect_err(text).kind, CellErrorKind::Unreadable, "{text}");
        }
    }

    #[test]
    fn what_is_no_time() {
        for text in ["24:01", "25", "10:60", "13:00 PM", "0:30 AM"] {
            assert_eq!(kind(text), CellErrorKind::NoSuchDay, "{text}");
        }
        for text in [
            "no rīta",
            "10:0",
            "10.5",
            "10:",
            ":30",
            "100",
            "10:00:0",
            "10:00:00:00",
            "-1:00",
            "10,30",
            "1,5",
        ] {
            assert_eq!(kind(text), CellErrorKind::Unreadable, "{text}");
        }
        assert_eq!(kind("10:00:30"), CellErrorKind::NotWholeMinutes);
        assert_eq!(kind(" "), CellErrorKind::Empty);
    }

    #[test]
    fn a_fraction_of_a_day_is_named_with_its_time() {
        for (text, time) in
            [("0,416666666666667", "10:00"), ("0.5", "12:00"), ("0,9999", "24:00"), ("0,0", "00:00")]
        {
            match kind(text) {
                CellErrorKind::Mangled(Mangling::FractionOfDay(Probably(Some(clock)))) => {
                    assert_eq!(clock.to_string(), time, "{text}");
                }
                other => panic!("{text}: {other:?}"),
            }
        }
    }
}
