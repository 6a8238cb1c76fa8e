//! The table of volunteers.

mod columns;

use talka::identity::Stated;
use talka::register::{
    ChildPermit, Consent, HeldCode, Policy, Private, RecordCheck, RecordKind, Residence, ResidencePermit,
    School, Volunteer,
};
use uuid::Uuid;

use super::cells::{Cells, Group};
use super::tabular::Tabular;
use crate::cell::{self, CellError, CellErrorKind, Expected};
use crate::roster::of_volunteer;

pub(super) use columns::COLUMNS;

const CONSENT: [&str; 10] = [
    "consent_giver",
    "consent_capacity",
    "consent_document",
    "consent_form",
    "consent_purpose",
    "consent_given",
    "consent_received",
    "consent_from",
    "consent_to",
    "consent_withdrawn",
];

const OWN_POLICY: [&str; 7] = [
    "own_policy_made",
    "own_policy_from",
    "own_policy_to",
    "own_policy_risks",
    "own_policy_injury",
    "own_policy_disability",
    "own_policy_death",
];

const RECORD_CHECK: [&str; 2] = ["record_check", "convictions"];
const CHILD_PERMIT: [&str; 3] = ["child_permit_from", "child_permit_to", "child_permit_groups"];
const RESIDENCE: [&str; 4] = ["residence_ground", "programme_funding", "residence_from", "residence_to"];

impl Tabular for Volunteer {
    const KIND: RecordKind = RecordKind::Volunteer;
    const KEY: &'static str = "volunteer";

    fn identity(&self) -> Option<String> {
        let (name, birth) = of_volunteer(self);
        (!name.is_empty()).then(|| format!("{name}|{birth}"))
    }

    fn with_id(self, id: Uuid) -> Self {
        self.id(id)
    }

    fn read(id: Uuid, cells: &mut Cells<'_>) -> Option<Self> {
        let residence = cells.get("residence", cell::municipality_code);
        let school = cells.private("school");
        let volunteer = Self::new(id.into())
            .name(name(cells))
            .born(cells.get("born", cell::birth))
            .residences(residence.map(|code| vec![Residence::default().municipality(code)]))
            .schools(school.map(|name| vec![School::default().name(name)]))
            .codes(cells.entries("codes", cell::list, held_code))
            .consents(consents(cells))
            .policies(own_policies(cells))
            .record_checks(record_checks(cells))
            .child_permits(child_permits(cells))
            .residence_permits(residence_permits(cells));
        Some(volunteer)
    }
}

/// From one column, or from two for the given name and the surname. A name of one word beside a surname is the given name.
fn name(cells: &mut Cells<'_>) -> Option<Private> {
    let name = cells.text("name").map(|name| without_number(&name).to_owned());
    let (given, surname) = (cells.text("given_name"), cells.text("surname"));
    let whole = name.as_ref().is_some_and(|name| surname.is_none() || name.split_whitespace().count() > 1);
    let parts: Vec<String> =
        if whole { vec![name?] } else { [name.or(given), surname].into_iter().flatten().collect() };
    (!parts.is_empty()).then(|| Private::new(parts.join(" ")))
}

/// The name without its number in a list: `1. Alfa Paraugs`, `2) Beta Piemēra`.
fn without_number(name: &str) -> &str {
    let rest = name.trim_start_matches(|c: char| c.is_ascii_digit());
    let listed = rest.len() < name.len() && rest.starts_with(['.', ')']);
    if listed { rest.trim_start_matches(['.', ')', ' ', '\u{a0}']) } else { name }
}

fn held_code(cells: &mut Cells<'_>, column: &str, entry: &str) -> Option<HeldCode> {
    let too_long = CellError { expected: Expected::PersonalCode, kind: CellErrorKind::Unreadable };
    let read = |text: &str| Stated::from_text(&cell::personal_code(text)?).map_err(|_| too_long);
    cells.part(column, entry, read).map(HeldCode::new)
}

fn consents(cells: &mut Cells<'_>) -> Option<Vec<Consent>> {
    let recorded = cells.has("consent_form") || cells.has("consent_given");
    match cells.group(&CONSENT) {
        Group::Filled => {}
        Group::Empty if recorded => return Some(vec![]),
        Group::Empty | Group::Unknown => return None,
    }
    Some(vec![
        Consent::default()
            .giver(cells.private("consent_giver"))
            .capacity(cells.word("consent_capacity"))
            .document(cells.private("consent_document"))
            .form(cells.word("consent_form"))
            .purpose(cells.word("consent_purpose"))
            .given(cells.day_or_mark("consent_given"))
            .received(cells.day_or_mark("consent_received"))
            .from(cells.day("consent_from"))
            .to(cells.day("consent_to"))
            .withdrawn(cells.day("consent_withdrawn")),
    ])
}

fn own_policies(cells: &mut Cells<'_>) -> Option<Vec<Policy>> {
    match cells.group(&OWN_POLICY) {
        Group::Unknown => None,
        Group::Empty => Some(vec![]),
        Group::Filled => Some(vec![
            Policy::default()
                .made(cells.day("own_policy_made"))
                .from(cells.day("own_policy_from"))
                .to(cells.day("own_policy_to"))
                .risks(cells.words("own_policy_risks"))
                .injury_cents(cells.get("own_policy_injury", cell::cents))
                .disability_cents(cells.get("own_policy_disability", cell::cents))
                .death_cents(cells.get("own_policy_death", cell::cents)),
        ]),
    }
}

fn record_checks(cells: &mut Cells<'_>) -> Option<Vec<RecordCheck>> {
    match cells.group(&RECORD_CHECK) {
        Group::Unknown => None,
        Group::Empty => Some(vec![]),
        Group::Filled => Some(vec![
            RecordCheck::default()
                .done(cells.day_or_mark("record_check"))
                .convictions(cells.words("convictions")),
        ]),
    }
}

fn child_permits(cells: &mut Cells<'_>) -> Option<Vec<ChildPermit>> {
    match cells.group(&CHILD_PERMIT) {
        Group::Unknown => None,
        Group::Empty => Some(vec![]),
        Group::Filled => {
            // An empty cell says that the permit names no groups, and so is not limited to any.
            let groups =
                cells.entries("child_permit_groups", cell::list, |_, _, group| Some(group.to_owned()));
            Some(vec![
                ChildPermit::default()
                    .from(cells.day_or_mark("child_permit_from"))
                    .to(cells.day("child_permit_to"))
                    .limited_to(groups.filter(|groups| !groups.is_empty())),
            ])
        }
    }
}

fn residence_permits(cells: &mut Cells<'_>) -> Option<Vec<ResidencePermit>> {
    match cells.group(&RESIDENCE) {
        Group::Unknown => None,
        Group::Empty => Some(vec![]),
        Group::Filled => Some(vec![
            ResidencePermit::default()
                .ground(cells.word("residence_ground"))
                .financed_by(cells.word("programme_funding"))
                .from(cells.day("residence_from"))
                .to(cells.day("residence_to")),
        ]),
    }
}
