//! What many sources report, in words.

use std::fmt::Write;

use talka::register::RecordKind;
use talka::text::{Lang, hours};

use super::{Amounts, Overlap, OverlapReason, RowOf, SourceRead, Sources, Split, Totals};
use crate::import::{Imported, TableSummary};

impl Sources {
    /// Who reported, the rows that were read and left out, the quality of each column, and what may be one in two sources.
    pub fn text(&self, lang: Lang) -> String {
        let mut text = String::new();
        for source in &self.sources {
            source.write(&mut text, lang);
        }
        for name in &self.beside {
            let _ = match lang {
                Lang::Lv => writeln!(text, "„{name}” nav neviena avota mapē, tāpēc nav lasīta."),
                Lang::En => writeln!(text, "“{name}” is in the folder of no source, so it is not read."),
            };
        }
        let overlaps = self.overlaps();
        if !overlaps.is_empty() {
            text.push('\n');
        }
        for overlap in overlaps {
            let _ = writeln!(text, "{}", overlap.text(lang));
        }
        text
    }
}

impl SourceRead {
    fn write(&self, text: &mut String, lang: Lang) {
        let imported = match &self.read {
            Ok(imported) => imported,
            Err(error) => {
                let nothing = if lang == Lang::Lv { "nekas nav nolasīts" } else { "nothing was read" };
                let _ = writeln!(text, "{}: {nothing}", self.name);
                for error in error.texts(lang) {
                    let _ = writeln!(text, "  {error}");
                }
                return;
            }
        };
        let (lv, register) = (lang == Lang::Lv, &imported.register);
        let minutes = register.hour_logs().iter().map(|log| i64::from(log.minutes)).sum();
        let (people, entries) = (register.volunteers().len(), register.hour_logs().len());
        let spent = hours(minutes, lang);
        let _ = if lv {
            writeln!(text, "{}: cilvēki {people}, ieraksti {entries}, stundas {spent}", self.name)
        } else {
            writeln!(text, "{}: people {people}, entries {entries}, hours {spent}", self.name)
        };
        for table in &imported.tables {
            write_table(text, table, lv);
        }
        write_unread(text, imported, lang);
    }
}

fn write_table(text: &mut String, table: &TableSummary, lv: bool) {
    let (rows, file) = (table.rows, &table.file);
    let skipped = rows.all() - rows.read - rows.refused;
    let _ = if lv {
        writeln!(
            text,
            "  „{file}”: rindas {}, nolasītas {}, atstātas {}, izlaistas {skipped}",
            rows.all(),
            rows.read,
            rows.refused
        )
    } else {
        writeln!(
            text,
            "  “{file}”: rows {}, read {}, left out {}, skipped {skipped}",
            rows.all(),
            rows.read,
            rows.refused
        )
    };
    let body = rows.read.saturating_add(rows.refused);
    for column in &table.columns {
        let (heading, filled, refused) = (&column.heading, column.filled, column.refused);
        let _ = match (lv, column.column.is_some()) {
            (true, true) => {
                writeln!(text, "    „{heading}”: aizpildītas {filled} no {body}, nenolasītas {refused}")
            }
            (false, true) => {
                writeln!(text, "    “{heading}”: filled {filled} of {body}, unreadable {refused}")
            }
            (true, false) => writeln!(text, "    „{heading}”: kolonna nav lasīta"),
            (false, false) => writeln!(text, "    “{heading}”: the column is not read"),
        };
    }
}

/// What was reported of files of which nothing was read.
fn write_unread(text: &mut String, imported: &Imported, lang: Lang) {
    for diagnostic in imported.diagnostics.listed() {
        if imported.tables.iter().all(|table| table.file != diagnostic.file) {
            let _ = writeln!(text, "  {}", diagnostic.text(lang));
        }
    }
}

impl Overlap {
    /// It in one sentence, which names rows and nobody.
    pub fn text(&self, lang: Lang) -> String {
        let place = |RowOf { source, file, row }: &RowOf| match lang {
            Lang::Lv => format!("{source}, „{file}”, {row}. rinda"),
            Lang::En => format!("{source}, “{file}”, row {row}"),
        };
        let (one, other) = (place(&self.one), place(&self.other));
        match (lang, self.record) {
            (Lang::Lv, RecordKind::HourLog) => {
                format!("{one}, un {other}: var būt tās pašas stundas ({}).", self.reason.text(lang))
            }
            (Lang::Lv, _) => {
                format!("{one}, un {other}: var būt viens cilvēks ({}).", self.reason.text(lang))
            }
            (Lang::En, RecordKind::HourLog) => {
                format!("{one}, and {other}: these may be the same hours ({}).", self.reason.text(lang))
            }
            (Lang::En, _) => {
                format!("{one}, and {other}: these may be one person ({}).", self.reason.text(lang))
            }
        }
    }
}

