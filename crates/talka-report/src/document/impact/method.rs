//! What totals rest on.

use talka::impact::{ImpactTotals, MunicipalityOf};
use talka::text::{self, Lang, valued, words};

use super::shown::note;
use crate::document::{Align, Table, say};

/// How people and hours were counted, a paragraph each.
pub(crate) fn notes(whole: &ImpactTotals, lang: Lang) -> Vec<String> {
    let asked = &whole.asked;
    let of = words(asked.municipality_of.unwrap_or(MunicipalityOf::Host), lang);
    let borders = match asked.borders_on {
        Some(day) => {
            format!("{} {}", say(lang, "robežas, kādas tās ir", "borders of"), text::date(day, lang))
        }
        None => words(asked.borders.unwrap_or(talka::impact::Borders::EachDay), lang).to_owned(),
    };
    let mut notes = vec![
        say(
            lang,
            "Katrs cilvēks katrā grupā skaitīts vienreiz, tāpēc grupu cilvēku skaita summa var būt lielāka par kopējo. Skaitīti \
             ieraksti, kas nav ne laboti, ne noraidīti, ne atsaukti, un tas to laiks, kas nav pretrunā ar citiem ierakstiem.",
            "Each person is counted once in a group, so that the people of groups may come to more than all. Entries are counted \
             that were neither corrected, rejected nor taken back, by the time of them that no other entry contradicts.",
        )
        .to_owned(),
        sentence(format!("{}: {of}; {borders}", say(lang, "Pašvaldība un reģions", "Municipality and region"))),
        note(whole, lang),
    ];
    if let Some(left) = whole.left_out.filter(|left| left.entries > 0) {
        let minutes = text::hours(left.minutes, lang);
        notes.push(format!(
            "{}: {} ({minutes}).",
            say(
                lang,
                "Ieraksti, kas tikai daļēji ir šajā laikā un nav skaitīti",
                "Entries that are only partly in this time and are not counted"
            ),
            left.entries
        ));
    }
    if let Some(value) = &whole.value {
        notes.push(valued(value, lang));
        notes.push(
            say(
                lang,
                "Vērtība katrā grupā ir noapaļota par katru mēnesi līdz centam, tāpēc grupu vērtību summa var nedaudz atšķirties no \
                 kopējās.",
                "The value is rounded to a cent once a group and month, so that the values of groups may differ a little from the \
                 whole.",
            )
            .to_owned(),
        );
    }
    notes
}

/// With a full stop at the end; a day in Latvian has one already.
fn sentence(text: String) -> String {
    if text.ends_with('.') { text } else { text + "." }
}

/// The rates of the months, where hours are valued by them.
pub(crate) fn months(whole: &ImpactTotals, lang: Lang) -> Option<Table> {
    let months = whole.value.as_ref().map(|value| &value.months).filter(|months| !months.is_empty())?;
    let columns = [
        (say(lang, "Mēnesis", "Month"), Align::Left),
        (say(lang, "Minimālā alga", "Minimum wage"), Align::Right),
        (say(lang, "Normālās stundas", "Norm hours"), Align::Right),
        (say(lang, "Stundas vērtība, €", "Value of an hour, €"), Align::Right),
        (say(lang, "Avots", "Source"), Align::Left),
    ];
    let mut table =
        Table::new(say(lang, "Stundas vērtība pa mēnešiem", "Value of an hour by month"), &columns);
    for month in months {
        let name = match lang {
            Lang::Lv => format!("{:02}.{}.", month.month, month.year),
            Lang::En => format!("{}-{:02}", month.year, month.month),
        };
        let point = say(lang, ",", ".");
        table.rows.push(vec![
            name,
            text::euros(month.wage_cents, lang),
            month.norm_hours.to_string(),
            format!("{}{point}{:04}", month.rate / 10_000, month.rate % 10_000),
            format!("{} ({})", month.source, words(month.mark, lang)),
        ]);
    }
    Some(table)
}
