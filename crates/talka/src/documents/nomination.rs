//! The list from which a jury chooses (pretendentu saraksts).

use super::award::title;
use super::error::DocumentError;
use super::given;
use super::lack::Lack;
use super::requisites::Requisites;
use super::words::{NAME, both};
use super::writer::Writer;
use crate::document::{Document, DocumentKind};
use crate::law::{InBoth, Judged};
use crate::recognition::{Clause, Decision, IssueWay, Recognition, Scheme};
use crate::text::{Lang, hours};

const TITLE: InBoth = both("Pretendentu saraksts", "List for the jury");
const ABOUT: InBoth = both("žūrijas izvēlei", "from which the jury chooses");
const SCHEME: InBoth = both("Atzīšanas kārtība", "Recognition scheme");
const AUTHORITY: InBoth = both("Pašvaldība", "Municipality");
const COUNT: InBoth = both("Pretendentu skaits", "Number of nominees");
const LIST: InBoth = both("Pretendenti", "Nominees");
const NUMBER: InBoth = both("Nr.", "No.");
const LEVEL: InBoth = both("Līmenis", "Level");
const COUNTED: InBoth = both("Ieskaitīts", "Counted");
const UNDECIDED: InBoth = both("Nevar noteikt", "Not determined");
const CHOICE: InBoth = both("Žūrijas lēmums", "Decision of the jury");
const JURY: InBoth = both("Žūrijas vārdā", "For the jury");
const NOBODY: InBoth = both("Izvirzāmu pretendentu nav.", "There is nobody to nominate.");

/// The list of those among whom a jury chooses under a scheme, by level and in the order of the register, with room for its
/// decision.
///
/// Errors where the recognition was made by another scheme, and where no jury chooses in it.
pub fn nomination(
    judged: &Judged,
    scheme: &Scheme,
    recognition: &Recognition,
    requisites: &Requisites,
    lang: Lang,
) -> Result<Document, DocumentError> {
    if recognition.scheme != scheme.id {
        return Err(DocumentError::OtherScheme);
    }
    let chooses = |way: &Clause<IssueWay>| way.interpretations().any(|way| *way == IssueWay::Jury);
    if !scheme.issue.as_ref().and_then(|issue| issue.way.as_ref()).is_some_and(chooses) {
        return Err(DocumentError::NoJury);
    }
    let mut writer = Writer::new(lang);
    let mut rows = Vec::new();
    for level in &scheme.levels {
        let nominated = |decision: &&Decision| decision.for_jury.contains(&level.id);
        for decision in recognition.decisions.iter().filter(nominated) {
            let volunteer =
                judged.register().volunteer(decision.volunteer).ok_or(DocumentError::NoSuchRecord)?;
            let name = given::name(volunteer.name.as_ref());
            if name.is_none() {
                writer.lacks(Lack::VolunteerName);
            }
            rows.push(vec![
                (rows.len() + 1).to_string(),
                name.unwrap_or_default(),
                title(&level.title, lang).to_owned(),
                hours(decision.standing.counted, lang),
                hours(decision.standing.undecided, lang),
                String::new(),
            ]);
        }
    }
    let details = [
        writer.detail(SCHEME, title(&scheme.title, lang)),
        writer.detail(AUTHORITY, scheme.authority.name.clone()),
        writer.detail(COUNT, rows.len().to_string()),
    ];
    writer.details(details);
    if rows.is_empty() {
        writer.say(NOBODY);
    } else {
        let columns = [
            (NUMBER, true),
            (NAME, false),
            (LEVEL, false),
            (COUNTED, true),
            (UNDECIDED, true),
            (CHOICE, false),
        ];
        writer.table(LIST, &columns, rows, None);
    }
    writer.signatures(vec![requisites.office(JURY.text(lang), lang)], requisites);
    Ok(writer.finish(DocumentKind::Nomination, TITLE, Some(ABOUT), requisites))
}
