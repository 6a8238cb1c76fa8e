//! A preview as text.

use std::fmt::Write;

use talka::register::RecordKind;
use talka::text::Lang;

use super::Preview;
use crate::diagnostic::{Code, Diagnostic, list_lv};
use crate::keys::table_name;
use crate::tables::columns;
use crate::understood::{ColumnRead, Reason};

impl Preview<'_> {
    /// The preview in words, a line for each column, row and diagnostic.
    pub fn text(&self, lang: Lang) -> String {
        let mut text = String::new();
        for table in &self.imported.tables {
            let say = |lv, en| if lang == Lang::Lv { lv } else { en };
            let _ = writeln!(text, "{}: {}", table.file, say(list_lv(table.kind), table_name(table.kind)));
            for column in &table.columns {
                let _ = writeln!(text, "  {}", line(column, lang));
            }
            let rows = table.rows;
            let counts = [
                (say("nolasītas", "read"), rows.read),
                (say("atstātas", "left out"), rows.refused),
                (say("tukšas", "empty"), rows.empty),
                (say("virs virsraksta", "above the header"), rows.title),
                (say("virsraksta", "header"), rows.header),
                (say("kopsummas", "sums"), rows.sum),
                (say("parakstu", "signatures"), rows.signature),
            ];
            let counts: Vec<String> = counts
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .map(|(word, count)| format!("{word} {count}"))
                .collect();
            let _ = writeln!(text, "  {}: {} ({})", say("rindas", "rows"), rows.all(), counts.join(", "));
            for shown in self.rows(table, Some(lang)) {
                let word = |column| if lang == Lang::Lv { value_lv(table.kind, column) } else { column };
                let values: Vec<String> =
                    shown.values.iter().map(|(column, value)| format!("{} {value}", word(column))).collect();
                let row = if lang == Lang::Lv {
                    format!("{}. rinda", shown.row)
                } else {
                    format!("row {}", shown.row)
                };
                let _ = writeln!(text, "  {row}: {}", values.join(", "));
            }
            list(&mut text, self.reported(table), lang);
            text.push('\n');
        }
        list(&mut text, self.unread(), lang);
        text
    }
}

/// Diagnostics of one kind that are listed before "and so many more".
const LISTED: usize = 5;

fn list<'d>(text: &mut String, diagnostics: impl Iterator<Item = &'d Diagnostic>, lang: Lang) {
    let mut of_code = std::collections::BTreeMap::new();
    for diagnostic in diagnostics {
        // Each of these is about another file, table or name.
        let alone = matches!(
            diagnostic.code(),
            Code::EntryNotRead
                | Code::SheetHidden
                | Code::SheetSkipped
                | Code::TableMissing
                | Code::NameUnused
        );
        if alone {
            let _ = writeln!(text, "  {}", diagnostic.text(lang));
            continue;
        }
        let count: &mut usize = of_code.entry(diagnostic.code()).or_default();
        *count += 1;
        if *count <= LISTED {
            let _ = writeln!(text, "  {}", diagnostic.text(lang));
        }
    }
    let more: usize = of_code.values().map(|count| count.saturating_sub(LISTED)).sum();
    if more > 0 {
        let label = if lang == Lang::Lv { "vēl šādu piezīmju" } else { "further such remarks" };
        let _ = writeln!(text, "  {label}: {more}");
    }
}

/// What a value of a row is called.
fn value_lv(kind: RecordKind, column: &'static str) -> &'static str {
    match column {
        "volunteer" => "brīvprātīgais",
        "organization" => "darba vieta",
        "name" if kind == RecordKind::Volunteer => "vārds, uzvārds",
        "name" => "nosaukums",
        "born" => "dzimis",
        "class" => "veids",
        "concluded" => "noslēgta",
        "on" => "datums",
        "hours" => "stundas",
        "state" => "statuss",
        other => other,
    }
}

fn line(column: &ColumnRead, lang: Lang) -> String {
    let letters = crate::diagnostic::letters(column.at);
    let heading = &column.heading;
    let reason = match (lang, column.reason) {
        (_, Reason::OwnHeading) => "talka.toml",
        (Lang::Lv, Reason::KnownHeading) => "pazīstams virsraksts",
        (Lang::Lv, Reason::Question) => "jautājums, minējums",
        (Lang::Lv, Reason::DayOrMonth) => "diena vai mēnesis",
        (Lang::Lv, Reason::Unknown) => "nav pazīstams, nav lasīts",
        (Lang::En, Reason::KnownHeading) => "known heading",
        (Lang::En, Reason::Question) => "question, a guess",
        (Lang::En, Reason::DayOrMonth) => "day or month",
        (Lang::En, Reason::Unknown) => "not known, not read",
    };
    let quoted = if lang == Lang::Lv { format!("„{heading}”") } else { format!("“{heading}”") };
    match (column.record, column.column) {
        (Some(record), Some(name)) if lang == Lang::Lv => {
            let known = columns(record).columns.iter().find(|column| column.name == name);
            let known = known.map_or(name, |column| column.heading());
            format!("{letters} {quoted}: {known} (`{}.{name}`, {reason})", table_name(record))
        }
        (Some(record), Some(name)) => format!("{letters} {quoted}: {}.{name} ({reason})", table_name(record)),
        _ => format!("{letters} {quoted}: {reason}"),
    }
}
