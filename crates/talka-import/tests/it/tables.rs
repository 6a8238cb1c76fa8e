//! From the four tables of an office to a register.

use crate::office::{Office, codes};
use serde_json::{Value, json};
use talka::law::{Settings, check};
use talka::text::Lang;
use talka_import::diagnostic::{Code, Issue};
use talka_import::{Imported, Options, tables};

fn register(imported: &Imported) -> Value {
    serde_json::to_value(&imported.register).unwrap()
}

#[test]
fn every_column_reaches_its_member() {
    let imported = Office {
        volunteers: "Jaunieša kods;Vārds, uzvārds;Dzimšanas datums;Personas kods;Deklarētā dzīvesvieta (ATVK);Skola;Piekrišanu deva (vārds);\
            Piekrišanas devējs;Dokuments;Piekrišanas veids;Piekrišana kam;Piekrišana dota;Piekrišana saņemta;Piekrišana derīga no;\
            Piekrišana derīga līdz;Piekrišana atsaukta;own_policy_made;Paša polise no;Paša polise līdz;Paša polises riski;\
            Paša polises summa traumai (EUR);Paša polises summa invaliditātei (EUR);Paša polises summa nāves gadījumā (EUR);Sodu reģistra pārbaude;Sodu reģistra ziņas;Atļauja strādāt ar bērniem no;\
            Atļauja strādāt ar bērniem līdz;Atļaujas bērnu grupas;Uzturēšanās atļaujas pamats;Programmu finansē;\
            Uzturēšanās atļauja no;Uzturēšanās atļauja līdz\n\
            J-1;Paraugs Pirmais;10.05.2006.;100506-20005, 32999912345;0110000;Parauga skola;Paraugs Vecākais;māte;lēmums nr. 1;papīrs;\
            brīvprātīgais darbs;01.06.2020.;02.06.2020.;03.06.2020.;31.12.2020.;01.11.2020.;01.05.2020.;02.05.2020.;31.12.2020.;\
            traumas, nāve;3000;7 000,00;10000;01.06.2020.;par vardarbību, cits;02.06.2020.;03.06.2021.;skolēni, pusaudži;brīvprātīgais;EK;\
            04.06.2020.;05.06.2021.\n",
        organizations: "Organizācijas kods,Nosaukums,Juridiskais statuss,Reģistrācijas numurs,Augstākā iestāde,ATVK kods,\
            Sociālā uzņēmuma statuss no,Sociālā uzņēmuma statuss līdz\n\
            O-1,\"Biedrība „Pirmā, otrā”\",biedrība,40000000000,O-2,0110000,01.07.2020.,31.12.2020.\n\
            O-2,Dome,pašvaldība,,,,,\n",
        placements: "Vienošanās nr.\tJaunieša kods\tOrganizācijas kods\tForma\tNoslēgta\tRakstveidā no\tParakstījis jaunietis\t\
            Parakstījusi organizācija\tParakstījis likumiskais pārstāvis\tIepazīstināts ar tiesībām un pienākumiem\tVienošanās par\tLīgumā norādīts\t\
            Termiņa veids\tTermiņš no\tTermiņš līdz\tGrozīta\tPagarināta līdz\tRakstveida līgums pieprasīts\tIzdevumus sedz\t\
            Samaksa par darbu (EUR)\tAtlīdzinātie izdevumi\tDarbs\tJoma\tPiemērots vecumam\tNekaitīgs\tAttīsta prasmes\t\
            Aizstāj nodarbināto\tGūst peļņu\tPiedalās nepilngadīgie\tDarbs ar bērniem\tKlāt ir bērni\tVienreizējs darbs\t\
            Bērnu grupas\tProfesionāls pakalpojums\tBīstamība\tPolise noslēgta\t\
            Polise no\tPolise līdz\tPolises riski\tSumma traumai (EUR)\tSumma invaliditātei (EUR)\tSumma nāves gadījumā (EUR)\tLabuma guvēji\tIzbeidza\tUzteikums dots\tUzteikuma forma\t\
            Izbeigta ar\tSvarīgs iemesls\tIemesls\n\
            V-1\tJ-1\tO-1\tmutiska\t05.06.2020.\t06.06.2020.\t07.06.2020.\tx\tnē\t05.06.2020.\tapjoms; kārtība\torganizētāja dati; izdevumi\tnoteikts\t05.06.2020.\t\
            31.08.2020.\t30.08.2020.\t30.09.2020.\t06.06.2020.\tjā\t50,00 15.07.2020.; 20\tēdināšana 12,50 15.07.2020.; degviela 3\t\
            Talka\tvide\tjā\tnē\tjā\tnē\tjā\tnē\tjā\tnē\tjā\tskolēni\tnē\taugstums 6 m; bīstamas vielas, augstums 5,00 m\t01.06.2020.\t02.06.2020.\t31.12.2020.\t\
            traumas, apdegumi\t3000\t7000\t10000\tbērni, seniori\tjaunietis\t20.09.2020.\trakstveida\t23.09.2020.\tjā\tpārcelšanās\n",
        hours: "Stundu uzskaite 2020\n\
            Nr.;Vienošanās nr.;Darba vieta;Datums;Stundas;No;Līdz;Paveiktais darbs;Joma;Vieta;Norise;Stundu veids;Grāmatiņa;Lpp.;Rinda;\
            Ievadīja;Ievadīts;Statuss;Apstiprināja (vārds);Apstiprināja;Apstiprināts;Noraidījuma iemesls;Labo ierakstu\n\
            1;V-1;O-2;12.–14.07.2020.;3 ak. st.;10:00;12:00;Grāmatu kārtošana;kultūra;Bibliotēka;klātienē;mācības;G-7;3;12;\
            koordinatore;20.07.2020.;noraidīts;Paraugs Trešais;darba vieta;21.07.2020.;nav bijis;2\n\
            2;V-1;;marts 2020;2,5;;;;;;;;;;;;;;;;;;\n\
            Kopā;;;;4,5;;;;;;;;;;;;;;;;;;\n",
    }
    .import();
    assert_eq!(codes(&imported), ["title-row", "sum-row"]);
    insta::assert_snapshot!(serde_json::to_string_pretty(&imported.register).unwrap());
}

