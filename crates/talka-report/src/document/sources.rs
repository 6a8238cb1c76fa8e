//! Many sources in words: who reported, how each column was read, what may be one in two sources, and totals.

use talka::register::RecordKind;
use talka::text::{self, Lang};
use talka_import::{Amounts, FolderError, ImportError, Imported, SourceRead, Split, Totals};

use super::figures::{Bar, Figure, Series};
use super::reading::noted;
use super::{Align, Block, Document, Items, Lead, Section, Table, say};
use crate::overview::FilesRead;
use crate::sources::SourcesReport;

/// So many overlaps are listed before "and so many more"; the workbook has all of them.
const LISTED: usize = 100;

/// What stands in the place of amounts that are not shown.
const NOT_SHOWN: &str = "–";

impl Document {
    pub(crate) fn of_sources(report: &SourcesReport<'_>, lang: Lang) -> Self {
        let sources = report.sources;
        let mut sections = vec![reported(report, lang)];
        let totals = Split::ALL.map(|split| sources.totals(split, report.smallest));
        sections.extend(totals.iter().map(|totals| total(totals, lang)));
        sections.push(overlaps(report, lang));
        sections.extend(quality(report, lang));
        let all = sources.sources.iter().zip(1..);
        sections.extend(all.filter_map(|(source, n)| remarks(source, n, lang)));
        sections.push(how_to_read(report, lang));
        let day = text::date(report.today, lang);
        Self {
            title: say(
                lang,
                "Brīvprātīgo stundas no vairākiem avotiem",
                "Volunteer hours of several sources",
            )
            .to_owned(),
            about: format!("{}: {day}", say(lang, "Sagatavots", "Made on")),
            front: front(report, &totals, lang),
            figures: totals.iter().filter_map(|totals| figure(totals, lang)).collect(),
            sections,
        }
    }
}

/// The sources of which something was read.
pub(crate) fn read<'a>(report: &SourcesReport<'a>) -> impl Iterator<Item = (&'a str, &'a Imported)> {
    report
        .sources
        .sources
        .iter()
        .filter_map(|source| Some((source.name.as_str(), source.read.as_ref().ok()?)))
}

/// Rows of all tables of a source: how many there are, were read, were left out, and are no rows of a table.
pub(crate) fn rows(imported: &Imported) -> [u32; 4] {
    imported.tables.iter().fold([0; 4], |[all, read, refused, other], table| {
        let rows = table.rows;
        let no_row = rows.all().saturating_sub(rows.read).saturating_sub(rows.refused);
        [all + rows.all(), read + rows.read, refused + rows.refused, other + no_row]
    })
}

fn front(report: &SourcesReport<'_>, totals: &[Totals; 5], lang: Lang) -> Vec<Lead> {
    let lead = |heading: &str, lines: Vec<String>, section| Lead {
        heading: heading.to_owned(),
        items: Items::Lines(lines),
        section,
    };
    let counted = |lv: &str, en: &str, count: usize| format!("{}: {count}", say(lang, lv, en));
    let all = &report.sources.sources;
    let nothing = |source: &&SourceRead| source.read.as_ref().map_or(true, |read| read.tables.is_empty());
    let failed: Vec<&str> = all.iter().filter(nothing).map(|source| source.name.as_str()).collect();
    let mut who = vec![counted(
        "avoti, no kuriem kas nolasīts",
        "sources of which something was read",
        all.len() - failed.len(),
    )];
    if !failed.is_empty() {
        who.push(format!(
            "{}: {}",
            say(lang, "nekas nav nolasīts", "nothing was read of"),
            failed.join(", ")
        ));
    }
    let overlaps = report.sources.overlaps();
    let hours = overlaps.iter().filter(|it| it.record == RecordKind::HourLog).count();
    let twice = vec![
        counted("cilvēki", "people", overlaps.len() - hours),
        counted("ieraksti, kas varētu būt skaitīti divreiz", "entries that may be counted twice", hours),
    ];
    let [all, taken, refused, _] =
        read(report).map(|(_, imported)| rows(imported)).fold([0_u32; 4], |sum, of| {
            std::array::from_fn(|at| {
                let pick = |of: &[u32; 4]| of.get(at).copied().unwrap_or_default();
                pick(&sum).saturating_add(pick(&of))
            })
        });
    let lines = match lang {
        Lang::Lv => format!("Rindas: {all} · nolasītas: {taken} · atstātas malā: {refused}"),
        Lang::En => format!("Rows: {all} · read: {taken} · left out: {refused}"),
    };
    let by_source = totals.first();
    let whole = by_source.map(|totals| amounts(totals.whole, lang)).unwrap_or_default();
    let [people, entries, spent] = whole;
    let whole = match lang {
        Lang::Lv => format!("cilvēki: {people} · ieraksti: {entries} · stundas: {spent}"),
        Lang::En => format!("people: {people} · entries: {entries} · hours: {spent}"),
    };
    vec![
        lead(say(lang, "Kas iesniedza", "Who reported"), who, "reported"),
        lead(
            say(lang, "Kopā, kā iesniegts", "In all, as reported"),
            vec![whole, adds_up(lang).to_owned()],
            "by-source",
        ),
        lead(
            say(lang, "Var būt viens un tas pats divos avotos", "May be one in two sources"),
            twice,
            "overlaps",
        ),
        lead(say(lang, "Kā nolasīts", "How it was read"), vec![lines], "quality"),
    ]
}

