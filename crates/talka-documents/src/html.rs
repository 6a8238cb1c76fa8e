//! A document as a page for a browser, to be printed and signed.

mod letterhead;
mod style;

use talka::documents::{Block, Column, Document, Draft, Labelled, Numbering, SignaturePlace};

pub use letterhead::{Image, ImageKind, Letterhead};

#[cfg(feature = "qr")]
use crate::check_code::CheckCode;
use crate::page::{Head, Page, escaped};

/// A document under a letterhead as one self-contained page: without scripts, with headings in their order, tables whose headings
/// are repeated on each sheet, and rules for print on A4.
///
/// It holds the names that the document holds. Everything that comes from a record is escaped.
///
/// ```
/// use talka::date::Day;
/// use talka::documents::{AgreementTerms, Requisites, agreement};
/// use talka::law::{Judged, Settings};
/// use talka::register::{Organization, OrganizationId, Parts, Placement, PlacementId, Register, Volunteer, VolunteerId};
/// use talka::text::Lang;
/// use talka_documents::html::{self, Letterhead};
/// let (anna, library, placement) =
///     (VolunteerId::from_u128(1), OrganizationId::from_u128(2), PlacementId::from_u128(3));
/// let register = Register::new(Parts {
///     volunteers: vec![Volunteer::new(anna)],
///     organizations: vec![Organization::new(library)],
///     placements: vec![Placement::new(placement, anna, library)],
///     ..Parts::default()
/// })?;
/// let judged = Judged::new(register, &Settings::on(Day::new(2026, 3, 1)?));
/// let contract = agreement(&judged, placement, &AgreementTerms::default(), &Requisites::default(), Lang::Lv)?;
/// let page = html::write(&contract, &Letterhead::default());
/// assert!(page.contains("<h1>Līgums par brīvprātīgo darbu</h1>"));
/// assert!(page.contains("PROJEKTS"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write(document: &Document, letterhead: &Letterhead) -> String {
    ended(begun(document, letterhead))
}

/// [`write()`], with the code of the link on which the certificate is checked under it.
#[cfg(feature = "qr")]
pub fn write_checkable(document: &Document, letterhead: &Letterhead, code: &CheckCode) -> String {
    let mut page = begun(document, letterhead);
    code.write(&mut page, document.lang);
    ended(page)
}

/// A page with the whole document, to which more may be added.
fn begun(document: &Document, letterhead: &Letterhead) -> Page {
    let style = style::of(document.kind);
    let head = Head { lang: document.lang, title: &document.title, style: &style, dark: false };
    let mut page = Page::new(&head);
    letterhead.write(&mut page);
    page.raw(&format!("<main class=\"{}\">\n", document.kind));
    if let Some(Draft { word, .. }) = &document.draft {
        page.element("p", " class=\"draft\"", word);
    }
    page.element("h1", "", &document.title);
    if let Some(about) = &document.about {
        page.element("p", " class=\"about\"", about);
    }
    details(&mut page, "requisites", &document.requisites);
    if let Some(Draft { heading, lacks, .. }) = &document.draft {
        page.raw("<section class=\"lacks\">\n");
        page.element("h2", "", heading);
        list(&mut page, None, lacks);
        page.raw("</section>\n");
    }
    let mut heading = None;
    for of in &document.blocks {
        block(&mut page, of, heading);
        if let Block::Heading { text, .. } = of {
            heading = Some(text.as_str());
        }
    }
    page
}

fn ended(mut page: Page) -> String {
    page.raw("</main>\n");
    page.finish()
}

