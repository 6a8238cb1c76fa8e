//! The report for a terminal: a summary of one screen, then the details.

mod layout;

use talka::text::Lang;

use crate::document::{Block, Document, Findings, Items, Lead, say};
use crate::overview::Overview;
use layout::Page;

/// The report as lines of at most 80 columns. The first 24 are a summary of one screen.
///
/// It shows names where the overview does.
pub fn terminal(overview: &Overview, lang: Lang) -> String {
    page(&Document::new(overview, lang), lang)
}

/// A report as lines.
pub(crate) fn page(document: &Document, lang: Lang) -> String {
    let mut page = Page::default();
    front(&mut page, document, lang);
    for section in &document.sections {
        page.heading(&section.heading);
        for block in &section.blocks {
            show(&mut page, block);
        }
    }
    page.finish()
}

fn front(page: &mut Page, document: &Document, lang: Lang) {
    page.clipped(0, &document.title.to_uppercase());
    page.clipped(0, &document.about);
    for Lead { heading, items, .. } in &document.front {
        page.clipped(0, heading);
        match items {
            Items::Names(names) if names.is_empty() => page.line(2, "–"),
            Items::Names(names) => page.flow(2, names, |more| match lang {
                Lang::Lv => format!("un vēl {more}"),
                Lang::En => format!("and {more} more"),
            }),
            Items::Lines(lines) if lines.is_empty() => page.line(2, say(lang, "nekas", "nothing")),
            Items::Lines(lines) => {
                for (line, n) in lines.iter().take(3).zip(1..) {
                    let mark = if lines.len() > 1 { format!("{n}. ") } else { String::new() };
                    page.clipped(2, &format!("{mark}{line}"));
                }
            }
        }
    }
}

fn show(page: &mut Page, block: &Block) {
    match block {
        Block::Text(text) => page.line(2, text),
        Block::Item { text, inner } => {
            page.line(2, text);
            for line in inner {
                page.line(6, line);
            }
        }
        Block::Findings(findings) => found(page, findings),
        Block::Table(table) => page.table(table),
    }
}

fn found(page: &mut Page, findings: &Findings) {
    page.line(2, &format!("{} · {}", findings.severity_word.to_uppercase(), findings.title));
    page.line(6, &findings.citation);
    page.line(6, &findings.counts);
    for (times, wording) in &findings.wordings {
        page.item(6, &format!("{times} ×"), wording);
    }
    for remedy in &findings.remedies {
        page.item(6, "→", remedy);
    }
}
