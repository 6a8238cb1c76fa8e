//! What is wrong with a personal code or a registration number.

use crate::identity::{CheckDigit, DigitsError, PersonalCodeError, RegistrationNumberError};
use crate::territory::MunicipalityCodeError;

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

pub(super) fn personal_code(error: PersonalCodeError) -> String {
    match error {
        PersonalCodeError::Digits(error) => digits(error),
        PersonalCodeError::UnknownForm => "no code begins with 00 or with a number from 40 to 99".into(),
        PersonalCodeError::Century => {
            "the seventh digit shows the century of birth and can only be 0, 1 or 2".into()
        }
        PersonalCodeError::BirthDate => "it begins with a day that is in no calendar".into(),
    }
}

pub(super) fn registration_number(error: RegistrationNumberError) -> String {
    match error {
        RegistrationNumberError::Digits(error) => digits(error),
        RegistrationNumberError::VatNumber => {
            "this is a VAT number, but a registration number is written without the letters LV".into()
        }
        RegistrationNumberError::FirstDigit => "no number begins with 0, 1, 2 or 3".into(),
    }
}

pub(super) fn municipality_code(error: MunicipalityCodeError) -> String {
    match error {
        MunicipalityCodeError::Digits(error) => digits(error),
        MunicipalityCodeError::Prefix => "it is written without the letters LV".into(),
        MunicipalityCodeError::Part => "it is the code of a town or a parish in a municipality".into(),
        MunicipalityCodeError::Unassigned => "no municipality has had this code".into(),
    }
}

fn digits(error: DigitsError) -> String {
    match error {
        DigitsError::Empty => "nothing is written".into(),
        DigitsError::Spaces => "there is a space in it".into(),
        DigitsError::Hyphen => "there is a hyphen where none belongs".into(),
        DigitsError::ForeignDigit { position } => {
            format!("character {position} is not an ordinary digit from 0 to 9")
        }
        DigitsError::NotDigit { position } => format!("character {position} is not a digit"),
        DigitsError::Length { digits, due } => format!("the number of digits is {digits}, not {due}"),
    }
}
