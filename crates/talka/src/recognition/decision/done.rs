//! Something that is done once, and since when it is.

use crate::date::Day;
use crate::recognition::counting::Met;

/// Whether something was ever done, and since which days it is known and possible. Without a day it may have been done on
/// any, so that before the end nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Done {
    ever: Met,
    surely: Option<Day>,
    possibly: Option<Day>,
}

impl Done {
    pub(super) const fn not() -> Self {
        Self { ever: Met::No, surely: None, possibly: None }
    }

    pub(super) const fn unknown() -> Self {
        Self { ever: Met::Undecided, surely: None, possibly: Some(Day::MIN) }
    }

    /// Adds something that was done on that day, as far as it fits what is asked.
    pub(super) fn since(&mut self, fits: Met, on: Option<Day>) {
        self.ever = self.ever.or(fits);
        if fits != Met::No {
            self.possibly = earlier(self.possibly, Some(on.unwrap_or(Day::MIN)));
        }
        if fits == Met::Yes {
            self.surely = earlier(self.surely, on);
        }
    }

    /// Adds something that is so surely since one day and possibly since another, as far as it fits what is asked.
    pub(super) fn possibly_since(&mut self, fits: Met, surely: Option<Day>, possibly: Option<Day>) {
        let is = match (surely, possibly) {
            (Some(_), _) => Met::Yes,
            (None, Some(_)) => Met::Undecided,
            (None, None) => Met::No,
        };
        self.ever = self.ever.or(is.and(fits));
        if fits != Met::No {
            self.possibly = earlier(self.possibly, earlier(surely, possibly));
        }
        if fits == Met::Yes {
            self.surely = earlier(self.surely, surely);
        }
    }

    /// This where it is known to be done, and else the other.
    pub(super) fn or_else(self, other: Self) -> Self {
        Self {
            ever: if self.ever == Met::Yes { Met::Yes } else { other.ever },
            surely: earlier(self.surely, other.surely),
            possibly: other.possibly,
        }
    }

    /// Whether it was done up to that day, or at all.
    pub(super) fn until(self, day: Option<Day>) -> Met {
        let Some(day) = day else { return self.ever };
        let reached = |since: Option<Day>| since.is_some_and(|since| since <= day);
        if reached(self.surely) {
            Met::Yes
        } else if reached(self.possibly) {
            Met::Undecided
        } else {
            Met::No
        }
    }
}

fn earlier(one: Option<Day>, other: Option<Day>) -> Option<Day> {
    one.into_iter().chain(other).min()
}
