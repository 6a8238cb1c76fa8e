//! A document while it is written.

use super::lack::Lack;
use super::requisites::Requisites;
use super::words::both;
use crate::document::{Block, Column, Document, DocumentKind, Draft, Labelled, Numbering, SignaturePlace};
use crate::law::{InBoth, Provision};
use crate::text::{Lang, citation};

const DRAFT: InBoth = both("PROJEKTS", "DRAFT");
const LACKS: InBoth = both("Dokumentā trūkst", "What the document lacks");
const BASIS: InBoth = both("Pamats", "Basis");

/// A document while it is written.
pub(super) struct Writer {
    pub(super) lang: Lang,
    lacks: Vec<Lack>,
    blocks: Vec<Block>,
    /// How many sections there are, and points in the last of them.
    section: u32,
    points: u32,
}

impl Writer {
    pub(super) const fn new(lang: Lang) -> Self {
        Self { lang, lacks: Vec::new(), blocks: Vec::new(), section: 0, points: 0 }
    }

    /// Notes that something is missing, once.
    pub(super) fn lacks(&mut self, what: impl Into<Lack>) {
        let what = what.into();
        if !self.lacks.contains(&what) {
            self.lacks.push(what);
        }
    }

    pub(super) fn heading(&mut self, text: InBoth) {
        self.blocks.push(Block::Heading { number: None, text: text.text(self.lang).to_owned() });
    }

    /// The heading of a section whose points are cited by number.
    pub(super) fn section(&mut self, text: InBoth) {
        self.section += 1;
        self.points = 0;
        let text = text.text(self.lang).to_owned();
        self.blocks.push(Block::Heading { number: Some(self.section), text });
    }

    pub(super) fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph { text: text.into() });
    }

    pub(super) fn say(&mut self, text: InBoth) {
        self.paragraph(text.text(self.lang));
    }

    pub(super) fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::List { numbered: None, items });
        }
    }

    /// Points of the present section.
    pub(super) fn points(&mut self, items: Vec<String>) {
        if items.is_empty() {
            return;
        }
        let numbered = Some(Numbering { section: self.section, first: self.points + 1 });
        self.points = self.points.saturating_add(u32::try_from(items.len()).unwrap_or(u32::MAX));
        self.blocks.push(Block::List { numbered, items });
    }

    pub(super) fn details(&mut self, details: impl IntoIterator<Item = Labelled>) {
        self.blocks.push(Block::Details { caption: None, details: details.into_iter().collect() });
    }

    /// Details of one of several.
    pub(super) fn details_of(&mut self, whom: InBoth, details: impl IntoIterator<Item = Labelled>) {
        let caption = Some(whom.text(self.lang).to_owned());
        self.blocks.push(Block::Details { caption, details: details.into_iter().collect() });
    }

    pub(super) fn table(
        &mut self,
        caption: InBoth,
        columns: &[(InBoth, bool)],
        rows: Vec<Vec<String>>,
        total: Option<Vec<String>>,
    ) {
        let columns = columns
            .iter()
            .map(|(heading, number)| Column { heading: heading.text(self.lang).to_owned(), number: *number });
        let (caption, columns) = (caption.text(self.lang).to_owned(), columns.collect());
        self.blocks.push(Block::Table { caption, columns, rows, total });
    }

    pub(super) fn signatures(&mut self, places: Vec<SignaturePlace>, requisites: &Requisites) {
        self.blocks.push(Block::Signatures { places, electronic: requisites.electronic_note(self.lang) });
    }

    /// A value with its label.
    pub(super) fn detail(&self, label: InBoth, value: impl Into<String>) -> Labelled {
        Labelled { label: label.text(self.lang).to_owned(), value: Some(value.into()) }
    }

    /// Room to write a value by hand.
    pub(super) fn blank(&self, label: InBoth) -> Labelled {
        Labelled { label: label.text(self.lang).to_owned(), value: None }
    }

    /// A value without which the document is a draft.
    pub(super) fn needed(&mut self, label: InBoth, value: Option<String>, lack: impl Into<Lack>) -> Labelled {
        if value.is_none() {
            self.lacks(lack);
        }
        Labelled { label: label.text(self.lang).to_owned(), value }
    }

    /// The provision that the document rests on.
    pub(super) fn basis(&self, provision: &'static Provision) -> Labelled {
        self.detail(BASIS, citation(provision, self.lang))
    }

    pub(super) fn finish(
        self,
        kind: DocumentKind,
        title: InBoth,
        about: Option<InBoth>,
        requisites: &Requisites,
    ) -> Document {
        let Self { lang, lacks, blocks, .. } = self;
        let draft = (!lacks.is_empty()).then(|| Draft {
            word: DRAFT.text(lang).to_owned(),
            heading: LACKS.text(lang).to_owned(),
            lacks: lacks.iter().map(|lack| lack.sentence(lang)).collect(),
        });
        let about = about.map(|about| about.text(lang).to_owned());
        let (title, requisites) = (title.text(lang).to_owned(), requisites.details(lang));
        Document { kind, lang, title, about, draft, requisites, blocks }
    }
}
