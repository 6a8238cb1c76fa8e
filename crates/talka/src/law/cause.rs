//! Why a rule is not satisfied: the data from which every message is made.

mod bar;
mod breach;
mod contradiction;
mod flaw;
mod remedy;
mod sensitive;

pub use bar::{Bar, PermitAuthority};
pub use breach::Breach;
pub use contradiction::Contradiction;
pub use flaw::{
    AssessmentFlaw, ConsentFlaw, Lacking, PolicyFlaw, ProbationBar, Unstated, Unsuitable, WritingFlaw,
    WritingNeeded,
};
pub use remedy::Remedy;

use crate::date::Day;
use crate::identity::{CheckDigit, PersonalCodeError, RegistrationNumberError};
use crate::register::{
    Content, ExpenseKind, Function, HourLogId, LegalClass, Matter, Party, PreparationKind, StatementContent,
};
use crate::schema::described;
use crate::territory::MunicipalityCodeError;

impl Cause {
    /// The member by which a table of an office has what is wrong, where a register has it in a list: whose signature it is.
    pub(super) const fn column(&self) -> Option<&'static str> {
        match self {
            Self::WritingMissing {
                flaw: WritingFlaw::SignatureMissing { by } | WritingFlaw::SignedLater { by, .. },
                ..
            } => Some(match by {
                Party::Volunteer => "agreement/signatures/volunteer",
                Party::Organization => "agreement/signatures/organization",
                Party::LegalRepresentative => "agreement/signatures/legal_representative",
            }),
            _ => None,
        }
    }

    /// Whether it names that entry of the hour log as the one that it contradicts.
    pub(super) fn names_entry(&self, entry: HourLogId) -> bool {
        let other = match self {
            Self::HoursOverlap { with, .. } => with,
            Self::HoursDuplicate { of } | Self::HoursAlike { of } => of,
            _ => return false,
        };
        *other == entry
    }
}

