//! The certificate of an award (apliecinājums).

use super::error::DocumentError;
use super::lack::Lack;
use super::requisites::Requisites;
use super::words::both;
use super::writer::Writer;
use super::{given, sides};
use crate::date::Period;
use crate::document::{Document, DocumentKind, Labelled};
use crate::law::{InBoth, Judged};
use crate::reading::record;
use crate::recognition::awards::{AwardKey, AwardPeriod, AwardStep, Ledger, RecordedAward};
use crate::recognition::{Awarded, Clause, Level, Scheme, Title};
use crate::text::{Inflection, Lang, date, hours_in_words, period, regulation_kind};

record! {
    /// What a certificate says beside what the ledger and the scheme hold.
    #[derive(Default)]
    pub struct AwardTerms {
        /// The text of law that the award rests on, such as `Jēkabpils novada domes 27.06.2024. noteikumi Nr. 12`; absent: kind,
        /// number and date as the scheme says them.
        pub basis: Option<String>,
    }
}

const TITLE: InBoth = both("Apliecinājums", "Certificate");
const ABOUT: InBoth = both("par brīvprātīgo darbu", "of volunteer work");
const ATTESTS: InBoth = both(
    "Šis dokuments apliecina brīvprātīgo darbu sabiedrības labā.",
    "This document attests volunteer work for the benefit of society.",
);
const LEVEL: InBoth = both("Apbalvojums", "Award");
const HOURS: InBoth = both("Ieskaitītais brīvprātīgā darba ilgums", "Volunteer work counted");
const PERIOD: InBoth = both("Laikposms", "Period");
const SCHEME: InBoth = both("Kārtība", "Scheme");
const TEXT: InBoth = both("Pamats", "Basis");
const ISSUER: InBoth = both("Piešķir", "Given by");

/// The certificate of an award that the ledger holds, under the scheme by which it was made.
///
/// Errors where the ledger has no such award, where it was revoked, and where the scheme gives no certificate for the level.
pub fn award(
    judged: &Judged,
    scheme: &Scheme,
    ledger: &Ledger,
    key: &AwardKey,
    terms: &AwardTerms,
    requisites: &Requisites,
    lang: Lang,
) -> Result<Document, DocumentError> {
    let (award, level) = earned(scheme, ledger, key, Awarded::Certificate)?;
    let volunteer = judged.register().volunteer(key.volunteer).ok_or(DocumentError::NoSuchRecord)?;
    let mut writer = Writer::new(lang);
    let name = sides::volunteer_name(&mut writer, volunteer);
    writer.details([name]);
    writer.say(ATTESTS);
    let granted = writer.detail(LEVEL, title(&level.title, lang));
    let hours = hours(&writer, award);
    let days = days(&writer, award);
    let text = cited(&mut writer, scheme, terms);
    let issuer = scheme.issue.as_ref().and_then(|issue| said(issue.issuer.as_ref()));
    let issuer = issuer.unwrap_or(&scheme.authority.name);
    let given_by = writer.detail(ISSUER, issuer.clone());
    let scheme_title = writer.detail(SCHEME, title(&scheme.title, lang));
    writer.details(
        [granted, hours].into_iter().chain(days).chain([scheme_title]).chain(text).chain([given_by]),
    );
    writer.signatures(vec![signatory(scheme, requisites).office(issuer, lang)], requisites);
    Ok(writer.finish(DocumentKind::Award, TITLE, Some(ABOUT), requisites))
}

/// An award that stands, with its level, for which the scheme gives that.
pub(super) fn earned<'l, 's>(
    scheme: &'s Scheme,
    ledger: &'l Ledger,
    key: &AwardKey,
    gives: Awarded,
) -> Result<(&'l RecordedAward, &'s Level), DocumentError> {
    if key.scheme != scheme.id {
        return Err(DocumentError::OtherScheme);
    }
    let level = scheme.levels.iter().find(|level| level.id == key.level).ok_or(DocumentError::NoSuchLevel)?;
    let award = ledger.get(key).ok_or(DocumentError::NotEarned)?;
    if award.stands() == AwardStep::Revoked {
        return Err(DocumentError::Revoked);
    }
    if !level.awards.contains(&gives) {
        return Err(DocumentError::NotGiven);
    }
    Ok((award, level))
}

pub(super) fn title(title: &Title, lang: Lang) -> &str {
    match lang {
        Lang::Lv => &title.lv,
        Lang::En => &title.en,
    }
}

/// The hours with which it was made, in the nominative behind a label.
pub(super) fn hours(writer: &Writer, award: &RecordedAward) -> Labelled {
    writer.detail(HOURS, hours_in_words(award.minutes, Inflection::Nominative, writer.lang))
}

/// The days whose hours earned it; none where hours add up without end.
pub(super) fn days(writer: &Writer, award: &RecordedAward) -> Option<Labelled> {
    let days = award.key.period.and_then(AwardPeriod::period).filter(|days| *days != Period::ALWAYS)?;
    Some(writer.detail(PERIOD, period(days, writer.lang)))
}

/// The text of law behind the scheme, as far as it is said; a certificate without its number and date is a draft.
fn cited(writer: &mut Writer, scheme: &Scheme, terms: &AwardTerms) -> Option<Labelled> {
    let lang = writer.lang;
    if let Some(basis) = given::said(terms.basis.as_ref()) {
        return Some(writer.detail(TEXT, basis));
    }
    let (number, on) = (said(scheme.text.number.as_ref()), said(scheme.text.date.as_ref()));
    if number.is_none() && on.is_none() {
        writer.lacks(Lack::SchemeText);
    }
    let kind = scheme.text.kind.map(|kind| regulation_kind(kind, lang).to_owned());
    let numbered = number.map(|number| match lang {
        Lang::Lv => format!("Nr. {number}"),
        Lang::En => format!("No. {number}"),
    });
    let on = on.map(|on| date(*on, lang));
    let parts: Vec<String> = kind.into_iter().chain(numbered).chain(on).collect();
    (!parts.is_empty())
        .then(|| writer.detail(TEXT, format!("{}: {}", scheme.authority.name, parts.join(", "))))
}

/// What the office gives, with the position that the scheme names where the office says none.
fn signatory(scheme: &Scheme, requisites: &Requisites) -> Requisites {
    let named = scheme.issue.as_ref().and_then(|issue| said(issue.signatory.as_ref()));
    let position = requisites.position.clone().or_else(|| named.cloned());
    Requisites { position, ..requisites.clone() }
}

/// What the text of the scheme says, and no convention.
pub(super) fn said<T>(clause: Option<&Clause<T>>) -> Option<&T> {
    match clause {
        Some(Clause::Says(value)) => Some(value),
        _ => None,
    }
}
