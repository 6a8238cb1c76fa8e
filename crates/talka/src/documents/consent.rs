//! The consent of a legal representative (likumiskā pārstāvja piekrišana).
//!
//! **What the Law asks**: who is from 13 to 16 volunteers with a legal representative's consent in writing (section 4(2)); before
//! a minor is involved, a representative is informed of significant risks of the work environment and their effect on safety and health
//! (section 7(2), clause 6). The document says both, so that one signature shows both.

use super::error::DocumentError;
use super::lack::Lack;
use super::requisites::{Requisites, signer};
use super::words::{NAME, both};
use super::writer::Writer;
use super::{given, place_and_time, sides};
use crate::document::{Document, DocumentKind};
use crate::law::provisions::{ADULT_AGE, BDL_4_2, BDL_7_2_6, MINIMUM_AGE};
use crate::law::{Field, InBoth, Judged};
use crate::reading::record;
use crate::register::{Capacity, PlacementId, Private};
use crate::text::{Lang, capacity, citation};

record! {
    /// What a consent states beside what a register holds.
    #[derive(Default)]
    pub struct ConsentTerms {
        /// Name and surname of the legal representative; absent: whose consent the register has.
        pub representative: Option<Private>,
        /// In what capacity; absent: that of the consent in the register.
        pub capacity: Option<Capacity>,
        /// The amount of work; absent: what the placement says was offered for a month.
        pub amount: Option<String>,
        /// The place of the work; absent: the only place that the organizer has.
        pub place: Option<String>,
        /// The significant risks of the work environment: all of them, so that an empty list says that there are none.
        pub risks: Option<Vec<RiskFactor>>,
    }
}

record! {
    /// A significant risk of the work environment (būtisks darba vides riska faktors).
    pub struct RiskFactor {
        /// What it is, such as `asi instrumenti`.
        pub factor: String,
        /// Its effect on safety and health, such as `griezti ievainojumi`.
        pub effect: Option<String>,
        /// What is done against it.
        pub measures: Option<String>,
    }
}

const TITLE: InBoth = both("Piekrišana", "Consent");
const ABOUT: InBoth = both("nepilngadīgas personas brīvprātīgajam darbam", "to volunteer work of a minor");
const MINOR: InBoth = both("Nepilngadīgā persona", "The minor");
const WORK: InBoth = both("Brīvprātīgais darbs", "The volunteer work");
const ORGANIZER: InBoth = both("Organizētājs", "Organizer");
const CAPACITY: InBoth = both("Pārstāvības pamats", "In the capacity of");
const TASK: InBoth = both("Veicamais darbs", "Work to be done");
const PLACE: InBoth = both("Brīvprātīgā darba vieta", "Place of the work");
const AMOUNT: InBoth = both("Apjoms", "Amount");
const TERM: InBoth = both("Termiņš", "Term");
const I_CONSENT: InBoth = both(
    "Ar šo dodu rakstveida piekrišanu, ka minētā nepilngadīgā persona veic šeit norādīto brīvprātīgo darbu no mācībām brīvajā laikā.",
    "I hereby consent in writing that the minor named above does the volunteer work described here in time free of lessons.",
);
const RISKS: InBoth = both("Darba vides riska faktori", "Risks of the work environment");
const NO_RISKS: InBoth = both(
    "Organizētājs ir informējis, ka būtisku darba vides riska faktoru šajā darbā nav.",
    "The organizer has informed that there are no significant risks of the work environment in this work.",
);
const FACTOR: InBoth = both("Riska faktors", "Risk");
const EFFECT: InBoth = both("Ietekme uz drošību un veselību", "Effect on safety and health");
const MEASURES: InBoth = both("Kas darīts riska mazināšanai", "What is done against it");
const INFORMED: InBoth = both(
    "Pirms šīs piekrišanas organizētājs ir informējis par šādiem būtiskiem darba vides riska faktoriem un to ietekmi uz drošību un veselību.",
    "Before this consent the organizer informed of these significant risks of the work environment and their effect on safety and health.",
);
const RECEIVED: InBoth = both("Organizētājs piekrišanu saņēma (datums)", "Received by the organizer (date)");
const BASIS: InBoth = both("Pamats", "Basis");

