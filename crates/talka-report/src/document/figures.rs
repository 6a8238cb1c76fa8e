//! What is looked at rather than read: hours by month, people by hours, findings over time.

use talka::text::{self, Lang};

use super::{Align, Table, capitalized, say, titled};
use crate::overview::{Month, MonthOfHours, Overview, SchemeOverview};

/// A picture of bars, a row each, with the same as a table.
pub(crate) struct Figure {
    pub(crate) id: String,
    pub(crate) heading: String,
    /// What each part of a bar is.
    pub(crate) series: Vec<Series>,
    pub(crate) bars: Vec<Bar>,
    /// Lines across, from the top, in rows and hundredths of a row.
    pub(crate) levels: Vec<(i64, String)>,
    pub(crate) table: Table,
    /// What a reader has to know of it.
    pub(crate) note: String,
}

/// A part of each bar.
pub(crate) struct Series {
    pub(crate) name: &'static str,
    /// By what the style sheet knows it.
    pub(crate) class: &'static str,
}

/// A bar.
pub(crate) struct Bar {
    pub(crate) label: String,
    /// The length of each part, in the order of the series.
    pub(crate) parts: Vec<i64>,
    /// What is written behind it.
    pub(crate) shown: String,
}

/// As many months are shown; where there are more, years are.
const MOST_MONTHS: usize = 36;
/// As many intervals of hours are shown at most.
const MOST_INTERVALS: i64 = 16;

pub(super) fn figures(overview: &Overview, lang: Lang) -> Vec<Figure> {
    let mut figures = Vec::new();
    figures.extend(hours(overview, lang));
    figures.extend(overview.schemes.iter().enumerate().filter_map(|(n, scheme)| people(n, scheme, lang)));
    figures.extend(findings(overview, lang));
    figures
}

/// Sums by month, or by year where there are too many months; gaps between months are filled with nothing. What is too much
/// even so is left out at the beginning.
fn by_time<const N: usize>(months: &[(Month, [i64; N])], lang: Lang) -> Vec<(String, [i64; N])> {
    let (Some((first, _)), Some((last, _))) = (months.first(), months.last()) else { return vec![] };
    let span = i64::from(last.year - first.year) * 12 + i64::from(last.month) - i64::from(first.month);
    let mut sums: Vec<(String, [i64; N])> = Vec::new();
    if usize::try_from(span).is_ok_and(|span| span < MOST_MONTHS) {
        let mut rest = months.iter().peekable();
        let mut month = *first;
        while month <= *last {
            let sum = rest.next_if(|(of, _)| *of == month).map_or([0; N], |(_, sum)| *sum);
            let label = match lang {
                Lang::Lv => format!("{:02}.{}.", month.month, month.year),
                Lang::En => format!("{}-{:02}", month.year, month.month),
            };
            sums.push((label, sum));
            month = month.next();
        }
    } else {
        for of_year in months.chunk_by(|one, next| one.0.year == next.0.year) {
            let Some((month, _)) = of_year.first() else { continue };
            let label = match lang {
                Lang::Lv => format!("{}. gads", month.year),
                Lang::En => month.year.to_string(),
            };
            let mut sum = [0_i64; N];
            for (_, of_month) in of_year {
                sum.iter_mut().zip(of_month).for_each(|(sum, of)| *sum = sum.saturating_add(*of));
            }
            sums.push((label, sum));
        }
    }
    sums.split_off(sums.len().saturating_sub(MOST_MONTHS))
}

fn hours(overview: &Overview, lang: Lang) -> Option<Figure> {
    let of_month = |of: &MonthOfHours| {
        [of.stand.saturating_sub(of.undecided), of.undecided, of.entered.saturating_sub(of.stand).max(0)]
    };
    let months: Vec<(Month, [i64; 3])> =
        overview.over_time.hours.iter().map(|of| (of.month, of_month(of))).collect();
    let heading = say(lang, "Stundas pa mēnešiem", "Hours by month");
    let names = [
        say(lang, "atzīstamas", "can stand"),
        say(lang, "nevar noteikt", "undetermined"),
        say(lang, "nav atzīstamas", "cannot stand"),
    ];
    let mut columns = vec![(say(lang, "Mēnesis", "Month"), Align::Left)];
    columns.extend(names.map(|name| (name, Align::Right)));
    let mut table = Table::new(heading, &columns);
    let mut bars = Vec::new();
    for (label, parts) in by_time(&months, lang) {
        let cells = parts.iter().map(|minutes| text::hours(*minutes, lang));
        table.rows.push(std::iter::once(label.clone()).chain(cells).collect());
        let whole = parts.iter().fold(0_i64, |sum, part| sum.saturating_add(*part));
        bars.push(Bar { label, parts: parts.to_vec(), shown: text::hours(whole, lang) });
    }
    let series = names.into_iter().zip(["stand", "open", "lost"]);
    (!bars.is_empty()).then(|| Figure {
        id: "hours-by-month".to_owned(),
        heading: heading.to_owned(),
        series: series.map(|(name, class)| Series { name, class }).collect(),
        bars,
        levels: vec![],
        table,
        note: say(
            lang,
            "Ieraksts par vairākām dienām ir pie mēneša, kurā ir tā pirmā diena.",
            "An entry of several days is at the month of its first day.",
        )
        .to_owned(),
    })
}

