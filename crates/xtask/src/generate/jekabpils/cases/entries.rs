//! Entries that contradict themselves or each other, or lie at an edge.

use super::super::calendar::day;
use super::super::hours::On;
use super::super::inventor::Inventor;
use super::super::organizations::{
    CULTURE_HOUSE, LIBRARY, MUSEUM, MUSIC_STUDIO, SCHOOL, SOCIAL_CENTRE, SPORTS_CENTRE, YOUTH_CENTRE,
    YOUTH_HOUSE,
};
use super::super::placements::Pace;
use super::{Case, case, summer, works, year};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    vec![
        duplicate(inventor),
        overlap(inventor),
        day_over_24_hours(inventor),
        impossible_minutes(inventor),
        longer_than_its_times(inventor),
        over_midnight(inventor),
        camp(inventor),
        range_within_a_month(inventor),
        whole_month(inventor),
        range_over_the_years_end(inventor),
        after_the_year(inventor),
        corrected(inventor),
        academic_hours(inventor),
        all_at_once(inventor),
    ]
}

const HOUR: i32 = 60;

/// The same line copied twice from the booklet.
fn duplicate(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2003, 9, 25), LIBRARY);
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 8, 28)), 11 * 60);
    let log = inventor.entry(&mut person, &mut placement, day(2020, 7, 22), 180).mark().clone();
    let mut again = inventor.again(&log);
    again.lost("ierakstīts divreiz");
    placement.logs.push(again);
    case(
        "hours-twice",
        "Vienas un tās pašas stundas ierakstītas divreiz.",
        "`hours-duplicate`; otro ierakstu neieskaita",
        [person.with(placement)],
    )
}

/// At the library and at the museum at once.
fn overlap(inventor: &mut Inventor) -> Case {
    let (mut person, mut library) = summer(inventor, day(2002, 6, 1), LIBRARY);
    let mut museum = inventor.placement(&person, MUSEUM, day(2020, 6, 10), day(2020, 8, 31));
    let both = day(2020, 7, 8);
    inventor.entry(&mut person, &mut library, both, 240).mark().between(10 * HOUR, 14 * HOUR);
    let second = inventor.entry(&mut person, &mut museum, both, 240).mark();
    second.between(12 * HOUR, 16 * HOUR).lost("pārklājas");
    inventor.work(&mut person, &mut library, (day(2020, 6, 10), day(2020, 8, 28)), 10 * 60);
    inventor.work(&mut person, &mut museum, (day(2020, 6, 10), day(2020, 8, 28)), 8 * 60);
    case(
        "overlap-across-two-hosts",
        "08.07.2020. bibliotēkā 10:00–14:00 un muzejā 12:00–16:00.",
        "`hours-overlap`; muzeja stundas neieskaita",
        [person.with(library).with(museum)],
    )
}

/// Sixteen hours here and ten there.
fn day_over_24_hours(inventor: &mut Inventor) -> Case {
    let (mut person, mut festival) = summer(inventor, day(1999, 11, 17), CULTURE_HOUSE);
    let mut sports = inventor.placement(&person, SPORTS_CENTRE, day(2020, 6, 10), day(2020, 8, 31));
    let both = day(2020, 7, 4);
    inventor.entry(&mut person, &mut festival, both, 16 * 60).mark();
    inventor.entry(&mut person, &mut sports, both, 10 * 60).mark().lost("vairāk par 24 h");
    inventor.work(&mut person, &mut sports, (day(2020, 6, 10), day(2020, 8, 28)), 7 * 60);
    case(
        "day-over-24-hours",
        "Vienā dienā divās vietās 16 h un 10 h.",
        "`day-over-24-hours`; vienu ierakstu neieskaita",
        [person.with(festival).with(sports)],
    )
}

