//! When a volunteer studies.

use crate::date::{Clock, Day, Weekday};
use crate::reading::record;

record! {
    /// A study timetable of a person or of the school: all study time from its first to its last day. What it does not
    /// list is free.
    #[doc(alias = "stundu saraksts")]
    pub struct Timetable {
        /// The first day that it covers.
        pub from: Day,
        /// The last day that it covers.
        pub to: Day,
        /// Study time of an ordinary week.
        pub lessons: Vec<Lessons>,
        /// Days among these on which there are no lessons. An empty list says that there are none such.
        pub holidays: Vec<Holidays>,
    }
}

record! {
    /// Study time on a day of the week.
    pub struct Lessons {
        /// The day of the week.
        pub weekday: Weekday,
        /// When they begin.
        pub start: Clock,
        /// When they end.
        pub end: Clock,
    }
}

record! {
    /// Days without lessons (brīvlaiks, brīvdienas).
    #[doc(alias = "brīvlaiks")]
    pub struct Holidays {
        /// The first day.
        pub from: Day,
        /// The last day.
        pub to: Day,
    }
}

impl Timetable {
    /// Whether it covers that day.
    pub fn tells_of(&self, day: Day) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// The study time of that day, where the timetable covers it: start and end.
    pub fn lessons_on(&self, day: Day) -> impl Iterator<Item = (Clock, Clock)> {
        let holiday = self.holidays.iter().any(|holidays| (holidays.from..=holidays.to).contains(&day));
        let studied = self.tells_of(day) && !holiday;
        let weekday = day.weekday();
        let lessons = self.lessons.iter().filter(move |lessons| studied && lessons.weekday == weekday);
        lessons.map(|lessons| (lessons.start, lessons.end))
    }
}
