//! Nothing that an import says of a table repeats who somebody is, whatever cell it was found in.

use talka::register::RecordKind;
use talka::text::Lang;
use talka_import::header::Column;
use talka_import::tables::ALL;
use talka_import::{File, Imported, Options, Source, Tables, read_files, read_tables};

/// What identifies somebody, and the parts of it that must not come out.
const PLANTED: [(&str, &[&str]); 22] = [
    ("010203-12345", CODE),
    ("01020312345", CODE),
    ("010203 12345", CODE),
    ("010203–12345", CODE),
    ("010203 - 12345", CODE),
    ("010203\u{2011}12345", CODE),
    ("01 02 03 12345", CODE),
    ("010203/12345", CODE),
    ("010203.12345", CODE),
    ("LV010203-12345", CODE),
    ("０１０２０３-12345", CODE),
    ("10203-12345", CODE),
    ("010203-1234", &["010203", "1234"]),
    ("Zvaigznīte Mākonīte", &["vaigzn", "ākon"]),
    ("Mākonīte", &["ākon"]),
    ("apstiprināja Zvaigznīte Mākonīte 5", &["vaigzn", "ākon"]),
    ("29123456", PHONE),
    ("+371 29 123 456", PHONE),
    ("2912-3456", PHONE),
    ("zvaigznite@piemers.lv", &["vaigzn", "piemers"]),
    ("14.03.2003.g. Zvaigznīte", &["14.03", "vaigzn"]),
    ("dz. 2003. gada 14. martā", &["2003", "14. mart"]),
];
const CODE: &[&str] = &["10203", "12345", "01 02", "０１"];
const PHONE: &[&str] = &["29123", "3456", "123 4", "29 12"];

/// A table with one row for each planted value, all in that column.
fn planted(table: usize, column: usize) -> String {
    let columns = ALL[table].columns;
    let headings: Vec<&str> = columns.iter().map(Column::heading).collect();
    let row = |(n, (value, _)): (usize, &(&str, &[&str]))| -> String {
        let cell = |(at, known): (usize, &Column)| match known.name {
            _ if at == column => format!("\"{value}\""),
            "volunteer" if table == 0 => format!("J-{n}"),
            "organization" if table == 1 => format!("O-{n}"),
            "placement" if table == 2 => format!("V-{n}"),
            "volunteer" => "J-0".to_owned(),
            "organization" => "O-0".to_owned(),
            "placement" => "V-0".to_owned(),
            "on" => "12.07.2020.".to_owned(),
            "hours" => "2".to_owned(),
            _ => String::new(),
        };
        columns.iter().enumerate().map(cell).collect::<Vec<_>>().join(";")
    };
    let rows: Vec<String> = PLANTED.iter().enumerate().map(row).collect();
    format!("{}\n{}\n{}\n", headings.join(";"), rows.join("\n"), rows[0])
}

fn outputs(imported: &Imported) -> Vec<String> {
    let diagnostics = imported.diagnostics.listed();
    let mut outputs = vec![
        format!("{imported:?}"),
        serde_json::to_string(diagnostics).unwrap(),
        serde_json::to_string(&imported.tables).unwrap(),
    ];
    for lang in [Lang::Lv, Lang::En] {
        outputs.extend(diagnostics.iter().map(|diagnostic| diagnostic.text(lang)));
    }
    outputs
}

#[test]
fn what_is_planted_in_a_cell_comes_out_nowhere() {
    const NONE: usize = usize::MAX;
    let mut said = 0;
    for (table, columns) in ALL.iter().enumerate() {
        for column in 0..columns.columns.len() {
            let texts: Vec<String> =
                (0..4).map(|other| planted(other, if other == table { column } else { NONE })).collect();
            let file = |at: usize| File { name: columns.table, bytes: texts[at].as_bytes() };
            let tables =
                Tables { volunteers: file(0), organizations: file(1), placements: file(2), hours: file(3) };
            let imported = read_tables(tables, &Options::default()).unwrap();
            said += imported.diagnostics.listed().len();
            for output in outputs(&imported) {
                for part in PLANTED.iter().flat_map(|(_, parts)| parts.iter()) {
                    let mut pieces = output.split(part);
                    let before = pieces.next().unwrap_or_default();
                    let name = columns.columns[column].name;
                    assert!(pieces.next().is_none(), "{} {name}: {part} after {before}", columns.table);
                }
            }
        }
    }
    // Most columns refuse most of it.
    assert!(said > 1_000, "{said}");
}

