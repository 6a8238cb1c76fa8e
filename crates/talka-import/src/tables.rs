//! The four tables of an office: their columns, and how a row becomes a record.
//!
//! An absent column is unknown. Where a cell is empty or holds a dash, a list is empty (there are none) and anything else
//! is unknown. Columns that together describe one thing, such as a consent, are a group: where all of them are empty
//! there is none.

mod cells;
mod expense;
mod hazard;
mod hours;
mod organizations;
mod placements;
mod tabular;
mod volunteers;

use talka::register::RecordKind;

pub(crate) use cells::{Cells, Reference};
pub(crate) use tabular::Tabular;

use crate::header::Columns;

/// The columns of the tables, in the order in which the tables are read.
pub const ALL: [Columns; 4] =
    [volunteers::COLUMNS, organizations::COLUMNS, placements::COLUMNS, hours::COLUMNS];

/// The columns of the table that holds such records.
pub const fn columns(kind: RecordKind) -> Columns {
    let [volunteers, organizations, placements, hours] = ALL;
    match kind {
        RecordKind::Volunteer => volunteers,
        RecordKind::Organization => organizations,
        RecordKind::Placement => placements,
        RecordKind::HourLog => hours,
    }
}

/// The tables of which a table may have columns beside its own.
pub(crate) const fn beside(kind: RecordKind) -> &'static [(RecordKind, Columns)] {
    const PARTIES: &[(RecordKind, Columns)] =
        &[(RecordKind::Volunteer, volunteers::COLUMNS), (RecordKind::Organization, organizations::COLUMNS)];
    const ALL: &[(RecordKind, Columns)] = &[
        (RecordKind::Volunteer, volunteers::COLUMNS),
        (RecordKind::Organization, organizations::COLUMNS),
        (RecordKind::Placement, placements::COLUMNS),
    ];
    match kind {
        RecordKind::Volunteer | RecordKind::Organization => &[],
        RecordKind::Placement => PARTIES,
        RecordKind::HourLog => ALL,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use talka::law::Field;

    use super::*;
    use crate::fold::key;

    #[test]
    fn no_heading_means_two_columns() {
        for table in ALL {
            let mut known = BTreeMap::new();
            for column in table.columns {
                for heading in column.aliases.iter().chain([&column.name]) {
                    let other = known.insert(key(heading), column.name);
                    assert!(other.is_none_or(|other| other == column.name), "{}: {heading}", table.table);
                }
            }
        }
    }

    #[test]
    fn every_fact_of_the_law_has_its_column() {
        // What only the regulation of a municipality asks stands in its register, timetables at the schools, and places
        // of work with their organizers.
        let elsewhere = [
            Field::Steps,
            Field::OrganizationRegistrations,
            Field::MonthlyMinutes,
            Field::Timetables,
            Field::TimetableTo,
            Field::RegistrationTo,
            Field::PlaceMunicipality,
        ];
        // What is kept in files of its own beside a table of agreements: proofs, judgements, claims, statements, reports.
        let apart = [
            "health_documents",
            "record_checks/*/fined",
            "record_checks/*/paid_by",
            "yearly_reports",
            "events",
            "work/others_health_at_risk",
            "work/functions",
            "work/probation",
            "expenses/*/units",
            "expenses/*/documents",
            "preparation",
            "assessments",
            "claims",
            "confidential",
            "statements",
        ];
        let is_apart = |field: &Field| apart.iter().any(|member| field.path().starts_with(member));
        for field in Field::ALL.iter().filter(|field| !elsewhere.contains(field) && !is_apart(field)) {
            let path = field.path().replace('*', "0");
            let holds = |member: &str| {
                path.strip_prefix(member).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            let columns = columns(field.record()).columns;
            assert!(
                columns.iter().any(|column| column.members.iter().any(|member| holds(member))),
                "{field:?}"
            );
        }
    }
}
