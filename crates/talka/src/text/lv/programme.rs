//! Programmes in Latvian. Each sentence says that it is the programme that asks.

use super::super::numbers::{date, hours_in_words};
use super::super::plural::{Inflection, Noun};
use super::super::words;
use crate::lang::Lang;
use crate::programmes::{Duration, Duty, ProgrammeCause};

const LV: Lang = Lang::Lv;

/// That a finding rests on a convention.
pub(in crate::text) const NOT_PLAIN: &str = "Avotos tas nav skaidri pateikts; šeit tie saprasti tā.";

pub(in crate::text) fn programme_cause(cause: &ProgrammeCause) -> String {
    match cause {
        ProgrammeCause::TooYoung { least, on } => format!(
            "Programma domāta cilvēkiem no {least} gadu vecuma, bet {} brīvprātīgais bija jaunāks.",
            date(*on, LV)
        ),
        ProgrammeCause::TooOld { last, on } => format!(
            "Programma domāta cilvēkiem līdz {last} gadu vecumam (ieskaitot), bet {} brīvprātīgais bija vecāks.",
            date(*on, LV)
        ),
        ProgrammeCause::TooShort { least, lasts } => format!(
            "Programma prasa vismaz {} ilgu dalību, bet bez ceļā pavadītajām dienām tā ir {}.",
            duration(*least),
            days(*lasts, Inflection::Nominative)
        ),
        ProgrammeCause::TooLong { most, lasts } => format!(
            "Programma pieļauj ne vairāk kā {} ilgu dalību, bet bez ceļā pavadītajām dienām tā ir {}.",
            duration(*most),
            days(*lasts, Inflection::Nominative)
        ),
        ProgrammeCause::TooFewHours { weekly, least } => format!(
            "Programma prasa vismaz {} nedēļā, bet ir {}.",
            hours(*least, Inflection::Accusative),
            hours(*weekly, Inflection::Nominative)
        ),
        ProgrammeCause::TooManyHours { weekly, most } => format!(
            "Programma pieļauj ne vairāk kā {} nedēļā, bet ir {}.",
            hours(*most, Inflection::Accusative),
            hours(*weekly, Inflection::Nominative)
        ),
        ProgrammeCause::NoDaysOff { consecutive } => format!(
            "Programma prasa katru nedēļu {} pēc kārtas brīvas, bet šajā nedēļā tā nebija.",
            days((*consecutive).into(), Inflection::Accusative)
        ),
        ProgrammeCause::TooLongInAll { most, last } => format!(
            "Programma pavisam pieļauj {} ilgu dalību, bet visas reizes kopā ir {}.",
            duration(*most),
            days(*last, Inflection::Nominative)
        ),
        ProgrammeCause::AnotherLongStay { most } => {
            format!("Programma pieļauj ilgtermiņa dalību ārvalstī {most} reizi, bet šī ir vēl viena.")
        }
        ProgrammeCause::TeamTooSmall { members, least } => {
            format!("Programma prasa komandu, kurā ir vismaz {least}, bet tajā ir {members}.")
        }
        ProgrammeCause::TeamTooLarge { members, most } => {
            format!("Programma pieļauj komandu, kurā ir ne vairāk kā {most}, bet tajā ir {members}.")
        }
        ProgrammeCause::TooFewCountries { countries, least } => {
            format!(
                "Programma prasa, lai komandā būtu pārstāvētas vismaz {least} valstis, bet to skaits ir {countries}."
            )
        }
        ProgrammeCause::TooFewFromAbroad { abroad, members, percent } => format!(
            "Programma prasa, lai vismaz {percent} % komandas būtu no citas valsts, bet tādu ir {abroad} no {members}."
        ),
        ProgrammeCause::NoLabel { role } => {
            format!("Programma prasa kvalitātes zīmi ({}), bet šajās dienās tās nav.", words(*role, LV))
        }
        ProgrammeCause::NotDone { duty, due } => not_done(*duty, *due),
        ProgrammeCause::DoneLate { duty, due, on } => format!(
            "Programma to prasa līdz {}, bet tas izdarīts {}: {}.",
            date(*due, LV),
            date(*on, LV),
            words(*duty, LV)
        ),
    }
}

fn not_done(duty: Duty, due: Option<crate::date::Day>) -> String {
    let by = due.map_or(String::new(), |due| format!(" līdz {}", date(due, LV)));
    format!("Programma to prasa{by}, bet tas nav izdarīts: {}.", words(duty, LV))
}

fn hours(minutes: i64, inflection: Inflection) -> String {
    hours_in_words(minutes, inflection, LV)
}

pub(super) fn days(count: i64, inflection: Inflection) -> String {
    let count = count.unsigned_abs();
    format!("{count} {}", Noun::DIENA.beside(count, inflection))
}

pub(super) fn duration(Duration { months, days, .. }: Duration) -> String {
    let beside =
        |noun: &Noun, count: u8| format!("{count} {}", noun.beside(count.into(), Inflection::Accusative));
    let parts =
        [months.map(|count| beside(&Noun::MENESIS, count)), days.map(|count| beside(&Noun::DIENA, count))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" un ")
}
