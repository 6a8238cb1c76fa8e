//! What can still be done.

use super::{AssessmentFlaw, Cause, ConsentFlaw, PolicyFlaw, WritingFlaw};
use crate::identity::CheckDigit;
use crate::reading::words;
use crate::register::PreparationKind;

words! {
    /// What can still be done about a finding.
    pub enum Remedy {
        /// Get a written consent of a legal representative; until then the young person does not work.
        ObtainConsent = "obtain_consent",
        /// Get the consent that was given, on paper or with a secure electronic signature.
        ObtainConsentInWriting = "obtain_consent_in_writing",
        /// Put the contract in writing.
        MakeWrittenContract = "make_written_contract",
        /// Have the contract signed.
        CollectSignature = "collect_signature",
        /// Settle what the agreement leaves open, and write it down.
        CompleteAgreement = "complete_agreement",
        /// Write into the contract what it leaves out.
        CompleteContract = "complete_contract",
        /// Agree on other hours.
        ChangeHours = "change_hours",
        /// Give the volunteer other work.
        AssignOtherWork = "assign_other_work",
        /// Insure the volunteer before the work goes on.
        Insure = "insure",
        /// Raise the compensation that the policy names.
        RaiseSum = "raise_sum",
        /// Have the policy cover the risks that it leaves out.
        ExtendPolicy = "extend_policy",
        /// Judge whether the volunteer endangers children, and write it down.
        Assess = "assess",
        /// Find out whether the work is dangerous, and write it down.
        StateHazards = "state_hazards",
        /// Find out in what form the organization exists.
        ClarifyLegalForm = "clarify_legal_form",
        /// End the placement, or have an organizer that the Law names take it over.
        ChangeOrganizer = "change_organizer",
        /// Stop the work until the volunteer is old enough.
        WaitForAge = "wait_for_age",
        /// Compare with the document and correct the record.
        CorrectRecord = "correct_record",
        /// Enter the birth date from the document.
        RecordBirthDate = "record_birth_date",
        /// Declare what exceeds the cap as income.
        DeclareExcess = "declare_excess",
        /// Agree on a later end, in writing.
        AgreeOnLaterEnd = "agree_on_later_end",
        /// Confirm the end in writing.
        GiveWrittenNotice = "give_written_notice",
        /// Write down why it was ended at once.
        StateReason = "state_reason",
        /// Declare the sum as income.
        DeclareIncome = "declare_income",
        /// Check the volunteer in the Punishment Register.
        CheckPunishmentRegister = "check_punishment_register",
        /// Tell the volunteer before the work goes on, and write down the day.
        InformVolunteer = "inform_volunteer",
        /// Tell a legal representative of the risks, and write down the day.
        InformRepresentative = "inform_representative",
        /// Ask the volunteer for a document on the state of health.
        AskHealthDocument = "ask_health_document",
        /// Repay the volunteer.
        RepayVolunteer = "repay_volunteer",
        /// State in writing what is confidential.
        StateInWriting = "state_in_writing",
        /// Ask the volunteer for supporting documents.
        CollectDocuments = "collect_documents",
        /// Issue the statement.
        IssueStatement = "issue_statement",
        /// Issue a statement that has everything it has to state.
        CompleteStatement = "complete_statement",
        /// Compare the report with the hour log and correct it.
        CorrectReport = "correct_report",
        /// Ask a lawyer.
        AskLawyer = "ask_lawyer",
        /// Find out whether the residence permit allows this work.
        ClarifyResidence = "clarify_residence",
        /// Register the volunteer as the municipality asks.
        RegisterVolunteer = "register_volunteer",
        /// Register the organizer as the municipality asks.
        RegisterOrganizer = "register_organizer",
        /// Get the consent of a legal representative for which the municipality asks.
        ObtainLocalConsent = "obtain_local_consent",
        /// Make the contract with the body that the municipality names.
        ContractWithNamedBody = "contract_with_named_body",
        /// Agree on more work.
        OfferMoreWork = "offer_more_work",
        /// Confirm or reject the hours.
        ConfirmHours = "confirm_hours",
    }
}

impl Remedy {
    /// Whether it still puts something right when the days are over: papers can be put in order, work that was done cannot
    /// be undone.
    pub const fn comes_never_too_late(self) -> bool {
        match self {
            Self::CollectSignature
            | Self::StateHazards
            | Self::ClarifyLegalForm
            | Self::CorrectRecord
            | Self::RecordBirthDate
            | Self::DeclareExcess
            | Self::DeclareIncome
            | Self::AskLawyer
            | Self::GiveWrittenNotice
            | Self::StateReason
            | Self::RepayVolunteer
            | Self::StateInWriting
            | Self::CollectDocuments
            | Self::IssueStatement
            | Self::CompleteStatement
            | Self::CorrectReport
            | Self::ConfirmHours => true,
            Self::ObtainConsent
            | Self::ObtainConsentInWriting
            | Self::MakeWrittenContract
            | Self::CompleteAgreement
            | Self::CompleteContract
            | Self::ChangeHours
            | Self::AssignOtherWork
            | Self::Insure
            | Self::RaiseSum
            | Self::ExtendPolicy
            | Self::Assess
            | Self::InformVolunteer
            | Self::InformRepresentative
            | Self::AskHealthDocument
            | Self::ChangeOrganizer
            | Self::WaitForAge
            | Self::CheckPunishmentRegister
            | Self::ClarifyResidence
            | Self::AgreeOnLaterEnd
            | Self::RegisterVolunteer
            | Self::RegisterOrganizer
            | Self::ObtainLocalConsent
            | Self::ContractWithNamedBody
            | Self::OfferMoreWork => false,
        }
    }
}

