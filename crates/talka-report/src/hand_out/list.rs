//! The table of what was handed out.

use talka::recognition::Awarded;
use talka::recognition::awards::{AwardStep, Ledger, RecordedAward};
use talka::text::{Lang, date, hours, words};
use talka_documents::page::{Head, Page, escaped};

use super::file_name;
use crate::document::{say, titled};
use crate::evaluation::Evaluation;

const STYLE: &str = "\
html { font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 68rem; padding: 1rem; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid #999; padding: .25rem .9rem .25rem 0; text-align: left; vertical-align: top; }
.number { text-align: right; white-space: nowrap; }
";

/// Every award of the ledger with its documents, by person.
pub(super) fn page(evaluation: &Evaluation, ledger: &Ledger, lang: Lang) -> String {
    let title = say(lang, "Izsniedzamie dokumenti", "Documents to hand out");
    let mut page = Page::new(&Head { lang, title, style: STYLE, dark: false });
    page.raw("<main>\n");
    page.element("h1", "", title);
    page.raw("<table>\n<thead>\n<tr>");
    for heading in [
        say(lang, "Vārds, uzvārds", "Name and surname"),
        say(lang, "Apbalvojums", "Award"),
        say(lang, "Ieskaitīts", "Counted"),
        say(lang, "Uzskaitē kopš", "In the ledger since"),
        say(lang, "Stāvoklis", "State"),
        say(lang, "Dokumenti", "Documents"),
    ] {
        page.raw(&format!("<th scope=\"col\">{}</th>", escaped(heading)));
    }
    page.raw("</tr>\n</thead>\n<tbody>\n");
    for award in ledger.awards() {
        row(&mut page, evaluation, award, lang);
    }
    page.raw("</tbody>\n</table>\n</main>\n");
    page.finish()
}

fn row(page: &mut Page, evaluation: &Evaluation, award: &RecordedAward, lang: Lang) {
    let key = &award.key;
    let volunteer = evaluation.judged.register().volunteer(key.volunteer);
    let name = volunteer.and_then(|volunteer| volunteer.name.as_ref()).map(|name| name.reveal().to_owned());
    let name = name.unwrap_or_else(|| key.volunteer.to_string());
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
