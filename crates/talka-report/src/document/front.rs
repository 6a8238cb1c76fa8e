//! What fits on one screen: who is invited, what is most severe, what to do first, what to look up.

use talka::text::{self, Lang};

use super::{Items, Lead, capitalized, say, titled};
use crate::overview::{Overview, SchemeOverview};

/// So many things of each kind.
const MOST: usize = 3;

pub(super) fn title(overview: &Overview, lang: Lang) -> String {
    match overview.schemes.as_slice() {
        [scheme] => titled(&scheme.title, lang).to_owned(),
        _ => say(lang, "Brīvprātīgā darba pārskats", "Volunteer work: an overview").to_owned(),
    }
}

pub(super) fn about(overview: &Overview, lang: Lang) -> String {
    let totals = overview.totals;
    let counts = [
        (say(lang, "brīvprātīgie", "volunteers"), totals.volunteers.to_string()),
        (say(lang, "ieraksti", "entries"), totals.entries.to_string()),
        (say(lang, "kopā", "in all"), text::hours(totals.minutes, lang)),
    ];
    let day = format!("{} {}", say(lang, "Dienā", "On"), text::date(overview.today(), lang));
    let counts = counts.map(|(label, count)| format!("{label}: {count}")).join(" · ");
    format!("{day} · {counts}")
}

pub(super) fn leads(overview: &Overview, lang: Lang) -> Vec<Lead> {
    let mut leads = Vec::new();
    match overview.schemes.as_slice() {
        [] => {}
        [scheme] => leads.extend(of_scheme(scheme, lang)),
        several => leads.push(of_schemes(several, lang)),
    }
    leads.push(severe(overview, lang));
    leads.push(to_do(overview, lang));
    leads.push(to_look_up(overview, lang));
    leads.push(read(overview, lang));
    leads
}

fn counted(label: &str, count: usize) -> String {
    format!("{label}: {count}")
}

fn of_scheme(scheme: &SchemeOverview, lang: Lang) -> [Lead; 2] {
    let invited = scheme.invited.iter().map(|of| of.person.shown()).collect();
    let near = scheme.near.iter();
    let near = near.map(|of| format!("{} ({})", of.person.shown(), text::hours(of.missing, lang))).collect();
    [
        Lead {
            heading: counted(reached_label(scheme, lang), scheme.invited.len()),
            items: Items::Names(invited),
            section: "invited",
        },
        Lead {
            heading: counted(near_label(lang), scheme.near.len()),
            items: Items::Names(near),
            section: "near",
        },
    ]
}

/// What is said of those who have reached a level.
pub(super) fn reached_label(scheme: &SchemeOverview, lang: Lang) -> &'static str {
    if scheme.invites {
        say(lang, "Aicināmi uz Brīvprātīgo godināšanas pasākumu", "To be invited to the honouring event")
    } else {
        say(lang, "Sasnieguši kādu līmeni", "Have reached a level")
    }
}

pub(super) fn near_label(lang: Lang) -> &'static str {
    say(lang, "Trūkst ne vairāk kā 10 stundu", "Lacking at most 10 hours")
}

fn of_schemes(schemes: &[SchemeOverview], lang: Lang) -> Lead {
    let line = |scheme: &SchemeOverview| format!("{}: {}", titled(&scheme.title, lang), scheme.invited.len());
    Lead {
        heading: say(lang, "Sasnieguši kādu līmeni", "Have reached a level").to_owned(),
        items: Items::Lines(schemes.iter().map(line).collect()),
        section: "compared",
    }
}

fn severe(overview: &Overview, lang: Lang) -> Lead {
    let line = |of: &crate::overview::FindingsOfRule| {
        let title = text::rule_title(of.first.rule.code, lang).unwrap_or(of.first.rule.code);
        let minutes = (of.entries > 0).then(|| text::hours(of.minutes, lang));
        let touched = minutes.map(|minutes| format!(", {minutes}")).unwrap_or_default();
        let severity = capitalized(text::severity(of.first.severity, lang));
        format!("{severity}: {title} ({}\u{a0}×{touched})", of.findings)
    };
    Lead {
        heading: say(lang, "Būtiskākais, kas konstatēts", "The most severe findings").to_owned(),
        items: Items::Lines(overview.most_severe(MOST).into_iter().map(line).collect()),
        section: "findings",
    }
}

fn to_do(overview: &Overview, lang: Lang) -> Lead {
    let due = overview.first_to_do().into_iter().take(MOST);
    Lead {
        heading: say(lang, "Vispirms darāms", "To do first").to_owned(),
        items: Items::Lines(due.map(|(remedy, times)| text::task(remedy, times, lang)).collect()),
        section: "to-do",
    }
}

fn to_look_up(overview: &Overview, lang: Lang) -> Lead {
    let line = |of: &talka::law::QuestionGroup| {
        format!("{} ({}\u{a0}×)", text::question(of.field, lang), of.missing)
    };
    Lead {
        heading: say(lang, "Vispirms noskaidrojams", "To look up first").to_owned(),
        items: Items::Lines(overview.questions.iter().take(MOST).map(line).collect()),
        section: "undetermined",
    }
}

fn read(overview: &Overview, lang: Lang) -> Lead {
    let [all, read, refused] = overview.reading.rows();
    let mut line = match lang {
        Lang::Lv => format!("Rindas: {all} · nolasītas: {read} · atstātas malā: {refused}"),
        Lang::En => format!("Rows: {all} · read: {read} · left out: {refused}"),
    };
    let not_read = overview.reading.not_read();
    if not_read > 0 {
        let label = say(lang, "nenolasītas datnes", "files not read");
        line = format!("{line} · {label}: {not_read}");
    }
    Lead {
        heading: say(lang, "Kā nolasīts", "How it was read").to_owned(),
        items: Items::Lines(vec![line]),
        section: "files",
    }
}
