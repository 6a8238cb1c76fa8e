//! Cabinet Regulation No. 762 of 22 December 2015 on the insurance of volunteers against accidents.

use super::LAW_IN_FORCE;
use crate::date::Period;
use crate::law::{Act, Basis, Mark, Provision};

const REGULATION: &str = "https://m.likumi.lv/ta/id/278830";
const ANNOUNCED: &str = "https://zzs.lv/jaunumi?page=1&gads=2015&pp=&b=1&lbu=100323";

const fn regulation(place: &'static str, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::InsuranceRegulation,
        place,
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark, confirmed_to: None, source },
    }
}

/// Insurance is made before dangerous work starts.
pub static MK762_2: Provision = regulation("2", Mark::Primary, REGULATION);
/// The volunteer's own policy may stand in for the organizer's.
pub static MK762_3: Provision = regulation("3", Mark::Primary, REGULATION);
/// The policy covers injuries, burns and frostbite.
pub static MK762_4_1: Provision = regulation("4.1", Mark::Primary, REGULATION);
/// The policy covers disability and death: recalled, not seen.
pub static MK762_4_2: Provision = regulation("4.2", Mark::Recalled, REGULATION);
/// The least sum for disability.
pub static MK762_6: Provision = regulation("6", Mark::Secondary, ANNOUNCED);
/// The works that need insurance. Three kinds were announced; the rest of the list was not seen.
pub static MK762_ANNEX: Provision = regulation("annex", Mark::Secondary, ANNOUNCED);
