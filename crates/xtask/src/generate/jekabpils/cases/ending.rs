//! How placements end, and hours after that.

use super::super::calendar::day;
use super::super::inventor::Inventor;
use super::super::organizations::{
    DAY_CENTRE, LIBRARY, MUSEUM, SOCIAL_CENTRE, SPORTS_CENTRE, YOUTH_CENTRE, YOUTH_HOUSE,
};
use super::super::people::Person;
use super::super::placements::{Ending, Placement};
use super::{Case, case, summer};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    vec![
        work_after_the_term(inventor),
        extended_in_time(inventor),
        work_after_the_end(inventor),
        notice_too_short(inventor),
        notice_just_in_time(inventor),
        notice_by_word_of_mouth(inventor),
        ended_at_once(inventor),
    ]
}

/// The term ran out in August, the work went on.
fn work_after_the_term(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2002, 5, 5), YOUTH_CENTRE);
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 8, 27)), 16 * 60);
    inventor.entry(&mut person, &mut placement, day(2020, 8, 31), 120).mark();
    inventor.entry(&mut person, &mut placement, day(2020, 9, 1), 120).mark().lost("pēc beigām");
    inventor.entry(&mut person, &mut placement, day(2020, 9, 8), 180).mark().lost("pēc beigām");
    case(
        "work-after-the-term",
        "Termiņš beidzās 31.08.2020.; stundas ir 31.08., 01.09. un 08.09.2020.",
        "`work-after-end` par 01.09. un 08.09.2020.; 31.08.2020. stundas ieskaitāmas",
        [person.with(placement)],
    )
}

/// Lawful: the term was extended.
fn extended_in_time(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2002, 9, 16), MUSEUM);
    placement.amended = Some((day(2020, 8, 28), day(2020, 10, 31)));
    inventor.work(&mut person, &mut placement, (day(2020, 7, 1), day(2020, 10, 25)), 24 * 60);
    case(
        "term-extended",
        "Termiņš 28.08.2020. pagarināts līdz 31.10.2020., stundas ir arī septembrī un oktobrī.",
        "konstatējumu nav",
        [person.with(placement)],
    )
}

/// Ended by notice in July, with an entry after it.
fn work_after_the_end(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = until_july(inventor, (2001, 10, 3), SPORTS_CENTRE);
    placement.ending = Some(ending("rakstveida", (2020, 7, 10), (2020, 7, 20)));
    inventor.entry(&mut person, &mut placement, day(2020, 7, 25), 240).mark().lost("pēc beigām");
    case(
        "work-after-the-end",
        "Attiecības izbeigtas ar 20.07.2020.; viens ieraksts ir par 25.07.2020.",
        "`work-after-end`; stundas neieskaita",
        [person.with(placement)],
    )
}

/// Two days' notice.
fn notice_too_short(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = until_july(inventor, (2002, 4, 21), LIBRARY);
    placement.ending = Some(ending("rakstveida", (2020, 7, 21), (2020, 7, 23)));
    case(
        "notice-too-short",
        "Uzteikts 21.07.2020., izbeigts ar 23.07.2020.",
        "`notice-too-short`",
        [person.with(placement)],
    )
}

/// Three days' notice, which is enough.
fn notice_just_in_time(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = until_july(inventor, (2002, 1, 29), YOUTH_HOUSE);
    placement.ending = Some(ending("rakstveida", (2020, 7, 21), (2020, 7, 24)));
    case(
        "notice-of-three-days",
        "Uzteikts 21.07.2020., izbeigts ar 24.07.2020.",
        "konstatējumu nav",
        [person.with(placement)],
    )
}

/// A written contract, ended on the telephone.
fn notice_by_word_of_mouth(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = until_july(inventor, (2000, 8, 12), SOCIAL_CENTRE);
    placement.ending = Some(ending("mutiska", (2020, 7, 20), (2020, 7, 27)));
    case(
        "notice-by-word-of-mouth",
        "Rakstveida līgums uzteikts mutiski.",
        "`notice-not-written`",
        [person.with(placement)],
    )
}

/// Lawful: there was an important reason.
fn ended_at_once(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = until_july(inventor, (2001, 6, 6), DAY_CENTRE);
    placement.ending = Some(Ending {
        important: "jā",
        reason: "pārcelšanās ģimenes slimības dēļ",
        ..ending("rakstveida", (2020, 7, 22), (2020, 7, 22))
    });
    case(
        "ended-at-once-for-important-reason",
        "Svarīga iemesla dēļ izbeigts uzteikšanas dienā.",
        "konstatējumu nav",
        [person.with(placement)],
    )
}

fn until_july(inventor: &mut Inventor, born: (i32, u32, u32), at: &'static str) -> (Person, Placement) {
    let (mut person, mut placement) = summer(inventor, day(born.0, born.1, born.2), at);
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 7, 17)), 9 * 60);
    (person, placement)
}

fn ending(form: &'static str, notice: (i32, u32, u32), effective: (i32, u32, u32)) -> Ending {
    Ending {
        by: "jaunietis",
        notice: Some(day(notice.0, notice.1, notice.2)),
        form,
        effective: day(effective.0, effective.1, effective.2),
        important: "nē",
        reason: "",
    }
}
