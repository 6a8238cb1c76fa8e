//! What no act says: records that contradict each other, or cannot be right.

use crate::date::Period;
use crate::law::{Act, Basis, Mark, Provision};

const fn records(mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::Records,
        place: "",
        in_force: Period::ALWAYS,
        basis: Basis { mark, confirmed_to: None, source },
    }
}

/// The records contradict each other, or cannot be right.
pub static RECORDS: Provision = records(Mark::Own, "");
/// The form of a personal code.
pub static PERSONAL_CODE: Provision = records(Mark::Own, "https://www.pmlp.gov.lv/lv/personas-koda-maina");
/// The check digit of an old personal code: an algorithm that no official source states.
pub static PERSONAL_CODE_CHECK_DIGIT: Provision =
    records(Mark::Secondary, "https://arthurdejong.org/python-stdnum/doc/2.0/stdnum.lv.pvn");
/// The form of a registration number: no official source states it.
pub static REGISTRATION_NUMBER: Provision =
    records(Mark::Secondary, "https://developer.kyckr.com/country-guides/latvia");
/// The checksum of a registration number: an algorithm that no official source states.
pub static REGISTRATION_NUMBER_CHECKSUM: Provision =
    records(Mark::Secondary, "https://arthurdejong.org/python-stdnum/doc/2.0/stdnum.lv.pvn");
