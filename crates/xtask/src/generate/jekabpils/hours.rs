//! Entries of the hour log.

use talka::date::Day;

use super::calendar::written;

/// A row of the hour log.
#[derive(Clone)]
pub(super) struct Log {
    /// Tells the entry apart before the rows are numbered.
    pub(super) serial: usize,
    /// Where the work was done, if not at the organization that made the agreement.
    pub(super) host: Option<&'static str>,
    pub(super) on: On,
    pub(super) minutes: i32,
    /// How the hours are written.
    pub(super) stated: String,
    /// When the work began, in minutes after midnight.
    pub(super) start: Option<i32>,
    /// When it ended, where that is not the beginning plus the minutes.
    pub(super) end: Option<i32>,
    pub(super) task: String,
    pub(super) field: &'static str,
    pub(super) mode: &'static str,
    pub(super) kind: &'static str,
    /// The number of the booklet; 0 where there is none.
    pub(super) booklet: u32,
    pub(super) entered_by: &'static str,
    pub(super) entered: Day,
    pub(super) state: State,
    pub(super) confirmed_by: &'static str,
    pub(super) confirmed: Option<Day>,
    pub(super) reason: &'static str,
    /// The serial number of the entry that this one corrects.
    pub(super) corrects: Option<usize>,
    /// Cells that hold something else than the entry would have them hold.
    pub(super) instead: Vec<(&'static str, String)>,
    /// After how many cells the row breaks off.
    pub(super) cut: Option<usize>,
    /// Why the hours cannot count, whatever a scheme says; empty where they can.
    pub(super) lost: &'static str,
    /// Whether a case is about this entry.
    pub(super) marked: Mark,
}

/// What an entry covers.
#[derive(Clone, Copy)]
pub(super) enum On {
    Day(Day),
    Days(Day, Day),
    Month(Day),
}

impl On {
    pub(super) fn first(self) -> Day {
        match self {
            Self::Day(day) | Self::Days(day, _) | Self::Month(day) => day,
        }
    }

    pub(super) fn written(self) -> String {
        match self {
            Self::Day(day) => written(day),
            Self::Days(first, last) if first.month() == last.month() => {
                format!("{}.–{}", first.day_of_month(), written(last))
            }
            Self::Days(first, last) => format!("{}–{}", written(first), written(last)),
            Self::Month(day) => {
                let months = [
                    "janvāris",
                    "februāris",
                    "marts",
                    "aprīlis",
                    "maijs",
                    "jūnijs",
                    "jūlijs",
                    "augusts",
                    "septembris",
                    "oktobris",
                    "novembris",
                    "decembris",
                ];
                let name = months.into_iter().zip(1..).find(|(_, number)| *number == day.month());
                format!("{} {}", name.map_or("", |(name, _)| name), day.year())
            }
        }
    }
}

/// Whether a case is about an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    No,
    /// The case of its person.
    OfPerson,
    /// That case, which has no person of its own.
    Of(&'static str),
}

/// Where the confirmation stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Confirmed,
    Pending,
    Rejected,
    Withdrawn,
    /// Nothing is written.
    Unknown,
}

impl State {
    pub(super) const fn written(self) -> &'static str {
        match self {
            Self::Confirmed => "apstiprināts",
            Self::Pending => "gaida apstiprinājumu",
            Self::Rejected => "noraidīts",
            Self::Withdrawn => "atsaukts",
            Self::Unknown => "",
        }
    }
}

/// How somebody writes hours.
#[derive(Clone, Copy)]
pub(super) enum Hand {
    /// `2,5`
    Comma,
    /// `2.5`
    Point,
    /// `2:30`
    Clock,
    /// `2 h 30 min`
    Words,
}

impl Hand {
    pub(super) fn writes(self, minutes: i32) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        let decimals = match rest {
            0 => Some(""),
            15 => Some("25"),
            30 => Some("5"),
            45 => Some("75"),
            _ => None,
        };
        match (self, decimals) {
            (Self::Comma | Self::Point, Some("")) => hours.to_string(),
            (Self::Comma, Some(decimals)) => format!("{hours},{decimals}"),
            (Self::Point, Some(decimals)) => format!("{hours}.{decimals}"),
            (Self::Words, _) if rest == 0 => format!("{hours} h"),
            (Self::Words, _) if hours == 0 => format!("{rest} min"),
            (Self::Words, _) => format!("{hours} h {rest} min"),
            _ => format!("{hours}:{rest:02}"),
        }
    }
}

impl Log {
    /// This is what the case is about.
    pub(super) fn mark(&mut self) -> &mut Self {
        self.marked = Mark::OfPerson;
        self
    }

    /// That case is about it, although the person belongs to another.
    pub(super) fn mark_for(&mut self, case: &'static str) -> &mut Self {
        self.marked = Mark::Of(case);
        self
    }

    /// The hours cannot count.
    pub(super) fn lost(&mut self, why: &'static str) -> &mut Self {
        self.lost = why;
        self
    }

    /// From and to, in minutes after midnight; the hours are what lies between.
    pub(super) fn between(&mut self, start: i32, end: i32) -> &mut Self {
        self.start = Some(start);
        self.end = Some(end);
        self
    }

    /// The cell under that heading holds something else.
    pub(super) fn instead(&mut self, heading: &'static str, text: &str) -> &mut Self {
        self.instead.push((heading, text.to_owned()));
        self
    }
}
