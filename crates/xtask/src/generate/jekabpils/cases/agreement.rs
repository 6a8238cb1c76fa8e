//! What was agreed, and whether work began before that.

use super::super::calendar::day;
use super::super::inventor::Inventor;
use super::super::organizations::{LIBRARY, MUSIC_STUDIO, SCHOOL, SPORTS_CENTRE, YOUTH_CENTRE};
use super::{Case, case, summer, works};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    vec![
        work_before_acquainted(inventor),
        work_before_agreement(inventor),
        never_acquainted(inventor),
        nothing_agreed(inventor),
        open_ended(inventor),
        term_not_recorded(inventor),
    ]
}

/// Acquainted with rights and duties on the third day.
fn work_before_acquainted(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2001, 3, 8), YOUTH_CENTRE);
    placement.acquainted = Some(day(2020, 6, 12));
    inventor.entry(&mut person, &mut placement, day(2020, 6, 11), 120).mark();
    inventor.work(&mut person, &mut placement, (day(2020, 6, 15), day(2020, 8, 28)), 13 * 60);
    case(
        "work-before-acquainted",
        "Ar tiesībām un pienākumiem iepazīstināts 12.06.2020., strādājis jau 11.06.2020.",
        "`work-before-agreement`; stundas jaunietim ieskaita",
        [person.with(placement)],
    )
}

/// Agreed after the work had begun.
fn work_before_agreement(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2000, 11, 30), SPORTS_CENTRE);
    let concluded = day(2020, 6, 17);
    placement.concluded = Some(concluded);
    placement.acquainted = Some(concluded);
    inventor.entry(&mut person, &mut placement, day(2020, 6, 13), 240).mark();
    inventor.entry(&mut person, &mut placement, day(2020, 6, 16), 120).mark();
    inventor.entry(&mut person, &mut placement, concluded, 120).mark();
    inventor.work(&mut person, &mut placement, (day(2020, 6, 18), day(2020, 8, 28)), 10 * 60);
    case(
        "work-before-agreement",
        "Vienošanās noslēgta 17.06.2020.; stundas ir arī 13.06. un 16.06.2020.",
        "`work-before-agreement` par 13.06. un 16.06.2020., par 17.06.2020. vairs ne",
        [person.with(placement)],
    )
}

/// The day of acquainting is empty, and the agreement does not mention it.
fn never_acquainted(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(2001, 1, 22), SCHOOL);
    placement.acquainted = None;
    placement.agreed = "apjoms; kārtība; termiņš";
    case(
        "never-acquainted",
        "Nav ierakstīts, ka jaunietis iepazīstināts ar tiesībām un pienākumiem.",
        "`agreement-incomplete`; `work-before-agreement` nevar noteikt",
        [works(inventor, (person, placement), 8)],
    )
}

/// The column is empty; the term and the acquainting stand elsewhere.
fn nothing_agreed(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(2000, 7, 9), MUSIC_STUDIO);
    placement.agreed = "";
    case(
        "amount-and-manner-not-agreed",
        "Šūna „Vienošanās par” ir tukša; termiņš un iepazīstināšanas diena ir ierakstīti.",
        "`agreement-incomplete`: trūkst apjoma un kārtības",
        [works(inventor, (person, placement), 8)],
    )
}

/// Lawful.
fn open_ended(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(1999, 4, 14), LIBRARY);
    placement.term_kind = "beztermiņa";
    placement.to = None;
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 12, 18)), 26 * 60);
    case("open-ended", "Līgums noslēgts uz nenoteiktu laiku.", "konstatējumu nav", [person.with(placement)])
}

/// Where no end is known, there is nothing to be after.
fn term_not_recorded(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2001, 8, 3), YOUTH_CENTRE);
    placement.term_kind = "";
    placement.to = None;
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 11, 20)), 15 * 60);
    case(
        "term-not-recorded",
        "Termiņa veids un beigas nav ierakstīti.",
        "konstatējumu nav; darbu pēc termiņa pārbaudīt nevar",
        [person.with(placement)],
    )
}
