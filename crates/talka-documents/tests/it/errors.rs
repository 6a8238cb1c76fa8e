//! Where no document makes sense, there is none.

use serde_json::json;
use talka::documents::{
    AgreementTerms, AwardTerms, BookletTerms, ConsentTerms, DocumentError, EventTerms, Requisites,
    StatementTerms, agreement, award, booklet, consent, invitation, nomination, statement,
};
use talka::recognition::awards::{AwardEvent, AwardKey, AwardStep};
use talka::text::Lang;

use super::office::{altered, day, honour, judged, placement, recognized, register, scheme, volunteer};

#[test]
fn nobody_unknown_signs() {
    let (office, none) = (judged(&register()), Requisites::default());
    let refused = [
        agreement(&office, placement(99), &AgreementTerms::default(), &none, Lang::Lv),
        consent(&office, placement(99), &ConsentTerms::default(), &none, Lang::Lv),
        statement(&office, placement(99), &StatementTerms::default(), &none, Lang::Lv),
        booklet(&office, volunteer(99), &BookletTerms::default(), &none, Lang::Lv),
    ];
    assert!(refused.iter().all(|document| *document == Err(DocumentError::NoSuchRecord)), "{refused:?}");
}

#[test]
fn ages_that_the_law_does_not_know() {
    let none = Requisites::default();
    let born = |born: &str| {
        let mut office = register();
        office["volunteers"][0]["born"] = json!(born);
        office["volunteers"][0]["codes"] = json!([]);
        judged(&office)
    };
    let of = placement(20);
    let terms = AgreementTerms::default();
    // The day of the documents is 31 December 2020.
    assert!(agreement(&born("2007-12-31"), of, &terms, &none, Lang::Lv).is_ok());
    assert_eq!(agreement(&born("2008-01-01"), of, &terms, &none, Lang::Lv), Err(DocumentError::TooYoung));
    assert!(agreement(&born("2007"), of, &terms, &none, Lang::Lv).is_ok(), "perhaps 13");
    let terms = ConsentTerms::default();
    assert_eq!(consent(&born("2008-01-01"), of, &terms, &none, Lang::Lv), Err(DocumentError::TooYoung));
    assert!(consent(&born("2003-01-01"), of, &terms, &none, Lang::Lv).is_ok());
    assert_eq!(consent(&born("2002-12-31"), of, &terms, &none, Lang::Lv), Err(DocumentError::Adult));
    let (terms, of) = (BookletTerms::default(), volunteer(1));
    assert_eq!(booklet(&born("1994-12-31"), of, &terms, &none, Lang::Lv), Err(DocumentError::NotYoung));
    assert!(booklet(&born("1995-01-01"), of, &terms, &none, Lang::Lv).is_ok(), "still 25");
    assert_eq!(booklet(&born("2008"), of, &terms, &none, Lang::Lv), Err(DocumentError::NotYoung));
}

#[test]
fn days_in_the_wrong_order() {
    let terms = StatementTerms::default().from(day("2020-06-01")).to(day("2020-05-31"));
    let statement = statement(&judged(&register()), placement(20), &terms, &Requisites::default(), Lang::Lv);
    assert_eq!(statement, Err(DocumentError::ReversedPeriod));
}

#[test]
fn a_certificate_only_of_what_the_ledger_holds() {
    let office = judged(&register());
    let jekabpils = scheme("lv-jekabpils-2020");
    let (_, mut ledger) = recognized(&office, &jekabpils);
    let key = honour(&ledger);
    let (basis, event, none) = (AwardTerms::default(), EventTerms::default(), Requisites::default());
    let certificate = |key: &AwardKey, ledger: &_| {
        award(&office, &jekabpils, ledger, key, &basis, &none, Lang::Lv).map(|_| ())
    };
    assert_eq!(certificate(&key, &ledger), Ok(()));
    let other = AwardKey { volunteer: volunteer(2), ..key.clone() };
    assert_eq!(certificate(&other, &ledger), Err(DocumentError::NotEarned), "he has no hours");
    let gold = AwardKey { level: "gold".to_owned(), ..key.clone() };
    assert_eq!(certificate(&gold, &ledger), Err(DocumentError::NoSuchLevel));
    let ventspils = AwardKey { scheme: "lv-ventspils-2020".to_owned(), ..key.clone() };
    assert_eq!(certificate(&ventspils, &ledger), Err(DocumentError::OtherScheme));
    let revoked = AwardEvent::because(AwardStep::Revoked, day("2021-01-04"), "kļūda");
    ledger.record(&key, revoked).unwrap();
    assert_eq!(certificate(&key, &ledger), Err(DocumentError::Revoked));
    let invited = invitation(&office, &jekabpils, &ledger, &key, &event, &none, Lang::Lv);
    assert_eq!(invited, Err(DocumentError::Revoked));
}

#[test]
fn nothing_that_the_scheme_does_not_give() {
    let office = judged(&register());
    let uninviting = altered("awards = [\"invitation\", \"certificate\"]", "awards = [\"certificate\"]");
    let (recognition, ledger) = recognized(&office, &uninviting);
    let (key, event) = (honour(&ledger), EventTerms::default());
    let invited = invitation(&office, &uninviting, &ledger, &key, &event, &Requisites::default(), Lang::Lv);
    assert_eq!(invited, Err(DocumentError::NotGiven));
    let none = Requisites::default();
    let list = nomination(&office, &uninviting, &recognition, &none, Lang::Lv);
    assert_eq!(list, Err(DocumentError::NoJury));
    let other = scheme("lv-ventspils-2020");
    assert_eq!(nomination(&office, &other, &recognition, &none, Lang::Lv), Err(DocumentError::OtherScheme));
}
