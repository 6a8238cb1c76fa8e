//! What every page keeps to.

use serde_json::json;
use talka::documents::{Block, Document, Requisites, StatementTerms, hour_sheet, statement};
use talka::text::Lang;
use talka_documents::html::{self, Letterhead};

use super::office::{documents, id, judged, placement, register, requisites};

fn each_page(mut see: impl FnMut(&str, &str)) {
    for lang in Lang::ALL {
        for (name, document) in documents(*lang) {
            see(name, &html::write(&document, &Letterhead::default()));
        }
    }
}

#[test]
fn every_element_is_closed_and_nothing_runs() {
    each_page(|name, page| {
        let body = page.split_once("<body>").unwrap().1;
        let mut open: Vec<&str> = vec!["body"];
        for tag in body.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
            match tag.strip_prefix('/') {
                Some("html") => {}
                Some(closed) => assert_eq!(open.pop(), Some(closed), "{name}"),
                None => open.push(tag.split(' ').next().unwrap()),
            }
        }
        assert!(open.is_empty(), "{name}: {open:?}");
        assert!(
            !page.contains("<script") && !page.contains("http://") && !page.contains("https://"),
            "{name}"
        );
    });
}

#[test]
fn headings_go_down_one_by_one() {
    each_page(|name, page| {
        let levels = page.split("<h").skip(1).filter_map(|rest| rest.chars().next()?.to_digit(10));
        let levels: Vec<u32> = levels.collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
    });
}

#[test]
fn every_row_has_a_cell_for_each_column() {
    for lang in Lang::ALL {
        for (name, document) in documents(*lang) {
            for block in &document.blocks {
                let Block::Table { columns, rows, total, .. } = block else { continue };
                assert!(rows.iter().chain(total).all(|row| row.len() == columns.len()), "{name}");
            }
        }
    }
}

#[test]
fn what_comes_from_a_record_is_escaped() {
    let office = judged(&register());
    let sheet = hour_sheet(&office, placement(21), None, &requisites(), Lang::Lv).unwrap();
    let page = html::write(&sheet, &Letterhead { lines: vec!["<i>".to_owned()], image: None });
    assert!(page.contains("Gama Piemērs &lt;b&gt;&amp;"));
    assert!(page.contains("<p>&lt;i&gt;</p>"));
    assert!(!page.contains("<b>") && !page.contains("<i>"));
}

#[test]
fn a_personal_code_is_in_the_contract_only() {
    for lang in Lang::ALL {
        for (name, document) in documents(*lang) {
            let page = html::write(&document, &Letterhead::default());
            let holds = page.contains("140305-21233") || page.contains("325035-11782");
            assert_eq!(holds, name.starts_with("agreement"), "{name}");
        }
    }
}

#[test]
fn the_longest_names_are_whole_and_as_they_were_written() {
    let name = "Aleksandra Skaidrīte Paraugdārziņa-Piemērkalniņa-Garuzvārde-Vēlgarākuzvārdiņa Nr";
    assert_eq!(name.chars().count(), 80);
    let mut office = register();
    office["volunteers"][0]["name"] = json!(name);
    office["organizations"][0]["name"] =
        json!("Biedrība „Ļoti garš nosaukums, kam ir pēdiņas un 2 „iekšējās” pēdiņas”");
    let office = judged(&office);
    let of = statement(&office, placement(20), &StatementTerms::default(), &requisites(), Lang::Lv).unwrap();
    let page = html::write(&of, &Letterhead::default());
    assert!(page.contains(&format!("<dt>Vārds, uzvārds</dt><dd>{name}</dd>")));
    assert!(page.contains("„iekšējās” pēdiņas”"));
}

#[test]
fn a_long_sheet_has_every_entry_once() {
    let mut office = register();
    office["hour_logs"] = (0..400)
        .map(|n| {
            let on = talka::date::Day::new(2020, 1, 6).unwrap().plus(n % 300).to_string();
            json!({"id": id(1000 + u32::try_from(n).unwrap()), "placement": id(20), "on": on, "minutes": 61})
        })
        .collect();
    let sheet: Document =
        hour_sheet(&judged(&office), placement(20), None, &Requisites::default(), Lang::Lv).unwrap();
    let page = html::write(&sheet, &Letterhead::default());
    assert_eq!(page.matches("<tr>").count(), 402, "with a heading and a sum");
    assert!(page.contains("<th scope=\"row\" class=\"number\">400</th>"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let write =
        || documents(Lang::Lv).iter().map(|(_, of)| html::write(of, &Letterhead::default())).collect();
    let (one, other): (Vec<String>, Vec<String>) = (write(), write());
    assert_eq!(one, other);
}
