//! What is on each sheet.

mod rows;

use talka::text::{self, Lang};

use super::{Cell, Column, Kind, Sheet};
use crate::document::{Document, Items, rows_of, say, settings_lines, titled};
use crate::evaluation::Evaluation;
use crate::overview::{Overview, Party, SchemeOverview, Uncounted};

pub(super) fn sheets(evaluation: &Evaluation, overview: &Overview, lang: Lang) -> Vec<Sheet> {
    let mut sheets = vec![summary(overview, lang)];
    sheets.extend(rows::sheets(evaluation, overview, lang));
    sheets.push(to_do(overview, lang));
    if !overview.schemes.is_empty() {
        sheets.extend([invited(overview, lang), near(overview, lang), not_counted(overview, lang)]);
    }
    sheets.extend([files(overview, lang), notes(overview, lang), how_to_read(overview, lang)]);
    sheets
}

fn cell(text: impl Into<String>) -> Cell {
    Cell::Text(text.into())
}

fn summary(overview: &Overview, lang: Lang) -> Sheet {
    let document = Document::new(overview, lang);
    let mut rows = vec![vec![cell(document.title), cell(document.about)]];
    for lead in document.front {
        let lines = match lead.items {
            Items::Names(names) => vec![names.join(", ")],
            Items::Lines(lines) => lines,
        };
        let mut heading = Some(lead.heading);
        for line in lines {
            rows.push(vec![heading.take().map_or(Cell::Empty, Cell::Text), cell(line)]);
        }
    }
    Sheet {
        name: say(lang, "Kopsavilkums", "Summary").into(),
        columns: vec![
            Column::new(say(lang, "Par ko", "About"), 44, Kind::Text),
            Column::new(say(lang, "Kas", "What"), 100, Kind::Text),
        ],
        rows,
    }
}

fn to_do(overview: &Overview, lang: Lang) -> Sheet {
    let keeper = || say(lang, "Reģistra uzturētājs", "Whoever keeps the register").to_owned();
    let row = |task: &crate::overview::Task| {
        vec![
            cell(task.organizer.as_ref().map_or_else(keeper, Party::shown)),
            cell(text::remedy(task.remedy, lang)),
            Cell::count(task.times),
            cell(rows_of(&task.rows, lang)),
        ]
    };
    Sheet {
        name: say(lang, "Darāmais", "To do").into(),
        columns: vec![
            Column::new(say(lang, "Organizētājs", "Organizer"), 34, Kind::Text),
            Column::new(say(lang, "Darāmais", "To do"), 60, Kind::Text),
            Column::new(say(lang, "Skaits", "Times"), 9, Kind::Number),
            Column::new(say(lang, "Rindas", "Rows"), 50, Kind::Text),
        ],
        rows: overview.tasks.iter().map(row).collect(),
    }
}

fn scheme_cell(scheme: &SchemeOverview, lang: Lang) -> Cell {
    cell(titled(&scheme.title, lang))
}

fn scheme_column(lang: Lang) -> Column {
    Column::new(say(lang, "Atzīšanas kārtība", "Scheme"), 40, Kind::Text)
}

fn name_column(lang: Lang) -> Column {
    Column::new(say(lang, "Vārds, uzvārds", "Name"), 28, Kind::Text)
}

fn invited(overview: &Overview, lang: Lang) -> Sheet {
    let of_scheme = |scheme: &SchemeOverview| -> Vec<Vec<Cell>> {
        let row = |of: &crate::overview::Invited| {
            vec![
                cell(of.person.shown()),
                Cell::Time(of.counted),
                of.reached.map_or(Cell::Empty, Cell::Day),
                cell(titled(&of.level, lang)),
                scheme_cell(scheme, lang),
            ]
        };
        scheme.invited.iter().map(row).collect()
    };
    Sheet {
        name: say(lang, "Aicināmie", "Invited").into(),
        columns: vec![
            name_column(lang),
            Column::new(say(lang, "Ieskaitīts", "Counted"), 12, Kind::Time),
            Column::new(say(lang, "Sasniegts", "Reached"), 13, Kind::Day),
            Column::new(say(lang, "Līmenis", "Level"), 40, Kind::Text),
            scheme_column(lang),
        ],
        rows: overview.schemes.iter().flat_map(of_scheme).collect(),
    }
}

