//! Cells and rows that cannot be read as they stand, and some that can although they look strange.

use super::super::calendar::day;
use super::super::codes::old_personal_code;
use super::super::inventor::Inventor;
use super::super::organizations::{
    CULTURE_HOUSE, DAY_CENTRE, LIBRARY, MUSEUM, SENIORS, SINGERS, SOCIAL_CENTRE, SPORTS_CENTRE, YOUTH_CENTRE,
};
use super::{Case, case, summer, works};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    let mut cases = vec![
        row_too_short(inventor),
        lost_zero(inventor),
        residence_lost_zero(inventor),
        line_break(inventor),
    ];
    cases.extend(spoilt_cells(inventor));
    cases.push(day_spellings(inventor));
    cases.push(unknown_volunteer(inventor));
    cases.push(power_of_ten(inventor));
    cases.extend(ELSEWHERE.map(|(name, planted, expected, elsewhere)| {
        let case = case(name, planted, expected, []);
        Case { elsewhere, ..case }
    }));
    cases
}

/// The row breaks off after the hours.
fn row_too_short(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2002, 3, 6), SPORTS_CENTRE);
    let log = inventor.entry(&mut person, &mut placement, day(2020, 7, 30), 120).mark().lost("nav nolasāms");
    log.cut = Some(5);
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 8, 28)), 10 * 60);
    case(
        "row-with-too-few-columns",
        "Rindā ir tikai piecas šūnas.",
        "`row-too-short`: rinda nav nolasīta",
        [person.with(placement)],
    )
}

/// A spreadsheet took the code for a number.
fn lost_zero(inventor: &mut Inventor) -> Case {
    let (mut person, placement) = summer(inventor, day(2003, 9, 4), LIBRARY);
    let code = old_personal_code(&mut inventor.random, person.born);
    person.codes = String::from(code.replace('-', "").trim_start_matches('0'));
    case(
        "personal-code-lost-zero",
        "Personas kodam zudusi sākuma nulle: palikuši 10 cipari.",
        "`spreadsheet-lost-zeros`: jaunieša rinda nav nolasīta; `key-of-refused-row`: arī vienošanās un stundas ne",
        [works(inventor, (person, placement), 9)],
    )
}

/// The same with the code of the municipality.
fn residence_lost_zero(inventor: &mut Inventor) -> Case {
    let (mut person, placement) = summer(inventor, day(2002, 12, 30), CULTURE_HOUSE);
    person.residence = "110000";
    case(
        "municipality-code-lost-zero",
        "ATVK kodam zudusi sākuma nulle: „110000”.",
        "`spreadsheet-lost-zeros`: jaunieša rinda nav nolasīta; `key-of-refused-row`: arī vienošanās un stundas ne",
        [works(inventor, (person, placement), 9)],
    )
}

/// A line break inside a cell in quotation marks.
fn line_break(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2001, 1, 13), SOCIAL_CENTRE);
    let log = inventor.entry(&mut person, &mut placement, day(2020, 8, 5), 150).mark();
    log.task = String::from("Pārtikas paku kārtošana;\nizvadāšana „Daugavas” rajonā");
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 8, 28)), 8 * 60);
    case(
        "line-break-in-a-cell",
        "Darba aprakstā, kas ir pēdiņās, ir rindas pārnesums un semikols.",
        "nolasāms kā viena rinda",
        [person.with(placement)],
    )
}

/// Five entries of one person, each with one cell that cannot be read.
fn spoilt_cells(inventor: &mut Inventor) -> Vec<Case> {
    let (mut person, mut placement) = summer(inventor, day(2002, 10, 3), MUSEUM);
    for (date, cell) in (22..).zip(CELLS) {
        let log = inventor.entry(&mut person, &mut placement, day(2020, 6, date), 150);
        log.mark_for(cell.name).instead(cell.heading, cell.text).lost("nav nolasāms");
    }
    inventor.work(&mut person, &mut placement, (day(2020, 7, 1), day(2020, 8, 28)), 10 * 60);
    let cases = CELLS.iter().map(|cell| case(cell.name, cell.planted, cell.expected, []));
    let mut cases: Vec<Case> = cases.collect();
    if let Some(first) = cases.first_mut() {
        first.people.push(person.with(placement));
    }
    cases
}

/// A cell that cannot be read.
struct Cell {
    name: &'static str,
    planted: &'static str,
    expected: &'static str,
    heading: &'static str,
    text: &'static str,
}

