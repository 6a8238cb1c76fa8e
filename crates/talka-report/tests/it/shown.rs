//! What is said, in both languages.

use talka::text::Lang;
use talka_report::{Names, Overview, html, terminal};

use super::office::{evaluation, overview};

#[test]
fn for_a_terminal() {
    for lang in Lang::ALL {
        let text = terminal(&overview(Names::Shown), *lang).replace('\u{a0}', "␣");
        assert!(text.lines().all(|line| line.chars().count() <= 80));
        insta::assert_snapshot!(format!("terminal_{lang}"), text);
    }
}

#[test]
fn for_a_browser() {
    for lang in Lang::ALL {
        insta::assert_snapshot!(
            format!("html_{lang}"),
            html(&overview(Names::Shown), *lang).replace('\u{a0}', "␣")
        );
    }
}

#[test]
fn several_schemes_are_compared_and_none_is_needed() {
    let several = Overview::of(&evaluation(&["lv-jekabpils-2020", "lv-ventspils-2020"]), Names::Shown);
    assert!(terminal(&several, Lang::En).contains("The schemes compared"));
    assert!(html(&several, Lang::En).contains("Who reaches what"));
    let none = Overview::of(&evaluation(&[]), Names::Shown);
    assert!(terminal(&none, Lang::En).starts_with("VOLUNTEER WORK: AN OVERVIEW\n"));
    assert!(!html(&none, Lang::En).contains("Lacking at most"));
}

#[test]
fn the_time_that_is_lost_is_counted_in_minutes() {
    let overview = overview(Names::Shown);
    let of = |code| overview.findings.iter().find(|of| of.first.rule.code == code).unwrap();
    let interval = of("minutes-over-interval");
    assert_eq!((interval.entries, interval.minutes), (1, 15), "of three hours there is room for 2:45");
}
