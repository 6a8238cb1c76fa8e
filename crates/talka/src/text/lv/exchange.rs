//! Projects of partner towns in Latvian. Each sentence says that it is about the project.

use super::super::numbers::{date, euros};
use super::super::plural::Inflection;
use super::super::words;
use super::programme::{days, duration};
use crate::exchange::{BudgetSum, ExchangeCause};
use crate::lang::Lang;

const LV: Lang = Lang::Lv;

pub(in crate::text) fn exchange_cause(cause: &ExchangeCause) -> String {
    match cause {
        ExchangeCause::FewPartnerCountries { countries, least } => {
            format!("Projekta partneru valstu skaits ir {countries}, bet vajadzīgas vismaz {least}.")
        }
        ExchangeCause::FewInvited { people, least } => format!(
            "Projekta tikšanās reizēs dalībnieku skaits no ārvalstīm ir {people}, bet vajadzīgi vismaz {least}."
        ),
        ExchangeCause::OutsideProject { from, to } => {
            let limits = [(from, "sākas"), (to, "beidzas")];
            let limits =
                limits.into_iter().filter_map(|(day, verb)| Some(format!("{verb} {}", date((*day)?, LV))));
            format!(
                "Projekts {}, bet tikšanās notiek arī citās dienās.",
                limits.collect::<Vec<_>>().join(" un ")
            )
        }
        ExchangeCause::LongMeeting { most, lasts } => format!(
            "Projekta tikšanās drīkst ilgt ne vairāk kā {}, bet tā ilgst {}.",
            duration(*most),
            days(*lasts, Inflection::Accusative)
        ),
        ExchangeCause::FewerCame { role, planned, came } => format!(
            "Projektā plānotais dalībnieku skaits tikšanās reizē bija {planned}, bet ieradās {came}{}.",
            role.map_or(String::new(), |role| format!(": {}", words(role, LV)))
        ),
        ExchangeCause::NoEvidence { kind, due } => format!(
            "Projektā tas apsolīts līdz {}, bet nekas neliecina, ka tas ir paveikts: {}.",
            date(*due, LV),
            words(*kind, LV)
        ),
        ExchangeCause::NotReported { kind, due } => format!(
            "Projekta pārskats bija jāiesniedz līdz {}, bet tas nav iesniegts: {}.",
            date(*due, LV),
            words(*kind, LV)
        ),
        ExchangeCause::ReportedLate { kind, due, on } => format!(
            "Projekta pārskats bija jāiesniedz līdz {}, bet tas iesniegts {}: {}.",
            date(*due, LV),
            date(*on, LV),
            words(*kind, LV)
        ),
        ExchangeCause::SumDiffers { of: BudgetSum::Costs, cents, total_cents } => {
            format!("Projekta budžets ir {}, bet izmaksas kopā ir {}.", sum(*total_cents), sum(*cents))
        }
        ExchangeCause::SumDiffers { cents, total_cents, .. } => {
            format!("Projekta budžets ir {}, bet finansējums kopā ir {}.", sum(*total_cents), sum(*cents))
        }
        ExchangeCause::PreFinancingCounted { of, cents, other_cents, lent_cents } => format!(
            "Projektā {} ir {}, nevis {}: priekšfinansējums {} ieskaitīts divreiz, bet tas ir jāatmaksā un nav otrs ieņēmums.",
            counted(*of),
            sum(*cents),
            sum(*other_cents),
            sum(*lent_cents)
        ),
        ExchangeCause::LentTooMuch { instead_of, lent_cents, fund_cents } => format!(
            "Projekta priekšfinansējums ir {}, bet finansējums, ko tas aizstāj, ir tikai {}: {}.",
            sum(*lent_cents),
            sum(*fund_cents),
            words(*instead_of, LV)
        ),
        ExchangeCause::RepaidTooMuch { repaid_cents, lent_cents } => format!(
            "Projektā atmaksāts priekšfinansējums {}, bet tas bija tikai {}.",
            sum(*repaid_cents),
            sum(*lent_cents)
        ),
        ExchangeCause::NotRepaid { left_cents, by } => format!(
            "Projekta priekšfinansējums bija jāatmaksā līdz {}, bet vēl neatmaksātā summa ir {}.",
            date(*by, LV),
            sum(*left_cents)
        ),
        ExchangeCause::ShareOverCap { source, cents, total_cents, percent } => format!(
            "Projektā tas drīkst būt ne vairāk kā {percent} % no {}, bet ir {}: {}.",
            sum(*total_cents),
            sum(*cents),
            words(*source, LV)
        ),
        ExchangeCause::GrantOverCap { cents, most_cents } => format!(
            "Programma šādam projektam piešķir ne vairāk kā {}, bet te ir {}.",
            sum(*most_cents),
            sum(*cents)
        ),
    }
}

const fn counted(of: BudgetSum) -> &'static str {
    match of {
        BudgetSum::Total => "budžets",
        BudgetSum::Funds => "finansējums kopā",
        BudgetSum::Costs => "izmaksas kopā",
    }
}

fn sum(cents: i64) -> String {
    euros(cents, LV)
}
