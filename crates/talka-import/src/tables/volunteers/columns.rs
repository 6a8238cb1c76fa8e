//! The columns of the table of volunteers.

use talka::register::RecordKind;

use crate::header::{Column, Columns};
use crate::keys::table_name;

/// Stems of words by which a question asks for somebody other than the volunteer.
const OF_OTHERS: &[&str] = &[
    "vadit",
    "koordinat",
    "parstav",
    "vecak",
    "mat",
    "tev",
    "aizbild",
    "apstiprin",
    "skolotaj",
    "kontakt",
    "piederig",
    "mentor",
    "supervis",
    "coordinat",
    "parent",
    "guardian",
    "teacher",
    "organi",
    "school",
    "contact",
    "emergency",
    "mentor",
    "manager",
    "event",
    "project",
];

pub(in crate::tables) const COLUMNS: Columns = Columns {
    table: table_name(RecordKind::Volunteer),
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
        .required_unless(RecordKind::Volunteer)
        .identifies_as(RecordKind::Volunteer, &["jauniesa", "brivpratig", "volunteer"]),
        Column::new(
            "name",
            &[
                "Vārds, uzvārds",
                "Vārds un uzvārds",
                "Uzvārds, vārds",
                "Jaunietis",
                "Brīvprātīgais",
                "Brīvprātīgā darba veicējs",
                "Tavs vārds, uzvārds",
                "Tavs vārds un uzvārds",
                "Jūsu vārds, uzvārds",
                "Jūsu vārds un uzvārds",
                "Full name",
                "Name and surname",
                "Your name",
                "Volunteer name",
                "Name of the volunteer",
            ],
        )
        .holds(&["name"])
        .personal()
        .above()
        .asked(&[&["vard", "uzvard"], &["your", "name"], &["volunteer", "name"]])
        .not_asked(OF_OTHERS)
        .identifies(RecordKind::Volunteer),
        Column::new("given_name", &["Vārds", "Vārdi", "Given name", "First name"])
            .holds(&["name"])
            .personal(),
        Column::new("surname", &["Uzvārds", "Uzvārdi", "Surname", "Last name", "Family name"])
            .holds(&["name"])
            .personal()
            .identifies(RecordKind::Volunteer),
        Column::new(
            "born",
            &[
                "Dzimšanas datums",
                "Dzimšanas dati",
                "Dzimis",
                "Dzimusi",
                "Dzimis/dzimusi",
                "Dz. dat.",
                "Dz. gads",
                "Dzimšanas gads",
                "Date of birth",
                "DOB",
                "Birth date",
                "Birthday",
                "Year of birth",
            ],
        )
        .above()
        .asked(&[&["dzimsanas", "datum"], &["date", "birth"], &["when", "born"]])
        .not_asked(OF_OTHERS)
        .holds(&["born"])
        .personal(),
        Column::new(
            "codes",
            &["Personas kods", "Personas kodi", "P. k.", "PK", "Personal code", "Personal codes"],
        )
        .holds(&["codes"])
        .above()
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
            "own_policy_injury",
            &["Paša polises summa traumai (EUR)", "Paša polises summa traumai", "Own policy injury sum"],
        )
        .holds(&["policies/0/injury_cents"]),
        Column::new(
            "own_policy_death",
            &[
                "Paša polises summa nāves gadījumā (EUR)",
                "Paša polises summa nāves gadījumā",
                "Own policy death sum",
            ],
        )
        .holds(&["policies/0/death_cents"]),
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