/// Nought, less than nought and more than a day has.
fn impossible_minutes(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2000, 12, 6), SOCIAL_CENTRE);
    for (date, text) in [(16, "0"), (17, "-2"), (18, "25")] {
        let log = inventor.entry(&mut person, &mut placement, day(2020, 6, date), 60).mark();
        log.stated = String::from(text);
        log.lost("stundu skaits");
    }
    inventor.work(&mut person, &mut placement, (day(2020, 6, 22), day(2020, 8, 28)), 9 * 60);
    case(
        "impossible-number-of-hours",
        "Ierakstītas 0, −2 un 25 stundas dienā.",
        "trīs reizes `minutes-invalid`; stundas neieskaita",
        [person.with(placement)],
    )
}

/// A quarter of an hour too much.
fn longer_than_its_times(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2003, 1, 27), YOUTH_HOUSE);
    let log = inventor.entry(&mut person, &mut placement, day(2020, 7, 15), 180).mark();
    log.between(10 * HOUR, 12 * HOUR + 45).lost("garāks par laiku").stated = String::from("3");
    let log = inventor.entry(&mut person, &mut placement, day(2020, 7, 16), 165).mark();
    log.between(10 * HOUR, 12 * HOUR + 45);
    inventor.work(&mut person, &mut placement, (day(2020, 7, 20), day(2020, 8, 28)), 8 * 60);
    case(
        "three-hours-in-two-and-three-quarters",
        "10:00–12:45 ierakstīts kā 3 h; nākamajā dienā tas pats laiks pareizi.",
        "`minutes-over-interval` par pirmo ierakstu",
        [person.with(placement)],
    )
}

/// Ten in the evening to two in the morning.
fn over_midnight(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(1998, 4, 2), MUSEUM);
    let log = inventor.entry(&mut person, &mut placement, day(2020, 8, 29), 240).mark();
    log.between(22 * HOUR, 26 * HOUR).task = String::from("Muzeju nakts apmeklētāju plūsmas vadīšana");
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 8, 28)), 12 * 60);
    case(
        "over-midnight",
        "Muzeju naktī no 22:00 līdz 02:00.",
        "konstatējumu nav: 4 h",
        [person.with(placement)],
    )
}

/// Five days of 24 hours each.
fn camp(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2000, 1, 18), YOUTH_CENTRE);
    for date in 13..=17 {
        let log = inventor.entry(&mut person, &mut placement, day(2020, 7, date), 24 * 60).mark();
        log.stated = String::from("24");
        log.task = String::from("Vasaras diennakts nometnes vadītāja palīgs");
    }
    case(
        "camp-of-five-whole-days",
        "Nometne: piecas dienas pa 24 h.",
        "konstatējumu nav (24 h diennaktī ir iespējamas); ar 120 h aicināms",
        [person.with(placement)],
    )
}

/// A stretch of days in one row.
fn range_within_a_month(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2003, 4, 28), YOUTH_CENTRE);
    let log = inventor.entry(&mut person, &mut placement, day(2020, 7, 12), 9 * 60).mark();
    log.on = On::Days(day(2020, 7, 12), day(2020, 7, 14));
    log.instead("Datums", "12.–14.07.2020");
    inventor.work(&mut person, &mut placement, (day(2020, 7, 20), day(2020, 8, 28)), 7 * 60);
    case(
        "range-of-days",
        "Viens ieraksts par trim dienām: „12.–14.07.2020”.",
        "nolasāms kā 12.07.2020.–14.07.2020.; 9 h ieskaitāmas",
        [person.with(placement)],
    )
}

/// Tutoring from home, entered by the month.
fn whole_month(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = year(inventor, day(2002, 10, 20), SCHOOL);
    for (month, minutes) in [(3, 360), (4, 540), (5, 420)] {
        let log = inventor.entry(&mut person, &mut placement, day(2020, month, 1), minutes).mark();
        log.on = On::Month(day(2020, month, 1));
        log.task = String::from("Attālinātas lasīšanas stundas 2. klasei");
        log.mode = "attālināti";
    }
    case(
        "month-entries",
        "Attālinātas stundas pavasarī ierakstītas pa mēnešiem: „marts 2020”.",
        "nolasāms kā viss mēnesis; 22 h ieskaitāmas",
        [person.with(placement)],
    )
}

