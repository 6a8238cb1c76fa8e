//! Cabinet Regulation No. 13 of 9 January 2024 on permits to work, volunteer or serve where children are.

use crate::date::{Day, Period};
use crate::law::{Act, Basis, Mark, Provision};

/// A permit may be limited to some groups of children.
pub static MK13_3: Provision = Provision {
    act: Act::PermitRegulation,
    place: "3",
    in_force: Period::since(Day::literal(2024, 1, 11)),
    basis: Basis {
        mark: Mark::Primary,
        confirmed_to: None,
        source: "https://m.likumi.lv/ta/id/348995-kartiba-kada-tiek-izverteta-par-vardarbibu-soditas-personas-atbilstiba-darbam-brivpratigajam-darbam-vai-pakalpojuma-sniegsanai-bernu-iestades-un-pasakumos",
    },
};
