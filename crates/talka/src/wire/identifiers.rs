//! Personal codes and registration numbers, one at a time.

use serde::Serialize;

use super::answer::{VERSION, json};
use crate::date::Day;
use crate::identity::{
    CheckDigit, CodeForm, PersonalCode, PersonalCodeError, RegistrationNumber, RegistrationNumberError,
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
///     r#"{"version":1,"valid":false,"fault":{"reason":"birth_date"}}"#,
/// );
/// ```
pub fn parse_personal_code(text: &str, lang: Option<Lang>) -> String {
    match text.parse::<PersonalCode>() {
        Ok(code) => json(&Answer {
            version: VERSION,
            valid: true,
            value: Code { form: code.form(), birth_date: code.birth_date(), check_digit: code.check_digit() },
        }),
        Err(fault) => invalid::<PersonalCodeError>(fault, &Cause::PersonalCodeMalformed { fault }, lang),
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
            invalid::<RegistrationNumberError>(fault, &Cause::RegistrationNumberMalformed { fault }, lang)
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn each_way_of_writing_a_code_has_its_own_answer() {
        let random = json!({"form": "random", "birth_date": null, "check_digit": "none"});
        for (text, due) in [
            ("32123456789", random.clone()),
            ("321234-56789", random),
            // Whatever the last digit is: the others leave a remainder of 10.
            (
                "010100-20060",
                json!({"form": "date_of_birth", "birth_date": "2000-01-01", "check_digit": "unverifiable"}),
            ),
            ("3212 3456789", json!({"reason": "spaces"})),
            ("３２１２３４５６７８９", json!({"reason": "foreign_digit", "position": 1})),
            ("3212-3456789", json!({"reason": "hyphen"})),
            ("3212345678", json!({"reason": "length", "digits": 10, "due": 11})),
            ("321234567890", json!({"reason": "length", "digits": 12, "due": 11})),
            ("3212345678O", json!({"reason": "not_digit", "position": 11})),
            ("", json!({"reason": "empty"})),
            ("400100-10000", json!({"reason": "unknown_form"})),
            ("010199-30000", json!({"reason": "century"})),
            ("290201-20000", json!({"reason": "birth_date"})),
        ] {
            let mut answer: Value = serde_json::from_str(&parse_personal_code(text, None)).unwrap();
            let members = answer.as_object_mut().unwrap();
            assert_eq!(members.remove("version"), Some(json!(1)));
            let valid = members.remove("valid");
            let said = members.remove("fault").unwrap_or_else(|| json!(members));
            assert_eq!((valid, said), (Some(json!(due.get("form").is_some())), due), "{text:?}");
        }
    }

    #[test]
    fn a_refusal_says_why_in_the_language_that_was_asked_for() {
        let said = |text: &str, lang| -> String {
            let answer: Value = serde_json::from_str(&parse_personal_code(text, Some(lang))).unwrap();
            answer["message"].as_str().unwrap().to_owned()
        };
        for (text, lv, en) in [
            ("321234 56789", "tajā ir atstarpe", "there is a space in it"),
            ("32123４-56789", "6. zīme nav parasts cipars", "character 6 is not an ordinary digit"),
            ("32123-456789", "nevietā ielikta svītriņa", "a hyphen where none belongs"),
            ("321234-5678", "ciparu skaits ir 10, nevis 11", "the number of digits is 10, not 11"),
        ] {
            assert!(said(text, Lang::Lv).contains(lv), "{}", said(text, Lang::Lv));
            assert!(said(text, Lang::En).contains(en), "{}", said(text, Lang::En));
        }
    }
}
