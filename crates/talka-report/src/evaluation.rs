//! What was made of the files of an office.

use std::fmt;

use talka::law::{Judged, Presume, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{Recognition, Scheme, recognize};
use talka_import::diagnostic::Diagnostics;
use talka_import::{Imported, TableSummary, Unread};

/// The files of an office, judged under the Law, with what each scheme makes of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct Evaluation {
    /// The register, judged.
    pub judged: Judged,
    /// How each file was read.
    pub tables: Vec<TableSummary>,
    /// What was refused of the files, or noted.
    pub diagnostics: Diagnostics,
    /// What the files hold in columns that are not read.
    pub unread: Vec<Unread>,
    /// What is written in rows that were left out.
    pub left_out: Vec<Unread>,
    /// What each scheme makes of the hours, in the order in which the schemes were given.
    pub recognized: Vec<Recognized>,
}

/// What a scheme makes of the hours.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Recognized {
    /// The scheme.
    pub scheme: Scheme,
    /// What it makes of them, with what is presumed of records that are silent.
    pub recognition: Recognition,
    /// The same with nothing presumed.
    pub presuming_nothing: Recognition,
}

/// Without what an office calls its files and columns.
impl fmt::Debug for Evaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Evaluation");
        shown.field("judged", &self.judged).field("tables", &self.tables.len());
        shown.field("unread", &self.unread).field("left_out", &self.left_out);
        shown.field("recognized", &self.recognized).finish_non_exhaustive()
    }
}

impl Evaluation {
    /// Judges what was read, and applies each scheme to it. What the office presumes of silent records (in `talka.toml`) is
    /// presumed, unless the settings say otherwise; no award was made before.
    pub fn new(imported: Imported, schemes: Vec<Scheme>, settings: &Settings) -> Self {
        let Imported { register, diagnostics, tables, presume, unread, left_out, .. } = imported;
        let settings = match (settings.presume, presume) {
            (None, Some(presume)) => settings.with_presume(presume),
            _ => *settings,
        };
        let judged = Judged::new(register, &settings);
        let silent = (!schemes.is_empty())
            .then(|| Judged::new(judged.register().clone(), &settings.with_presume(Presume::default())));
        let apply = |scheme: Scheme| {
            let ledger = Ledger::default();
            let recognition = recognize(&judged, &scheme, &ledger);
            let presuming_nothing = recognize(silent.as_ref().unwrap_or(&judged), &scheme, &ledger);
            Recognized { scheme, recognition, presuming_nothing }
        };
        let recognized = schemes.into_iter().map(apply).collect();
        Self { judged, tables, diagnostics, unread, left_out, recognized }
    }
}
