//! `personal-code-malformed`, `personal-code-check-digit`, `personal-code-birth-date`, `birth-date-missing`
//!
//! **What is known**: codes given until 30 June 2017 begin with the day of birth and end with a check digit, whose
//! algorithm no official source states. Codes given since begin with 32 to 39 and hold neither.
//! **What is checked**: whether what was written is a code; whether the check digit of an old one fits; whether the
//! birth date in an old one is the recorded one and lies in the past; whether a birth date is recorded beside a new
//! one.
//! **Example**: 290201-2xxxx names 29 February 2001, which never was.
//! **Source**: <https://www.pmlp.gov.lv/lv/personas-koda-maina>.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provision::Provision;
use super::super::provisions::{PERSONAL_CODE, PERSONAL_CODE_CHECK_DIGIT as CHECK_DIGIT};
use super::super::rule::{Judge, Rule, ValueRules};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Outcome;
use crate::identity::{CheckDigit, CodeForm, PersonalCode};
use crate::register::Volunteer;

pub(super) static PERSONAL_CODE_MALFORMED: Rule = rule("personal-code-malformed", &PERSONAL_CODE, malformed);
pub(super) static PERSONAL_CODE_CHECK_DIGIT: Rule =
    rule("personal-code-check-digit", &CHECK_DIGIT, check_digit);
pub(super) static PERSONAL_CODE_BIRTH_DATE: Rule =
    rule("personal-code-birth-date", &PERSONAL_CODE, birth_date);
pub(super) static BIRTH_DATE_MISSING: Rule = rule("birth-date-missing", &PERSONAL_CODE, birth_date_missing);

const fn rule(
    code: &'static str,
    provision: &'static Provision,
    judge: fn(&Volunteer, &Settings) -> Vec<Outcome>,
) -> Rule {
    let judge = Judge::Values(ValueRules { volunteer: judge, ..ValueRules::SILENT });
    Rule {
        code,
        provision,
        severity: Severity::Violation,
        bearing: Bearing::Record,
        judge,
        enabled: Rule::always,
        sensitive: false,
    }
}

fn breached(cause: Cause, at: impl Into<Fact>) -> Outcome {
    Outcome::Breached(Box::new(Breach::new(cause, at)))
}

/// The codes that are codes, each with where it is.
fn codes(volunteer: &Volunteer) -> impl Iterator<Item = (Fact, PersonalCode)> {
    let held = volunteer.codes.iter().flatten().enumerate();
    held.filter_map(|(n, held)| Some((Fact::nth(Field::Code, n), held.code.value()?)))
}

fn malformed(volunteer: &Volunteer, settings: &Settings) -> Vec<Outcome> {
    let held = volunteer.codes.iter().flatten().enumerate();
    held.filter_map(|(n, held)| {
        let cause = match held.code.parsed() {
            Err(fault) => Cause::PersonalCodeMalformed { fault },
            Ok(code) if code.birth_date() > Some(settings.today) => Cause::PersonalCodeInFuture,
            Ok(_) => return None,
        };
        Some(breached(cause, Fact::nth(Field::Code, n)))
    })
    .collect()
}

fn check_digit(volunteer: &Volunteer, _: &Settings) -> Vec<Outcome> {
    codes(volunteer)
        .filter_map(|(at, code)| {
            let verdict = code.check_digit();
            let cause = Cause::PersonalCodeCheckDigit { verdict };
            match verdict {
                CheckDigit::Right | CheckDigit::None => None,
                CheckDigit::Wrong => Some(breached(cause, at)),
                CheckDigit::Unverifiable => Some(Outcome::Noted(Box::new(Breach::new(cause, at)))),
            }
        })
        .collect()
}

fn birth_date(volunteer: &Volunteer, settings: &Settings) -> Vec<Outcome> {
    let Some(births) = volunteer.born.map(|born| born.possible(settings.reckoning())) else {
        return Vec::new();
    };
    codes(volunteer)
        .filter(|(_, code)| code.birth_date().is_some_and(|day| !births.contains(day)))
        .map(|(at, _)| breached(Cause::PersonalCodeBirthDate, at))
        .collect()
}

fn birth_date_missing(volunteer: &Volunteer, _: &Settings) -> Vec<Outcome> {
    if volunteer.born.is_some() {
        return Vec::new();
    }
    let silent = codes(volunteer).all(|(_, code)| code.form() == CodeForm::Random);
    let mut dated = codes(volunteer).filter(|(_, code)| code.birth_date().is_some());
    match (codes(volunteer).next(), volunteer.birth(), dated.next()) {
        (_, Some(_), Some((at, _))) => {
            vec![Outcome::Noted(Box::new(Breach::new(Cause::BirthDateFromCode, at)))]
        }
        (Some(_), ..) if silent => vec![breached(Cause::BirthDateMissing, Field::Born)],
        _ => Vec::new(),
    }
}
