//! The findings under the Law by provision, most severe first.

use std::collections::{BTreeMap, BTreeSet};

use talka::date::Day;
use talka::law::{Finding, Remedy, Report, Tense, Voice};
use talka::register::{RecordId, RecordKind, Register};
use talka::text::{self, Lang};

use crate::layout::{Page, say};

/// Wordings of one group that are listed before "and so many more".
const LISTED: usize = 4;

pub(crate) fn print(page: &mut Page, register: &Register, report: &Report, lang: Lang) {
    page.heading(say(lang, "Konstatējumi pēc normām", "Findings by provision"));
    // A record that is wrong is wrong today, whatever days it names.
    let lies_ahead = |finding: &&Finding| finding.tense == Tense::Ahead && finding.voice != Voice::Records;
    let (ahead, begun): (Vec<&Finding>, Vec<&Finding>) = report.findings.iter().partition(lies_ahead);
    print_groups(page, register, &begun, report.settings.today, lang);
    undetermined(page, report, lang);
    if !ahead.is_empty() {
        page.heading(say(lang, "Kas gaidāms", "What lies ahead"));
        print_groups(page, register, &ahead, report.settings.today, lang);
    }
}

/// These findings by rule and provision, the most severe first.
fn print_groups(page: &mut Page, register: &Register, findings: &[&Finding], today: Day, lang: Lang) {
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings.iter().copied() {
        let same = |group: &&mut Vec<&Finding>| {
            group.first().is_some_and(|first| {
                first.rule.code == finding.rule.code
                    && first.severity == finding.severity
                    && first.by == finding.by
            })
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    // Where these are the same, the order of the rules is kept.
    groups.sort_by_key(|group| group.first().map(|first| (first.severity, first.bearing)));

    for group in &groups {
        print_group(page, register, group, today, lang);
    }
}

/// All findings of a rule under one provision.
fn print_group(page: &mut Page, register: &Register, group: &[&Finding], today: Day, lang: Lang) {
    let Some(first) = group.first() else { return };
    let title = text::rule_title(first.rule.code, lang).unwrap_or(first.rule.code);
    page.line(2, &format!("{} · {title}", text::severity(first.severity, lang).to_uppercase()));
    page.line(
        6,
        &format!("{} ({})", text::finding_citation(first, lang), text::bearing(first.bearing, lang)),
    );
    page.line(6, &counts(register, group, lang));

    let mut wordings: BTreeMap<String, usize> = BTreeMap::new();
    for finding in group {
        *wordings.entry(text::finding_message(finding, lang)).or_default() += 1;
    }
    let mut wordings: Vec<(String, usize)> = wordings.into_iter().collect();
    wordings.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (wording, count) in wordings.iter().take(LISTED) {
        page.item(6, &format!("{count} ×"), wording);
    }
    if wordings.len() > LISTED {
        let more: usize = wordings.iter().skip(LISTED).map(|(_, count)| count).sum();
        page.item(6, &format!("{more} ×"), say(lang, "līdzīgi", "alike"));
    }
    let remedies: BTreeSet<Remedy> = group.iter().filter_map(|finding| finding.remedy_on(today)).collect();
    for remedy in remedies {
        page.item(6, "→", text::remedy(remedy, lang));
    }
}

/// What the findings touch.
fn counts(register: &Register, group: &[&Finding], lang: Lang) -> String {
    let logs: BTreeSet<_> = group.iter().flat_map(|finding| &finding.logs).collect();
    let logs: Vec<_> = register.hour_logs().iter().filter(|log| logs.contains(&log.id)).collect();
    let subjects = group.iter().filter(|finding| finding.subject.kind == RecordKind::Placement);
    let placements: BTreeSet<RecordId> = subjects
        .map(|finding| finding.subject.id)
        .chain(logs.iter().map(|log| log.placement.into()))
        .collect();
    let minutes: i64 = logs.iter().map(|log| i64::from(log.minutes)).sum();

    let mut counts = vec![format!("{}: {}", say(lang, "konstatējumi", "findings"), group.len())];
    for (label, count) in [
        (say(lang, "vienošanās", "placements"), placements.len()),
        (say(lang, "stundu ieraksti", "entries"), logs.len()),
    ] {
        if count > 0 {
            counts.push(format!("{label}: {count}"));
        }
    }
    if !logs.is_empty() {
        counts.push(format!("{}: {}", say(lang, "laiks", "time"), text::hours(minutes, lang)));
    }
    counts.join(" · ")
}

fn undetermined(page: &mut Page, report: &Report, lang: Lang) {
    let mut by_rule: Vec<(&'static str, usize, BTreeSet<&'static str>)> = Vec::new();
    for undetermined in &report.undetermined {
        let code = undetermined.rule.code;
        let at = by_rule.iter().position(|(known, ..)| *known == code).unwrap_or_else(|| {
            by_rule.push((code, 0, BTreeSet::new()));
            by_rule.len() - 1
        });
        if let Some((_, count, facts)) = by_rule.get_mut(at) {
            *count += 1;
            facts.extend(undetermined.missing.iter().map(|missing| text::missing(missing.field, lang)));
        }
    }
    page.heading(say(lang, "Nevar noteikt, jo trūkst ziņu", "Cannot be determined for want of facts"));
    for (code, count, facts) in by_rule {
        let title = text::rule_title(code, lang).unwrap_or(code);
        page.line(2, &format!("{title}: {count}"));
        page.line(6, &facts.into_iter().collect::<Vec<_>>().join("; "));
    }
    let unchecked: Vec<&str> =
        report.not_judged.iter().filter_map(|not| text::rule_title(not.code.as_str(), lang)).collect();
    page.heading(say(lang, "Pārbaude nav veikta", "Not checked by this version"));
    page.line(2, &unchecked.join("; "));
}
