//! Law on the Financing of Political Organizations (Parties) (Politisko organizāciju (partiju) finansēšanas likums).

use crate::date::Period;
use crate::law::{Act, Basis, Mark, Provision};

/// A gift is any benefit given free, services included.
pub static PFL_2_2: Provision = Provision {
    act: Act::PartyFinancingLaw,
    place: "2(2)",
    in_force: Period::ALWAYS,
    basis: Basis {
        mark: Mark::Primary,
        confirmed_to: None,
        source: "https://likumi.lv/ta/id/36189-politisko-organizaciju-partiju-finansesanas-likums",
    },
};
