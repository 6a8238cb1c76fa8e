//! The keys of an office, which may be personal codes, are not in what a programmer prints while looking for an error.

use arrow_array::RecordBatch;
use serde_json::json;
use talka::law::Settings;
use talka::recognition::{Scheme, builtin};
use talka_arrow::{Asked, By, Loaded, Partial, Tables};

use crate::tables::table;

const TEXT: &str = "170306-21234";
const NUMBER: i64 = 17_030_621_234;

#[test]
fn debug_shows_no_key_and_no_text() {
    let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap()).unwrap();
    let settings = Settings::on("2020-12-31".parse().unwrap());
    let by = [By::Organization, By::Field];
    for key in [json!(TEXT), json!(format!("Žagatiņa {TEXT}")), json!(NUMBER)] {
        let asked =
            Asked::new(settings).decisions(&scheme).milestones().summary().totals(&by).fewest_people(0);
        let hours = json!({
            "volunteer": key, "organization": key, "on": "2020-05-01", "minutes": 60, "field": TEXT, TEXT: "x"
        });
        let tables =
            Tables::new(table(&[hours], 1)).volunteers(table(&[json!({"id": key, "name": TEXT})], 1));
        let loaded = Loaded::read(tables).unwrap();
        let partial = loaded.partial(&asked).unwrap();
        let mut shown = format!("{loaded:#?} {partial:#?}");
        let merged = Partial::nothing(&asked).merge(partial).unwrap().outputs(&asked).unwrap();
        assert_eq!(merged.decisions.as_ref().map(RecordBatch::num_rows), Some(1));
        let answer = loaded.judge(&asked.verdicts().findings()).unwrap();
        assert_eq!(answer.unused, [TEXT]);
        shown = format!("{shown} {merged:#?} {answer:#?}");
        for secret in ["Žagatiņa", "21234", "170306", "17030621234"] {
            assert!(!shown.contains(secret), "{key}: {shown}");
        }
    }
}