#[test]
fn unknown_and_none_are_two_things() {
    let placements = |header: &str, cells: &str| {
        let placements =
            format!("Vienošanās nr.;Jaunieša kods;Organizācijas kods;{header}\nV-1;J-1;O-1;{cells}\n");
        let imported = Office { placements: &placements, ..Office::default() }.import();
        assert_eq!(codes(&imported), [""; 0], "{header}: {cells}");
        let mut placement = register(&imported)["placements"][0].clone();
        for known in ["id", "volunteer", "organization"] {
            placement.as_object_mut().unwrap().remove(known);
        }
        placement
    };
    assert_eq!(placements("Darbs;Joma", ";"), json!({}));
    assert_eq!(placements("Samaksa;Bīstamība", ";-"), json!({"payments": [], "hazards": []}));
    assert_eq!(placements("Samaksa;Bīstamība", "nav;nav zināms"), json!({"payments": []}));
    assert_eq!(placements("Polise no;Polise līdz", ";–"), json!({"insurance": []}));
    assert_eq!(placements("Polise no;Polise līdz", "nav zināms;"), json!({}));
    let policy = json!({"insurance": [{"to": "2020-12-31"}]});
    assert_eq!(placements("Polise no;Polise līdz", ";31.12.2020."), policy);
    assert_eq!(placements("Noslēgta;Vienošanās par", ";"), json!({"agreement": {"agreed": []}}));
    let unsigned = json!({"agreement": {"signatures": []}});
    assert_eq!(placements("Parakstījis jaunietis;Forma", ";"), unsigned);
    assert_eq!(placements("Izbeidza;Izbeigta ar", ";"), json!({}));
    assert_eq!(placements("Izbeidza;Iemesls", "abpusēji;"), json!({"ending": {}}));
}

#[test]
fn a_consent_is_recorded_by_its_form_or_its_day() {
    let volunteer = |header: &str, cells: &str| {
        let volunteers = format!("Kods;Dzimis;{header}\nJ-1;2006;{cells}\n");
        let imported = Office { volunteers: &volunteers, ..Office::default() }.import();
        (register(&imported)["volunteers"][0]["consents"].clone(), codes(&imported))
    };
    assert_eq!(volunteer("Piekrišana dota;Piekrišanas devējs", ";"), (json!([]), vec![]));
    assert_eq!(volunteer("Piekrišana dota;Piekrišanas devējs", "nav;"), (json!([]), vec![]));
    assert_eq!(volunteer("Piekrišanas veids", ""), (json!([]), vec![]));
    assert_eq!(volunteer("Piekrišanas devējs", ""), (Value::Null, vec![]));
    assert_eq!(volunteer("Piekrišanas devējs", "tēvs"), (json!([{"capacity": "parent"}]), vec![]));
    assert_eq!(volunteer("Piekrišana dota", "jā"), (json!([{}]), vec!["day-unknown"]));
}

