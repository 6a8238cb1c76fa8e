//! What is handed out, in one folder with the ledger of awards.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use talka::date::Day;
use talka::documents::{AwardTerms, EventTerms, Requisites, StatementTerms};
use talka::recognition::awards::Ledger;
use talka::register::RecordKind;
use talka::text::{Lang, read_errors};
use talka_documents::html::{Image, ImageKind, Letterhead};
use talka_import::Options;

use super::statements::StatementRequest;
use super::{HandOutTerms, Paper, hand_out};
use crate::document::say;
use crate::evaluation::Evaluation;

/// In the office's folder: what documents say beside what its tables hold.
const TERMS: &str = "dokumenti.toml";
/// In the folder of documents: every award that was ever made.
const LEDGER: &str = "apbalvojumi.json";
/// In the folder of documents: what there is for whom.
const LIST: &str = "saraksts.html";

/// Why nothing counts as handed out: a sentence with the path of the file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct HandOutFolderError(String);

/// Hands out into a folder what is new, and says in a sentence how much that is. What documents say beside the office's tables is in
/// its `dokumenti.toml`; the ledger of awards is kept in the folder as `apbalvojumi.json`, and `saraksts.html` lists what there is.
///
/// The ledger is written last: until then nothing counts as given. A statement that is no draft is left as it is once it was written.
///
/// # Errors
///
/// A file cannot be read or written, `dokumenti.toml` holds something else than it may, or a document cannot be made.
pub fn hand_out_into(
    office: &Path,
    folder: &Path,
    evaluation: &Evaluation,
    lang: Lang,
) -> Result<String, HandOutFolderError> {
    write(office, folder, evaluation, lang).map_err(HandOutFolderError)
}

fn write(office: &Path, folder: &Path, evaluation: &Evaluation, lang: Lang) -> Result<String, String> {
    let failed = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    let kept = folder.join(LEDGER);
    let mut ledger = match fs::read(&kept) {
        Ok(text) => Ledger::from_json(&text).map_err(|errors| failed(&kept, &read_errors(&errors, lang)))?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ledger::default(),
        Err(error) => return Err(failed(&kept, &error)),
    };
    let terms = terms(office, evaluation, lang)?;
    let made = hand_out(evaluation, &mut ledger, &terms, lang).map_err(|error| error.text(lang))?;
    for paper in &made.papers {
        let file = folder.join(&paper.file);
        fs::write(&file, &paper.html).map_err(|error| failed(&file, &error))?;
    }
    let mut written: Vec<&Paper> = made.papers.iter().collect();
    for paper in &made.statements {
        if stated(folder, paper).map_err(|error| failed(&folder.join(&paper.file), &error))? {
            written.push(paper);
        }
    }
    let list = folder.join(LIST);
    fs::write(&list, &made.list).map_err(|error| failed(&list, &error))?;
    let text = serde_json::to_string_pretty(&ledger).map_err(|error| failed(&kept, &error))?;
    // Renamed when it is whole, so that no half of a ledger ever stands in its place.
    let whole = folder.join(format!("{LEDGER}.new"));
    fs::write(&whole, text + "\n").map_err(|error| failed(&whole, &error))?;
    fs::rename(&whole, &kept).map_err(|error| failed(&kept, &error))?;
    let drafts = written.iter().filter(|paper| paper.draft).count();
    let (papers, folder) = (written.len(), folder.display());
    Ok(match lang {
        Lang::Lv => format!("Jauni dokumenti: {papers}, no tiem projekti: {drafts}. Mape: {folder}"),
        Lang::En => format!("New documents: {papers}, of them drafts: {drafts}. Folder: {folder}"),
    })
}

/// Writes a statement, unless it is there; whether it was written. What is no draft any more takes the place of its draft.
fn stated(folder: &Path, paper: &Paper) -> std::io::Result<bool> {
    let file = folder.join(&paper.file);
    let there = if paper.draft {
        fs::read(&file).is_ok_and(|text| text == paper.html.as_bytes())
    } else {
        file.try_exists()?
    };
    if there {
        return Ok(false);
    }
    fs::write(&file, &paper.html)?;
    let draft = paper.file.strip_suffix(".html").map(|name| folder.join(format!("{name}-projekts.html")));
    match draft.filter(|_| !paper.draft).map_or(Ok(()), fs::remove_file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(true),
    }
}

/// What `dokumenti.toml` may say.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Given {
    event: EventTerms,
    award: AwardTerms,
    requisites: Requisites,
    letterhead: Head,
    statements: Vec<Asked>,
}

/// Somebody who asked for a statement.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// The office's own key of the agreement.
    placement: String,
    from: Option<Day>,
    to: Option<Day>,
    work: Option<Vec<String>>,
    competences: Option<Vec<String>>,
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

fn terms(office: &Path, evaluation: &Evaluation, lang: Lang) -> Result<HandOutTerms, String> {
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
    terms.statements = requests(given.statements, evaluation, lang)
        .map_err(|error| format!("{}: {error}", file.display()))?;
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

/// Who asked for a statement, by the identifiers that the import made of the office's keys.
fn requests(given: Vec<Asked>, evaluation: &Evaluation, lang: Lang) -> Result<Vec<StatementRequest>, String> {
    let request = |(n, asked): (usize, Asked)| {
        let id = Options::default().id(RecordKind::Placement, &asked.placement).ok();
        let known = id.map(Into::into).filter(|id| evaluation.judged.register().case(*id).is_some());
        let unknown =
            say(lang, "tabulās nav vienošanās ar šādu atslēgu", "the tables have no agreement with that key");
        let placement = known.ok_or_else(|| format!("/statements/{n}/placement: {unknown}"))?;
        let Asked { from, to, work, competences, .. } = asked;
        let terms = StatementTerms::default().from(from).to(to).work(work).competences(competences);
        Ok(StatementRequest::new(placement).terms(terms))
    };
    given.into_iter().enumerate().map(request).collect()
}
