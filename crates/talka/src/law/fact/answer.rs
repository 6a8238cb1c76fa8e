//! Which kind of answer fits the question for a fact.

use super::field::Field;
use crate::reading::words;

words! {
    /// Which kind of answer fits a question.
    pub enum AnswerKind {
        /// Yes or no.
        YesNo = "yes_no",
        /// One word of a vocabulary.
        Word = "word",
        /// Words of a vocabulary, or none of them.
        Words = "words",
        /// A day.
        Day = "day",
        /// A day, several days or a month.
        When = "when",
        /// A day of birth, a year of birth, or an age on some day.
        Birth = "birth",
        /// A time of day.
        Clock = "clock",
        /// A number of minutes.
        Minutes = "minutes",
        /// An amount in euro cents.
        Cents = "cents",
        /// A length in centimetres.
        Centimetres = "centimetres",
        /// A number.
        Number = "number",
        /// Text, such as a code or a name.
        Text = "text",
        /// Texts, or none.
        Texts = "texts",
        /// What is known of one thing, as a record.
        Record = "record",
        /// What is known of each of several things, or that there are none.
        Records = "records",
    }
}

impl Field {
    /// Which kind of answer fits the question for it.
    pub const fn answer(self) -> AnswerKind {
        self.answer_of().0
    }