#[test]
fn a_row_that_refers_to_a_refused_row_is_refused_with_it() {
    let imported = Office {
        volunteers: "Kods;Dzimis\nJ-1;2004\nJ-2;31.02.2004.\nJ-1;2005\n",
        // O-3 is bad; O-2 belongs to it, O-4 to O-2. O-5 and O-6 belong to each other, which is odd but not wrong.
        organizations: "Kods;Veids;Dibinātājs\nO-1;biedrība;\nO-2;biedrība;O-3\nO-3;zils;\nO-4;biedrība;O-2\n\
            O-5;dome;O-6\nO-6;dome;O-5\n",
        placements: "Vienošanās nr.;Jaunieša kods;Organizācijas kods\nV-1;J-1;O-1\nV-2;J-2;O-4\nV-3;J-9;O-5\n",
        hours: "Vienošanās nr.;Datums;Stundas\nV-1;12.07.2020.;2\nV-2;12.07.2020.;2\nV-9;12.07.2020.;2\n",
    }
    .import();
    let said: Vec<_> = imported.diagnostics.listed().iter().map(|f| f.text(Lang::Lv)).collect();
    insta::assert_snapshot!(said.join("\n"));
    let records: Vec<_> = imported.tables.iter().map(|table| table.records).collect();
    assert_eq!(records, [1, 3, 1, 1]);
    let rows: Vec<_> = imported.tables.iter().map(|table| (table.rows.read, table.rows.refused)).collect();
    assert_eq!(rows, [(1, 2), (3, 3), (1, 2), (1, 2)]);
}

#[test]
fn corrections_must_lead_to_an_entry_that_was_read() {
    // 1 ← 2 stands. 3 is unreadable, 4 corrects it, 5 corrects 4. 6 → 7 → 8 → 6 is a circle, 9 leads into it.
    let rows = [
        ("1", ""),
        ("2", "1"),
        ("3", ""),
        ("4", "3"),
        ("5", "4"),
        ("6", "7"),
        ("7", "8"),
        ("8", "6"),
        ("9", "8"),
        ("10", "10"),
        ("11", "99"),
    ];
    let row = |(entry, corrects): &(&str, &str)| {
        let hours = if *entry == "3" { "daudz" } else { "2" };
        format!("{entry};V-1;12.07.2020.;{hours};{corrects}\n")
    };
    let hours = format!(
        "Nr.;Vienošanās nr.;Datums;Stundas;Labo ierakstu\n{}",
        rows.iter().map(row).collect::<String>()
    );
    let imported = Office { hours: &hours, ..Office::default() }.import();
    assert_eq!(imported.tables[3].records, 2);
    assert_eq!((imported.tables[3].rows.read, imported.tables[3].rows.refused), (2, 9));
    let said = imported.diagnostics.listed().iter().map(|f| (f.row.unwrap(), f.code().as_str()));
    assert_eq!(
        said.collect::<Vec<_>>(),
        [
            (4, "cell-unreadable"),
            (5, "key-of-refused-row"),
            (6, "key-of-refused-row"),
            (7, "corrections-circular"),
            (8, "corrections-circular"),
            (9, "corrections-circular"),
            (10, "key-of-refused-row"),
            (11, "corrections-circular"),
            (12, "key-unknown"),
        ]
    );
}

#[test]
fn every_bad_cell_of_a_row_is_reported_once() {
    let hours = "Vienošanās nr.;Darba vieta;Datums;Stundas;Norise;Ievadīts\nV-9;O-9;31.06.2020.;02.maijs;kosmosā;rīt\n";
    let imported = Office { hours, ..Office::default() }.import();
    assert_eq!(
        codes(&imported),
        ["key-unknown", "key-unknown", "no-such-day", "spreadsheet-date", "word-unknown", "cell-unreadable"]
    );
    assert_eq!(imported.tables[3].rows.refused, 1);
}

