//! Whoever is invited gets an invitation and a certificate, once.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn run(folder: &Path, lang: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_jekabpils"))
        .args(["--lang", lang, "--documents"])
        .arg(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().last().unwrap().to_owned()
}

/// The names of the files.
fn files(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn documents_are_written_for_everybody_invited_and_never_twice() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("documents");
    // What an earlier test left there.
    let _ = fs::remove_dir_all(&folder);
    let said = run(&folder, "lv");
    assert!(said.starts_with("Jauni dokumenti: 32, no tiem projekti: 16. Mape: "), "{said}");
    let first = files(&folder);
    let ending = |ending: &str| first.iter().filter(|name| name.ends_with(ending)).count();
    assert_eq!((ending("-ielugums.html"), ending("-apliecinajums.html"), first.len()), (16, 16, 34));
    let list = fs::read_to_string(folder.join("saraksts.html")).unwrap();
    for name in first.iter().filter(|name| name.starts_with("lv-")) {
        assert!(list.contains(&format!("<a href=\"{name}\">")), "{name}");
        let page = fs::read_to_string(folder.join(name)).unwrap();
        assert_eq!(
            page.contains("PROJEKTS"),
            name.ends_with("-apliecinajums.html"),
            "the scheme has no number"
        );
    }
    let kept = fs::read(folder.join("apbalvojumi.json")).unwrap();
    assert!(run(&folder, "en").starts_with("New documents: 0, of them drafts: 0. Folder: "));
    assert_eq!(files(&folder), first);
    assert_eq!(fs::read(folder.join("apbalvojumi.json")).unwrap(), kept);
}

#[test]
fn a_ledger_that_cannot_be_read_is_left_as_it_is() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("unreadable");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("apbalvojumi.json"), "{\"version\": 2, \"awards\": []}").unwrap();
    let output =
        Command::new(env!("CARGO_BIN_EXE_jekabpils")).arg("--documents").arg(&folder).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("apbalvojumi.json: /version"));
    assert_eq!(files(&folder).len(), 1);
}

/// The tables of the example in a folder of their own, with another `dokumenti.toml`.
fn office(name: &str, terms: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for entry in fs::read_dir(env!("CARGO_MANIFEST_DIR")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "csv") {
            fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
        }
    }
    fs::write(folder.join("dokumenti.toml"), terms).unwrap();
    folder
}

fn run_in(office: &Path, folder: &Path) -> std::process::Output {
    let line = [office, Path::new("--documents"), folder];
    Command::new(env!("CARGO_BIN_EXE_jekabpils")).args(line).output().unwrap()
}

#[test]
fn whoever_asked_gets_a_statement_and_a_draft_becomes_one() {
    let asked = "[[statements]]\nplacement = \"V-001\"\n";
    let office = office("asked", asked);
    let folder = office.join("documents");
    let said = |output: std::process::Output| {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().lines().last().unwrap().to_owned()
    };
    let statements = || {
        let files = files(&folder);
        files.into_iter().filter(|name| name.starts_with("izzina-")).collect::<Vec<_>>()
    };
    said(run_in(&office, &folder));
    let [draft] = statements().try_into().unwrap();
    assert!(draft.ends_with("-projekts.html"), "no competences are given: {draft}");
    assert!(said(run_in(&office, &folder)).starts_with("Jauni dokumenti: 0, "), "the same draft");

    let whole = format!("{asked}competences = [\"darbs komandā\"]\n");
    fs::write(office.join("dokumenti.toml"), &whole).unwrap();
    assert!(said(run_in(&office, &folder)).starts_with("Jauni dokumenti: 1, no tiem projekti: 0."));
    let [made] = statements().try_into().unwrap();
    assert_eq!(format!("{}-projekts.html", made.strip_suffix(".html").unwrap()), draft);
    assert!(
        fs::read_to_string(folder.join("saraksts.html"))
            .unwrap()
            .contains(&format!("<a href=\"{made}\">izziņa</a>"))
    );

    // What was written stays as it was.
    fs::write(folder.join(&made), "parakstīts").unwrap();
    assert!(said(run_in(&office, &folder)).starts_with("Jauni dokumenti: 0, "));
    assert_eq!(fs::read_to_string(folder.join(&made)).unwrap(), "parakstīts");
}

#[test]
fn a_statement_of_an_agreement_that_is_not_there_is_refused() {
    let office = office("nobody", "[[statements]]\nplacement = \"V-000\"\n");
    let output = run_in(&office, &office.join("documents"));
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("dokumenti.toml: /statements/0/placement: tabulās nav vienošanās"), "{said}");
}
