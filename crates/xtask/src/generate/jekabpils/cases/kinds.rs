//! Hours that are not plain work, and work that is not on site.

use super::super::calendar::day;
use super::super::hours::On;
use super::super::inventor::Inventor;
use super::super::organizations::{SCHOOL, SOCIAL_CENTRE, SPORTS_CENTRE, YOUTH_CENTRE, YOUTH_HOUSE};
use super::{Case, case, summer, year};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    vec![
        training_and_travel(inventor),
        doubtful_kinds(inventor),
        programme(inventor),
        remote_tutoring(inventor),
        abroad(inventor),
    ]
}

/// Hours that a scheme may well leave out.
fn doubtful_kinds(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2002, 7, 6), SOCIAL_CENTRE);
    let kinds = ["dežūra", "piespriests", "vasaras darbs", "prakse", "skolas prasība"];
    for (date, kind) in (15..).zip(kinds) {
        inventor.entry(&mut person, &mut placement, day(2020, 6, date), 120).mark().kind = kind;
    }
    inventor.work(&mut person, &mut placement, (day(2020, 7, 1), day(2020, 8, 28)), 9 * 60);
    case(
        "doubtful-kinds-of-hours",
        "Dežūra, piespriests darbs, apmaksāts vasaras darbs, prakse un skolas prasītas stundas, katra pa 2 h.",
        "konstatējumu nav; pēc pieņēmuma ieskaita tikai dežūru un skolas prasītās stundas: 13 h",
        [person.with(placement)],
    )
}

/// Learning, preparing and going there.
fn training_and_travel(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2001, 4, 20), SPORTS_CENTRE);
    let kinds = [(11, "mācības", 240), (12, "ceļš", 90), (15, "sagatavošanās", 120)];
    for (date, kind, minutes) in kinds {
        inventor.entry(&mut person, &mut placement, day(2020, 6, date), minutes).mark().kind = kind;
    }
    inventor.work(&mut person, &mut placement, (day(2020, 6, 17), day(2020, 8, 28)), 12 * 60);
    case(
        "training-travel-preparation",
        "Līdzās darbam ierakstītas mācības, ceļš un sagatavošanās.",
        "konstatējumu nav; pēc pieņēmuma ceļu neieskaita: 18 h",
        [person.with(placement)],
    )
}

/// Full weeks under a programme.
fn programme(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(1997, 5, 14), YOUTH_HOUSE);
    for week in 0..8 {
        let monday = day(2020, 6, 15).plus(7 * week);
        let log = inventor.entry(&mut person, &mut placement, monday, 35 * 60).mark();
        (log.on, log.kind) = (On::Days(monday, monday.plus(4)), "programma");
        log.stated = String::from("35");
        log.task = String::from("Eiropas Solidaritātes korpusa brīvprātīgais darbs");
    }
    case(
        "programme-35-hours-a-week",
        "Programmas brīvprātīgais: astoņas nedēļas pa 35 h.",
        "konstatējumu nav; pēc pieņēmuma aicināms ar 280 h, bez programmas stundām nebūtu, un lēmumā tas jānorāda",
        [person.with(placement)],
    )
}

/// What remained possible in spring.
fn remote_tutoring(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = year(inventor, day(2003, 8, 8), SCHOOL);
    inventor.work(&mut person, &mut placement, (day(2020, 3, 16), day(2020, 6, 5)), 26 * 60);
    case(
        "remote-tutoring-in-spring",
        "2020. gada pavasarī, kad vietas bija slēgtas, palīdzēts attālināti.",
        "konstatējumu nav; 26 h ieskaitāmas",
        [person.with(placement)],
    )
}

/// A youth exchange in another country.
fn abroad(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = year(inventor, day(2000, 6, 27), YOUTH_CENTRE);
    for date in 5..=8 {
        let log = inventor.entry(&mut person, &mut placement, day(2020, 2, date), 300).mark();
        (log.mode, log.task) = ("ārvalstīs", "Jauniešu apmaiņas grupas vadītāja palīgs".to_owned());
    }
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 12, 20)), 12 * 60);
    case(
        "work-abroad",
        "Četras dienas darbs jauniešu apmaiņā ārvalstīs.",
        "konstatējumu nav",
        [person.with(placement)],
    )
}
