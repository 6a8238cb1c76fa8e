//! Every text there is, in each language, side by side with what it stands for.

use std::fmt::Write;

use super::*;
use crate::date::Day;
use crate::identity::{CheckDigit, DigitsError, PersonalCodeError, RegistrationNumberError};
use crate::law::provisions::{PARAMETERS, listed as provisions};
use crate::law::{
    AssessmentFlaw, Bar, ConsentFlaw, Lacking, NOT_CHECKED, PermitAuthority, PolicyFlaw, ProbationBar, RULES,
    Unstated, Unsuitable, WritingFlaw, WritingNeeded,
};
use crate::recognition::{
    AfterCeremony, AgeAsked, AgeBound, AgeTested, AllOf, Deadline, DeadlineOf, HoursConfirmed, LevelNumber,
    Locality, Missing, Need, SchemePeriod, Title,
};
use crate::register::{
    AgreementForm, Content, EvidenceKind, Function, HourLogId, Matter, Mode, Party, PreparationKind, Risk,
    Role, StatementContent,
};
use crate::territory::MunicipalityCodeError;

/// Samples of each variant of an enumeration. A variant without a line does not compile, and a sample on the wrong
/// line does not pass.
macro_rules! samples {
    ( $type:ty; $( $pattern:pat => $samples:expr, )+ ) => {{
        let mut all: Vec<$type> = Vec::new();
        $( for sample in $samples {
            assert!(matches!(&sample, $pattern));
            all.push(sample);
        } )+
        for sample in &all {
            match sample { $( $pattern => (), )+ }
        }
        all
    }};
}

fn day(day: u32) -> Day {
    Day::literal(2020, 6, day)
}

fn digits_faults() -> Vec<DigitsError> {
    samples! { DigitsError;
        DigitsError::Empty => [DigitsError::Empty],
        DigitsError::Spaces => [DigitsError::Spaces],
        DigitsError::Hyphen => [DigitsError::Hyphen],
        DigitsError::ForeignDigit { .. } => [DigitsError::ForeignDigit { position: 1 }],
        DigitsError::NotDigit { .. } => [DigitsError::NotDigit { position: 7 }],
        DigitsError::Length { .. } => [DigitsError::Length { digits: 10, due: 11 }],
    }
}

fn personal_code_faults() -> Vec<PersonalCodeError> {
    samples! { PersonalCodeError;
        PersonalCodeError::Digits(_) => digits_faults().into_iter().map(PersonalCodeError::Digits),
        PersonalCodeError::UnknownForm => [PersonalCodeError::UnknownForm],
        PersonalCodeError::Century => [PersonalCodeError::Century],
        PersonalCodeError::BirthDate => [PersonalCodeError::BirthDate],
    }
}

fn municipality_code_faults() -> Vec<MunicipalityCodeError> {
    samples! { MunicipalityCodeError;
        MunicipalityCodeError::Digits(_) => [DigitsError::Length { digits: 6, due: 7 }.into()],
        MunicipalityCodeError::Prefix => [MunicipalityCodeError::Prefix],
        MunicipalityCodeError::Part => [MunicipalityCodeError::Part],
        MunicipalityCodeError::Unassigned => [MunicipalityCodeError::Unassigned],
    }
}

fn registration_number_faults() -> Vec<RegistrationNumberError> {
    samples! { RegistrationNumberError;
        RegistrationNumberError::Digits(_) => digits_faults().into_iter().map(RegistrationNumberError::Digits),
        RegistrationNumberError::VatNumber => [RegistrationNumberError::VatNumber],
        RegistrationNumberError::FirstDigit => [RegistrationNumberError::FirstDigit],
    }
}

fn check_digits() -> Vec<CheckDigit> {
    samples! { CheckDigit;
        CheckDigit::Right => [CheckDigit::Right],
        CheckDigit::Wrong => [CheckDigit::Wrong],
        CheckDigit::Unverifiable => [CheckDigit::Unverifiable],
        CheckDigit::None => [CheckDigit::None],
    }
}

static PERIOD: SchemePeriod =
    SchemePeriod { from: Some(Day::literal(2020, 1, 1)), to: Some(Day::literal(2020, 12, 31)), every: None };
static EACH_YEAR: SchemePeriod =
    SchemePeriod { every: Some(crate::recognition::Recurrence::CalendarYear), from: None, to: None };
