//! Invitations and certificates of the awards that are new, in one folder with the ledger of awards.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use talka::documents::{AwardTerms, EventTerms, Requisites};
use talka::recognition::awards::Ledger;
use talka::text::{Lang, read_errors};
use talka_documents::html::{Image, ImageKind, Letterhead};
use talka_report::{Evaluation, HandOutTerms, hand_out};

/// In the office's folder: what documents say beside what its tables hold.
const TERMS: &str = "dokumenti.toml";
/// In the folder of documents: every award that was ever made.
const LEDGER: &str = "apbalvojumi.json";
/// In the folder of documents: what there is for whom.
const LIST: &str = "saraksts.html";

/// Writes what is new, and says how much that is. The ledger is written last: until then nothing counts as given.
pub(crate) fn write(
    office: &Path,
    folder: &Path,
    evaluation: &Evaluation,
    lang: Lang,
) -> Result<String, String> {
    let failed = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    let kept = folder.join(LEDGER);
    let mut ledger = match fs::read(&kept) {
        Ok(text) => Ledger::from_json(&text).map_err(|errors| failed(&kept, &read_errors(&errors, lang)))?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ledger::default(),
        Err(error) => return Err(failed(&kept, &error)),
    };
    let terms = terms(office)?;
    let made = hand_out(evaluation, &mut ledger, &terms, lang).map_err(|error| error.text(lang))?;
    for paper in &made.papers {
        let file = folder.join(&paper.file);
        fs::write(&file, &paper.html).map_err(|error| failed(&file, &error))?;
    }
    let list = folder.join(LIST);
    fs::write(&list, &made.list).map_err(|error| failed(&list, &error))?;
    let text = serde_json::to_string_pretty(&ledger).map_err(|error| failed(&kept, &error))?;
    // Renamed when it is whole, so that no half of a ledger ever stands in its place.
    let whole = folder.join(format!("{LEDGER}.new"));
    fs::write(&whole, text + "\n").map_err(|error| failed(&whole, &error))?;
    fs::rename(&whole, &kept).map_err(|error| failed(&kept, &error))?;
    let drafts = made.papers.iter().filter(|paper| paper.draft).count();
    let (papers, folder) = (made.papers.len(), folder.display());
    Ok(match lang {
        Lang::Lv => format!("Jauni dokumenti: {papers}, no tiem projekti: {drafts}. Mape: {folder}"),
        Lang::En => format!("New documents: {papers}, of them drafts: {drafts}. Folder: {folder}"),
    })
}

/// What `dokumenti.toml` may say.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Given {
    event: EventTerms,
    award: AwardTerms,
    requisites: Requisites,
    letterhead: Head,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Head {
    lines: Vec<String>,
    /// A file in the office's folder: PNG, JPEG or SVG.
    image: Option<String>,
    /// What it shows.
    alt: String,
}

fn terms(office: &Path) -> Result<HandOutTerms, String> {
    let mut terms = HandOutTerms::default();
    let file = office.join(TERMS);
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error)
            if matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) =>
        {
            return Ok(terms);
        }
        Err(error) => return Err(format!("{}: {error}", file.display())),
    };
    let given: Given = toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
    terms.event = given.event;
    terms.award = given.award;
    terms.requisites = given.requisites;
    terms.letterhead = Letterhead { lines: given.letterhead.lines, image: None };
    if let Some(name) = given.letterhead.image {
        let picture = office.join(&name);
        let bytes = fs::read(&picture).map_err(|error| format!("{}: {error}", picture.display()))?;
        let kind = ImageKind::of(&bytes)
            .ok_or_else(|| format!("{}: expected PNG, JPEG or SVG", picture.display()))?;
        terms.letterhead.image = Some(Image { kind, bytes, alt: given.letterhead.alt });
    }
    Ok(terms)
}