impl OverlapReason {
    /// It in words.
    pub const fn text(self, lang: Lang) -> &'static str {
        match (lang, self) {
            (Lang::Lv, Self::SameCode) => "tas pats personas kods",
            (Lang::Lv, Self::SameNameAndBirth) => "tas pats vārds un dzimšanas dati",
            (Lang::Lv, Self::SameNameWithoutBirth) => "tas pats vārds; vienā avotā dzimšanas dati nav zināmi",
            (Lang::Lv, Self::SameDayLengthAndHost) => "tas pats cilvēks, diena, ilgums un darba vieta",
            (Lang::Lv, Self::SameDayAndLength) => "tas pats cilvēks, diena un ilgums, cita darba vieta",
            (Lang::En, Self::SameCode) => "the same personal code",
            (Lang::En, Self::SameNameAndBirth) => "the same name and birth",
            (Lang::En, Self::SameNameWithoutBirth) => {
                "the same name, of which one source does not know the birth"
            }
            (Lang::En, Self::SameDayLengthAndHost) => "the same person, day, length and host",
            (Lang::En, Self::SameDayAndLength) => "the same person, day and length, another host",
        }
    }
}

impl Totals {
    /// The total in words: what it is split by, a line for each group, and what must not be added up.
    pub fn text(&self, lang: Lang) -> String {
        let lv = lang == Lang::Lv;
        let mut text = String::from(self.split.heading(lang)) + "\n";
        let unknown = if lv { "nav zināms" } else { "not known" };
        let hidden = if lv { "nav rādīts" } else { "not shown" };
        let line = |amounts: Option<Amounts>| {
            amounts.map_or_else(|| hidden.to_owned(), |amounts| amounts.text(lang))
        };
        for group in &self.groups {
            let name = group.name.as_deref().unwrap_or(unknown);
            let _ = writeln!(text, "  {name}: {}", line(group.amounts));
        }
        let _ = writeln!(text, "  {}: {}", if lv { "Kopā" } else { "All" }, line(self.whole));
        for note in self.notes(lang) {
            let _ = writeln!(text, "{note}");
        }
        text
    }

    /// What must be known before the total is passed on.
    pub fn notes(&self, lang: Lang) -> Vec<String> {
        let lv = lang == Lang::Lv;
        let mut notes = Vec::new();
        if self.people_overlap {
            notes.push(if lv {
                "Cilvēkus pa grupām nedrīkst saskaitīt: viens cilvēks ir vairākās grupās.".to_owned()
            } else {
                "The people of the groups do not add up: one person is in several groups.".to_owned()
            });
        }
        if self.groups.iter().any(|group| group.amounts.is_none()) {
            let smallest = self.smallest;
            notes.push(if lv {
                format!("Grupas, kurās cilvēku ir mazāk nekā {smallest}, nav rādītas, un arī tas, no kā tās var izrēķināt.")
            } else {
                format!("Groups of fewer than {smallest} people are not shown, nor what they could be computed from.")
            });
        }
        notes
    }
}

impl Amounts {
    fn text(self, lang: Lang) -> String {
        let Self { people, entries, minutes } = self;
        let spent = hours(minutes, lang);
        match lang {
            Lang::Lv => format!("cilvēki {people}, ieraksti {entries}, stundas {spent}"),
            Lang::En => format!("people {people}, entries {entries}, hours {spent}"),
        }
    }
}

impl Split {
    /// What it is split by, as a heading.
    pub const fn heading(self, lang: Lang) -> &'static str {
        match (lang, self) {
            (Lang::Lv, Self::Source) => "Stundas pa avotiem, kas tās iesniedza",
            (Lang::Lv, Self::Host) => "Stundas pa darba vietām",
            (Lang::Lv, Self::Work) => "Stundas pa pašvaldībām, kurās strādāts",
            (Lang::Lv, Self::Residence) => "Stundas pa pašvaldībām, kurās dzīvo brīvprātīgie",
            (Lang::Lv, Self::Issuer) => "Stundas pa organizācijām, ar kurām noslēgta vienošanās",
            (Lang::En, Self::Source) => "Hours by the source that reported them",
            (Lang::En, Self::Host) => "Hours by host",
            (Lang::En, Self::Work) => "Hours by the municipality of the work",
            (Lang::En, Self::Residence) => "Hours by the municipality where the volunteers live",
            (Lang::En, Self::Issuer) => "Hours by the organization that concluded the agreement",
        }
    }
}