fn people(n: usize, scheme: &SchemeOverview, lang: Lang) -> Option<Figure> {
    let levels = scheme.levels.iter().filter(|of| of.level.track.is_none());
    let levels: Vec<(i64, &str)> =
        levels.filter_map(|of| Some((of.level.at_least_minutes()?, titled(&of.level.title, lang)))).collect();
    let highest = levels.iter().map(|(minutes, _)| *minutes).chain(scheme.counted.iter().copied()).max()?;
    let steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000_i64];
    let width = 60 * steps.into_iter().find(|hours| highest / (hours * 60) < MOST_INTERVALS)?;
    let mut bins = vec![0_i64; usize::try_from(highest / width + 1).ok()?];
    for minutes in &scheme.counted {
        let bin = usize::try_from(minutes / width).ok();
        if let Some(people) = bin.and_then(|bin| bins.get_mut(bin)) {
            *people += 1;
        }
    }

    let name = say(lang, "cilvēki", "people");
    let columns = [(say(lang, "Stundas", "Hours"), Align::Left), (name, Align::Right)];
    let caption = say(lang, "Cilvēki pēc ieskaitītajām stundām", "People by hours that count");
    let heading = format!("{caption}: {}", titled(&scheme.title, lang));
    let mut table = Table::new(caption, &columns);
    let mut bars = Vec::new();
    for (people, from) in bins.into_iter().zip(0_i64..) {
        let (from, to) = (from * width / 60, (from + 1) * width / 60);
        let label = format!("{from}–{to} h");
        table.rows.push(vec![label.clone(), people.to_string()]);
        bars.push(Bar { label, parts: vec![people], shown: people.to_string() });
    }
    if scheme.without > 0 {
        let label = "0 h".to_owned();
        let people = i64::try_from(scheme.without).unwrap_or(i64::MAX);
        table.rows.push(vec![label.clone(), people.to_string()]);
        bars.push(Bar { label, parts: vec![people], shown: people.to_string() });
    }
    let said: Vec<String> =
        levels.iter().map(|(minutes, title)| format!("{title}: {}", text::hours(*minutes, lang))).collect();
    let levels =
        levels.into_iter().map(|(minutes, _)| (minutes * 100 / width, text::hours(minutes, lang))).collect();
    let note = say(
        lang,
        "Līnijas rāda līmeņus; cilvēks ar tieši tik stundām ir zem līnijas.",
        "The lines are the levels; whoever has exactly so many hours is below the line.",
    );
    let note =
        if said.is_empty() { String::new() } else { format!("{note} {}.", capitalized(&said.join("; "))) };
    let series = vec![Series { name, class: "stand" }];
    Some(Figure { id: format!("people-by-hours-{}", n + 1), heading, series, bars, levels, table, note })
}

fn findings(overview: &Overview, lang: Lang) -> Option<Figure> {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let months: Vec<(Month, [i64; 3])> = overview
        .over_time
        .findings
        .iter()
        .map(|of| (of.month, [of.violations, of.warnings, of.information].map(count)))
        .collect();
    let heading = say(lang, "Konstatējumi laikā", "Findings over time");
    let names = [
        say(lang, "neatbilstības", "non-compliance"),
        say(lang, "brīdinājumi", "warnings"),
        say(lang, "norādes", "information"),
    ];
    let [violations, warnings, information] = names;
    let columns = [
        (say(lang, "Mēnesis", "Month"), Align::Left),
        (violations, Align::Right),
        (warnings, Align::Right),
        (information, Align::Right),
    ];
    let mut table = Table::new(heading, &columns);
    let mut bars = Vec::new();
    for (label, parts) in by_time(&months, lang) {
        table.rows.push(std::iter::once(label.clone()).chain(parts.iter().map(i64::to_string)).collect());
        let shown = parts.iter().sum::<i64>().to_string();
        bars.push(Bar { label, parts: parts.to_vec(), shown });
    }
    let classes = ["violation", "warning", "information"];
    let series = names.into_iter().zip(classes).map(|(name, class)| Series { name, class });
    let note = say(
        lang,
        "Konstatējums ir pie mēneša, kurā tas sākas. Konstatējumi par ieraksta vērtību, bez dienas",
        "A finding is at the month in which it begins. Findings about a value, without a day",
    );
    (!bars.is_empty()).then(|| Figure {
        id: "findings-over-time".to_owned(),
        heading: heading.to_owned(),
        series: series.collect(),
        bars,
        levels: vec![],
        table,
        note: format!("{note}: {}.", overview.over_time.undated),
    })
}
