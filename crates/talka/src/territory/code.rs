//! From text to a municipality, or to why it names none.

use std::str::FromStr;

use super::{FIRST_OF_43, Municipality};
use crate::identity::DigitsError;
use crate::schema::described;

described! {
    /// Why text is no code of a municipality. It never holds any of the text, which may be part of an address.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error, serde::Serialize, serde::Deserialize)]
    #[serde(tag = "reason", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum MunicipalityCodeError {
        /// A code after the letters LV, as the Central Statistical Bureau writes it.
        #[error("the code of a municipality is written without the letters LV")]
        Prefix,
        /// The code of a town, a parish or a state city inside a municipality.
        #[error("this is the code of a part of a municipality")]
        Part,
        /// No municipality has had it.
        #[error("no municipality has had this code")]
        Unassigned,
        /// Not seven digits.
        #[error(transparent)]
        #[serde(untagged)]
        Digits(#[from] DigitsError),
    }
}

/// How many digits a code has.
const LENGTH: usize = 7;

impl FromStr for Municipality {
    type Err = MunicipalityCodeError;

    fn from_str(text: &str) -> Result<Self, MunicipalityCodeError> {
        let code = number(text).ok_or_else(|| {
            let code = text.split_at_checked(2).filter(|(letters, _)| letters.eq_ignore_ascii_case("LV"));
            if code.is_some_and(|(_, code)| number(code.trim_start()).is_some()) {
                return MunicipalityCodeError::Prefix;
            }
            DigitsError::of(text, LENGTH, None).into()
        })?;
        Self::of_number(code).ok_or(if is_part(code) {
            MunicipalityCodeError::Part
        } else {
            MunicipalityCodeError::Unassigned
        })
    }
}

/// The number that seven digits make.
fn number(text: &str) -> Option<u32> {
    let digits = text.len() == LENGTH && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// Whether it is a code of the lists since 2021, `00TTPPN`, with a part PP of the territory TT. How parts were numbered
/// before is not known here.
fn is_part(code: u32) -> bool {
    let (territory, part) = (code / 1_000, code / 10 % 100);
    let since_2021 = |one: Municipality| one.existed().first() >= FIRST_OF_43;
    part != 0 && Municipality::all().any(|one| one.number() / 1_000 == territory && since_2021(one))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fault(text: &str) -> MunicipalityCodeError {
        text.parse::<Municipality>().unwrap_err()
    }

    #[test]
    fn a_code_of_any_list_names_its_municipality() {
        for (code, name) in [
            ("0010000", "Rīga"),
            ("0001000", "Rīga"),
            // In the numbering of 2021 this would be the fiftieth territory, which there is not.
            ("0050000", "Daugavpils"),
            ("0980200", "Ventspils novads"),
            ("0038000", "Madonas novads"),
            ("0038001", "Madonas novads"),
            ("0055000", "Varakļānu novads"),
        ] {
            assert_eq!(code.parse::<Municipality>().unwrap().name(), name);
        }
    }

    #[test]
    fn faults_of_writing_have_their_own_names() {
        assert_eq!(fault(""), DigitsError::Empty.into());
        assert_eq!(fault("0031000 "), DigitsError::Spaces.into());
        assert_eq!(fault("003-1000"), DigitsError::Hyphen.into());
        assert_eq!(fault("003100O"), DigitsError::NotDigit { position: 7 }.into());
        assert_eq!(fault("+031000"), DigitsError::NotDigit { position: 1 }.into());
        assert_eq!(fault("００３１０００"), DigitsError::ForeignDigit { position: 1 }.into());
        assert_eq!(fault("031000"), DigitsError::Length { digits: 6, due: 7 }.into());
        assert_eq!(fault("00310000"), DigitsError::Length { digits: 8, due: 7 }.into());
    }

    #[test]
    fn a_prefix_is_named_where_a_code_follows() {
        for text in ["LV0031000", "lv0031000", "LV 0031000"] {
            assert_eq!(fault(text), MunicipalityCodeError::Prefix, "{text}");
        }
        for text in ["LV031000", "LV", "LT0031000"] {
            assert_eq!(fault(text), DigitsError::NotDigit { position: 1 }.into(), "{text}");
        }
    }

    #[test]
    fn parts_of_municipalities_are_told_from_codes_that_nobody_has() {
        // State cities, a town and a parish.
        for text in ["0031010", "0040010", "0054010", "0031020", "0031040", "0001010", "0038041"] {
            assert_eq!(fault(text), MunicipalityCodeError::Part, "{text}");
        }
        for text in ["0008000", "0000000", "0038002", "0010010", "0050010", "0099000", "9999999", "0320201"] {
            assert_eq!(fault(text), MunicipalityCodeError::Unassigned, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gets_a_verdict(text in prop_oneof!["\\PC*", "(LV)?[0-9]{6,8}", "00[0-5][0-9]0[0-9]{2}"]) {
            if let Ok(municipality) = text.parse::<Municipality>() {
                prop_assert_eq!(municipality.to_string(), text);
            }
        }
    }
}