const CELLS: &[Cell] = &[
    Cell {
        name: "typo-in-a-date",
        planted: "Datums „31.06.2020.”, kura kalendārā nav.",
        expected: "`no-such-day`: rinda nav nolasīta",
        heading: "Datums",
        text: "31.06.2020.",
    },
    Cell {
        name: "date-as-serial-number",
        planted: "Datuma vietā izklājlapas kārtas skaitlis „44012”.",
        expected: "`spreadsheet-serial-number`: rinda nav nolasīta",
        heading: "Datums",
        text: "44012",
    },
    Cell {
        name: "hours-became-a-date",
        planted: "2,5 stundas izklājlapa pārvērtusi par „02.maijs”.",
        expected: "`spreadsheet-date`: rinda nav nolasīta",
        heading: "Stundas",
        text: "02.maijs",
    },
    Cell {
        name: "hours-missing",
        planted: "Stundu skaits nav ierakstīts.",
        expected: "`cell-empty`: rinda nav nolasīta",
        heading: "Stundas",
        text: "",
    },
    Cell {
        name: "unknown-placement",
        planted: "Ieraksts par vienošanos „V-999”, kuras nav.",
        expected: "`key-unknown`: rinda nav nolasīta",
        heading: "Vienošanās nr.",
        text: "V-999",
    },
];

/// One person, five ways to write a day.
fn day_spellings(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2003, 12, 21), YOUTH_CENTRE);
    let days = [
        (1, "1.7.2020"),
        (2, "02.07.2020"),
        (3, "2020-07-03"),
        (6, "06/07/2020"),
        (7, "2020. gada 7. jūlijs"),
    ];
    for (date, text) in days {
        inventor.entry(&mut person, &mut placement, day(2020, 7, date), 90).mark().instead("Datums", text);
    }
    case(
        "five-spellings-of-a-day",
        "Viena persona, pieci datuma pieraksti.",
        "visi nolasāmi; 7 h 30 min",
        [person.with(placement)],
    )
}

/// An agreement with somebody who is not in the table; its hours go with it.
fn unknown_volunteer(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2001, 7, 2), DAY_CENTRE);
    let mut second = inventor.placement(&person, LIBRARY, day(2020, 6, 10), day(2020, 8, 31));
    second.instead.push(("Jaunieša kods", "J-999".to_owned()));
    inventor.entry(&mut person, &mut second, day(2020, 7, 1), 120).mark().lost("nav nolasāms");
    inventor.entry(&mut person, &mut second, day(2020, 7, 3), 120).mark().lost("nav nolasāms");
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 8, 28)), 8 * 60);
    case(
        "unknown-volunteer",
        "Vienošanās ar jaunieti „J-999”, kura nav.",
        "`key-unknown`: vienošanās rinda nav nolasīta; `key-of-refused-row`: arī tās divi stundu ieraksti ne",
        [person.with(placement).with(second)],
    )
}

/// The row of the organization cannot be read; the agreement and its hours go with it.
fn power_of_ten(inventor: &mut Inventor) -> Case {
    let mut pair = summer(inventor, day(1998, 10, 28), SENIORS);
    let days = (day(2020, 6, 10), day(2020, 8, 28));
    inventor.work(&mut pair.0, &mut pair.1, days, 8 * 60);
    Case {
        elsewhere: SENIORS,
        ..case(
            "registration-number-as-power-of-ten",
            "Reģistrācijas numuru izklājlapa pārvērtusi par „9,00E+10”.",
            "`spreadsheet-power-of-ten`: organizācijas rinda nav nolasīta; `key-of-refused-row`: arī vienošanās un stundas ne",
            [pair.0.with(pair.1)],
        )
    }
}

const ELSEWHERE: [(&str, &str, &str, &str); 4] = [
    (
        "delimiter-in-a-name",
        "Organizācijas nosaukumā ir komats, kas šajā tabulā ir arī atdalītājs.",
        "nolasāms: nosaukums ir pēdiņās",
        SINGERS,
    ),
    ("title-row", "Virs virsrakstiem ir nosaukuma rinda.", "`title-row`: izlaista", "stundas.csv, 1. rinda"),
    ("empty-rows", "Starp ierakstiem ir tukšas rindas.", "izlaistas un saskaitītas", "stundas.csv"),
    ("sum-row", "Tabulas beigās ir rinda „Kopā”.", "`sum-row`: izlaista", "stundas.csv, pēdējā rinda"),
];
