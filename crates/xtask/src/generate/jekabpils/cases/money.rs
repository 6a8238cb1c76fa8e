//! Payments and expenses.

use super::super::calendar::day;
use super::super::inventor::Inventor;
use super::super::organizations::{FOUNDATION, MUSEUM, YOUTH_ASSOCIATION, YOUTH_CENTRE};
use super::{Case, case, summer, works};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    vec![paid_work(inventor), expenses_over_cap(inventor), expenses_at_cap(inventor)]
}

/// Twenty euro for the work itself.
fn paid_work(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2001, 5, 17), MUSEUM);
    placement.payments = "20,00";
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 8, 28)), 14 * 60);
    for log in &mut placement.logs {
        log.lost("samaksa");
    }
    case(
        "paid-work",
        "Par darbu samaksāti 20 eiro.",
        "`paid-work`; šīs vienošanās stundas neieskaita",
        [person.with(placement)],
    )
}

/// Neither organization alone passes the cap, both together do.
fn expenses_over_cap(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(1998, 2, 18), YOUTH_ASSOCIATION);
    placement.expenses_covered = "jā";
    placement.expenses = String::from("ēdināšana 300,00 31.07.2020.; ēdināšana 300,00 31.08.2020.");
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 8, 28)), 24 * 60);
    let mut second = inventor.placement(&person, FOUNDATION, day(2020, 9, 1), day(2020, 12, 31));
    second.expenses_covered = "jā";
    second.expenses = String::from("ēdināšana 500,00 30.11.2020.");
    inventor.work(&mut person, &mut second, (day(2020, 9, 1), day(2020, 12, 20)), 20 * 60);
    case(
        "expenses-over-cap",
        "Divas organizācijas 2020. gadā vienai personai atlīdzinājušas 600 un 500 eiro ēdināšanai.",
        "`expenses-over-cap`: kopā par 100,00 eiro vairāk",
        [person.with(placement).with(second)],
    )
}

/// Exactly 1,000 euro.
fn expenses_at_cap(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(1999, 12, 12), YOUTH_CENTRE);
    placement.expenses_covered = "jā";
    placement.expenses = String::from(
        "ēdināšana 450,00 30.06.2020.; ceļa izdevumi 150,00 31.07.2020.; ēdināšana 400,00 31.08.2020.",
    );
    case(
        "expenses-exactly-1000",
        "Gada laikā atlīdzināti tieši 1000,00 eiro.",
        "konstatējumu nav",
        [works(inventor, (person, placement), 30)],
    )
}
