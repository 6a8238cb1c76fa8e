//! What was read, and what was left out.

use std::collections::BTreeMap;

use talka::text::Lang;
use talka_import::finding::{ImportFinding, Severity};
use talka_import::{Imported, TableSummary};

use crate::layout::{Align, Page, say};

/// Findings of one kind that are listed before "and so many more".
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
        let of_kind = |finding: &&ImportFinding| (finding.severity != Severity::Note) == wanted;
        let found: Vec<&ImportFinding> = imported.findings.listed().iter().filter(of_kind).collect();
        if !found.is_empty() {
            page.heading(heading);
            list(page, &found, lang);
        }
    }
    if imported.findings.unlisted() > 0 {
        let label = say(lang, "Vēl šādu piezīmju", "Further such remarks");
        page.line(2, &format!("{label}: {}", imported.findings.unlisted()));
    }
}

fn row(table: &TableSummary) -> Vec<String> {
    let rows = table.rows;
    let other = rows.all() - rows.read - rows.refused;
    let counts = [rows.all(), rows.read, rows.refused, other];
    std::iter::once(table.file.clone()).chain(counts.iter().map(u32::to_string)).collect()
}

/// Findings of one kind stand together, so that forty rows with the same fault do not hide another one.
fn list(page: &mut Page, found: &[&ImportFinding], lang: Lang) {
    let mut by_code: BTreeMap<_, Vec<&ImportFinding>> = BTreeMap::new();
    for finding in found {
        by_code.entry(finding.code()).or_default().push(finding);
    }
    for findings in by_code.values() {
        for finding in findings.iter().take(LISTED) {
            page.line(2, &finding.text(lang));
        }
        if findings.len() > LISTED {
            let more = findings.len() - LISTED;
            page.line(2, &format!("{}: {more}", say(lang, "Vēl tādu pašu", "More of the same")));
        }
    }
}
