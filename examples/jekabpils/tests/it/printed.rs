//! The example as a person runs it: its text in both languages, its data, and how it ends.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the repository.
fn file(path: &str) -> PathBuf {
    folder().join("../..").join(path)
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_jekabpils")).args(arguments).output().unwrap()
}

fn printed(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().replace('\u{a0}', "␣")
}

fn refused(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn in_latvian() {
    insta::assert_snapshot!(printed(&[]));
}

#[test]
fn in_english() {
    insta::assert_snapshot!(printed(&["--lang", "en"]));
}

#[test]
fn a_preview_writes_what_to_correct_and_leaves_what_is_there() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("preview");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::copy(file("examples/viena-lapa/stundas.xlsx"), folder.join("stundas.xlsx")).unwrap();
    let name = folder.to_str().unwrap();
    let own = || std::fs::read_to_string(folder.join("talka.toml")).unwrap();
    assert!(printed(&[name, "--preview"]).contains("Ierakstīts"));
    let written = own();
    assert!(written.contains("[hours]"), "{written}");
    std::fs::write(folder.join("talka.toml"), format!("# mans\n{written}")).unwrap();
    assert!(printed(&[name, "--preview"]).contains("nav mainīta"));
    assert_eq!(own(), format!("# mans\n{written}"));
}

/// A folder of folders, as a region keeps what municipalities send.
#[test]
fn a_folder_of_folders_is_a_source_each() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("sources");
    let _ = std::fs::remove_dir_all(&folder);
    for source in ["Alfas novads", "Betas novads"] {
        std::fs::create_dir_all(folder.join(source)).unwrap();
        std::fs::copy(file("examples/viena-lapa/stundas.xlsx"), folder.join(source).join("stundas.xlsx"))
            .unwrap();
    }
    let name = folder.to_str().unwrap();
    let page = folder.join("lapa.html");
    let text = printed(&[name, "--smallest", "2", "--html", page.to_str().unwrap()]);
    assert!(text.starts_with("BRĪVPRĀTĪGO STUNDAS NO VAIRĀKIEM AVOTIEM\n"), "{text}");
    assert!(text.contains("nolasīts: 2") && text.contains("var būt tās pašas stundas"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 80));
    assert!(std::fs::read_to_string(page).unwrap().contains("Alfas novads"));
    assert!(printed(&[name, "--preview"]).contains("== Betas novads\n"));
    assert!(folder.join("Betas novads/talka.toml").exists());
    assert!(printed(&[name, "--json"]).contains("\"overlaps\""));
}

