//! The generated part of the README: how much there is, and the table of planted cases.

use super::books::{Books, LogRow, Office, PlacementRow};
use super::cases::Case;
use super::hours::Mark;
use super::organizations::Organization;
use super::people::Person;
use super::tally;

pub(super) fn block(office: &Office, books: &Books<'_>, organizations: &[Organization]) -> String {
    let count = |is: fn(&Person) -> bool| office.people.iter().filter(|person| is(person)).count();
    let cases: usize = office.themes.iter().map(|(_, cases)| cases.len()).sum();
    let counts = [
        ("Jaunieši", books.people.len()),
        ("Organizācijas", organizations.len()),
        ("Vienošanās", books.placements.len()),
        ("Stundu ieraksti", books.logs.len()),
        ("Iestādītie gadījumi", cases),
        ("Aicināmo jauniešu skaits pēc pieņēmumiem", count(tally::is_invited)),
        ("Jaunieši, kam trūkst ne vairāk kā 10 h", count(tally::is_near)),
    ];
    let mut lines = vec!["| Kas | Skaits |".to_owned(), "| --- | ---: |".to_owned()];
    lines.extend(counts.map(|(what, number)| format!("| {what} | {number} |")));
    for (theme, cases) in &office.themes {
        lines.extend([String::new(), format!("### {theme}"), String::new()]);
        lines.push("| Gadījums | Kas iestādīts | Kur | Kas sagaidāms |".to_owned());
        lines.push("| --- | --- | --- | --- |".to_owned());
        lines.extend(cases.iter().map(|case| {
            let (name, planted, expected) = (case.name, case.planted, case.expected);
            format!("| `{name}` | {planted} | {} | {expected} |", place(case, books))
        }));
    }
    lines.join("\n") + "\n"
}

/// The keys of the people, of their agreements and of the entries that the case is about.
pub(super) fn place(case: &Case, books: &Books<'_>) -> String {
    let of_case = |person: &Person| person.case == Some(case.name);
    let of_case_itself = |row: &&PlacementRow<'_>| of_case(row.person) && !row.placement.past;
    let about = |row: &&LogRow<'_>| match row.log.marked {
        Mark::No => false,
        Mark::OfPerson => of_case(row.person),
        Mark::Of(name) => name == case.name,
    };
    let people = books.people.iter().filter(|(_, person)| of_case(person)).map(|(key, _)| key.clone());
    let placements = books.placements.iter().filter(of_case_itself).map(|row| row.key.clone());
    let logs: Vec<String> = books.logs.iter().filter(about).map(|row| row.number.to_string()).collect();
    let logs = if logs.is_empty() { String::new() } else { format!("Nr. {}", logs.join(", ")) };
    let listed = [people.collect::<Vec<_>>().join(", "), placements.collect::<Vec<_>>().join(", "), logs];
    let parts = listed.into_iter().chain([case.elsewhere.to_owned()]).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("; ")
}