#[test]
fn minutes_come_from_the_hours_or_else_from_the_clock() {
    let log = |header: &str, cells: &str| {
        let hours = format!("Vienošanās nr.;Datums;{header}\nV-1;12.07.2020.;{cells}\n");
        let imported = Office { hours: &hours, ..Office::default() }.import();
        let log = register(&imported)["hour_logs"][0].clone();
        let members = ["minutes", "start", "end", "stated"].map(|member| log[member].clone());
        (json!(members), codes(&imported))
    };
    let read = |members| (members, vec![]);
    assert_eq!(log("Stundas", "3 ak. st."), read(json!([120, null, null, "3 ak. st."])));
    assert_eq!(log("Stundas;No;Līdz", "3;10:00;12:45"), read(json!([180, "10:00", "12:45", "3"])));
    assert_eq!(log("Stundas;No;Līdz", ";10:00;12:45"), read(json!([165, "10:00", "12:45", null])));
    assert_eq!(log("Laiks", "10:00–12:45"), read(json!([165, "10:00", "12:45", "10:00–12:45"])));
    assert_eq!(log("No;Līdz", "22:00;02:00"), read(json!([240, "22:00", "02:00", null])));
    assert_eq!(log("Stundas;No", "2;10:00"), read(json!([120, "10:00", null, "2"])));
    let refused = |code| (json!([null, null, null, null]), vec![code]);
    assert_eq!(log("Stundas;No;Līdz", ";10:00;"), refused("cell-empty"));
    assert_eq!(log("Laiks;No", "10:00–12:45;11:00"), refused("cells-disagree"));
    assert_eq!(log("Joma", "vide"), refused("column-missing"));
}

#[test]
fn without_any_column_of_hours_the_table_is_refused_once() {
    let hours = "Vienošanās nr.;Datums;Joma\nV-1;12.07.2020.;vide\nV-1;13.07.2020.;vide\n";
    let imported = Office { hours, ..Office::default() }.import();
    assert_eq!(codes(&imported), ["column-missing"]);
    assert_eq!((imported.tables[3].rows.read, imported.tables[3].rows.refused), (0, 2));
}

#[test]
fn what_is_reported_of_a_confirmation_without_its_state() {
    let log = |header: &str, cells: &str| {
        let hours = format!("Vienošanās nr.;Datums;Stundas;{header}\nV-1;12.07.2020.;2;{cells}\n");
        let imported = Office { hours: &hours, ..Office::default() }.import();
        (register(&imported)["hour_logs"][0]["confirmation"].clone(), codes(&imported))
    };
    let confirmed = json!({"state": "confirmed", "role": "host"});
    assert_eq!(log("Apstiprināja", "darba vieta"), (confirmed, vec![]));
    assert_eq!(log("Statuss;Apstiprināja", ";darba vieta"), (Value::Null, vec!["cell-unused"]));
    assert_eq!(log("Noraidījuma iemesls", "nav bijis"), (Value::Null, vec!["cell-unused"]));
    assert_eq!(log("Statuss", ""), (Value::Null, vec![]));
}

#[test]
fn entries_without_a_number_have_keys_of_their_own() {
    let hours = "Nr.;Vienošanās nr.;Datums;Stundas\n1;V-1;12.07.2020.;2\n;V-1;12.07.2020.;2\n;V-1;12.07.2020.;2\n1;V-1;12.07.2020.;2\n";
    let imported = Office { hours, ..Office::default() }.import();
    assert_eq!(imported.tables[3].records, 3);
    assert_eq!(codes(&imported), ["key-repeated"]);
    // A number that is written as the place of another row.
    let hours = "Nr.;Vienošanās nr.;Datums;Stundas\n;V-1;12.07.2020.;2\n;V-1;13.07.2020.;2\nstundas.csv:3;V-1;14.07.2020.;2\n";
    let imported = Office { hours, ..Office::default() }.import();
    assert_eq!((imported.tables[3].records, imported.tables[3].rows.read), (2, 2));
    assert_eq!(codes(&imported), ["key-repeated"]);
}

#[test]
fn keys_are_compared_as_they_stand() {
    let volunteers = "Kods;Dzimis\n J-1\u{a0};2004\nj-1;2005\nJ-01;2006\n";
    let imported = Office { volunteers, ..Office::default() }.import();
    assert_eq!((imported.tables[0].records, imported.tables[2].records), (3, 1));
    let ids = |options: &Options| Office::default().import_with(options).register.volunteers()[0].id;
    let other = Options::default().with_namespace(uuid::Uuid::nil());
    assert_eq!(ids(&Options::default()).to_string(), "e2f8185a-5afd-5f31-b859-6a377acd4c09");
    assert_ne!(ids(&Options::default()), ids(&other));
}

#[test]
fn a_shared_personal_code_is_reported_and_not_repeated() {
    let volunteers = "Kods;Dzimis;P. k.\nJ-1;2006;100506-20005\nJ-2;2006;10050620005\n100506-20005;31.02.2006.;1005-2000\n";
    let placements = "Vienošanās nr.;Jaunieša kods;Organizācijas kods\nV-1;J-1;O-1\nV-2;100506-20006;O-1\nV-3;100506-20005;O-1\n";
    let imported = Office { volunteers, placements, ..Office::default() }.import();
    assert_eq!(
        codes(&imported),
        ["personal-code-shared", "key-is-personal-code", "no-such-day", "key-unknown", "key-of-refused-row"]
    );
    assert_eq!(imported.diagnostics.listed()[0].row, Some(3));
    let json = serde_json::to_string(imported.diagnostics.listed()).unwrap();
    let said = format!("{json}{:?}", imported.diagnostics);
    assert!(!said.contains("20005") && !said.contains("20006") && !said.contains("100506"), "{said}");
}

