//! The report as one page for a browser: nothing is loaded, nothing runs.

mod chart;

use talka::law::Severity;
use talka::text::Lang;
use talka_documents::page::{Head, Page, escaped};

use crate::document::{Align, Block, Document, Figure, Findings, Items, Lead, Section, Table, say};
use crate::overview::Overview;

const STYLE: &str = include_str!("html/style.css");

/// So many names are in the summary.
const NAMES: usize = 12;

/// The report as one self-contained page, to be opened in a browser, printed or sent on: without scripts, with its pictures
/// inside, readable at any width, in light and dark.
///
/// It shows names where the overview does. Everything that comes from a file of the office is escaped.
pub fn html(overview: &Overview, lang: Lang) -> String {
    page(&Document::new(overview, lang), lang)
}

/// A report as one page.
pub(crate) fn page(document: &Document, lang: Lang) -> String {
    let mut page = Page::new(&Head { lang, title: &document.title, style: STYLE, dark: true });
    let skip = say(lang, "Uz pārskatu", "To the report");
    page.raw(&format!("<a class=\"skip\" href=\"#report\">{skip}</a>\n<header>\n"));
    page.element("h1", "", &document.title);
    page.element("p", "", &document.about);
    page.raw("</header>\n<main id=\"report\">\n");
    front(&mut page, document, lang);
    contents(&mut page, document, lang);
    if !document.figures.is_empty() {
        page.raw("<section id=\"pictures\">\n");
        page.element("h2", "", pictures(lang));
        for figure in &document.figures {
            picture(&mut page, figure);
        }
        page.raw("</section>\n");
    }
    for of in &document.sections {
        section(&mut page, of);
    }
    page.raw("</main>\n");
    page.finish()
}

const fn pictures(lang: Lang) -> &'static str {
    say(lang, "Attēlos", "In pictures")
}

fn front(page: &mut Page, document: &Document, lang: Lang) {
    let heading = say(lang, "Kopsavilkums", "Summary");
    page.raw("<section class=\"front\" aria-labelledby=\"summary\">\n");
    page.element("h2", " id=\"summary\"", heading);
    page.raw("<div class=\"leads\">\n");
    for lead in &document.front {
        page.raw("<div class=\"lead\">\n");
        if document.sections.iter().any(|section| section.id == lead.section) {
            let heading = escaped(&lead.heading);
            page.raw(&format!("<h3><a href=\"#{}\">{heading}</a></h3>\n", lead.section));
        } else {
            page.element("h3", "", &lead.heading);
        }
        items(page, lead, lang);
        page.raw("</div>\n");
    }
    page.raw("</div>\n</section>\n");
}

fn items(page: &mut Page, lead: &Lead, lang: Lang) {
    match &lead.items {
        Items::Names(names) if names.is_empty() => page.element("p", "", "–"),
        Items::Names(names) => {
            let shown: Vec<&str> = names.iter().take(NAMES).map(String::as_str).collect();
            let more = match (names.len().saturating_sub(NAMES), lang) {
                (0, _) => String::new(),
                (more, Lang::Lv) => format!(" un vēl {more}"),
                (more, Lang::En) => format!(" and {more} more"),
            };
            page.element("p", "", &format!("{}{more}", shown.join(", ")));
        }
        Items::Lines(lines) if lines.is_empty() => page.element("p", "", say(lang, "Nekas.", "Nothing.")),
        Items::Lines(lines) if lines.len() == 1 => page.element("p", "", &lines.concat()),
        Items::Lines(lines) => {
            page.raw("<ol>\n");
            for line in lines {
                page.element("li", "", line);
            }
            page.raw("</ol>\n");
        }
    }
}

fn contents(page: &mut Page, document: &Document, lang: Lang) {
    let heading = say(lang, "Saturs", "Contents");
    page.raw("<nav aria-labelledby=\"contents\">\n");
    page.element("h2", " id=\"contents\"", heading);
    page.raw("<ul>\n");
    let pictures = (!document.figures.is_empty()).then(|| ("pictures", pictures(lang)));
    let sections = document.sections.iter().map(|section| (section.id.as_str(), section.heading.as_str()));
    for (id, heading) in pictures.into_iter().chain(sections) {
        page.raw(&format!("<li><a href=\"#{id}\">{}</a></li>\n", escaped(heading)));
    }
    page.raw("</ul>\n</nav>\n");
}

