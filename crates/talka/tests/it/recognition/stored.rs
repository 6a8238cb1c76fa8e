//! What is kept comes back as it was, in every format, and so does what an earlier version wrote.

use serde::Serialize;
use serde::de::DeserializeOwned;
use talka::law::{Judged, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{BUILTIN, Decision, Needs, Nested, Recognition, Scheme, Tally, recognize, tallies};
use talka::register::{Register, Step, StepKind};

use crate::recognition::town::{Town, ledger};

/// The same from JSON, CBOR and MessagePack.
fn stored<T: Serialize + DeserializeOwned>(value: &T) -> [T; 3] {
    let json = serde_json::from_slice(&serde_json::to_vec(value).unwrap()).unwrap();
    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).unwrap();
    let packed = rmp_serde::to_vec_named(value).unwrap();
    [json, ciborium::from_reader(cbor.as_slice()).unwrap(), rmp_serde::from_slice(&packed).unwrap()]
}

/// People with hours of all sorts, who did something beside them.
fn town() -> Town {
    let mut town = Town::with("2004-06-01");
    town.hours("2020-06", 3000);
    town.hours("2020-07-12", 600).confirmation = None;
    let person = town.person("2003-05-05");
    person.group = Some("talka".to_owned());
    person.steps = Some(vec![Step::new(StepKind::Registration)]);
    town.hours("2020-08-01/2020-08-03", 6000);
    town
}

#[test]
fn a_recognition_and_its_tallies_come_back_as_they_were() {
    let register = Register::new(town().0).unwrap();
    let judged = Judged::new(register, &Settings::on("2020-12-31".parse().unwrap()));
    for (id, text) in BUILTIN {
        let scheme = Scheme::from_toml(text).unwrap();
        assert_eq!(stored(&scheme), [&scheme; 3].map(Clone::clone), "{id}");
        for (_, tally) in tallies(&judged, &scheme) {
            assert_eq!(stored::<Tally>(&tally), [&tally; 3].map(Clone::clone), "{id}");
        }
        let mut kept = ledger(&[]);
        for _ in 0..2 {
            let recognition = recognize(&judged, &scheme, &kept);
            assert!(!recognition.decisions.is_empty(), "{id}");
            assert_eq!(stored::<Recognition>(&recognition), [&recognition; 3].map(Clone::clone), "{id}");
            kept.take_up(&recognition, &scheme, "2020-12-31".parse().unwrap()).unwrap();
            assert_eq!(stored::<Ledger>(&kept), [&kept; 3].map(Clone::clone), "{id}");
        }
    }
}

#[test]
fn what_an_older_decision_lacks_is_empty() {
    let older = serde_json::json!({
        "volunteer": "00000000-0000-0000-0000-000000000001", "level": null, "counted": 60, "undecided": 0,
        "level_with_undecided": null,
    });
    let decision: Decision = serde_json::from_value(older).unwrap();
    assert_eq!((decision.standing.counted, decision.levels.len(), decision.statement), (60, 0, None));
}

#[test]
fn needs_lie_only_so_deep_in_one_another() {
    let not = |nested| Needs::default().not(nested);
    let deep = (1..Nested::DEEPEST).fold(Nested::try_from(Needs::default()).unwrap(), |nested, _| {
        Nested::try_from(not(nested)).unwrap()
    });
    assert!(Nested::try_from(not(deep.clone())).is_err());
    let written = serde_json::to_string(&not(deep)).unwrap();
    assert!(serde_json::from_str::<Needs>(&written).is_ok());
    let deeper = format!(r#"{{"not":{written}}}"#);
    assert!(serde_json::from_str::<Needs>(&deeper).unwrap_err().to_string().contains("deeper"));
}
