//! What is missing to a level, in Latvian.

use crate::lang::Lang;
use crate::recognition::{Missing, Need};
use crate::text::numbers::hours;
use crate::text::plural::{Inflection, Noun};

/// A name that built-in schemes use, or the name itself.
fn attested(name: &str) -> String {
    let what = match name {
        "skill" => "prasmju apguvi",
        "physical-recreation" => "fiziskajām aktivitātēm",
        "adventurous-journey-bronze" | "adventurous-journey-silver" | "adventurous-journey-gold" => {
            "piedzīvojumu ceļojumu"
        }
        "residential-project" => "projektu ar dzīvošanu prom no mājām",
        _ => return format!("apliecinājums „{name}”"),
    };
    format!("apliecinājums par {what}")
}

/// One thing that is missing, as it is written after «trūkst:».
pub(in crate::text) fn missing_to_level(missing: &Missing) -> String {
    let text = match missing {
        Missing::NotSaid { need } => not_said(*need),
        Missing::Hours { minutes } => return hours(*minutes, Lang::Lv),
        Missing::HoursWithin { minutes, months } => {
            let months = u64::from(*months);
            let within = format!("{months} {}", Noun::MENESIS.beside(months, Inflection::Genitive));
            return format!("{} (visām stundām jābūt {within} laikā)", hours(*minutes, Lang::Lv));
        }
        Missing::TooManyHours { minutes } => {
            return format!("stundu ir par daudz: {}", hours(*minutes, Lang::Lv));
        }
        Missing::Days { count: 1 } => "vēl viena darba diena",
        Missing::Days { count } => return format!("vēl darba dienas: {count}"),
        Missing::Fields { count: 1 } => "vēl viena darba joma",
        Missing::Fields { count } => return format!("vēl darba jomas: {count}"),
        Missing::OneHost { percent } => return format!("vismaz {percent} % stundu vienā darba vietā"),
        Missing::Group => "ziņas par grupu",
        Missing::GroupHours { minutes } => return format!("grupai kopā: {}", hours(*minutes, Lang::Lv)),
        Missing::GroupMembers { count } => {
            return format!("grupas dalībnieki, kam stundu ir par maz: {count}");
        }
        Missing::MonthsOfService { count } => {
            let months = counted(*count, &Noun::MENESIS);
            return format!("līdz termiņam, ko skaita no pirmās darba dienas: {months}");
        }
        Missing::MonthsInARow { count, minutes } => {
            let floor = hours(i64::from(*minutes), Lang::Lv);
            return format!("vēl {} pēc kārtas, katrā vismaz {floor}", counted(*count, &Noun::MENESIS));
        }
        Missing::WeeksInARow { count, minutes } => {
            let floor = hours(i64::from(*minutes), Lang::Lv);
            return format!("vēl {} pēc kārtas, katrā vismaz {floor}", counted(*count, &Noun::NEDELA));
        }
        Missing::Contacts { count } => return format!("mēneši bez saziņas ar koordinatoru: {count}"),
        Missing::Contract => "rakstveida līgums",
        Missing::Registration => "reģistrēšanās",
        Missing::Nomination => "pieteikums godināšanai termiņā",
        Missing::Attested { name } => return attested(name),
        Missing::Awarded => "agrāk saņemts apbalvojums",
        Missing::NotAwarded => "apbalvojums jau saņemts agrāk",
        Missing::Age => "atbilstošs vecums",
        Missing::Residence => "dzīvesvieta šajā pašvaldībā",
        Missing::School => "skola šajā pašvaldībā",
        Missing::Otherwise => "ir kas tāds, kas to liedz",
        Missing::OneOf { ways } => {
            let ways =
                ways.iter().map(|way| way.0.iter().map(missing_to_level).collect::<Vec<_>>().join(" un "));
            return ways.collect::<Vec<_>>().join(" vai ");
        }
    };
    text.to_owned()
}

/// So many of something that is missing.
fn counted(count: i64, noun: &Noun) -> String {
    let n = count.unsigned_abs();
    format!("{n} {}", noun.beside(n, Inflection::Nominative))
}

fn not_said(need: Need) -> &'static str {
    match need {
        Need::AtLeastHours | Need::MoreThanHours => "avotā nav norādīts vajadzīgais stundu skaits",
        Need::BelowHours | Need::UpToHours => "avotā nav norādīts pieļaujamais stundu skaits",
        Need::AtLeastDays => "avotā nav norādīts vajadzīgais darba dienu skaits",
        Need::Fields => "avotā nav norādīts vajadzīgais darba jomu skaits",
        Need::OneHostPercent => "avotā nav norādīts, cik stundu vajag vienā darba vietā",
        Need::MonthsOfService => "avotā nav norādīts vajadzīgais mēnešu skaits",
    }
}
