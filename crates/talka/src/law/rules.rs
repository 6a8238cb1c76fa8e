//! The rules, in the order in which they speak.

mod agreement_incomplete;
mod assessment;
mod barred_from_children;
mod confidential;
mod consent;
mod contract_content;
mod costs_of_checks;
mod days_contradict;
mod ended_at_once;
mod entry;
mod expense_claims;
mod expense_documents;
mod expense_norms;
mod expenses;
mod expenses_over_cap;
mod functions;
mod health_document;
mod host;
mod insurance;
mod law_not_in_force;
mod minor_hours;
mod municipality_code;
mod notice;
mod paid_work;
mod party_service;
mod person_day;
mod personal_code;
mod preparation;
mod probation;
mod profit_making;
mod punishments;
mod record_checks;
mod registration_number;
mod replaces_employee;
mod residence_as_volunteer;
mod statement_hours;
mod statements;
mod study_time;
mod under_minimum_age;
mod work_after_end;
mod work_before_agreement;
mod work_of_minors;
mod writing;
mod yearly_reports;

pub(crate) use consent::consent_between;

use super::rule::Rule;

/// Every rule, in the order of the provisions.
pub static RULES: &[&Rule] = &[
    &law_not_in_force::LAW_NOT_IN_FORCE,
    &host::HOST_NOT_ENTITLED,
    &host::SOCIAL_ENTERPRISE_STATUS,
    &host::HOST_CLASS_DOUBTFUL,
    &under_minimum_age::UNDER_MINIMUM_AGE,
    &consent::CONSENT_MISSING,
    &consent::CONSENT_AT_SIXTEEN,
    &study_time::STUDY_TIME,
    &work_of_minors::UNSUITABLE_FOR_MINOR,
    &work_of_minors::NO_LEARNING_BENEFIT,
    &replaces_employee::REPLACES_EMPLOYEE,
    &paid_work::PAID_WORK,
    &profit_making::PROFIT_MAKING,
    &agreement_incomplete::AGREEMENT_INCOMPLETE,
    &work_before_agreement::WORK_BEFORE_AGREEMENT,
    &writing::WRITING_REQUESTED,
    &writing::EXPENSES_NEED_WRITING,
    &writing::MINOR_NEEDS_WRITING,
    &writing::MINORS_INVOLVED_NEED_WRITING,
    &contract_content::CONTRACT_CONTENT,
    &notice::NOTICE_TOO_SHORT,
    &notice::NOTICE_EXACTLY_THREE_DAYS,
    &notice::NOTICE_NOT_WRITTEN,
    &ended_at_once::ENDED_AT_ONCE_WITHOUT_REASON,
    &work_after_end::WORK_AFTER_END,
    &preparation::NOT_ACQUAINTED_WITH_WORK,
    &confidential::CONFIDENTIAL_NOT_WRITTEN,
    &preparation::NOT_INSTRUCTED,
    &statements::STATEMENT_NOT_ISSUED,
    &statements::STATEMENT_INCOMPLETE,
    &yearly_reports::YEARLY_REPORT_DIFFERS,
    &preparation::REPRESENTATIVE_NOT_INFORMED,
    &health_document::HEALTH_DOCUMENT_MISSING,
    &expense_claims::EXPENSE_NOT_COVERED,
    &costs_of_checks::CHECK_PAID_BY_VOLUNTEER,
    &insurance::UNINSURED_HAZARD,
    &insurance::INSURED_TOO_LATE,
    &insurance::HAZARDS_NOT_STATED,
    &preparation::INSURANCE_NOT_EXPLAINED,
    &record_checks::RECORD_CHECK_MISSING,
    &record_checks::RECORD_CHECK_OLD,
    &barred_from_children::BARRED_FROM_CHILDREN,
    &barred_from_children::PERMIT_SCOPE,
    &assessment::ASSESSMENT_MISSING,
    &expenses_over_cap::EXPENSES_OVER_CAP,
    &expense_norms::EXPENSES_OVER_NORM,
    &expense_documents::EXPENSE_WITHOUT_DOCUMENT,
    &expenses::EXPENSE_KIND,
    &expenses::EXPENSE_WITHOUT_CLAUSE,
    &functions::SOCIAL_ENTERPRISE_FUNCTIONS,
    &functions::BOOKKEEPING_NEEDS_WRITING,
    &probation::PROBATION_VOLUNTEER,
    &party_service::PARTY_SERVICE,
    &residence_as_volunteer::RESIDENCE_AS_VOLUNTEER,
    &personal_code::PERSONAL_CODE_MALFORMED,
    &personal_code::PERSONAL_CODE_CHECK_DIGIT,
    &personal_code::PERSONAL_CODE_BIRTH_DATE,
    &personal_code::BIRTH_DATE_MISSING,
    &registration_number::REGISTRATION_NUMBER,
    &municipality_code::MUNICIPALITY_CODE,
    &days_contradict::DAYS_CONTRADICT,
    &days_contradict::AGREED_AFTER_BEGINNING,
    &entry::MINUTES_INVALID,
    &entry::HOURS_IN_FUTURE,
    &entry::MINUTES_OVER_INTERVAL,
    &person_day::DAY_OVER_24_HOURS,
    &person_day::HOURS_OVERLAP,
    &person_day::HOURS_DUPLICATE,
    &person_day::HOURS_ALIKE,
    &statement_hours::STATEMENT_EXCEEDS_LOGS,
    &minor_hours::MINOR_HOURS,
];

/// Codes of provisions that this version does not check yet. A report names them, so that nobody takes silence for
/// a clean result.
pub static NOT_CHECKED: &[&str] = &[];

/// The rule of that code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

#[cfg(test)]
mod tests {
    use super::super::settings::{MinorsInvolved, Settings};
    use super::*;
    use crate::date::Day;

    #[test]
    fn two_rules_have_to_be_asked_for() {
        let usual = Settings::on(Day::literal(2020, 6, 15));
        let not_asked_for = |settings: &Settings| -> Vec<&str> {
            let rules = RULES.iter().filter(|rule| !(rule.enabled)(settings));
            rules.map(|rule| rule.code).collect()
        };
        let minors = Settings { minors_involved: Some(MinorsInvolved::Anyone), ..usual };
        let hours = Settings { minor_minutes_per_day: Some(60), ..usual };
        assert_eq!(not_asked_for(&usual), ["minors-involved-need-writing", "minor-hours"]);
        assert_eq!(not_asked_for(&minors), ["minor-hours"]);
        assert_eq!(not_asked_for(&hours), ["minors-involved-need-writing"]);
    }
}
