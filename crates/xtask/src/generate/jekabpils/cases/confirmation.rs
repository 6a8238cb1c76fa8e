//! Hours that are pending, rejected, taken back, confirmed late or by the wrong hand.

use talka::date::Day;

use super::super::calendar::day;
use super::super::hours::{Log, State};
use super::super::inventor::Inventor;
use super::super::organizations::{CULTURE_HOUSE, LIBRARY, MUSEUM, SPORTS_CENTRE, YOUTH_CENTRE, YOUTH_HOUSE};
use super::{Case, case, year};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    CHANGED.iter().map(|changed| changed.plant(inventor)).collect()
}

/// Clean hours, and beside them entries of which one thing is changed.
struct Changed {
    name: &'static str,
    planted: &'static str,
    expected: &'static str,
    born: (i32, u32, u32),
    at: &'static str,
    clean_hours: i32,
    /// Month and day in 2020, and minutes.
    entries: &'static [(u32, u32, i32)],
    change: fn(&mut Log),
}

impl Changed {
    fn plant(&self, inventor: &mut Inventor) -> Case {
        let born: Day = day(self.born.0, self.born.1, self.born.2);
        let (mut person, mut placement) = year(inventor, born, self.at);
        for (month, date, minutes) in self.entries {
            let log = inventor.entry(&mut person, &mut placement, day(2020, *month, *date), *minutes);
            (self.change)(log.mark());
        }
        let until = day(2020, 12, 20);
        inventor.work(&mut person, &mut placement, (day(2020, 1, 7), until), self.clean_hours * 60);
        case(self.name, self.planted, self.expected, [person.with(placement)])
    }
}

const CHANGED: &[Changed] = &[
    Changed {
        name: "pending-hours",
        planted: "56 h apstiprinātas, 7 h gaida apstiprinājumu.",
        expected: "ieskaita 56 h, trūkst 4 h; ar gaidošajām stundām būtu aicināms",
        born: (2002, 4, 9),
        at: YOUTH_CENTRE,
        clean_hours: 56,
        entries: &[(12, 21, 240), (12, 22, 180)],
        change: |log| {
            (log.state, log.confirmed, log.confirmed_by) = (State::Pending, None, "");
        },
    },
    Changed {
        name: "rejected-hours",
        planted: "Darba vieta noraidījusi divus ierakstus.",
        expected: "noraidītās stundas neieskaita",
        born: (2003, 2, 14),
        at: MUSEUM,
        clean_hours: 17,
        entries: &[(9, 10, 180), (9, 17, 180)],
        change: |log| {
            log.state = State::Rejected;
            log.reason = "šajā dienā muzejs bija slēgts";
        },
    },
    Changed {
        name: "withdrawn-hours",
        planted: "Jaunietis vienu ierakstu atsaucis.",
        expected: "atsauktās stundas neieskaita",
        born: (2001, 9, 21),
        at: LIBRARY,
        clean_hours: 14,
        entries: &[(10, 6, 120)],
        change: |log| (log.state, log.confirmed, log.confirmed_by) = (State::Withdrawn, None, ""),
    },
    Changed {
        name: "self-confirmed-hours",
        planted: "Sešas stundas jaunietis apstiprinājis pats.",
        expected: "konstatējumu nav; pēc pieņēmuma ieskaita, bet kārtība nesaka, vai drīkst apstiprināt pats",
        born: (2002, 12, 19),
        at: SPORTS_CENTRE,
        clean_hours: 28,
        entries: &[(10, 10, 180), (10, 17, 180)],
        change: |log| log.confirmed_by = "jaunietis",
    },
    Changed {
        name: "confirmed-in-january",
        planted: "Decembra stundas apstiprinātas 08.01.2021.; kopā 61 h.",
        expected: "darbs ir 2020. gadā, apstiprinājums pēc tā; aicināms, ja kārtība apstiprināšanas dienu neierobežo",
        born: (2001, 5, 26),
        at: CULTURE_HOUSE,
        clean_hours: 54,
        entries: &[(12, 22, 210), (12, 23, 210)],
        change: |log| (log.entered, log.confirmed) = (day(2021, 1, 5), Some(day(2021, 1, 8))),
    },
    Changed {
        name: "confirmation-not-recorded",
        planted: "Trim ierakstiem statuss nav ierakstīts.",
        expected: "nav zināms, vai stundas apstiprinātas; līdz tam neieskaita",
        born: (2003, 11, 28),
        at: YOUTH_HOUSE,
        clean_hours: 20,
        entries: &[(9, 3, 120), (9, 10, 120), (9, 24, 120)],
        change: |log| (log.state, log.confirmed, log.confirmed_by) = (State::Unknown, None, ""),
    },
];
