//! The registration number of an organization.

use std::fmt;
use std::str::FromStr;

use super::digits::{DigitsError, Eleven};
use crate::schema::{Described, Shape, Text, described};

/// The registration number of a company, an association, a party or a public body: eleven digits, the first 4 to 9.
///
/// It is no personal data, and no personal code can be taken for one, because none begins with 4 to 9. Its first
/// digits say nothing about the kind of organization.
///
/// ```
/// use talka::identity::{RegistrationNumber, RegistrationNumberError};
/// let number: RegistrationNumber = "90000024455".parse()?;
/// assert!(number.checksum_holds());
/// assert_eq!("LV90000024455".parse::<RegistrationNumber>(), Err(RegistrationNumberError::VatNumber));
/// # Ok::<(), RegistrationNumberError>(())
/// ```
#[doc(alias = "reģistrācijas numurs")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegistrationNumber(Eleven);

impl Described for RegistrationNumber {
    fn describe() -> Shape {
        Shape::Text(Text::Any)
    }
}

described! {
    /// Why text is no registration number. It never holds any of the text, which may be a personal code.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error, serde::Serialize, serde::Deserialize)]
    #[serde(tag = "reason", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum RegistrationNumberError {
        /// A registration number after the letters LV, which make it a number of the value added tax register.
        #[error("this is a VAT number; the registration number is the same without the letters LV")]
        VatNumber,
        /// The first digit is 0 to 3, as in a personal code.
        #[error("no registration number begins with 0 to 3")]
        FirstDigit,
        /// Not eleven digits.
        #[error(transparent)]
        #[serde(untagged)]
        Digits(#[from] DigitsError),
    }
}

impl RegistrationNumber {
    /// Whether the digits fit together as they do in every genuine number that was tried. The rule is known from
    /// secondary sources only, so a number that does not fit is doubtful and not wrong.
    pub fn checksum_holds(self) -> bool {
        self.0.weighted([9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3
    }
}

impl FromStr for RegistrationNumber {
    type Err = RegistrationNumberError;

    fn from_str(text: &str) -> Result<Self, RegistrationNumberError> {
        let eleven = Eleven::read(text).map_err(|error| {
            if is_vat_number(text) { RegistrationNumberError::VatNumber } else { error.into() }
        })?;
        let [first, ..] = eleven.0;
        if first < 4 { Err(RegistrationNumberError::FirstDigit) } else { Ok(Self(eleven)) }
    }
}

/// Whether a registration number remains when the letters of a VAT number are taken away.
fn is_vat_number(text: &str) -> bool {
    let number = text.split_at_checked(2).filter(|(letters, _)| letters.eq_ignore_ascii_case("LV"));
    number.is_some_and(|(_, number)| {
        Eleven::read(number.trim_start()).is_ok_and(|Eleven([first, ..])| first >= 4)
    })
}

impl fmt::Display for RegistrationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.letters().collect::<String>())
    }
}

impl fmt::Debug for RegistrationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RegistrationNumber({self})")
    }
}

impl serde::Serialize for RegistrationNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for RegistrationNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<RegistrationNumber, RegistrationNumberError> {
        text.parse()
    }

    #[test]
    fn numbers_of_the_open_register_fit() {
        let genuine = [
            "40003521600",
            "40103548442",
            "40103550818",
            "41202013815",
            "41502039692",
            "40008218958",
            "40008234596",
            "40008303741",
            "90000024455",
        ];
        for text in genuine {
            assert!(read(text).unwrap().checksum_holds(), "{text}");
        }
        for text in ["40003000999", "40003521601"] {
            assert!(!read(text).unwrap().checksum_holds(), "{text}");
        }
    }

    #[test]
    fn the_first_digit_is_four_to_nine() {
        assert_eq!(read("39999999999"), Err(RegistrationNumberError::FirstDigit));
        assert_eq!(read("00000000000"), Err(RegistrationNumberError::FirstDigit));
        assert!(read("40000000000").is_ok() && read("99999999999").is_ok());
    }

    #[test]
    fn a_vat_number_is_named_as_such() {
        for text in ["LV40003521600", "lv40003521600", "LV 40003521600"] {
            assert_eq!(read(text), Err(RegistrationNumberError::VatNumber), "{text}");
        }
        // What remains is no registration number, so taking the letters away would not help.
        for text in ["LV4000352160", "LV32503511782", "LV", "LT40003521600", "ē40003521600"] {
            assert_eq!(read(text), Err(DigitsError::NotDigit { position: 1 }.into()), "{text}");
        }
    }

    #[test]
    fn faults_of_writing_are_passed_on() {
        assert_eq!(read(""), Err(DigitsError::Empty.into()));
        assert_eq!(read("400035-21600"), Err(DigitsError::Hyphen.into()));
        assert_eq!(read("4000352160"), Err(DigitsError::Length { digits: 10, due: 11 }.into()));
        assert_eq!(read("40003521600 "), Err(DigitsError::Spaces.into()));
    }

    #[test]
    fn it_is_printed_as_it_was_read() {
        let number = read("40008218958").unwrap();
        assert_eq!(number.to_string(), "40008218958");
        assert_eq!(format!("{number:?}"), "RegistrationNumber(40008218958)");
        assert_eq!(serde_json::to_string(&number).unwrap(), "\"40008218958\"");
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_noticed(text in "[4-9][0-9]{10}", at in 1..11_usize, more in 1..10_u8) {
            let number = read(&text).unwrap();
            let mut bytes = text.into_bytes();
            bytes[at] = b'0' + (bytes[at] - b'0' + more) % 10;
            let slip = read(std::str::from_utf8(&bytes).unwrap()).unwrap();
            prop_assert!(!(number.checksum_holds() && slip.checksum_holds()));
        }

        #[test]
        fn any_text_gets_a_verdict(text in prop_oneof!["\\PC*", "(LV)?[0-9]{10,12}"]) {
            if let Ok(number) = read(&text) {
                prop_assert_eq!(number.to_string(), text);
            }
        }
    }
}