described! {
    /// Why a rule is not satisfied, with the values that show it. Sums are in euro cents, times in minutes.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
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
        /// On this day the minimum age is reached, if an age counts as reached on the birthday itself.
        MinimumAgeJustReached {
            /// Years.
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
        /// A minor worked while having lessons.
        StudyTime,
        /// Nobody knows when a minor has lessons.
        StudyTimeUnknown {
            /// The year in which the school year begins; one lasts from 1 September to 31 August.
            school_year: i32,
        },
        /// The work of a minor does not suit.
        UnsuitableForMinor {
            /// Why not.
            why: Unsuitable,
        },
        /// A minor learns nothing from the work.
        NoLearningBenefit,
        /// The work is done in place of an employee.
        ReplacesEmployee,
        /// The work is done for profit.
        ProfitMaking,
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
        /// The written contract leaves out what it has to state.
        ContractContent {
            /// What it leaves out.
            missing: Vec<Content>,
        },
        /// Something that has to come before the work was not done by then.
        NotPrepared {
            /// What.
            missing: PreparationKind,
            /// The day on which it was done; absent where it was not.
            #[serde(skip_serializing_if = "Option::is_none")]
            done: Option<Day>,
        },
        /// It was said only by word of mouth what is confidential.
        ConfidentialNotWritten,
        /// A statement that the volunteer asked for is not issued.
        StatementNotIssued {
            /// The day on which it was asked for.
            requested: Day,
        },
        /// A statement leaves out what it has to state.
        StatementIncomplete {
            /// What it leaves out.
            missing: Vec<StatementContent>,
        },
        /// A statement states more minutes than the entries of its period have.
        StatementExceedsLogs {
            /// The minutes that it states.
            stated: i64,
            /// The most that the entries can have.
            logged: i64,
        },
        /// A yearly report states other volunteers of places than the entries and open events have.
        YearlyPlacesDiffer {
            /// The year.
            year: i32,
            /// At how many places they differ.
            places: u32,
            /// The volunteers that it states of these places, together.
            reported: u32,
            /// Those that entries and open events have of these places, each volunteer once at each.
            counted: u32,
        },
        /// A yearly report states other minutes in all than the entries and open events have.
        YearlyMinutesDiffer {
            /// The year.
            year: i32,
            /// The minutes that it states.
            reported: i64,
            /// Those that entries and open events have.
            counted: i64,
        },
        /// No document on the state of health was shown, and the work may put other people's health at risk.
        HealthDocumentMissing,
        /// Expenses that the contract provides for are not repaid.
        ExpenseNotCovered {
            /// All that is owed.
            cents: i64,
        },
        /// The volunteer was left to pay for what the organizer has to pay for.
        CheckPaidByVolunteer,
        /// A social enterprise has a volunteer do what it may not.
        ReservedFunction {
            /// Which function.
            function: Function,
        },
        /// The volunteer may not volunteer for the State Probation Service.
        ProbationBarred {
            /// Why not.
            bar: ProbationBar,
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
        /// Between the notice and the end there are not three whole days.
        NoticeExactlyThreeDays {
            /// The day of the notice.
            given: Day,
            /// The last day of the placement.
            effective: Day,
        },
        /// A written contract was ended by word of mouth.
        NoticeNotWritten,
        /// It was ended at once for an important reason, and the reason is not stated.
        EndedAtOnceWithoutReason,
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
        /// Nobody has stated what decides whether the work is dangerous.
        HazardsNotStated {
            /// What is not stated.
            what: Unstated,
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
        /// Repaid expenses of a kind exceed the norm up to which they are free of tax.
        ExpensesOverNorm {
            /// What they were spent on.
            kind: ExpenseKind,
            /// How much was repaid: for the days or nights that the expense is for, in the month or in the year.
            cents: i64,
            /// What is free of tax.
            free_cents: i64,
        },
        /// An expense was repaid without the supporting documents on which it is free of tax.
        ExpenseWithoutDocument {
            /// How much was repaid.
            cents: i64,
        },
        /// Expenses were repaid that are of no kind that is free of tax.
        ExpenseKind {
            /// All such expenses of the placement.
            cents: i64,
        },
        /// Expenses were repaid for which the written contract does not provide.
        ExpenseWithoutClause,
        /// The volunteer works where children are and was not checked in the Punishment Register yet.
        RecordCheckMissing,
        /// The last check in the Punishment Register was too long ago.
        RecordCheckOld {
            /// The day of that check.
            done: Day,
        },
        /// The volunteer may not work where children are.
        BarredFromChildren {
            /// Why not.
            #[serde(flatten)]
            bar: Bar,
        },
        /// The volunteer was punished for something that does not bar, and nobody judged that no child is in danger.
        NotAssessed {
            /// Why not.
            flaw: AssessmentFlaw,
        },
        /// The permit to work with children does not extend to all groups with whom the work is done.
        PermitScope,
        /// A service for a party may be a gift to it.
        PartyService,
        /// A permit to reside as a volunteer, for a programme that neither the European Commission nor an international
        /// organization finances.
        ResidenceFunding,
        /// A permit to reside as a volunteer, at an age for which the programme is not.
        ResidenceAge {
            /// The youngest age, in years.
            youngest: u8,
            /// The oldest age, in years.
            oldest: u8,
        },
        /// A minor worked longer on one day than the limit that was set.
        MinorHours {
            /// All minutes of the person on that day, up to this entry.
            minutes: i64,
            /// The limit, in minutes.
            limit: u32,
        },
        /// What was written is no personal code.
        PersonalCodeMalformed {
            /// Why not.
            fault: PersonalCodeError,
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
        /// No birth date is recorded, and the one that the personal code holds was used.
        BirthDateFromCode,
        /// The personal code holds no birth date, and none is recorded.
        BirthDateMissing,
        /// What was written is no registration number.
        RegistrationNumberMalformed {
            /// Why not.
            fault: RegistrationNumberError,
        },
        /// The checksum of the registration number does not fit.
        RegistrationNumberChecksum,
        /// What was written is no code of a municipality.
        MunicipalityCodeMalformed {
            /// Why not.
            fault: MunicipalityCodeError,
        },
        /// The municipality's code was no longer in the list on some of the days for which it is recorded.
        MunicipalityCodeEnded,
        /// The municipality's code was not in the list yet on some of the days for which it is recorded.
        MunicipalityCodeNotYet,
        /// The municipality's code is recorded without days, and is not in the list any more.
        MunicipalityCodeOutdated,
        /// Days that come in the wrong order.
        DaysContradict {
            /// Which of them.
            what: Contradiction,
            /// The day that has to come first.
            first: Day,
            /// The day that comes before it.
            second: Day,
        },
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
            interval: i64,
        },
        /// With this entry the person has more than 24 hours on one day.
        #[serde(rename = "day_over_24_hours")]
        DayOver24Hours {
            /// The day: that of the entry, or the next, where the work went over midnight.
            on: Day,
            /// All minutes of the person on that day, up to this entry.
            minutes: i64,
        },
        /// The entry overlaps another one of the same person.
        HoursOverlap {
            /// The other entry.
            with: HourLogId,
            /// The minutes that are in both and count once; none where breaks leave room for all.
            minutes: i64,
        },
        /// The same hours are entered twice.
        HoursDuplicate {
            /// The other entry.
            of: HourLogId,
        },
        /// The same hours may be entered twice: nothing that is known of both entries differs.
        HoursAlike {
            /// The other entry.
            of: HourLogId,
        },
    }
}
