//! What to ask.

use std::borrow::Cow;

use super::fact::missing;
use crate::law::Field;

/// The beginnings of clauses that say what is not known, and the questions that go on in the same words.
const BEGINNINGS: [(&str, &str); 5] = [
    ("nav zināms, ", ""),
    ("nav skaidrs, ", ""),
    ("nav zināms ", "kāds ir "),
    ("nav zināma ", "kāda ir "),
    ("nav zināmi ", "kādi ir "),
];

/// Latvian asks in the order in which it says that it does not know: «nav zināms, vai par darbu ir maksāts» and «Vai par
/// darbu ir maksāts?».
pub(in crate::text) fn question(field: Field) -> Cow<'static, str> {
    match field {
        Field::Agreement => "Vai ir noslēgta vienošanās?".into(),
        Field::Payment => "Kāds ir maksājums?".into(),
        Field::ConsentForm => "Kā dota piekrišana?".into(),
        Field::ConsentCapacity => "Kas brīvprātīgajam ir piekrišanas devējs?".into(),
        Field::AgreementForm => "Kādā formā ir vienošanās?".into(),
        Field::NoticeForm => "Kādā formā paziņots par izbeigšanu?".into(),
        Field::Confidential => "Kādā formā norādīta konfidenciālā informācija?".into(),
        Field::Beneficiaries => "Kam darbs palīdz?".into(),
        _ => asked(missing(field)).into(),
    }
}

fn asked(unknown: &str) -> String {
    let of = |(beginning, asks): &(&str, &'static str)| Some((*asks, unknown.strip_prefix(beginning)?));
    let (asks, rest) = BEGINNINGS.iter().find_map(of).unwrap_or(("", unknown));
    let mut letters = asks.chars().chain(rest.chars());
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).chain(['?']).collect()
}
