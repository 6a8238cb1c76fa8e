//! Who is invited, who is near, whom a silence of the scheme would add or drop, and why hours did not count.

use std::collections::BTreeMap;

use talka::recognition::Reached;
use talka::recognition::requirements::RequirementCode;
use talka::register::VolunteerId;
use talka::text::{self, Lang};

use super::findings::block;
use super::front::{near_label, reached_label};
use super::{Align, Block, Section, Table, capitalized, say, titled};
use crate::overview::{Deciding, Local, Party, SchemeOverview, Uncounted};

pub(super) fn sections(scheme: &SchemeOverview, lang: Lang) -> Vec<Section> {
    let mut sections = vec![invited(scheme, lang), near(scheme, lang)];
    sections.extend(not_counted(scheme, lang));
    sections.push(silences(scheme, lang));
    sections.push(presumed(scheme, lang));
    sections.extend(local("local", scheme, lang));
    sections
}

fn none(lang: Lang) -> Block {
    Block::Text(say(lang, "Nav neviena.", "Nobody.").to_owned())
}

fn invited(scheme: &SchemeOverview, lang: Lang) -> Section {
    let label = reached_label(scheme, lang);
    let section = Section::new("invited", format!("{label}: {}", scheme.invited.len()));
    if scheme.invited.is_empty() {
        return section.with(none(lang));
    }
    let headings = [
        (say(lang, "Vārds, uzvārds", "Name"), Align::Left),
        (say(lang, "Ieskaitīts", "Counted"), Align::Right),
        (say(lang, "Sasniegts", "Reached"), Align::Right),
        (say(lang, "Līmenis", "Level"), Align::Left),
    ];
    // One level needs no column that says which.
    let columns = if scheme.levels.len() > 1 { 4 } else { 3 };
    let mut table = Table::new(label, headings.get(..columns).unwrap_or(&headings));
    table.rows.extend(scheme.invited.iter().map(|of| {
        let cells = [
            of.person.shown(),
            text::hours(of.counted, lang),
            of.reached.map(|day| text::date(day, lang)).unwrap_or_default(),
            titled(&of.level, lang).to_owned(),
        ];
        cells.into_iter().take(columns).collect()
    }));
    section.with(Block::Table(table))
}

fn near(scheme: &SchemeOverview, lang: Lang) -> Section {
    let section = Section::new("near", format!("{}: {}", near_label(lang), scheme.near.len()));
    if scheme.near.is_empty() {
        return section.with(none(lang));
    }
    let columns = [
        (say(lang, "Vārds, uzvārds", "Name"), Align::Left),
        (say(lang, "Ieskaitīts", "Counted"), Align::Right),
        (say(lang, "Trūkst", "Lacking"), Align::Right),
    ];
    let mut table = Table::new(near_label(lang), &columns);
    table.rows.extend(
        scheme
            .near
            .iter()
            .map(|of| vec![of.person.shown(), text::hours(of.counted, lang), text::hours(of.missing, lang)]),
    );
    section.with(Block::Table(table))
}

fn not_counted(scheme: &SchemeOverview, lang: Lang) -> Vec<Section> {
    let not = say(lang, "Kāpēc stundas nav ieskaitītas", "Why hours did not count");
    let open = say(
        lang,
        "Kur nevar noteikt, vai stundas ieskaita",
        "Where it cannot be determined whether hours count",
    );
    let reason = say(lang, "Iemesls", "Reason");
    let perhaps = say(lang, "Iespējamais iemesls", "Possible reason");
    let parts =
        [("not-counted", not, reason, &scheme.not_counted), ("undecided", open, perhaps, &scheme.undecided)];
    let section = |(id, heading, reason, sums): (&'static str, &str, &str, &Vec<Uncounted>)| {
        let columns = [
            (reason, Align::Left),
            (say(lang, "Laiks", "Time"), Align::Right),
            (say(lang, "Cilvēki", "People"), Align::Right),
        ];
        let mut table = Table::new(heading, &columns);
        table.rows.extend(sums.iter().map(|of| {
            let reason = text::criterion(of.criterion, lang).to_owned();
            vec![reason, text::hours(of.minutes, lang), of.people.to_string()]
        }));
        Section::new(id, heading).with(Block::Table(table))
    };
    parts.into_iter().filter(|(.., sums)| !sums.is_empty()).map(section).collect()
}

