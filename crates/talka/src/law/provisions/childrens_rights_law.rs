//! Children's Rights Protection Law (Bērnu tiesību aizsardzības likums).

use crate::date::{Day, Period};
use crate::law::{Act, Basis, Mark, Provision};

const ANNOTATION: &str = "https://tapportals.mk.gov.lv/annotation/a05bb708-adfc-48ad-955e-b833b0581eab";

/// Who does not work where children are. How it read before the wording that was seen, and since when, was not seen: that
/// it was there is a conclusion.
pub static BTAL_72_5: Provision = Provision {
    act: Act::ChildrensRightsLaw,
    place: "72(5)",
    in_force: Period::ALWAYS,
    basis: Basis { mark: Mark::Secondary, confirmed_to: None, source: ANNOTATION },
};
/// Nobody convicted of an offence with violence volunteers where children are, save with a permit. The wording was
/// seen as it is since that day.
pub static BTAL_72_5_1: Provision = Provision {
    act: Act::ChildrensRightsLaw,
    place: "72(5)1",
    in_force: Period::since(Day::literal(2021, 12, 8)),
    basis: Basis { mark: Mark::Primary, confirmed_to: None, source: ANNOTATION },
};
/// Nor anybody convicted of an offence against morals or sexual inviolability, or under compulsory medical measures.
pub static BTAL_72_5_2: Provision = Provision {
    act: Act::ChildrensRightsLaw,
    place: "72(5)2",
    in_force: Period::ALWAYS,
    basis: Basis { mark: Mark::Recalled, confirmed_to: None, source: "" },
};
/// The organizer checks the Punishment Register before the work and once a year.
pub static BTAL_72_6: Provision = Provision {
    act: Act::ChildrensRightsLaw,
    place: "72(6)",
    in_force: Period::ALWAYS,
    basis: Basis { mark: Mark::Recalled, confirmed_to: None, source: "" },
};