/// What must be known of people before totals are passed on.
const fn adds_up(lang: Lang) -> &'static str {
    say(
        lang,
        "Cilvēkus pa grupām nedrīkst saskaitīt: viens cilvēks var būt vairākās.",
        "People of groups do not add up: one person may be in several.",
    )
}

fn reported(report: &SourcesReport<'_>, lang: Lang) -> Section {
    let heading = say(lang, "Kas iesniedza", "Who reported");
    let columns = [
        (say(lang, "Avots", "Source"), Align::Left),
        (say(lang, "Rindas", "Rows"), Align::Right),
        (say(lang, "Nolasītas", "Read"), Align::Right),
        (say(lang, "Atstātas", "Left out"), Align::Right),
        (say(lang, "Citas", "Other"), Align::Right),
        (say(lang, "Nelasītas datnes", "Files not read"), Align::Right),
    ];
    let mut table = Table::new(heading, &columns);
    let mut failed = Vec::new();
    for source in &report.sources.sources {
        match &source.read {
            Ok(imported) => {
                let reading = FilesRead::of(&imported.tables, &imported.diagnostics);
                let counts = rows(imported).map(|count| count.to_string());
                let cells = std::iter::once(source.name.clone()).chain(counts);
                table.rows.push(cells.chain([reading.not_read().to_string()]).collect());
            }
            Err(error) => {
                let cells = std::iter::repeat_n(NOT_SHOWN.to_owned(), columns.len() - 1);
                table.rows.push(std::iter::once(source.name.clone()).chain(cells).collect());
                let nothing = say(lang, "nekas nav nolasīts", "nothing was read");
                failed.push(Block::Item {
                    text: format!("{}: {nothing}", source.name),
                    inner: why(error, lang),
                });
            }
        }
    }
    let mut section = Section::new("reported", heading).with(Block::Table(table));
    section.blocks.extend(failed);
    section.blocks.extend(report.sources.beside.iter().map(|name| {
        let text = match lang {
            Lang::Lv => format!("„{name}” nav neviena avota mapē, tāpēc nav lasīta."),
            Lang::En => format!("“{name}” is in the folder of no source, so it is not read."),
        };
        Block::Item { text, inner: vec![] }
    }));
    section
}

/// Why nothing was read of a source: that no table is there is said once, and not of each.
pub(crate) fn why(error: &ImportError, lang: Lang) -> Vec<String> {
    let none = |error: &FolderError| matches!(error, FolderError::Missing { .. });
    match error {
        ImportError::Folder(errors) if errors.iter().all(none) => {
            let text = say(
                lang,
                "mapē nav nevienas datnes, ko varētu lasīt kā tabulu (CSV, TXT, TSV, XLSX, XLSM, XLS vai ODS)",
                "the folder holds no file that could be read as a table (CSV, TXT, TSV, XLSX, XLSM, XLS or ODS)",
            );
            vec![text.to_owned()]
        }
        error => error.texts(lang),
    }
}

