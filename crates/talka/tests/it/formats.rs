//! What is written in any format of serde is read from it as it was.

use std::fmt::Debug;
use std::io::Cursor;

use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde::de::DeserializeOwned;
use talka::date::{Birth, Clock, Day, Days, Month, Period, When, Year};
use talka::documents::{Requisites, hour_sheet};
use talka::exchange::ExchangeReport;
use talka::impact::{By, Impact, TotalsAsked, Valuing};
use talka::law::{Judged, Settings, check_entry};
use talka::network::{Contact, Network, NetworkRole};
use talka::programmes::ProgrammeReport;
use talka::reading::{Pointer, ReadErrors};
use talka::recognition::awards::Ledger;
#[cfg(feature = "toml")]
use talka::recognition::{Criterion, Fate, Scheme, builtin, recognize, tallies};
use talka::register::{
    HourLog, HourLogId, LegalClass, Organization, Parts, Placement, Private, RecordId, Register,
    RegisterError, Volunteer, VolunteerId,
};
use talka::text::Lang;
use uuid::Uuid;

use crate::common::{days, registers};
use crate::vectors;

fn comes_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let json = serde_json::to_vec(value).unwrap();
    assert_eq!(&serde_json::from_slice::<T>(&json).unwrap(), value, "JSON");
    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).unwrap();
    assert_eq!(&ciborium::from_reader::<T, _>(Cursor::new(cbor)).unwrap(), value, "CBOR");
    // Without names, a field that is left out cannot be told from the next one.
    let pack = rmp_serde::to_vec_named(value).unwrap();
    assert_eq!(&rmp_serde::from_slice::<T>(&pack).unwrap(), value, "MessagePack");
}

fn births() -> impl Strategy<Value = Birth> {
    prop_oneof![
        days().prop_map(Birth::Day),
        (1..=9999_i32).prop_map(|year| Birth::Year(Year::new(year).expect("a year"))),
        (any::<u8>(), days()).prop_map(|(age, on)| Birth::Age { age, on }),
    ]
}

fn periods() -> impl Strategy<Value = Period> {
    (days(), days()).prop_map(|(a, b)| Period::new(a.min(b), a.max(b)).expect("in order"))
}

fn times() -> impl Strategy<Value = When> {
    prop_oneof![
        days().prop_map(When::Day),
        periods().prop_map(When::Days),
        days().prop_map(|day| When::Month(Month::new(day.year(), day.month()).expect("a month"))),
    ]
}

proptest! {
    #[test]
    fn registers_and_records(register in registers()) {
        comes_back(&register);
        register.volunteers().iter().for_each(comes_back::<Volunteer>);
        register.organizations().iter().for_each(comes_back::<Organization>);
        register.placements().iter().for_each(comes_back::<Placement>);
        register.hour_logs().iter().for_each(comes_back::<HourLog>);
    }

    #[test]
    fn days_and_times(
        day in days(),
        set in prop::collection::vec(periods(), 0..4),
        when in times(),
        born in births(),
        minutes in 0..=24 * 60_u16,
    ) {
        comes_back(&day);
        set.iter().for_each(comes_back::<Period>);
        comes_back(&set.into_iter().collect::<Days>());
        comes_back(&when);
        comes_back(&Month::new(day.year(), day.month()).unwrap());
        comes_back(&Clock::new(minutes / 60, minutes % 60).unwrap());
        comes_back(&born);
    }

    #[test]
    fn ids_and_words(number: u128, class in select(LegalClass::ALL)) {
        comes_back(&VolunteerId::from_u128(number));
        comes_back(&RecordId::from(Uuid::from_u128(number)));
        comes_back(&class);
        comes_back(&Private::new(number.to_string()));
    }
}

