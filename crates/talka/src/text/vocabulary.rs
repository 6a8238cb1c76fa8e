//! Every vocabulary in plain words: what a form shows for the words of records, reports and schemes.

mod acts;
mod exchange;
mod impact;
mod judging;
mod network;
mod programmes;
mod recognizing;
mod records;
mod settings;

use super::words::{
    act, award_step, bearing, capacity, criterion, doubt, entitlement_kind, hour_kind, legal_class, mark,
    record_kind, regulation_kind, remedy, requirement, severity, unchecked, verdict, voice,
};
use crate::date::{AgeReached, LeapBirthday, Weekday};
use crate::document::{DocumentKind, PlacementDocument};
use crate::exchange::{
    BudgetSum, CostKind, ExchangeCode, ExchangeFact, FundSource, MobilityRole, ProjectDocumentKind,
    ProjectReportKind, ResultEvidenceKind, ResultKind,
};
use crate::identity::{CheckDigit, CodeForm};
use crate::impact::{Borders, By, CityMeasure, Definition, MunicipalityOf, NotComparable, ValuingMethod};
use crate::lang::Lang;
use crate::law::{
    Act, AnswerKind, AssessmentFlaw, Bearing, ConsentBy, ConsentFlaw, ConsentUntil, Contradiction, Detail,
    Doubt, Lacking, Mark, MinorsInvolved, NotJudgedReason, NoticeDays, PermitAuthority, Presumable,
    PresumedNo, PresumedNone, PresumedSet, PresumedYes, ProbationBar, Recalled, Remedy, RuleShape, Severity,
    Tense, Unchecked, Unstated, Unsuitable, Verdict, Voice, WritingNeeded,
};
use crate::network::{NetworkRole, ReportedState};
use crate::programmes::{Action, Duty, DutyTime, LabelRole, ProgrammeCode, StayFact, Strand, TestedOn};
use crate::recognition::awards::{AwardStep, EntitlementKind, HoldsFrom};
use crate::recognition::requirements::{
    Belonging, CountedFrom, RegisterKind, RegulationKind, RequirementCode,
};
use crate::recognition::{
    AfterCeremony, AgeTested, Awarded, Criterion, DeadlineOf, HoursConfirmed, IssueWay, LevelsGiven,
    Locality, Need, Reached, Recurrence,
};
use crate::register::{
    AgreementForm, Beneficiary, Capacity, ConfirmationState, ConsentForm, ConsentPurpose, Content,
    Conviction, EvidenceKind, ExpenseKind, Function, HazardKind, HourKind, LegalClass, Matter, Mode, Party,
    PreparationKind, ProgrammeFunding, RecordKind, ResidenceGround, Risk, Role, StatementContent, StatusKind,
    StepKind, TermKind,
};
use crate::territory::{MunicipalityKind, PlanningRegion};

/// A word of a vocabulary that can be said in plain language.
pub trait Word: AsRef<str> + Copy + Sized + 'static {
    /// The name of the vocabulary.
    const VOCABULARY: &'static str;

    /// Every word, in the order in which they are declared.
    const ALL: &'static [Self];

    /// What it is called: a word or a clause, without capital letter and full stop; for a remedy, a sentence.
    fn in_words(self, lang: Lang) -> &'static str;
}

/// What a word of a vocabulary is called.
///
/// ```
/// use talka::register::{AgreementForm, ConfirmationState};
/// use talka::text::{Lang, words};
/// assert_eq!(words(AgreementForm::Written, Lang::Lv), "rakstveidā");
/// assert_eq!(words(ConfirmationState::Pending, Lang::Lv), "gaida apstiprinājumu");
/// ```
pub fn words(word: impl Word, lang: Lang) -> &'static str {
    word.in_words(lang)
}

/// A vocabulary, for those who go through all of them.
#[derive(Clone, Copy, Debug)]
pub struct VocabularyText {
    /// Its name in schemas and types.
    pub name: &'static str,
    /// Each of its words, and what that is called in a language.
    pub words: fn(Lang) -> Vec<(&'static str, &'static str)>,
}

impl VocabularyText {
    const fn of<W: Word>() -> Self {
        let words = |lang| W::ALL.iter().map(|word| (word.as_ref(), word.in_words(lang))).collect();
        Self { name: W::VOCABULARY, words }
    }

