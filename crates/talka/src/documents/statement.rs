//! The statement of the work (izziņa).
//!
//! **What the Law asks**: on the volunteer's request the organizer issues a statement of the work done, its duration and the
//! competences gained (section 7(2), clause 5). **What it attests**: the minutes of entries that stand and are volunteer work under
//! the Law, as the rule on statements compares them; what is left out is listed with the reason.

use super::error::DocumentError;
use super::lack::Lack;
use super::minutes::{self, attested};
use super::requisites::Requisites;
use super::words::both;
use super::writer::Writer;
use super::{given, place_and_time, sides};
use crate::date::{Day, Period};
use crate::document::{Document, DocumentKind};
use crate::law::provisions::BDL_STATEMENT_COMPETENCES;
use crate::law::{InBoth, Judged, Presume};
use crate::reading::record;
use crate::register::{Case, PlacementId};
use crate::text::{Inflection, Lang, hours, hours_in_words, period};

record! {
    /// What a statement states beside the hours.
    #[derive(Default)]
    pub struct StatementTerms {
        /// The first day of the period; absent: that of the placement.
        pub from: Option<Day>,
        /// The last day of the period; absent: the day of the document, or else that for which the register was judged.
        pub to: Option<Day>,
        /// The work done, each a phrase; absent: the tasks of the entries that are attested, or that of the placement.
        pub work: Option<Vec<String>>,
        /// The competences gained by the work, each a phrase; absent: those of earlier statements of the placement.
        pub competences: Option<Vec<String>>,
    }
}

const TITLE: InBoth = both("Izziņa", "Statement");
const ABOUT: InBoth = both("par veikto brīvprātīgo darbu", "of volunteer work");
const DONE: InBoth = both("Veiktais brīvprātīgais darbs", "The work done");
const PLACE: InBoth = both("Brīvprātīgā darba vieta", "Place of the work");
const PERIOD: InBoth = both("Laikposms", "Period");
const DURATION: InBoth = both("Ilgums", "Duration");
const COMPETENCES: InBoth =
    both("Kompetences, kas iegūtas, veicot brīvprātīgo darbu", "Competences gained by the work");
const UNPAID: InBoth = both("Darbs veikts bez atlīdzības.", "The work was done without pay.");
const LEFT_OUT: InBoth = both("Ilgumā neieskaitītais laiks", "Time that is not in the duration");
const REASON: InBoth = both("Iemesls", "Reason");
const TIME: InBoth = both("Laiks", "Time");

/// A statement of the work in a placement.
///
/// Where the settings do not say what is presumed of records that are silent, it is that nobody was paid, and the statement says so.
pub fn statement(
    judged: &Judged,
    placement: PlacementId,
    terms: &StatementTerms,
    requisites: &Requisites,
    lang: Lang,
) -> Result<Document, DocumentError> {
    let presuming = judged.presuming(Presume::USUAL);
    let judged = presuming.as_ref().unwrap_or(judged);
    let case = judged.register().case(placement).ok_or(DocumentError::NoSuchRecord)?;
    let to = terms.to.or(requisites.date).unwrap_or(judged.settings().today);
    let days = Period::new(terms.from.unwrap_or(Day::MIN), to).map_err(|_| DocumentError::ReversedPeriod)?;
    let entries = attested(judged, &case, days);
    let mut writer = Writer::new(lang);
    let volunteer = sides::volunteer_name(&mut writer, case.volunteer);
    let born = sides::born(&writer, case.volunteer);
    writer.details_of(sides::VOLUNTEER, [volunteer].into_iter().chain(born));
    let organizer = sides::organizer(&mut writer, case.organization);
    writer.details_of(sides::ORGANIZER, organizer);

    writer.heading(DONE);
    let work = given::all(terms.work.as_ref());
    let tasks = || {
        let counted = entries.iter().filter(|of| of.minutes > 0);
        given::each_once(counted.map(|of| of.entry.log.task.as_ref()))
    };
    let work = Some(work).filter(|work| !work.is_empty()).unwrap_or_else(tasks);
    let work = if work.is_empty() { place_and_time::task(&case).into_iter().collect() } else { work };
    if work.is_empty() {
        writer.lacks(Lack::Task);
    }
    writer.list(work);
    let minutes = minutes::sum(&entries);
    if minutes == 0 {
        writer.lacks(Lack::Hours);
    }
    let places =
        given::each_once(entries.iter().filter(|of| of.minutes > 0).map(|of| of.entry.log.place.as_ref()));
    let places = (!places.is_empty()).then(|| writer.detail(PLACE, places.join("; ")));
    let lasted = stated(terms, days).or_else(|| minutes::lasted(&entries, days));
    let lasted = lasted.map(|days| writer.detail(PERIOD, period(days, lang)));
    let duration = writer.detail(DURATION, hours_in_words(minutes, Inflection::Nominative, lang));
    let basis = writer.basis(&BDL_STATEMENT_COMPETENCES);
    writer.details(places.into_iter().chain(lasted).chain([duration, basis]));
    writer.say(UNPAID);

    writer.heading(COMPETENCES);
    let competences = competences(&case, terms);
    if competences.is_empty() {
        writer.lacks(Lack::Competences);
    }
    writer.list(competences);
    for field in minutes::undecided_for(judged, &entries) {
        writer.lacks(field);
    }
    let left_out = minutes::left_out(&entries);
    if !left_out.is_empty() {
        let row = |(why, minutes): &(minutes::LeftOut, i64)| {
            vec![why.words().text(lang).to_owned(), hours(*minutes, lang)]
        };
        writer.table(LEFT_OUT, &[(REASON, false), (TIME, true)], left_out.iter().map(row).collect(), None);
    }
    writer.signatures(vec![requisites.office(sides::ORGANIZER.text(lang), lang)], requisites);
    Ok(writer.finish(DocumentKind::Statement, TITLE, Some(ABOUT), requisites))
}

/// The period, where its first day was given.
fn stated(terms: &StatementTerms, days: Period) -> Option<Period> {
    terms.from.map(|_| days)
}

fn competences(case: &Case<'_>, terms: &StatementTerms) -> Vec<String> {
    if let Some(given) = &terms.competences {
        return given::all(Some(given));
    }
    let stated = case.placement.statements.iter().flatten().flat_map(|statement| &statement.competences);
    given::each_once(stated.flatten().map(Some))
}