fn near(overview: &Overview, lang: Lang) -> Sheet {
    let of_scheme = |scheme: &SchemeOverview| -> Vec<Vec<Cell>> {
        let row = |of: &crate::overview::NearLevel| {
            vec![
                cell(of.person.shown()),
                Cell::Time(of.counted),
                Cell::Time(of.missing),
                cell(titled(&of.level, lang)),
                scheme_cell(scheme, lang),
            ]
        };
        scheme.near.iter().map(row).collect()
    };
    Sheet {
        name: say(lang, "Tuvu līmenim", "Near").into(),
        columns: vec![
            name_column(lang),
            Column::new(say(lang, "Ieskaitīts", "Counted"), 12, Kind::Time),
            Column::new(say(lang, "Trūkst", "Lacking"), 12, Kind::Time),
            Column::new(say(lang, "Līmenis", "Level"), 40, Kind::Text),
            scheme_column(lang),
        ],
        rows: overview.schemes.iter().flat_map(of_scheme).collect(),
    }
}

fn not_counted(overview: &Overview, lang: Lang) -> Sheet {
    let not = say(lang, "nav ieskaitīts", "does not count");
    let open = say(lang, "nevar noteikt", "undetermined");
    let of_scheme = |scheme: &SchemeOverview| -> Vec<Vec<Cell>> {
        let row = |state: &str, of: &Uncounted| {
            vec![
                cell(text::criterion(of.criterion, lang)),
                cell(state),
                Cell::Time(of.minutes),
                Cell::count(of.people),
                scheme_cell(scheme, lang),
            ]
        };
        let kept_out = scheme.not_counted.iter().map(|of| row(not, of));
        kept_out.chain(scheme.undecided.iter().map(|of| row(open, of))).collect()
    };
    Sheet {
        name: say(lang, "Kāpēc nav ieskaitīts", "Why not counted").into(),
        columns: vec![
            Column::new(say(lang, "Iemesls", "Reason"), 44, Kind::Text),
            Column::new(say(lang, "Vai ieskaitīts", "Whether it counts"), 18, Kind::Text),
            Column::new(say(lang, "Laiks", "Time"), 12, Kind::Time),
            Column::new(say(lang, "Cilvēki", "People"), 10, Kind::Number),
            scheme_column(lang),
        ],
        rows: overview.schemes.iter().flat_map(of_scheme).collect(),
    }
}

fn files(overview: &Overview, lang: Lang) -> Sheet {
    let row = |of: &crate::overview::FileRead| {
        let rows = of.rows;
        let other = rows.all().saturating_sub(rows.read).saturating_sub(rows.refused);
        let counts = [rows.all(), rows.read, rows.refused, other];
        let mut cells = vec![cell(of.file.clone()), cell(text::record_kind(of.kind, lang))];
        cells.extend(counts.map(Cell::Number));
        cells
    };
    Sheet {
        name: say(lang, "Kā nolasīts", "How it was read").into(),
        columns: vec![
            Column::new(say(lang, "Datne", "File"), 34, Kind::Text),
            Column::new(say(lang, "Kas tajā ir", "What it holds"), 30, Kind::Text),
            Column::new(say(lang, "Rindas", "Rows"), 12, Kind::Number),
            Column::new(say(lang, "Nolasītas", "Read"), 12, Kind::Number),
            Column::new(say(lang, "Atstātas", "Left out"), 12, Kind::Number),
            Column::new(say(lang, "Citas", "Other"), 12, Kind::Number),
        ],
        rows: overview.reading.files.iter().map(row).collect(),
    }
}

fn notes(overview: &Overview, lang: Lang) -> Sheet {
    let row = |note: &crate::overview::Note| {
        let effect = if note.left_out() {
            say(lang, "atstāts malā", "left out")
        } else {
            say(lang, "piezīme", "remark")
        };
        vec![
            cell(effect),
            Cell::count(note.times),
            cell(note.first.text(lang)),
            cell(rows_of(&note.others, lang)),
        ]
    };
    Sheet {
        name: say(lang, "Piezīmes", "Remarks").into(),
        columns: vec![
            Column::new(say(lang, "Kas noticis", "What became of it"), 16, Kind::Text),
            Column::new(say(lang, "Skaits", "Times"), 9, Kind::Number),
            Column::new(say(lang, "Pirmā reize", "The first of them"), 90, Kind::Text),
            Column::new(say(lang, "Tādu pašu vēl", "More of the same"), 40, Kind::Text),
        ],
        rows: overview.reading.notes.iter().map(row).collect(),
    }
}

fn how_to_read(overview: &Overview, lang: Lang) -> Sheet {
    let heading = say(lang, "Kā lasīt", "How to read this");
    Sheet {
        name: heading.into(),
        columns: vec![Column::new(heading, 120, Kind::Text)],
        rows: settings_lines(overview, lang).into_iter().map(|line| vec![cell(line)]).collect(),
    }
}
