//! The written form: where it is needed and was missing or late.

use super::super::calendar::day;
use super::super::inventor::Inventor;
use super::super::organizations::{
    CULTURE_HOUSE, DAY_CENTRE, LIBRARY, MUSEUM, SOCIAL_CENTRE, SPORTS_CENTRE, YOUTH_ASSOCIATION,
    YOUTH_CENTRE, YOUTH_HOUSE,
};
use super::super::placements::Signed;
use super::{Case, case, summer, works};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    vec![
        oral_with_minor_cured_later(inventor),
        oral_with_minor(inventor),
        oral_with_adult(inventor),
        one_signature_only(inventor),
        organization_signed_later(inventor),
        seven_signatures_missing(inventor),
        crosses_for_signatures(inventor),
        writing_requested(inventor),
        expenses_without_writing(inventor),
        date_of_agreement_missing(inventor),
    ]
}

/// Agreed by word of mouth, written two weeks later.
fn oral_with_minor_cured_later(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(2003, 5, 12), YOUTH_HOUSE);
    let cured = day(2020, 6, 24);
    placement.oral().concluded = Some(day(2020, 6, 10));
    placement.acquainted = Some(day(2020, 6, 10));
    placement.written = Some(cured);
    placement.signed_volunteer = Signed::On(cured);
    placement.signed_organization = Signed::On(cured);
    placement.signed_representative = Signed::On(cured);
    case(
        "oral-with-minor-cured-later",
        "Ar septiņpadsmitgadīgo 10.06.2020. vienojās mutiski, līgumu parakstīja 24.06.2020.",
        "`minor-needs-writing` no 10.06.2020. līdz 23.06.2020.",
        [works(inventor, (person, placement), 20)],
    )
}

/// Never written.
fn oral_with_minor(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(2002, 12, 8), CULTURE_HOUSE);
    placement.oral();
    case(
        "oral-with-minor",
        "Ar septiņpadsmitgadīgo vienojās tikai mutiski.",
        "`minor-needs-writing`",
        [works(inventor, (person, placement), 13)],
    )
}

/// Lawful.
fn oral_with_adult(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(1998, 9, 1), MUSEUM);
    placement.oral();
    case(
        "oral-with-adult",
        "Ar pilngadīgo vienojās mutiski, izdevumus nesedz.",
        "konstatējumu nav",
        [works(inventor, (person, placement), 18)],
    )
}

/// Only the volunteer signed.
fn one_signature_only(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(2003, 10, 15), LIBRARY);
    placement.signed_organization = Signed::Not;
    case(
        "one-signature-only",
        "Līgumu parakstījis tikai sešpadsmitgadīgais jaunietis, bibliotēka nav.",
        "`minor-needs-writing`: trūkst organizācijas paraksta",
        [works(inventor, (person, placement), 15)],
    )
}

/// Signed by the organization after ten days.
fn organization_signed_later(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2004, 10, 27), SPORTS_CENTRE);
    inventor.entry(&mut person, &mut placement, day(2020, 6, 12), 120);
    placement.concluded = Some(day(2020, 6, 10));
    placement.signed_organization = Signed::On(day(2020, 6, 20));
    case(
        "organization-signed-later",
        "Organizācija līgumu ar piecpadsmitgadīgo parakstīja 20.06.2020., darbs sākts 10.06.2020.",
        "`minor-needs-writing` līdz 19.06.2020.",
        [works(inventor, (person, placement), 10)],
    )
}

/// The culture house signed none of the contracts for the festival.
fn seven_signatures_missing(inventor: &mut Inventor) -> Case {
    let births = [
        day(2003, 1, 15),
        day(2003, 3, 2),
        day(2003, 8, 19),
        day(2004, 2, 6),
        day(2004, 5, 28),
        day(2005, 3, 9),
        day(2005, 6, 21),
    ];
    let people = births.map(|born| {
        let (from, to) = (day(2020, 7, 1), day(2020, 7, 12));
        let mut person = inventor.person(born, from);
        let mut placement = inventor.placement(&person, CULTURE_HOUSE, from, to);
        placement.signed_organization = Signed::Not;
        placement.task = String::from("Pilsētas svētku gājiena palīgs");
        for festival in [day(2020, 7, 4), day(2020, 7, 5)] {
            let minutes = inventor.random.between(8, 13) * 30;
            inventor.entry(&mut person, &mut placement, festival, minutes);
        }
        person.with(placement)
    });
    case(
        "seven-signatures-missing",
        "Kultūras nams nav parakstījis septiņu nepilngadīgo līgumus pilsētas svētkiem.",
        "septiņas reizes `minor-needs-writing`; darāmo darbu sarakstā viens ieraksts ar septiņām rindām",
        people,
    )
}

/// Signed, but the days were not written down.
fn crosses_for_signatures(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(2003, 2, 24), DAY_CENTRE);
    placement.signed_volunteer = Signed::Cross;
    placement.signed_organization = Signed::Cross;
    placement.signed_representative = Signed::Cross;
    case(
        "signatures-without-days",
        "Parakstu vietā ir krustiņi „x”, parakstīšanas diena nav zināma.",
        "konstatējumu nav: paraksts ir, diena nav prasīta",
        [works(inventor, (person, placement), 10)],
    )
}

/// An adult asked for a written contract and did not get one.
fn writing_requested(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(1999, 6, 5), SOCIAL_CENTRE);
    placement.oral().writing_requested = Some(day(2020, 6, 15));
    case(
        "writing-requested",
        "Pilngadīgais brīvprātīgais 15.06.2020. lūdza rakstveida līgumu, tā nav.",
        "`writing-requested` no 15.06.2020.",
        [works(inventor, (person, placement), 17)],
    )
}

/// Expenses were to be covered, and nothing was written.
fn expenses_without_writing(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(1997, 3, 3), YOUTH_ASSOCIATION);
    placement.oral().expenses_covered = "jā";
    placement.expenses = String::from("ceļa izdevumi 8,40 18.07.2020.; ēdināšana 6,50 18.07.2020.");
    case(
        "expenses-without-writing",
        "Biedrība sedz izdevumus, bet vienošanās ir mutiska.",
        "`expenses-need-writing`",
        [works(inventor, (person, placement), 14)],
    )
}

/// Whether it was too late for anything cannot be said.
fn date_of_agreement_missing(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(2003, 5, 18), YOUTH_CENTRE);
    placement.concluded = None;
    case(
        "agreement-date-missing",
        "Septiņpadsmitgadīgā līgumam nav noslēgšanas dienas.",
        "`work-before-agreement` un `minor-needs-writing` nevar noteikt: trūkst noslēgšanas dienas",
        [works(inventor, (person, placement), 11)],
    )
}
