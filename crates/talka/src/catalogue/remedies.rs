//! What can be done about the findings of each rule.

use crate::law::Remedy;

/// The remedies that findings of the rule with that code may name.
pub fn remedies(code: &str) -> &'static [Remedy] {
    match code {
        "host-not-entitled" | "social-enterprise-status" => &[Remedy::ChangeOrganizer],
        "host-class-doubtful" => &[Remedy::ClarifyLegalForm],
        "under-minimum-age" => &[Remedy::WaitForAge],
        "consent-missing" => &[Remedy::ObtainConsent, Remedy::ObtainConsentInWriting],
        "study-time" => &[Remedy::ChangeHours],
        "agreement-incomplete" => &[Remedy::CompleteAgreement],
        "unsuitable-for-minor"
        | "no-learning-benefit"
        | "replaces-employee"
        | "social-enterprise-functions"
        | "probation-volunteer"
        | "barred-from-children"
        | "permit-scope" => &[Remedy::AssignOtherWork],
        "writing-requested"
        | "expenses-need-writing"
        | "minor-needs-writing"
        | "bookkeeping-needs-writing"
        | "minors-involved-need-writing" => &[Remedy::MakeWrittenContract, Remedy::CollectSignature],
        "contract-content" => &[Remedy::CompleteContract],
        "notice-too-short" | "notice-exactly-three-days" => &[Remedy::AgreeOnLaterEnd],
        "ended-at-once-without-reason" => &[Remedy::StateReason],
        "hazards-not-stated" => &[Remedy::StateHazards],
        "record-check-missing" | "record-check-old" => &[Remedy::CheckPunishmentRegister],
        "expense-kind" | "expense-without-clause" => &[Remedy::DeclareIncome],
        "birth-date-missing" => &[Remedy::RecordBirthDate],
        "party-service" => &[Remedy::AskLawyer],
        "residence-as-volunteer" => &[Remedy::ClarifyResidence],
        "notice-not-written" => &[Remedy::GiveWrittenNotice],
        "uninsured-hazard" => &[Remedy::Insure, Remedy::RaiseSum, Remedy::ExtendPolicy],
        "not-acquainted-with-work" | "not-instructed" | "insurance-not-explained" => {
            &[Remedy::InformVolunteer]
        }
        "representative-not-informed" => &[Remedy::InformRepresentative],
        "confidential-not-written" => &[Remedy::StateInWriting],
        "statement-not-issued" => &[Remedy::IssueStatement],
        "statement-incomplete" => &[Remedy::CompleteStatement],
        "yearly-report-differs" => &[Remedy::CorrectReport],
        "health-document-missing" => &[Remedy::AskHealthDocument],
        "expense-not-covered" | "check-paid-by-volunteer" => &[Remedy::RepayVolunteer],
        "assessment-missing" => &[Remedy::Assess, Remedy::AssignOtherWork],
        "expenses-over-cap" | "expenses-over-norm" => &[Remedy::DeclareExcess],
        "expense-without-document" => &[Remedy::CollectDocuments],
        "work-after-end"
        | "personal-code-malformed"
        | "personal-code-check-digit"
        | "personal-code-birth-date"
        | "registration-number"
        | "municipality-code"
        | "days-contradict"
        | "agreed-after-beginning"
        | "minutes-invalid"
        | "hours-in-future"
        | "minutes-over-interval"
        | "day-over-24-hours"
        | "hours-overlap"
        | "hours-duplicate"
        | "hours-alike"
        | "statement-exceeds-logs" => &[Remedy::CorrectRecord],
        _ => &[],
    }
}
