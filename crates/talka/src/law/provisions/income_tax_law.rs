//! Personal Income Tax Law (likums „Par iedzīvotāju ienākuma nodokli”).

use super::LAW_IN_FORCE;
use crate::date::Period;
use crate::law::{Act, Basis, Mark, Provision};

/// Expenses that are free of tax, up to a sum a year.
pub static IIN_9_1: Provision = Provision {
    act: Act::IncomeTaxLaw,
    place: "9(1)",
    in_force: Period::since(LAW_IN_FORCE),
    basis: Basis {
        mark: Mark::Secondary,
        confirmed_to: None,
        source: "http://new.llkc.lv/lv/nozares/gramatvediba/grozijumi-likuma-par-iedzivotaju-ienakuma-nodokli?mini=2019-12",
    },
};
