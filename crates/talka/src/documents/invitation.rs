//! The invitation to an honouring event (ielūgums uz Brīvprātīgo godināšanas pasākumu).

use super::award::{days, earned, hours, said, title};
use super::error::DocumentError;
use super::lack::Lack;
use super::requisites::Requisites;
use super::words::both;
use super::writer::Writer;
use super::{given, sides};
use crate::date::{Clock, Day};
use crate::document::{Document, DocumentKind};
use crate::law::{InBoth, Judged};
use crate::reading::record;
use crate::recognition::awards::{AwardKey, Ledger};
use crate::recognition::{Awarded, Scheme};
use crate::register::Private;
use crate::text::{Lang, clock, date};

record! {
    /// The event that people are invited to.
    #[derive(Default)]
    pub struct EventTerms {
        /// What it is called; absent: the honouring event of volunteers.
        pub title: Option<String>,
        /// The day; absent: that of the ceremony of the scheme.
        pub on: Option<Day>,
        /// When it begins.
        pub at: Option<Clock>,
        /// Where it is.
        pub place: Option<String>,
        /// Until when an answer is asked for.
        pub answer_by: Option<Day>,
        /// Where to send an answer, such as an e-mail address.
        pub contact: Option<Private>,
    }
}

const TITLE: InBoth = both("Ielūgums", "Invitation");
const EVENT: InBoth = both("Pasākums", "Event");
const HONOURING: InBoth = both("Brīvprātīgo godināšanas pasākums", "Honouring event for volunteers");
const INVITES: InBoth = both(
    "Pateicamies par brīvprātīgo darbu sabiedrības labā un aicinām Jūs uz pasākumu, kurā to godināsim.",
    "We thank you for volunteer work for the benefit of society, and invite you to the event that honours it.",
);
const ON: InBoth = both("Datums", "Date");
const AT: InBoth = both("Sākums", "Begins at");
const PLACE: InBoth = both("Vieta", "Place");
const ANSWER_BY: InBoth = both("Atbildi lūdzam sniegt līdz", "Please answer by");
const CONTACT: InBoth = both("Saziņai", "Contact");
const SCHEME: InBoth = both("Atzīšanas kārtība", "Recognition scheme");

/// The invitation of whoever has an award that the ledger holds.
///
/// Errors where the ledger has no such award, where it was revoked, and where the scheme invites nobody for the level.
pub fn invitation(
    judged: &Judged,
    scheme: &Scheme,
    ledger: &Ledger,
    key: &AwardKey,
    event: &EventTerms,
    requisites: &Requisites,
    lang: Lang,
) -> Result<Document, DocumentError> {
    let (award, _) = earned(scheme, ledger, key, Awarded::Invitation)?;
    let volunteer = judged.register().volunteer(key.volunteer).ok_or(DocumentError::NoSuchRecord)?;
    let mut writer = Writer::new(lang);
    let name = sides::volunteer_name(&mut writer, volunteer);
    writer.details([name]);
    writer.say(INVITES);
    let called = given::said(event.title.as_ref()).unwrap_or_else(|| HONOURING.text(lang).to_owned());
    let ceremony = scheme.issue.as_ref().and_then(|issue| said(issue.ceremony.as_ref()).copied());
    let called = writer.detail(EVENT, called);
    let on = event.on.or(ceremony).map(|day| date(day, lang));
    let on = writer.needed(ON, on, Lack::EventDay);
    let at = writer.needed(AT, event.at.map(|at| at_hour(at, lang)), Lack::EventTime);
    let place = writer.needed(PLACE, given::said(event.place.as_ref()), Lack::EventPlace);
    let answer_by = event.answer_by.map(|day| writer.detail(ANSWER_BY, date(day, lang)));
    let contact = given::name(event.contact.as_ref()).map(|contact| writer.detail(CONTACT, contact));
    writer.details([called, on, at, place].into_iter().chain(answer_by).chain(contact));
    let scheme_title = writer.detail(SCHEME, title(&scheme.title, lang));
    let (hours, days) = (hours(&writer, award), days(&writer, award));
    writer.details([hours].into_iter().chain(days).chain([scheme_title]));
    writer.signatures(vec![requisites.office(&scheme.authority.name, lang)], requisites);
    Ok(writer.finish(DocumentKind::Invitation, TITLE, None, requisites))
}

/// `plkst. 17.00`, `17:00`.
fn at_hour(at: Clock, lang: Lang) -> String {
    match lang {
        Lang::Lv => format!("plkst. {}", clock(at, lang)),
        Lang::En => clock(at, lang),
    }
}
