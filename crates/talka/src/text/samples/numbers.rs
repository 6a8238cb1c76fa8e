//! What may be wrong with a number of a person, an organization or a municipality.

use super::samples;
use crate::identity::{CheckDigit, DigitsError, PersonalCodeError, RegistrationNumberError};
use crate::territory::MunicipalityCodeError;

fn digits_faults() -> Vec<DigitsError> {
    samples! { DigitsError;
        DigitsError::Empty => [DigitsError::Empty],
        DigitsError::Spaces => [DigitsError::Spaces],
        DigitsError::Hyphen => [DigitsError::Hyphen],
        DigitsError::ForeignDigit { .. } => [DigitsError::ForeignDigit { position: 1 }],
        DigitsError::NotDigit { .. } => [DigitsError::NotDigit { position: 7 }],
        DigitsError::Length { .. } => [DigitsError::Length { digits: 10, due: 11 }],
    }
}

pub(super) fn personal_code_faults() -> Vec<PersonalCodeError> {
    samples! { PersonalCodeError;
        PersonalCodeError::Digits(_) => digits_faults().into_iter().map(PersonalCodeError::Digits),
        PersonalCodeError::UnknownForm => [PersonalCodeError::UnknownForm],
        PersonalCodeError::Century => [PersonalCodeError::Century],
        PersonalCodeError::BirthDate => [PersonalCodeError::BirthDate],
    }
}

pub(super) fn municipality_code_faults() -> Vec<MunicipalityCodeError> {
    samples! { MunicipalityCodeError;
        MunicipalityCodeError::Digits(_) => [DigitsError::Length { digits: 6, due: 7 }.into()],
        MunicipalityCodeError::Prefix => [MunicipalityCodeError::Prefix],
        MunicipalityCodeError::Part => [MunicipalityCodeError::Part],
        MunicipalityCodeError::Unassigned => [MunicipalityCodeError::Unassigned],
    }
}

pub(super) fn registration_number_faults() -> Vec<RegistrationNumberError> {
    samples! { RegistrationNumberError;
        RegistrationNumberError::Digits(_) => digits_faults().into_iter().map(RegistrationNumberError::Digits),
        RegistrationNumberError::VatNumber => [RegistrationNumberError::VatNumber],
        RegistrationNumberError::FirstDigit => [RegistrationNumberError::FirstDigit],
    }
}

pub(super) fn check_digits() -> Vec<CheckDigit> {
    samples! { CheckDigit;
        CheckDigit::Right => [CheckDigit::Right],
        CheckDigit::Wrong => [CheckDigit::Wrong],
        CheckDigit::Unverifiable => [CheckDigit::Unverifiable],
        CheckDigit::None => [CheckDigit::None],
    }
}
