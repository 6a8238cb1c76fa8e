//! Why a rule is not satisfied: the data from which every message is made.

use uuid::Uuid;

use super::fact::Fact;
use super::provision::Provision;
use crate::date::Day;
use crate::identity::{CheckDigit, PersonalCodeFault, RegistrationNumberFault};
use crate::reading::words;
use crate::register::{LegalClass, Matter, Party, Risk};
use crate::schema::described;

/// One breach: why, at which fact, and under which provision if it is not the rule's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Why.
    pub cause: Cause,
    /// The fact that shows it, or that is not there.
    pub at: Fact,
    /// The provision, where a rule rests on several.
    pub by: Option<&'static Provision>,
}

impl Breach {
    pub(crate) fn new(cause: Cause, at: impl Into<Fact>) -> Self {
        Self { cause, at: at.into(), by: None }
    }

    pub(crate) fn under(cause: Cause, at: impl Into<Fact>, by: &'static Provision) -> Self {
        Self { cause, at: at.into(), by: Some(by) }
    }
}

described! {
    /// Why a rule is not satisfied, with the values that show it. Sums are in euro cents, times in minutes.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
    #[serde(tag = "reason", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Cause {
        /// The Law was not in force yet.
        LawNotInForce,
        /// Organizations of this class may not organize volunteer work.
        HostNotEntitled {
            /// The class.
            class: LegalClass,
        },
        /// The Law does not name this class; the legal form has to be looked into.
        HostClassDoubtful {
            /// The class.
            class: LegalClass,
        },
        /// Social enterprises could not organize volunteer work yet.
        SocialEnterpriseTooEarly,
        /// The status of a social enterprise was not valid.
        SocialEnterpriseStatus,
        /// The volunteer is too young.
        UnderMinimumAge {
            /// The age from which volunteering is allowed, in years.
            minimum: u8,
        },
        /// There is no valid written consent.
        ConsentMissing {
            /// What is wrong with the consent that comes nearest.
            flaw: ConsentFlaw,
            /// The age from which no consent is needed, in years.
            until: u8,
        },
        /// The volunteer is in the year that can be read either way.
        ConsentAtSixteen,
        /// The work was paid.
        PaidWork {
            /// All payments together.
            cents: i64,
        },
        /// The agreement leaves matters open.
        AgreementIncomplete {
            /// The matters that it does not settle.
            missing: Vec<Matter>,
        },
        /// Work was done before the relationship arose.
        WorkBeforeAgreement {
            /// What had not happened yet.
            lacking: Lacking,
            /// The day on which it happened.
            from: Day,
        },
        /// The contract had to be in writing.
        WritingMissing {
            /// Why it had to be.
            needed: WritingNeeded,
            /// Why it is not in writing.
            flaw: WritingFlaw,
        },
        /// Notice was given too late.
        NoticeTooShort {
            /// The day of the notice.
            given: Day,
            /// The last day of the placement.
            effective: Day,
            /// The first day on which the end would have been in time.
            earliest: Day,
        },
        /// A written contract was ended by word of mouth.
        NoticeNotWritten,
        /// Work was done after the placement had ended.
        WorkAfterEnd {
            /// The last day of the placement.
            end: Day,
        },
        /// Dangerous work without sufficient insurance.
        UninsuredHazard {
            /// What is wrong with the policy that comes nearest.
            #[serde(flatten)]
            flaw: PolicyFlaw,
        },
        /// The policy came too late.
        InsuredTooLate {
            /// The day on which the policy was made.
            made: Day,
            /// The first insured day.
            from: Day,
            /// The first day of the work.
            start: Day,
        },
        /// Repaid expenses exceed what is free of tax.
        ExpensesOverCap {
            /// The calendar year.
            year: i32,
            /// All capped expenses of the person in that year, over all organizations.
            total_cents: i64,
            /// What is free of tax.
            cap_cents: i64,
        },
        /// What was written is no personal code.
        PersonalCodeMalformed {
            /// Why not.
            fault: PersonalCodeFault,
        },
        /// The personal code says that the person is not born yet.
        PersonalCodeInFuture,
        /// The check digit of the personal code does not fit, or cannot be checked.
        PersonalCodeCheckDigit {
            /// Which of the two.
            verdict: CheckDigit,
        },
        /// The personal code and the birth date disagree.
        PersonalCodeBirthDate,
        /// The personal code holds no birth date, and none is recorded.
        BirthDateMissing,
        /// What was written is no registration number.
        RegistrationNumberMalformed {
            /// Why not.
            fault: RegistrationNumberFault,
        },
        /// The checksum of the registration number does not fit.
        RegistrationNumberChecksum,
        /// Nobody can have worked that many minutes on these days.
        MinutesInvalid {
            /// The minutes stated.
            minutes: i32,
            /// The most that the days have.
            most: i64,
        },
        /// The entry lies in the future.
        HoursInFuture {
            /// The day on which it was judged.
            today: Day,
        },
        /// More minutes than lie between start and end.
        MinutesOverInterval {
            /// The minutes stated.
            minutes: i32,
            /// The minutes between start and end.
            interval: i32,
        },
        /// With this entry the person has more than 24 hours on one day.
        #[serde(rename = "day_over_24_hours")]
        DayOver24Hours {
            /// All minutes of the person on that day, up to this entry.
            minutes: i64,
        },
        /// The entry overlaps an earlier one of the same person.
        HoursOverlap {
            /// The earlier entry.
            with: Uuid,
        },
        /// The same hours stand there twice.
        HoursDuplicate {
            /// The earlier entry.
            of: Uuid,
        },
    }
}