    /// Of what the answer is one or several: the name of a vocabulary or of a record, as in schemas.
    pub const fn of(self) -> Option<&'static str> {
        self.answer_of().1
    }

    #[expect(clippy::too_many_lines, reason = "one name a field")]
    const fn answer_of(self) -> (AnswerKind, Option<&'static str>) {
        let (kind, of) = match self {
            Self::ExpensesCovered
            | Self::SuitsAge
            | Self::Harmless
            | Self::Learning
            | Self::ReplacesEmployee
            | Self::ForProfit
            | Self::MinorsTakePart
            | Self::WithChildren
            | Self::ChildPresent
            | Self::OneOff
            | Self::ProfessionalService
            | Self::OthersHealthAtRisk
            | Self::StateLanguage
            | Self::Guardianship
            | Self::ProbationClient
            | Self::ProbationSexualOffence
            | Self::SeriousCrime
            | Self::ProbationPermitted
            | Self::ExpenseDocuments
            | Self::AssessmentEndangers
            | Self::ImportantReason => return (AnswerKind::YesNo, None),
            Self::ConsentGiven
            | Self::CodeTo
            | Self::TimetableTo
            | Self::ConsentFrom
            | Self::ConsentTo
            | Self::ConsentWithdrawn
            | Self::ChildPermitTo
            | Self::ResidencePermitTo
            | Self::ResidenceTo
            | Self::SchoolTo
            | Self::StatusTo
            | Self::ParentTo
            | Self::RegistrationTo
            | Self::Written
            | Self::SignatureOn
            | Self::AmendedOn
            | Self::AmendedTermFrom
            | Self::VolunteerPolicyFrom
            | Self::VolunteerPolicyTo
            | Self::CheckDone
            | Self::CheckFined
            | Self::HealthDocumentShown
            | Self::ChildPermitFrom
            | Self::ResidencePermitFrom
            | Self::StatusFrom
            | Self::Concluded
            | Self::Acquainted
            | Self::TermFrom
            | Self::TermTo
            | Self::AmendedTermTo
            | Self::WritingRequested
            | Self::ExpenseOn
            | Self::PreparationOn
            | Self::AssessmentOn
            | Self::ClaimAsked
            | Self::ClaimRepaid
            | Self::StatementIssued
            | Self::StatementFrom
            | Self::StatementTo
            | Self::PolicyMade
            | Self::PolicyFrom
            | Self::PolicyTo
            | Self::NoticeGiven
            | Self::Effective
            | Self::Entered
            | Self::ConfirmedOn => return (AnswerKind::Day, None),
            Self::VolunteerPolicyInjury
            | Self::VolunteerPolicyDeath
            | Self::VolunteerPolicySum
            | Self::PolicyInjury
            | Self::PolicyDeath
            | Self::PolicySum => return (AnswerKind::Cents, None),
            Self::YearlyMinutes
            | Self::EventMinutes
            | Self::MonthlyMinutes
            | Self::StatementMinutes
            | Self::Minutes => return (AnswerKind::Minutes, None),
            Self::Code
            | Self::RegistrationNumber
            | Self::ConsentGiver
            | Self::ResidenceMunicipality
            | Self::SchoolMunicipality
            | Self::OrganizationMunicipality
            | Self::PlaceMunicipality
            | Self::Reason => return (AnswerKind::Text, None),
            Self::ConsentLimit | Self::ChildPermitLimit | Self::ChildGroups => {
                return (AnswerKind::Texts, None);
            }
            Self::Born => return (AnswerKind::Birth, None),
            Self::On => return (AnswerKind::When, None),
            Self::Start | Self::End => return (AnswerKind::Clock, None),
            Self::HazardHeight => return (AnswerKind::Centimetres, None),
            Self::ExpenseUnits => return (AnswerKind::Number, None),
            Self::AgreementForm | Self::Confidential | Self::NoticeForm => {
                (AnswerKind::Word, "AgreementForm")
            }
            Self::ConsentCapacity => (AnswerKind::Word, "Capacity"),
            Self::ConsentForm => (AnswerKind::Word, "ConsentForm"),
            Self::ConsentPurpose => (AnswerKind::Word, "ConsentPurpose"),
            Self::ExpenseKind => (AnswerKind::Word, "ExpenseKind"),
            Self::Class => (AnswerKind::Word, "LegalClass"),
            Self::CheckPaidBy | Self::HealthDocumentPaidBy | Self::EndedBy => (AnswerKind::Word, "Party"),
            Self::ResidenceFunding => (AnswerKind::Word, "ProgrammeFunding"),
            Self::ResidenceGround => (AnswerKind::Word, "ResidenceGround"),
            Self::Beneficiaries => (AnswerKind::Words, "Beneficiary"),
            Self::Contents => (AnswerKind::Words, "Content"),
            Self::CheckConvictions => (AnswerKind::Words, "Conviction"),
            Self::Functions => (AnswerKind::Words, "Function"),
            Self::Agreed => (AnswerKind::Words, "Matter"),
            Self::VolunteerPolicyRisks | Self::PolicyRisks => (AnswerKind::Words, "Risk"),
            Self::StatementStates => (AnswerKind::Words, "StatementContent"),
            Self::Agreement => (AnswerKind::Record, "Agreement"),
            Self::Confirmation => (AnswerKind::Record, "Confirmation"),
            Self::Hazard => (AnswerKind::Record, "Hazard"),
            Self::Payment => (AnswerKind::Record, "Payment"),
            Self::Term => (AnswerKind::Record, "Term"),
            Self::Assessments => (AnswerKind::Records, "Assessment"),
            Self::ChildPermits => (AnswerKind::Records, "ChildPermit"),
            Self::Consents => (AnswerKind::Records, "Consent"),
            Self::Expenses => (AnswerKind::Records, "Expense"),
            Self::Claims => (AnswerKind::Records, "ExpenseClaim"),
            Self::Hazards => (AnswerKind::Records, "Hazard"),
            Self::HealthDocuments => (AnswerKind::Records, "HealthDocument"),
            Self::Codes => (AnswerKind::Records, "HeldCode"),
            Self::Payments => (AnswerKind::Records, "Payment"),
            Self::VolunteerPolicies | Self::Insurance => (AnswerKind::Records, "Policy"),
            Self::Preparation => (AnswerKind::Records, "Preparation"),
            Self::RecordChecks => (AnswerKind::Records, "RecordCheck"),
            Self::OrganizationRegistrations => (AnswerKind::Records, "Registration"),
            Self::Residences => (AnswerKind::Records, "Residence"),
            Self::Schools => (AnswerKind::Records, "School"),
            Self::Signatures => (AnswerKind::Records, "Signature"),
            Self::Statuses => (AnswerKind::Records, "Status"),
            Self::Steps => (AnswerKind::Records, "Step"),
            Self::Timetables => (AnswerKind::Records, "Timetable"),
            Self::YearlyPlaces => (AnswerKind::Records, "YearlyPlace"),
        };
        (kind, Some(of))
    }
}
