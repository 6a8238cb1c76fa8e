//! The findings under the Law by provision, most severe first, and what could not be decided.

use std::collections::{BTreeMap, BTreeSet};

use talka::law::{Field, RuleCode};
use talka::text::{self, Lang, Says};

use super::{Block, Findings, Section, say};
use crate::overview::{FindingsOfRule, Overview};

/// Wordings of one group that are listed before "and so many more".
const LISTED: usize = 4;

pub(super) fn sections(overview: &Overview, lang: Lang) -> Vec<Section> {
    let (ahead, begun): (Vec<_>, Vec<_>) = overview.findings.iter().partition(|of| of.lies_ahead());
    let mut found = Section::new("findings", say(lang, "Konstatējumi pēc normām", "Findings by provision"));
    found.blocks.extend(begun.into_iter().map(|of| block(of, lang)));
    if found.blocks.is_empty() {
        found.blocks.push(Block::Text(say(lang, "Nav neviena.", "None.").to_owned()));
    }
    if overview.withheld > 0 {
        let label = say(
            lang,
            "Citiem nerādāmie konstatējumi (par vecumu vai sodāmību)",
            "Findings not to be shown to others (of age or convictions)",
        );
        found.blocks.push(Block::Text(format!("{label}: {}", overview.withheld)));
    }
    let mut sections = vec![found];
    if !ahead.is_empty() {
        let mut section = Section::new("ahead", say(lang, "Kas gaidāms", "What lies ahead"));
        section.blocks.extend(ahead.into_iter().map(|of| block(of, lang)));
        sections.push(section);
    }
    sections.extend(undetermined(overview, lang));
    sections.extend(not_checked(overview, lang));
    sections
}

/// All findings of a rule under one provision.
pub(super) fn block<R: Says>(of: &FindingsOfRule<R>, lang: Lang) -> Block {
    let first = &of.first;
    let title = R::title(first.rule.code(), lang).unwrap_or_default();
    let bearing = text::bearing(first.bearing, lang);
    let mut wordings: Vec<(usize, String)> = of
        .wordings
        .iter()
        .take(LISTED)
        .map(|(finding, times)| (*times, text::finding_message(finding, lang)))
        .collect();
    let more: usize = of.wordings.iter().skip(LISTED).map(|(_, times)| times).sum();
    if more > 0 {
        wordings.push((more, say(lang, "līdzīgi", "alike").to_owned()));
    }
    Block::Findings(Findings {
        severity: first.severity,
        severity_word: text::severity(first.severity, lang),
        title: title.to_owned(),
        citation: format!("{} ({bearing})", text::finding_citation(first, lang)),
        counts: counts(of, lang),
        wordings,
        remedies: of.remedies.iter().map(|remedy| text::remedy(*remedy, lang)).collect(),
    })
}

/// What the findings touch.
fn counts<R: Says>(of: &FindingsOfRule<R>, lang: Lang) -> String {
    let mut counts = vec![format!("{}: {}", say(lang, "konstatējumi", "findings"), of.findings)];
    for (label, count) in [
        (say(lang, "vienošanās", "placements"), of.placements),
        (say(lang, "stundu ieraksti", "entries"), of.entries),
    ] {
        if count > 0 {
            counts.push(format!("{label}: {count}"));
        }
    }
    if of.entries > 0 {
        counts.push(format!("{}: {}", say(lang, "laiks", "time"), text::hours(of.minutes, lang)));
    }
    counts.join(" · ")
}

fn undetermined(overview: &Overview, lang: Lang) -> Option<Section> {
    let mut order: Vec<RuleCode> = Vec::new();
    let mut by_rule: BTreeMap<RuleCode, (usize, BTreeSet<Field>)> = BTreeMap::new();
    for of in &overview.undetermined {
        let (count, fields) = by_rule.entry(of.code).or_insert_with(|| {
            order.push(of.code);
            (0, BTreeSet::new())
        });
        *count += of.undetermined;
        fields.extend(&of.missing);
    }
    let heading = say(lang, "Nevar noteikt, jo trūkst ziņu", "Cannot be determined for want of facts");
    let mut section = Section::new("undetermined", heading);
    for code in order {
        let Some((count, fields)) = by_rule.get(&code) else { continue };
        let title = text::rule_title(code.as_str(), lang).unwrap_or(code.as_str());
        let facts: BTreeSet<&str> = fields.iter().map(|field| text::missing(*field, lang)).collect();
        section.blocks.push(Block::Item {
            text: format!("{title}: {count}"),
            inner: vec![facts.into_iter().collect::<Vec<_>>().join("; ")],
        });
    }
    (!section.blocks.is_empty()).then_some(section)
}

fn not_checked(overview: &Overview, lang: Lang) -> Option<Section> {
    let titles = overview.not_judged.iter().filter_map(|not| text::rule_title(not.code.as_str(), lang));
    let titles: Vec<&str> = titles.collect();
    let section =
        Section::new("not-checked", say(lang, "Pārbaude nav veikta", "Not checked by this version"));
    (!titles.is_empty()).then(|| section.with(Block::Text(titles.join("; "))))
}