/// A block under the last heading, if there is one: what it is about then has a lower one.
fn block(page: &mut Page, block: &Block, heading: Option<&str>) {
    match block {
        Block::Heading { number: Some(number), text } => page.element("h2", "", &format!("{number}. {text}")),
        Block::Heading { number: None, text } => page.element("h2", "", text),
        Block::Paragraph { text } => page.element("p", "", text),
        Block::List { numbered, items } => list(page, *numbered, items),
        Block::Details { caption, details: of } => {
            if let Some(caption) = caption {
                page.element(if heading.is_some() { "h3" } else { "h2" }, "", caption);
            }
            details(page, "details", of);
        }
        Block::Table { caption, columns, rows, total } => {
            // What the heading says is not shown twice.
            let class = if heading == Some(caption.as_str()) { " class=\"heading\"" } else { "" };
            page.raw("<table>\n");
            page.element("caption", class, caption);
            table(page, columns, rows, total.as_deref());
        }
        Block::Signatures { places, electronic } => signatures(page, places, electronic.as_deref()),
        _ => {}
    }
}

fn details(page: &mut Page, class: &str, details: &[Labelled]) {
    if details.is_empty() {
        return;
    }
    page.raw(&format!("<dl class=\"{class}\">\n"));
    for Labelled { label, value, .. } in details {
        page.raw(&format!("<div><dt>{}</dt>", escaped(label)));
        page.raw(&match value {
            Some(value) => format!("<dd>{}</dd></div>\n", escaped(value)),
            None => "<dd class=\"blank\"></dd></div>\n".to_owned(),
        });
    }
    page.raw("</dl>\n");
}

fn list(page: &mut Page, numbered: Option<Numbering>, items: &[String]) {
    match numbered {
        None => page.raw("<ul>\n"),
        // Without marks a screen reader takes it for no list, unless the role says that it is one.
        Some(_) => page.raw("<ol role=\"list\" class=\"points\">\n"),
    }
    for (item, n) in items.iter().zip(0..) {
        let number = numbered.map(|of| format!("<span>{}.{}.</span>", of.section, of.first + n));
        page.raw(&format!("<li>{}{}</li>\n", number.unwrap_or_default(), escaped(item)));
    }
    page.raw(if numbered.is_some() { "</ol>\n" } else { "</ul>\n" });
}

fn table(page: &mut Page, columns: &[Column], rows: &[Vec<String>], total: Option<&[String]>) {
    page.raw("<thead>\n<tr>");
    for column in columns {
        page.raw(&format!("<th scope=\"col\"{}>{}</th>", class(column), escaped(&column.heading)));
    }
    page.raw("</tr>\n</thead>\n<tbody>\n");
    for cells in rows {
        row(page, columns, cells);
    }
    // As the last row: a foot is repeated on each sheet, where a total is not one of the sheet.
    if let Some(cells) = total {
        page.raw("</tbody>\n<tbody class=\"total\">\n");
        row(page, columns, cells);
    }
    page.raw("</tbody>\n</table>\n");
}

fn row(page: &mut Page, columns: &[Column], cells: &[String]) {
    page.raw("<tr>");
    for (n, (column, cell)) in columns.iter().zip(cells).enumerate() {
        let (class, cell) = (class(column), escaped(cell));
        page.raw(&match n {
            0 if !cell.is_empty() => format!("<th scope=\"row\"{class}>{cell}</th>"),
            _ => format!("<td{class}>{cell}</td>"),
        });
    }
    page.raw("</tr>\n");
}

const fn class(column: &Column) -> &'static str {
    if column.number { " class=\"number\"" } else { "" }
}

fn signatures(page: &mut Page, places: &[SignaturePlace], electronic: Option<&str>) {
    page.raw("<section class=\"signatures\">\n");
    for place in places {
        page.raw("<div class=\"signer\">\n");
        page.element("p", " class=\"role\"", &place.role);
        if let Some(name) = &place.name {
            page.element("p", " class=\"name\"", name);
        }
        // Who signs electronically writes nothing by hand.
        if electronic.is_none() {
            for line in &place.lines {
                page.element("p", " class=\"line\"", line);
            }
        }
        page.raw("</div>\n");
    }
    page.raw("</section>\n");
    if let Some(note) = electronic {
        page.element("p", " class=\"electronic\"", note);
    }
}
