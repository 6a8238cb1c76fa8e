//! The contract on volunteer work (līgums par brīvprātīgo darbu).
//!
//! **What the Law asks**: section 6(2) lists what a contract states, clause by clause; each clause is a section here. Expenses
//! have one only where they are covered. **Who signs**: the volunteer, the organizer, and the legal representative of whoever may
//! be a minor on the day.

use super::error::DocumentError;
use super::lack::Lack;
use super::requisites::{Requisites, signer};
use super::words::{NAME, both};
use super::writer::Writer;
use super::{duties, given, place_and_time, sides};
use crate::date::Day;
use crate::document::{Document, DocumentKind, Labelled};
use crate::identity::PersonalCode;
use crate::law::provisions::{ADULT_AGE, MINIMUM_AGE};
use crate::law::{Field, InBoth, Judged};
use crate::reading::record;
use crate::register::{Case, ExpenseKind, PlacementId, Private};
use crate::text::{Lang, capacity, euros, words};

record! {
    /// What a contract states beside what a register holds.
    #[derive(Default)]
    pub struct AgreementTerms {
        /// Address of the organizer.
        pub organizer_address: Option<Private>,
        /// Where the volunteer lives (dzīvesvieta).
        pub volunteer_residence: Option<Private>,
        /// Name and surname of the legal representative; absent: who consented.
        pub representative: Option<Private>,
        /// The amount of work (apjoms); absent: what the placement says was offered for a month.
        pub amount: Option<String>,
        /// How the work is done (izpildes kārtība).
        pub manner: Option<String>,
        /// The place of the work; absent: the only place that the organizer has.
        pub place: Option<String>,
        /// Expenses that are to be covered.
        pub expenses: Option<Vec<CoveredExpense>>,
        /// Rights and duties of the organizer beyond those of the Law, each a sentence.
        pub organizer_duties: Option<Vec<String>>,
        /// Rights and duties of the volunteer beyond those of the Law, each a sentence.
        pub volunteer_duties: Option<Vec<String>>,
        /// Other terms, each a sentence.
        pub other: Option<Vec<String>>,
    }
}

record! {
    /// An expense that the organizer is to cover.
    pub struct CoveredExpense {
        /// What it is spent on.
        pub kind: ExpenseKind,
        /// What exactly, such as `autobuss uz darba vietu`.
        pub what: Option<String>,
        /// How much is covered at most, in euro cents.
        pub up_to_cents: Option<i64>,
    }
}

const TITLE: InBoth = both("Līgums par brīvprātīgo darbu", "Contract on volunteer work");
const PARTIES: InBoth = both("Līguma puses", "The parties");
const WORK: InBoth =
    both("Darbs, tā apjoms, izpildes kārtība un termiņš", "The work, its amount, manner and term");
const WHERE: InBoth = both("Brīvprātīgā darba vieta", "Place of the work");
const PLACE: InBoth = both("Vieta", "Place");
const OF_ORGANIZER: InBoth =
    both("Organizētāja atbildība, tiesības un pienākumi", "Liability, rights and duties of the organizer");
const OF_VOLUNTEER: InBoth = both(
    "Brīvprātīgā darba veicēja atbildība, tiesības un pienākumi",
    "Liability, rights and duties of the volunteer",
);
const EXPENSES: InBoth = both("Sedzamie izdevumi", "Covered expenses");
const EXPENSE: InBoth = both("Izdevumi", "Expense");
const UP_TO: InBoth = both("Apmērs, ne vairāk kā", "Amount, at most");
const OTHER: InBoth = both("Citi noteikumi", "Other terms");
const SIGNATURES: InBoth = both("Pušu paraksti", "Signatures");
const ADDRESS: InBoth = both("Adrese", "Address");
const CODE: InBoth = both("Personas kods", "Personal code");
const RESIDENCE: InBoth = both("Dzīvesvieta", "Residence");
const CAPACITY: InBoth = both("Pārstāvības pamats", "In the capacity of");
const TASK: InBoth = both("Veicamais darbs", "Work to be done");
const AMOUNT: InBoth = both("Apjoms", "Amount");
const MANNER: InBoth = both("Izpildes kārtība", "How it is done");
const TERM: InBoth = both("Termiņš", "Term");
const UNPAID: InBoth = both(
    "Brīvprātīgais darbs ir bezatlīdzības darbs sabiedrības labā, un tam nav peļņas gūšanas nolūka.",
    "Volunteer work is unpaid work for the benefit of society, and not done for profit.",
);
const NOTICE: InBoth = both(
    "Līgumu vienpusēji izbeidz, ne vēlāk kā trīs dienas iepriekš rakstveidā par to paziņojot otrai pusei.",
    "Either side may end the contract by telling the other in writing not later than three days before.",
);
const AT_ONCE: InBoth = both(
    "Brīvprātīgā darba veicējs līgumu var izbeigt nekavējoties, ja to darīt ir svarīgs iemesls.",
    "The volunteer may end the contract at once for an important reason.",
);