/// People, entries and hours, in words; a sign where they are not shown.
fn amounts(of: Option<Amounts>, lang: Lang) -> [String; 3] {
    of.map_or_else(
        || std::array::from_fn(|_| NOT_SHOWN.to_owned()),
        |Amounts { people, entries, minutes, .. }| {
            [people.to_string(), entries.to_string(), text::hours(minutes, lang)]
        },
    )
}

/// What a group is called.
pub(crate) fn group_name(name: Option<&str>, lang: Lang) -> &str {
    name.unwrap_or(say(lang, "nav zināms", "not known"))
}

fn total(totals: &Totals, lang: Lang) -> Section {
    let heading = totals.split.heading(lang);
    let columns = [
        ("", Align::Left),
        (say(lang, "Cilvēki", "People"), Align::Right),
        (say(lang, "Ieraksti", "Entries"), Align::Right),
        (say(lang, "Stundas", "Hours"), Align::Right),
    ];
    let mut table = Table::new(heading, &columns);
    let row = |name: &str, of| std::iter::once(name.to_owned()).chain(amounts(of, lang)).collect();
    let groups = totals.groups.iter();
    table.rows.extend(groups.map(|group| row(group_name(group.name.as_deref(), lang), group.amounts)));
    table.rows.push(row(say(lang, "Kopā", "All"), totals.whole));
    let section = Section::new(format!("by-{}", totals.split.as_str()), heading).with(Block::Table(table));
    totals.notes(lang).into_iter().fold(section, |section, note| section.with(Block::Text(note)))
}

fn figure(totals: &Totals, lang: Lang) -> Option<Figure> {
    if !matches!(totals.split, Split::Source | Split::Work) || totals.groups.len() < 2 {
        return None;
    }
    let bar = |group: &talka_import::Group| {
        let [_, _, shown] = amounts(group.amounts, lang);
        let parts = group.amounts.map(|of| of.minutes.max(0)).into_iter().collect();
        Bar { label: group_name(group.name.as_deref(), lang).to_owned(), parts, shown }
    };
    let name = say(lang, "stundas", "hours");
    let section = total(totals, lang);
    let table = section.blocks.into_iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })?;
    Some(Figure {
        id: format!("picture-{}", totals.split.as_str()),
        heading: totals.split.heading(lang).to_owned(),
        series: vec![Series { name, class: "stand" }],
        bars: totals.groups.iter().map(bar).collect(),
        levels: vec![],
        table,
        note: totals.notes(lang).join(" "),
    })
}

fn overlaps(report: &SourcesReport<'_>, lang: Lang) -> Section {
    let heading = say(lang, "Var būt viens un tas pats divos avotos", "What may be one in two sources");
    let all = report.sources.overlaps();
    let section = Section::new("overlaps", heading);
    if all.is_empty() {
        return section.with(Block::Text(say(lang, "Nekas nav atrasts.", "Nothing was found.").to_owned()));
    }
    let kept = say(
        lang,
        "Nekas nav apvienots; dvīņi ar dažādiem vārdiem paliek divi. Vienojieties, kurš avots ierakstu patur.",
        "Nothing is merged; twins with two names stay two. Agree on which source keeps the entry.",
    );
    let mut section = section.with(Block::Text(kept.to_owned()));
    let items = all.iter().take(LISTED).map(|it| Block::Item { text: it.text(lang), inner: vec![] });
    section.blocks.extend(items);
    let more = all.len().saturating_sub(LISTED);
    if more > 0 {
        let label = say(lang, "Vēl tādu", "More of them");
        section.blocks.push(Block::Text(format!("{label}: {more}")));
    }
    section
}

/// The headings of the table of columns.
pub(crate) const fn quality_columns(lang: Lang) -> [&'static str; 6] {
    match lang {
        Lang::Lv => ["Avots", "Datne", "Kolonna", "Rindas", "Aizpildītas", "Nenolasītas"],
        Lang::En => ["Source", "File", "Column", "Rows", "Filled", "Unreadable"],
    }
}