#[test]
fn no_line_is_wider_than_a_terminal() {
    for lang in ["lv", "en"] {
        for line in printed(&["--lang", lang]).lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}

/// What matters most is there before anybody scrolls.
#[test]
fn the_first_screen_is_a_summary() {
    for (lang, parts) in [
        (
            "lv",
            [
                "Aicināmi",
                "Trūkst ne vairāk",
                "Būtiskākais",
                "Vispirms darāms",
                "Vispirms noskaidrojams",
                "Kā nolasīts",
            ],
        ),
        (
            "en",
            [
                "To be invited",
                "Lacking at most",
                "The most severe",
                "To do first",
                "To look up first",
                "How it was read",
            ],
        ),
    ] {
        let printed = printed(&["--lang", lang]);
        let (screen, details) = printed.split_once("\n\n").unwrap();
        assert!(screen.lines().count() <= 24, "{screen}");
        let places = parts.map(|part| screen.find(part).unwrap_or_else(|| panic!("{part}: {screen}")));
        assert!(places.is_sorted());
        assert!(details.contains('═'));
    }
}

/// Nobody has to count lines that say the same.
#[test]
fn each_kind_of_note_is_said_once() {
    let printed = printed(&["--lang", "en"]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(printed.matches("refers to a row that was not read").count(), 1, "{printed}");
    assert!(printed.contains("More of the same: 14 (stundas.csv, rows 1743, 1744, "), "{printed}");
}

/// Only the minutes that cannot stand are lost, not the whole entry.
#[test]
fn time_lost_is_counted_in_minutes() {
    let printed = printed(&["--lang", "en"]).replace('␣', " ");
    let lines: Vec<&str> = printed.lines().collect();
    for (rule, time) in
        [("Overlap of entries", "time: 2 h"), ("Time from start to end of the work", "time: 15 min")]
    {
        let at = lines.iter().position(|line| line.ends_with(rule)).unwrap();
        let counts = lines[at..].iter().find(|line| line.contains("findings: 1")).unwrap();
        assert!(counts.ends_with(time), "{counts}");
    }
}

#[test]
fn as_data() {
    let whole: serde_json::Value = serde_json::from_str(&printed(&["--json"])).unwrap();
    assert_eq!(whole["import"]["tables"].as_array().unwrap().len(), 4);
    let findings = whole["report"]["findings"].as_array().unwrap();
    let consents = findings.iter().filter(|finding| finding["code"] == "consent-missing");
    assert!(consents.clone().count() > 0);
    for consent in consents {
        assert_eq!(consent["source"]["file"], "jauniesi.csv");
        assert!(consent["source"]["row"].as_u64().unwrap() > 1);
        assert!(consent["source"]["column"].is_string());
        assert!(consent["message"].is_string());
    }
    let invited = whole["recognitions"][0]["decisions"].as_array().unwrap().iter();
    assert_eq!(invited.filter(|decision| decision["level"] == "honour").count(), 16);
}

#[test]
fn the_data_has_the_published_shape() {
    let mut whole: serde_json::Value = serde_json::from_str(&printed(&["--json"])).unwrap();
    // Here it stands inside another document, which has its own version.
    whole["recognitions"][0]["version"] = 1.into();
    for (name, value) in [("report", &whole["report"]), ("recognition", &whole["recognitions"][0])] {
        let schema =
            std::fs::read_to_string(file(&format!("crates/talka/schemas/{name}.schema.json"))).unwrap();
        let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
        let wrong: Vec<String> = schema.iter_errors(value).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{name}: {}", wrong.join("\n"));
    }
}

#[test]
fn the_day_changes_only_what_lies_in_the_future() {
    let later = printed(&["--today", "2021-12-31"]);
    assert!(printed(&[]).contains("Ieraksti par nākotni"));
    assert!(!later.contains("Ieraksti par nākotni"));
}

#[test]
fn another_folder_is_read_as_the_built_in_one() {
    assert_eq!(printed(&[folder().to_str().unwrap()]), printed(&[]));
}

#[test]
fn what_cannot_be_read_is_said_and_ends_with_2() {
    let nowhere = refused(&["no/such/folder"]);
    assert!(nowhere.contains("no/such/folder"), "{nowhere}");
    let no_tables = refused(&[folder().join("src").to_str().unwrap()]);
    assert!(no_tables.contains("volunteers"), "{no_tables}");
    for wrong in
        [&["--lang", "de"][..], &["--today", "31.12.2020."], &["--today"], &["--colour"], &["a", "b"]]
    {
        assert!(refused(wrong).contains("lietošana: jekabpils"), "{wrong:?}");
        let in_english: Vec<&str> = ["--lang", "en"].into_iter().chain(wrong.iter().copied()).collect();
        assert!(refused(&in_english).contains("usage: jekabpils"), "{wrong:?}");
    }
}

#[test]
fn errors_are_in_the_language_of_the_reader() {
    for (lang, folder, day) in
        [("lv", "šādas mapes nav", "diena kā"), ("en", "there is no such folder", "a day written as")]
    {
        assert!(refused(&["no/such/folder", "--lang", lang]).contains(folder));
        // Wherever on the line the language is said.
        assert!(refused(&["--today", "31.12.2020.", "--lang", lang]).contains(day));
    }
}

#[test]
fn a_table_without_a_required_column_ends_with_2() {
    let copy = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("without-a-column");
    std::fs::create_dir_all(&copy).unwrap();
    for name in ["jauniesi.csv", "organizacijas.csv", "vienosanas.csv", "stundas.csv"] {
        std::fs::copy(folder().join(name), copy.join(name)).unwrap();
    }
    let organizations = std::fs::read_to_string(folder().join("organizacijas.csv")).unwrap();
    std::fs::write(copy.join("organizacijas.csv"), organizations.replacen("Organizācijas kods", "Zīme", 1))
        .unwrap();
    let said = refused(&[copy.to_str().unwrap(), "--lang", "en"]);
    assert!(said.contains("organizacijas.csv") && said.contains("Organizācijas kods"), "{said}");
}

#[test]
fn a_page_and_a_workbook_are_written_where_they_are_asked_for() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let [page, book] = ["report.html", "report.xlsx"].map(|name| folder.join(name));
    let asked = ["--html", page.to_str().unwrap(), "--workbook", book.to_str().unwrap()];
    assert_eq!(printed(&asked), printed(&[]));
    assert!(std::fs::read_to_string(page).unwrap().starts_with("<!doctype html>"));
    assert!(std::fs::read(book).unwrap().starts_with(b"PK"));
    assert!(refused(&["--html", "no/such/folder/report.html"]).contains("datni nevar ierakstīt"));
}

/// One sheet of hours is enough.
#[test]
fn one_sheet_gives_the_whole_report() {
    let one = printed(&[file("examples/viena-lapa").to_str().unwrap()]);
    assert!(one.lines().take(24).any(|line| line.starts_with("Vispirms noskaidrojams")), "{one}");
}

/// What the README shows is what is printed, some lines left out.
#[test]
fn the_readme_shows_what_is_printed() {
    let readme = std::fs::read_to_string(file("README.md")).unwrap();
    let shown = readme.split("<!-- output -->").nth(1).unwrap().split("<!-- /output -->").next().unwrap();
    let printed = printed(&[]).replace('␣', "\u{a0}");
    let mut rest = printed.lines();
    let lines = shown.lines().filter(|line| !line.is_empty() && !line.starts_with("```") && *line != "…");
    for line in lines.clone() {
        assert!(rest.any(|printed| printed == line), "not printed, or not in this order: {line}");
    }
    assert!(lines.count() > 20);
}

#[test]
fn several_schemes_are_compared() {
    insta::assert_snapshot!(after(
        "Atzīšanas kārtību salīdzinājums",
        &printed(&[
            "--scheme",
            "lv-jekabpils-2020",
            "--scheme",
            "lv-ventspils-2020",
            "--scheme",
            "lv-livani",
        ])
    ));
}

#[test]
fn what_a_municipality_asks_for_is_said_in_its_own_voice() {
    let jekabpils = std::fs::read_to_string(file("crates/talka/schemes/lv-jekabpils-2020.toml")).unwrap();
    let asking = jekabpils.replace("[period]", "basis = \"official\"\n\n[period]")
        + "\n[requirements]\nconsent = { through_age = 16 }\nvacancy = { at_least_hours = 10 }\ncontract_party = {}\n";
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("asking.toml");
    std::fs::write(&file, asking).unwrap();
    let said = |lang: &str, heading: &str| {
        after(heading, &printed(&["--scheme", file.to_str().unwrap(), "--lang", lang])).to_owned()
    };
    insta::assert_snapshot!(
        [
            said("lv", "Ko pašvaldības noteikumi prasa papildus likumam"),
            said("en", "What the municipality asks for beyond the Law"),
        ]
        .join("\n")
    );
    assert!(!printed(&[]).contains("papildus likumam"));
}

#[test]
fn a_scheme_may_be_a_file_or_one_that_is_built_in() {
    let ventspils = file("crates/talka/schemes/lv-ventspils-2020.toml");
    assert_eq!(
        printed(&["--scheme", ventspils.to_str().unwrap()]),
        printed(&["--scheme", "lv-ventspils-2020"])
    );
    let refusal = refused(&["--scheme", "lv-ventspil-2020", "--lang", "en"]);
    assert!(refusal.contains("no scheme with this id") && refusal.contains("lv-ventspils-2020"), "{refusal}");
}

#[test]
fn a_scheme_with_a_slip_is_refused_with_file_line_and_what_was_expected() {
    let text = std::fs::read_to_string(file("crates/talka/schemes/lv-ventspils-2020.toml")).unwrap();
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("slip.toml");
    let slip = text.replacen("at_least_hours", "at_leats_hours", 1);
    let line = 1 + slip.lines().position(|line| line.contains("at_leats_hours")).unwrap();
    std::fs::write(&file, slip).unwrap();
    let refusal = refused(&["--scheme", file.to_str().unwrap()]);
    for part in
        ["slip.toml: /levels/0/needs: ", "nezināms lauks", "`at_least_hours`", &format!("{line}. rinda:")]
    {
        assert!(refusal.contains(part), "{refusal}");
    }
}

fn after<'t>(heading: &str, text: &'t str) -> &'t str {
    text.find(heading).and_then(|start| text.get(start..)).unwrap()
}
