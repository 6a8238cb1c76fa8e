//! Why a rule is not satisfied.

use super::numbers::{
    check_digits, municipality_code_faults, personal_code_faults, registration_number_faults,
};
use super::{day, samples};
use crate::law::{
    AssessmentFlaw, Bar, Cause, ConsentFlaw, Contradiction, Lacking, PermitAuthority, PolicyFlaw,
    ProbationBar, Unstated, Unsuitable, WritingFlaw, WritingNeeded,
};
use crate::register::{
    Content, ExpenseKind, Function, HourLogId, LegalClass, Matter, Party, PreparationKind, Risk,
    StatementContent,
};

fn writing_flaws() -> Vec<WritingFlaw> {
    samples! { WritingFlaw;
        WritingFlaw::Oral => [WritingFlaw::Oral],
        WritingFlaw::Later { .. } => [WritingFlaw::Later { written: day(20) }],
        WritingFlaw::SignatureMissing { .. } =>
            Party::ALL.iter().map(|by| WritingFlaw::SignatureMissing { by: *by }),
        WritingFlaw::SignedLater { .. } =>
            Party::ALL.iter().map(|by| WritingFlaw::SignedLater { by: *by, on: day(20) }),
    }
}

fn policy_flaws() -> Vec<PolicyFlaw> {
    samples! { PolicyFlaw;
        PolicyFlaw::None => [PolicyFlaw::None],
        PolicyFlaw::Period => [PolicyFlaw::Period],
        PolicyFlaw::Risks { .. } => [
            PolicyFlaw::Risks { missing: Risk::ALL.to_vec() },
            PolicyFlaw::Risks { missing: vec![Risk::Disability, Risk::Death] },
            PolicyFlaw::Risks { missing: vec![Risk::Frostbite] },
        ],
        PolicyFlaw::Sum { .. } => [
            PolicyFlaw::Sum { risk: Risk::Injury, cents: 299_999, minimum_cents: 300_000 },
            PolicyFlaw::Sum { risk: Risk::Disability, cents: 500_000, minimum_cents: 1_000_000 },
            PolicyFlaw::Sum { risk: Risk::Death, cents: 999_999, minimum_cents: 1_000_000 },
        ],
    }
}

fn bars() -> Vec<Bar> {
    samples! { Bar;
        Bar::Violence { .. } => PermitAuthority::ALL.iter().map(|authority| Bar::Violence { authority: *authority }),
        Bar::ViolenceEarlier => [Bar::ViolenceEarlier],
        Bar::SexualOffence => [Bar::SexualOffence],
        Bar::MedicalMeasures => [Bar::MedicalMeasures],
        Bar::Fine => [Bar::Fine],
    }
}

fn writing_missing() -> Vec<Cause> {
    let oral = WritingNeeded::ALL.iter().map(|needed| (*needed, WritingFlaw::Oral));
    let flaws = writing_flaws()
        .into_iter()
        .filter(|flaw| *flaw != WritingFlaw::Oral)
        .map(|flaw| (WritingNeeded::Minor, flaw));
    oral.chain(flaws).map(|(needed, flaw)| Cause::WritingMissing { needed, flaw }).collect()
}

fn consent_missing() -> Vec<Cause> {
    let at_16 = ConsentFlaw::ALL.iter().map(|flaw| Cause::ConsentMissing { flaw: *flaw, until: 16 });
    at_16.chain([Cause::ConsentMissing { flaw: ConsentFlaw::None, until: 17 }]).collect()
}

fn agreement_incomplete() -> Vec<Cause> {
    let one_each = Matter::ALL.iter().map(|matter| vec![*matter]);
    let several = [Vec::new(), Matter::ALL.to_vec(), vec![Matter::Amount, Matter::Term]];
    one_each.chain(several).map(|missing| Cause::AgreementIncomplete { missing }).collect()
}

fn contract_content() -> Vec<Cause> {
    let one_each = Content::ALL.iter().map(|content| vec![*content]);
    one_each.chain([Content::ALL.to_vec()]).map(|missing| Cause::ContractContent { missing }).collect()
}

