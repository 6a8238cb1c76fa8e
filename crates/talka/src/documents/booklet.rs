//! The booklet of hours of a young person (brīvprātīgā darba stundu uzskaites grāmatiņa), as municipalities hand it out.

use super::error::DocumentError;
use super::minutes::{self, Attested, attested};
use super::requisites::Requisites;
use super::words::both;
use super::writer::Writer;
use super::{given, sides};
use crate::date::{Day, Period};
use crate::document::{Document, DocumentKind};
use crate::law::{Field, InBoth, Judged, Presume};
use crate::order::sort_by_key;
use crate::reading::record;
use crate::register::{ConfirmationState, RecordKind, VolunteerId};
use crate::text::{Inflection, Lang, hours, hours_in_words, period};

record! {
    /// What a booklet says beside the hours.
    #[derive(Default)]
    pub struct BookletTerms {
        /// The municipality that hands it out.
        pub municipality: Option<String>,
        /// The first day of its period; absent: that of the first entry.
        pub from: Option<Day>,
        /// The last day of its period; absent: that of the last entry.
        pub to: Option<Day>,
        /// How it is kept, each a sentence, such as who writes hours into it.
        pub rules: Option<Vec<String>>,
        /// How many empty lines follow on the entries, to be filled in by hand; absent: none, at most 200.
        pub empty_lines: Option<u32>,
    }
}

/// The ages of young people (Youth Law, section 1); whether the year after the 25th birthday is included is not clear.
const AGES: (u8, u8) = (13, 25);
const MOST_EMPTY_LINES: u32 = 200;

const TITLE: InBoth = both("Brīvprātīgā darba stundu uzskaites grāmatiņa", "Booklet of volunteer hours");
const MUNICIPALITY: InBoth = both("Pašvaldība", "Municipality");
const PERIOD: InBoth = both("Laikposms", "Period");
const RULES: InBoth = both("Kā grāmatiņu lieto", "How the booklet is kept");
const ENTRIES: InBoth = both("Stundu ieraksti", "Entries");
const DATE: InBoth = both("Datums", "Date");
const HOST: InBoth = both("Darba vieta", "Host");
const WORK: InBoth = both("Paveiktais darbs", "Work done");
const TIME: InBoth = both("Ilgums", "Time");
const SUPERVISOR: InBoth = both("Darba vadītāja vārds, uzvārds", "Name of the supervisor");
const SIGNATURE: InBoth = both("Paraksts", "Signature");
const TOTAL: InBoth = both("Kopā", "Total");
const LEFT_OUT: InBoth = both("Neieskaitītais laiks", "Time that does not count");
const ISSUED_BY: InBoth = both("Grāmatiņu izsniedza", "Booklet issued by");

/// The booklet of a young person from 13 to 25, with the entries of all placements by day, and empty lines to go on by hand. Entries
/// that were corrected, rejected or taken back are not in it.
///
/// Where the settings do not say what is presumed of records that are silent, it is that nobody was paid.
pub fn booklet(
    judged: &Judged,
    volunteer: VolunteerId,
    terms: &BookletTerms,
    requisites: &Requisites,
    lang: Lang,
) -> Result<Document, DocumentError> {
    let presuming = judged.presuming(Presume::USUAL);
    let judged = presuming.as_ref().unwrap_or(judged);
    let register = judged.register();
    let position = register.position(RecordKind::Volunteer, volunteer).ok_or(DocumentError::NoSuchRecord)?;
    let person = register.volunteer(volunteer).ok_or(DocumentError::NoSuchRecord)?;
    let days = Period::new(terms.from.unwrap_or(Day::MIN), terms.to.unwrap_or(Day::MAX))
        .map_err(|_| DocumentError::ReversedPeriod)?;
    let mut writer = Writer::new(lang);
    let day = requisites.date.unwrap_or(judged.settings().today);
    match sides::ages(person, day, judged.settings().reckoning()) {
        Some(ages) if *ages.end() < AGES.0 || *ages.start() > AGES.1 => return Err(DocumentError::NotYoung),
        Some(_) => {}
        None => writer.lacks(Field::Born),
    }
    let mut entries: Vec<Attested<'_>> =
        register.cases_of(position).flat_map(|case| attested(judged, &case, days)).collect();
    entries.retain(|of| of.entry.stands());
    sort_by_key(&mut entries, |of| (of.entry.log.on.period().first(), of.entry.log.start));
    let municipality = given::said(terms.municipality.as_ref());
    let municipality = municipality.map(|name| writer.detail(MUNICIPALITY, name));
    let name = sides::volunteer_name(&mut writer, person);
    let born = sides::born(&writer, person);
    let period = stated(terms).map(|days| writer.detail(PERIOD, period(days, lang)));
    writer.details(municipality.into_iter().chain([name]).chain(born).chain(period));
    let rules = given::all(terms.rules.as_ref());
    if !rules.is_empty() {
        writer.heading(RULES);
        writer.list(rules);
    }
    for field in minutes::undecided_for(judged, &entries) {
        writer.lacks(field);
    }
    writer.heading(ENTRIES);
    table(&mut writer, &entries, terms);
    let left_out = minutes::left_out(&entries);
    if !left_out.is_empty() {
        let said = left_out.iter().map(|(why, minutes)| {
            format!("{} – {}", hours_in_words(*minutes, Inflection::Nominative, lang), why.words().text(lang))
        });
        let said: Vec<String> = said.collect();
        writer.details([writer.detail(LEFT_OUT, said.join("; "))]);
    }
    writer.signatures(vec![requisites.office(ISSUED_BY.text(lang), lang)], requisites);
    Ok(writer.finish(DocumentKind::Booklet, TITLE, None, requisites))
}

/// The period, where one was given.
fn stated(terms: &BookletTerms) -> Option<Period> {
    (terms.from.is_some() || terms.to.is_some())
        .then(|| Period::new(terms.from.unwrap_or(Day::MIN), terms.to.unwrap_or(Day::MAX)).ok())
        .flatten()
}

fn table(writer: &mut Writer, entries: &[Attested<'_>], terms: &BookletTerms) {
    let lang = writer.lang;
    let columns =
        [(DATE, false), (HOST, false), (WORK, false), (TIME, true), (SUPERVISOR, false), (SIGNATURE, false)];
    let mut rows: Vec<Vec<String>> = entries.iter().map(|of| row(of, lang)).collect();
    let empty = terms.empty_lines.unwrap_or(0).min(MOST_EMPTY_LINES);
    rows.extend((0..empty).map(|_| vec![String::new(); columns.len()]));
    let total = (!entries.is_empty() && empty == 0).then(|| {
        let empty = String::new;
        let sum = hours(minutes::sum(entries), lang);
        vec![TOTAL.text(lang).to_owned(), empty(), empty(), sum, empty(), empty()]
    });
    writer.table(ENTRIES, &columns, rows, total);
}

fn row(of: &Attested<'_>, lang: Lang) -> Vec<String> {
    let log = of.entry.log;
    let confirmed = log.confirmation.as_ref().filter(|of| of.state == ConfirmationState::Confirmed);
    vec![
        minutes::when(&of.entry, lang),
        given::name(of.entry.host.name.as_ref()).unwrap_or_default(),
        given::said(log.task.as_ref()).unwrap_or_default(),
        hours(log.minutes.max(0).into(), lang),
        given::name(confirmed.and_then(|confirmation| confirmation.by.as_ref())).unwrap_or_default(),
        String::new(),
    ]
}