/// From one year into the next.
fn range_over_the_years_end(inventor: &mut Inventor) -> Case {
    let from = day(2020, 9, 1);
    let mut person = inventor.person(day(2001, 7, 23), from);
    let mut placement = inventor.placement(&person, SOCIAL_CENTRE, from, day(2021, 1, 31));
    inventor.work(&mut person, &mut placement, (from, day(2020, 12, 20)), 52 * 60);
    let log = inventor.entry(&mut person, &mut placement, day(2020, 12, 28), 12 * 60).mark();
    log.on = On::Days(day(2020, 12, 28), day(2021, 1, 3));
    (log.entered, log.confirmed) = (day(2021, 1, 4), Some(day(2021, 1, 5)));
    case(
        "range-over-the-years-end",
        "Viens 12 h ieraksts par 28.12.2020.–03.01.2021.; bez tā 2020. gadā ir 52 h.",
        "šo stundu dala 2020. gadā nav zināma; lēmumā jānorāda, ka no tās atkarīgs uzaicinājums",
        [person.with(placement)],
    )
}

/// Entries of January, judged on the last day of the year.
fn after_the_year(inventor: &mut Inventor) -> Case {
    let from = day(2020, 9, 14);
    let mut person = inventor.person(day(2002, 2, 9), from);
    let mut placement = inventor.placement(&person, LIBRARY, from, day(2021, 5, 31));
    placement.pace = Pace::Prompt;
    inventor.work(&mut person, &mut placement, (from, day(2020, 12, 20)), 30 * 60);
    for date in [4, 5, 7, 8, 11, 12, 13, 14] {
        inventor.entry(&mut person, &mut placement, day(2021, 1, date), 120).mark().lost("nākotnē");
    }
    case(
        "hours-of-january-2021",
        "Astoņi ieraksti par 2021. gada janvāri.",
        "ar `--today 2020-12-31` astoņas reizes `hours-in-future`, ar `--today 2021-01-15` konstatējumu nav; 2020. gadā neieskaita",
        [person.with(placement)],
    )
}

/// Six hours, corrected to four.
fn corrected(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2001, 10, 30), SPORTS_CENTRE);
    let log = inventor.entry(&mut person, &mut placement, day(2020, 8, 22), 360).mark();
    log.lost("labots");
    let wrong = log.clone();
    let mut right = inventor.again(&wrong);
    (right.minutes, right.stated, right.lost) = (240, "4".to_owned(), "");
    right.corrects = Some(wrong.serial);
    right.entered = wrong.entered.plus(1);
    placement.logs.push(right);
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 8, 20)), 9 * 60);
    case(
        "corrected-entry",
        "6 h ieraksts labots ar jaunu ierakstu par 4 h.",
        "konstatējumu nav; ieskaita 4 h",
        [person.with(placement)],
    )
}

/// Lessons of 40 minutes.
fn academic_hours(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2003, 6, 16), MUSIC_STUDIO);
    for (date, minutes) in [(11, 120), (12, 120), (18, 80), (19, 160), (25, 120), (26, 80)] {
        inventor.entry(&mut person, &mut placement, day(2020, 6, date), minutes).mark();
    }
    case(
        "academic-hours",
        "Stundas ierakstītas akadēmiskajās stundās: „3 ak. st.”.",
        "17 akadēmiskās stundas pa 40 minūtēm: 11 h 20 min",
        [person.with(placement)],
    )
}

/// A year of hours, all entered on one day.
fn all_at_once(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = year(inventor, day(2004, 4, 11), YOUTH_CENTRE);
    placement.pace = Pace::AtOnce(day(2020, 12, 29));
    placement.entered_by = "koordinators";
    case(
        "all-entered-in-one-go",
        "Visas gada stundas ievadītas 29.12.2020.",
        "konstatējumu nav",
        [works(inventor, (person, placement), 40)],
    )
}