#[test]
fn what_no_reader_lets_in_comes_from_no_format() {
    let read = |text: &str| serde_json::from_str::<Period>(text).unwrap_err().to_string();
    assert_eq!(read(r#"{"from": "2020-02-01", "to": "2020-01-31"}"#), "/: the last day is before the first");
    assert_eq!(read(r#"{"till": "2020-02-01"}"#), "/: unknown field, number 1 of its object");
    let year = serde_json::from_str::<Year>("\"0000\"").unwrap_err().to_string();
    assert_eq!(year, "/: expected a year from 0001 to 9999, written YYYY, found text");
    assert_eq!(
        "0000".parse::<Year>().unwrap_err().to_string(),
        "expected a year from 0001 to 9999, written YYYY"
    );
    assert_eq!(
        Month::new(2020, 13).unwrap_err().to_string(),
        "expected a month from 0001-01 to 9999-12, written YYYY-MM"
    );
    assert!(serde_json::from_str::<Birth>("2005").is_err());
    assert!(serde_json::from_str::<LegalClass>("\"club\"").is_err());
    assert!(serde_json::from_str::<HourLogId>("\"1\"").is_err());
}

#[test]
fn what_a_constructor_refuses_does_not_exist() {
    assert!(Period::new(Day::MAX, Day::MIN).is_err());
    assert!(Period::new(Day::MIN, Day::MIN).is_ok());
    for year in [i32::MIN, 0, 10_000, i32::MAX] {
        assert!(Year::new(year).is_err(), "{year}");
    }
    assert!(Year::new(1).is_ok() && Year::new(9999).is_ok());
    assert!(Month::new(9999, 13).is_err());
    assert!(Clock::new(24, 1).is_none() && Clock::new(24, 0).is_some());
}

#[test]
fn whatever_is_made_of_a_register_comes_back() {
    let network = Network::default().contacts(vec![
        Contact::new(NetworkRole::Coordinator)
            .municipality("0110000".to_owned())
            .from(Day::new(2020, 1, 1).unwrap()),
    ]);
    network.reporting(Year::new(2020).unwrap().period(), Day::MAX).iter().take(3).for_each(comes_back);
    comes_back(&network.whom_to_ask("0110000", Day::MAX));
    let asked = TotalsAsked::new().by(vec![By::Municipality, By::Month]).fewest_people(1);
    let asked = asked.value(Valuing::MINIMUM_WAGE);
    for (_, register, settings) in vectors::registers() {
        let judged = Judged::new(register, &settings);
        let register = judged.register();
        comes_back(&judged.clone().into_summary());
        comes_back(&judged.clone().into_full_report());
        comes_back(&Impact::of(&judged, None, &asked, Some(&[])).unwrap());
        for organization in register.organizations() {
            comes_back(&judged.yearly(organization.id, settings.today.year()).unwrap());
        }
        for placement in register.placements() {
            let sheet = hour_sheet(&judged, placement.id, None, &Requisites::default(), Lang::Lv);
            sheet.iter().for_each(comes_back);
            let entry = HourLog::new(HourLogId::from_u128(7), placement.id, When::Day(settings.today), 60);
            comes_back(&check_entry(register, &entry, &settings).unwrap());
        }
    }
}

#[cfg(feature = "toml")]
#[test]
fn whatever_a_scheme_makes_of_a_register_comes_back() {
    let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap()).unwrap();
    for (_, register, settings) in vectors::registers() {
        let judged = Judged::new(register, &settings);
        comes_back(&recognize(&judged, &scheme, &Ledger::default()));
        for (_, tally) in tallies(&judged, &scheme) {
            tally.cells().for_each(|(cell, _)| comes_back(cell));
        }
    }
    for by in Criterion::ALL {
        [Fate::Counts, Fate::Undecided(*by), Fate::Fails(*by)].iter().for_each(comes_back);
    }
}

#[test]
fn a_version_that_is_not_known_is_refused_alike() {
    fn refuses<T: Serialize + DeserializeOwned + Debug>(value: &T) {
        let mut written = serde_json::to_value(value).unwrap();
        assert_eq!(written["version"], 1, "{value:?}");
        for version in [0, 2] {
            written["version"] = version.into();
            let error = serde_json::from_value::<T>(written.clone()).unwrap_err().to_string();
            assert!(error.contains("version: expected 1, found another number"), "{error}");
        }
    }
    let judged = Judged::new(Register::new(Parts::default()).unwrap(), &Settings::on(Day::MAX));
    refuses(&judged.clone().into_report());
    refuses(&judged.into_summary());
    refuses(&Ledger::default());
    refuses(&ExchangeReport::default());
    refuses(&ProgrammeReport::default());
    #[cfg(feature = "toml")]
    {
        let judged = Judged::new(Register::new(Parts::default()).unwrap(), &Settings::on(Day::MAX));
        let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap()).unwrap();
        refuses(&recognize(&judged, &scheme, &Ledger::default()));
    }
    // What was stored before these had a version.
    assert_eq!(
        serde_json::from_str::<ProgrammeReport>(r#"{"findings":[],"undetermined":[],"not_judged":[]}"#)
            .unwrap(),
        ProgrammeReport::default()
    );
}

#[test]
fn errors_can_be_sent_on() {
    let error = Register::from_json(br#"{"volunteers": [{"id": 1}], "organisations": []}"#).unwrap_err();
    let talka::register::RegisterReadError::Unreadable(errors) = error else { panic!("{error}") };
    let read: ReadErrors = errors.clone();
    comes_back(&read);
    read.into_iter().for_each(|error| comes_back(&error));
    assert!(serde_json::from_str::<ReadErrors>("[]").is_err(), "there is one at least");
    let options = talka::wire::check(b"[]", b"{}").unwrap_err();
    options.list().iter().for_each(comes_back);
    let twice = r#"{"volunteers": [{"id": "00000000-0000-0000-0000-000000000001"}, {"id": "00000000-0000-0000-0000-000000000001"}]}"#;
    let error = Register::from_json(twice.as_bytes()).unwrap_err();
    let talka::register::RegisterReadError::References(errors) = error else { panic!("{error}") };
    comes_back(&errors);
    assert!(serde_json::from_str::<talka::register::RegisterErrors>("[]").is_err(), "there is one at least");
    comes_back(&RegisterError::CircularCorrection { position: 3, id: RecordId::from_u128(7) });
    comes_back(&Pointer::root().member("volunteers").element(0));
}
