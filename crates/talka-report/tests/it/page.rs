//! What a file of an office holds never becomes more than text, and names are shown only where they are asked for.

use talka::text::Lang;
use talka_report::{Names, html, terminal};

use super::office::{evaluation, overview};

#[test]
fn what_comes_from_a_file_is_escaped() {
    for lang in Lang::ALL {
        let page = html(&overview(Names::Shown), *lang);
        assert!(!page.contains("<b>"));
        assert!(!page.contains("<script"));
    }
}

#[test]
fn without_names_there_are_ids_and_nothing_that_tells_an_age() {
    let (shown, hidden) = (overview(Names::Shown), overview(Names::Hidden));
    for name in ["Alfa Paraugs", "Beta Piemēra", "Paraugu bibliotēka", "SIA „Piemērs”"] {
        for lang in Lang::ALL {
            assert!(!html(&hidden, *lang).contains(name), "{name}");
            assert!(!terminal(&hidden, *lang).contains(name), "{name}");
        }
    }
    assert!(terminal(&shown, Lang::Lv).contains("Alfa Paraugs"));
    let sensitive =
        shown.findings.iter().flat_map(|of| &of.wordings).filter(|(finding, _)| finding.sensitive);
    assert!(sensitive.count() > 0);
    assert!(hidden.withheld > 0);
    assert!(hidden.findings.iter().flat_map(|of| &of.wordings).all(|(finding, _)| !finding.sensitive));
}

#[test]
fn debug_shows_no_name_and_nothing_of_the_files() {
    let (evaluation, overview) = (evaluation(&["lv-jekabpils-2020"]), overview(Names::Shown));
    assert!(!overview.reading.notes.is_empty() && overview.tasks.iter().any(|task| !task.rows.is_empty()));
    let shown = format!("{evaluation:#?} {overview:#?}");
    for text in ["Alfa", "Piemēra", "Paraugu bibliotēka", "jauniesi", "stundas", "Datums"] {
        assert!(!shown.contains(text), "{text}: {shown}");
    }
}

#[test]
fn every_element_is_closed() {
    let page = html(&overview(Names::Shown), Lang::Lv);
    let body = page.split_once("<body>").unwrap().1;
    let mut open: Vec<&str> = vec!["body"];
    for tag in body.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
        if let Some(name) = tag.strip_prefix('/') {
            if name != "html" {
                assert_eq!(open.pop(), Some(name));
            }
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap());
        }
    }
    assert!(open.is_empty(), "{open:?}");
}
