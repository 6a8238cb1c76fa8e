//! What an organization says of the volunteer work of a year, with its annual report (informācija par brīvprātīgo darbu).
//!
//! **What the Law asks**: section 7(2), clause 9: the place, the number of volunteers at it, the hours of all together, and, as the
//! organizer sees fit, notable events, projects and activities.

use super::error::DocumentError;
use super::requisites::Requisites;
use super::words::both;
use super::writer::Writer;
use super::{given, sides};
use crate::document::{Document, DocumentKind};
use crate::law::provisions::BDL_YEARLY_REPORT;
use crate::law::{InBoth, Judged, Yearly};
use crate::order::sort_by_key;
use crate::reading::record;
use crate::register::{OpenEvent, Organization, OrganizationId};
use crate::text::{Inflection, Lang, date, hours, hours_in_words};

record! {
    /// What the information of a year says beside what is counted.
    #[derive(Default)]
    pub struct YearlyTerms {
        /// Notable events, projects, activities and other matters, each a phrase; absent: the open events of the year.
        pub notable: Option<Vec<String>>,
    }
}

const TITLE: InBoth = both("Informācija par brīvprātīgo darbu", "Information on volunteer work");
const YEAR: InBoth = both("Gads", "Year");
const PLACES: InBoth = both("Brīvprātīgā darba vietas", "Places of volunteer work");
const PLACE: InBoth = both("Brīvprātīgā darba vieta", "Place");
const VOLUNTEERS: InBoth = both("Brīvprātīgā darba veicēju kopskaits", "Number of volunteers");
const NO_PLACE: InBoth = both("vieta nav ierakstīta", "no place is recorded");
const NONE: InBoth =
    both("Šajā gadā brīvprātīgais darbs nav ierakstīts.", "No volunteer work is recorded in this year.");
const MINUTES: InBoth = both("Nostrādāto stundu kopskaits", "Hours in all");
const NOTABLE: InBoth =
    both("Nozīmīgākie pasākumi, projekti un aktivitātes", "Notable events and activities");
const EVENTS: InBoth = both("Pasākumi bez reģistrēšanās", "Open events");
const EVENT: InBoth = both("Pasākums", "Event");
const DATE: InBoth = both("Datums", "Date");
const PEOPLE: InBoth = both("Dalībnieku skaits", "Number of people");

/// The information of an organization on the volunteer work of a year. A fact that would make a number surer makes it a draft.
pub fn yearly_information(
    judged: &Judged,
    organization: OrganizationId,
    year: i32,
    terms: &YearlyTerms,
    requisites: &Requisites,
    lang: Lang,
) -> Result<Document, DocumentError> {
    let counted = judged.yearly(organization, year).ok_or(DocumentError::NoSuchRecord)?;
    let of = judged.register().organization(organization).ok_or(DocumentError::NoSuchRecord)?;
    let mut writer = Writer::new(lang);
    let mut details = sides::organizer(&mut writer, of);
    details.push(writer.detail(YEAR, year.to_string()));
    details.push(writer.basis(&BDL_YEARLY_REPORT));
    writer.details(details);
    for missing in &counted.missing {
        writer.lacks(missing.field);
    }
    writer.heading(PLACES);
    if counted.places.is_empty() {
        writer.say(NONE);
    } else {
        let row = |place: &crate::law::PlaceInYear| {
            let name = place.place.clone().unwrap_or_else(|| NO_PLACE.text(lang).to_owned());
            vec![name, people(place.volunteers, place.volunteers_at_most, lang)]
        };
        let rows = counted.places.iter().map(row).collect();
        writer.table(PLACES, &[(PLACE, false), (VOLUNTEERS, true)], rows, None);
    }
    writer.details([writer.detail(MINUTES, in_all(&counted, lang))]);
    notable(&mut writer, of, year, terms);
    writer.signatures(vec![requisites.office(sides::ORGANIZER.text(lang), lang)], requisites);
    Ok(writer.finish(DocumentKind::YearlyInformation, TITLE, None, requisites))
}

fn people(surely: u32, at_most: u32, lang: Lang) -> String {
    match lang {
        _ if surely == at_most => surely.to_string(),
        Lang::Lv => format!("no {surely} līdz {at_most}"),
        Lang::En => format!("from {surely} to {at_most}"),
    }
}

fn in_all(counted: &Yearly, lang: Lang) -> String {
    let surely = hours_in_words(counted.minutes, Inflection::Nominative, lang);
    match (counted.minutes_at_most, lang) {
        (Some(most), _) if most == counted.minutes => surely,
        (Some(most), Lang::Lv) => format!("no {} līdz {}", hours(counted.minutes, lang), hours(most, lang)),
        (Some(most), Lang::En) => format!("from {} to {}", hours(counted.minutes, lang), hours(most, lang)),
        (None, Lang::Lv) => format!("vismaz {}", hours(counted.minutes, lang)),
        (None, Lang::En) => format!("at least {}", hours(counted.minutes, lang)),
    }
}

/// What the organizer finds notable, and the open events of the year.
fn notable(writer: &mut Writer, of: &Organization, year: i32, terms: &YearlyTerms) {
    let lang = writer.lang;
    let notable = given::all(terms.notable.as_ref());
    if !notable.is_empty() {
        writer.heading(NOTABLE);
        writer.list(notable);
    }
    let mut events: Vec<&OpenEvent> =
        of.events.iter().flatten().filter(|event| event.on.year() == year).collect();
    if events.is_empty() {
        return;
    }
    sort_by_key(&mut events, |event| event.on);
    let row = |event: &&OpenEvent| {
        let people = event.people.iter().map(|group| group.people).fold(0, u32::saturating_add);
        let named = given::name(event.name.as_ref()).or_else(|| given::said(event.place.as_ref()));
        vec![date(event.on, lang), named.unwrap_or_default(), people.to_string()]
    };
    let columns = [(DATE, false), (EVENT, false), (PEOPLE, true)];
    writer.heading(EVENTS);
    writer.table(EVENTS, &columns, events.iter().map(row).collect(), None);
}
