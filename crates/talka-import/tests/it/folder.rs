//! A folder with four tables.

use std::fs;
use std::path::PathBuf;

use talka_import::{FolderError, ImportError, Imported, Limits, Options, read_folder};

const TABLES: [(&str, &str); 4] = [
    ("Jaunieši 2020.CSV", "Kods;Dzimis\nJ-1;2004\n"),
    ("organizacijas.csv", "Kods;Veids\nO-1;biedrība\n"),
    ("vienošanās.txt", "Vienošanās nr.\tJaunieša kods\tOrganizācijas kods\nV-1\tJ-1\tO-1\n"),
    ("Stundu_uzskaite (1).tsv", "Vienošanās nr.\tDatums\tStundas\nV-1\t12.07.2020.\t2,5\n"),
];

/// A fresh folder of that name with these files, which may be in folders of their own.
pub(crate) fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("folder").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (file, text) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn with<'f>(files: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    TABLES.iter().chain(files).copied().collect()
}

fn import(name: &str, files: &[(&str, &str)]) -> Result<Imported, ImportError> {
    read_folder(&folder(name, files), &Options::default())
}

fn said(result: Result<Imported, ImportError>) -> String {
    result.unwrap_err().to_string()
}

#[test]
fn files_are_known_by_their_names() {
    let beside =
        [("~$stundas.csv", "x"), (".stundas.csv", "x"), ("stundas.xlsx", "x"), ("stundasd.csv", "x")];
    let imported = import("names", &with(&beside)).unwrap();
    let files: Vec<_> = imported.tables.iter().map(|table| table.file.as_str()).collect();
    assert_eq!(files, TABLES.map(|(name, _)| name));
    assert_eq!(imported.register.hour_logs().len(), 1);
}

/// What was reported as not read, with the reason and what it would be.
fn not_read(imported: &Imported) -> Vec<String> {
    let of_entry = imported.diagnostics.listed().iter().filter(|it| it.code().as_str() == "entry-not-read");
    let said = |it: &talka_import::diagnostic::Diagnostic| {
        let parameters = it.issue.parameters();
        let word = |name| parameters.get(name).and_then(|word| word.as_str()).unwrap_or_default().to_owned();
        format!("{}: {} {}", it.file, word("reason"), word("record")).trim_end().to_owned()
    };
    of_entry.map(said).collect()
}

#[test]
fn whatever_is_not_read_is_named() {
    let hours = "Vārds, uzvārds;Iestāde;Datums;Stundas\nAlfa Paraugs;Muzejs;05.07.2020.;4\n";
    let other = hours.replace("Alfa", "Beta");
    let files = [
        ("stundas.csv", hours),
        ("Muzejs.csv", &other),
        ("2020 stundas.csv", &other),
        ("muzeja stundas.csv", &other),
        ("piezīmes.txt", "Zvanīt otrdien\n"),
        ("stundas.docx", "PK"),
        ("stundas.pdf", "%PDF"),
        ("talka.toml.txt", "[hours]\n"),
        ("A/stundas.csv", hours),
        ("B/dziļāk/saraksts.pdf", "%PDF"),
        ("src/main.rs", ""),
        ("Cargo.toml", ""),
        ("Talka.TOML", ""),
        (".stundas.csv", hours),
        ("~$stundas.xlsx", "x"),
        ("Thumbs.db", "x"),
        ("dokumenti.toml", ""),
    ];
    let imported = import("not-read", &files).unwrap();
    assert_eq!(imported.register.hour_logs().len(), 1);
    assert_eq!(
        not_read(&imported),
        [
            "2020 stundas.csv: unnamed hour_log",
            "A: folder",
            "B: folder",
            "Muzejs.csv: unnamed hour_log",
            "Talka.TOML: format",
            "muzeja stundas.csv: unnamed hour_log",
            "piezīmes.txt: unnamed",
            "stundas.docx: format",
            "stundas.pdf: format",
            "talka.toml.txt: unnamed",
        ]
    );
    let preview = imported.preview();
    let toml = "# [files]\n# hours = [\"stundas.csv\", \"2020 stundas.csv\", \"Muzejs.csv\", \"muzeja stundas.csv\"]\n";
    assert!(preview.to_toml().starts_with(toml), "{}", preview.to_toml());
    let text = preview.text(talka::text::Lang::Lv);
    assert!(
        text.contains("„Muzejs.csv”: datne nav lasīta, lai gan tās virsraksti ir kā tabulai „stundas”"),
        "{text}"
    );
    // What the preview proposes is what has them read.
    let own = toml.replace("# ", "");
    let imported = import("not-read", &[&files[..], &[("talka.toml", &own)]].concat()).unwrap();
    assert_eq!(imported.register.hour_logs().len(), 2, "the same file is not read twice");
    let own = "[files]\nhours = \"Muzejs.csv\"\n";
    let imported = import("not-read", &[&files[..], &[("talka.toml", own)]].concat()).unwrap();
    assert!(not_read(&imported).contains(&"stundas.csv: others-named hour_log".to_owned()));
}

