//! What is wrong with a personal code or a registration number.

use crate::identity::{CheckDigit, DigitsFault, PersonalCodeFault, RegistrationNumberFault};
use crate::territory::MunicipalityCodeFault;

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

pub(super) fn personal_code(fault: PersonalCodeFault) -> String {
    match fault {
        PersonalCodeFault::Digits(fault) => digits(fault),
        PersonalCodeFault::UnknownForm => "neviens kods nesākas ar 00 vai ar skaitli no 40 līdz 99".into(),
        PersonalCodeFault::Century => {
            "septītais cipars rāda dzimšanas gadsimtu un var būt tikai 0, 1 vai 2".into()
        }
        PersonalCodeFault::BirthDate => "tas sākas ar dienu, kādas kalendārā nav".into(),
    }
}

pub(super) fn registration_number(fault: RegistrationNumberFault) -> String {
    match fault {
        RegistrationNumberFault::Digits(fault) => digits(fault),
        RegistrationNumberFault::VatNumber => {
            "tas ir PVN numurs, bet reģistrācijas numuru raksta bez burtiem LV".into()
        }
        RegistrationNumberFault::FirstDigit => "neviens numurs nesākas ar 0, 1, 2 vai 3".into(),
    }
}

pub(super) fn municipality_code(fault: MunicipalityCodeFault) -> String {
    match fault {
        MunicipalityCodeFault::Digits(fault) => digits(fault),
        MunicipalityCodeFault::Prefix => "to raksta bez burtiem LV".into(),
        MunicipalityCodeFault::Part => "tas ir pašvaldībā ietilpstošas pilsētas vai pagasta kods".into(),
        MunicipalityCodeFault::Unassigned => "tāda koda nav bijis nevienai pašvaldībai".into(),
    }
}

fn digits(fault: DigitsFault) -> String {
    match fault {
        DigitsFault::Empty => "nekas nav ierakstīts".into(),
        DigitsFault::Spaces => "tajā ir atstarpe".into(),
        DigitsFault::Hyphen => "tajā ir lieka vai nevietā ielikta svītriņa".into(),
        DigitsFault::ForeignDigit { position } => {
            format!("{position}. zīme nav parasts cipars no 0 līdz 9")
        }
        DigitsFault::NotDigit { position } => format!("{position}. zīme nav cipars"),
        DigitsFault::Length { digits, due } => format!("ciparu skaits ir {digits}, nevis {due}"),
    }
}
