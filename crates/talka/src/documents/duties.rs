//! Rights and duties that a contract states (the Law, section 6(2), clauses 5 and 6): those of the Law in our words, with what
//! the office adds.

use super::given;
use super::words::both;
use crate::law::provisions::{
    BDL_7_1_1, BDL_7_1_2, BDL_7_1_3, BDL_7_2_1, BDL_7_2_2, BDL_7_2_3, BDL_7_2_4, BDL_7_2_6, BDL_7_2_7,
    BDL_7_2_8, BDL_8_1_1, BDL_8_1_2, BDL_8_1_3, BDL_8_1_4, BDL_8_2_1, BDL_8_2_2, BDL_8_2_3, BDL_8_2_4,
    BDL_8_2_5, BDL_8_2_6,
};
use crate::law::{InBoth, Provision};
use crate::text::Lang;

const ORGANIZER: &[&Provision] =
    &[&BDL_7_1_1, &BDL_7_1_2, &BDL_7_1_3, &BDL_7_2_1, &BDL_7_2_2, &BDL_7_2_3, &BDL_7_2_4];

const VOLUNTEER: &[&Provision] = &[
    &BDL_8_1_1, &BDL_8_1_2, &BDL_8_1_3, &BDL_8_1_4, &BDL_8_2_1, &BDL_8_2_2, &BDL_8_2_3, &BDL_8_2_4,
    &BDL_8_2_5, &BDL_8_2_6,
];

const STATEMENT: InBoth = both(
    "Pēc brīvprātīgā darba veicēja pieprasījuma organizētājs izsniedz izziņu par veikto brīvprātīgo darbu, tā ilgumu un iegūtajām kompetencēm.",
    "On the volunteer's request the organizer issues a statement of the work done, its duration and the competences gained.",
);
const ORGANIZER_LIABILITY: InBoth = both(
    "Organizētājs par šajā līgumā noteikto pienākumu neizpildi atbild normatīvajos aktos noteiktajā kārtībā.",
    "The organizer is liable under the law for duties of this contract that are not met.",
);
const VOLUNTEER_LIABILITY: InBoth = both(
    "Brīvprātīgā darba veicējs par šajā līgumā noteikto pienākumu neizpildi atbild normatīvajos aktos noteiktajā kārtībā.",
    "The volunteer is liable under the law for duties of this contract that are not met.",
);

/// What a contract says of the organizer.
pub(super) fn of_organizer(
    minor: bool,
    health_at_risk: bool,
    expenses: bool,
    added: Option<&Vec<String>>,
    lang: Lang,
) -> Vec<String> {
    let where_needed: [(bool, &'static Provision); 3] =
        [(minor, &BDL_7_2_6), (health_at_risk, &BDL_7_2_7), (expenses, &BDL_7_2_8)];
    let needed = where_needed.into_iter().filter(|(needed, _)| *needed).map(|(_, provision)| provision);
    let mut points = said(ORGANIZER.iter().copied().chain(needed), lang);
    points.extend([STATEMENT, ORGANIZER_LIABILITY].map(|text| text.text(lang).to_owned()));
    points.extend(given::all(added));
    points
}

/// What a contract says of the volunteer.
pub(super) fn of_volunteer(added: Option<&Vec<String>>, lang: Lang) -> Vec<String> {
    let mut points = said(VOLUNTEER.iter().copied(), lang);
    points.push(VOLUNTEER_LIABILITY.text(lang).to_owned());
    points.extend(given::all(added));
    points
}

fn said(provisions: impl Iterator<Item = &'static Provision>, lang: Lang) -> Vec<String> {
    let listed = provisions.filter_map(Provision::listed);
    listed.map(|listed| listed.says.text(lang).to_owned()).collect()
}
