//! The four tables as the office exported them, each in its own manner.

use std::collections::BTreeMap;

use encoding_rs::WINDOWS_1257;
use talka::date::Day;

use super::books::{Books, LogRow, PlacementRow};
use super::calendar::written;
use super::organizations::Organization;
use super::people::{Person, Policy};
use super::placements::Signed;

/// A cell with the heading above it.
type Cell = (&'static str, String);

/// `jauniesi.csv`: UTF-8 with a byte order mark, semicolons.
pub(super) fn volunteers(books: &Books<'_>) -> Vec<u8> {
    let rows = books.people.iter().map(|(key, person)| volunteer(key, person));
    format!("\u{feff}{}", table(rows, ';', "\r\n")).into_bytes()
}

/// `organizacijas.csv`: UTF-8, commas.
pub(super) fn organizations(organizations: &[Organization]) -> Vec<u8> {
    table(organizations.iter().map(organization), ',', "\r\n").into_bytes()
}

/// `vienosanas.csv`: UTF-8, tabs.
pub(super) fn placements(books: &Books<'_>) -> Vec<u8> {
    table(books.placements.iter().map(placement), '\t', "\n").into_bytes()
}

/// `stundas.csv`: Windows-1257, semicolons, with a title above, empty rows between and a sum below.
pub(super) fn hours(books: &Books<'_>) -> Vec<u8> {
    let end = "\r\n";
    let mut text = format!("Brīvprātīgā darba stundu uzskaite 2019–2021, izdrukāta 15.01.2021.{end}{end}");
    let lines = booklet_lines(books);
    for (n, row) in books.logs.iter().enumerate() {
        let mut cells = hour_log(row, books, &lines);
        put_instead(&mut cells, &row.log.instead);
        if n == 0 {
            text += &line(cells.iter().map(|(heading, _)| *heading), ';', end);
        }
        if [400, 1200, 2500].contains(&n) {
            text += &line(cells.iter().map(|_| ""), ';', end);
            text += end;
        }
        let columns = row.log.cut.unwrap_or(cells.len());
        text += &line(cells.iter().take(columns).map(|(_, cell)| cell.as_str()), ';', end);
    }
    let minutes: i32 = books.logs.iter().map(|row| row.log.minutes).sum();
    text += &line(["Kopā", "", "", "", &format!("{},{:02}", minutes / 60, minutes % 60 * 5 / 3)], ';', end);
    let (bytes, _, lost) = WINDOWS_1257.encode(&text);
    assert!(!lost, "a letter is not in Windows-1257");
    bytes.into_owned()
}

/// Page and line in the booklet by the serial number of the entry: fourteen lines to a page, by day.
fn booklet_lines(books: &Books<'_>) -> BTreeMap<usize, (i32, i32)> {
    let mut by_day: Vec<&LogRow<'_>> = books.logs.iter().filter(|row| row.log.booklet > 0).collect();
    by_day.sort_by_key(|row| (row.log.booklet, row.log.on.first(), row.number));
    let mut filled: BTreeMap<u32, i32> = BTreeMap::new();
    let place = |row: &LogRow<'_>| {
        let lines = filled.entry(row.log.booklet).or_default();
        *lines += 1;
        (row.log.serial, ((*lines - 1) / 14 + 1, (*lines - 1) % 14 + 1))
    };
    by_day.into_iter().map(place).collect()
}

