//! The rows of the office, each with what was found.

use std::collections::{BTreeMap, BTreeSet};

use talka::law::Finding;
use talka::register::{HourLogId, RecordKind, Register, Source};
use talka::text::{self, Lang};
use talka_import::Unread;
use talka_import::diagnostic::Effect;

use super::super::{Cell, Column, Kind, Sheet};
use super::cell;
use crate::document::{capitalized, say};
use crate::evaluation::Evaluation;
use crate::overview::{Names, Overview, organization, volunteer};

/// Of more findings on one row only the number is said.
const MOST: usize = 10;

/// What was found of each record, most severe first.
struct Found<'f> {
    records: BTreeMap<(RecordKind, usize), Vec<&'f Finding>>,
    logs: BTreeMap<HourLogId, Vec<&'f Finding>>,
}

pub(super) fn sheets(evaluation: &Evaluation, overview: &Overview, lang: Lang) -> [Sheet; 2] {
    let mut found = Found { records: BTreeMap::new(), logs: BTreeMap::new() };
    let findings = evaluation.judged.findings().iter();
    for finding in findings.filter(|of| overview.names == Names::Shown || !of.sensitive) {
        let subject = finding.subject;
        if subject.kind != RecordKind::HourLog {
            found.records.entry((subject.kind, subject.position)).or_default().push(finding);
        }
        for log in &finding.logs {
            found.logs.entry(*log).or_default().push(finding);
        }
        // What is wrong with the entry itself need not name it among the entries of its days.
        if let Some(log) = evaluation.judged.register().hour_logs().get(subject.position)
            && subject.kind == RecordKind::HourLog
            && !finding.logs.contains(&log.id)
        {
            found.logs.entry(log.id).or_default().push(finding);
        }
    }
    [hours(evaluation, overview, &found, lang), others(evaluation, overview, &found, lang)]
}

/// What the findings say, each once.
fn said(findings: Option<&Vec<&Finding>>, lang: Lang) -> String {
    let mut findings: Vec<&Finding> = findings.into_iter().flatten().copied().collect();
    findings.sort_by_key(|finding| (finding.severity, finding.bearing));
    let mut lines: Vec<String> = Vec::new();
    for finding in findings {
        let severity = capitalized(text::severity(finding.severity, lang));
        let line = format!("{severity}: {}", text::finding_message(finding, lang));
        if !lines.contains(&line) {
            if lines.len() == MOST {
                lines.push(say(lang, "un vēl citi", "and others").to_owned());
                break;
            }
            lines.push(line);
        }
    }
    lines.join("\n")
}

/// The file and the row of a record.
fn place(register: &Register, kind: RecordKind, position: usize) -> [Cell; 2] {
    match register.source(kind, position, "") {
        Some(source) => [Cell::Text(source.file), Cell::Number(source.row)],
        None => [Cell::Empty, Cell::Empty],
    }
}

fn found_column(lang: Lang) -> Column {
    Column::new(say(lang, "Kas konstatēts", "What was found"), 64, Kind::Text)
}

fn place_columns(lang: Lang) -> [Column; 2] {
    [
        Column::new(say(lang, "Datne", "File"), 16, Kind::Text),
        Column::new(say(lang, "Rinda", "Row"), 7, Kind::Number),
    ]
}