static EVER: SchemePeriod = SchemePeriod { from: None, to: None, every: None };
static DEADLINE: Deadline = Deadline { of: DeadlineOf::Hours, on: Day::literal(2020, 11, 24), at: None };

pub(crate) fn interpretations() -> Vec<Interpretation> {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let timed = Deadline { at: crate::date::Clock::new(19, 0), ..DEADLINE };
    let age = AgeAsked { from: AgeBound::Years(13), to: AgeBound::None, tested: None, bounds_vary: false };
    let bounds = [
        (AgeBound::Years(13), AgeBound::Years(25)),
        (AgeBound::Years(13), AgeBound::None),
        (AgeBound::Unknown, AgeBound::Years(25)),
        (AgeBound::None, AgeBound::None),
    ];
    let bounds =
        bounds.map(|(from, to)| AgeAsked { from, to, tested: Some(AgeTested::DayOfWork), bounds_vary: true });
    let tested = AgeTested::ALL.iter().map(|tested| AgeAsked { tested: Some(*tested), ..age });
    samples! { Interpretation;
        Interpretation::Unknown(_) => [Interpretation::Unknown(Criterion::Age)],
        Interpretation::Corrected => [Interpretation::Corrected],
        Interpretation::Rejected => [Interpretation::Rejected],
        Interpretation::Contradicted => [Interpretation::Contradicted],
        Interpretation::Period(_) => [Interpretation::Period(PERIOD), Interpretation::Period(EACH_YEAR), Interpretation::Period(EVER)],
        Interpretation::Ceremony { .. } => [
            Interpretation::Ceremony { after: AfterCeremony::Count, on: None },
            Interpretation::Ceremony { after: AfterCeremony::LeftOut, on: Some(day(20)) },
        ],
        Interpretation::Deadline(_) => [Interpretation::Deadline(DEADLINE), Interpretation::Deadline(timed)],
        Interpretation::Age(_) => tested.chain([age]).chain(bounds).map(Interpretation::Age),
        Interpretation::Host(_) => [Interpretation::Host(vec![LegalClass::MunicipalInstitution, LegalClass::Association])],
        Interpretation::HostListed(_) => [Interpretation::HostListed(words(&["40008183872"]))],
        Interpretation::HostRegistered(_) => Locality::ALL.iter().map(|place| Interpretation::HostRegistered(*place)),
        Interpretation::Territory(_) => Locality::ALL.iter().map(|place| Interpretation::Territory(*place)),
        Interpretation::Residence(_) => Locality::ALL.iter().map(|place| Interpretation::Residence(*place)),
        Interpretation::Kind(_) => [Interpretation::Kind(vec![HourKind::Work, HourKind::Travel])],
        Interpretation::Mode(_) => [Interpretation::Mode(Mode::ALL.to_vec())],
        Interpretation::Field(_) => [Interpretation::Field(words(&["kultūra", "sports"]))],
        Interpretation::Agreement(_) => [Interpretation::Agreement(AgreementForm::ALL.to_vec())],
        Interpretation::Confirmation(_) => HoursConfirmed::ALL.iter().map(|how| Interpretation::Confirmation(*how)),
        Interpretation::ConfirmedBy(_) => [Interpretation::ConfirmedBy(Role::ALL.to_vec())],
        Interpretation::EnteredBy(_) => [Interpretation::EnteredBy(vec![Role::Host])],
        Interpretation::Evidence(_) => [Interpretation::Evidence(EvidenceKind::ALL.to_vec())],
        Interpretation::Breaches(_) => [
            Interpretation::Breaches(vec![]),
            Interpretation::Breaches(words(&["voids"])),
            Interpretation::Breaches(words(&["voids", "consent-missing"])),
        ],
        Interpretation::Level(_) => Need::ALL.iter().map(|need| Interpretation::Level(LevelNumber {
            level: "silver".to_owned(),
            title: Title { lv: "sudraba līmenis".to_owned(), en: "silver".to_owned() },
            needs: 0,
            need: *need,
            number: 60,
        })),
    }
}