/// The contract of a placement, as the Law lists what it states (section 6(2)).
///
/// The ages that matter are those on the day of the document, or else on the day for which the register was judged.
///
/// ```
/// use talka::date::Day;
/// use talka::documents::{AgreementTerms, Requisites, agreement};
/// use talka::law::{Judged, Settings};
/// use talka::register::{PlacementId, Register};
/// use talka::text::Lang;
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let placement = register.placements()[0].id;
/// let judged = Judged::new(register, &Settings::on(Day::new(2023, 6, 1)?));
/// let contract = agreement(&judged, placement, &AgreementTerms::default(), &Requisites::default(), Lang::Lv)?;
/// assert!(contract.is_draft());
/// assert_eq!(contract.draft.unwrap().word, "PROJEKTS");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn agreement(
    judged: &Judged,
    placement: PlacementId,
    terms: &AgreementTerms,
    requisites: &Requisites,
    lang: Lang,
) -> Result<Document, DocumentError> {
    let case = judged.register().case(placement).ok_or(DocumentError::NoSuchRecord)?;
    let day = requisites.date.unwrap_or(judged.settings().today);
    let minor = is_minor(judged, &case, day)?;
    let mut writer = Writer::new(lang);
    if sides::ages(case.volunteer, day, judged.settings().reckoning()).is_none() {
        writer.lacks(Field::Born);
    }
    let representative = parties(&mut writer, &case, terms, minor);
    work(&mut writer, &case, terms, requisites);
    writer.section(WHERE);
    let place = place_and_time::place(&case, terms.place.as_ref());
    let place = writer.needed(PLACE, place, Lack::Place);
    writer.details([place]);
    let agreed = case.placement.agreement.as_ref();
    let covered = agreed.and_then(|agreement| agreement.expenses_covered);
    let at_risk = case.placement.work.as_ref().and_then(|work| work.others_health_at_risk) == Some(true);
    writer.section(OF_ORGANIZER);
    writer.points(duties::of_organizer(
        minor,
        at_risk,
        covered == Some(true),
        terms.organizer_duties.as_ref(),
        lang,
    ));
    writer.section(OF_VOLUNTEER);
    writer.points(duties::of_volunteer(terms.volunteer_duties.as_ref(), lang));
    match covered {
        Some(true) => expenses(&mut writer, terms),
        Some(false) => {}
        None => writer.lacks(Field::ExpensesCovered),
    }
    writer.section(OTHER);
    let mut other: Vec<String> = [UNPAID, NOTICE, AT_ONCE].map(|text| text.text(lang).to_owned()).into();
    other.extend(given::all(terms.other.as_ref()));
    writer.points(other);
    writer.section(SIGNATURES);
    let volunteer = given::name(case.volunteer.name.as_ref());
    let mut places =
        vec![requisites.office(sides::ORGANIZER.text(lang), lang), signer(sides::VOLUNTEER, volunteer, lang)];
    if minor {
        places.push(signer(sides::REPRESENTATIVE, representative, lang));
    }
    writer.signatures(places, requisites);
    Ok(writer.finish(DocumentKind::Agreement, TITLE, None, requisites))
}

