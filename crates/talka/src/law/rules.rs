//! The rules, in the order in which they speak.

mod agreement_incomplete;
mod consent;
mod entry;
mod expenses_over_cap;
mod host;
mod insurance;
mod law_not_in_force;
mod notice;
mod paid_work;
mod person_day;
mod personal_code;
mod registration_number;
mod under_minimum_age;
mod work_after_end;
mod work_before_agreement;
mod writing;

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
    &paid_work::PAID_WORK,
    &agreement_incomplete::AGREEMENT_INCOMPLETE,
    &work_before_agreement::WORK_BEFORE_AGREEMENT,
    &writing::WRITING_REQUESTED,
    &writing::EXPENSES_NEED_WRITING,
    &writing::MINOR_NEEDS_WRITING,
    &notice::NOTICE_TOO_SHORT,
    &notice::NOTICE_NOT_WRITTEN,
    &work_after_end::WORK_AFTER_END,
    &insurance::UNINSURED_HAZARD,
    &insurance::INSURED_TOO_LATE,
    &expenses_over_cap::EXPENSES_OVER_CAP,
    &personal_code::PERSONAL_CODE_MALFORMED,
    &personal_code::PERSONAL_CODE_CHECK_DIGIT,
    &personal_code::PERSONAL_CODE_BIRTH_DATE,
    &personal_code::BIRTH_DATE_MISSING,
    &registration_number::REGISTRATION_NUMBER,
    &entry::MINUTES_INVALID,
    &entry::HOURS_IN_FUTURE,
    &entry::MINUTES_OVER_INTERVAL,
    &person_day::DAY_OVER_24_HOURS,
    &person_day::HOURS_OVERLAP,
    &person_day::HOURS_DUPLICATE,
];

/// Codes of provisions that this version does not check yet. A report names them, so that nobody takes silence for
/// a clean result.
pub static NOT_CHECKED: &[&str] = &[
    "study-time",
    "unsuitable-for-minor",
    "no-learning-benefit",
    "replaces-employee",
    "profit-making",
    "minors-involved-need-writing",
    "contract-content",
    "notice-exactly-three-days",
    "ended-at-once-without-reason",
    "hazards-not-stated",
    "statement-not-issued",
    "statement-incomplete",
    "statement-exceeds-logs",
    "yearly-report-differs",
    "record-check-missing",
    "record-check-old",
    "barred-from-children",
    "permit-scope",
    "expense-kind",
    "expense-without-clause",
    "party-service",
    "residence-as-volunteer",
    "municipality-code",
    "minor-hours",
];

/// The rule of that code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}