fn silences(scheme: &SchemeOverview, lang: Lang) -> Section {
    let heading =
        say(lang, "Ko mainītu tas, par ko noteikumi klusē", "What the silences of the scheme would change");
    let mut section = Section::new("silences", heading);
    let added = say(lang, "klāt nāktu", "would be added");
    for silent in &scheme.silences {
        let parts = [
            (added, &silent.raises),
            (say(lang, "atkristu", "would drop out"), &silent.lowers),
            (
                say(lang, "nevarētu noteikt, jo trūkst ziņu", "could not be determined for want of facts"),
                &silent.opens,
            ),
        ];
        let parts = parts.into_iter().filter(|(_, people)| !people.is_empty());
        let inner = parts.map(|(label, people)| listed(label, people)).collect();
        let text = capitalized(&text::interpretation(&silent.interpretation, lang));
        section.blocks.push(Block::Item { text, inner });
    }
    if !scheme.undecided_people.is_empty() {
        let text = say(
            lang,
            "Ja ieskaitītu stundas, par kurām trūkst ziņu",
            "If the hours counted of which facts are missing",
        );
        section.blocks.push(Block::Item {
            text: text.to_owned(),
            inner: vec![listed(added, &scheme.undecided_people)],
        });
    }
    if section.blocks.is_empty() {
        section.blocks.push(Block::Text(say(lang, "Neko.", "Nothing.").to_owned()));
    }
    section
}

fn listed(label: &str, people: &[Party<VolunteerId>]) -> String {
    let names: Vec<String> = people.iter().map(Party::shown).collect();
    format!("{label} ({}): {}", people.len(), names.join(", "))
}

/// How many reached a level with what is presumed of silent records, and how many without.
fn presumed(scheme: &SchemeOverview, lang: Lang) -> Section {
    let heading =
        say(lang, "Ko pieņem, ja ierakstā nekas nav teikts", "What is presumed where a record is silent");
    let presumed = scheme.presumed;
    let line = |lv, en, count| Block::Text(format!("{}: {count}", say(lang, lv, en)));
    Section::new("presumed", heading)
        .with(line(
            "Ja pieņem parasto (par darbu nav maksāts), līmeni sasniegušo skaits",
            "With what is usual (nobody was paid), those who reached a level",
            presumed.with,
        ))
        .with(line("Lēmumi, kas uz to balstās", "Decisions that rest on it", presumed.rests))
        .with(line(
            "Ja nepieņem neko, līmeni sasniegušo skaits",
            "With nothing presumed, those who reached a level",
            presumed.without,
        ))
}

/// What the text of a scheme asks for beyond the Law, in its own voice.
fn local(id: &str, scheme: &SchemeOverview, lang: Lang) -> Option<Section> {
    let Local { findings, undetermined, not_judged, .. } = scheme.local.as_ref()?;
    let heading = say(
        lang,
        "Ko pašvaldības noteikumi prasa papildus likumam",
        "What the municipality asks for beyond the Law",
    );
    let mut section = Section::new(id, heading);
    section.blocks.extend(findings.iter().map(|of| block(of, lang)));
    for of in undetermined {
        let label = say(lang, "nevar noteikt, jo trūkst ziņu", "cannot be determined for want of facts");
        let facts: Vec<&str> = of.missing.iter().map(|field| text::missing(*field, lang)).collect();
        section.blocks.push(Block::Item {
            text: format!("{} ({label}): {}", text::requirement(of.code, lang), of.times),
            inner: vec![facts.join("; ")],
        });
    }
    let unjudged: Vec<&str> =
        not_judged.iter().map(|code: &RequirementCode| text::requirement(*code, lang)).collect();
    if !unjudged.is_empty() {
        let label = say(lang, "Pārbaude nav veikta", "Not judged");
        section.blocks.push(Block::Text(format!("{label}: {}", unjudged.join("; "))));
    }
    Some(section)
}

