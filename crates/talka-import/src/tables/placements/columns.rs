//! The columns of the table of placements.

use talka::register::RecordKind;

use crate::header::{Column, Columns};
use crate::keys::table_name;

pub(in crate::tables) const COLUMNS: Columns = Columns {
    table: table_name(RecordKind::Placement),
    columns: &[
        Column::new(
            "placement",
            &[
                "Vienošanās nr.",
                "Vienošanās numurs",
                "Vienošanās kods",
                "Līguma nr.",
                "Līguma numurs",
                "Vienošanās",
                "Līgums",
                "Nr.",
                "Nr. p. k.",
                "Kods",
                "ID",
                "Placement ID",
                "Agreement no.",
                "Contract no.",
                "Key",
            ],
        )
        .required_unless(RecordKind::Volunteer),
        Column::new(
            "volunteer",
            &[
                "Jaunieša kods",
                "Brīvprātīgā kods",
                "Jaunieša nr.",
                "Brīvprātīgā nr.",
                "Jaunieša ID",
                "Brīvprātīgā ID",
                "Jaunietis",
                "Brīvprātīgais",
                "Volunteer ID",
                "Volunteer code",
            ],
        )
        .required_unless(RecordKind::Volunteer)
        .holds(&["volunteer"]),
        Column::new(
            "organization",
            &[
                "Organizācijas kods",
                "Organizācijas nr.",
                "Organizācijas ID",
                "Organizētāja kods",
                "Organizētājs",
                "Organizācija",
                "Iestādes kods",
                "Organization ID",
                "Organization code",
                "Organisation",
            ],
        )
        .required_unless(RecordKind::Organization)
        .holds(&["organization"]),
        Column::new(
            "form",
            &["Forma", "Vienošanās forma", "Līguma forma", "Vienošanās veids", "Form of agreement"],
        )
        .holds(&["agreement", "agreement/form"]),
        Column::new(
            "concluded",
            &[
                "Noslēgta",
                "Noslēgts",
                "Vienošanās datums",
                "Līguma datums",
                "Noslēgšanas datums",
                "Vienošanās noslēgta",
                "Līgums noslēgts",
                "Agreement date",
                "Concluded on",
            ],
        )
        .holds(&["agreement", "agreement/concluded"]),
        Column::new("written", &["Rakstveidā no", "Rakstveidā noformēta", "In writing since", "Written on"])
            .holds(&["agreement/written"]),
        Column::new(
            "signed_volunteer",
            &[
                "Parakstījis jaunietis",
                "Parakstījis brīvprātīgais",
                "Jaunieša paraksts",
                "Brīvprātīgā paraksts",
                "Signed by volunteer",
            ],
        )
        .holds(&["agreement/signatures", "agreement/signatures/volunteer"]),
        Column::new(
            "signed_organization",
            &[
                "Parakstījusi organizācija",
                "Parakstījis organizētājs",
                "Organizācijas paraksts",
                "Organizētāja paraksts",
                "Signed by organization",
            ],
        )
        .holds(&["agreement/signatures", "agreement/signatures/organization"]),
        Column::new(
            "signed_representative",
            &[
                "Parakstījis likumiskais pārstāvis",
                "Likumiskā pārstāvja paraksts",
                "Vecāka paraksts",
                "Parakstījis vecāks",
                "Signed by legal representative",
            ],
        )
        .holds(&["agreement/signatures", "agreement/signatures/legal_representative"]),
        Column::new(
            "acquainted",
            &[
                "Iepazīstināts ar tiesībām un pienākumiem",
                "Iepazīstināts",
                "Iepazīstināšanas datums",
                "Iepazīstināšana",
                "Instruēts",
                "Acquainted on",
            ],
        )
        .holds(&["agreement/acquainted"]),
        Column::new("agreed", &["Vienošanās par", "Vienojās par", "Vienošanās saturs", "Agreed on"])
            .holds(&["agreement/agreed"]),
        Column::new("contents", &["Līgumā norādīts", "Līguma saturs", "Contents of the contract"])
            .holds(&["agreement/contents"]),
        Column::new("term_kind", &["Termiņa veids", "Termiņš", "Term"]).holds(&["agreement/term"]),
        Column::new(
            "term_from",
            &["Termiņš no", "Darbs no", "No", "Sākums", "Sākuma datums", "From", "Start date"],
        )
        .holds(&["agreement/term", "agreement/term/from"]),
        Column::new(
            "term_to",
            &["Termiņš līdz", "Darbs līdz", "Līdz", "Beigas", "Beigu datums", "To", "Until", "End date"],
        )
        .holds(&["agreement/term", "agreement/term/to"]),
        Column::new("amended_on", &["Grozīta", "Grozījumu datums", "Grozīts", "Amended"])
            .holds(&["agreement/amendments", "agreement/amendments/0/on"]),
        Column::new("amended_to", &["Pagarināta līdz", "Pagarināts līdz", "Jaunais termiņš", "Extended to"])
            .holds(&["agreement/amendments/0/term/to"]),
        Column::new(
            "writing_requested",
            &["Rakstveida līgums pieprasīts", "Rakstveida forma pieprasīta", "Written contract requested"],
        )
        .holds(&["agreement/writing_requested"]),
        Column::new(
            "expenses_covered",
            &["Izdevumus sedz", "Izdevumi tiek segti", "Sedz izdevumus", "Covers expenses"],
        )
        .holds(&["agreement/expenses_covered"]),
        Column::new(
            "payments",
            &["Samaksa par darbu (EUR)", "Samaksa par darbu", "Samaksa", "Atlīdzība par darbu", "Payment"],
        )
        .holds(&["payments"]),
        Column::new(
            "expenses",
            &[
                "Atlīdzinātie izdevumi",
                "Atlīdzinātie izdevumi (EUR)",
                "Izdevumi",
                "Izdevumu atlīdzība",
                "Expenses repaid",
            ],
        )
        .holds(&["expenses"]),
        Column::new(
            "task",
            &["Darbs", "Darba uzdevums", "Uzdevums", "Darba apraksts", "Veicamais darbs", "Work"],
        )
        .holds(&["work/task"]),
        Column::new("field", &["Joma", "Darba joma", "Darbības joma", "Field of work"])
            .holds(&["work/field"]),
        Column::new("suits_age", &["Piemērots vecumam", "Darbs piemērots vecumam", "Suits the age"])
            .holds(&["work/suits_age"]),
        Column::new(
            "harmless",
            &[
                "Nekaitīgs",
                "Nekaitīgs drošībai, veselībai un tikumībai",
                "Nekaitīgs drošībai, veselībai un morālei",
                "Darbs nekaitīgs",
                "Harmless",
            ],
        )
        .holds(&["work/harmless"]),
        Column::new("learning", &["Attīsta prasmes", "Prasmju attīstīšana", "Develops skills"])
            .holds(&["work/learning"]),
        Column::new(
            "replaces_employee",
            &["Aizstāj nodarbināto", "Aizstāj darbinieku", "Replaces an employee"],
        )
        .holds(&["work/replaces_employee"]),
        Column::new("for_profit", &["Peļņas gūšanas nolūks", "Gūst peļņu", "For profit"])
            .holds(&["work/for_profit"]),
        Column::new(
            "minors_take_part",
            &["Iesaistīti nepilngadīgie", "Piedalās nepilngadīgie", "Minors take part"],
        )
        .holds(&["work/minors_take_part"]),
        Column::new("with_children", &["Darbs ar bērniem", "Darbs, kur ir bērni", "Work with children"])
            .holds(&["work/with_children"]),
        Column::new("child_present", &["Klāt ir bērni", "Child present"]).holds(&["work/child_present"]),
        Column::new("one_off", &["Vienreizējs darbs", "Vienreizējs vai īslaicīgs", "One-off"])
            .holds(&["work/one_off"]),
        Column::new("child_groups", &["Bērnu grupas", "Groups of children"]).holds(&["work/child_groups"]),
        Column::new("professional_service", &["Profesionāls pakalpojums", "Professional service"])
            .holds(&["work/professional_service"]),
        Column::new(
            "hazards",
            &["Bīstamība", "Bīstamie apstākļi", "Darba bīstamība", "Riska faktori", "Hazard", "Dangers"],
        )
        .holds(&["hazards"]),
        Column::new(
            "policy_made",
            &["Polise noslēgta", "Apdrošināšanas līgums noslēgts", "Polises datums", "Policy date"],
        )
        .holds(&["insurance/0/made"]),
        Column::new(
            "policy_from",
            &["Polise no", "Apdrošināts no", "Polise spēkā no", "Policy valid from", "Insured from"],
        )
        .holds(&["insurance", "insurance/0/from"]),
        Column::new(
            "policy_to",
            &["Polise līdz", "Apdrošināts līdz", "Polise spēkā līdz", "Policy valid to", "Insured to"],
        )
        .holds(&["insurance", "insurance/0/to"]),
        Column::new(
            "policy_risks",
            &["Polises riski", "Apdrošinātie riski", "Riski", "Insured risks", "Risks"],
        )
        .holds(&["insurance/0/risks"]),
        Column::new("policy_injury", &["Summa traumai (EUR)", "Summa traumai", "Injury sum"])
            .holds(&["insurance/0/injury_cents"]),
        Column::new("policy_death", &["Summa nāves gadījumā (EUR)", "Summa nāves gadījumā", "Death sum"])
            .holds(&["insurance/0/death_cents"]),
        Column::new(
            "policy_disability",
            &[
                "Summa invaliditātei (EUR)",
                "Summa invaliditātei",
                "Apdrošinājuma summa invaliditātei",
                "Disability sum",
            ],
        )
        .holds(&["insurance/0/disability_cents"]),
        Column::new(
            "beneficiaries",
            &["Labuma guvēji", "Mērķgrupa", "Kam palīdz", "Beneficiary", "Target group"],
        )
        .holds(&["beneficiaries"]),
        Column::new("ended_by", &["Izbeidza", "Kas izbeidza", "Izbeigšanas ierosinātājs", "Ended by whom"])
            .holds(&["ending/by"]),
        Column::new("notice_given", &["Uzteikums dots", "Uzteikuma datums", "Uzteikts", "Notice date"])
            .holds(&["ending/notice_given"]),
        Column::new("notice_form", &["Uzteikuma forma", "Uzteikuma veids", "Form of notice"])
            .holds(&["ending/form"]),
        Column::new(
            "effective",
            &[
                "Izbeigta ar",
                "Izbeigta",
                "Izbeigts",
                "Izbeigšanas datums",
                "Attiecības izbeigtas",
                "Ended on",
                "Ended",
            ],
        )
        .holds(&["ending", "ending/effective"]),
        Column::new("important_reason", &["Svarīgs iemesls", "Svarīga iemesla dēļ", "With important reason"])
            .holds(&["ending/important_reason"]),
        Column::new("reason", &["Iemesls", "Izbeigšanas iemesls", "Reason for ending"])
            .holds(&["ending/reason"])
            .personal(),
    ],
};