words! {
    /// What is wrong with the consent that comes nearest to a valid one.
    pub enum ConsentFlaw {
        /// There is none.
        None = "none",
        /// It was given only for another organization or placement.
        OtherPlacement = "other_placement",
        /// It was given for something else.
        OtherPurpose = "other_purpose",
        /// It was given by somebody who is no legal representative.
        NotEntitled = "not_entitled",
        /// It was given by word of mouth.
        Oral = "oral",
        /// It was given later, or speaks only for later days.
        NotYet = "not_yet",
        /// It has run out.
        Expired = "expired",
        /// It was withdrawn.
        Withdrawn = "withdrawn",
        /// One parent gave it, and both were asked for.
        OneParentOnly = "one_parent_only",
    }
}

words! {
    /// What had not happened yet when work began.
    pub enum Lacking {
        /// The agreement.
        Agreement = "agreement",
        /// Acquainting the volunteer with rights and duties.
        Acquainting = "acquainting",
    }
}

words! {
    /// Why a contract had to be in writing.
    pub enum WritingNeeded {
        /// A side asked for it (section 6(1), clause 1).
        Requested = "requested",
        /// Expenses are covered (clause 2).
        Expenses = "expenses",
        /// The volunteer was a minor (clause 3).
        Minor = "minor",
    }
}

described! {
    /// Why a contract is not in writing.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    pub enum WritingFlaw {
        /// It was made by word of mouth.
        Oral,
        /// It was put in writing only later.
        Later {
            /// On which day.
            written: Day,
        },
        /// A side has not signed it.
        SignatureMissing {
            /// Which side.
            by: Party,
        },
        /// A side signed it only later.
        SignedLater {
            /// Which side.
            by: Party,
            /// On which day.
            on: Day,
        },
    }
}

described! {
    /// What is wrong with the policy that comes nearest to a sufficient one.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
    #[serde(tag = "flaw", rename_all = "snake_case")]
    pub enum PolicyFlaw {
        /// There is none.
        None,
        /// It does not insure the day.
        Period,
        /// It does not cover risks that it has to.
        Risks {
            /// Those risks.
            missing: Vec<Risk>,
        },
        /// The disability sum is too low.
        Sum {
            /// The sum, in euro cents.
            cents: i64,
            /// The least it has to be, in euro cents.
            minimum_cents: i64,
        },
    }
}

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
        /// Insure the volunteer before the work goes on.
        Insure = "insure",
        /// Find out in what form the organization exists.
        ClarifyLegalForm = "clarify_legal_form",
        /// End the placement, or have an organizer that the Law names take it over.
        ChangeOrganizer = "change_organizer",
        /// Stop the work until the volunteer is old enough.
        WaitForAge = "wait_for_age",
        /// Compare with the document and correct the record.
        CorrectRecord = "correct_record",
        /// Declare what exceeds the cap as income.
        DeclareExcess = "declare_excess",
        /// Agree on a later end, in writing.
        AgreeOnLaterEnd = "agree_on_later_end",
        /// Confirm the end in writing.
        GiveWrittenNotice = "give_written_notice",
    }
}

impl Remedy {
    /// Whether it still mends something when the days are over: papers can be put in order, work that was done cannot
    /// be undone.
    pub const fn comes_never_too_late(self) -> bool {
        match self {
            Self::CollectSignature
            | Self::ClarifyLegalForm
            | Self::CorrectRecord
            | Self::DeclareExcess
            | Self::GiveWrittenNotice => true,
            Self::ObtainConsent
            | Self::ObtainConsentInWriting
            | Self::MakeWrittenContract
            | Self::CompleteAgreement
            | Self::Insure
            | Self::ChangeOrganizer
            | Self::WaitForAge
            | Self::AgreeOnLaterEnd => false,
        }
    }
}

impl Cause {
    /// What can be done while it lasts, where something can.
    pub fn remedy(&self) -> Option<Remedy> {
        Some(match self {
            Self::LawNotInForce
            | Self::ConsentAtSixteen
            | Self::PaidWork { .. }
            | Self::SocialEnterpriseTooEarly
            | Self::WorkBeforeAgreement { .. }
            | Self::InsuredTooLate { .. }
            | Self::ConsentMissing { flaw: ConsentFlaw::NotYet, .. }
            | Self::WritingMissing {
                flaw: WritingFlaw::Later { .. } | WritingFlaw::SignedLater { .. },
                ..
            }
            | Self::PersonalCodeCheckDigit { verdict: CheckDigit::Unverifiable } => return None,
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
            Self::NoticeTooShort { .. } => Remedy::AgreeOnLaterEnd,
            Self::NoticeNotWritten => Remedy::GiveWrittenNotice,
            Self::UninsuredHazard { .. } => Remedy::Insure,
            Self::ExpensesOverCap { .. } => Remedy::DeclareExcess,
            Self::WorkAfterEnd { .. }
            | Self::PersonalCodeMalformed { .. }
            | Self::PersonalCodeInFuture
            | Self::PersonalCodeCheckDigit { .. }
            | Self::PersonalCodeBirthDate
            | Self::BirthDateMissing
            | Self::RegistrationNumberMalformed { .. }
            | Self::RegistrationNumberChecksum
            | Self::MinutesInvalid { .. }
            | Self::HoursInFuture { .. }
            | Self::MinutesOverInterval { .. }
            | Self::DayOver24Hours { .. }
            | Self::HoursOverlap { .. }
            | Self::HoursDuplicate { .. } => Remedy::CorrectRecord,
        })
    }
}
