//! Youth Law (Jaunatnes likums).

use crate::date::{Day, Period};
use crate::law::{Act, Basis, Mark, Provision};

/// A young person is 13 to 25.
pub static JL_1: Provision = Provision {
    act: Act::YouthLaw,
    place: "1",
    in_force: Period::since(Day::literal(2009, 1, 1)),
    basis: Basis {
        mark: Mark::Primary,
        confirmed_to: None,
        source: "https://m.likumi.lv/ta/id/175920-jaunatnes-likums",
    },
};