/// A code that somebody wrote into the name of a person, a host, a file or a heading, or into what was done.
#[test]
fn a_code_beside_a_name_is_the_persons_and_is_shown_nowhere() {
    let spellings = ["010203-12345", "01020312345", "10203-12345", "01 02 03 12345", "０１０２０３-12345"];
    for code in spellings {
        let sheet = format!(
            "Vārds, uzvārds;Iestāde;Datums;Stundas;Darbs;Piezīmes {code}\n\
             Alfa Paraugs ({code});Muzejs {code};05.07.2020.;4;Palīdzēja {code};x\n\
             Alfa Paraugs, p.k. {code};Muzejs;06.07.2020.;2;;\nBeta Piemēra;Muzejs;06.07.2020.;2;;\n"
        );
        let people = format!("Vārds, uzvārds;Dzimšanas gads\nGamma Izdoma ({code});2003\n");
        let (hours, list) = (format!("stundas {code}.csv"), format!("jaunieši {code}.csv"));
        let files = [
            Source::new(File { name: &hours, bytes: sheet.as_bytes() }),
            Source::new(File { name: &list, bytes: people.as_bytes() }),
        ];
        let imported = read_files(&files, &Options::default()).unwrap();
        let register = &imported.register;
        let names = register.volunteers().iter().map(|it| it.name.as_ref().unwrap().reveal());
        let mut names: Vec<&str> = names.collect();
        // Of a code that lacks a digit nobody knows whether it is the same; the two are candidates.
        names.dedup();
        assert_eq!(names, ["Gamma Izdoma", "Alfa Paraugs", "Beta Piemēra"], "{code}");
        let hosts = register.organizations().iter().map(|it| it.name.as_ref().unwrap().reveal());
        assert!(hosts.into_iter().all(|name| name == "Muzejs"), "{code}");
        assert_eq!(register.hour_logs()[0].task.as_deref(), Some("Palīdzēja …"));
        let has_code = register.volunteers().iter().filter(|it| it.codes.is_some()).count();
        assert_eq!(has_code, if code.starts_with("10203") { 0 } else { 2 }, "{code}");
        let noted = imported.diagnostics.listed().iter().filter(|it| it.code().as_str() == "code-in-text");
        assert!(noted.count() >= 2, "{code}");
        let shown = [
            imported.preview().text(Lang::Lv),
            imported.preview().to_toml(),
            imported.preview().to_json(),
            format!("{:?} {:?}", imported.tables, imported.unread[0].headings),
        ];
        for text in shown.into_iter().chain(outputs(&imported)) {
            assert!(!CODE.iter().any(|part| text.contains(part)), "{code}: {text}");
        }
    }
}

/// A column, a sheet or a file a person is usual, and a name there is no less a name than in a cell.
#[test]
fn a_name_as_a_heading_or_in_the_name_of_a_file_is_shown_nowhere() {
    let sheet = "Vārds, uzvārds;Iestāde;Datums;Stundas;Zvaigznīte Mākonīte;Saulīte;Piezīmes\n\
                 Saulīte Rasiņa;Muzejs;05.07.2020.;daudz;1;2;x\nSaulīte Rasiņa;Muzejs;06.07.2020.;4;1;2;x\n";
    let other = sheet.replace("06.07.", "07.07.");
    let files = [
        Source::new(File { name: "stundas Zvaigznīte Mākonīte.csv", bytes: sheet.as_bytes() }),
        Source::new(File { name: "stundas_saulite.csv", bytes: other.as_bytes() }),
        Source::new(File { name: "stundas Mākonīte Z..csv", bytes: sheet.as_bytes() }),
    ];
    let imported = read_files(&files, &Options::default()).unwrap();
    assert_eq!(imported.register.hour_logs().len(), 2);
    let file = |at: usize| imported.tables[at].file.as_str();
    assert_eq!([file(0), file(1)], ["stundas ….csv (1)", "stundas_….csv (2)"]);
    let source = imported.register.sources().find(RecordKind::HourLog, 0, "minutes").unwrap();
    assert_eq!((source.file.as_str(), source.column.as_deref()), ("stundas ….csv (1)", Some("Stundas")));
    let texts: Vec<String> = imported.diagnostics.listed().iter().map(|it| it.text(Lang::Lv)).collect();
    let of = |part: &str| texts.iter().filter(|text| text.contains(part)).count();
    assert_eq!((of("kolonna E:"), of("kolonna F:"), of("kolonna „Piezīmes”:")), (2, 2, 2), "{texts:#?}");
    let shown = [imported.preview().to_toml(), format!("{:?}", imported.tables)];
    assert!(shown[0].contains("# \"…\" = \"\" # E\n"), "{}", shown[0]);
    for text in shown.into_iter().chain(outputs(&imported)) {
        for part in ["aigzn", "ākon", "aulīt", "aulit", "asiņ"] {
            assert!(!text.contains(part), "{part}: {text}");
        }
    }
}
