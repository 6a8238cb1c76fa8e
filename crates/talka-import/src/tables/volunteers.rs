//! The table of volunteers.

use talka::identity::Stated;
use talka::register::{
    ChildPermit, Consent, HeldCode, Policy, RecordCheck, RecordKind, Residence, ResidencePermit, School,
    Volunteer,
};
use uuid::Uuid;

use super::cells::Group;
use super::{Cells, Tabular};
use crate::cell::{self, CellError, CellErrorKind, Expected};
use crate::header::{Column, Columns};

pub(super) const COLUMNS: Columns = Columns {
    table: "volunteers",
    columns: &[
        Column::new(
            "volunteer",
            &[
                "Jaunieša kods",
                "Brīvprātīgā kods",
                "Jaunieša nr.",
                "Brīvprātīgā nr.",
                "Jaunieša numurs",
                "Brīvprātīgā numurs",
                "Jaunieša ID",
                "Brīvprātīgā ID",
                "Kartes nr.",
                "Reģistra nr.",
                "Kods",
                "Nr.",
                "Nr. p. k.",
                "ID",
                "Volunteer ID",
                "Volunteer key",
                "Volunteer code",
                "Key",
                "Code",
            ],
        )
        .required(),
        Column::new(
            "name",
            &[
                "Vārds, uzvārds",
                "Vārds un uzvārds",
                "Uzvārds, vārds",
                "Jaunietis",
                "Brīvprātīgais",
                "Brīvprātīgā darba veicējs",
                "Full name",
                "Name and surname",
            ],
        )
        .holds(&["name"])
        .personal(),
        Column::new(
            "born",
            &[
                "Dzimšanas datums",
                "Dzimšanas dati",
                "Dzimis",
                "Dzimusi",
                "Dzimis/dzimusi",
                "Dz. dat.",
                "Dzimšanas gads",
                "Date of birth",
                "Birth date",
                "Birthday",
                "Year of birth",
            ],
        )
        .holds(&["born"])
        .personal(),
        Column::new(
            "codes",
            &["Personas kods", "Personas kodi", "P. k.", "PK", "Personal code", "Personal codes"],
        )
        .holds(&["codes"])
        .personal(),
        Column::new(
            "residence",
            &[
                "Deklarētā dzīvesvieta (ATVK)",
                "Dzīvesvieta (ATVK)",
                "Dzīvesvietas ATVK",
                "Dzīvesvietas ATVK kods",
                "ATVK",
                "ATVK kods",
                "Municipality code",
                "Residence code",
            ],
        )
        .holds(&["residences"])
        .personal(),
        Column::new(
            "school",
            &["Skola", "Izglītības iestāde", "Mācību iestāde", "Mācību vieta", "School name"],
        )
        .holds(&["schools"])
        .personal(),
        Column::new(
            "consent_giver",
            &[
                "Piekrišanu deva (vārds)",
                "Piekrišanu deva",
                "Piekrišanas devēja vārds, uzvārds",
                "Likumiskā pārstāvja vārds, uzvārds",
                "Likumiskais pārstāvis",
                "Consent given by",
            ],
        )
        .holds(&["consents/0/giver"])
        .personal(),
        Column::new(
            "consent_capacity",
            &[
                "Piekrišanas devējs",
                "Piekrišanas devēja statuss",
                "Kas deva piekrišanu",
                "Piekrišanas devēja loma",
                "Radniecība",
                "Consent capacity",
                "Relation",
            ],
        )
        .holds(&["consents/0/capacity"]),
        Column::new(
            "consent_document",
            &[
                "Dokuments",
                "Pamatojošais dokuments",
                "Bāriņtiesas lēmums",
                "Pārstāvību apliecinošs dokuments",
                "Document",
            ],
        )
        .holds(&["consents/0/document"])
        .personal(),
        Column::new("consent_form", &["Piekrišanas veids", "Piekrišanas forma", "Form of consent"])
            .holds(&["consents", "consents/0/form"]),
        Column::new(
            "consent_purpose",
            &[
                "Piekrišana kam",
                "Piekrišanas mērķis",
                "Piekrišanas priekšmets",
                "Kam dota piekrišana",
                "Purpose of consent",
            ],
        )
        .holds(&["consents/0/purpose"]),
        Column::new(
            "consent_given",
            &[
                "Piekrišana dota",
                "Piekrišanas datums",
                "Vecāku piekrišana",
                "Piekrišana",
                "Vecāku piekrišanas datums",
                "Consent",
                "Consent date",
            ],
        )
        .holds(&["consents", "consents/0/given"]),
        Column::new(
            "consent_received",
            &["Piekrišana saņemta", "Piekrišanas saņemšanas datums", "Consent received on"],
        )
        .holds(&["consents/0/received"]),
        Column::new("consent_from", &["Piekrišana derīga no", "Piekrišana no", "Consent valid from"])
            .holds(&["consents/0/from"]),
        Column::new(
            "consent_to",
            &["Piekrišana derīga līdz", "Piekrišana līdz", "Consent valid to", "Consent valid until"],
        )
        .holds(&["consents/0/to"]),
        Column::new(
            "consent_withdrawn",
            &["Piekrišana atsaukta", "Piekrišanas atsaukums", "Consent withdrawn on"],
        )
        .holds(&["consents/0/withdrawn"]),
        Column::new("own_policy_made", &["Paša polise noslēgta", "Own policy made on"])
            .holds(&["policies/0/made"]),
        Column::new("own_policy_from", &["Paša polise no", "Paša apdrošināšana no", "Own policy valid from"])
            .holds(&["policies", "policies/0/from"]),
        Column::new("own_policy_to", &["Paša polise līdz", "Paša apdrošināšana līdz", "Own policy valid to"])
            .holds(&["policies", "policies/0/to"]),
        Column::new("own_policy_risks", &["Paša polises riski", "Risks of own policy"])
            .holds(&["policies/0/risks"]),
        Column::new(
            "own_policy_disability",
            &[
                "Paša polises summa invaliditātei (EUR)",
                "Paša polises summa invaliditātei",
                "Own policy disability sum",
            ],
        )
        .holds(&["policies/0/disability_cents"]),
        Column::new(
            "record_check",
            &["Sodu reģistra pārbaude", "Pārbaude Sodu reģistrā", "Sodāmība pārbaudīta", "Record check on"],
        )
        .holds(&["record_checks", "record_checks/0/done"]),
        Column::new("convictions", &["Sodu reģistra ziņas", "Sodāmība", "Convictions"])
            .holds(&["record_checks", "record_checks/0/convictions"])
            .personal(),
        Column::new(
            "child_permit_from",
            &["Atļauja strādāt ar bērniem no", "Permit to work with children from"],
        )
        .holds(&["child_permits", "child_permits/0/from"]),
        Column::new(
            "child_permit_to",
            &["Atļauja strādāt ar bērniem līdz", "Permit to work with children to"],
        )
        .holds(&["child_permits", "child_permits/0/to"]),
        Column::new("child_permit_groups", &["Atļaujas bērnu grupas", "Groups of the permit"])
            .holds(&["child_permits/0/limited_to"]),
        Column::new("residence_ground", &["Uzturēšanās atļaujas pamats", "Ground of residence"])
            .holds(&["residence_permits", "residence_permits/0/ground"]),
        Column::new("programme_funding", &["Programmu finansē", "Programme financed by"])
            .holds(&["residence_permits/0/financed_by"]),
        Column::new("residence_from", &["Uzturēšanās atļauja no", "Residence permit from"])
            .holds(&["residence_permits", "residence_permits/0/from"]),
        Column::new("residence_to", &["Uzturēšanās atļauja līdz", "Residence permit to"])
            .holds(&["residence_permits", "residence_permits/0/to"]),
    ],
};

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

