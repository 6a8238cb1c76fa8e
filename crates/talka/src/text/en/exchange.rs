//! Projects of partner towns in English. Each sentence says that it is about the project.

use super::super::numbers::{date, euros};
use super::super::words;
use super::programme::{duration, many};
use crate::exchange::{BudgetSum, ExchangeCause};
use crate::lang::Lang;

const EN: Lang = Lang::En;

pub(in crate::text) fn exchange_cause(cause: &ExchangeCause) -> String {
    match cause {
        ExchangeCause::FewPartnerCountries { countries, least } => format!(
            "The project has partners from {}, but partners from at least {least} are needed.",
            countries_in_words(*countries)
        ),
        ExchangeCause::FewInvited { people, least } => format!(
            "The project brings {people} people from abroad to its meetings, but at least {least} are needed."
        ),
        ExchangeCause::OutsideProject { from, to } => {
            let limits = [(from, "begins on"), (to, "ends on")];
            let limits =
                limits.into_iter().filter_map(|(day, verb)| Some(format!("{verb} {}", date((*day)?, EN))));
            format!(
                "The project {}, but the meeting is also on other days.",
                limits.collect::<Vec<_>>().join(" and ")
            )
        }
        ExchangeCause::LongMeeting { most, lasts } => format!(
            "A meeting of the project may last {} at most, but it lasts {}.",
            duration(*most),
            many(*lasts, "day")
        ),
        ExchangeCause::FewerCame { role, planned, came } => format!(
            "The project planned for {planned} people to come to the meeting, but {came} came{}.",
            role.map_or(String::new(), |role| format!(": {}", words(role, EN)))
        ),
        ExchangeCause::NoEvidence { kind, due } => format!(
            "The project promised this by {}, but nothing shows that it is there: {}.",
            date(*due, EN),
            words(*kind, EN)
        ),
        ExchangeCause::NotReported { kind, due } => format!(
            "The project had to report by {}, but the report was not handed in: {}.",
            date(*due, EN),
            words(*kind, EN)
        ),
        ExchangeCause::ReportedLate { kind, due, on } => format!(
            "The project had to report by {}, but the report was handed in on {}: {}.",
            date(*due, EN),
            date(*on, EN),
            words(*kind, EN)
        ),
        ExchangeCause::SumDiffers { of: BudgetSum::Costs, cents, total_cents } => {
            format!("The budget of the project is {}, but its costs are {}.", sum(*total_cents), sum(*cents))
        }
        ExchangeCause::SumDiffers { cents, total_cents, .. } => format!(
            "The budget of the project is {}, but those who bear it give {}.",
            sum(*total_cents),
            sum(*cents)
        ),
        ExchangeCause::PreFinancingCounted { of, cents, other_cents, lent_cents } => format!(
            "In the project {} is {} and not {}: the pre-financing of {} is counted twice, but it is repaid, so \
             that it is no second income.",
            counted(*of),
            sum(*cents),
            sum(*other_cents),
            sum(*lent_cents)
        ),
        ExchangeCause::LentTooMuch { instead_of, lent_cents, fund_cents } => format!(
            "The pre-financing of the project is {}, but what it stands for is only {}: {}.",
            sum(*lent_cents),
            sum(*fund_cents),
            words(*instead_of, EN)
        ),
        ExchangeCause::RepaidTooMuch { repaid_cents, lent_cents } => format!(
            "The project repaid {} of pre-financing, but it was only {}.",
            sum(*repaid_cents),
            sum(*lent_cents)
        ),
        ExchangeCause::NotRepaid { left_cents, by } => format!(
            "The project had to repay its pre-financing by {}, but {} is not repaid.",
            date(*by, EN),
            sum(*left_cents)
        ),
        ExchangeCause::ShareOverCap { source, cents, total_cents, percent } => format!(
            "In the project this may be {percent} % of {} at most, but it is {}: {}.",
            sum(*total_cents),
            sum(*cents),
            words(*source, EN)
        ),
        ExchangeCause::GrantOverCap { cents, most_cents } => format!(
            "The programme pays {} for such a project at most, but here it is {}.",
            sum(*most_cents),
            sum(*cents)
        ),
    }
}

const fn counted(of: BudgetSum) -> &'static str {
    match of {
        BudgetSum::Total => "the budget",
        BudgetSum::Funds => "the sum of those who bear it",
        BudgetSum::Costs => "the sum of the costs",
    }
}

fn sum(cents: i64) -> String {
    euros(cents, EN)
}

fn countries_in_words(count: u32) -> String {
    match count {
        1 => "1 country".to_owned(),
        several => format!("{several} countries"),
    }
}