#[expect(clippy::too_many_lines, reason = "each cause has a sample, and there are many causes")]
pub(crate) fn causes() -> Vec<Cause> {
    samples! { Cause;
        Cause::LawNotInForce => [Cause::LawNotInForce],
        Cause::HostNotEntitled { .. } =>
            LegalClass::ALL.iter().map(|class| Cause::HostNotEntitled { class: *class }),
        Cause::HostClassDoubtful { .. } =>
            [Cause::HostClassDoubtful { class: LegalClass::ReligiousOrganization }],
        Cause::SocialEnterpriseTooEarly => [Cause::SocialEnterpriseTooEarly],
        Cause::SocialEnterpriseStatus => [Cause::SocialEnterpriseStatus],
        Cause::UnderMinimumAge { .. } => [13, 21].map(|minimum| Cause::UnderMinimumAge { minimum }),
        Cause::ConsentMissing { .. } => consent_missing(),
        Cause::MinimumAgeJustReached { .. } => [Cause::MinimumAgeJustReached { minimum: 13 }],
        Cause::ConsentAtSixteen => [Cause::ConsentAtSixteen],
        Cause::PaidWork { .. } => [Cause::PaidWork { cents: 2_000 }],
        Cause::StudyTime => [Cause::StudyTime],
        Cause::StudyTimeUnknown { .. } => [Cause::StudyTimeUnknown { school_year: 2020 }],
        Cause::UnsuitableForMinor { .. } =>
            Unsuitable::ALL.iter().map(|why| Cause::UnsuitableForMinor { why: *why }),
        Cause::NoLearningBenefit => [Cause::NoLearningBenefit],
        Cause::ReplacesEmployee => [Cause::ReplacesEmployee],
        Cause::ProfitMaking => [Cause::ProfitMaking],
        Cause::AgreementIncomplete { .. } => agreement_incomplete(),
        Cause::WorkBeforeAgreement { .. } =>
            Lacking::ALL.iter().map(|lacking| Cause::WorkBeforeAgreement { lacking: *lacking, from: day(3) }),
        Cause::WritingMissing { .. } => writing_missing(),
        Cause::ContractContent { .. } => contract_content(),
        Cause::NotPrepared { .. } => PreparationKind::ALL.iter().flat_map(|missing| {
            [None, Some(day(3))].map(|done| Cause::NotPrepared { missing: *missing, done })
        }),
        Cause::ConfidentialNotWritten => [Cause::ConfidentialNotWritten],
        Cause::StatementNotIssued { .. } => [Cause::StatementNotIssued { requested: day(1) }],
        Cause::StatementIncomplete { .. } =>
            [Cause::StatementIncomplete { missing: StatementContent::ALL.to_vec() }],
        Cause::StatementExceedsLogs { .. } => [0, 2_280].map(|logged| Cause::StatementExceedsLogs { stated: 2_400, logged }),
        Cause::YearlyPlacesDiffer { .. } =>
            [1, 2].map(|places| Cause::YearlyPlacesDiffer { year: 2020, places, reported: 40, counted: 38 }),
        Cause::YearlyMinutesDiffer { .. } =>
            [Cause::YearlyMinutesDiffer { year: 2020, reported: 2_400, counted: 2_280 }],
        Cause::HealthDocumentMissing => [Cause::HealthDocumentMissing],
        Cause::ExpenseNotCovered { .. } => [Cause::ExpenseNotCovered { cents: 1_250 }],
        Cause::CheckPaidByVolunteer => [Cause::CheckPaidByVolunteer],
        Cause::ReservedFunction { .. } =>
            Function::ALL.iter().map(|function| Cause::ReservedFunction { function: *function }),
        Cause::ProbationBarred { .. } => ProbationBar::ALL.iter().map(|bar| Cause::ProbationBarred { bar: *bar }),
        Cause::NoticeTooShort { .. } =>
            [Cause::NoticeTooShort { given: day(1), effective: day(3), earliest: day(4) }],
        Cause::NoticeExactlyThreeDays { .. } =>
            [Cause::NoticeExactlyThreeDays { given: day(1), effective: day(4) }],
        Cause::EndedAtOnceWithoutReason => [Cause::EndedAtOnceWithoutReason],
        Cause::NoticeNotWritten => [Cause::NoticeNotWritten],
        Cause::WorkAfterEnd { .. } => [Cause::WorkAfterEnd { end: day(30) }],
        Cause::UninsuredHazard { .. } => policy_flaws().into_iter().map(|flaw| Cause::UninsuredHazard { flaw }),
        Cause::HazardsNotStated { .. } => Unstated::ALL.iter().map(|what| Cause::HazardsNotStated { what: *what }),
        Cause::InsuredTooLate { .. } =>
            [Cause::InsuredTooLate { made: day(5), from: day(6), start: day(1) }],
        Cause::ExpensesOverCap { .. } =>
            [Cause::ExpensesOverCap { year: 2020, total_cents: 110_000, cap_cents: 100_000 }],
        Cause::ExpensesOverNorm { .. } => [ExpenseKind::Food, ExpenseKind::Fuel]
            .map(|kind| Cause::ExpensesOverNorm { kind, cents: 7_020, free_cents: 5_000 }),
        Cause::ExpenseWithoutDocument { .. } => [Cause::ExpenseWithoutDocument { cents: 1_200 }],
        Cause::ExpenseKind { .. } => [Cause::ExpenseKind { cents: 3_000 }],
        Cause::ExpenseWithoutClause => [Cause::ExpenseWithoutClause],
        Cause::RecordCheckMissing => [Cause::RecordCheckMissing],
        Cause::RecordCheckOld { .. } => [Cause::RecordCheckOld { done: day(1) }],
        Cause::BarredFromChildren { .. } => bars().into_iter().map(|bar| Cause::BarredFromChildren { bar }),
        Cause::NotAssessed { .. } =>
            AssessmentFlaw::ALL.iter().map(|flaw| Cause::NotAssessed { flaw: *flaw }),
        Cause::PermitScope => [Cause::PermitScope],
        Cause::PartyService => [Cause::PartyService],
        Cause::ResidenceFunding => [Cause::ResidenceFunding],
        Cause::ResidenceAge { .. } => [Cause::ResidenceAge { youngest: 18, oldest: 30 }],
        Cause::MinorHours { .. } => [Cause::MinorHours { minutes: 361, limit: 360 }],
        Cause::PersonalCodeMalformed { .. } =>
            personal_code_faults().into_iter().map(|fault| Cause::PersonalCodeMalformed { fault }),
        Cause::PersonalCodeInFuture => [Cause::PersonalCodeInFuture],
        Cause::PersonalCodeCheckDigit { .. } =>
            check_digits().into_iter().map(|verdict| Cause::PersonalCodeCheckDigit { verdict }),
        Cause::PersonalCodeBirthDate => [Cause::PersonalCodeBirthDate],
        Cause::BirthDateFromCode => [Cause::BirthDateFromCode],
        Cause::BirthDateMissing => [Cause::BirthDateMissing],
        Cause::RegistrationNumberMalformed { .. } =>
            registration_number_faults().into_iter().map(|fault| Cause::RegistrationNumberMalformed { fault }),
        Cause::RegistrationNumberChecksum => [Cause::RegistrationNumberChecksum],
        Cause::MunicipalityCodeMalformed { .. } =>
            municipality_code_faults().into_iter().map(|fault| Cause::MunicipalityCodeMalformed { fault }),
        Cause::MunicipalityCodeEnded => [Cause::MunicipalityCodeEnded],
        Cause::MunicipalityCodeNotYet => [Cause::MunicipalityCodeNotYet],
        Cause::MunicipalityCodeOutdated => [Cause::MunicipalityCodeOutdated],
        Cause::DaysContradict { .. } => Contradiction::ALL.iter().map(|what| Cause::DaysContradict {
            what: *what,
            first: day(30),
            second: day(1),
        }),
        Cause::MinutesInvalid { .. } =>
            [0, -30, 1_441, 4_321].map(|minutes| Cause::MinutesInvalid { minutes, most: 1_440 }),
        Cause::HoursInFuture { .. } => [Cause::HoursInFuture { today: day(30) }],
        Cause::MinutesOverInterval { .. } => [Cause::MinutesOverInterval { minutes: 180, interval: 165 }],
        Cause::DayOver24Hours { .. } => [Cause::DayOver24Hours { on: day(20), minutes: 1_501 }],
        Cause::HoursOverlap { .. } => [
            Cause::HoursOverlap { with: HourLogId::default(), minutes: 0 },
            Cause::HoursOverlap { with: HourLogId::default(), minutes: 15 },
        ],
        Cause::HoursDuplicate { .. } => [Cause::HoursDuplicate { of: HourLogId::default() }],
        Cause::HoursAlike { .. } => [Cause::HoursAlike { of: HourLogId::default() }],
    }
}