/// What several schemes make of the same hours.
pub(super) fn compared(schemes: &[SchemeOverview], lang: Lang) -> Vec<Section> {
    let mut sections = vec![levels(schemes, lang), people(schemes, lang)];
    let numbered = schemes.iter().zip(1..);
    sections.extend(numbered.filter_map(|(scheme, n)| local(&format!("local-{n}"), scheme, lang)));
    sections
}

fn levels(schemes: &[SchemeOverview], lang: Lang) -> Section {
    let heading = say(lang, "Atzīšanas kārtību salīdzinājums", "The schemes compared");
    let columns = [
        ("", Align::Left),
        (say(lang, "Līmenis", "Level"), Align::Left),
        (say(lang, "Sasniedz", "Reach it"), Align::Right),
        (say(lang, "Nevar noteikt", "Undetermined"), Align::Right),
    ];
    let (mut section, mut table) = (Section::new("compared", heading), Table::new(heading, &columns));
    for (n, scheme) in schemes.iter().enumerate() {
        section.blocks.push(Block::Text(format!("{}. {}", n + 1, titled(&scheme.title, lang))));
        table.rows.extend(scheme.levels.iter().enumerate().map(|(of_scheme, of)| {
            let title = titled(&of.level.title, lang).to_owned();
            vec![number(n, of_scheme), title, of.reached.to_string(), of.undecided.to_string()]
        }));
    }
    section.with(Block::Table(table))
}

/// The people who reach something under one of the schemes, with what they reach under each.
fn people(schemes: &[SchemeOverview], lang: Lang) -> Section {
    let heading = say(lang, "Kas ko sasniedz", "Who reaches what");
    let numbers: Vec<String> = (1..=schemes.len()).map(|n| format!("{n}.")).collect();
    let mut columns = vec![(say(lang, "Vārds, uzvārds", "Name"), Align::Left)];
    columns.extend(numbers.iter().map(|number| (number.as_str(), Align::Left)));
    let mut table = Table::new(heading, &columns);
    let mut reached: BTreeMap<&Party<VolunteerId>, Vec<String>> = BTreeMap::new();
    for scheme in schemes {
        let some = scheme.deciding.iter().filter(|of| of.reaches);
        reached.extend(some.map(|of| (&of.person, vec![String::new(); schemes.len()])));
    }
    for (n, scheme) in schemes.iter().enumerate() {
        for of in &scheme.deciding {
            if let Some(cell) = reached.get_mut(&of.person).and_then(|cells| cells.get_mut(n)) {
                *cell = states(n, of);
            }
        }
    }
    let row = |(person, cells): (&Party<VolunteerId>, Vec<String>)| {
        std::iter::once(person.shown()).chain(cells).collect()
    };
    table.rows.extend(reached.into_iter().map(row));
    Section::new("who", heading).with(if table.rows.is_empty() { none(lang) } else { Block::Table(table) })
}

/// The number of a level: that of its scheme, and its own.
fn number(scheme: usize, level: usize) -> String {
    format!("{}.{}.", scheme + 1, level + 1)
}

/// The levels that were reached, and with a question mark those that nobody can tell.
fn states(scheme: usize, of: &Deciding) -> String {
    let levels = of.levels.iter().enumerate().filter_map(|(n, state)| match state {
        Reached::Reached => Some(number(scheme, n)),
        Reached::Undecided => Some(number(scheme, n) + "?"),
        Reached::NotReached => None,
    });
    levels.collect::<Vec<_>>().join(", ")
}
