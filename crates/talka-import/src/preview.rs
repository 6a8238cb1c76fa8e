//! How the files of an office were understood, before anything is judged.

mod toml;
mod wording;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use talka::date::Day;
use talka::register::{Placement, RecordKind, Register};
use talka::text::{self, Lang};

use crate::diagnostic::{Diagnostic, Effect};
use crate::import::{Imported, TableSummary};
use crate::json::Worded;

/// How the files of an office were understood: which column is what and why, the first rows as read, what was skipped,
/// and what is open.
///
/// It shows names and days of birth, for the eyes of the office whose files they are.
///
/// ```
/// use talka::text::Lang;
/// use talka_import::{File, Options, Source, read_files};
/// let sheet = "Vārds, uzvārds;Iestāde;Datums;Cik ilgi;Stundas\nAlfa Paraugs;Muzejs;05.07.2020.;ilgi;4\n";
/// let file = File { name: "stundas.csv", bytes: sheet.as_bytes() };
/// let imported = read_files(&[Source::new(file)], &Options::default())?;
/// let preview = imported.preview();
/// assert!(preview.text(Lang::En).contains("C “Datums”: hours.on"));
/// assert!(preview.to_toml().contains("# \"Cik ilgi\" = "));
/// # Ok::<(), talka_import::ImportError>(())
/// ```
pub struct Preview<'a> {
    imported: &'a Imported,
    /// The language of what is reported, in the JSON text.
    lang: Option<Lang>,
}

impl std::fmt::Debug for Preview<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Preview").field("tables", &self.imported.tables.len()).finish_non_exhaustive()
    }
}

/// A row as it was read.
struct Shown {
    row: u32,
    /// By the library's name of a column what was read of it.
    values: Vec<(&'static str, String)>,
}

impl Imported {
    /// How the files were understood.
    pub fn preview(&self) -> Preview<'_> {
        Preview { imported: self, lang: None }
    }
}

impl<'a> Preview<'a> {
    /// The same, where each diagnostic in the JSON text has its sentence in that language.
    #[must_use]
    pub fn worded(self, lang: Lang) -> Self {
        Self { lang: Some(lang), ..self }
    }

    /// So many rows of each file are shown.
    const ROWS: usize = 5;

    /// The first rows of a file, as they were read, for readers of that language.
    fn rows(&self, table: &TableSummary, lang: Option<Lang>) -> Vec<Shown> {
        let register = &self.imported.register;
        let of_file = |position: &usize| {
            let source = register.sources().find(table.kind, *position, "");
            source.filter(|source| source.file == table.file).map(|source| (source.row, *position))
        };
        let count = match table.kind {
            RecordKind::Volunteer => register.volunteers().len(),
            RecordKind::Organization => register.organizations().len(),
            RecordKind::Placement => register.placements().len(),
            RecordKind::HourLog => register.hour_logs().len(),
        };
        let found = (0..count).filter_map(|position| of_file(&position)).take(Self::ROWS);
        found
            .map(|(row, position)| Shown { row, values: values(register, table.kind, position, lang) })
            .collect()
    }

    /// What was reported of a file.
    fn reported(&self, table: &TableSummary) -> impl Iterator<Item = &'a Diagnostic> {
        let file = table.file.clone();
        self.imported.diagnostics.listed().iter().filter(move |diagnostic| diagnostic.file == file)
    }

    /// What was reported of files of which nothing was read.
    fn unread(&self) -> impl Iterator<Item = &'a Diagnostic> {
        let tables = &self.imported.tables;
        let listed = self.imported.diagnostics.listed().iter();
        listed.filter(|diagnostic| tables.iter().all(|table| table.file != diagnostic.file))
    }
}

