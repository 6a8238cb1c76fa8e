//! Programmes in English. Each sentence says that it is the programme that asks.

use super::super::numbers::{date, hours_in_words};
use super::super::plural::Inflection;
use super::super::words;
use crate::lang::Lang;
use crate::programmes::{Duration, Duty, ProgrammeCause};

const EN: Lang = Lang::En;

/// That a finding rests on a convention.
pub(in crate::text) const NOT_PLAIN: &str = "Sources do not say it plainly; they are read that way here.";

pub(in crate::text) fn programme_cause(cause: &ProgrammeCause) -> String {
    match cause {
        ProgrammeCause::TooYoung { least, on } => format!(
            "The programme is for people from the age of {least}, but on {} the volunteer was younger.",
            date(*on, EN)
        ),
        ProgrammeCause::TooOld { last, on } => format!(
            "The programme is for people up to the age of {last}, but on {} the volunteer was older.",
            date(*on, EN)
        ),
        ProgrammeCause::TooShort { least, lasts } => format!(
            "The programme asks for at least {}, but without travel the stay lasts {}.",
            duration(*least),
            many(*lasts, "day")
        ),
        ProgrammeCause::TooLong { most, lasts } => format!(
            "The programme allows at most {}, but without travel the stay lasts {}.",
            duration(*most),
            many(*lasts, "day")
        ),
        ProgrammeCause::TooFewHours { weekly, least } => {
            format!(
                "The programme asks for at least {} a week, but these are {}.",
                hours(*least),
                hours(*weekly)
            )
        }
        ProgrammeCause::TooManyHours { weekly, most } => {
            format!("The programme allows at most {} a week, but these are {}.", hours(*most), hours(*weekly))
        }
        ProgrammeCause::NoDaysOff { consecutive } => format!(
            "The programme asks for {} off in a row each week, but in this week there were none.",
            many((*consecutive).into(), "day")
        ),
        ProgrammeCause::TooLongInAll { most, last } => format!(
            "The programme allows {} in all, but all stays together last {}.",
            duration(*most),
            many(*last, "day")
        ),
        ProgrammeCause::AnotherLongStay { most } => format!(
            "The programme allows {} abroad, but this is one more.",
            many((*most).into(), "long stay")
        ),
        ProgrammeCause::TeamTooSmall { members, least } => format!(
            "The programme asks for a team of at least {}, but it has {members}.",
            many((*least).into(), "member")
        ),
        ProgrammeCause::TeamTooLarge { members, most } => format!(
            "The programme allows a team of at most {}, but it has {members}.",
            many((*most).into(), "member")
        ),
        ProgrammeCause::TooFewCountries { countries, least } => format!(
            "The programme asks for members from at least {least} countries, but they are from {countries}."
        ),
        ProgrammeCause::TooFewFromAbroad { abroad, members, percent } => format!(
            "The programme asks for at least {percent} % of the members to come from another country, but {abroad} of {members} \
             do."
        ),
        ProgrammeCause::NoLabel { role } => format!(
            "The programme asks for a quality label ({}), but on these days there is none.",
            words(*role, EN)
        ),
        ProgrammeCause::NotDone { duty, due } => not_done(*duty, *due),
        ProgrammeCause::DoneLate { duty, due, on } => format!(
            "The programme asks for this by {}, but it was done on {}: {}.",
            date(*due, EN),
            date(*on, EN),
            words(*duty, EN)
        ),
    }
}

fn not_done(duty: Duty, due: Option<crate::date::Day>) -> String {
    let by = due.map_or(String::new(), |due| format!(" by {}", date(due, EN)));
    format!("The programme asks for this{by}, but there is none: {}.", words(duty, EN))
}

fn hours(minutes: i64) -> String {
    hours_in_words(minutes, Inflection::Nominative, EN)
}

pub(super) fn many(count: i64, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

pub(super) fn duration(Duration { months, days, .. }: Duration) -> String {
    let parts = [(months, "month"), (days, "day")];
    let parts = parts.map(|(count, noun)| Some(many(count?.into(), noun)));
    parts.into_iter().flatten().collect::<Vec<_>>().join(" and ")
}
