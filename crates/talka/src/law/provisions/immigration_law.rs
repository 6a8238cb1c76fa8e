//! Immigration Law (Imigrācijas likums).

use crate::date::{Day, Period};
use crate::law::{Act, Basis, Mark, Provision};

/// Who is a volunteer for a residence permit. That the amendment came into force in the middle of 2018 is recalled.
pub static IMMIGRATION_1_1_1: Provision = Provision {
    act: Act::ImmigrationLaw,
    place: "1(1)1^1",
    in_force: Period::since(Day::literal(2018, 7, 1)),
    basis: Basis {
        mark: Mark::Primary,
        confirmed_to: None,
        source: "https://m.likumi.lv/ta/id/300109-grozijumi-imigracijas-likuma",
    },
};