/// What was read of a record, as the columns of its table call it.
fn values(
    register: &Register,
    kind: RecordKind,
    position: usize,
    lang: Option<Lang>,
) -> Vec<(&'static str, String)> {
    let day = |day: Day| lang.map_or_else(|| day.to_string(), |lang| text::date(day, lang));
    let parties = |placement: &Placement| {
        let volunteer = register.volunteers().iter().find(|it| it.id == placement.volunteer);
        let organization = register.organizations().iter().find(|it| it.id == placement.organization);
        [
            ("volunteer", volunteer.and_then(|it| it.name.as_ref())),
            ("organization", organization.and_then(|it| it.name.as_ref())),
        ]
        .map(|(column, name)| (column, name.map(|name| name.reveal().to_owned())))
    };
    let mut values: Vec<(&'static str, Option<String>)> = Vec::new();
    match kind {
        RecordKind::Volunteer => {
            let Some(volunteer) = register.volunteers().get(position) else { return vec![] };
            values.push(("name", volunteer.name.as_ref().map(|name| name.reveal().to_owned())));
            values.push((
                "born",
                volunteer.born.map(|born| match born {
                    talka::date::Birth::Day(of) => day(of),
                    talka::date::Birth::Year(year) => year.to_string(),
                    talka::date::Birth::Age { age, on } => format!("{age} ({on})"),
                }),
            ));
        }
        RecordKind::Organization => {
            let Some(organization) = register.organizations().get(position) else { return vec![] };
            values.push(("name", organization.name.as_ref().map(|name| name.reveal().to_owned())));
            values.push(("class", organization.class.map(|class| word(class, class.as_str(), lang))));
        }
        RecordKind::Placement => {
            let Some(placement) = register.placements().get(position) else { return vec![] };
            values.extend(parties(placement));
            let concluded = placement.agreement.as_ref().and_then(|agreement| agreement.concluded);
            values.push(("concluded", concluded.map(day)));
        }
        RecordKind::HourLog => {
            let Some(log) = register.hour_logs().get(position) else { return vec![] };
            let placement = register.placements().iter().find(|it| it.id == log.placement);
            values.extend(placement.into_iter().flat_map(parties));
            let on = log.on.single_day().map_or_else(|| log.on.to_string(), day);
            values.push(("on", Some(on)));
            values.push(("hours", Some(format!("{}:{:02}", log.minutes / 60, log.minutes % 60))));
            values
                .push(("state", log.confirmation.as_ref().map(|it| word(it.state, it.state.as_str(), lang))));
        }
    }
    values.into_iter().filter_map(|(column, value)| Some((column, value?))).collect()
}

/// A word of a vocabulary: in words where it is for a reader.
fn word(word: impl text::Word, own: &str, lang: Option<Lang>) -> String {
    lang.map_or(own, |lang| text::words(word, lang)).to_owned()
}

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut shown = serializer.serialize_struct("Row", 2)?;
        shown.serialize_field("row", &self.row)?;
        let values = self.values.iter().map(|(column, value)| (*column, value.as_str()));
        shown.serialize_field("values", &values.collect::<std::collections::BTreeMap<_, _>>())?;
        shown.end()
    }
}

#[derive(serde::Serialize)]
struct Table<'a> {
    #[serde(flatten)]
    summary: &'a TableSummary,
    first_rows: Vec<Shown>,
    diagnostics: Vec<Worded<'a>>,
}

impl Serialize for Preview<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let table = |summary| Table {
            summary,
            first_rows: self.rows(summary, None),
            diagnostics: self.reported(summary).map(|it| Worded::new(it, self.lang)).collect(),
        };
        let tables: Vec<Table<'_>> = self.imported.tables.iter().map(table).collect();
        let mut preview = serializer.serialize_struct("Preview", 4)?;
        preview.serialize_field("version", &talka::wire::VERSION)?;
        preview.serialize_field("tables", &tables)?;
        let unread = self.unread().map(|it| Worded::new(it, self.lang));
        preview.serialize_field("unread", &unread.collect::<Vec<_>>())?;
        preview.serialize_field("toml", &self.to_toml())?;
        preview.end()
    }
}

impl Preview<'_> {
    /// The preview as JSON text.
    pub fn to_json(&self) -> String {
        // Nothing in it is a key that is not text, or a number that is none.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Whether a table could not be read at all.
    pub fn is_incomplete(&self) -> bool {
        self.imported.diagnostics.listed().iter().any(|diagnostic| diagnostic.effect == Effect::RefusedTable)
    }
}
