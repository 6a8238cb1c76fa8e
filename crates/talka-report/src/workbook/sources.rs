//! The sheets of a report of many sources.

use talka::register::RecordKind;
use talka::text::{self, Lang};
use talka_import::{OverlapReason, RowOf, Split};

use super::write::{Properties, written};
use super::{Cell, Column, Kind, Sheet, WorkbookError};
use crate::document::{Document, rows_of, say};
use crate::document::{
    group_name, how_to_read_lines, quality_columns, quality_rows, source_rows, sources_read, why,
};
use crate::overview::FilesRead;
use crate::sources::SourcesReport;

pub(crate) fn of_sources(report: &SourcesReport<'_>, lang: Lang) -> Result<Vec<u8>, WorkbookError> {
    let Document { title, about, .. } = Document::of_sources(report, lang);
    let mut sheets = vec![reported(report, lang)];
    sheets.extend(Split::ALL.into_iter().zip(1..).map(|(split, n)| total(report, split, n, lang)));
    sheets.extend([overlaps(report, lang), quality(report, lang), remarks(report, lang)]);
    let heading = say(lang, "Kā lasīt", "How to read this");
    sheets.push(Sheet {
        name: heading.into(),
        columns: vec![Column::new(heading, 120, Kind::Text)],
        rows: how_to_read_lines(report, lang).into_iter().map(|line| vec![Cell::Text(line)]).collect(),
    });
    written(&sheets, Properties { title, about, made: report.today }, lang)
}

