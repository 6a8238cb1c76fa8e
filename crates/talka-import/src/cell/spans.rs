//! Several times of day in one cell.

use talka::date::Clock;

use super::clock::clock_span;
use super::error::CellError;

/// When work began and ended, and how long it took where there was a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spans {
    pub(crate) start: Clock,
    pub(crate) end: Clock,
    /// The minutes without the breaks between several times.
    pub(crate) worked: Option<i32>,
}

/// From one time of day to another, as [`clock_span`] reads it, or several with breaks between them: `8-12, 13-15`,
/// `8:00–12:00 un 13:00–15:00`. They are of one day and in order.
pub(crate) fn clock_spans(text: &str) -> Result<Spans, CellError> {
    clock_span(text)
        .map(|(start, end)| Spans { start, end, worked: None })
        .or_else(|error| several(text).ok_or(error))
}

/// Several times with breaks between them; `None` where it is anything else.
pub(crate) fn several(text: &str) -> Option<Spans> {
    let text = text.replace([';', '+', '&', '\n'], ",").replace(" un ", ",").replace(" and ", ",");
    if !text.contains(',') {
        return None;
    }
    let mut spans: Option<(Clock, Clock, i32)> = None;
    for part in text.split(',').map(str::trim) {
        let (start, end) = clock_span(part).ok()?;
        let after = spans.is_none_or(|(_, before, _)| before.minutes() <= start.minutes());
        if !after || end.minutes() <= start.minutes() {
            return None;
        }
        let (first, _, worked) = spans.unwrap_or((start, end, 0));
        spans = Some((first, end, worked + end.minutes() - start.minutes()));
    }
    spans.map(|(start, end, worked)| Spans { start, end, worked: Some(worked) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_times_are_added_up() {
        for (text, worked) in [
            ("8-12, 13-15", 360),
            ("8:00-12:00; 13:00-15:00", 360),
            ("8.00–12.00 un 13.00–15.30", 390),
            ("8:00-12:00\n12:00-13:00", 300),
            ("9:00-10:00, 11:00-12:00, 13:00-13:30", 150),
        ] {
            assert_eq!(clock_spans(text).ok().and_then(|spans| spans.worked), Some(worked), "{text}");
        }
        let spans = clock_spans("8-12, 13-15").unwrap();
        assert_eq!((spans.start.minutes(), spans.end.minutes()), (480, 900));
        assert_eq!(clock_spans("10:00–12:45").unwrap().worked, None);
    }

    #[test]
    fn what_is_not_in_order_is_not_read() {
        for text in [
            "8-12, 1-3",
            "13-15, 8-12",
            "8-12, 11-15",
            "8-12,",
            "8-12, 13",
            "22-02, 3-4",
            "8,5",
            "8-12, x",
            ",",
        ] {
            assert!(several(text).is_none(), "{text}");
        }
    }
}