impl Cause {
    /// What can be done while it lasts, where something can.
    pub fn remedy(&self) -> Option<Remedy> {
        Some(match self {
            Self::LawNotInForce
            | Self::MinimumAgeJustReached { .. }
            | Self::ConsentAtSixteen
            | Self::StudyTimeUnknown { .. }
            | Self::PaidWork { .. }
            | Self::ProfitMaking
            | Self::SocialEnterpriseTooEarly
            | Self::WorkBeforeAgreement { .. }
            | Self::InsuredTooLate { .. }
            | Self::MinorHours { .. }
            | Self::NotPrepared { done: Some(_), .. }
            | Self::NotAssessed { flaw: AssessmentFlaw::NotYet }
            | Self::ConsentMissing { flaw: ConsentFlaw::NotYet, .. }
            | Self::WritingMissing {
                flaw: WritingFlaw::Later { .. } | WritingFlaw::SignedLater { .. },
                ..
            }
            | Self::PersonalCodeCheckDigit { verdict: CheckDigit::Unverifiable }
            | Self::BirthDateFromCode
            | Self::MunicipalityCodeOutdated => return None,
            Self::NotPrepared { missing: PreparationKind::RepresentativeOfRisks, done: None } => {
                Remedy::InformRepresentative
            }
            Self::NotPrepared { done: None, .. } => Remedy::InformVolunteer,
            Self::ConfidentialNotWritten => Remedy::StateInWriting,
            Self::StatementNotIssued { .. } => Remedy::IssueStatement,
            Self::StatementIncomplete { .. } => Remedy::CompleteStatement,
            Self::YearlyPlacesDiffer { .. } | Self::YearlyMinutesDiffer { .. } => Remedy::CorrectReport,
            Self::HealthDocumentMissing => Remedy::AskHealthDocument,
            Self::ExpenseNotCovered { .. } | Self::CheckPaidByVolunteer => Remedy::RepayVolunteer,
            Self::HostNotEntitled { .. } | Self::SocialEnterpriseStatus => Remedy::ChangeOrganizer,
            Self::HostClassDoubtful { .. } => Remedy::ClarifyLegalForm,
            Self::UnderMinimumAge { .. } => Remedy::WaitForAge,
            Self::ConsentMissing { flaw: ConsentFlaw::Oral, .. } => Remedy::ObtainConsentInWriting,
            Self::ConsentMissing { .. } => Remedy::ObtainConsent,
            Self::AgreementIncomplete { .. } => Remedy::CompleteAgreement,
            Self::WritingMissing { flaw: WritingFlaw::SignatureMissing { .. }, .. } => {
                Remedy::CollectSignature
            }
            Self::WritingMissing { flaw: WritingFlaw::Oral, .. } => Remedy::MakeWrittenContract,
            Self::StudyTime => Remedy::ChangeHours,
            Self::UnsuitableForMinor { .. }
            | Self::NoLearningBenefit
            | Self::ReplacesEmployee
            | Self::ReservedFunction { .. }
            | Self::ProbationBarred { .. }
            | Self::BarredFromChildren { .. }
            | Self::NotAssessed { flaw: AssessmentFlaw::Endangers }
            | Self::PermitScope => Remedy::AssignOtherWork,
            Self::ContractContent { .. } => Remedy::CompleteContract,
            Self::NoticeTooShort { .. } | Self::NoticeExactlyThreeDays { .. } => Remedy::AgreeOnLaterEnd,
            Self::EndedAtOnceWithoutReason => Remedy::StateReason,
            Self::NoticeNotWritten => Remedy::GiveWrittenNotice,
            Self::UninsuredHazard { flaw: PolicyFlaw::Sum { .. } } => Remedy::RaiseSum,
            Self::UninsuredHazard { flaw: PolicyFlaw::Risks { .. } } => Remedy::ExtendPolicy,
            Self::UninsuredHazard { .. } => Remedy::Insure,
            Self::NotAssessed { flaw: AssessmentFlaw::None } => Remedy::Assess,
            Self::HazardsNotStated { .. } => Remedy::StateHazards,
            Self::ExpensesOverCap { .. } | Self::ExpensesOverNorm { .. } => Remedy::DeclareExcess,
            Self::ExpenseWithoutDocument { .. } => Remedy::CollectDocuments,
            Self::ExpenseKind { .. } | Self::ExpenseWithoutClause => Remedy::DeclareIncome,
            Self::RecordCheckMissing | Self::RecordCheckOld { .. } => Remedy::CheckPunishmentRegister,
            Self::BirthDateMissing => Remedy::RecordBirthDate,
            Self::PartyService => Remedy::AskLawyer,
            Self::ResidenceFunding | Self::ResidenceAge { .. } => Remedy::ClarifyResidence,
            Self::WorkAfterEnd { .. }
            | Self::PersonalCodeMalformed { .. }
            | Self::PersonalCodeInFuture
            | Self::PersonalCodeCheckDigit { .. }
            | Self::PersonalCodeBirthDate
            | Self::RegistrationNumberMalformed { .. }
            | Self::RegistrationNumberChecksum
            | Self::MunicipalityCodeMalformed { .. }
            | Self::MunicipalityCodeEnded
            | Self::MunicipalityCodeNotYet
            | Self::DaysContradict { .. }
            | Self::MinutesInvalid { .. }
            | Self::HoursInFuture { .. }
            | Self::MinutesOverInterval { .. }
            | Self::DayOver24Hours { .. }
            | Self::HoursOverlap { .. }
            | Self::HoursDuplicate { .. }
            | Self::HoursAlike { .. }
            | Self::StatementExceedsLogs { .. } => Remedy::CorrectRecord,
        })
    }
}