#[test]
fn keys_that_are_personal_codes_are_safe_only_in_a_secret_namespace() {
    let office = Office {
        volunteers: "Kods;Dzimis\nJ-1;2006\n010203-12345;2006\n01020312346;2006\n",
        placements: "Vienošanās nr.;Jaunieša kods;Organizācijas kods\n010203–12345;J-1;O-1\n",
        hours: "Vienošanās nr.;Datums;Stundas\n010203–12345;12.07.2020.;2,5\n",
        ..Office::default()
    };
    let warned: Vec<_> = office
        .import()
        .diagnostics
        .listed()
        .iter()
        .map(|diagnostic| (diagnostic.cell.clone(), diagnostic.issue.clone()))
        .collect();
    let warning = |cell: &str, rows| (Some(cell.to_owned()), Issue::KeyIsPersonalCode { rows });
    assert_eq!(warned, [warning("A3", 2), warning("A2", 1)]);
    let secret = Options::default().with_namespace(uuid::Uuid::from_u128(17));
    assert_eq!(codes(&office.import_with(&secret)), Vec::<&str>::new());
    assert_eq!(format!("{secret:?}").matches("17").count(), 0);
}

#[test]
fn two_stray_quotation_marks_merge_no_rows() {
    let hours = "Vienošanās nr.;Datums;Stundas;Uzdevums\n\
        V-1;01.03.2020.;1;\"Saulīte\n\
        V-1;02.03.2020.;8;x\nV-1;03.03.2020.;8;x\n\
        V-1;04.03.2020.;1;y\"\nV-1;05.03.2020.;1;z\nV-1;06.03.2020.;1;\"divas\nrindas\"\n";
    let imported = Office { hours, ..Office::default() }.import();
    let minutes: Vec<_> = imported.register.hour_logs().iter().map(|log| log.minutes / 60).collect();
    assert_eq!(minutes, [8, 8, 1, 1, 1]);
    assert_eq!(codes(&imported), ["quote-not-closed"]);
    assert_eq!(imported.diagnostics.listed()[0].row, Some(2));
    let text = |at: usize| imported.register.hour_logs()[at].task.clone();
    assert_eq!([text(2).as_deref(), text(4).as_deref()], [Some("y\""), Some("divas\nrindas")]);
}

#[test]
fn a_legal_finding_names_file_row_and_heading() {
    let imported = Office {
        volunteers: "Numurs;Kods;Dz. dat.;Vecāku piekrišana\n;J-1;10.05.2006.;01.08.2020.\n",
        placements: "Vienošanās nr.;Jaunieša kods;Organizācijas kods;Forma;Noslēgta;Iepazīstināts;Brīvprātīgā paraksts\n\n\
            V-1;J-1;O-1;rakstveida;01.06.2020.;01.06.2020.;\n",
        ..Office::default()
    }
    .import();
    let report = check(&imported.register, &Settings::on("2020-12-31".parse().unwrap()));
    let source = |code: &str| {
        let finding = report.findings.iter().find(|finding| finding.rule.code == code);
        let source = finding.and_then(|finding| finding.source.clone()).expect(code);
        (source.file, source.row, source.column)
    };
    let heading = |text: &str| Some(text.to_owned());
    assert_eq!(source("consent-missing"), ("jauniesi.csv".to_owned(), 2, heading("Vecāku piekrišana")));
    assert_eq!(
        source("minor-needs-writing"),
        ("vienosanas.csv".to_owned(), 3, heading("Brīvprātīgā paraksts"))
    );
}

#[test]
fn the_headings_of_an_office_go_first() {
    let mapping = "[hours]\n\"Cik ilgi\" = \"hours\"\n\"Vieta\" = \"host\"\n";
    let mapping = talka_import::header::Mapping::from_toml(mapping, &tables::ALL).unwrap();
    let options = Options::default().with_mapping(mapping);
    let hours = "Vienošanās nr.;Datums;Cik ilgi;Vieta\nV-1;12.07.2020.;2;O-1\n";
    let imported = Office { hours, ..Office::default() }.import_with(&options);
    assert_eq!(imported.register.hour_logs()[0].host, Some(imported.register.organizations()[0].id));
    assert!(!imported.diagnostics.counted().contains_key(&Code::ColumnUnknown));
}
