//! One sheet of hours: people and hosts by name, no keys and no agreements.

use talka::date::Birth;
use talka::register::{RecordKind, Register};
use talka_import::{File, Identities, Imported, Options, Source, read_files};

fn read_with(text: &str, options: &Options) -> Imported {
    let file = File { name: "stundas.csv", bytes: text.as_bytes() };
    let imported = read_files(&[Source::new(file)], options).unwrap();
    for (kind, count) in counts(&imported.register) {
        for position in 0..count {
            assert!(imported.register.sources().find(kind, position, "").is_some(), "{kind:?}");
        }
    }
    imported
}

fn read(text: &str) -> Imported {
    read_with(text, &Options::default())
}

fn counts(register: &Register) -> [(RecordKind, usize); 4] {
    [
        (RecordKind::Volunteer, register.volunteers().len()),
        (RecordKind::Organization, register.organizations().len()),
        (RecordKind::Placement, register.placements().len()),
        (RecordKind::HourLog, register.hour_logs().len()),
    ]
}

fn lengths(imported: &Imported) -> [usize; 4] {
    counts(&imported.register).map(|(_, count)| count)
}

/// What was reported beside the tables that are missing.
fn reported(imported: &Imported) -> Vec<String> {
    let listed = imported.diagnostics.listed().iter();
    let others = listed.filter(|diagnostic| diagnostic.code().as_str() != "table-missing");
    let said = |diagnostic: &talka_import::diagnostic::Diagnostic| {
        let row = diagnostic.row.map(|row| format!("{row} ")).unwrap_or_default();
        let reason =
            diagnostic.issue.parameters().get("reason").and_then(|reason| reason.as_str().map(str::to_owned));
        format!(
            "{row}{}{}",
            diagnostic.code().as_str(),
            reason.map(|reason| format!(" {reason}")).unwrap_or_default()
        )
    };
    others.map(said).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn people_hosts_and_placements_come_of_names() {
    let imported = read(
        "Vārds, uzvārds;Iestāde;Datums;Stundas;Statuss\n\
         Alfa Paraugs;Izdomātā bibliotēka;05.07.2020.;4;apstiprināts\n\
         ALFA  PARAUGS;Izdomātais muzejs;06.07.2020.;2,5;apstiprināts\n\
         Beta Piemēra;izdomāta bibliotēka;07.07.2020.;3;\n",
    );
    assert_eq!(lengths(&imported), [2, 2, 3, 3]);
    assert_eq!(reported(&imported), ["3 may-be-two"]);
    let missing = imported.diagnostics.listed().iter().filter(|it| it.code().as_str() == "table-missing");
    let missing = missing.map(|diagnostic| {
        let parameters = diagnostic.issue.parameters();
        format!("{} {}", parameters["record"].as_str().unwrap(), parameters["derived"])
    });
    assert_eq!(missing.collect::<Vec<_>>(), ["volunteer 2", "organization 2", "placement 3"]);
    let register = &imported.register;
    assert!(register.placements().iter().all(|placement| placement.agreement.is_none()));
    assert_eq!(register.volunteers()[0].name.as_ref().unwrap().reveal(), "Alfa Paraugs");
    let source = register.sources().find(RecordKind::Volunteer, 1, "name").unwrap();
    assert_eq!(
        (source.file.as_str(), source.row, source.column.as_deref()),
        ("stundas.csv", 4, Some("Vārds, uzvārds"))
    );
    let rows = imported.tables[0].rows;
    assert_eq!((rows.read, rows.header, rows.all()), (3, 1, 4));
}

#[test]
fn what_else_the_sheet_says_of_them_is_read_too() {
    let imported = read(
        "Nr.p.k.;Vārds;Uzvārds;Dzimšanas datums;Personas kods;Skola;Organizācija;Juridiskais statuss;Noslēgta;Datums;No;Līdz\n\
         1;Alfa;Paraugs;14.03.2004.;;Izdomātā vidusskola;Biedrība Paraugs;biedrība;01.06.2020.;05.07.2020.;10:00;12:30\n",
    );
    assert_eq!(reported(&imported), NONE);
    let register = &imported.register;
    assert!(
        matches!(register.volunteers()[0].born, Some(Birth::Day(day)) if day.to_string() == "2004-03-14")
    );
    assert_eq!(register.volunteers()[0].schools.as_ref().unwrap().len(), 1);
    assert_eq!(register.organizations()[0].class.unwrap().as_str(), "association");
    assert!(register.placements()[0].agreement.as_ref().unwrap().concluded.is_some());
    assert_eq!(register.hour_logs()[0].minutes, 150);
}

#[test]
fn namesakes_are_told_apart_by_birth_and_nothing_is_merged() {
    let header = "Vārds, uzvārds;Dzimšanas datums;Iestāde;Datums;Stundas\n";
    let imported = read(&format!(
        "{header}Alfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nAlfa Paraugs;02.11.2006.;Muzejs;06.07.2020.;4\n\
         Beta Piemēra;;Muzejs;05.07.2020.;4\nBeta Piemēra;01.01.2005.;Muzejs;06.07.2020.;4\n\
         Beta Piemere;01.01.2005.;Muzejs;07.07.2020.;4\nPiemēra Beta;01.01.2005.;Muzejs;08.07.2020.;4\n\
         Beta Piemēra;01.01.2006.;Muzejs;09.07.2020.;4\n"
    ));
    assert_eq!(lengths(&imported), [7, 1, 7, 7]);
    assert_eq!(
        reported(&imported),
        [
            "5 may-be-same same-name-without-birth",
            "6 may-be-same slip",
            "6 may-be-same slip",
            "7 may-be-same order-of-words",
            "7 may-be-same order-of-words",
            "8 may-be-same same-name-without-birth",
            "8 may-be-same same-name-other-birth",
        ]
    );
}

#[test]
fn an_office_says_what_is_the_same_and_what_is_different() {
    let sheet = "Vārds, uzvārds;Dzimšanas datums;Iestāde;Datums;Stundas\n\
         Alfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nAlfa Paraugs;;Muzejs;06.07.2020.;4\n\
         Beta Piemēra;2005;Muzeis;05.07.2020.;4\nBeta Piemere;2005;Muzejs;06.07.2020.;4\n";
    let open = read(sheet);
    assert_eq!(lengths(&open), [4, 2, 4, 4]);
    assert_eq!(
        reported(&open),
        ["3 may-be-same same-name-without-birth", "4 may-be-same slip", "5 may-be-same slip"]
    );
    let said = Identities::default()
        .with_same(RecordKind::Volunteer, &["Alfa Paraugs, 14.03.2004.", "Alfa Paraugs"])
        .with_different(RecordKind::Volunteer, &["Beta Piemēra, 2005", "Beta Piemere, 2005"])
        .with_same(RecordKind::Organization, &["Muzejs", "Muzeis"]);
    let settled = read_with(sheet, &Options::default().with_identities(said));
    assert_eq!(lengths(&settled), [3, 1, 3, 4]);
    assert_eq!(reported(&settled), NONE);
    assert!(settled.register.volunteers()[0].born.is_some());
}

/// Names alone, as the page for offices writes them.
#[test]
fn names_alone_are_understood_or_it_is_said_why_not() {
    const KIND: RecordKind = RecordKind::Volunteer;
    let sheet = "Vārds, uzvārds;Dzimšanas datums;Iestāde;Datums;Stundas\n\
         Alfa Paraugs;;Muzejs;05.07.2020.;4\nAlfa Paraugs;14.03.2004.;Muzejs;06.07.2020.;4\n\
         Beta Piemēra;02.11.2006.;Muzejs;05.07.2020.;4\nBeta Piemēre;02.11.2006.;Muzejs;06.07.2020.;4\n\
         Gamma Izdoma;01.01.2001.;Muzejs;05.07.2020.;4\nGamma Izdoma;05.06.1999.;Muzejs;06.07.2020.;4\n";
    let read = |said: Identities| read_with(sheet, &Options::default().with_identities(said));
    let open = read(Identities::default());
    assert_eq!(reported(&open), ["3 may-be-same same-name-without-birth", "5 may-be-same slip"]);
    let same = read(Identities::default().with_same(KIND, &["Beta Piemēra", "Beta Piemēre"]));
    assert_eq!(
        (same.register.volunteers().len(), reported(&same)),
        (5, vec!["3 may-be-same same-name-without-birth".to_owned()])
    );
    let different = Identities::default()
        .with_different(KIND, &["Beta Piemēra", "Beta Piemēre"])
        .with_different(KIND, &["Alfa Paraugs", "Alfa Paraugs, 14.03.2004."]);
    assert_eq!(reported(&read(different)), NONE);
    // What the first says counts, wherever its row is.
    let first = read(Identities::default().with_same(KIND, &["Alfa Paraugs, 14.03.2004.", "Alfa Paraugs"]));
    assert_eq!(first.register.volunteers()[0].born, Some(Birth::Day("2004-03-14".parse().unwrap())));
    assert_eq!(reported(&first), ["5 may-be-same slip"]);
    let unused = [
        Identities::default().with_same(KIND, &["Nav Tāda, 01.01.2000.", "Beta Piemēra"]),
        Identities::default().with_same(KIND, &["Gamma Izdoma", "Beta Piemēra"]),
        Identities::default().with_different(KIND, &["Gamma Izdoma", "Gamma Izdoma"]),
        Identities::default()
            .with_same(KIND, &["Beta Piemēra", "Beta Piemēre"])
            .with_different(KIND, &["Beta Piemēra", "Beta Piemēre"]),
    ];
    let said = unused.map(|said| {
        let read = read(said);
        let unused = read.diagnostics.listed().iter().find(|it| it.file == "talka.toml").unwrap().clone();
        unused.text(talka::text::Lang::En)
    });
    assert_eq!(
        said,
        [
            "“talka.toml”: in `[people]`, list 1 of `same`: name 1 is in no table, so it changes nothing.",
            "“talka.toml”: in `[people]`, list 1 of `same`: name 1 is that of several, so it changes nothing; write the date of birth after a comma.",
            "“talka.toml”: in `[people]`, list 1 of `different`: name 2 is that of several, so it changes nothing; write the date of birth after a comma.",
            "“talka.toml”: in `[people]`, list 1 of `different`: `same` makes one of them, so this list changes nothing.",
        ]
    );
}

/// No candidate hides another, nobody is one of two in silence, and what is only written otherwise is listed.
#[test]
fn everybody_who_could_be_one_or_two_is_listed() {
    let header = "Vārds, uzvārds;Dzimšanas datums;Iestāde;Datums;Stundas\n";
    let of = |rows: &str| reported(&read(&format!("{header}{rows}")));
    assert_eq!(
        of("Alfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nAlfa Paraugs;14.03.2009.;Muzejs;06.07.2020.;4\n\
            Paraugs Alfa;14.03.2004.;Muzejs;07.07.2020.;4\n"),
        ["3 may-be-same same-name-other-birth", "4 may-be-same order-of-words"]
    );
    assert_eq!(
        of(
            "Alfa Paraugs;;Muzejs;05.07.2020.;4\nAlfa Paraugs;;Muzejs;06.07.2020.;4\nAlfa Paraugs;;Skola;07.07.2020.;4\n\
            Alfa Paraugs;;Klubs;08.07.2020.;4\n"
        ),
        ["4 may-be-two"]
    );
    let known =
        "Alfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nAlfa Paraugs;14.03.2004.;Skola;07.07.2020.;4\n";
    assert_eq!(of(known), NONE);
    assert_eq!(
        of("Jānis Bērziņš;14.03.2004.;Muzejs;05.07.2020.;4\nJ. Bērziņš;;SIA „Muzejs”;06.07.2020.;4\n\
            K. Bērziņš;;Biedrība „Cits”;07.07.2020.;4\nA. Ozols;;SIA „Cits”;07.07.2020.;4\n"),
        ["3 may-be-same initial", "3 may-be-same legal-form"]
    );
}

#[test]
fn a_name_at_several_hosts_is_one_person_or_another_at_each() {
    let sheet = "Vārds, uzvārds;Iestāde;Datums;Stundas\n\
        Alfa Paraugs;Muzejs;05.07.2020.;4\nAlfa Paraugs;Skola;06.07.2020.;4\nAlfa Paraugs;MUZEJS;07.07.2020.;4\n";
    let read = |identities: Identities| {
        let imported = read_with(sheet, &Options::default().with_identities(identities));
        let by_host = imported.register.placements().iter().map(|it| it.volunteer).collect::<Vec<_>>();
        (lengths(&imported)[0], reported(&imported), by_host[0] == by_host[1])
    };
    let of = |name: &'static str| (Identities::default(), [name]);
    let (none, alfa) = of("Alfa Paraugs");
    assert_eq!(read(none.clone()), (1, vec!["3 may-be-two".to_owned()], true));
    let same = none.clone().with_same(RecordKind::Volunteer, &alfa);
    assert_eq!(read(same.clone()), (1, vec![], true));
    let different = none.clone().with_different(RecordKind::Volunteer, &alfa);
    assert_eq!(read(different), (2, vec![], false));
    // What contradicts itself, or is about nobody, is reported.
    let both = same.with_different(RecordKind::Volunteer, &alfa);
    assert_eq!(read(both), (1, vec!["name-unused contradictory".to_owned()], true));
    let nobody = none.with_different(RecordKind::Volunteer, &["Zeta Cita"]);
    assert_eq!(read(nobody), (1, vec!["3 may-be-two".to_owned(), "name-unused unknown".to_owned()], true));
}

#[test]
fn births_in_a_sheet_are_read_in_the_order_that_their_column_shows() {
    let sheet = "Vārds, uzvārds;Dzimšanas datums;Iestāde;Datums;Stundas\n\
        Alfa Paraugs;03/14/2004;Muzejs;05.07.2020.;4\nBeta Piemēra;11/02/2006;Muzejs;05.07.2020.;4\n";
    let register = read(sheet).register;
    let born = register.volunteers().iter().map(|it| it.born);
    let day = |text: &str| Some(Birth::Day(text.parse().unwrap()));
    assert_eq!(born.collect::<Vec<_>>(), [day("2004-03-14"), day("2006-11-02")]);
}

#[test]
fn without_a_host_the_place_is_one_and_without_that_the_office_names_it() {
    let place =
        read("Vārds, uzvārds;Dzimšanas datums;Vieta;Datums;Stundas\nAlfa Paraugs;2004;Parks;05.07.2020.;4\n");
    assert_eq!(reported(&place), ["place-as-host"]);
    assert_eq!(place.register.organizations()[0].name.as_ref().unwrap().reveal(), "Parks");
    let none = "Vārds, uzvārds;Datums;Stundas\nAlfa Paraugs;05.07.2020.;4\nBeta Piemēra;05.07.2020.;3\n";
    let imported = read(none);
    assert_eq!((lengths(&imported), reported(&imported)), ([2, 1, 2, 2], vec!["host-missing".to_owned()]));
    assert!(imported.register.organizations()[0].name.is_none());
    let named = read_with(none, &Options::default().with_host("Izdomātā bibliotēka"));
    assert_eq!(named.register.organizations()[0].name.as_ref().unwrap().reveal(), "Izdomātā bibliotēka");
}

#[test]
fn a_row_without_a_name_or_with_a_bad_cell_is_refused() {
    let imported = read(
        "Vārds, uzvārds;Dzimšanas datums;Iestāde;Datums;Stundas\n;2004;Muzejs;05.07.2020.;4\n\
         Alfa Paraugs;31.02.2004.;Muzejs;05.07.2020.;4\nAlfa Paraugs kopā;;;;8\n",
    );
    assert_eq!(lengths(&imported)[3], 0);
    assert_eq!(reported(&imported), ["2 cell-empty", "3 no-such-day", "4 sum-row"]);
    let text = format!("{:?}", imported.diagnostics.listed());
    assert!(!text.contains("Paraugs") && !text.contains("Muzejs"), "{text}");
}

#[test]
fn tables_that_are_there_know_the_people_of_a_sheet() {
    let files = |hours: &'static str| {
        [
            Source::new(File { name: "jauniesi.csv", bytes: "Vārds, uzvārds;Dzimšanas datums\nAlfa Paraugs;2004\nBeta Piemēra;2005\nBeta Piemēra;2006\n".as_bytes() }),
            Source::new(File { name: "organizacijas.csv", bytes: "Nosaukums;Juridiskais statuss\nMuzejs;biedrība\n".as_bytes() }),
            Source::new(File { name: "vienosanas.csv", bytes: "Vienošanās nr.;Vārds, uzvārds;Organizācija;Noslēgta\nV-1;Alfa Paraugs;Muzejs;01.06.2020.\n".as_bytes() }),
            Source::new(File { name: "stundas.csv", bytes: hours.as_bytes() }),
        ]
    };
    let read = |hours| read_files(&files(hours), &Options::default()).unwrap();
    let imported = read(
        "Vārds, uzvārds;Iestāde;Datums;Stundas\nAlfa Paraugs;Muzejs;05.07.2020.;4\nAlfa Paraugs;;06.07.2020.;4\n",
    );
    assert_eq!((lengths(&imported), reported(&imported)), ([3, 1, 1, 2], vec![]));
    let imported = read(
        "Vārds, uzvārds;Iestāde;Datums;Stundas\nBeta Piemēra;Muzejs;05.07.2020.;4\nGamma Izdoma;Parks;05.07.2020.;4\n",
    );
    assert_eq!(lengths(&imported), [4, 2, 2, 1]);
    assert_eq!(reported(&imported), ["2 name-shared", "3 not-in-table", "3 not-in-table", "3 not-in-table"]);
}