fn cell(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn source_column(lang: Lang) -> Column {
    Column::new(say(lang, "Avots", "Source"), 30, Kind::Text)
}

fn reported(report: &SourcesReport<'_>, lang: Lang) -> Sheet {
    let row = |source: &talka_import::SourceRead| match &source.read {
        Ok(imported) => {
            let reading = FilesRead::of(&imported.tables, &imported.diagnostics);
            let counts = source_rows(imported).map(Cell::Number);
            let end = [Cell::count(reading.not_read()), Cell::Empty];
            std::iter::once(cell(&source.name)).chain(counts).chain(end).collect()
        }
        Err(error) => {
            let empty = std::iter::repeat_with(|| Cell::Empty).take(5);
            let why = Cell::Text(why(error, lang).join("\n"));
            std::iter::once(cell(&source.name)).chain(empty).chain([why]).collect()
        }
    };
    Sheet {
        name: say(lang, "Avoti", "Sources").into(),
        columns: vec![
            source_column(lang),
            Column::new(say(lang, "Rindas", "Rows"), 10, Kind::Number),
            Column::new(say(lang, "Nolasītas", "Read"), 10, Kind::Number),
            Column::new(say(lang, "Atstātas", "Left out"), 10, Kind::Number),
            Column::new(say(lang, "Citas", "Other"), 10, Kind::Number),
            Column::new(say(lang, "Nelasītas datnes", "Files not read"), 12, Kind::Number),
            Column::new(say(lang, "Kāpēc nekas nav nolasīts", "Why nothing was read"), 70, Kind::Text),
        ],
        rows: report.sources.sources.iter().map(row).collect(),
    }
}

/// A total, on a sheet that is called by its number and what it is split by.
fn total(report: &SourcesReport<'_>, split: Split, n: usize, lang: Lang) -> Sheet {
    let totals = report.sources.totals(split, report.smallest);
    let row = |name: &str, amounts: Option<talka_import::Amounts>| {
        let counts =
            amounts.map(|of| [Cell::count(of.people), Cell::count(of.entries), Cell::Time(of.minutes)]);
        std::iter::once(cell(name)).chain(counts.into_iter().flatten()).collect::<Vec<_>>()
    };
    let groups = totals.groups.iter();
    let mut rows: Vec<Vec<Cell>> =
        groups.map(|group| row(group_name(group.name.as_deref(), lang), group.amounts)).collect();
    rows.push(row(say(lang, "Kopā", "All"), totals.whole));
    rows.extend(totals.notes(lang).into_iter().map(|note| vec![Cell::Text(note)]));
    let name = match split {
        Split::Source => say(lang, "pa avotiem", "by source"),
        Split::Host => say(lang, "pa darba vietām", "by host"),
        Split::Work => say(lang, "pēc darba vietas novada", "by place of work"),
        Split::Residence => say(lang, "pēc dzīvesvietas", "by residence"),
        _ => say(lang, "pēc vienošanās", "by agreement"),
    };
    Sheet {
        name: format!("{n} {name}").into(),
        columns: vec![
            Column::new(split.heading(lang), 60, Kind::Text),
            Column::new(say(lang, "Cilvēki", "People"), 10, Kind::Number),
            Column::new(say(lang, "Ieraksti", "Entries"), 10, Kind::Number),
            Column::new(say(lang, "Stundas", "Hours"), 12, Kind::Time),
        ],
        rows,
    }
}

fn overlaps(report: &SourcesReport<'_>, lang: Lang) -> Sheet {
    let place = |RowOf { source, file, row, .. }: &RowOf| [cell(source), cell(file), Cell::Number(*row)];
    let reason = |reason: OverlapReason| cell(reason.text(lang));
    let row = |it: &talka_import::Overlap| {
        let what = if it.record == RecordKind::HourLog { RecordKind::HourLog } else { RecordKind::Volunteer };
        let begin = [cell(text::record_kind(what, lang)), reason(it.reason)];
        begin.into_iter().chain(place(&it.one)).chain(place(&it.other)).collect()
    };
    let columns_of = |n: u8| {
        [
            Column::new(format!("{} {n}", say(lang, "Avots", "Source")), 26, Kind::Text),
            Column::new(format!("{} {n}", say(lang, "Datne", "File")), 22, Kind::Text),
            Column::new(format!("{} {n}", say(lang, "Rinda", "Row")), 9, Kind::Number),
        ]
    };
    let begin = [
        Column::new(say(lang, "Kas", "What"), 20, Kind::Text),
        Column::new(say(lang, "Kāpēc varētu būt viens", "Why it may be one"), 48, Kind::Text),
    ];
    Sheet {
        name: say(lang, "Varbūt viens un tas pats", "Perhaps one").into(),
        columns: begin.into_iter().chain(columns_of(1)).chain(columns_of(2)).collect(),
        rows: report.sources.overlaps().iter().map(row).collect(),
    }
}

fn quality(report: &SourcesReport<'_>, lang: Lang) -> Sheet {
    let columns = quality_columns(lang).into_iter().enumerate().map(|(at, heading)| {
        if at < 3 { Column::new(heading, 30, Kind::Text) } else { Column::new(heading, 12, Kind::Number) }
    });
    let rows = quality_rows(report).map(|(source, file, column, counts)| {
        let counts = counts.map(|counts| counts.map(Cell::Number));
        [source, file, column].map(cell).into_iter().chain(counts.into_iter().flatten()).collect()
    });
    Sheet { name: say(lang, "Kolonnas", "Columns").into(), columns: columns.collect(), rows: rows.collect() }
}

fn remarks(report: &SourcesReport<'_>, lang: Lang) -> Sheet {
    let mut rows = Vec::new();
    for (source, imported) in sources_read(report) {
        for note in &FilesRead::of(&imported.tables, &imported.diagnostics).notes {
            let effect = if note.left_out() {
                say(lang, "atstāts malā", "left out")
            } else {
                say(lang, "piezīme", "remark")
            };
            rows.push(vec![
                cell(source),
                cell(effect),
                Cell::count(note.times),
                Cell::Text(note.first.text(lang)),
                Cell::Text(rows_of(&note.others, lang)),
            ]);
        }
    }
    Sheet {
        name: say(lang, "Piezīmes", "Remarks").into(),
        columns: vec![
            source_column(lang),
            Column::new(say(lang, "Kas noticis", "What became of it"), 16, Kind::Text),
            Column::new(say(lang, "Skaits", "Times"), 9, Kind::Number),
            Column::new(say(lang, "Pirmā reize", "The first of them"), 90, Kind::Text),
            Column::new(say(lang, "Tādu pašu vēl", "More of the same"), 40, Kind::Text),
        ],
        rows,
    }
}
