//! What holds for the documents of every register.

use proptest::prelude::*;
use talka::documents::{
    AgreementTerms, Block, BookletTerms, ConsentTerms, Document, DocumentError, DocumentKind, Requisites,
    StatementTerms, YearlyTerms, agreement, booklet, consent, hour_sheet, statement, yearly_information,
};
use talka::law::Judged;
use talka::register::{Private, Register};
use talka::text::Lang;

use crate::common::{registers, settings};

/// Every document of every record, with what was refused.
fn documents(judged: &Judged, lang: Lang) -> Vec<Result<Document, DocumentError>> {
    let (none, register) = (Requisites::default(), judged.register());
    let mut documents = Vec::new();
    for placement in register.placements() {
        documents.extend([
            agreement(judged, placement.id, &AgreementTerms::default(), &none, lang),
            consent(judged, placement.id, &ConsentTerms::default(), &none, lang),
            statement(judged, placement.id, &StatementTerms::default(), &none, lang),
            hour_sheet(judged, placement.id, None, &none, lang),
        ]);
    }
    for volunteer in register.volunteers() {
        documents.push(booklet(judged, volunteer.id, &BookletTerms::default(), &none, lang));
    }
    for organization in register.organizations() {
        documents.extend((2019..2022).map(|year| {
            yearly_information(judged, organization.id, year, &YearlyTerms::default(), &none, lang)
        }));
    }
    documents
}

/// The digits of every personal code of the register that is one.
fn codes(register: &Register) -> Vec<String> {
    let held = register.volunteers().iter().flat_map(|volunteer| volunteer.codes.iter().flatten());
    held.filter_map(|held| Some(held.code.value()?.written())).collect()
}

/// The same register with a name for everybody.
fn named(register: Register) -> Register {
    let mut parts = register.into_parts();
    for volunteer in &mut parts.volunteers {
        volunteer.name = Some(Private::new("Alfa Paraudziņa"));
    }
    Register::new(parts).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn of_any_register(register in registers(), settings in settings()) {
        let register = named(register);
        let codes = codes(&register);
        let judged = Judged::new(register, &settings);
        for lang in Lang::ALL {
            for document in documents(&judged, *lang).into_iter().flatten() {
                let text = serde_json::to_string(&document).unwrap();
                if document.kind != DocumentKind::Agreement {
                    prop_assert!(codes.iter().all(|code| !text.contains(code.as_str())));
                }
                let printed = format!("{document:?} {:?}", document.blocks);
                prop_assert!(!printed.contains("Paraudz"), "Debug shows counts");
                prop_assert_eq!(document.is_draft(), document.draft.is_some_and(|draft| !draft.lacks.is_empty()));
                for block in &document.blocks {
                    if let Block::Table { columns, rows, total, .. } = block {
                        prop_assert!(rows.iter().chain(total).all(|row| row.len() == columns.len()));
                    }
                }
            }
        }
    }
}
