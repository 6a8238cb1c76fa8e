//! What a program understood of a cell, as a clerk would write it.

use calamine::ExcelDateTime;

/// A number without more digits than it needs.
pub(super) fn number(value: f64) -> String {
    format!("{value}")
}

/// `jā` or `nē`.
pub(super) const fn boolean(value: bool) -> &'static str {
    if value { "jā" } else { "nē" }
}

/// A day, a time of day, both, or a length of time, as the number format of the cell says.
pub(super) fn moment(moment: ExcelDateTime) -> String {
    let value = moment.as_f64();
    if moment.is_duration() {
        return duration(value).unwrap_or_else(|| number(value));
    }
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let time =
        clock(u64::from(hour) * 3600 + u64::from(minute) * 60 + u64::from(second) + u64::from(milli >= 500));
    if (0.0..1.0).contains(&value) {
        return time;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second, milli) == (0, 0, 0, 0) { date } else { format!("{date} {time}") }
}

/// Days as hours, to the nearest second.
fn duration(days: f64) -> Option<String> {
    const PLACES: u32 = 12;
    let unit = 10_i128.pow(PLACES);
    let written = format!("{days:.12}");
    let (whole, part) = written.split_once('.')?;
    let (minus, whole) = whole.strip_prefix('-').map_or(("", whole), |whole| ("-", whole));
    let whole: i128 = whole.parse().ok().filter(|whole| *whole < 1_000_000)?;
    let part: i128 = part.parse().ok()?;
    let seconds = ((whole * unit + part) * 86_400 + unit / 2) / unit;
    Some(format!("{minus}{}", clock(u64::try_from(seconds).ok()?)))
}

/// `2:30`, or with seconds where there are some.
fn clock(seconds: u64) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if rest == 0 { format!("{hours}:{minutes:02}") } else { format!("{hours}:{minutes:02}:{rest:02}") }
}

/// `PT02H30M00S`.
pub(super) fn iso_duration(text: &str) -> Option<String> {
    let (minus, rest) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (hours, rest) = rest.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S').and_then(|seconds| seconds.split(['.', ',']).next())?;
    let number = |text: &str| text.parse::<u64>().ok().filter(|number| *number < 10_000_000);
    Some(format!("{minus}{}", clock(number(hours)? * 3600 + number(minutes)? * 60 + number(seconds)?)))
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;

    use super::*;

    #[test]
    fn a_number_format_tells_days_from_times() {
        let read = |value, kind| moment(ExcelDateTime::new(value, kind, false));
        let date = |value| read(value, ExcelDateTimeType::DateTime);
        assert_eq!(date(44_017.0), "2020-07-05");
        assert_eq!(date(44_017.416_666_666_7), "2020-07-05 10:00");
        assert_eq!(date(0.104_166_666_666_667), "2:30");
        assert_eq!(date(1.041_666_666_666_67), "1900-01-01 1:00");
        let length = |value| read(value, ExcelDateTimeType::TimeDelta);
        assert_eq!(length(0.104_166_666_666_667), "2:30");
        assert_eq!(length(1.25), "30:00");
        assert_eq!(length(-0.125), "-3:00");
        assert_eq!(length(0.000_011_574_074), "0:00:01");
        assert_eq!([number(2.5), number(2.0), number(14_030_421_234.0)], ["2.5", "2", "14030421234"]);
    }

    #[test]
    fn lengths_of_open_documents() {
        assert_eq!(iso_duration("PT02H30M00S").as_deref(), Some("2:30"));
        assert_eq!(iso_duration("PT26H05M30.0S").as_deref(), Some("26:05:30"));
        for text in ["PT2H", "P1D", "", "PTxHyMzS", "PT99999999999H00M00S"] {
            assert_eq!(iso_duration(text), None, "{text}");
        }
    }
}
