//! What is wrong with a personal code or a registration number.

use crate::identity::{CheckDigit, DigitsFault, PersonalCodeFault, RegistrationNumberFault};
use crate::territory::MunicipalityCodeFault;

pub(super) fn check_digit(verdict: CheckDigit) -> &'static str {
    match verdict {
        CheckDigit::Right => "The last digit of the personal code fits the others.",
        CheckDigit::Wrong => {
            "The last digit of the personal code does not fit the others, so the code may have been mistyped."
        }
        CheckDigit::Unverifiable => {
            "The last digit of this personal code cannot show whether the code was written without a mistake."
        }
        CheckDigit::None => "This personal code has no digit by which to check the others.",
    }
}

pub(super) fn personal_code(fault: PersonalCodeFault) -> String {
    match fault {
        PersonalCodeFault::Digits(fault) => digits(fault),
        PersonalCodeFault::UnknownForm => "no code begins with 00 or with a number from 40 to 99".into(),
        PersonalCodeFault::Century => {
            "the seventh digit shows the century of birth and can only be 0, 1 or 2".into()
        }
        PersonalCodeFault::BirthDate => "it begins with a day that is in no calendar".into(),
    }
}

pub(super) fn registration_number(fault: RegistrationNumberFault) -> String {
    match fault {
        RegistrationNumberFault::Digits(fault) => digits(fault),
        RegistrationNumberFault::VatNumber => {
            "this is a VAT number, but a registration number is written without the letters LV".into()
        }
        RegistrationNumberFault::FirstDigit => "no number begins with 0, 1, 2 or 3".into(),
    }
}

pub(super) fn municipality_code(fault: MunicipalityCodeFault) -> String {
    match fault {
        MunicipalityCodeFault::Digits(fault) => digits(fault),
        MunicipalityCodeFault::Prefix => "it is written without the letters LV".into(),
        MunicipalityCodeFault::Part => "it is the code of a town or a parish in a municipality".into(),
        MunicipalityCodeFault::Unassigned => "no municipality has had this code".into(),
    }
}

fn digits(fault: DigitsFault) -> String {
    match fault {
        DigitsFault::Empty => "nothing is written".into(),
        DigitsFault::Spaces => "there is a space in it".into(),
        DigitsFault::Hyphen => "there is a hyphen where none belongs".into(),
        DigitsFault::ForeignDigit { position } => {
            format!("character {position} is not an ordinary digit from 0 to 9")
        }
        DigitsFault::NotDigit { position } => format!("character {position} is not a digit"),
        DigitsFault::Length { digits, due } => format!("the number of digits is {digits}, not {due}"),
    }
}