#[test]
fn a_workbook_is_read_or_says_why_not() {
    let imported = import("book", &with(&[("stundas 2019.xlsx", "PK")])).unwrap();
    let refused = imported.diagnostics.listed().iter().find(|it| it.file == "stundas 2019.xlsx").unwrap();
    let reason = if cfg!(feature = "spreadsheets") { "damaged" } else { "not-built" };
    assert_eq!(refused.effect, talka_import::diagnostic::Effect::RefusedTable);
    assert_eq!(refused.issue.parameters()["reason"], reason);
    assert_eq!(imported.register.hour_logs().len(), 1);
}

#[test]
fn all_that_is_wrong_with_a_folder_is_reported_at_once() {
    let said = said(import("missing", &[("stundas.pdf", ""), ("stundasd.doc", "")]));
    assert_eq!(said.lines().count(), 4);
    assert!(said.ends_with(
        "no file for the table `hours`: expected `stundas`, `stundu uzskaite`, `stundu ieraksti`, `brīvprātīgo stundas`, `brīvprātīgā darba stundas`, `hours`, `hour logs`, \
         `timesheet` with the extension csv, txt, tsv, xlsx, xls or ods"
    ));
    let nowhere = folder("empty", &[]).join("nowhere");
    match read_folder(&nowhere, &Options::default()) {
        Err(ImportError::Folder(issues)) => {
            assert!(
                matches!(&issues[..], [FolderError::Unreadable { name, .. }] if *name == nowhere.display().to_string())
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_office_names_its_files_and_headings() {
    let own = "[files]\nhours = \"eksports 15.dat\"\n[hours]\n\"Cik ilgi\" = \"hours\"\n";
    let hours = "Vienošanās nr.;Datums;Cik ilgi\nV-1;12.07.2020.;3\n";
    let imported = import("own", &with(&[("talka.toml", own), ("eksports 15.dat", hours)])).unwrap();
    assert_eq!(imported.tables[3].file, "eksports 15.dat");
    assert_eq!(imported.register.hour_logs()[0].minutes, 180);
}

#[test]
fn one_sheet_is_enough_and_an_office_says_who_is_who() {
    let hours = "Vārds, uzvārds;Datums;Stundas\nAlfa Paraugs;05.07.2020.;4\nAlfa Paraug;06.07.2020.;4\n";
    let alone = import("alone", &[("stundas 2020.csv", hours)]).unwrap();
    assert_eq!(alone.register.volunteers().len(), 2);
    let own = "[office]\nhost = \"Muzejs\"\n[people]\nsame = [[\"Alfa Paraugs\", \"Alfa Paraug\"]]\n";
    let said = import("said", &[("stundas 2020.csv", hours), ("talka.toml", own)]).unwrap();
    assert_eq!(said.register.volunteers().len(), 1);
    assert!(said.register.organizations()[0].name.is_some());
    let years = [
        ("stundas 2019.csv", hours),
        ("stundas2020.csv", "Vārds, uzvārds;Datums;Stundas\nBeta Piemēra;05.07.2020.;4\n"),
    ];
    assert_eq!(import("years", &years).unwrap().register.hour_logs().len(), 3);
    for wrong in ["same = 1", "equal = [[\"a\"]]", "same = [[1]]"] {
        let text = format!("[people]\n{wrong}\n");
        let said = crate::folder::said(import("who", &[("stundas.csv", hours), ("talka.toml", &text)]));
        assert_eq!(
            said,
            "in `talka.toml`, line 2, `[people]`: expected `same` or `different` with lists of names, such as \
             `same = [[\"A\", \"B\"]]`"
        );
    }
    for (same, different) in [
        ("[\"Alfa Paraugs\", \"Beta Piemēra\"]", "[\"Beta Piemēra\", \"Alfa Paraugs\"]"),
        ("[\"Alfa Paraugs, 2004\", \"Beta Piemēra, 2005\"]", "[\"Alfa Paraugs\", \"Beta Piemēra\"]"),
        ("[\"A\", \"B\"], [\"B\", \"C\"]", "[\"A\", \"C\"]"),
    ] {
        let text = format!("[people]\nsame = [{same}]\ndifferent = [{different}]\n");
        let said = crate::folder::said(import("both", &[("stundas.csv", hours), ("talka.toml", &text)]));
        assert_eq!(
            said,
            "in `talka.toml`, line 3, `[people]`: names of a list in `different` are the same by `same`"
        );
    }
}

#[test]
fn an_error_in_the_mapping_file_is_reported() {
    let own = |name: &str, own: &'static str| said(import(name, &with(&[("talka.toml", own)])));
    assert_eq!(
        own("outside", "[files]\nhours = \"../stundas.csv\"\nhuors = \"a.csv\"\nplacements = 1\n"),
        [(2, "hours"), (3, "huors"), (4, "placements")]
            .map(|(line, name)| format!(
                "in `talka.toml`, line {line}, `{name}`: expected one of `volunteers`, `organizations`, `placements`, `hours` and the \
                 name of a file in the same folder"
            ))
            .join("\n")
    );
    assert_eq!(
        own("column", "[hours]\nIlgums = \"hour\"\n"),
        "in `talka.toml`, line 2: the table `hours` has no column `hour` (did you mean `hours`?)"
    );
    assert_eq!(
        own("gone", "[files]\nhours = \"nav.csv\"\n"),
        "in `talka.toml`, line 2: the file `nav.csv` is not in the folder"
    );
    assert!(own("syntax", "[files").contains("line 1"));
}

#[test]
fn a_larger_file_than_the_caller_wants_is_refused() {
    let folder = folder("large", &TABLES);
    let limit = TABLES.iter().map(|(_, text)| u64::try_from(text.len()).unwrap()).max().unwrap();
    let read = |limit: u64| {
        read_folder(&folder, &Options::default().with_limits(Limits::default().with_file_bytes(limit)))
    };
    assert!(read(limit).is_ok());
    assert_eq!(said(read(limit - 1)), format!("`vienošanās.txt`: expected at most {} bytes", limit - 1));
}

#[test]
fn the_namespace_of_an_office_is_in_its_file_unless_the_caller_has_one() {
    let first = |imported: &Imported| imported.register.volunteers()[0].id;
    let [secret, other] = ["5b0e6f0a-8a0c-4f43-9d2e-1c7a55f09b11", "5b0e6f0a-8a0c-4f43-9d2e-1c7a55f09b12"];
    let own = format!("[office]\nnamespace = \"{secret}\"\n");
    let folder = folder("namespace", &TABLES);
    let default = first(&read_folder(&folder, &Options::default()).unwrap());
    let named = |namespace: &str| Options::default().with_namespace(namespace.parse().unwrap());
    let by_caller = [secret, other].map(|namespace| first(&read_folder(&folder, &named(namespace)).unwrap()));
    fs::write(folder.join("talka.toml"), own).unwrap();
    assert_eq!(first(&read_folder(&folder, &Options::default()).unwrap()), by_caller[0]);
    assert_eq!(first(&read_folder(&folder, &named(other)).unwrap()), by_caller[1]);
    assert!(default != by_caller[0] && by_caller[0] != by_caller[1]);
    for wrong in ["namespace = \"jekabpils\"", "name = \"5b0e6f0a-8a0c-4f43-9d2e-1c7a55f09b11\"", "dates = 1"]
    {
        fs::write(folder.join("talka.toml"), format!("[office]\n{wrong}\n")).unwrap();
        assert_eq!(
            said(read_folder(&folder, &Options::default())),
            "in `talka.toml`, line 2, `[office]`: expected `namespace` with a UUID, `dates` with `day-first` or `month-first`, `host` with a name, or `year` with a number"
        );
    }
}

/// What must not be opened, in place of the table of hours.
#[cfg(unix)]
#[test]
fn only_regular_files_of_the_folder_are_read() {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    let without = |name: &str| {
        let folder = folder(name, &TABLES[..3]);
        let hours = folder.join("stundas.csv");
        (folder, hours)
    };
    let refused = |folder: &PathBuf| said(read_folder(folder, &Options::default()));

    let (folder, hours) = without("pipe");
    assert!(Command::new("mkfifo").arg(&hours).status().unwrap().success());
    assert_eq!(refused(&folder), "`stundas.csv`: expected a file, found a named pipe");
    fs::rename(&hours, folder.join("talka.toml")).unwrap();
    assert_eq!(refused(&folder), "`talka.toml`: expected a file, found a named pipe");

    let (folder, hours) = without("socket");
    // A path to a socket may be no longer than some hundred bytes.
    let at = std::env::temp_dir().join(format!("talka-{}.socket", std::process::id()));
    let _socket = UnixListener::bind(&at).unwrap();
    fs::rename(&at, &hours).unwrap();
    assert_eq!(refused(&folder), "`stundas.csv`: expected a file, found a socket");

    let (folder, hours) = without("link");
    fs::write(folder.join("2020.dat"), TABLES[3].1).unwrap();
    symlink("2020.dat", &hours).unwrap();
    assert!(read_folder(&folder, &Options::default()).is_ok());
    for outside in ["/dev/zero", "../pipe/Jaunieši 2020.CSV"] {
        fs::remove_file(&hours).unwrap();
        symlink(outside, &hours).unwrap();
        assert_eq!(refused(&folder), "`stundas.csv`: expected a file, found a link out of the folder");
    }
    fs::write(folder.join("talka.toml"), "[files]\nhours = \"inner\"\n").unwrap();
    fs::create_dir(folder.join("inner")).unwrap();
    assert_eq!(refused(&folder), "`inner`: expected a file, found a folder");
}

/// What the page for offices shows of `talka.toml` is read.
#[test]
fn the_page_for_offices_shows_what_is_read() {
    let page = include_str!("../../IESTADEM.md");
    let blocks: Vec<&str> =
        page.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(blocks.len() >= 4);
    for block in blocks {
        let files: Vec<(&str, &str)> =
            ["eksports 15.csv", "eksports 16.csv"].map(|name| (name, TABLES[3].1)).to_vec();
        let folder = folder("page", &with(&[files, vec![("talka.toml", block)]].concat()));
        assert!(read_folder(&folder, &Options::default()).is_ok(), "{block}");
    }
}
