//! The entries of a placement as a sheet (brīvprātīgā darba stundu uzskaite).

use super::error::DocumentError;
use super::minutes::{self, Attested, attested};
use super::requisites::{Requisites, signer};
use super::words::both;
use super::writer::Writer;
use super::{given, sides};
use crate::date::Period;
use crate::document::{Document, DocumentKind};
use crate::law::{InBoth, Judged, Presume};
use crate::register::PlacementId;
use crate::text::{Lang, hours, period};

const TITLE: InBoth = both("Brīvprātīgā darba stundu uzskaite", "Hours of volunteer work");
const PERIOD: InBoth = both("Laikposms", "Period");
const ENTRIES: InBoth = both("Stundu ieraksti", "Entries");
const NUMBER: InBoth = both("Nr.", "No.");
const DATE: InBoth = both("Datums", "Date");
const TIMES: InBoth = both("No–līdz", "From–to");
const WORK: InBoth = both("Darbs un vieta", "Work and place");
const ENTERED: InBoth = both("Ierakstīts", "Entered");
const COUNTED: InBoth = both("Ieskaitīts", "Counted");
const WHY: InBoth = both("Piezīmes", "Remarks");
const TOTAL: InBoth = both("Kopā", "Total");
const NONE: InBoth = both("Šajā laikposmā stundu ierakstu nav.", "There are no entries in this period.");

/// The entries of a placement in a period, each with what of it counts and why the rest does not. A period that is `None` is that
/// of all entries.
///
/// Where the settings do not say what is presumed of records that are silent, it is that nobody was paid.
pub fn hour_sheet(
    judged: &Judged,
    placement: PlacementId,
    days: Option<Period>,
    requisites: &Requisites,
    lang: Lang,
) -> Result<Document, DocumentError> {
    let presuming = judged.presuming(Presume::USUAL);
    let judged = presuming.as_ref().unwrap_or(judged);
    let case = judged.register().case(placement).ok_or(DocumentError::NoSuchRecord)?;
    let entries = attested(judged, &case, days.unwrap_or(Period::ALWAYS));
    let mut writer = Writer::new(lang);
    let volunteer = sides::volunteer_name(&mut writer, case.volunteer);
    let organizer = sides::organizer_name(&mut writer, sides::ORGANIZER, case.organization);
    let all = entries.iter().map(|of| of.entry.log.on.period()).reduce(Period::around);
    let lasts = days.or(all).map(|days| writer.detail(PERIOD, period(days, lang)));
    writer.details([volunteer, organizer].into_iter().chain(lasts));
    for field in minutes::undecided_for(judged, &entries) {
        writer.lacks(field);
    }
    if entries.is_empty() {
        writer.say(NONE);
    } else {
        let columns = [
            (NUMBER, true),
            (DATE, false),
            (TIMES, false),
            (WORK, false),
            (ENTERED, true),
            (COUNTED, true),
            (WHY, false),
        ];
        let rows = entries.iter().enumerate().map(|(n, of)| row(n + 1, of, lang)).collect();
        let entered =
            entries.iter().map(|of| i64::from(of.entry.log.minutes.max(0))).fold(0, i64::saturating_add);
        let sums = [entered, minutes::sum(&entries)].map(|minutes| hours(minutes, lang));
        let [entered, counted] = sums;
        let empty = String::new;
        let total = vec![TOTAL.text(lang).to_owned(), empty(), empty(), empty(), entered, counted, empty()];
        writer.table(ENTRIES, &columns, rows, Some(total));
    }
    let name = given::name(case.volunteer.name.as_ref());
    let places =
        vec![signer(sides::VOLUNTEER, name, lang), requisites.office(sides::ORGANIZER.text(lang), lang)];
    writer.signatures(places, requisites);
    Ok(writer.finish(DocumentKind::HourSheet, TITLE, None, requisites))
}

fn row(number: usize, of: &Attested<'_>, lang: Lang) -> Vec<String> {
    let log = of.entry.log;
    let work = given::each_once([log.task.as_ref(), log.place.as_ref()]);
    let why = of.left_out.iter().map(|(why, minutes)| {
        let words = why.words().text(lang);
        if of.minutes > 0 { format!("{}: {words}", hours(*minutes, lang)) } else { words.to_owned() }
    });
    vec![
        number.to_string(),
        minutes::when(&of.entry, lang),
        minutes::times(&of.entry, lang),
        work.join("; "),
        hours(log.minutes.max(0).into(), lang),
        hours(of.minutes, lang),
        why.collect::<Vec<_>>().join("; "),
    ]
}