fn hours(evaluation: &Evaluation, overview: &Overview, found: &Found<'_>, lang: Lang) -> Sheet {
    let (judged, register) = (&evaluation.judged, evaluation.judged.register());
    let counted: BTreeSet<HourLogId> = evaluation
        .recognized
        .iter()
        .flat_map(|of| &of.recognition.decisions)
        .flat_map(|decision| decision.counted_logs.iter().copied())
        .collect();
    // As the rows of the register are, so that they are found again.
    let mut cases: BTreeMap<usize, (String, String, String, Vec<Cell>)> = BTreeMap::new();
    for case in register.cases() {
        let person = volunteer(register, case.volunteer.id, overview.names).shown();
        let organizer = organization(register, case.organization.id, overview.names).shown();
        for entry in register.entries(case.position) {
            let host = organization(register, entry.host.id, overview.names).shown();
            let days = entry.log.days();
            let state = entry.log.confirmation.as_ref().map(|of| text::words(of.state, lang));
            let cells = vec![
                Cell::Day(days.first()),
                Cell::Day(days.last()),
                Cell::Time(entry.log.minutes.into()),
                Cell::Time(judged.stands(entry.position).unwrap_or_default()),
                cell(state.unwrap_or_default()),
                cell(judged.verdict(entry.position).map(|of| text::verdict(of, lang)).unwrap_or_default()),
                cell(if counted.contains(&entry.log.id) { say(lang, "jā", "yes") } else { "" }),
                cell(said(found.logs.get(&entry.log.id), lang)),
            ];
            cases.insert(entry.position, (person.clone(), organizer.clone(), host, cells));
        }
    }
    let own = Own::of(evaluation, &[RecordKind::HourLog], overview.names);
    let row = |(position, (person, organizer, host, cells)): (usize, (String, String, String, Vec<Cell>))| {
        let place = place(register, RecordKind::HourLog, position);
        let own = own.cells(register.source(RecordKind::HourLog, position, ""));
        place.into_iter().chain([person, organizer, host].map(Cell::Text)).chain(cells).chain(own).collect()
    };
    let mut rows: Vec<Vec<Cell>> = cases.into_iter().map(row).collect();
    let columns = [
        Column::new(say(lang, "Vārds, uzvārds", "Name"), 22, Kind::Text),
        Column::new(say(lang, "Organizētājs", "Organizer"), 24, Kind::Text),
        Column::new(say(lang, "Darba vieta", "Host"), 24, Kind::Text),
        Column::new(say(lang, "No", "From"), 11, Kind::Day),
        Column::new(say(lang, "Līdz", "To"), 11, Kind::Day),
        Column::new(say(lang, "Ierakstītais laiks", "Time as entered"), 11, Kind::Time),
        Column::new(say(lang, "Laiks, kas paliek", "Time that stands"), 11, Kind::Time),
        Column::new(say(lang, "Apstiprinājums", "Confirmation"), 14, Kind::Text),
        Column::new(say(lang, "Pēc likuma", "Under the Law"), 18, Kind::Text),
        Column::new(say(lang, "Ieskaitīts", "Counts"), 10, Kind::Text),
        found_column(lang),
    ];
    let columns: Vec<Column> = place_columns(lang).into_iter().chain(columns).collect();
    rows.extend(left_out(evaluation, &[RecordKind::HourLog], (columns.len(), overview.names), lang));
    let columns = columns.into_iter().chain(own.columns()).collect();
    Sheet { name: say(lang, "Stundas", "Hours").into(), columns, rows }
}

/// The columns of the office that are not read, which stay in its rows as they are.
struct Own<'e> {
    headings: Vec<&'e str>,
    files: Vec<&'e Unread>,
}

impl<'e> Own<'e> {
    /// Those of the files of these kinds; none where names are hidden, as anything may be in them.
    fn of(evaluation: &'e Evaluation, kinds: &[RecordKind], names: Names) -> Self {
        let of_kind = |file: &str| names == Names::Shown && is_of(evaluation, file, kinds);
        let files: Vec<&Unread> = evaluation.unread.iter().filter(|of| of_kind(&of.file)).collect();
        let mut headings: Vec<&str> = Vec::new();
        for heading in files.iter().flat_map(|of| &of.headings) {
            if !headings.contains(&heading.as_str()) {
                headings.push(heading);
            }
        }
        Self { headings, files }
    }

    fn columns(&self) -> impl Iterator<Item = Column> {
        self.headings.iter().map(|heading| Column::new(*heading, 24, Kind::Text))
    }

    fn cells(&self, source: Option<Source>) -> Vec<Cell> {
        let mut cells: Vec<Cell> = self.headings.iter().map(|_| Cell::Empty).collect();
        let Some(source) = source else { return cells };
        let Some(file) = self.files.iter().find(|of| of.file == source.file) else { return cells };
        for (heading, text) in
            file.headings.iter().zip(file.row(source.row)).filter(|(_, text)| !text.is_empty())
        {
            let at = self.headings.iter().position(|known| known == heading);
            if let Some(place) = at.and_then(|at| cells.get_mut(at)) {
                *place = cell(text);
            }
        }
        cells
    }
}

