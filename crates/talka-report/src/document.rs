//! A report in one language, as headings, paragraphs and tables, for whatever shows it.

mod figures;
mod findings;
mod front;
mod impact;
mod reading;
mod recognized;
mod settings;
mod sources;
mod tasks;

use talka::law::Severity;
use talka::text::Lang;

use crate::overview::Overview;
pub(crate) use figures::{Bar, Figure};
#[cfg(feature = "workbook")]
pub(crate) use impact::{city_number, heading, in_order, measure, months, notes, part, rows_in_order};
#[cfg(feature = "workbook")]
pub(crate) use settings::lines as settings_lines;
#[cfg(feature = "workbook")]
pub(crate) use sources::{
    group_name, how_to_read_lines, quality_columns, quality_rows, read as sources_read, rows as source_rows,
    why,
};
#[cfg(feature = "workbook")]
pub(crate) use tasks::rows_of;

/// A report in one language.
pub(crate) struct Document {
    pub(crate) title: String,
    /// The day, and how much there is.
    pub(crate) about: String,
    /// What fits on one screen.
    pub(crate) front: Vec<Lead>,
    pub(crate) figures: Vec<Figure>,
    pub(crate) sections: Vec<Section>,
}

/// A part of the front.
pub(crate) struct Lead {
    pub(crate) heading: String,
    pub(crate) items: Items,
    /// The section with the rest.
    pub(crate) section: &'static str,
}

/// What a part of the front lists.
pub(crate) enum Items {
    /// Short things one after another, as many as fit.
    Names(Vec<String>),
    /// One thing a line.
    Lines(Vec<String>),
}

/// A section with its heading.
pub(crate) struct Section {
    /// By what a link finds it.
    pub(crate) id: String,
    pub(crate) heading: String,
    pub(crate) blocks: Vec<Block>,
}

pub(crate) enum Block {
    Text(String),
    /// Something with what belongs to it.
    Item {
        text: String,
        inner: Vec<String>,
    },
    Findings(Findings),
    Table(Table),
}

/// Findings of one rule.
pub(crate) struct Findings {
    pub(crate) severity: Severity,
    pub(crate) severity_word: &'static str,
    pub(crate) title: String,
    pub(crate) citation: String,
    pub(crate) counts: String,
    /// How often, and what is said.
    pub(crate) wordings: Vec<(usize, String)>,
    /// What can be done.
    pub(crate) remedies: Vec<&'static str>,
}

pub(crate) struct Table {
    pub(crate) caption: String,
    pub(crate) columns: Vec<(String, Align)>,
    pub(crate) rows: Vec<Vec<String>>,
}

/// Cells of a table are set to the left or to the right.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
}

impl Document {
    pub(crate) fn new(overview: &Overview, lang: Lang) -> Self {
        let mut sections = Vec::new();
        match overview.schemes.as_slice() {
            [] => {}
            [scheme] => sections.extend(recognized::sections(scheme, lang)),
            several => sections.extend(recognized::compared(several, lang)),
        }
        sections.extend(findings::sections(overview, lang));
        sections.extend(tasks::section(overview, lang));
        sections.extend(reading::sections(overview, lang));
        sections.push(settings::section(overview, lang));
        Self {
            title: front::title(overview, lang),
            about: front::about(overview, lang),
            front: front::leads(overview, lang),
            figures: figures::figures(overview, lang),
            sections,
        }
    }
}

impl Section {
    fn new(id: impl Into<String>, heading: impl Into<String>) -> Self {
        Self { id: id.into(), heading: heading.into(), blocks: Vec::new() }
    }

    fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }
}

impl Table {
    fn new(caption: impl Into<String>, columns: &[(&str, Align)]) -> Self {
        let columns = columns.iter().map(|(heading, align)| ((*heading).to_owned(), *align)).collect();
        Self { caption: caption.into(), columns, rows: Vec::new() }
    }
}

/// One of two wordings.
pub(crate) const fn say<'a>(lang: Lang, lv: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Lv => lv,
        Lang::En => en,
    }
}

/// A title of a scheme or a level.
pub(crate) fn titled(title: &talka::recognition::Title, lang: Lang) -> &str {
    say(lang, &title.lv, &title.en)
}

pub(crate) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