const OWN_POLICY: [&str; 5] =
    ["own_policy_made", "own_policy_from", "own_policy_to", "own_policy_risks", "own_policy_disability"];

const RECORD_CHECK: [&str; 2] = ["record_check", "convictions"];
const CHILD_PERMIT: [&str; 3] = ["child_permit_from", "child_permit_to", "child_permit_groups"];
const RESIDENCE: [&str; 4] = ["residence_ground", "programme_funding", "residence_from", "residence_to"];

impl Tabular for Volunteer {
    const KIND: RecordKind = RecordKind::Volunteer;
    const KEY: &'static str = "volunteer";

    fn read(id: Uuid, cells: &mut Cells<'_>) -> Option<Self> {
        let residence = cells.get("residence", cell::municipality_code);
        let school = cells.private("school");
        Some(Self {
            name: cells.private("name"),
            born: cells.get("born", cell::birth),
            residences: residence
                .map(|code| vec![Residence { municipality: Some(code), ..Residence::default() }]),
            schools: school.map(|name| vec![School { name: Some(name), ..School::default() }]),
            timetables: None,
            codes: cells.entries("codes", cell::list, held_code),
            consents: consents(cells),
            policies: own_policies(cells),
            record_checks: record_checks(cells),
            child_permits: child_permits(cells),
            residence_permits: residence_permits(cells),
            ..Self::new(id.into())
        })
    }
}

