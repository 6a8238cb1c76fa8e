//! Totals in words: the front, a picture and a table for each, how municipalities compare, and what it all rests on.

mod method;
mod shown;

use talka::impact::{By, Comparison, GroupSums, ImpactTotals};
use talka::recognition::Scheme;
use talka::text::{self, Lang, definition, words};

use super::figures::{Bar, Figure, Series};
use super::{Align, Block, Document, Items, Lead, Section, Table, capitalized, say};
use crate::impact::{ImpactReport, ImpactTable};
pub(crate) use method::{months, notes};
pub(crate) use shown::{NOT_GIVEN, city_number, heading, in_order, measure, part, rows_in_order};

impl Document {
    pub(crate) fn of_impact(report: &ImpactReport<'_>, lang: Lang) -> Self {
        let mut sections = Vec::new();
        for (n, of) in report.tables.iter().enumerate().filter(|(_, of)| !is_pictured(of)) {
            let id = format!("table-{}", n + 1);
            sections.push(Section::new(id, heading(of, lang)).with(Block::Table(table(of, lang))));
        }
        sections.extend(report.comparison.map(|(of, scheme)| compared(of, scheme, lang)));
        sections.push(method_section(report, lang));
        let pictured = report.tables.iter().enumerate().filter(|(_, of)| is_pictured(of));
        Self {
            title: report.title.to_owned(),
            about: format!("{}: {}", say(lang, "Sagatavots", "Made on"), text::date(report.today, lang)),
            front: front(report.whole, lang),
            figures: pictured.map(|(n, of)| figure(n, of, lang)).collect(),
            sections,
        }
    }
}

/// Whether it has a picture: groups of one thing.
fn is_pictured(of: &ImpactTable<'_>) -> bool {
    of.totals.groups.iter().all(|group| group.of.len() == 1)
}

fn front(whole: &ImpactTotals, lang: Lang) -> Vec<Lead> {
    let lead = |heading: &str, lines: Vec<String>| Lead {
        heading: heading.to_owned(),
        items: Items::Lines(lines),
        section: "method",
    };
    let line = |lv: &str, en: &str, number: &str| format!("{}: {number}", say(lang, lv, en));
    let sums = whole.whole.sums;
    let of =
        |number: fn(GroupSums) -> i64| sums.map_or(NOT_GIVEN.to_owned(), |sums| number(sums).to_string());
    let people = vec![
        line("Brīvprātīgie", "Volunteers", &of(|sums| sums.people)),
        line("Tiesiskās attiecības", "Placements", &of(|sums| sums.placements)),
        line("Stundu ieraksti", "Entries", &of(|sums| sums.entries)),
    ];
    let minutes = sums.map_or(NOT_GIVEN.to_owned(), |sums| text::hours(sums.minutes, lang));
    let time = vec![line("Nostrādātais laiks", "Time worked", &minutes)];
    let mut leads =
        vec![lead(say(lang, "Cilvēki", "People"), people), lead(say(lang, "Laiks", "Time"), time)];
    if let (Some(value), Some(method)) = (sums.and_then(|sums| sums.value), &whole.value) {
        let mut lines = vec![
            line("Vērtība", "Value", &text::euros(value.cents, lang)),
            line("Metode", "Method", words(method.method, lang)),
        ];
        if value.minutes_without > 0 {
            let without = text::hours(value.minutes_without, lang);
            lines.push(line("Laiks, kam vērtība nav zināma", "Time of which no value is known", &without));
        }
        leads.push(lead(say(lang, "Vērtība", "Value"), lines));
    }
    leads
}

fn figure(n: usize, of: &ImpactTable<'_>, lang: Lang) -> Figure {
    let by_people = of.scheme.is_some();
    let bar = |group: &talka::impact::TotalsGroup| {
        let label = group.of.first().map(|one| shown::short(one, of.scheme, lang)).unwrap_or_default();
        match group.sums {
            None => Bar { label, parts: Vec::new(), shown: NOT_GIVEN.to_owned() },
            Some(sums) if by_people => {
                Bar { label, parts: vec![sums.people], shown: sums.people.to_string() }
            }
            Some(sums) => {
                // Whole hours: a picture is no place for minutes.
                let shown = text::hours(sums.minutes / 60 * 60, lang);
                Bar { label, parts: vec![sums.minutes], shown }
            }
        }
    };
    let name = if by_people { say(lang, "cilvēki", "people") } else { say(lang, "laiks", "time") };
    let hidden = of.totals.groups.iter().any(|group| group.sums.is_none());
    let note = if hidden { shown::note(of.totals, lang) } else { String::new() };
    Figure {
        id: format!("table-{}", n + 1),
        heading: heading(of, lang),
        series: vec![Series { name, class: "stand" }],
        bars: in_order(of).into_iter().map(bar).collect(),
        levels: Vec::new(),
        table: table(of, lang),
        note,
    }
}

fn table(of: &ImpactTable<'_>, lang: Lang) -> Table {
    let by = of.totals.asked.by_each();
    let valued = of.totals.value.is_some();
    let titles: Vec<String> = by.iter().map(|by| capitalized(words(*by, lang))).collect();
    let mut columns: Vec<(&str, Align)> = titles.iter().map(|title| (title.as_str(), Align::Left)).collect();
    columns.push((say(lang, "Cilvēki", "People"), Align::Right));
    columns.push((say(lang, "Laiks", "Time"), Align::Right));
    if valued {
        columns.push((say(lang, "Vērtība", "Value"), Align::Right));
    }
    let mut table = Table::new(heading(of, lang), &columns);
    for group in in_order(of) {
        let mut row: Vec<String> = group.of.iter().map(|one| part(one, of.scheme, lang)).collect();
        match group.sums {
            None => row.resize(columns.len(), NOT_GIVEN.to_owned()),
            Some(sums) => {
                row.push(sums.people.to_string());
                row.push(text::hours(sums.minutes, lang));
                row.extend(sums.value.map(|value| text::euros(value.cents, lang)));
            }
        }
        table.rows.push(row);
    }
    table
}

fn compared(comparison: &Comparison, scheme: Option<&Scheme>, lang: Lang) -> Section {
    let title = say(lang, "Pašvaldības līdzās", "Municipalities side by side");
    let names: Vec<String> = comparison
        .municipalities
        .iter()
        .map(|code| {
            text::group_part(&talka::impact::GroupPart::new(By::Municipality, Some(code.clone())), lang)
        })
        .collect();
    let mut columns = vec![(say(lang, "Rādītājs", "Measure"), Align::Left)];
    columns.extend(names.iter().map(|name| (name.as_str(), Align::Right)));
    let mut table = Table::new(title, &columns);
    for row in rows_in_order(comparison, scheme) {
        let title = measure(row, scheme, lang);
        let numbers = row.cities.iter().map(|value| city_number(row.measure, *value, lang));
        table.rows.push(std::iter::once(title).chain(numbers).collect());
    }
    Section::new("comparison", title).with(Block::Table(table))
}

fn method_section(report: &ImpactReport<'_>, lang: Lang) -> Section {
    let mut section = Section::new("method", say(lang, "Kā skaitīts", "How it was counted"));
    for note in notes(report.whole, lang) {
        section = section.with(Block::Text(note));
    }
    if let Some(months) = months(report.whole, lang) {
        section = section.with(Block::Table(months));
    }
    for defined in talka::impact::Defined::all() {
        section = section.with(Block::Item {
            text: definition(defined.definition, lang).to_owned(),
            inner: vec![format!("{} ({})", defined.source, words(defined.mark, lang))],
        });
    }
    section
}