fn volunteer(key: &str, person: &Person) -> Vec<Cell> {
    let consent = person.consent.as_ref();
    let of_consent = |cell: &dyn Fn(&super::people::Consent) -> String| consent.map(cell).unwrap_or_default();
    let born = person.born_cell.map_or_else(|| written(person.born), str::to_owned);
    let mut cells = vec![
        ("Jaunieša kods", key.to_owned()),
        ("Vārds, uzvārds", person.shown.clone().unwrap_or_else(|| person.name.full())),
        ("Dzimšanas datums", born),
        ("Personas kods", person.codes.clone()),
        ("Deklarētā dzīvesvieta (ATVK)", person.residence.to_owned()),
        ("Skola", person.school.to_owned()),
        ("Piekrišanu deva (vārds)", of_consent(&|consent| consent.giver.clone())),
        ("Piekrišanas devējs", of_consent(&|consent| consent.capacity.to_owned())),
        ("Dokuments", of_consent(&|consent| consent.document.to_owned())),
        ("Piekrišanas veids", of_consent(&|consent| consent.form.to_owned())),
        ("Piekrišana kam", of_consent(&|consent| consent.purpose.to_owned())),
        ("Piekrišana dota", of_consent(&|consent| written(consent.given))),
        ("Piekrišana derīga līdz", of_consent(&|consent| maybe(consent.to))),
        ("Piekrišana atsaukta", of_consent(&|consent| maybe(consent.withdrawn))),
    ];
    let headings = [
        "Paša polise no",
        "Paša polise līdz",
        "Paša polises riski",
        "Paša polises summa invaliditātei (EUR)",
    ];
    cells.extend(headings.into_iter().zip(policy(person.own_policy.as_ref())));
    cells
}

fn organization(organization: &Organization) -> Vec<Cell> {
    vec![
        ("Organizācijas kods", organization.key.to_owned()),
        ("Nosaukums", organization.name.to_owned()),
        ("Juridiskais statuss", organization.class.to_owned()),
        ("Reģistrācijas numurs", organization.registration_number.clone()),
        ("Augstākā iestāde", organization.parent.to_owned()),
        ("ATVK kods", "0110000".to_owned()),
        ("Sociālā uzņēmuma statuss no", organization.status_from.to_owned()),
        ("Sociālā uzņēmuma statuss līdz", String::new()),
    ]
}

fn placement(row: &PlacementRow<'_>) -> Vec<Cell> {
    let placement = row.placement;
    let ending = placement.ending.as_ref();
    let mut cells = vec![
        ("Vienošanās nr.", row.key.clone()),
        ("Jaunieša kods", row.volunteer.clone()),
        ("Organizācijas kods", placement.organization.to_owned()),
        ("Forma", placement.form.to_owned()),
        ("Noslēgta", maybe(placement.concluded)),
        ("Rakstveidā no", maybe(placement.written)),
        ("Parakstījis jaunietis", signed(placement.signed_volunteer)),
        ("Parakstījusi organizācija", signed(placement.signed_organization)),
        ("Parakstījis likumiskais pārstāvis", signed(placement.signed_representative)),
        ("Iepazīstināts ar tiesībām un pienākumiem", maybe(placement.acquainted)),
        ("Vienošanās par", placement.agreed.to_owned()),
        ("Termiņa veids", placement.term_kind.to_owned()),
        ("Termiņš no", if placement.term_kind.is_empty() { String::new() } else { written(placement.from) }),
        ("Termiņš līdz", maybe(placement.to)),
        ("Grozīta", maybe(placement.amended.map(|(on, _)| on))),
        ("Pagarināta līdz", maybe(placement.amended.map(|(_, to)| to))),
        ("Rakstveida līgums pieprasīts", maybe(placement.writing_requested)),
        ("Izdevumus sedz", placement.expenses_covered.to_owned()),
        ("Samaksa par darbu (EUR)", placement.payments.to_owned()),
        ("Atlīdzinātie izdevumi", placement.expenses.clone()),
        ("Darbs", placement.task.clone()),
        ("Joma", placement.field.to_owned()),
        ("Labuma guvēji", beneficiaries(placement.field).to_owned()),
        ("Piemērots vecumam", "jā".to_owned()),
        ("Nekaitīgs drošībai, veselībai un tikumībai", "jā".to_owned()),
        ("Attīsta prasmes", "jā".to_owned()),
        ("Bīstamība", placement.hazards.to_owned()),
        ("Polise noslēgta", maybe(placement.policy.as_ref().and_then(|policy| policy.made))),
    ];
    let headings = ["Polise no", "Polise līdz", "Polises riski", "Summa invaliditātei (EUR)"];
    cells.extend(headings.into_iter().zip(policy(placement.policy.as_ref())));
    cells.extend([
        ("Izbeidza", ending.map_or("", |ending| ending.by).to_owned()),
        ("Uzteikums dots", maybe(ending.and_then(|ending| ending.notice))),
        ("Uzteikuma forma", ending.map_or("", |ending| ending.form).to_owned()),
        ("Izbeigta ar", maybe(ending.map(|ending| ending.effective))),
        ("Svarīgs iemesls", ending.map_or("", |ending| ending.important).to_owned()),
        ("Iemesls", ending.map_or("", |ending| ending.reason).to_owned()),
    ]);
    put_instead(&mut cells, &placement.instead);
    cells
}

