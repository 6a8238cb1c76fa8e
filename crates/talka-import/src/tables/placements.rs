//! The table of placements.

mod columns;

use talka::register::{
    Agreement, Amendment, Ending, Party, Placement, Policy, RecordKind, Signature, Term, TermKind, Work,
};
use uuid::Uuid;

use super::cells::{Cells, Group};
use super::tabular::Tabular;
use super::{expense, hazard};
use crate::cell::{self, Done};
use crate::fold::key;

pub(super) use columns::COLUMNS;

const POLICY: [&str; 7] = [
    "policy_made",
    "policy_from",
    "policy_to",
    "policy_risks",
    "policy_injury",
    "policy_disability",
    "policy_death",
];
const ENDING: [&str; 6] =
    ["ended_by", "notice_given", "notice_form", "effective", "important_reason", "reason"];
const SIGNED: [(&str, Party); 3] = [
    ("signed_volunteer", Party::Volunteer),
    ("signed_organization", Party::Organization),
    ("signed_representative", Party::LegalRepresentative),
];

impl Tabular for Placement {
    const KIND: RecordKind = RecordKind::Placement;
    const KEY: &'static str = "placement";

    fn with_id(self, id: Uuid) -> Self {
        self.id(id)
    }

    fn read(id: Uuid, cells: &mut Cells<'_>) -> Option<Self> {
        let volunteer = cells.volunteer();
        let organization = if cells.has("organization") {
            cells.organization("organization")
        } else {
            cells.organizer_by_name()
        };
        let details = details(cells);
        Some(details.id(id).volunteer(volunteer?).organization(organization?))
    }
}

/// What the columns say of a placement, save whose it is.
pub(super) fn details(cells: &mut Cells<'_>) -> Placement {
    let agreement = agreement(cells);
    let work = Work::default()
        .task(cells.text("task"))
        .field(cells.text("field"))
        .suits_age(cells.yes_or_no("suits_age"))
        .harmless(cells.yes_or_no("harmless"))
        .learning(cells.yes_or_no("learning"))
        .replaces_employee(cells.yes_or_no("replaces_employee"))
        .for_profit(cells.yes_or_no("for_profit"))
        .minors_take_part(cells.yes_or_no("minors_take_part"))
        .with_children(cells.yes_or_no("with_children"))
        .child_present(cells.yes_or_no("child_present"))
        .one_off(cells.yes_or_no("one_off"))
        .child_groups(cells.entries("child_groups", cell::list, |_, _, group| Some(group.to_owned())))
        .professional_service(cells.yes_or_no("professional_service"));
    let (payments, expenses) = (expense::payments(cells), expense::expenses(cells));
    let hazards = hazard::hazards(cells);
    let insurance = insurance(cells);
    let beneficiaries = cells.words("beneficiaries");
    let ending = ending(cells);
    Placement::default()
        .agreement((agreement != Agreement::default()).then_some(agreement))
        .work((work != Work::default()).then_some(work))
        .payments(payments)
        .expenses(expenses)
        .hazards(hazards)
        .insurance(insurance)
        .beneficiaries(beneficiaries)
        .ending(ending)
}

fn agreement(cells: &mut Cells<'_>) -> Agreement {
    Agreement::default()
        .form(cells.word("form"))
        .concluded(cells.day("concluded"))
        .written(cells.day("written"))
        .signatures(signatures(cells))
        .acquainted(cells.day_or_mark("acquainted"))
        .agreed(cells.words("agreed"))
        .contents(cells.words("contents"))
        .term(term(cells))
        .amendments(amendment(cells).map(|amendment| vec![amendment]))
        .writing_requested(cells.day_or_mark("writing_requested"))
        .expenses_covered(cells.yes_or_no("expenses_covered"))
}

/// All signatures, where the table has a column for one: an empty cell says that the signature is missing.
fn signatures(cells: &mut Cells<'_>) -> Option<Vec<Signature>> {
    if SIGNED.iter().all(|(column, _)| !cells.has(column)) {
        return None;
    }
    let signed = SIGNED.into_iter().filter_map(|(column, by)| match cells.done(column)? {
        Done::No => None,
        Done::SomeDay => Some(Signature::new(by)),
        Done::On(day) => Some(Signature::new(by).on(day)),
    });
    Some(signed.collect())
}

/// A last day says by itself that the term is fixed; a first day says nothing of its kind.
fn term(cells: &mut Cells<'_>) -> Option<Term> {
    let (from, to) = (cells.day("term_from"), cells.day("term_to"));
    let kind = cells.word("term_kind").or(to.map(|_| TermKind::Fixed));
    if kind.is_none() {
        cells.note_unused(&["term_from"], "term_kind");
    }
    kind.map(|kind| Term::new(kind).from(from).to(to))
}

/// A change of the term is known only by its new last day.
fn amendment(cells: &mut Cells<'_>) -> Option<Amendment> {
    let (on, to) = (cells.day("amended_on"), cells.day("amended_to"));
    if to.is_none() {
        cells.note_unused(&["amended_on"], "amended_to");
    }
    let term = Term::new(TermKind::Fixed).to(to?);
    Some(Amendment::new(term).on(on))
}

fn insurance(cells: &mut Cells<'_>) -> Option<Vec<Policy>> {
    match cells.group(&POLICY) {
        Group::Unknown => None,
        Group::Empty => Some(vec![]),
        Group::Filled => Some(vec![
            Policy::default()
                .made(cells.day("policy_made"))
                .from(cells.day("policy_from"))
                .to(cells.day("policy_to"))
                .risks(cells.words("policy_risks"))
                .injury_cents(cells.get("policy_injury", cell::cents))
                .disability_cents(cells.get("policy_disability", cell::cents))
                .death_cents(cells.get("policy_death", cell::cents)),
        ]),
    }
}

fn ending(cells: &mut Cells<'_>) -> Option<Ending> {
    if cells.group(&ENDING) != Group::Filled {
        return None;
    }
    let both = |text: &str| {
        matches!(
            key(text).as_str(),
            "abi" | "abas_puses" | "abpuseji" | "vienojoties" | "abpuseja_vienosanas" | "both"
        )
    };
    Some(
        Ending::default()
            .by(if cells.given("ended_by").is_some_and(both) { None } else { cells.word("ended_by") })
            .notice_given(cells.day("notice_given"))
            .effective(cells.day("effective"))
            .form(cells.word("notice_form"))
            .important_reason(cells.yes_or_no("important_reason"))
            .reason(cells.private("reason")),
    )
}
