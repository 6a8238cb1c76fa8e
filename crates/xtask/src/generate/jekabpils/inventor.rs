//! Invents people, agreements and hours with which nothing is wrong.

use std::collections::BTreeSet;

use talka::date::Day;

use super::activities::{ACTIVITIES, Activity};
use super::calendar::{day, end_of_month, is_summer, is_weekend};
use super::codes::{new_personal_code, old_personal_code};
use super::hours::{Hand, Log, Mark, On, State};
use super::names::{Gender, Name, Names};
use super::organizations::{CITY_GARDENS, HIKERS, MUSIC_STUDIO, NATURE_PARK};
use super::people::{Consent, Person};
use super::placements::{Pace, Placement, Signed};
use super::random::Random;

/// The office stopped entering and confirming for the year on these days.
const LAST_ENTERED: (i32, u32, u32) = (2020, 12, 30);
const LAST_CONFIRMED: (i32, u32, u32) = (2020, 12, 31);

/// Invents what is clean; the cases spoil it.
pub(super) struct Inventor {
    pub(super) random: Random,
    pub(super) names: Names,
    serial: usize,
    booklets: u32,
}

impl Inventor {
    pub(super) fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let names = Names::new(&mut random);
        Self { random, names, serial: 0, booklets: 0 }
    }

    /// A person born on that day, who comes to the office on the other.
    pub(super) fn person(&mut self, born: Day, registered: Day) -> Person {
        let gender = if self.random.percent(58) { Gender::Female } else { Gender::Male };
        let name = self.names.deal(gender);
        self.person_called(name, born, registered)
    }

    pub(super) fn person_called(&mut self, name: Name, born: Day, registered: Day) -> Person {
        let codes = if self.random.percent(88) {
            old_personal_code(&mut self.random, born)
        } else {
            new_personal_code(&mut self.random)
        };
        let hand = match self.random.between(1, 100) {
            1..=72 => Hand::Comma,
            73..=82 => Hand::Clock,
            83..=92 => Hand::Words,
            _ => Hand::Point,
        };
        let mut person = Person {
            name,
            shown: None,
            born,
            born_cell: None,
            codes,
            residence: "0110000",
            school: "",
            consent: None,
            own_policy: None,
            placements: Vec::new(),
            hand,
            booklet: 0,
            busy: BTreeSet::new(),
            case: None,
        };
        if self.random.percent(70) {
            person.booklet = self.booklet();
        }
        person.school = match person.age_on(registered) {
            0..=15 => {
                self.random.word(&["Dārza ielas pamatskola", "Upes ielas vidusskola", "Sēlijas pamatskola"])
            }
            16..=18 => {
                self.random.word(&["Upes ielas vidusskola", "Sēlijas amatu skola", "Krustpils ģimnāzija"])
            }
            _ => "",
        };
        // The office asks for a consent up to the 17th birthday, to be on the safe side of "13 to 16".
        if person.age_on(registered) < 17 {
            person.consent = Some(self.consent(&person.name, registered));
        }
        person
    }

    /// The number of a new booklet.
    pub(super) fn booklet(&mut self) -> u32 {
        self.booklets += 1;
        100 + self.booklets
    }

    fn consent(&mut self, child: &Name, registered: Day) -> Consent {
        let (gender, capacity) =
            if self.random.percent(72) { (Gender::Female, "māte") } else { (Gender::Male, "tēvs") };
        Consent {
            giver: Names::grown_up(&mut self.random, child.surname, gender),
            capacity,
            document: "",
            form: if self.random.percent(80) { "papīrs" } else { "e-paraksts" },
            purpose: "brīvprātīgais darbs",
            given: registered.plus(-self.random.between(0, 6)),
            to: None,
            withdrawn: None,
        }
    }

    /// A written agreement that settles everything, signed before the work begins.
    pub(super) fn placement(
        &mut self,
        person: &Person,
        organization: &'static str,
        from: Day,
        to: Day,
    ) -> Placement {
        let concluded = from.plus(-self.random.between(0, 3));
        let representative = if person.age_on(concluded) < 18 { Signed::On(concluded) } else { Signed::Not };
        let pace = match self.random.between(1, 100) {
            1..=30 => Pace::Prompt,
            31..=55 => Pace::Monthly,
            _ => Pace::AtOnce(to.plus(self.random.between(1, 9))),
        };
        let activity = *self.random.pick(&of_host(organization));
        let (task, field) = (activity.task.to_owned(), activity.field);
        let mut placement = Placement {
            organization,
            host: None,
            form: "rakstveida",
            concluded: Some(concluded),
            written: None,
            signed_volunteer: Signed::On(concluded),
            signed_organization: Signed::On(concluded),
            signed_representative: representative,
            acquainted: Some(concluded),
            agreed: "apjoms; kārtība; termiņš; iepazīstināšana",
            term_kind: "noteikts",
            from,
            to: Some(to),
            amended: None,
            writing_requested: None,
            expenses_covered: "nē",
            payments: "",
            expenses: String::new(),
            task,
            field,
            hazards: "",
            policy: None,
            ending: None,
            pace,
            entered_by: self.random.word(&[
                "jaunietis",
                "jaunietis",
                "jaunietis",
                "koordinators",
                "darba vieta",
            ]),
            confirmed_by: self.random.word(&["darba vieta", "darba vieta", "darba vieta", "koordinators"]),
            logs: Vec::new(),
            instead: Vec::new(),
            past: false,
        };
        if [NATURE_PARK, HIKERS, CITY_GARDENS].contains(&organization) {
            placement.dangerous("paaugstināta bīstamība");
        }
        placement
    }

    /// Clean entries on free days of that time, which add up to exactly those minutes.
    pub(super) fn work(
        &mut self,
        person: &mut Person,
        placement: &mut Placement,
        days: (Day, Day),
        minutes: i32,
    ) {
        let host = placement.host.unwrap_or(placement.organization);
        let mut choices = Vec::new();
        for activity in of_host(host) {
            let length = days.1.days_since(days.0);
            let open = (0..=length).map(|n| days.0.plus(n)).filter(|day| activity.is_on(*day));
            choices.extend(open.flat_map(|day| std::iter::repeat_n((day, activity), activity.weight())));
        }
        self.random.shuffle(&mut choices);
        let mut left = minutes;
        for (day, activity) in choices {
            if left == 0 {
                break;
            }
            if person.busy.insert(day) {
                let usual = *self.random.pick(activity.minutes);
                // No entry of less than half an hour remains for the end.
                let these = if left - usual < 30 { left } else { usual };
                let log = self.log(person, placement, day, these, activity);
                placement.logs.push(log);
                left -= these;
            }
        }
        assert_eq!(left, 0, "{host} has too few days between {} and {}", days.0, days.1);
        placement.logs.sort_by_key(|log| log.on.first());
    }

    /// One entry on that day, for the case to be changed.
    #[expect(clippy::expect_used, reason = "an entry was pushed the moment before")]
    pub(super) fn entry<'p>(
        &mut self,
        person: &mut Person,
        placement: &'p mut Placement,
        on: Day,
        minutes: i32,
    ) -> &'p mut Log {
        let here = of_host(placement.host.unwrap_or(placement.organization));
        let fitting: Vec<_> = here.iter().copied().filter(|activity| activity.is_on(on)).collect();
        let activity = *self.random.pick(if fitting.is_empty() { &here } else { &fitting });
        person.busy.insert(on);
        let mut log = self.log(person, placement, on, minutes, activity);
        (log.start, log.end) = (None, None);
        placement.logs.push(log);
        placement.logs.last_mut().expect("there is an entry")
    }

    /// The same entry once more.
    pub(super) fn again(&mut self, log: &Log) -> Log {
        self.serial += 1;
        Log { serial: self.serial, ..log.clone() }
    }

    fn log(
        &mut self,
        person: &Person,
        placement: &Placement,
        on: Day,
        minutes: i32,
        activity: &Activity,
    ) -> Log {
        self.serial += 1;
        let [last_entered, last_confirmed] =
            [LAST_ENTERED, LAST_CONFIRMED].map(|(year, month, date)| day(year, month, date).max(on));
        let entered = match placement.pace {
            Pace::Prompt => on.plus(self.random.between(0, 4)),
            Pace::Monthly => end_of_month(on).plus(self.random.between(1, 2)),
            Pace::AtOnce(day) => day,
        };
        let entered = entered.min(last_entered).max(on);
        let confirmed = entered.plus(self.random.between(0, 6)).min(last_confirmed.max(entered));
        let lessons = minutes / 40;
        let stated = if activity.at == MUSIC_STUDIO && minutes % 40 == 0 {
            format!("{lessons} ak. st.")
        } else {
            person.hand.writes(minutes)
        };
        // On a day of school work begins after the lessons.
        let free_all_day = is_weekend(on) || is_summer(on);
        let begin =
            if free_all_day { *self.random.pick(&[10, 10, 11, 12]) } else { *self.random.pick(&[15, 16]) };
        let start = (self.random.percent(35) && minutes <= 6 * 60).then_some(begin * 60);
        Log {
            serial: self.serial,
            host: placement.host,
            on: On::Day(on),
            minutes,
            stated,
            start,
            end: start.map(|start| start + minutes),
            task: activity.task.to_owned(),
            field: activity.field,
            mode: if activity.remote { "attālināti" } else { "klātienē" },
            kind: "darbs",
            booklet: person.booklet,
            entered_by: placement.entered_by,
            entered,
            state: State::Confirmed,
            confirmed_by: placement.confirmed_by,
            confirmed: Some(confirmed),
            reason: "",
            corrects: None,
            instead: Vec::new(),
            cut: None,
            lost: "",
            marked: Mark::No,
        }
    }
}

/// What is done there.
fn of_host(host: &str) -> Vec<&'static Activity> {
    ACTIVITIES.iter().filter(|activity| activity.at == host).collect()
}