fn hour_log(row: &LogRow<'_>, books: &Books<'_>, lines: &BTreeMap<usize, (i32, i32)>) -> Vec<Cell> {
    let log = row.log;
    let line = lines.get(&log.serial);
    let corrects = log.corrects.and_then(|serial| books.numbers.get(&serial));
    vec![
        ("Nr.", row.number.to_string()),
        ("Vienošanās nr.", row.placement.clone()),
        ("Darba vieta", log.host.unwrap_or("").to_owned()),
        ("Datums", log.on.written()),
        ("Stundas", log.stated.clone()),
        ("No", clock(log.start)),
        ("Līdz", clock(log.end)),
        ("Paveiktais darbs", log.task.clone()),
        ("Joma", log.field.to_owned()),
        ("Norise", log.mode.to_owned()),
        ("Stundu veids", log.kind.to_owned()),
        ("Grāmatiņa", if log.booklet > 0 { format!("G-{}", log.booklet) } else { String::new() }),
        ("Lpp.", line.map(|(page, _)| page.to_string()).unwrap_or_default()),
        ("Rinda", line.map(|(_, line)| line.to_string()).unwrap_or_default()),
        ("Ievadīja", log.entered_by.to_owned()),
        ("Ievadīts", written(log.entered)),
        ("Statuss", log.state.written().to_owned()),
        ("Apstiprināja", log.confirmed_by.to_owned()),
        ("Apstiprināts", maybe(log.confirmed)),
        ("Noraidījuma iemesls", log.reason.to_owned()),
        ("Labo ierakstu", corrects.map(ToString::to_string).unwrap_or_default()),
    ]
}

/// Those whom work in that field serves.
fn beneficiaries(field: &str) -> &'static str {
    match field {
        "vide" => "vide; sabiedrība",
        "dzīvnieki" => "dzīvnieki",
        "sociālā joma" => "seniori; personas ar invaliditāti",
        "jaunatne" => "jaunieši",
        "izglītība" => "bērni",
        _ => "sabiedrība",
    }
}

fn policy(policy: Option<&Policy>) -> [String; 4] {
    policy.map_or_else(Default::default, |policy| {
        [written(policy.from), written(policy.to), policy.risks.to_owned(), policy.disability.to_owned()]
    })
}

fn maybe(day: Option<Day>) -> String {
    day.map(written).unwrap_or_default()
}

fn signed(signed: Signed) -> String {
    match signed {
        Signed::On(day) => written(day),
        Signed::Cross => "x".to_owned(),
        Signed::Not => String::new(),
    }
}

fn clock(minutes: Option<i32>) -> String {
    minutes.map(|minutes| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)).unwrap_or_default()
}

fn put_instead(cells: &mut [Cell], instead: &[Cell]) {
    for (heading, text) in instead {
        let cell = cells.iter_mut().find(|(known, _)| known == heading);
        assert!(cell.is_some(), "no column {heading}");
        if let Some((_, cell)) = cell {
            cell.clone_from(text);
        }
    }
}

/// Rows under the headings of the first.
fn table(rows: impl Iterator<Item = Vec<Cell>>, delimiter: char, end: &str) -> String {
    let mut text = String::new();
    for row in rows {
        if text.is_empty() {
            text = line(row.iter().map(|(heading, _)| *heading), delimiter, end);
        }
        text += &line(row.iter().map(|(_, cell)| cell.as_str()), delimiter, end);
    }
    text
}

fn line<'c>(cells: impl IntoIterator<Item = &'c str>, delimiter: char, end: &str) -> String {
    let quoted = |cell: &str| {
        if cell.contains([delimiter, '"', '\n']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.to_owned()
        }
    };
    let cells: Vec<String> = cells.into_iter().map(quoted).collect();
    cells.join(&delimiter.to_string()) + end
}
