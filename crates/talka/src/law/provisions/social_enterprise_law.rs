//! Social Enterprise Law (Sociālā uzņēmuma likums).

use crate::date::{Day, Period};
use crate::law::{Act, Basis, Mark, Provision};

/// A social enterprise is a limited company to which the status was granted.
pub static SUL_2_1: Provision = Provision {
    act: Act::SocialEnterpriseLaw,
    place: "2(1)",
    in_force: Period::since(Day::literal(2018, 4, 1)),
    basis: Basis { mark: Mark::Primary, confirmed_to: None, source: "https://likumi.lv/ta/en/en/id/294484" },
};