    /// The vocabulary of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        VOCABULARIES.iter().find(|known| known.name == name)
    }
}

/// Lists vocabularies, and takes from each its name and its words.
macro_rules! vocabularies {
    ( $( $type:ident, )+ ) => {
        /// Every vocabulary, by name.
        pub static VOCABULARIES: &[VocabularyText] = &[ $( VocabularyText::of::<$type>(), )+ ];

        $( impl Word for $type {
            const VOCABULARY: &'static str = stringify!($type);
            const ALL: &'static [Self] = Self::ALL;

            fn in_words(self, lang: Lang) -> &'static str {
                Plain::plain(self, lang)
            }
        } )+
    };
}

/// What the words of a vocabulary are called. Apart from [`Word`], so that each vocabulary is listed once.
trait Plain {
    fn plain(self, lang: Lang) -> &'static str;
}

/// Declares what words are called: in Latvian, then in English.
macro_rules! in_words {
    ( $( $type:ident { $( $word:ident: $lv:literal, $en:literal; )+ } )+ ) => { $(
        impl super::Plain for $type {
            fn plain(self, lang: crate::lang::Lang) -> &'static str {
                let both = match self { $( Self::$word => crate::lang::InBoth { lv: $lv, en: $en }, )+ };
                both.text(lang)
            }
        }
    )+ };
}

use in_words;

/// Vocabularies whose words have a function of their own, for use in sentences too.
macro_rules! in_words_by {
    ( $( $type:ident: $say:path; )+ ) => { $(
        impl Plain for $type {
            fn plain(self, lang: Lang) -> &'static str {
                $say(self, lang)
            }
        }
    )+ };
}

in_words_by! {
    Act: act;
    AwardStep: award_step;
    Bearing: bearing;
    Capacity: capacity;
    Criterion: criterion;
    Doubt: doubt;
    EntitlementKind: entitlement_kind;
    HourKind: hour_kind;
    LegalClass: legal_class;
    Mark: mark;
    RecordKind: record_kind;
    RegulationKind: regulation_kind;
    Remedy: remedy;
    RequirementCode: requirement;
    Severity: severity;
    Unchecked: unchecked;
    Verdict: verdict;
    Voice: voice;
}

vocabularies! {
    Act, Action, AfterCeremony, AgeReached, AgeTested, AgreementForm, AnswerKind, AssessmentFlaw, AwardStep, Awarded,
    Bearing, Belonging, Beneficiary, Borders, BudgetSum, By, Capacity, CheckDigit, CityMeasure, CodeForm, ConfirmationState,
    ConsentBy, ConsentFlaw, ConsentForm, ConsentPurpose, ConsentUntil, Content, Contradiction, Conviction, CostKind,
    CountedFrom, Criterion, DeadlineOf, Definition, Detail, DocumentKind, Doubt, Duty, DutyTime, EntitlementKind,
    EvidenceKind, ExchangeCode, ExchangeFact, ExpenseKind, Function, FundSource, HazardKind, HoldsFrom, HourKind,
    HoursConfirmed, IssueWay, LabelRole, Lacking, Lang, LeapBirthday, LegalClass, LevelsGiven, Locality, Mark, Matter,
    MinorsInvolved, MobilityRole, Mode, MunicipalityKind, MunicipalityOf, Need, NetworkRole, NotComparable, NotJudgedReason,
    NoticeDays, Party, PermitAuthority, PlacementDocument, PlanningRegion, PreparationKind, Presumable, PresumedNo,
    PresumedNone, PresumedSet, PresumedYes, ProbationBar, ProgrammeCode, ProgrammeFunding, ProjectDocumentKind,
    ProjectReportKind, Reached, Recalled, RecordKind, Recurrence, RegisterKind, RegulationKind, Remedy, ReportedState,
    RequirementCode, ResidenceGround, ResultEvidenceKind, ResultKind, Risk, Role, RuleShape, Severity, StatementContent,
    StatusKind, StayFact, StepKind, Strand, Tense, TermKind, TestedOn, Unchecked, Unstated, Unsuitable, ValuingMethod,
    Verdict, Voice, Weekday, WritingNeeded,
}
