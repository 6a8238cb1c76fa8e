//! The table of organizations.

use talka::identity::Stated;
use talka::register::{LegalClass, Organization, Parentage, RecordKind, Status, StatusKind};
use uuid::Uuid;

use super::cells::{Cells, Group};
use super::tabular::Tabular;
use crate::cell::{self, CellError, CellErrorKind, Expected};
use crate::header::{Column, Columns};
use crate::keys::table_name;
use crate::roster::of_organization;

pub(super) const COLUMNS: Columns = Columns {
    table: table_name(RecordKind::Organization),
    columns: &[
        Column::new(
            "organization",
            &[
                "Organizācijas kods",
                "Organizācijas nr.",
                "Organizācijas numurs",
                "Organizācijas ID",
                "Organizētāja kods",
                "Iestādes kods",
                "Darba vietas kods",
                "Kods",
                "Nr.",
                "Nr. p. k.",
                "ID",
                "Organization ID",
                "Organisation ID",
                "Organization key",
                "Organization code",
                "Key",
                "Code",
            ],
        )
        .required_unless(RecordKind::Organization),
        Column::new(
            "name",
            &[
                "Nosaukums",
                "Organizācijas nosaukums",
                "Organizācija",
                "Iestādes nosaukums",
                "Iestāde",
                "Organizētājs",
                "Brīvprātīgā darba organizētājs",
                "Organisation",
                "Organization name",
                "Name of the organization",
                "Name of organization",
                "Title",
            ],
        )
        .holds(&["name"])
        .above()
        .asked(&[&["organizacij"], &["iestad", "strada"], &["where", "volunteer"], &["name", "organi"]])
        .not_asked(&["vecak", "macies", "hear", "heard", "learn", "find", "found", "want", "like"])
        .identifies(RecordKind::Organization),
        Column::new(
            "class",
            &[
                "Juridiskais statuss",
                "Juridiskā forma",
                "Tiesiskā forma",
                "Organizācijas veids",
                "Veids",
                "Tips",
                "Legal form",
                "Legal status",
                "Legal class",
                "Type",
            ],
        )
        .holds(&["class"]),
        Column::new(
            "registration_number",
            &[
                "Reģistrācijas numurs",
                "Reģistrācijas nr.",
                "Reģ. nr.",
                "Reģ. numurs",
                "Nodokļu maksātāja reģistrācijas kods",
                "NMR kods",
                "Registration no.",
                "Reg. no.",
            ],
        )
        .holds(&["registration_number"]),
        Column::new(
            "parent",
            &[
                "Augstākā iestāde",
                "Augstāka iestāde",
                "Dibinātājs",
                "Padotībā",
                "Pakļautībā",
                "Iestāde, kuras padotībā",
                "Parent organization",
                "Parents",
            ],
        )
        .holds(&["parents"]),
        Column::new(
            "municipality",
            &[
                "ATVK kods",
                "ATVK",
                "Adreses ATVK kods",
                "Juridiskās adreses ATVK kods",
                "Pašvaldības kods",
                "Municipality code",
            ],
        )
        .holds(&["municipality"]),
        Column::new(
            "status_from",
            &[
                "Sociālā uzņēmuma statuss no",
                "Statuss no",
                "Sociālā uzņēmuma statuss piešķirts",
                "Status valid from",
            ],
        )
        .holds(&["statuses", "statuses/0/from"]),
        Column::new(
            "status_to",
            &[
                "Sociālā uzņēmuma statuss līdz",
                "Statuss līdz",
                "Sociālā uzņēmuma statuss atņemts",
                "Status valid to",
            ],
        )
        .holds(&["statuses", "statuses/0/to"]),
    ],
};

impl Tabular for Organization {
    const KIND: RecordKind = RecordKind::Organization;
    const KEY: &'static str = "organization";
    const REFERS_BY: Option<&'static str> = Some("parent");

    fn identity(&self) -> Option<String> {
        Some(of_organization(self)).filter(|name| !name.is_empty())
    }

    fn with_id(self, id: Uuid) -> Self {
        self.id(id)
    }

    fn read(id: Uuid, cells: &mut Cells<'_>) -> Option<Self> {
        let too_long = CellError { expected: Expected::RegistrationNumber, kind: CellErrorKind::Unreadable };
        let number = |text: &str| Stated::from_text(&cell::registration_number(text)?).map_err(|_| too_long);
        let parent = |cells: &mut Cells<'_>, column: &str, key: &str| {
            let organization = cells.reference_inside(column, Self::KIND, key)?;
            Some(Parentage::new(organization))
        };
        let organization = Self::new(id.into())
            .name(cells.private("name"))
            .class(cells.word::<LegalClass>("class"))
            .registration_number(cells.get("registration_number", number))
            .parents(cells.entries("parent", cell::list, parent))
            .municipality(cells.get("municipality", cell::municipality_code));
        let statuses = match cells.group(&["status_from", "status_to"]) {
            Group::Unknown => None,
            Group::Empty => Some(vec![]),
            Group::Filled => {
                let status = Status::new(StatusKind::SocialEnterprise);
                Some(vec![status.from(cells.day("status_from")).to(cells.day("status_to"))])
            }
        };
        Some(organization.statuses(statuses))
    }
}
