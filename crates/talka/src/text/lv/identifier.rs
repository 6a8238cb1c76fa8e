//! What is wrong with a personal code or a registration number.

use crate::identity::{CheckDigit, DigitsError, PersonalCodeError, RegistrationNumberError};
use crate::territory::MunicipalityCodeError;

pub(super) fn check_digit(verdict: CheckDigit) -> &'static str {
    match verdict {
        CheckDigit::Right => "Personas koda pēdējais cipars saskan ar pārējiem.",
        CheckDigit::Wrong => {
            "Personas koda pēdējais cipars nesaskan ar pārējiem, tāpēc kods, iespējams, pierakstīts kļūdaini."
        }
        CheckDigit::Unverifiable => {
            "Vai šis personas kods pierakstīts bez kļūdas, pēc tā pēdējā cipara pārbaudīt nevar."
        }
        CheckDigit::None => "Šim personas kodam nav cipara, pēc kura pārbaudīt pārējos.",
    }
}

pub(super) fn personal_code(error: PersonalCodeError) -> String {
    match error {
        PersonalCodeError::Digits(error) => digits(error),
        PersonalCodeError::UnknownForm => "neviens kods nesākas ar 00 vai ar skaitli no 40 līdz 99".into(),
        PersonalCodeError::Century => {
            "septītais cipars rāda dzimšanas gadsimtu un var būt tikai 0, 1 vai 2".into()
        }
        PersonalCodeError::BirthDate => "tas sākas ar dienu, kādas kalendārā nav".into(),
    }
}

pub(super) fn registration_number(error: RegistrationNumberError) -> String {
    match error {
        RegistrationNumberError::Digits(error) => digits(error),
        RegistrationNumberError::VatNumber => {
            "tas ir PVN numurs, bet reģistrācijas numuru raksta bez burtiem LV".into()
        }
        RegistrationNumberError::FirstDigit => "neviens numurs nesākas ar 0, 1, 2 vai 3".into(),
    }
}

pub(super) fn municipality_code(error: MunicipalityCodeError) -> String {
    match error {
        MunicipalityCodeError::Digits(error) => digits(error),
        MunicipalityCodeError::Prefix => "to raksta bez burtiem LV".into(),
        MunicipalityCodeError::Part => "tas ir pašvaldībā ietilpstošas pilsētas vai pagasta kods".into(),
        MunicipalityCodeError::Unassigned => "tāda koda nav bijis nevienai pašvaldībai".into(),
    }
}

fn digits(error: DigitsError) -> String {
    match error {
        DigitsError::Empty => "nekas nav ierakstīts".into(),
        DigitsError::Spaces => "tajā ir atstarpe".into(),
        DigitsError::Hyphen => "tajā ir lieka vai nevietā ielikta svītriņa".into(),
        DigitsError::ForeignDigit { position } => {
            format!("{position}. zīme nav parasts cipars no 0 līdz 9")
        }
        DigitsError::NotDigit { position } => format!("{position}. zīme nav cipars"),
        DigitsError::Length { digits, due } => format!("ciparu skaits ir {digits}, nevis {due}"),
    }
}
