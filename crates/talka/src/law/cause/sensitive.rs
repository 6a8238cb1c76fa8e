//! What gives away more of somebody than it has to.

use super::{Cause, ProbationBar};
use crate::register::PreparationKind;

impl Cause {
    /// Whether a finding with this cause lets a date of birth or a conviction be concluded, from its days or from what it
    /// says: the days end at a birthday, or somebody is concerned of whom the Punishment Register holds something.
    pub const fn is_sensitive(&self) -> bool {
        match self {
            Self::NotPrepared { missing, .. } => matches!(missing, PreparationKind::RepresentativeOfRisks),
            Self::ProbationBarred { bar } => match bar {
                ProbationBar::Minor | ProbationBar::SexualOffence | ProbationBar::SeriousCrime => true,
                ProbationBar::Guardianship
                | ProbationBar::Language
                | ProbationBar::NoContract
                | ProbationBar::Client => false,
            },
            Self::UnderMinimumAge { .. }
            | Self::MinimumAgeJustReached { .. }
            | Self::ConsentMissing { .. }
            | Self::ConsentAtSixteen
            | Self::StudyTime
            | Self::StudyTimeUnknown { .. }
            | Self::MinorHours { .. }
            | Self::UnsuitableForMinor { .. }
            | Self::NoLearningBenefit
            | Self::BarredFromChildren { .. }
            | Self::NotAssessed { .. }
            | Self::PermitScope
            | Self::ResidenceAge { .. } => true,
            Self::LawNotInForce
            | Self::HostNotEntitled { .. }
            | Self::HostClassDoubtful { .. }
            | Self::SocialEnterpriseTooEarly
            | Self::SocialEnterpriseStatus
            | Self::PaidWork { .. }
            | Self::DaysContradict { .. }
            | Self::BirthDateFromCode
            | Self::HoursAlike { .. }
            | Self::ReplacesEmployee
            | Self::ProfitMaking
            | Self::AgreementIncomplete { .. }
            | Self::WorkBeforeAgreement { .. }
            | Self::WritingMissing { .. }
            | Self::ContractContent { .. }
            | Self::ConfidentialNotWritten
            | Self::StatementNotIssued { .. }
            | Self::StatementIncomplete { .. }
            | Self::StatementExceedsLogs { .. }
            | Self::YearlyPlacesDiffer { .. }
            | Self::YearlyMinutesDiffer { .. }
            | Self::HealthDocumentMissing
            | Self::ExpenseNotCovered { .. }
            | Self::CheckPaidByVolunteer
            | Self::ReservedFunction { .. }
            | Self::NoticeTooShort { .. }
            | Self::NoticeExactlyThreeDays { .. }
            | Self::NoticeNotWritten
            | Self::EndedAtOnceWithoutReason
            | Self::WorkAfterEnd { .. }
            | Self::UninsuredHazard { .. }
            | Self::InsuredTooLate { .. }
            | Self::HazardsNotStated { .. }
            | Self::ExpensesOverCap { .. }
            | Self::ExpensesOverNorm { .. }
            | Self::ExpenseWithoutDocument { .. }
            | Self::ExpenseKind { .. }
            | Self::ExpenseWithoutClause
            | Self::RecordCheckMissing
            | Self::RecordCheckOld { .. }
            | Self::PartyService
            | Self::ResidenceFunding
            | Self::PersonalCodeMalformed { .. }
            | Self::PersonalCodeInFuture
            | Self::PersonalCodeCheckDigit { .. }
            | Self::PersonalCodeBirthDate
            | Self::BirthDateMissing
            | Self::RegistrationNumberMalformed { .. }
            | Self::RegistrationNumberChecksum
            | Self::MunicipalityCodeMalformed { .. }
            | Self::MunicipalityCodeEnded
            | Self::MunicipalityCodeNotYet
            | Self::MunicipalityCodeOutdated
            | Self::MinutesInvalid { .. }
            | Self::HoursInFuture { .. }
            | Self::MinutesOverInterval { .. }
            | Self::DayOver24Hours { .. }
            | Self::HoursOverlap { .. }
            | Self::HoursDuplicate { .. } => false,
        }
    }
}
