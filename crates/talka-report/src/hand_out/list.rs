//! The table of what was handed out.

use talka::recognition::Awarded;
use talka::recognition::awards::{AwardStep, Ledger, RecordedAward};
use talka::register::VolunteerId;
use talka::text::{Lang, date, hours, words};
use talka_documents::page::{Head, Page, escaped};

use super::statements::StatementRequest;
use super::{Paper, file_name};
use crate::document::{say, titled};
use crate::evaluation::Evaluation;

const STYLE: &str = "\
html { font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 68rem; padding: 1rem; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid #999; padding: .25rem .9rem .25rem 0; text-align: left; vertical-align: top; }
.number { text-align: right; white-space: nowrap; }
";

/// Every award of the ledger with its documents, by person, and the statements that were asked for.
pub(super) fn page(
    evaluation: &Evaluation,
    ledger: &Ledger,
    asked: &[(StatementRequest, Paper)],
    lang: Lang,
) -> String {
    let title = say(lang, "Izsniedzamie dokumenti", "Documents to hand out");
    let mut page = Page::new(&Head { lang, title, style: STYLE, dark: false });
    page.raw("<main>\n");
    page.element("h1", "", title);
    let name = say(lang, "Vārds, uzvārds", "Name and surname");
    begin(
        &mut page,
        &[
            name,
            say(lang, "Apbalvojums", "Award"),
            say(lang, "Ieskaitīts", "Counted"),
            say(lang, "Uzskaitē kopš", "In the ledger since"),
            say(lang, "Stāvoklis", "State"),
            say(lang, "Dokumenti", "Documents"),
        ],
    );
    for award in ledger.awards() {
        row(&mut page, evaluation, award, lang);
    }
    page.raw("</tbody>\n</table>\n");
    if !asked.is_empty() {
        page.element("h2", "", say(lang, "Izziņas", "Statements"));
        let organizer = say(lang, "Brīvprātīgā darba organizētājs", "Organizer of the work");
        begin(&mut page, &[name, organizer, say(lang, "Dokuments", "Document")]);
        for (request, paper) in asked {
            statement(&mut page, evaluation, request, paper, lang);
        }
        page.raw("</tbody>\n</table>\n");
    }
    page.raw("</main>\n");
    page.finish()
}

fn begin(page: &mut Page, headings: &[&str]) {
    page.raw("<table>\n<thead>\n<tr>");
    for heading in headings {
        page.raw(&format!("<th scope=\"col\">{}</th>", escaped(heading)));
    }
    page.raw("</tr>\n</thead>\n<tbody>\n");
}

fn statement(
    page: &mut Page,
    evaluation: &Evaluation,
    request: &StatementRequest,
    paper: &Paper,
    lang: Lang,
) {
    let Some(case) = evaluation.judged.register().case(request.placement) else { return };
    let organizer = case.organization.name.as_ref().map(|name| name.reveal().to_owned());
    let organizer = organizer.unwrap_or_else(|| case.organization.id.to_string());
    let title = if paper.draft { say(lang, "projekts", "draft") } else { say(lang, "izziņa", "statement") };
    page.raw(&format!(
        "<tr><th scope=\"row\">{}</th><td>{}</td><td><a href=\"{}\">{title}</a></td></tr>\n",
        escaped(&named(evaluation, case.volunteer.id)),
        escaped(&organizer),
        escaped(&paper.file),
    ));
}

/// The name of a person; the identifier where none is recorded.
fn named(evaluation: &Evaluation, volunteer: VolunteerId) -> String {
    let known = evaluation.judged.register().volunteer(volunteer);
    let name = known.and_then(|volunteer| volunteer.name.as_ref()).map(|name| name.reveal().to_owned());
    name.unwrap_or_else(|| volunteer.to_string())
}

fn row(page: &mut Page, evaluation: &Evaluation, award: &RecordedAward, lang: Lang) {
    let key = &award.key;
    let name = named(evaluation, key.volunteer);
    let schemes = evaluation.recognized.iter().map(|of| &of.scheme);
    let level = schemes
        .filter(|scheme| scheme.id == key.scheme)
        .flat_map(|scheme| &scheme.levels)
        .find(|level| level.id == key.level);
    let title = level.map_or(key.level.as_str(), |level| titled(&level.title, lang));
    let since = award.first(AwardStep::Eligible).map_or_else(String::new, |day| date(day, lang));
    let given = level.map_or(&[][..], |level| &level.awards);
    let documents = [(Awarded::Invitation, "ielugums"), (Awarded::Certificate, "apliecinajums")];
    let documents = documents.into_iter().filter(|(gives, _)| given.contains(gives)).map(|(gives, what)| {
        format!("<a href=\"{}\">{}</a>", file_name(key, what), escaped(words(gives, lang)))
    });
    page.raw(&format!(
        "<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"number\">{}</td><td>{since}</td><td>{}</td><td>{}</td></tr>\n",
        escaped(&name),
        escaped(title),
        hours(award.minutes, lang),
        escaped(words(award.stands(), lang)),
        documents.collect::<Vec<_>>().join(", "),
    ));
}
