//! Why a rule is not satisfied.

mod children;
mod contract;
mod days;
mod duties;
mod insurance;
mod minors;

pub(super) use children::barred;
pub(in crate::text) use children::permit_authority;
pub(super) use contract::{needs_writing, writing};
pub(super) use duties::{probation, to_prepare};
pub(in crate::text) use insurance::risk;
pub(super) use minors::consent;

use super::identifier::{check_digit, municipality_code, personal_code, registration_number};
use super::words::legal_class;
use crate::date::{Day, Period};
use crate::lang::Lang;
use crate::law::provisions::{BDL_3_4, LAW_IN_FORCE};
use crate::law::{Cause, Lacking, Unstated, Unsuitable};
use crate::text::list::listed;
use crate::text::numbers::{date, euros, hours_in_words};
use crate::text::plural::Inflection;
use crate::text::vocabulary::Word;
use children::assessed;
use contract::{agreement, content};
use days::contradiction;
use duties::{not_prepared, reserved, statement_content};
use insurance::policy;

const EN: Lang = Lang::En;

#[expect(
    clippy::too_many_lines,
    reason = "one match, so that the compiler finds a cause without its sentence"
)]
pub(in crate::text) fn message(cause: &Cause) -> String {
    let day = |day: Day| date(day, EN);
    let sum = |cents: i64| euros(cents, EN);
    let hours = |minutes: i64| hours_in_words(minutes, Inflection::Nominative, EN);
    match cause {
        Cause::LawNotInForce => format!(
            "On these days there was no Volunteer Work Law yet: it applies from {}.",
            day(LAW_IN_FORCE)
        ),
        Cause::HostNotEntitled { class } => format!(
            "The law does not allow an organizer of this kind ({}) to organize volunteer work.",
            legal_class(*class)
        ),
        Cause::HostClassDoubtful { class } => format!(
            "The law does not make clear whether an organizer of this kind ({}) may organize volunteer work.",
            legal_class(*class)
        ),
        Cause::SocialEnterpriseTooEarly => format!(
            "Social enterprises may organize volunteer work only from {}.",
            day(BDL_3_4.in_force.first())
        ),
        Cause::SocialEnterpriseStatus => "On these days the company does not have the status of a social \
            enterprise, so it may not organize volunteer work."
            .into(),
        Cause::UnderMinimumAge { minimum } => format!(
            "People may volunteer from the age of {minimum}, but on these days the volunteer is younger."
        ),
        Cause::MinimumAgeJustReached { minimum } => format!(
            "Here the age of {minimum} is reached on the birthday itself, though criminal courts count it only \
            from the next day."
        ),
        Cause::ConsentMissing { flaw, until } => {
            format!("The young person is not yet {until}, but {}.", consent(*flaw))
        }
        Cause::ConsentAtSixteen => "The young person is 16, and the law does not make clear whether \
            consent of a legal representative is still needed at that age."
            .into(),
        Cause::PaidWork { cents } => {
            format!("The work was paid for ({} in all), but volunteer work is unpaid.", sum(*cents))
        }
        Cause::StudyTime => "The young person had lessons at this time, but minors may volunteer only \
            in time free from studies."
            .into(),
        Cause::StudyTimeUnknown { school_year } => format!(
            "It is not known when the young person has lessons in the school year {school_year}/{}, \
             so it cannot be checked whether the work was done in time free from studies.",
            school_year.saturating_add(1)
        ),
        Cause::UnsuitableForMinor { why: Unsuitable::NotForAge } => "The work does not suit the age of the \
            young person, but minors may only do work that suits their age."
            .into(),
        Cause::UnsuitableForMinor { why: Unsuitable::Harmful } => "The work may harm safety, health or \
            morals, but minors may not do such work."
            .into(),
        Cause::NoLearningBenefit => "The volunteer work of minors has to develop knowledge or skills, \
            but this work does not develop them."
            .into(),
        Cause::ReplacesEmployee => {
            "The volunteer replaces an employee in this work, but the law does not allow that.".into()
        }
        Cause::ProfitMaking => {
            "This work is meant to make a profit, but volunteer work may not have that aim.".into()
        }
        Cause::AgreementIncomplete { missing } => agreement(missing),
        Cause::WorkBeforeAgreement { lacking: Lacking::Agreement, from } => {
            format!("Work began before there was an agreement: it was made only on {}.", day(*from))
        }
        Cause::WorkBeforeAgreement { lacking: Lacking::Extension, from } => format!(
            "Work was done after the term had ended and before it was extended, which was agreed only on {}.",
            day(*from)
        ),
        Cause::WorkBeforeAgreement { lacking: Lacking::Acquainting, from } => format!(
            "Work began before the volunteer was acquainted with rights and duties: that was done only on {}.",
            day(*from)
        ),
        Cause::WritingMissing { needed, flaw } => format!(
            "The volunteer work contract has to be in writing because {}, but {}.",
            needs_writing(*needed),
            writing(*flaw)
        ),
        Cause::ContractContent { missing } => {
            let missing: Vec<&str> = missing.iter().copied().map(content).collect();
            format!("The written volunteer work contract leaves out {}.", listed(&missing, EN))
        }
        Cause::NotPrepared { missing, done } => match done {
            None => format!("{}.", not_prepared(*missing)),
            Some(done) => {
                format!("{} before the work began, but only on {}.", not_prepared(*missing), day(*done))
            }
        },
        Cause::ConfidentialNotWritten => {
            "What is confidential was said only by word of mouth, but it has to be stated in writing.".into()
        }
        Cause::StatementNotIssued { requested } => {
            format!("The statement of the work that was asked for on {} is not issued yet.", day(*requested))
        }
        Cause::StatementIncomplete { missing } => {
            let missing: Vec<&str> = missing.iter().copied().map(statement_content).collect();
            format!("The statement of the work leaves out {}.", listed(&missing, EN))
        }
        Cause::StatementExceedsLogs { stated, logged } => format!(
            "The statement states {}, but the hour log has {} of the same time.",
            hours(*stated),
            hours(*logged)
        ),
        Cause::YearlyPlacesDiffer { year, places, reported, counted } => format!(
            "The yearly report of {year} and the hour log differ in how many volunteers there were \
             (places at which they differ: {places}; volunteers there by the report: {reported}, by the hour log: {counted})."
        ),
        Cause::YearlyMinutesDiffer { year, reported, counted } => format!(
            "The yearly report of {year} states {}, but the hour log has {}.",
            hours(*reported),
            hours(*counted)
        ),
        Cause::HealthDocumentMissing => "The work may put other people's health at risk, but the volunteer \
            has not shown a document on the state of health yet."
            .into(),
        Cause::ExpenseNotCovered { cents } => {
            format!(
                "Expenses that were to be covered are not repaid to the volunteer ({} in all).",
                sum(*cents)
            )
        }
        Cause::CheckPaidByVolunteer => {
            "The volunteer paid for the statement of the Punishment Register or the \
            health check, but the organizer has to."
                .into()
        }
        Cause::ReservedFunction { function } => format!(
            "The volunteer of a social enterprise does work connected with {}, which the law does not allow.",
            reserved(*function)
        ),
        Cause::ProbationBarred { bar } => {
            format!("This person cannot volunteer for the State Probation Service: {}.", probation(*bar))
        }
        Cause::NoticeTooShort { given, effective, earliest } => format!(
            "Notice was given on {}, so the last day may not be before {}, but it is {}.",
            day(*given),
            day(*earliest),
            day(*effective)
        ),
        Cause::NoticeExactlyThreeDays { given, effective } => format!(
            "Between the notice ({}) and the last day ({}) there are not three whole days.",
            day(*given),
            day(*effective)
        ),
        Cause::NoticeNotWritten => "The contract is in writing, so notice to end it has to be in writing \
            too, but it was given by word of mouth."
            .into(),
        Cause::EndedAtOnceWithoutReason => {
            "The volunteer work was ended at once for an important reason, but the reason is not stated."
                .into()
        }
        Cause::WorkAfterEnd { end } => format!(
            "The hours are for a time after the volunteer work had ended: the last day was {}.",
            day(*end)
        ),
        Cause::UninsuredHazard { flaw } => format!("The work is dangerous, but {}.", policy(flaw)),
        Cause::HazardsNotStated { what: Unstated::Hazards } => {
            "It is not stated whether the work is dangerous, \
            for example at a height or with dangerous substances."
                .into()
        }
        Cause::HazardsNotStated { what: Unstated::Height } => {
            "It is not stated from what height somebody could fall in this work.".into()
        }
        Cause::InsuredTooLate { made, from, start } => format!(
            "The volunteer had to be insured before the dangerous work began ({}), \
             but the insurance was taken out on {} and applies from {}.",
            day(*start),
            day(*made),
            day(*from)
        ),
        Cause::ExpensesOverCap { year, total_cents, cap_cents } => format!(
            "The expenses repaid to the volunteer in {year} come to {}, but no more than {} is free of tax.",
            sum(*total_cents),
            sum(*cap_cents)
        ),
        Cause::ExpensesOverNorm { kind, cents, free_cents } => format!(
            "The expenses repaid ({}) come to {}, but by the norms no more than {} is free of tax.",
            kind.in_words(EN),
            sum(*cents),
            sum(*free_cents)
        ),
        Cause::ExpenseWithoutDocument { cents } => {
            format!("There are no supporting documents of expenses that were repaid ({}).", sum(*cents))
        }
        Cause::ExpenseKind { cents } => format!(
            "Some of the expenses repaid ({} in all) are of a kind that is not free of tax.",
            sum(*cents)
        ),
        Cause::ExpenseWithoutClause => {
            "Expenses of the volunteer were repaid, but the written contract does not provide for that."
                .into()
        }
        Cause::RecordCheckMissing => "The work is done where children are, but on these days the volunteer \
            was not checked in the Punishment Register yet."
            .into(),
        Cause::RecordCheckOld { done } => format!(
            "The work is done where children are, but more than a year has passed since the last check in the \
             Punishment Register ({}).",
            day(*done)
        ),
        Cause::BarredFromChildren { bar } => {
            format!("The work is done where children are, but {}.", barred(*bar))
        }
        Cause::NotAssessed { flaw } => {
            format!("The volunteer, who works with children, was punished, {}.", assessed(*flaw))
        }
        Cause::PermitScope => "The permit to work with children is only for some groups of children, \
            but this work is done with others too."
            .into(),
        Cause::PartyService => {
            "A service that has a market price and is done free of charge may be a gift to the party.".into()
        }
        Cause::ResidenceFunding => "The volunteer has a residence permit for work in a volunteer programme, \
            but neither the European Commission nor an international organization finances this programme."
            .into(),
        Cause::ResidenceAge { youngest, oldest } => format!(
            "The volunteer has a residence permit for work in a programme for people from {youngest} to {oldest}, \
             but on these days the volunteer is not of that age."
        ),
        Cause::MinorHours { minutes, limit } => format!(
            "With this entry the time of a volunteer under age comes to {} on one day, but the limit that was set \
             is {}.",
            hours(*minutes),
            hours((*limit).into())
        ),
        Cause::PersonalCodeMalformed { fault } => {
            format!("The personal code is not valid: {}.", personal_code(*fault))
        }
        Cause::PersonalCodeInFuture => {
            "By the personal code the person is not born yet, so the code cannot be right.".into()
        }
        Cause::PersonalCodeCheckDigit { verdict } => check_digit(*verdict).into(),
        Cause::PersonalCodeBirthDate => {
            "The recorded birth date differs from the one in the personal code.".into()
        }
        Cause::BirthDateFromCode => {
            "No birth date is recorded, so the one in the personal code was used.".into()
        }
        Cause::BirthDateMissing => {
            "No birth date is recorded, and it cannot be learned from a personal code of this kind.".into()
        }
        Cause::RegistrationNumberMalformed { fault } => {
            format!("The registration number is not valid: {}.", registration_number(*fault))
        }
        Cause::RegistrationNumberChecksum => {
            "The digits of the registration number do not fit together, so it may have been mistyped.".into()
        }
        Cause::MunicipalityCodeMalformed { fault } => {
            format!("The code of the municipality is not valid: {}.", municipality_code(*fault))
        }
        Cause::MunicipalityCodeEnded => {
            "On some of the days for which this code of a municipality is recorded, it was no longer in use."
                .into()
        }
        Cause::MunicipalityCodeNotYet => {
            "On some of the days for which this code of a municipality is recorded, it was not in use yet."
                .into()
        }
        Cause::MunicipalityCodeOutdated => {
            "This code of a municipality is no longer in use: the territory has another one now.".into()
        }
        Cause::DaysContradict { what, first, second } => contradiction(*what, &day(*first), &day(*second)),
        Cause::MinutesInvalid { minutes, .. } if *minutes <= 0 => {
            format!("The time entered has to be more than nothing, but it is {}.", hours((*minutes).into()))
        }
        Cause::MinutesInvalid { minutes, most } => format!(
            "The time entered is {}, but on these days it cannot be longer than {}.",
            hours((*minutes).into()),
            hours(*most)
        ),
        Cause::HoursInFuture { today } => {
            format!("The hours are for a time that had not come yet on {}.", day(*today))
        }
        Cause::MinutesOverInterval { minutes, interval } => format!(
            "The time entered is {}, but from start to end there is only {}.",
            hours((*minutes).into()),
            hours(*interval)
        ),
        Cause::DayOver24Hours { on, minutes } => format!(
            "With this entry the time entered for {} comes to {}, but a day has only {}.",
            day(*on),
            hours(*minutes),
            hours(Period::day(*on).minutes())
        ),
        Cause::HoursOverlap { minutes: 0, .. } => {
            "This time overlaps with another entry of the same volunteer; \
            breaks leave room for the hours of both."
                .into()
        }
        Cause::HoursOverlap { minutes, .. } => format!(
            "Another entry of the same volunteer has {} of this time already, and the same time counts only once.",
            hours(*minutes)
        ),
        Cause::HoursDuplicate { .. } => {
            "The same hours are already entered, and they count only once.".into()
        }
        Cause::HoursAlike { .. } => {
            "Another entry of the same volunteer has the same days and the same hours, \
            and nothing that is known of both differs."
                .into()
        }
    }
}
