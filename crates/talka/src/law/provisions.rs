//! The provisions that rules rest on, and the numbers they set.

use super::provision::{Act, Basis, Mark, Parameter, ParameterValue, Provision};
use crate::date::{Day, Period};

/// The Law came into force.
pub const LAW_IN_FORCE: Day = Day::literal(2016, 1, 1);
/// The last day for which the wording of the Law was confirmed: the amendment of 20 June 2024 was not seen.
const CONFIRMED: Option<Day> = Some(Day::literal(2024, 7, 17));

const LAW: &str = "https://likumi.lv/ta/id/275061-brivpratiga-darba-likums";
const GUIDELINES: &str = "https://www.lm.gov.lv/lv/vadlinijas-un-biezak-uzdotie-jautajumi";
const NOTICE_TEMPLATE: &str = "https://juristuligumi.lv/product/brivpratigais/";
const REGULATION: &str = "https://m.likumi.lv/ta/id/278830";

const fn law(place: &'static str, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::VolunteerWorkLaw,
        place,
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark, confirmed_to: CONFIRMED, source },
    }
}

const fn regulation(place: &'static str, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::InsuranceRegulation,
        place,
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark, confirmed_to: None, source },
    }
}

const fn records(mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::Records,
        place: "",
        in_force: Period::ALWAYS,
        basis: Basis { mark, confirmed_to: None, source },
    }
}

/// Entry into force of the Law. Listed for all days, as it also speaks of those before.
pub static ENTRY_INTO_FORCE: Provision = Provision {
    in_force: Period::ALWAYS,
    ..law("", Mark::Official, "https://www.lm.gov.lv/lv/brivpratiga-darba-likums")
};
/// What volunteer work is: of good will, unpaid, for the benefit of society.
pub static BDL_2_1: Provision = law("2(1)", Mark::Primary, LAW);
/// Who may organize volunteer work.
pub static BDL_3: Provision = law("3", Mark::Primary, LAW);
/// Social enterprises may, since the amendment of 12 October 2017.
pub static BDL_3_4: Provision =
    Provision { in_force: Period::since(Day::literal(2018, 4, 1)), ..law("3(4)", Mark::Primary, LAW) };
/// Who is not on the list: religious organizations, derived public persons, public capital companies. A conclusion.
pub static BDL_3_DOUBTFUL: Provision = law("3", Mark::Secondary, LAW);
/// A volunteer has reached 13.
pub static BDL_4_1: Provision = law("4(1)", Mark::Primary, LAW);
/// From 13 to 16, with the written consent of a legal representative.
pub static BDL_4_2: Provision = law("4(2)", Mark::Primary, LAW);
/// What sides agree on when the relationship arises.
pub static BDL_5_1: Provision = law("5(1)", Mark::Official, GUIDELINES);
/// Either side may end it, with notice of three days, in writing if the contract is.
pub static BDL_5_2: Provision = law("5(2)", Mark::Secondary, NOTICE_TEMPLATE);
/// The relationship lasts for its term.
pub static BDL_5: Provision = law("5", Mark::Official, GUIDELINES);
/// A written contract if a side asks for it.
pub static BDL_6_1_1: Provision = law("6(1)1", Mark::Official, GUIDELINES);
/// A written contract if expenses are covered.
pub static BDL_6_1_2: Provision = law("6(1)2", Mark::Official, GUIDELINES);
/// A written contract if minors are involved.
pub static BDL_6_1_3: Provision = law("6(1)3", Mark::Official, GUIDELINES);

/// Insurance is made before dangerous work starts.
pub static MK762_2: Provision = regulation("2", Mark::Primary, REGULATION);
/// The volunteer's own policy may stand in for the organizer's.
pub static MK762_3: Provision = regulation("3", Mark::Primary, REGULATION);
/// The policy covers injuries, burns and frostbite.
pub static MK762_4_1: Provision = regulation("4.1", Mark::Primary, REGULATION);
/// The policy covers disability and death: recalled, not seen.
pub static MK762_4_2: Provision = regulation("4.2", Mark::Recalled, REGULATION);
/// The least sum for disability.
pub static MK762_6: Provision =
    regulation("6", Mark::Secondary, "https://zzs.lv/jaunumi?page=1&gads=2015&pp=&b=1&lbu=100323");

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

/// The age from which a person may volunteer, in years.
pub static MINIMUM_AGE: Parameter<u8> =
    Parameter { values: &[ParameterValue { from: LAW_IN_FORCE, is: 13, by: &BDL_4_1 }] };
/// The age until which a person is a minor, in years.
pub static ADULT_AGE: Parameter<u8> =
    Parameter { values: &[ParameterValue { from: LAW_IN_FORCE, is: 18, by: &BDL_6_1_3 }] };
/// Days between a notice and the end.
pub static NOTICE_DAYS: Parameter<i32> =
    Parameter { values: &[ParameterValue { from: LAW_IN_FORCE, is: 3, by: &BDL_5_2 }] };
/// The least sum insured for disability, in euro cents.
pub static DISABILITY_CENTS: Parameter<i64> =
    Parameter { values: &[ParameterValue { from: LAW_IN_FORCE, is: 1_000_000, by: &MK762_6 }] };
/// A fall from more than this, in centimetres, is a danger that needs insurance.
pub static FALL_CM: Parameter<u32> =
    Parameter { values: &[ParameterValue { from: LAW_IN_FORCE, is: 500, by: &MK762_2 }] };
/// Expenses of a person in a calendar year that are free of tax, in euro cents, over all organizations.
pub static EXPENSES_CAP_CENTS: Parameter<i64> =
    Parameter { values: &[ParameterValue { from: LAW_IN_FORCE, is: 100_000, by: &IIN_9_1 }] };
