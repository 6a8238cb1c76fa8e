//! The report of the invented year: what it shows, and that the workbook shows the same.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use impact::Year;
use talka::text::Lang;

fn cells(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let text = |cell: &Data| cell.to_string();
    book.worksheets()
        .into_iter()
        .map(|(name, range)| (name, range.rows().map(|row| row.iter().map(text).collect()).collect()))
        .collect()
}

#[test]
fn the_page_has_a_table_for_each_picture_and_loads_nothing() {
    let year = Year::new().unwrap();
    for lang in [Lang::Lv, Lang::En] {
        let page = year.page(lang);
        assert_eq!(page, Year::new().unwrap().page(lang), "the same year gives the same page");
        let count = |what: &str| page.matches(what).count();
        assert_eq!(count("<figure>"), 8);
        assert_eq!(count("<svg "), count("<figure>"));
        assert_eq!(count("role=\"img\" aria-labelledby"), count("<svg "));
        // With those of regions by age, municipalities side by side and rates.
        assert_eq!(count("<caption>"), 8 + 3);
        assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("url("));
    }
    let page = year.page(Lang::Lv);
    assert!(
        page.contains("Stundas pa plānošanas reģioniem") && page.contains("Metode: aizstāšanas izmaksas")
    );
    // Varakļāni are in Madona since July.
    assert!(page.contains("Madonas novads") && !page.contains("Varakļānu"));
    assert!(page.contains("pārāk maz cilvēku") && page.contains("nav norādīts jauniešu skaits"));
}

#[test]
fn the_workbook_has_the_same_numbers() {
    let sheets = cells(Year::new().unwrap().workbook(Lang::En).unwrap());
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    let expected = [
        "Summary",
        "1 planning region",
        "2 municipality",
        "3 field of work",
        "4 age",
        "5 month",
        "6 verdict under the Law",
        "7 planning region, age",
        "8 level",
        "9 level",
        "Municipalities",
        "Method",
    ];
    assert_eq!(names, expected);
    let page = Year::new().unwrap().page(Lang::En);
    let (_, regions) = sheets.into_iter().nth(1).unwrap();
    let heading = ["Planning region", "People", "Placements", "Entries", "Time", "Time, min", "Value"];
    assert_eq!(regions[0][..7], heading);
    for row in &regions[2..] {
        let people = format!("<th scope=\"row\">{}</th><td class=\"number\">{}</td>", row[0], row[1]);
        assert!(page.contains(&people), "{people}");
    }
    let minutes: i64 = regions[2..].iter().map(|row| row[5].parse::<i64>().unwrap()).sum();
    assert!(page.contains(&format!("Time worked: {}", talka::text::hours(minutes, Lang::En))));
}
