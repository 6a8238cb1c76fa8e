//! What is not known makes a draft that says so, and nothing else does.

use serde_json::{Value, json};
use talka::documents::{
    AgreementTerms, AwardTerms, BookletTerms, ConsentTerms, Document, EventTerms, Requisites, StatementTerms,
    YearlyTerms, agreement, award, booklet, consent, hour_sheet, invitation, statement, yearly_information,
};
use talka::text::Lang;
use talka_documents::html::{self, Letterhead};

use super::office::{
    documents, honour, id, judged, organization, placement, recognized, register, requisites, scheme, terms,
    volunteer,
};

/// Three records, each with nothing but its id.
fn nothing() -> Value {
    json!({
        "volunteers": [{"id": id(1)}],
        "organizations": [{"id": id(10)}],
        "placements": [{"id": id(20), "volunteer": id(1), "organization": id(10)}]
    })
}

fn lacks(document: &Document) -> Vec<&str> {
    document.draft.iter().flat_map(|draft| draft.lacks.iter().map(String::as_str)).collect()
}

#[test]
fn documents_with_all_that_they_take_are_no_drafts() {
    for lang in Lang::ALL {
        for (name, document) in documents(*lang) {
            assert_eq!(lacks(&document), <[&str; 0]>::default(), "{name}");
        }
    }
}

#[test]
fn of_nothing_there_are_drafts() {
    let (office, none) = (judged(&nothing()), Requisites::default());
    let of = placement(20);
    for (lang, word) in [(Lang::Lv, "PROJEKTS"), (Lang::En, "DRAFT")] {
        for document in [
            agreement(&office, of, &AgreementTerms::default(), &none, lang),
            consent(&office, of, &ConsentTerms::default(), &none, lang),
            statement(&office, of, &StatementTerms::default(), &none, lang),
            hour_sheet(&office, of, None, &none, lang),
            booklet(&office, volunteer(1), &BookletTerms::default(), &none, lang),
            yearly_information(&office, organization(), 2020, &YearlyTerms::default(), &none, lang),
        ] {
            let document = document.unwrap();
            assert!(document.is_draft(), "{document:?}");
            let page = html::write(&document, &Letterhead::default());
            assert!(page.contains(&format!("<p class=\"draft\">{word}</p>")), "{document:?}");
            insta::assert_snapshot!(format!("lacks_{}_{lang}", document.kind), lacks(&document).join("\n"));
        }
    }
}

#[test]
fn each_part_of_the_contract_that_is_missing_is_listed_by_itself() {
    let whole = judged(&register());
    let lacking = |terms: &AgreementTerms| {
        let document = agreement(&whole, placement(20), terms, &requisites(), Lang::Lv).unwrap();
        lacks(&document).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(lacking(&terms().organizer_address(None)), ["Nav norādīta organizētāja adrese."]);
    assert_eq!(lacking(&terms().manner(None)), ["Nav norādīta darba izpildes kārtība."]);
    assert_eq!(lacking(&terms().expenses(None)), ["Nav norādīts sedzamo izdevumu sastāvs."]);
    let mut blank = register();
    blank["volunteers"][0]["name"] = json!("  ");
    blank["volunteers"][0]["codes"] = json!([{"code": "140305-2123"}]);
    let document = agreement(&judged(&blank), placement(20), &terms(), &requisites(), Lang::Lv).unwrap();
    assert_eq!(
        lacks(&document),
        [
            "Nav norādīts brīvprātīgā darba veicēja vārds, uzvārds.",
            "Reģistrā ierakstītais personas kods nav derīgs."
        ]
    );
}

#[test]
fn expenses_have_a_section_only_where_they_are_covered() {
    for (name, document) in documents(Lang::Lv) {
        let page = html::write(&document, &Letterhead::default());
        assert_eq!(page.contains("Sedzamie izdevumi</h2>"), name == "agreement", "{name}");
    }
}

#[test]
fn who_may_be_a_minor_has_a_third_place_to_sign() {
    let places = |born: Value| {
        let mut office = register();
        office["volunteers"][0]["born"] = born;
        office["volunteers"][0]["codes"] = json!([]);
        let document = agreement(&judged(&office), placement(20), &terms(), &requisites(), Lang::Lv).unwrap();
        html::write(&document, &Letterhead::default()).matches("class=\"signer\"").count()
    };
    assert_eq!(places(json!("2003-01-01")), 3);
    assert_eq!(places(json!("2002-12-31")), 2, "of age on the day of the contract");
    assert_eq!(places(json!("2002")), 2);
    assert_eq!(places(json!("2003")), 3);
    assert_eq!(places(Value::Null), 3, "nobody knows");
}

#[test]
fn an_award_rests_on_a_text_and_an_event_has_a_day() {
    let office = judged(&register());
    let scheme = scheme("lv-jekabpils-2020");
    let (_, ledger) = recognized(&office, &scheme);
    let key = honour(&ledger);
    let lacking = |lang| {
        let certificate = award(&office, &scheme, &ledger, &key, &AwardTerms::default(), &requisites(), lang);
        let invited =
            invitation(&office, &scheme, &ledger, &key, &EventTerms::default(), &requisites(), lang);
        [certificate, invited].map(|document| lacks(&document.unwrap()).join(" "))
    };
    assert_eq!(
        lacking(Lang::Lv),
        [
            "Nav zināms tās kārtības datums un numurs, uz kuru apbalvojums balstās.",
            "Nav norādīts pasākuma datums. Nav norādīts pasākuma sākuma laiks. Nav norādīta pasākuma vieta."
        ]
    );
    assert!(lacking(Lang::En)[1].contains("The day of the event is not given."));
}
