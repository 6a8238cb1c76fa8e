//! Associations and Foundations Law (Biedrību un nodibinājumu likums).

use crate::date::{Day, Period};
use crate::law::{Act, Basis, Mark, Provision};

/// Until the Law: associations and foundations may engage volunteers.
pub static BNL_8: Provision = Provision {
    act: Act::AssociationsLaw,
    place: "8",
    in_force: Period::until(Day::literal(2015, 12, 31)),
    basis: Basis {
        mark: Mark::Secondary,
        confirmed_to: None,
        source: "https://bumms.ucoz.com/publ/par_brivpratigo_darbu/brivpratigais_darbs/5-1-0-8",
    },
};
