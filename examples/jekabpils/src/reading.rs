//! What was read, and what was left out.

use std::collections::BTreeMap;

use talka::text::Lang;
use talka_import::diagnostic::{Diagnostic, Effect};
use talka_import::{Imported, TableSummary};

use crate::layout::{Align, Page, say};

/// Diagnostics of one kind that are listed before "and so many more".
const LISTED: usize = 5;

pub(crate) fn print(page: &mut Page, imported: &Imported, lang: Lang) {
    page.heading(say(lang, "Kas nolasīts", "What was read"));
    let headings = [
        (say(lang, "Datne", "File"), Align::Left),
        (say(lang, "Rindas", "Rows"), Align::Right),
        (say(lang, "Nolasītas", "Read"), Align::Right),
        (say(lang, "Atstātas", "Left out"), Align::Right),
        (say(lang, "Citas", "Other"), Align::Right),
    ];
    let rows: Vec<Vec<String>> = imported.tables.iter().map(row).collect();
    page.table(&headings, &rows);
    page.line(
        2,
        say(
            lang,
            "Citas: nosaukuma, virsraksta, kopsummas un tukšas rindas.",
            "Other: title, heading, sum and empty rows.",
        ),
    );

    let left_out = say(lang, "Rindas, kas atstātas malā", "Rows that were left out");
    let remarks = say(lang, "Piezīmes par nolasīto", "Remarks on what was read");
    for (heading, wanted) in [(left_out, true), (remarks, false)] {
        let of_kind = |diagnostic: &&Diagnostic| (diagnostic.effect <= Effect::RefusedRow) == wanted;
        let found: Vec<&Diagnostic> = imported.diagnostics.listed().iter().filter(of_kind).collect();
        if !found.is_empty() {
            page.heading(heading);
            list(page, &found, lang);
        }
    }
    if imported.diagnostics.unlisted() > 0 {
        let label = say(lang, "Vēl šādu piezīmju", "Further such remarks");
        page.line(2, &format!("{label}: {}", imported.diagnostics.unlisted()));
    }
}

fn row(table: &TableSummary) -> Vec<String> {
    let rows = table.rows;
    let other = rows.all() - rows.read - rows.refused;
    let counts = [rows.all(), rows.read, rows.refused, other];
    std::iter::once(table.file.clone()).chain(counts.iter().map(u32::to_string)).collect()
}

/// Diagnostics of one kind stand together, so that forty rows with the same fault do not hide another one.
fn list(page: &mut Page, found: &[&Diagnostic], lang: Lang) {
    let mut by_code: BTreeMap<_, Vec<&Diagnostic>> = BTreeMap::new();
    for diagnostic in found {
        by_code.entry(diagnostic.code()).or_default().push(diagnostic);
    }
    for diagnostics in by_code.values() {
        for diagnostic in diagnostics.iter().take(LISTED) {
            page.line(2, &diagnostic.text(lang));
        }
        if diagnostics.len() > LISTED {
            let more = diagnostics.len() - LISTED;
            page.line(2, &format!("{}: {more}", say(lang, "Vēl tādu pašu", "More of the same")));
        }
    }
}