#[test]
fn an_agreement_is_of_one_person_and_one_host() {
    let imported = read(
        "Vienošanās nr.;Vārds, uzvārds;Iestāde;Datums;Stundas\nV-1;Alfa Paraugs;Muzejs;05.07.2020.;4\n\
         V-1;Alfa Paraugs;Muzejs;06.07.2020.;4\nV-1;Beta Piemēra;Muzejs;07.07.2020.;4\n;Alfa Paraugs;Muzejs;08.07.2020.;4\n",
    );
    // Of a person of whom only a row speaks that is left out nothing is known.
    assert_eq!(lengths(&imported), [1, 1, 1, 3]);
    assert_eq!(reported(&imported), ["4 placement-of-others"]);
}

#[test]
fn several_files_of_a_kind_are_one_table() {
    let year = |year: u32| {
        format!(
            "Nr.;Vārds, uzvārds;Iestāde;Datums;Stundas;Labo ierakstu\n1;Alfa Paraugs;Muzejs;05.07.{year}.;4;\n2;Alfa Paraugs;Muzejs;05.07.{year}.;3;1\n"
        )
    };
    let (first, second) = (year(2019), year(2020));
    let file = |name, text: &'static [u8]| Source::new(File { name, bytes: text }).of(RecordKind::HourLog);
    let (first, second) = (first.leak().as_bytes(), second.leak().as_bytes());
    let files =
        [file("stundas 2019.csv", first), file("stundas2020.csv", second), file("kopija.csv", second)];
    let imported = read_files(&files, &Options::default()).unwrap();
    assert_eq!((lengths(&imported), reported(&imported)), ([1, 1, 1, 4], vec!["file-repeated".to_owned()]));
    let logs = imported.register.hour_logs();
    assert_eq!((logs[1].corrects, logs[3].corrects), (Some(logs[0].id), Some(logs[2].id)));
    let source = imported.register.sources().find(RecordKind::HourLog, 3, "on").unwrap();
    assert_eq!((source.file.as_str(), source.row), ("stundas2020.csv", 3));
}

#[test]
fn what_is_said_above_one_persons_rows_is_not_said_of_the_next() {
    let sheet = "Vārds, uzvārds: Alfa Paraugs\nDzimšanas datums: 14.03.2004.\nIestāde: Muzejs\nDatums;Stundas\n\
        05.07.2020.;4\nVārds, uzvārds: Beta Piemēra\n06.07.2020.;2\n";
    let imported = read(sheet);
    assert_eq!(lengths(&imported), [2, 1, 2, 2]);
    let born: Vec<bool> = imported.register.volunteers().iter().map(|it| it.born.is_some()).collect();
    assert_eq!(born, [true, false]);
    assert_eq!(reported(&imported), ["1 said-for-all", "2 said-for-all", "3 said-for-all", "6 said-for-all"]);
}