pub(crate) fn lacks() -> Vec<Missing> {
    let minutes = 255;
    let hours = Missing::Hours { minutes };
    samples! { Missing;
        Missing::NotSaid { .. } => Need::ALL.iter().map(|need| Missing::NotSaid { need: *need }),
        Missing::Hours { .. } => [hours.clone()],
        Missing::HoursWithin { .. } => [1, 12, 21].map(|months| Missing::HoursWithin { minutes, months }),
        Missing::TooManyHours { .. } => [Missing::TooManyHours { minutes }],
        Missing::Fields { .. } => [1, 2].map(|count| Missing::Fields { count }),
        Missing::OneHost { .. } => [Missing::OneHost { percent: 50 }],
        Missing::Group => [Missing::Group],
        Missing::GroupHours { .. } => [Missing::GroupHours { minutes }],
        Missing::GroupMembers { .. } => [Missing::GroupMembers { count: 2 }],
        Missing::MonthsOfService { .. } => [1, 2].map(|count| Missing::MonthsOfService { count }),
        Missing::MonthsInARow { .. } => [1, 12].map(|count| Missing::MonthsInARow { count, minutes: 60 }),
        Missing::WeeksInARow { .. } => [1, 13].map(|count| Missing::WeeksInARow { count, minutes: 60 }),
        Missing::Contacts { .. } => [Missing::Contacts { count: 2 }],
        Missing::Contract => [Missing::Contract],
        Missing::Registration => [Missing::Registration],
        Missing::Nomination => [Missing::Nomination],
        Missing::Attested { .. } => [Missing::Attested { name: "residential-project".to_owned() }],
        Missing::Awarded => [Missing::Awarded],
        Missing::NotAwarded => [Missing::NotAwarded],
        Missing::Age => [Missing::Age],
        Missing::Residence => [Missing::Residence],
        Missing::School => [Missing::School],
        Missing::Otherwise => [Missing::Otherwise],
        Missing::OneOf { .. } => [Missing::OneOf {
            ways: vec![AllOf(vec![hours.clone(), Missing::Contract]), AllOf(vec![Missing::Fields { count: 1 }])],
        }],
    }
}

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
        Cause::BirthDateMissing => [Cause::BirthDateMissing],
        Cause::RegistrationNumberMalformed { .. } =>
            registration_number_faults().into_iter().map(|fault| Cause::RegistrationNumberMalformed { fault }),
        Cause::RegistrationNumberChecksum => [Cause::RegistrationNumberChecksum],
        Cause::MunicipalityCodeMalformed { .. } =>
            municipality_code_faults().into_iter().map(|fault| Cause::MunicipalityCodeMalformed { fault }),
        Cause::MunicipalityCodeEnded => [Cause::MunicipalityCodeEnded],
        Cause::MunicipalityCodeNotYet => [Cause::MunicipalityCodeNotYet],
        Cause::MunicipalityCodeOutdated => [Cause::MunicipalityCodeOutdated],
        Cause::MinutesInvalid { .. } =>
            [0, -30, 1_441, 4_321].map(|minutes| Cause::MinutesInvalid { minutes, most: 1_440 }),
        Cause::HoursInFuture { .. } => [Cause::HoursInFuture { today: day(30) }],
        Cause::MinutesOverInterval { .. } => [Cause::MinutesOverInterval { minutes: 180, interval: 165 }],
        Cause::DayOver24Hours { .. } => [Cause::DayOver24Hours { minutes: 1_501 }],
        Cause::HoursOverlap { .. } => [Cause::HoursOverlap { with: HourLogId::default() }],
        Cause::HoursDuplicate { .. } => [Cause::HoursDuplicate { of: HourLogId::default() }],
    }
}

fn codes() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.code).chain(NOT_CHECKED.iter().copied())
}