fn held_code(cells: &mut Cells<'_>, column: &str, entry: &str) -> Option<HeldCode> {
    let too_long = CellError { expected: Expected::PersonalCode, kind: CellErrorKind::Unreadable };
    let read = |text: &str| Stated::from_text(&cell::personal_code(text)?).map_err(|_| too_long);
    cells.part(column, entry, read).map(|code| HeldCode { code, from: None, to: None })
}

fn consents(cells: &mut Cells<'_>) -> Option<Vec<Consent>> {
    let recorded = cells.has("consent_form") || cells.has("consent_given");
    match cells.group(&CONSENT) {
        Group::Filled => {}
        Group::Empty if recorded => return Some(vec![]),
        Group::Empty | Group::Unknown => return None,
    }
    Some(vec![Consent {
        giver: cells.private("consent_giver"),
        capacity: cells.word("consent_capacity"),
        document: cells.private("consent_document"),
        form: cells.word("consent_form"),
        purpose: cells.word("consent_purpose"),
        limited_to: None,
        given: cells.day_or_mark("consent_given"),
        received: cells.day_or_mark("consent_received"),
        from: cells.day("consent_from"),
        to: cells.day("consent_to"),
        withdrawn: cells.day("consent_withdrawn"),
    }])
}

fn own_policies(cells: &mut Cells<'_>) -> Option<Vec<Policy>> {
    match cells.group(&OWN_POLICY) {
        Group::Unknown => None,
        Group::Empty => Some(vec![]),
        Group::Filled => Some(vec![Policy {
            made: cells.day("own_policy_made"),
            from: cells.day("own_policy_from"),
            to: cells.day("own_policy_to"),
            risks: cells.words("own_policy_risks"),
            disability_cents: cells.get("own_policy_disability", cell::cents),
        }]),
    }
}

fn record_checks(cells: &mut Cells<'_>) -> Option<Vec<RecordCheck>> {
    match cells.group(&RECORD_CHECK) {
        Group::Unknown => None,
        Group::Empty => Some(vec![]),
        Group::Filled => Some(vec![RecordCheck {
            done: cells.day_or_mark("record_check"),
            convictions: cells.words("convictions"),
        }]),
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
            Some(vec![ChildPermit {
                from: cells.day_or_mark("child_permit_from"),
                to: cells.day("child_permit_to"),
                limited_to: groups.filter(|groups| !groups.is_empty()),
            }])
        }
    }
}

fn residence_permits(cells: &mut Cells<'_>) -> Option<Vec<ResidencePermit>> {
    match cells.group(&RESIDENCE) {
        Group::Unknown => None,
        Group::Empty => Some(vec![]),
        Group::Filled => Some(vec![ResidencePermit {
            ground: cells.word("residence_ground"),
            financed_by: cells.word("programme_funding"),
            from: cells.day("residence_from"),
            to: cells.day("residence_to"),
        }]),
    }
}