/// By column of each source how many rows there are, how many are filled, and how many could not be read; of a column that is not
/// read nothing is counted.
pub(crate) fn quality_rows<'a>(
    report: &SourcesReport<'a>,
) -> impl Iterator<Item = (&'a str, &'a str, &'a str, Option<[u32; 3]>)> {
    read(report).flat_map(|(source, imported)| {
        imported.tables.iter().flat_map(move |table| {
            let body = table.rows.read.saturating_add(table.rows.refused);
            table.columns.iter().map(move |column| {
                let counts = column.column.is_some().then_some([body, column.filled, column.refused]);
                (source, table.file.as_str(), column.heading.as_str(), counts)
            })
        })
    })
}

fn quality(report: &SourcesReport<'_>, lang: Lang) -> Option<Section> {
    let heading = say(lang, "Cik pilnīga ir katra kolonna", "How complete each column is");
    let mut columns = quality_columns(lang).map(|heading| (heading, Align::Left));
    columns.iter_mut().skip(3).for_each(|(_, align)| *align = Align::Right);
    let mut table = Table::new(heading, &columns);
    for (source, file, column, counts) in quality_rows(report) {
        let counts = counts.map(|counts| counts.map(|count| count.to_string()));
        let not_read = say(lang, "nav lasīta", "not read").to_owned();
        let counts = counts.unwrap_or_else(|| [NOT_SHOWN.to_owned(), NOT_SHOWN.to_owned(), not_read]);
        table.rows.push([source, file, column].map(str::to_owned).into_iter().chain(counts).collect());
    }
    (!table.rows.is_empty()).then(|| Section::new("quality", heading).with(Block::Table(table)))
}

/// What was left out of a source, and what else was reported of it.
fn remarks(source: &SourceRead, n: usize, lang: Lang) -> Option<Section> {
    let imported = source.read.as_ref().ok()?;
    let reading = FilesRead::of(&imported.tables, &imported.diagnostics);
    let label = say(lang, "kas atstāts malā, un piezīmes", "what was left out, and remarks");
    let mut section = Section::new(format!("source-{n}"), format!("{}: {label}", source.name));
    let (left_out, others): (Vec<_>, Vec<_>) = reading.notes.iter().partition(|note| note.left_out());
    section.blocks.extend(left_out.into_iter().chain(others).map(|note| noted(note, lang)));
    if reading.unlisted > 0 {
        let label = say(lang, "Vēl piezīmes, kas nav uzskaitītas", "Further remarks that are not listed");
        section.blocks.push(Block::Text(format!("{label}: {}", reading.unlisted)));
    }
    (!section.blocks.is_empty()).then_some(section)
}

fn how_to_read(report: &SourcesReport<'_>, lang: Lang) -> Section {
    let heading = say(lang, "Kā lasīt", "How to read this");
    let section = Section::new("how-to-read", heading);
    how_to_read_lines(report, lang).into_iter().fold(section, |section, line| section.with(Block::Text(line)))
}

/// What a reader has to know.
pub(crate) fn how_to_read_lines(report: &SourcesReport<'_>, lang: Lang) -> Vec<String> {
    let mut lines = vec![
        say(
            lang,
            "Stundas ir tādas, kādas iesniegtas, bez noraidītajām un atsauktajām; likumam tās nav pārbaudītas. To dara katra avota paša pārskats.",
            "Hours are as they were reported, without those that were rejected or withdrawn; they are not judged under the Law. The report of each source does that.",
        )
        .to_owned(),
        adds_up(lang).to_owned(),
        say(
            lang,
            "Nekas nav apvienots: kas ir divos avotos, skaitīts abos, arī kopsummā.",
            "Nothing is merged: who is in two sources counts in each, in the sum of all too.",
        )
        .to_owned(),
    ];
    if report.smallest > 1 {
        lines.push(match lang {
            Lang::Lv => format!("Grupas, kurās cilvēku ir mazāk nekā {}, nav rādītas.", report.smallest),
            Lang::En => format!("Groups of fewer than {} people are not shown.", report.smallest),
        });
    }
    lines
}
