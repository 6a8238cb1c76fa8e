//! The numbers that provisions set, each from its day on.

use super::{
    BDL_4_1, BDL_5_2, BDL_6_1_3, BTAL_72_5_1, IIN_9_1, IMMIGRATION_1_1_1, LAW_IN_FORCE, MK762_6, MK762_ANNEX,
};
use crate::date::Day;
use crate::law::{Parameter, ParameterValue, PermitAuthority};

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
    Parameter { values: &[ParameterValue { from: LAW_IN_FORCE, is: 500, by: &MK762_ANNEX }] };
/// Expenses of a person in a calendar year that are free of tax, in euro cents, over all organizations.
pub static EXPENSES_CAP_CENTS: Parameter<i64> =
    Parameter { values: &[ParameterValue { from: LAW_IN_FORCE, is: 100_000, by: &IIN_9_1 }] };
/// Who permits somebody convicted of violence to work with children.
pub static PERMIT_AUTHORITY: Parameter<PermitAuthority> = Parameter {
    values: &[
        ParameterValue {
            from: BTAL_72_5_1.in_force.first,
            is: PermitAuthority::Inspectorate,
            by: &BTAL_72_5_1,
        },
        ParameterValue { from: Day::literal(2024, 1, 1), is: PermitAuthority::Centre, by: &BTAL_72_5_1 },
    ],
};
/// The ages from and to which, both included, a foreigner may reside as a volunteer, in years.
pub static RESIDENCE_AGES: Parameter<(u8, u8)> = Parameter {
    values: &[ParameterValue {
        from: IMMIGRATION_1_1_1.in_force.first,
        is: (18, 30),
        by: &IMMIGRATION_1_1_1,
    }],
};