/// Every text, by its theme and by what it stands for.
fn everything(lang: Lang) -> Vec<(&'static str, Vec<(String, String)>)> {
    fn words<T: Copy + ToString>(
        all: &[T],
        word: fn(T, Lang) -> &'static str,
        lang: Lang,
    ) -> Vec<(String, String)> {
        all.iter().map(|value| (value.to_string(), word(*value, lang).to_owned())).collect()
    }
    vec![
        ("messages", causes().iter().map(|cause| (label(cause), message(cause, lang))).collect()),
        ("remedies", words(Remedy::ALL, remedy, lang)),
        ("tasks", Remedy::ALL.iter().map(|what| (what.to_string(), task(*what, 7, lang))).collect()),
        (
            "missing facts",
            Field::ALL.iter().map(|field| (format!("{field:?}"), missing(*field, lang).to_owned())).collect(),
        ),
        (
            "rules",
            codes()
                .map(|code| (code.to_owned(), rule_title(code, lang).unwrap_or("NO TITLE").to_owned()))
                .collect(),
        ),
        (
            "citations",
            provisions().map(|known| (known.id.to_owned(), citation(known.provision, lang))).collect(),
        ),
        (
            "what rules check",
            codes()
                .map(|code| (code.to_owned(), rule_checks(code, lang).unwrap_or("NOTHING").to_owned()))
                .collect(),
        ),
        (
            "provisions",
            provisions()
                .map(|known| {
                    (format!("{}: {}", known.id, known.title.text(lang)), known.says.text(lang).to_owned())
                })
                .collect(),
        ),
        (
            "parameters",
            PARAMETERS
                .iter()
                .flat_map(|known| {
                    (known.values)()
                        .into_iter()
                        .map(|value| (known.title.text(lang).to_owned(), amount(value.is, lang)))
                })
                .collect(),
        ),
        ("marks", words(Mark::ALL, mark, lang)),
        ("why a provision is not checked", words(Unchecked::ALL, unchecked, lang)),
        ("doubts", words(Doubt::ALL, doubt, lang)),
        ("severity", words(Severity::ALL, severity, lang)),
        ("bearing", words(Bearing::ALL, bearing, lang)),
        ("voice", words(Voice::ALL, voice, lang)),
        ("verdict", words(Verdict::ALL, verdict, lang)),
        ("acts", words(Act::ALL, act, lang)),
        ("legal classes", words(LegalClass::ALL, legal_class, lang)),
        ("capacities", words(Capacity::ALL, capacity, lang)),
        ("kinds of hours", words(HourKind::ALL, hour_kind, lang)),
        ("kinds of records", words(RecordKind::ALL, record_kind, lang)),
        ("why hours do not count", words(Criterion::ALL, criterion, lang)),
        (
            "interpretations",
            interpretations().into_iter().map(|by| (written(&by), interpretation(&by, lang))).collect(),
        ),
        (
            "what is missing to a level",
            lacks().into_iter().map(|it| (written(&it), missing_to_level(&it, lang))).collect(),
        ),
    ]
}

/// A value as a decision writes it.
fn written(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

/// A cause as the report writes it, without braces and quotation marks.
fn label(cause: &Cause) -> String {
    serde_json::to_string(cause).unwrap().replace(['{', '}', '"'], "").replace(',', ", ").replace(':', " ")
}

fn page(lang: Lang) -> String {
    let mut page = String::new();
    for (theme, texts) in everything(lang) {
        writeln!(page, "\n# {theme}").unwrap();
        for (of, text) in texts {
            writeln!(page, "{of}\n    {text}").unwrap();
        }
    }
    page.replace('\u{a0}', "·")
}

#[test]
fn latvian() {
    insta::assert_snapshot!(page(Lang::Lv));
}

#[test]
fn english() {
    insta::assert_snapshot!(page(Lang::En));
}

#[test]
fn every_cause_can_be_read_back() {
    for cause in causes() {
        let stored = serde_json::to_string(&cause).unwrap();
        assert_eq!(serde_json::from_str::<Cause>(&stored).unwrap(), cause, "{stored}");
    }
}

#[test]
fn every_rule_has_a_title_of_its_own() {
    for lang in Lang::ALL {
        let mut titles: Vec<&str> = codes().map(|code| rule_title(code, *lang).unwrap()).collect();
        titles.sort_unstable();
        let all = titles.len();
        titles.dedup();
        assert_eq!(titles.len(), all);
    }
}

#[test]
fn messages_and_remedies_are_whole_sentences() {
    for lang in Lang::ALL {
        let messages = causes().into_iter().map(|cause| message(&cause, *lang));
        let remedies = Remedy::ALL.iter().map(|what| remedy(*what, *lang).to_owned());
        for text in messages.chain(remedies) {
            assert!(text.starts_with(char::is_uppercase), "{text}");
            assert!(text.ends_with('.') && !text.contains(".."), "{text}");
        }
    }
}

/// Words that a Latvian office does not use for these things, or that assert guilt.
#[test]
fn latvian_keeps_to_the_terms_of_the_law() {
    let page = page(Lang::Lv).to_lowercase();
    for word in [
        "pārkāpum",
        "voluntier",
        "talciniek",
        "likumīg",
        "darba attiecīb",
        "darba līgum",
        "sertifikāt",
        "invalīd",
        "\u{ab}",
        "''",
    ] {
        assert!(!page.contains(word), "{word}");
    }
}
