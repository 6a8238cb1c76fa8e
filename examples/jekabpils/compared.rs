//! What several schemes make of the same register.

use talka::recognition::{Decision, Reached, Recognition};
use talka::register::Register;
use talka::text::Lang;

use crate::layout::{Align, Page, say};
use crate::recognized::People;

pub(crate) fn print(page: &mut Page, register: &Register, recognitions: &[Recognition<'_>], lang: Lang) {
    levels(page, recognitions, lang);
    people(page, &People { register, lang }, recognitions, lang);
}

/// How many people reach each level of each scheme.
fn levels(page: &mut Page, recognitions: &[Recognition<'_>], lang: Lang) {
    page.heading(say(lang, "Atzīšanas kārtību salīdzinājums", "The schemes compared"));
    for (n, recognition) in recognitions.iter().enumerate() {
        page.line(
            2,
            &format!("{}. {}", n + 1, say(lang, &recognition.scheme.title.lv, &recognition.scheme.title.en)),
        );
    }
    let mut rows = Vec::new();
    for (n, recognition) in recognitions.iter().enumerate() {
        for level in &recognition.scheme.levels {
            let people = |state| {
                let states = recognition.decisions.iter().flat_map(|decision| &decision.levels);
                states.filter(|known| known.level == level.id && known.state == state).count().to_string()
            };
            rows.push(vec![
                format!("{}.", n + 1),
                say(lang, &level.title.lv, &level.title.en).to_owned(),
                people(Reached::Reached),
                people(Reached::Undecided),
            ]);
        }
    }
    let headings = [
        (say(lang, "Kārtība", "Scheme"), Align::Left),
        (say(lang, "Līmenis", "Level"), Align::Left),
        (say(lang, "Sasniedz", "Reach it"), Align::Right),
        (say(lang, "Nevar noteikt", "Undetermined"), Align::Right),
    ];
    page.table(&headings, &rows);
}

/// The people who reach something under one of the schemes, with what they reach under each.
fn people(page: &mut Page, people: &People<'_>, recognitions: &[Recognition<'_>], lang: Lang) {
    page.heading(say(lang, "Kas ko sasniedz", "Who reaches what"));
    let numbers: Vec<String> = (1..=recognitions.len()).map(|n| format!("{n}.")).collect();
    let mut headings = vec![(say(lang, "Vārds, uzvārds", "Name"), Align::Left)];
    headings.extend(numbers.iter().map(|number| (number.as_str(), Align::Left)));
    let mut rows = Vec::new();
    for volunteer in people.register.volunteers() {
        let of_each: Vec<Option<&Decision<'_>>> = recognitions
            .iter()
            .map(|recognition| {
                recognition.decisions.iter().find(|decision| decision.volunteer == volunteer.id)
            })
            .collect();
        let levels: Vec<String> =
            of_each.iter().map(|decision| decision.map_or_else(String::new, reached)).collect();
        if of_each.iter().flatten().any(|decision| decision.standing.level.is_some()) {
            let name = people.name(volunteer.id).to_owned();
            rows.push(std::iter::once(name).chain(levels).collect::<Vec<_>>());
        }
    }
    rows.sort();
    page.table(&headings, &rows);
}

/// The levels that were reached, and with a question mark those that nobody can tell.
fn reached(decision: &Decision<'_>) -> String {
    let levels = decision.levels.iter().filter_map(|level| match level.state {
        Reached::Reached => Some(level.level.to_owned()),
        Reached::Undecided => Some(format!("{}?", level.level)),
        Reached::NotReached => None,
    });
    levels.collect::<Vec<_>>().join(", ")
}