fn picture(page: &mut Page, figure: &Figure) {
    page.raw("<figure>\n");
    page.element("figcaption", &format!(" id=\"{}\"", figure.id), &figure.heading);
    if figure.series.len() > 1 {
        page.raw("<ul class=\"legend\">\n");
        for series in &figure.series {
            let name = escaped(series.name);
            page.raw(&format!("<li><span class=\"swatch {}\"></span>{name}</li>\n", series.class));
        }
        page.raw("</ul>\n");
    }
    page.raw("<div class=\"both\">\n");
    chart::draw(page, figure);
    table(page, &figure.table);
    page.raw("</div>\n");
    if !figure.note.is_empty() {
        page.element("p", " class=\"note\"", &figure.note);
    }
    page.raw("</figure>\n");
}

fn section(page: &mut Page, section: &Section) {
    page.raw(&format!("<section id=\"{0}\" aria-labelledby=\"{0}-heading\">\n", section.id));
    page.element("h2", &format!(" id=\"{}-heading\"", section.id), &section.heading);
    let mut in_list = false;
    for block in &section.blocks {
        let item = matches!(block, Block::Item { .. });
        if item != in_list {
            page.raw(if item { "<ul class=\"items\">\n" } else { "</ul>\n" });
            in_list = item;
        }
        match block {
            Block::Text(text) => page.element("p", "", text),
            Block::Item { text, inner } => {
                page.raw(&format!("<li>{}", escaped(text)));
                if !inner.is_empty() {
                    page.raw("\n<ul>\n");
                    for line in inner {
                        page.element("li", "", line);
                    }
                    page.raw("</ul>\n");
                }
                page.raw("</li>\n");
            }
            Block::Findings(findings) => found(page, findings),
            Block::Table(of) => table(page, of),
        }
    }
    if in_list {
        page.raw("</ul>\n");
    }
    page.raw("</section>\n");
}

fn found(page: &mut Page, findings: &Findings) {
    let class = match findings.severity {
        Severity::Violation => "violation",
        Severity::Warning => "warning",
        _ => "information",
    };
    page.raw(&format!("<div class=\"finding {class}\">\n<h3><span class=\"severity\">"));
    page.text(findings.severity_word);
    page.raw("</span> ");
    page.text(&findings.title);
    page.raw("</h3>\n");
    page.element("p", " class=\"citation\"", &findings.citation);
    page.element("p", " class=\"counts\"", &findings.counts);
    page.raw("<ul>\n");
    for (times, wording) in &findings.wordings {
        page.element("li", "", &format!("{times} × {wording}"));
    }
    page.raw("</ul>\n");
    for remedy in &findings.remedies {
        page.element("p", " class=\"remedy\"", &format!("→ {remedy}"));
    }
    page.raw("</div>\n");
}

/// A table that scrolls by itself where it is too wide, also by keyboard.
fn table(page: &mut Page, table: &Table) {
    let class = |align| if align == Align::Right { " class=\"number\"" } else { "" };
    let caption = escaped(&table.caption);
    page.raw(&format!(
        "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"{caption}\">\n<table>\n"
    ));
    page.element("caption", "", &table.caption);
    page.raw("<thead>\n<tr>");
    for (heading, align) in &table.columns {
        if heading.is_empty() {
            page.raw("<td></td>");
        } else {
            page.raw(&format!("<th scope=\"col\"{}>{}</th>", class(*align), escaped(heading)));
        }
    }
    page.raw("</tr>\n</thead>\n<tbody>\n");
    for row in &table.rows {
        page.raw("<tr>");
        for (n, (cell, (_, align))) in row.iter().zip(&table.columns).enumerate() {
            let cell = escaped(cell);
            page.raw(&match n {
                0 => format!("<th scope=\"row\">{cell}</th>"),
                _ => format!("<td{}>{cell}</td>", class(*align)),
            });
        }
        page.raw("</tr>\n");
    }
    page.raw("</tbody>\n</table>\n</div>\n");
}