/// Whether the volunteer may be a minor on that day. The Law lets nobody volunteer who is too young when the work begins.
fn is_minor(judged: &Judged, case: &Case<'_>, day: Day) -> Result<bool, DocumentError> {
    let reckoning = judged.settings().reckoning();
    let begins = place_and_time::first_day(case, Some(day)).unwrap_or(day).max(day);
    let oldest = |on| sides::ages(case.volunteer, on, reckoning).map(|ages| *ages.end());
    let youngest = sides::ages(case.volunteer, day, reckoning).map(|ages| *ages.start());
    if MINIMUM_AGE.on(begins).zip(oldest(begins)).is_some_and(|(minimum, age)| age < minimum) {
        return Err(DocumentError::TooYoung);
    }
    Ok(ADULT_AGE.on(day).zip(youngest).is_none_or(|(adult, age)| age < adult))
}

/// The parties; the name of the representative of a minor.
fn parties(writer: &mut Writer, case: &Case<'_>, terms: &AgreementTerms, minor: bool) -> Option<String> {
    writer.section(PARTIES);
    let mut organizer = sides::organizer(writer, case.organization);
    let address = given::name(terms.organizer_address.as_ref());
    organizer.push(writer.needed(ADDRESS, address, Lack::OrganizerAddress));
    writer.details_of(sides::ORGANIZER, organizer);
    let name = sides::volunteer_name(writer, case.volunteer);
    let code = code(writer, case);
    let residence = given::name(terms.volunteer_residence.as_ref());
    let residence = writer.needed(RESIDENCE, residence, Lack::VolunteerResidence);
    writer.details_of(sides::VOLUNTEER, [name, code, residence]);
    if !minor {
        return None;
    }
    let consent = sides::consent_of(case.volunteer);
    let name = given::name(terms.representative.as_ref())
        .or_else(|| given::name(consent.and_then(|consent| consent.giver.as_ref())));
    let representative = name.clone();
    let name = writer.needed(NAME, name, Lack::RepresentativeName);
    let consented = consent.and_then(|consent| consent.capacity);
    let capacity = consented.map(|known| writer.detail(CAPACITY, capacity(known, writer.lang)));
    writer.details_of(sides::REPRESENTATIVE, [name].into_iter().chain(capacity));
    representative
}

/// The personal code that is in use, which the Law asks for (section 6(2), clause 2).
fn code(writer: &mut Writer, case: &Case<'_>) -> Labelled {
    let held = case.volunteer.codes.iter().flatten().rfind(|held| held.to.is_none());
    let code = held.and_then(|held| held.code.value());
    let lack = if held.is_some() { Lack::PersonalCodeInvalid } else { Lack::Fact(Field::Code) };
    writer.needed(CODE, code.map(PersonalCode::written), lack)
}

fn work(writer: &mut Writer, case: &Case<'_>, terms: &AgreementTerms, requisites: &Requisites) {
    let lang = writer.lang;
    writer.section(WORK);
    let task = writer.needed(TASK, place_and_time::task(case), Lack::Task);
    let amount = place_and_time::amount(case, terms.amount.as_ref(), lang);
    let amount = writer.needed(AMOUNT, amount, Lack::Amount);
    let manner = writer.needed(MANNER, given::said(terms.manner.as_ref()), Lack::Manner);
    let term = match place_and_time::term(case, requisites.date, lang) {
        Ok(term) => writer.detail(TERM, term),
        Err(missing) => writer.needed(TERM, None, missing),
    };
    writer.details([task, amount, manner, term]);
}

/// What is covered, and how much of it (section 6(2), clause 7).
fn expenses(writer: &mut Writer, terms: &AgreementTerms) {
    writer.section(EXPENSES);
    let covered: Vec<&CoveredExpense> = terms.expenses.iter().flatten().collect();
    if covered.is_empty() {
        return writer.lacks(Lack::CoveredExpenses);
    }
    if covered.iter().any(|expense| expense.up_to_cents.is_none()) {
        writer.lacks(Lack::ExpenseAmount);
    }
    let lang = writer.lang;
    let row = |expense: &&CoveredExpense| {
        let kind = words(expense.kind, lang);
        let what = given::said(expense.what.as_ref());
        let what = what.map_or_else(|| kind.to_owned(), |what| format!("{kind}: {what}"));
        vec![what, expense.up_to_cents.map_or_else(String::new, |cents| euros(cents, lang))]
    };
    writer.table(EXPENSES, &[(EXPENSE, false), (UP_TO, true)], covered.iter().map(row).collect(), None);
}
