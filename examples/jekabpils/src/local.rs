//! What the text of a scheme asks for beyond the Law, in its own voice.

use std::collections::{BTreeMap, BTreeSet};

use talka::recognition::Recognition;
use talka::recognition::requirements::{LocalFinding, RequirementCode};
use talka::text::{self, Lang};

use crate::layout::{Page, say};

pub(crate) fn print(page: &mut Page, recognition: &Recognition, lang: Lang) {
    let Some(local) = &recognition.local else { return };
    page.heading(say(
        lang,
        "Ko pašvaldības noteikumi prasa papildus likumam",
        "What the municipality asks for beyond the Law",
    ));
    for code in RequirementCode::ALL {
        let found: Vec<&LocalFinding> =
            local.findings.iter().filter(|finding| finding.rule == *code).collect();
        let open: Vec<_> = local.undetermined.iter().filter(|open| open.rule == *code).collect();
        let title = text::requirement(*code, lang);
        if let Some(first) = found.first() {
            page.line(2, &format!("{} · {title}", text::severity(first.severity, lang).to_uppercase()));
            page.line(6, &text::finding_citation(first, lang));
            page.line(6, &format!("{}: {}", say(lang, "konstatējumi", "findings"), found.len()));
            let mut wordings: BTreeMap<String, usize> = BTreeMap::new();
            for finding in found {
                *wordings.entry(text::finding_message(finding, lang)).or_default() += 1;
            }
            for (wording, count) in wordings {
                page.item(6, &format!("{count} ×"), &wording);
            }
        }
        if !open.is_empty() {
            let label = say(lang, "nevar noteikt, jo trūkst ziņu", "cannot be determined for want of facts");
            page.line(2, &format!("{title} ({label}): {}", open.len()));
            let facts: BTreeSet<&str> = open
                .iter()
                .flat_map(|open| &open.missing)
                .map(|fact| text::missing(fact.field, lang))
                .collect();
            page.line(6, &facts.into_iter().collect::<Vec<_>>().join("; "));
        }
    }
    let unjudged = local.not_judged.iter().map(|not| text::requirement(not.code, lang));
    let unjudged: Vec<&str> = unjudged.collect();
    if !unjudged.is_empty() {
        let label = say(lang, "Pārbaude nav veikta", "Not judged");
        page.line(2, &format!("{label}: {}", unjudged.join("; ")));
    }
}
