//! What the benchmarks in `benches/` are about.

pub mod hours;

use talka::date::Day;
use talka::law::Settings;
use talka::register::{HourLogId, Parts, PlacementId, Register, RegisterReadError, VolunteerId};
use talka_import::{File, Tables};

/// JSON text of an ordinary register: a girl of 14 with a parent's consent works at a library by a written contract;
/// ten entries of the hour log. Everything is known and lawful.
pub const ORDINARY: &[u8] = include_bytes!("ordinary.json");

/// The tables of `examples/jekabpils/`: a municipality's year, and the two years beside it.
pub const EXAMPLE: Tables<'static> = Tables {
    volunteers: File { name: "jauniesi.csv", bytes: include_bytes!("../../examples/jekabpils/jauniesi.csv") },
    organizations: File {
        name: "organizacijas.csv",
        bytes: include_bytes!("../../examples/jekabpils/organizacijas.csv"),
    },
    placements: File {
        name: "vienosanas.csv",
        bytes: include_bytes!("../../examples/jekabpils/vienosanas.csv"),
    },
    hours: File { name: "stundas.csv", bytes: include_bytes!("../../examples/jekabpils/stundas.csv") },
};

/// The ordinary register.
pub fn ordinary() -> Result<Register, RegisterReadError> {
    Register::from_json(ORDINARY)
}

/// A town of so many people like the one of the ordinary register, each with a placement and ten entries of their own.
pub fn town(people: u128) -> Result<Register, Box<dyn std::error::Error>> {
    let ordinary = ordinary()?.into_parts();
    let mut town = Parts { organizations: ordinary.organizations, ..Parts::default() };
    for person in 0..people {
        let volunteer = VolunteerId::from_u128(person);
        town.volunteers.extend(ordinary.volunteers.iter().map(|known| known.clone().id(volunteer)));
        let placement = PlacementId::from_u128(person);
        town.placements
            .extend(ordinary.placements.iter().map(|known| known.clone().id(placement).volunteer(volunteer)));
        let logs = (0..).zip(&ordinary.hour_logs);
        town.hour_logs.extend(
            logs.map(|(n, known)| {
                known.clone().id(HourLogId::from_u128(person * 100 + n)).placement(placement)
            }),
        );
    }
    Register::new(town).map_err(|_| "the town does not fit together".into())
}

/// All defaults, at the end of the year of both registers.
pub fn settings() -> Settings {
    Settings::on(Day::new(2020, 12, 31).unwrap_or(Day::MAX))
}

#[cfg(test)]
mod tests {
    use std::hint::black_box;

    use allocation_counter::measure;
    use talka::law::check;

    use super::*;

    #[test]
    fn the_ordinary_register_is_lawful_and_nothing_is_unknown() {
        let register = ordinary().unwrap();
        assert_eq!(register.hour_logs().len(), 10);
        let report = check(&register, &settings());
        let codes: Vec<_> = report.findings.iter().map(|finding| finding.rule.code).collect();
        assert!(codes.is_empty(), "{codes:?}");
        let undetermined: Vec<_> = report.undetermined.iter().map(|u| u.rule.code).collect();
        assert!(undetermined.is_empty(), "{undetermined:?}");
    }

    #[test]
    fn to_check_it_takes_at_most_20_allocations() {
        let (register, settings) = (ordinary().unwrap(), settings());
        let counted = measure(|| {
            black_box(check(&register, &settings));
        });
        assert!(counted.count_total <= 20, "{}", counted.count_total);
    }
}
