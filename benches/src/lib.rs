//! What the benchmarks in `benches/` are about.

use talka::date::Day;
use talka::law::Settings;
use talka::register::{Register, RegisterProblem};
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
pub fn ordinary() -> Result<Register, RegisterProblem> {
    Register::from_json(ORDINARY)
}

/// All defaults, at the end of the year of both registers.
pub fn settings() -> Settings {
    Settings::on(Day::new(2020, 12, 31).unwrap_or(Day::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use talka::law::check;

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
}