/// Whether that file is a table of one of these kinds.
fn is_of(evaluation: &Evaluation, file: &str, kinds: &[RecordKind]) -> bool {
    let mut tables = evaluation.tables.iter();
    tables.any(|table| table.file == file && kinds.contains(&table.kind))
}

/// The rows that were left out, each with why.
fn left_out(
    evaluation: &Evaluation,
    kinds: &[RecordKind],
    (columns, names): (usize, Names),
    lang: Lang,
) -> Vec<Vec<Cell>> {
    let refused = evaluation.diagnostics.listed().iter();
    let refused = refused.filter(|of| of.effect == Effect::RefusedRow && is_of(evaluation, &of.file, kinds));
    refused
        .map(|of| {
            let mut cells = vec![cell(of.file.clone()), of.row.map_or(Cell::Empty, Cell::Number)];
            cells.resize_with(columns.saturating_sub(1), || Cell::Empty);
            let not = say(lang, "Rinda nav nolasīta", "The row was not read");
            let written =
                (names == Names::Shown).then(|| written(evaluation, &of.file, of.row?, lang)).flatten();
            let lines = std::iter::once(format!("{not}: {}", of.text(lang))).chain(written);
            cells.push(cell(lines.collect::<Vec<_>>().join("\n")));
            cells
        })
        .collect()
}

/// What is written in a row that was left out, each cell after its heading.
fn written(evaluation: &Evaluation, file: &str, row: u32, lang: Lang) -> Option<String> {
    let of_file = evaluation.left_out.iter().find(|of| of.file == file)?;
    let cells = of_file.headings.iter().zip(of_file.row(row)).filter(|(_, cell)| !cell.trim().is_empty());
    let said = |(heading, cell): (&String, &str)| {
        if heading.is_empty() { cell.to_owned() } else { format!("{heading}: {cell}") }
    };
    let cells: Vec<String> = cells.map(said).collect();
    let label = say(lang, "Rindā rakstīts", "The row says");
    (!cells.is_empty()).then(|| format!("{label}: {}", cells.join("; ")))
}

/// The rows of the other tables.
fn others(evaluation: &Evaluation, overview: &Overview, found: &Found<'_>, lang: Lang) -> Sheet {
    let register = evaluation.judged.register();
    let (names, mut rows) = (overview.names, Vec::new());
    let kinds = [RecordKind::Volunteer, RecordKind::Organization, RecordKind::Placement];
    let own = Own::of(evaluation, &kinds, names);
    let mut add = |kind, position, who: String, whom: String| {
        let said = said(found.records.get(&(kind, position)), lang);
        let cells = [text::record_kind(kind, lang).to_owned(), who, whom, said].map(Cell::Text);
        let own = own.cells(register.source(kind, position, ""));
        rows.push(place(register, kind, position).into_iter().chain(cells).chain(own).collect());
    };
    for (position, of) in register.volunteers().iter().enumerate() {
        add(RecordKind::Volunteer, position, volunteer(register, of.id, names).shown(), String::new());
    }
    for (position, of) in register.organizations().iter().enumerate() {
        add(RecordKind::Organization, position, String::new(), organization(register, of.id, names).shown());
    }
    for case in register.cases() {
        let who = volunteer(register, case.volunteer.id, names).shown();
        add(
            RecordKind::Placement,
            case.position,
            who,
            organization(register, case.organization.id, names).shown(),
        );
    }
    let columns = [
        Column::new(say(lang, "Kas tas ir", "What it is"), 28, Kind::Text),
        Column::new(say(lang, "Vārds, uzvārds", "Name"), 28, Kind::Text),
        Column::new(say(lang, "Organizācija", "Organization"), 34, Kind::Text),
        found_column(lang),
    ];
    let columns: Vec<Column> = place_columns(lang).into_iter().chain(columns).collect();
    rows.extend(left_out(evaluation, &kinds, (columns.len(), names), lang));
    let columns = columns.into_iter().chain(own.columns()).collect();
    Sheet { name: say(lang, "Cilvēki un vienošanās", "People and placements").into(), columns, rows }
}
