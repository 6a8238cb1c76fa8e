//! Ids come back as they came in.

use proptest::prelude::*;
use serde_json::{Value, json};
use talka::wire::{InputErrors, check, recognize, yearly};
use uuid::Uuid;

use crate::common::registers;

type Call = fn(&[u8], &[u8]) -> Result<String, InputErrors>;

/// The ids of all records of a document.
fn ids(document: &Value) -> Vec<String> {
    let lists = document.as_object().unwrap().values().filter_map(Value::as_array).flatten();
    lists.filter_map(|record| record["id"].as_str()).map(ToOwned::to_owned).collect()
}

fn spelled(id: &str, way: usize) -> String {
    let id: Uuid = id.parse().unwrap();
    match way % 4 {
        0 => id.braced().to_string().to_uppercase(),
        1 => id.simple().to_string(),
        2 => id.urn().to_string(),
        _ => id.hyphenated().to_string(),
    }
}

/// The text with each of these ids spelled in another way.
fn spelled_anew(text: &str, ids: &[String], ways: &[usize]) -> String {
    ids.iter().zip(ways.iter().cycle()).fold(text.to_owned(), |text, (id, way)| {
        text.replace(&format!("\"{id}\""), &format!("\"{}\"", spelled(id, *way)))
    })
}

proptest! {
    #[test]
    fn every_answer_spells_an_id_as_its_record_does(
        register in registers(), ways in prop::collection::vec(0_usize..4, 16),
    ) {
        let document = serde_json::to_value(&register).unwrap();
        let ids = ids(&document);
        let anew = |text: &str| spelled_anew(text, &ids, &ways);
        let written = document.to_string();
        let settings = json!({"today": "2023-06-01"});
        let schemes: Value = serde_json::from_str(include_str!("../../catalogue/schemes.json")).unwrap();
        let ledger = json!({"version": 1, "awards": []});
        let of = document["organizations"][0]["id"].clone();
        let asked: [(Call, Value); 4] = [
            (check, json!({"settings": settings, "detail": "full", "lang": "lv"})),
            (check, json!({"settings": settings, "detail": "summary"})),
            (recognize, json!({"settings": settings, "scheme": schemes[0], "lang": "en", "ledger": ledger})),
            (yearly, json!({"settings": settings, "organization": of, "year": 2022})),
        ];
        for (call, options) in asked {
            let call = |text: &str| call(text.as_bytes(), options.to_string().as_bytes());
            match (call(&anew(&written)), call(&written)) {
                (Ok(said), Ok(plainly)) => prop_assert_eq!(said, anew(&plainly)),
                (said, plainly) => prop_assert_eq!(said.is_ok(), plainly.is_ok()),
            }
        }
    }
}

#[test]
fn a_ledger_keeps_the_spelling_of_what_the_register_has_no_more() {
    let (gone, logged) = ("ABCDEF00-0000-0000-0000-000000000000", "{abcdef00-0000-0000-0000-000000000001}");
    let here = "abcdef00-0000-0000-0000-000000000002";
    let award = |volunteer: &str| {
        json!({
            "key": {"volunteer": volunteer, "scheme": "town", "level": "honour", "period": null},
            "minutes": 60, "logs": [logged], "events": [{"step": "eligible", "on": "2023-01-01"}],
        })
    };
    let schemes: Value = serde_json::from_str(include_str!("../../catalogue/schemes.json")).unwrap();
    let options = json!({
        "settings": {"today": "2023-06-01"}, "scheme": schemes[0],
        "ledger": {"version": 1, "awards": [award(gone), award(&here.to_uppercase())]},
    });
    let register = json!({
        "volunteers": [{"id": here}], "organizations": [], "placements": [], "hour_logs": [],
    });
    let said = recognize(register.to_string().as_bytes(), options.to_string().as_bytes()).unwrap();
    assert!(said.contains(gone) && said.contains(logged), "{said}");
    // Of two spellings that of the record goes before.
    assert!(said.contains(here) && !said.contains(&here.to_uppercase()), "{said}");
}
