//! Which schemes there are in a municipality on a day.

use serde_json::{Value, json};
use talka::wire;

const EVERY: &[u8] = include_bytes!("../../../catalogue/schemes.json");

fn listed(municipality: Option<&str>, on: Option<&str>) -> Vec<String> {
    let options = json!({"municipality": municipality, "on": on}).to_string();
    let answer: Value = serde_json::from_str(&wire::schemes(EVERY, options.as_bytes()).unwrap()).unwrap();
    answer["schemes"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

#[test]
fn by_code_by_name_and_by_day() {
    let jekabpils: &[&str] = &["lv-jekabpils-2020"];
    let gulbene = ["lv-gulbene-2014", "lv-gulbene-2021"];
    for (municipality, on, ids) in [
        ("0110000", "2020-12-31", jekabpils),
        ("0110000", "2021-01-01", &[]),
        ("jēkabpils", "2020-01-01", jekabpils),
        ("Jēkabpils", "2019-12-31", &[]),
        // The city was no part of the municipality around it, but is one of that which came after both.
        ("0560200", "2020-06-01", &[]),
        ("Jēkabpils novads", "2020-06-01", &[]),
        ("0031000", "2020-06-01", jekabpils),
        // One version after the other.
        ("Gulbenes novads", "2021-08-25", &gulbene[..1]),
        ("Gulbenes novads", "2021-08-26", &gulbene[1..]),
        ("0500200", "2022-01-01", &gulbene[1..]),
        // The rules of Ikšķile ended with it, and those of Ogre go on in what both became.
        ("Ogres novads", "2021-06-30", &["lv-ogre-2021"]),
        ("0740600", "2021-06-30", &["lv-ikskile-2016"]),
        ("0740600", "2021-07-01", &["lv-ogre-2021"]),
        ("0040000", "2021-06-30", &["lv-ikskile-2016", "lv-ogre-2021"]),
        // Two municipalities of one name.
        ("Daugavpils", "2023-10-26", &["lv-daugavpils-2023"]),
        ("Daugavpils", "2023-10-25", &[]),
        ("Daugavpils novads", "2023-10-26", &["lv-augsdaugava-2016"]),
        ("Augšdaugavas novads", "2023-10-26", &["lv-augsdaugava-2016"]),
    ] {
        assert_eq!(listed(Some(municipality), Some(on)), ids, "{municipality} {on}");
    }
}

#[test]
fn what_is_not_asked_does_not_matter() {
    assert_eq!(listed(None, None).len(), talka::recognition::BUILTIN.len());
    assert_eq!(listed(Some("Gulbenes novads"), None), ["lv-gulbene-2014", "lv-gulbene-2021"]);
    assert_eq!(listed(Some("0661000"), None), ["lv-aloja-2019"]);
    assert_eq!(listed(Some("Limbažu novads"), None), ["lv-aloja-2019"]);
    let in_2012 = listed(None, Some("2012-12-31"));
    // From when it was in force is not known, so that it may have been.
    assert!(in_2012.contains(&"lv-olaine".to_owned()));
    assert!(!in_2012.contains(&"lv-aluksne-2013".to_owned()));
    assert!(listed(None, Some("2013-01-01")).contains(&"lv-aluksne-2013".to_owned()));
    // What belongs to no municipality is listed with none.
    assert!(in_2012.contains(&"lv-award-bronze".to_owned()));
    assert!(!listed(Some("Rīga"), None).contains(&"lv-award-bronze".to_owned()));
}

#[test]
fn a_municipality_that_is_none_is_refused() {
    for (options, path) in [
        (json!({"municipality": "Vārpas novads"}), "/municipality"),
        (json!({"municipality": "0999999"}), "/municipality"),
        (json!({"on": "2020-02-30"}), "/on"),
        (json!({"municipalty": "Rīga"}), ""),
    ] {
        let errors = wire::schemes(EVERY, options.to_string().as_bytes()).unwrap_err();
        assert_eq!(errors.list()[0].path.as_str(), path);
        assert!(errors.list()[0].message.starts_with("options: "), "{errors}");
        assert!(!errors.to_string().contains("Vārpas"));
    }
}
