//! What groups and numbers are called.

use talka::impact::{
    By, CityMeasure, CityValue, Comparison, GroupPart, ImpactTotals, MeasureRow, TotalsGroup,
};
use talka::recognition::Scheme;
use talka::text::{self, Lang, words};

use crate::document::{capitalized, say, titled};
use crate::impact::ImpactTable;

/// What stands where a number is not given.
pub(crate) const NOT_GIVEN: &str = "–";

/// What a table is about.
pub(crate) fn heading(of: &ImpactTable<'_>, lang: Lang) -> String {
    if let Some(scheme) = of.scheme {
        let title = say(lang, "Cilvēki pa līmeņiem", "People by level");
        return format!("{title}: {}", titled(&scheme.title, lang));
    }
    let by: Vec<&str> = of.totals.asked.by_each().iter().map(|by| by_what(*by, lang)).collect();
    let joined = by.join(say(lang, " un ", " and "));
    format!("{} {joined}", say(lang, "Stundas", "Hours")).trim_end().to_owned()
}

fn by_what(by: By, lang: Lang) -> &'static str {
    match by {
        By::Municipality => say(lang, "pa pašvaldībām", "by municipality"),
        By::PlanningRegion => say(lang, "pa plānošanas reģioniem", "by planning region"),
        By::Organization => say(lang, "pa darba vietām", "by organization"),
        By::Field => say(lang, "pa darba jomām", "by field of work"),
        By::Month => say(lang, "pa mēnešiem", "by month"),
        By::Year => say(lang, "pa gadiem", "by year"),
        By::AgeBand => say(lang, "pēc vecuma", "by age"),
        By::Verdict => say(lang, "pēc vērtējuma saskaņā ar likumu", "by verdict under the Law"),
        By::Level => say(lang, "pa līmeņiem", "by level"),
        _ => words(by, lang),
    }
}

/// What a group is, with the title of a level.
pub(crate) fn part(part: &GroupPart, scheme: Option<&Scheme>, lang: Lang) -> String {
    let level = part.is.as_deref().filter(|_| part.by == By::Level);
    let level = level.and_then(|id| scheme?.levels.iter().find(|level| level.id == id));
    level.map_or_else(|| text::group_part(part, lang), |level| titled(&level.title, lang).to_owned())
}

/// The groups in the order in which they are shown: levels as their scheme has them, after those with none.
pub(crate) fn in_order<'t>(of: &ImpactTable<'t>) -> Vec<&'t TotalsGroup> {
    let place = |group: &TotalsGroup| {
        let is = group.of.first().and_then(|part| part.is.as_deref());
        of.scheme.map(|scheme| place_of(is, scheme))
    };
    let mut groups: Vec<&TotalsGroup> = of.totals.groups.iter().collect();
    groups.sort_by_key(|group| place(group));
    groups
}

/// The place of a level: what is unknown first, then that none was reached.
fn place_of(level: Option<&str>, scheme: &Scheme) -> usize {
    let level = level.filter(|id| !id.is_empty()).ok_or(level.map_or(0, |_| 1));
    let at = |id| scheme.levels.iter().position(|level| level.id == id).map_or(usize::MAX, |at| at + 2);
    level.map_or_else(|place| place, at)
}

/// The rows of a comparison, levels as their scheme has them.
pub(crate) fn rows_in_order<'c>(comparison: &'c Comparison, scheme: Option<&Scheme>) -> Vec<&'c MeasureRow> {
    let place = |row: &MeasureRow| {
        row.level.as_deref().zip(scheme).map(|(level, scheme)| place_of(Some(level), scheme))
    };
    let mut rows: Vec<&MeasureRow> = comparison.rows.iter().collect();
    rows.sort_by_key(|row| place(row));
    rows
}

/// The same where there is little room: of a planning region its first word, of a month its number.
pub(super) fn short(one: &GroupPart, scheme: Option<&Scheme>, lang: Lang) -> String {
    let whole = part(one, scheme, lang);
    match (one.by, &one.is) {
        (By::PlanningRegion, Some(_)) => whole.split(' ').next().unwrap_or_default().to_owned(),
        (By::Month, Some(month)) if lang == Lang::Lv => {
            month.split_once('-').map_or(whole, |(year, month)| format!("{month}.{year}."))
        }
        (By::Month, Some(month)) => month.clone(),
        _ => whole,
    }
}

/// Why some numbers are not given.
pub(super) fn note(totals: &ImpactTotals, lang: Lang) -> String {
    let fewest = totals.asked.fewest();
    match lang {
        Lang::Lv => format!(
            "„{NOT_GIVEN}”: skaitļi nav norādīti, jo grupā ir mazāk cilvēku par noteikto mazāko skaitu ({fewest}) vai no tiem varētu \
             aprēķināt tādas grupas skaitļus."
        ),
        Lang::En => format!(
            "“{NOT_GIVEN}”: numbers are not given, because they are those of fewer than {fewest} people, or such numbers could be worked \
             out from them."
        ),
    }
}

/// What a row of the comparison is about.
pub(crate) fn measure(row: &MeasureRow, scheme: Option<&Scheme>, lang: Lang) -> String {
    let title = capitalized(words(row.measure, lang));
    match &row.level {
        Some(level) => {
            let level = GroupPart::new(By::Level, Some(level.clone()));
            format!("{title}: {}", part(&level, scheme, lang))
        }
        None => title,
    }
}

/// The number of a municipality in the unit of its measure, or why there is none.
pub(crate) fn city_number(measure: CityMeasure, value: CityValue, lang: Lang) -> String {
    let Some(number) = value.number else {
        return value.why_not.map_or(NOT_GIVEN, |reason| words(reason, lang)).to_owned();
    };
    let hundredths = || format!("{}{}{:02}", number / 100, say(lang, ",", "."), number % 100);
    match measure {
        CityMeasure::Minutes | CityMeasure::MinutesPerPerson => text::hours(number, lang),
        CityMeasure::Value => text::euros(number, lang),
        CityMeasure::YoungPerThousand => hundredths(),
        CityMeasure::ConfirmedShare => format!("{}{}", hundredths(), say(lang, "\u{a0}%", "%")),
        _ => number.to_string(),
    }
}
