//! What several schemes make of the same register.

use talka::recognition::{Decision, Reached, Recognition, Scheme};
use talka::register::Register;
use talka::text::Lang;

use crate::layout::{Align, Page, say};
use crate::recognized::People;

pub(crate) fn print(
    page: &mut Page,
    register: &Register,
    recognitions: &[(&Scheme, Recognition)],
    lang: Lang,
) {
    levels(page, recognitions, lang);
    people(page, &People { register, lang }, recognitions, lang);
}

/// How many people reach each level of each scheme.
fn levels(page: &mut Page, recognitions: &[(&Scheme, Recognition)], lang: Lang) {
    page.heading(say(lang, "Atzīšanas kārtību salīdzinājums", "The schemes compared"));
    for (n, (scheme, _)) in recognitions.iter().enumerate() {
        page.line(2, &format!("{}. {}", n + 1, say(lang, &scheme.title.lv, &scheme.title.en)));
    }
    let mut rows = Vec::new();
    for (n, (scheme, recognition)) in recognitions.iter().enumerate() {
        for (of_scheme, level) in scheme.levels.iter().enumerate() {
            let people = |state| {
                let states = recognition.decisions.iter().flat_map(|decision| &decision.levels);
                states.filter(|known| known.level == level.id && known.state == state).count().to_string()
            };
            rows.push(vec![
                number(n, of_scheme),
                say(lang, &level.title.lv, &level.title.en).to_owned(),
                people(Reached::Reached),
                people(Reached::Undecided),
            ]);
        }
    }
    let headings = [
        ("", Align::Left),
        (say(lang, "Līmenis", "Level"), Align::Left),
        (say(lang, "Sasniedz", "Reach it"), Align::Right),
        (say(lang, "Nevar noteikt", "Undetermined"), Align::Right),
    ];
    page.table(&headings, &rows);
}

/// The people who reach something under one of the schemes, with what they reach under each.
fn people(page: &mut Page, people: &People<'_>, recognitions: &[(&Scheme, Recognition)], lang: Lang) {
    page.heading(say(lang, "Kas ko sasniedz", "Who reaches what"));
    let numbers: Vec<String> = (1..=recognitions.len()).map(|n| format!("{n}.")).collect();
    let mut headings = vec![(say(lang, "Vārds, uzvārds", "Name"), Align::Left)];
    headings.extend(numbers.iter().map(|number| (number.as_str(), Align::Left)));
    let mut rows = Vec::new();
    for volunteer in people.register.volunteers() {
        let of_each: Vec<Option<&Decision>> = recognitions
            .iter()
            .map(|(_, recognition)| {
                recognition.decisions.iter().find(|decision| decision.volunteer == volunteer.id)
            })
            .collect();
        let levels = of_each.iter().enumerate();
        let levels: Vec<String> =
            levels.map(|(n, decision)| decision.map_or_else(String::new, |it| reached(n, it))).collect();
        if of_each.iter().flatten().any(|decision| decision.standing.level.is_some()) {
            let name = people.name(volunteer.id).to_owned();
            rows.push(std::iter::once(name).chain(levels).collect::<Vec<_>>());
        }
    }
    rows.sort();
    page.table(&headings, &rows);
}

/// The number of a level: that of its scheme, and its own.
fn number(scheme: usize, level: usize) -> String {
    format!("{}.{}.", scheme + 1, level + 1)
}

/// The levels that were reached, and with a question mark those that nobody can tell.
fn reached(scheme: usize, decision: &Decision) -> String {
    let levels = decision.levels.iter().enumerate().filter_map(|(n, level)| match level.state {
        Reached::Reached => Some(number(scheme, n)),
        Reached::Undecided => Some(number(scheme, n) + "?"),
        Reached::NotReached => None,
    });
    levels.collect::<Vec<_>>().join(", ")
}
