//! The sheets of a report of impact.

use talka::text::{self, Lang, words};

use super::write::{Properties, written};
use super::{Cell, Column, Kind, Sheet, WorkbookError};
use crate::document::{Document, capitalized, say};
use crate::document::{Items, city_number, heading, in_order, measure, months, notes, part, rows_in_order};
use crate::impact::{ImpactReport, ImpactTable};

pub(crate) fn of_impact(report: &ImpactReport<'_>, lang: Lang) -> Result<Vec<u8>, WorkbookError> {
    let document = Document::of_impact(report, lang);
    let mut sheets = vec![summary(&document, lang)];
    sheets.extend(report.tables.iter().zip(1..).map(|(of, n)| table(of, n, lang)));
    sheets.extend(report.comparison.map(|(comparison, scheme)| {
        let name = |code: &String| {
            let of = talka::impact::GroupPart::new(talka::impact::By::Municipality, Some(code.clone()));
            Column::new(text::group_part(&of, lang), 24, Kind::Text)
        };
        let of = Column::new(say(lang, "Rādītājs", "Measure"), 36, Kind::Text);
        let row = |row: &talka::impact::MeasureRow| {
            let title = measure(row, scheme, lang);
            let numbers = row.cities.iter().map(|value| Cell::Text(city_number(row.measure, *value, lang)));
            std::iter::once(Cell::Text(title)).chain(numbers).collect()
        };
        Sheet {
            name: say(lang, "Pašvaldības", "Municipalities").into(),
            columns: std::iter::once(of).chain(comparison.municipalities.iter().map(name)).collect(),
            rows: rows_in_order(comparison, scheme).into_iter().map(row).collect(),
        }
    }));
    sheets.push(method(report, lang));
    let Document { title, about, .. } = document;
    written(&sheets, Properties { title, about, made: report.today }, lang)
}

fn summary(document: &Document, lang: Lang) -> Sheet {
    let line = |heading: &str, line: &str| vec![Cell::Text(heading.to_owned()), Cell::Text(line.to_owned())];
    let mut rows = vec![line(&document.title, &document.about)];
    for lead in &document.front {
        let Items::Lines(lines) = &lead.items else { continue };
        rows.extend(lines.iter().map(|of| line(&lead.heading, of)));
    }
    Sheet {
        name: say(lang, "Kopsavilkums", "Summary").into(),
        columns: vec![
            Column::new(say(lang, "Par ko", "About"), 44, Kind::Text),
            Column::new(say(lang, "Kas", "What"), 70, Kind::Text),
        ],
        rows,
    }
}

/// A table, on a sheet that is called by its number and what it is kept apart by: no two are called the same.
fn table(of: &ImpactTable<'_>, n: usize, lang: Lang) -> Sheet {
    let by = of.totals.asked.by_each();
    let mut columns: Vec<Column> =
        by.iter().map(|by| Column::new(capitalized(words(*by, lang)), 30, Kind::Text)).collect();
    columns.push(Column::new(say(lang, "Cilvēki", "People"), 10, Kind::Number));
    columns.push(Column::new(say(lang, "Tiesiskās attiecības", "Placements"), 12, Kind::Number));
    columns.push(Column::new(say(lang, "Ieraksti", "Entries"), 10, Kind::Number));
    columns.push(Column::new(say(lang, "Laiks", "Time"), 12, Kind::Time));
    columns.push(Column::new(say(lang, "Vērtība", "Value"), 14, Kind::Money));
    columns.push(Column::new(say(lang, "Laiks bez vērtības", "Time without value"), 12, Kind::Time));
    let row = |group: &talka::impact::TotalsGroup| {
        let count = |number: i64| Cell::Number(u32::try_from(number).unwrap_or(u32::MAX));
        let mut row: Vec<Cell> = group.of.iter().map(|one| Cell::Text(part(one, of.scheme, lang))).collect();
        if let Some(sums) = group.sums {
            row.extend([sums.people, sums.placements, sums.entries].map(count));
            row.push(Cell::Time(sums.minutes));
            row.extend(sums.value.map(|value| Cell::Money(value.cents)));
            row.extend(sums.value.map(|value| Cell::Time(value.minutes_without)));
        }
        row
    };
    let what = by.iter().map(|by| words(*by, lang)).collect::<Vec<_>>().join(", ");
    // A name of a sheet has at most 31 letters.
    let name: String = format!("{n} {what}").chars().take(31).collect();
    let mut rows = vec![vec![Cell::Text(heading(of, lang))]];
    rows.extend(in_order(of).into_iter().map(row));
    Sheet { name: name.into(), columns, rows }
}

fn method(report: &ImpactReport<'_>, lang: Lang) -> Sheet {
    let text = |text: String| vec![Cell::Text(text)];
    let mut rows: Vec<Vec<Cell>> = notes(report.whole, lang).into_iter().map(text).collect();
    let months = months(report.whole, lang).map(|table| table.rows).unwrap_or_default();
    rows.extend(months.into_iter().map(|row| text(row.join("; "))));
    rows.extend(talka::impact::Defined::all().map(|defined| {
        let definition = text::definition(defined.definition, lang);
        text(format!("{definition} {} ({})", defined.source, words(defined.mark, lang)))
    }));
    Sheet {
        name: say(lang, "Metode", "Method").into(),
        columns: vec![Column::new(say(lang, "Kā skaitīts", "How it was counted"), 120, Kind::Text)],
        rows,
    }
}
