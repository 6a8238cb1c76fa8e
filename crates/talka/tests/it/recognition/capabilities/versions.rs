//! Texts that take one another's place: hours are judged by the one in force on the day of the work.

use talka::law::{Judged, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{Criterion, Decision, Reason, Scheme, Versions, VersionsError, recognize_versions};
use talka::register::{HourKind, Register};

use super::{level, worked};
use crate::recognition::town::{Town, id};

/// A version in force from a day, under which these kinds count.
fn version(id: &str, from: &str, supersedes: &str, kinds: &str, hours: u32) -> Scheme {
    let text = format!(
        "id = \"{id}\"\ntitle = {{ lv = \"x\", en = \"x\" }}\nauthority = {{ name = \"x\" }}\n\
         text = {{ from = {from}, supersedes = [{supersedes}] }}\nhours = {{ kinds = [{kinds}] }}\n{}",
        level("it", &format!("{{ at_least_hours = {hours} }}")),
    );
    Scheme::from_toml(&text).unwrap()
}

fn versions() -> [Scheme; 2] {
    [
        version("v2", "2020-07-01", "\"v1\"", "\"work\"", 2),
        version("v1", "2020-01-01", "", "\"work\", \"travel\"", 9),
    ]
}

fn decision(town: &Town, versions: &Versions<'_>) -> Decision {
    let register = Register::new(town.0.clone()).unwrap();
    let settings = Settings::on("2021-06-30".parse().unwrap());
    let judged = Judged::new(register.clone(), &settings);
    recognize_versions(&judged, versions, settings.today, &Ledger::default()).decisions.remove(0)
}

fn travelled(days: &[&str]) -> Town {
    let mut town = worked(&days.iter().map(|on| (*on, 60)).collect::<Vec<_>>());
    for log in &mut town.0.hour_logs {
        log.kind = Some(HourKind::Travel);
    }
    town
}

#[test]
fn hours_are_judged_by_the_version_of_their_day() {
    let [newest, oldest] = versions();
    let versions = Versions::new(&newest, [&oldest]).unwrap();
    // Hours from before the oldest version are judged by it as well.
    let town = travelled(&["2019-06-01", "2020-06-30", "2020-07-01"]);
    let decision = decision(&town, &versions);
    assert_eq!(decision.counted_logs, [id(0xD, 0), id(0xD, 1)]);
    assert_eq!(decision.not_counted, [Reason { reason: Criterion::Kind, minutes: 60 }]);
    // The newest decides what they come to.
    assert_eq!(decision.standing.level.as_deref(), Some("it"));
    assert_eq!(decision.awards[0].key.scheme, "v2");
}

#[test]
fn of_several_earlier_versions_that_of_the_day_judges() {
    let newest = version("v3", "2020-09-01", "\"v2\"", "\"work\"", 1);
    let [middle, oldest] = versions();
    let versions = Versions::new(&newest, [&oldest, &middle]).unwrap();
    // Under the oldest travel counts, under the one after it only work does.
    let town = travelled(&["2020-06-30", "2020-07-01", "2020-08-31"]);
    assert_eq!(decision(&town, &versions).counted_logs, [id(0xD, 0)]);
}

#[test]
fn an_entry_of_both_times_is_undecided_where_they_disagree() {
    let [newest, oldest] = versions();
    let versions = Versions::new(&newest, [&oldest]).unwrap();
    let town = travelled(&["2020-06-30/2020-07-01"]);
    let open = [Reason { reason: Criterion::Version, minutes: 60 }];
    assert_eq!(decision(&town, &versions).undecided_by, open);
    let worked = worked(&[("2020-06-30/2020-07-01", 60)]);
    assert_eq!(decision(&worked, &versions).standing.counted, 60);
}

#[test]
fn by_itself_a_version_judges_all_hours() {
    let [newest, _] = versions();
    let town = travelled(&["2020-06-30"]);
    assert_eq!(decision(&town, &Versions::only(&newest)).standing.counted, 0);
}

#[test]
fn versions_that_do_not_follow_one_another_are_refused() {
    let [newest, oldest] = versions();
    let stranger = version("v0", "2019-01-01", "", "\"work\"", 1);
    let id = |id: &str| id.to_owned();
    assert_eq!(
        Versions::new(&newest, [&stranger, &oldest]).unwrap_err(),
        VersionsError::NotSuperseded { id: id("v0") }
    );
    let late = version("v1", "2020-07-01", "", "\"work\"", 1);
    assert_eq!(Versions::new(&newest, [&late]).unwrap_err(), VersionsError::OutOfOrder { id: id("v2") });
    let undated = super::scheme(&level("it", "{ at_least_hours = 1 }"));
    assert_eq!(
        Versions::new(&newest, [&undated]).unwrap_err(),
        VersionsError::NoFirstDay { id: id("trial") }
    );
}

#[test]
fn a_text_has_its_number_its_days_and_its_sources() {
    let text = "number = \"40/23\"\ndate = { assume = 2023-08-24, or = [] }\nfrom = 2023-08-24\n\
                supersedes = [\"older\"]\nsources = [\"https://example.org\"]\n";
    let with_text = super::text(&level("it", "{ at_least_hours = 1 }"));
    let scheme = with_text.replace("text = {}\n", "") + "\n[text]\n" + text;
    let scheme = Scheme::from_toml(&scheme).unwrap();
    assert_eq!(scheme.text.number.as_ref().unwrap().usual().map(String::as_str), Some("40/23"));
    assert_eq!(scheme.text.supersedes.as_deref(), Some(["older".to_owned()].as_slice()));
}