/// The consent of a legal representative to the work of a placement, with the information on risks that has to come before.
///
/// Errors where the volunteer surely is an adult, or too young to volunteer even with a consent.
pub fn consent(
    judged: &Judged,
    placement: PlacementId,
    terms: &ConsentTerms,
    requisites: &Requisites,
    lang: Lang,
) -> Result<Document, DocumentError> {
    let case = judged.register().case(placement).ok_or(DocumentError::NoSuchRecord)?;
    let day = requisites.date.unwrap_or(judged.settings().today);
    let begins = place_and_time::first_day(&case, Some(day)).unwrap_or(day).max(day);
    let ages = |on| sides::ages(case.volunteer, on, judged.settings().reckoning());
    if ages(begins).zip(MINIMUM_AGE.on(begins)).is_some_and(|(ages, least)| *ages.end() < least) {
        return Err(DocumentError::TooYoung);
    }
    if ages(day).zip(ADULT_AGE.on(day)).is_some_and(|(ages, adult)| *ages.start() >= adult) {
        return Err(DocumentError::Adult);
    }
    let mut writer = Writer::new(lang);
    if ages(day).is_none() {
        writer.lacks(Field::Born);
    }
    let recorded = sides::consent_of(case.volunteer);
    let name = given::name(terms.representative.as_ref())
        .or_else(|| given::name(recorded.and_then(|consent| consent.giver.as_ref())));
    let acts = terms.capacity.or_else(|| recorded.and_then(|consent| consent.capacity));
    if acts.is_some_and(|capacity| !capacity.represents()) {
        writer.lacks(Lack::NotARepresentative);
    }
    let representative = writer.needed(NAME, name.clone(), Lack::RepresentativeName);
    let acts = acts.map(|acts| capacity(acts, lang).to_owned());
    let acts = writer.needed(CAPACITY, acts, Lack::RepresentativeCapacity);
    writer.details_of(sides::REPRESENTATIVE, [representative, acts]);
    let volunteer = sides::volunteer_name(&mut writer, case.volunteer);
    let born = sides::born(&writer, case.volunteer);
    writer.details_of(MINOR, [volunteer].into_iter().chain(born));
    let organizer = sides::organizer_name(&mut writer, ORGANIZER, case.organization);
    let task = writer.needed(TASK, place_and_time::task(&case), Lack::Task);
    let place = place_and_time::place(&case, terms.place.as_ref());
    let place = writer.needed(PLACE, place, Lack::Place);
    let amount = place_and_time::amount(&case, terms.amount.as_ref(), lang);
    let amount = amount.map(|amount| writer.detail(AMOUNT, amount));
    let term = match place_and_time::term(&case, requisites.date, lang) {
        Ok(term) => writer.detail(TERM, term),
        Err(missing) => writer.needed(TERM, None, missing),
    };
    writer.details_of(WORK, [organizer, task, place].into_iter().chain(amount).chain([term]));
    risks(&mut writer, terms);
    writer.say(I_CONSENT);
    let basis = [&BDL_4_2, &BDL_7_2_6].map(|provision| citation(provision, lang)).join("; ");
    writer.details([writer.detail(BASIS, basis), writer.blank(RECEIVED)]);
    writer.signatures(vec![signer(sides::REPRESENTATIVE, name, lang)], requisites);
    Ok(writer.finish(DocumentKind::Consent, TITLE, Some(ABOUT), requisites))
}

/// What the organizer tells of risks (section 7(2), clause 6).
fn risks(writer: &mut Writer, terms: &ConsentTerms) {
    writer.heading(RISKS);
    let Some(risks) = &terms.risks else { return writer.lacks(Lack::RiskFactors) };
    if risks.is_empty() {
        return writer.say(NO_RISKS);
    }
    if risks.iter().any(|risk| given::said(risk.effect.as_ref()).is_none()) {
        writer.lacks(Lack::RiskEffect);
    }
    writer.say(INFORMED);
    let cell = |text: Option<&String>| given::said(text).unwrap_or_default();
    let row = |risk: &RiskFactor| {
        vec![cell(Some(&risk.factor)), cell(risk.effect.as_ref()), cell(risk.measures.as_ref())]
    };
    let columns = [(FACTOR, false), (EFFECT, false), (MEASURES, false)];
    writer.table(RISKS, &columns, risks.iter().map(row).collect(), None);
}
