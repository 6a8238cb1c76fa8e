//! Personal codes and registration numbers, one at a time.

use serde::Serialize;

use super::{VERSION, json};
use crate::date::Day;
use crate::identity::{
    CheckDigit, CodeForm, PersonalCode, PersonalCodeFault, RegistrationNumber, RegistrationNumberFault,
};
use crate::law::Cause;
use crate::schema::described;
use crate::text::{Lang, message};

/// Parses a personal code: what it is, or why it is none, as JSON text. The answer never holds the code.
///
/// ```
/// use talka::wire::parse_personal_code;
/// assert_eq!(
///     parse_personal_code("111111-11410", None),
///     r#"{"version":1,"valid":true,"form":"date_of_birth","birth_date":"1911-11-11","check_digit":"right"}"#,
/// );
/// assert_eq!(
///     parse_personal_code("161375-19997", None),
///     r#"{"version":1,"valid":false,"fault":"birth_date"}"#,
/// );
/// ```
pub fn parse_personal_code(text: &str, lang: Option<Lang>) -> String {
    match text.parse::<PersonalCode>() {
        Ok(code) => json(&Answer {
            version: VERSION,
            valid: true,
            value: Code { form: code.form(), birth_date: code.birth_date(), check_digit: code.check_digit() },
        }),
        Err(fault) => invalid::<PersonalCodeFault>(fault, &Cause::PersonalCodeMalformed { fault }, lang),
    }
}

/// Parses a registration number: what it is, or why it is none, as JSON text.
///
/// ```
/// use talka::wire::parse_registration_number;
/// assert_eq!(
///     parse_registration_number("40008218958", None),
///     r#"{"version":1,"valid":true,"number":"40008218958","checksum_holds":true}"#,
/// );
/// ```
pub fn parse_registration_number(text: &str, lang: Option<Lang>) -> String {
    match text.parse::<RegistrationNumber>() {
        Ok(number) => json(&Answer {
            version: VERSION,
            valid: true,
            value: Number { checksum_holds: number.checksum_holds(), number },
        }),
        Err(fault) => {
            invalid::<RegistrationNumberFault>(fault, &Cause::RegistrationNumberMalformed { fault }, lang)
        }
    }
}

fn invalid<F: Serialize>(fault: F, cause: &Cause, lang: Option<Lang>) -> String {
    let message = lang.map(|lang| message(cause, lang));
    json(&Refusal { version: VERSION, valid: false, fault, message })
}

#[derive(Serialize)]
struct Answer<T> {
    version: u32,
    valid: bool,
    #[serde(flatten)]
    value: T,
}

described! {
    /// What a personal code is.
    #[derive(Serialize)]
    pub(super) struct Code {
        /// Which of the two kinds it is.
        form: CodeForm,
        /// The day of birth that it holds; null for a code of the random form.
        birth_date: Option<Day>,
        /// Whether its last digit fits the others.
        check_digit: CheckDigit,
    }
}

described! {
    /// What a registration number is.
    #[derive(Serialize)]
    pub(super) struct Number {
        /// The number.
        number: RegistrationNumber,
        /// Whether its digits fit together as they do in genuine numbers.
        checksum_holds: bool,
    }
}

#[derive(Serialize)]
struct Refusal<F> {
    version: u32,
    valid: bool,
    fault: F,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}
