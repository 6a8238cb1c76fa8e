//! Tables in the shapes in which offices keep them: nothing is read wrongly in silence.

use serde_json::Value;
use talka::register::ConfirmationState;
use talka_import::cell::DateOrder;
use talka_import::{Imported, Options};

use crate::office::{Office, codes};

/// The table of hours, of which each entry is `day minutes`, and what was reported with its row.
fn hours(text: &str, options: &Options) -> (Imported, Vec<String>, Vec<String>) {
    let imported = Office {
        volunteers: "Kods;Dzimis\nJ-1;2004\nJ-2;2004\n",
        placements: "Vienošanās nr.;Jaunieša kods;Organizācijas kods\nV-1;J-1;O-1\n11;J-1;O-1\n13;J-2;O-1\n",
        hours: text,
        ..Office::default()
    }
    .import_with(options);
    let entry = |log: &talka::register::HourLog| format!("{} {}", log.on, log.minutes);
    let entries = imported.register.hour_logs().iter().map(entry).collect();
    let reported = |diagnostic: &talka_import::diagnostic::Diagnostic| {
        let row = diagnostic.row.map(|row| format!("{row} ")).unwrap_or_default();
        format!("{row}{}", diagnostic.code().as_str())
    };
    let reported = imported.diagnostics.listed().iter().map(reported).collect();
    (imported, entries, reported)
}

fn read(text: &str) -> (Vec<String>, Vec<String>) {
    let (_, entries, reported) = hours(text, &Options::default());
    (entries, reported)
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn a_column_of_days_shows_its_order() {
    let table = |days: [&str; 3]| {
        let rows: String = days.map(|day| format!("V-1;{day};4\n")).concat();
        format!("Vienošanās nr.;Datums;Stundas\n{rows}")
    };
    let american = table(["07/05/2020", "07/13/2020", "8/1/2020"]);
    assert_eq!(read(&american), (strings(&["2020-07-05 240", "2020-07-13 240", "2020-08-01 240"]), vec![]));
    let open = table(["07/05/2020", "05/05/2020", "7.5.2020"]);
    assert_eq!(
        read(&open),
        (strings(&["2020-05-05 240", "2020-05-07 240"]), strings(&["2 date-order-open"]))
    );
    let (_, entries, reported) = hours(&open, &Options::default().with_dates(DateOrder::MonthFirst));
    assert_eq!(
        (entries, reported),
        (strings(&["2020-07-05 240", "2020-05-05 240", "2020-05-07 240"]), vec![])
    );
    let both = table(["07/13/2020", "13/07/2020", "1/8/2020"]);
    assert_eq!(read(&both).1, ["2 date-order-open", "3 date-order-open", "4 date-order-open"]);
}

#[test]
fn the_times_beside_hours_show_that_a_point_means_minutes() {
    let table = "Nr.;Vienošanās nr.;Datums;No;Līdz;Stundas\n\
        1;V-1;05.07.2020.;10.00;12.30;2.30\n2;V-1;06.07.2020.;10.00;11.15;1.15\n3;V-1;07.07.2020.;;;3\n";
    assert_eq!(read(table), (strings(&["2020-07-05 150", "2020-07-06 75", "2020-07-07 180"]), vec![]));
    let fractions = "Vienošanās nr.;Datums;Stundas\nV-1;05.07.2020.;0,0833\nV-1;06.07.2020.;0,1042\n";
    assert_eq!(read(fractions), (vec![], strings(&["2 spreadsheet-fraction", "3 spreadsheet-fraction"])));
}

#[test]
fn a_second_table_is_read_by_its_own_header() {
    let table = "Nr.;Vienošanās nr.;Datums;Stundas;Statuss\n1;11;05.07.2020.;4;apstiprināts\n\nAugusts;;;;\n\
        Nr.;Stundas;Datums;Vienošanās nr.;Statuss\n2;12;05.08.2020.;11;apstiprināts\n3;11;07.08.2020.;13;apstiprināts\n";
    let (imported, entries, reported) = hours(table, &Options::default());
    assert_eq!(entries, ["2020-07-05 240", "2020-08-05 720", "2020-08-07 660"]);
    assert_eq!(reported, ["4 section-row", "5 other-header"]);
    let rows = imported.tables[3].rows;
    assert_eq!((rows.header, rows.refused, rows.empty, rows.title), (2, 0, 1, 1));
    // One that lacks what is required refuses what is below it.
    let lacking =
        "Vienošanās nr.;Datums;Stundas\nV-1;05.07.2020.;4\nDatums;Stundas;Statuss\n06.07.2020.;3;\n";
    assert_eq!(
        read(lacking),
        (strings(&["2020-07-05 240"]), strings(&["3 other-header", "3 column-missing"]))
    );
}

#[test]
fn the_header_is_the_row_that_knows_most_or_two_of_them() {
    let merged = "Nr.;Vienošanās;;Laiks;;;Apstiprinājums;\n;nr.;Datums;No;Līdz;Stundas;Statuss;Apstiprināja\n\
        1;V-1;05.07.2020.;10:00;14:00;4;apstiprināts;darba vieta\n";
    let (imported, entries, reported) = hours(merged, &Options::default());
    assert_eq!((entries, reported), (strings(&["2020-07-05 240"]), vec![]));
    let log = &imported.register.hour_logs()[0];
    assert_eq!(log.start.map(|start| start.to_string()).as_deref(), Some("10:00"));
    assert_eq!((imported.tables[3].rows.header, imported.tables[3].rows.title), (2, 0));
    // A row of data below the header is none, though it has a word of a heading.
    let table = "Vienošanās nr.;Datums;Stundas;Uzdevums\nV-1;05.07.2020.;4;Vieta\n";
    assert_eq!(read(table), (strings(&["2020-07-05 240"]), vec![]));
}

#[test]
fn sums_and_signatures_are_skipped_and_named() {
    let table = "Nr.;Vienošanās nr.;Vārds, uzvārds;Datums;Stundas;Statuss\n\
        1;V-1;Alfa Paraugs;05.07.2020.;4;apstiprināts\n;;Alfa Paraugs kopā;;4;\nKopā jūlijā;;;;4;\n;;;Kopā:;4;\n\
        ;;;;4;\nDatums: 15.01.2021.;;;Paraksts:;;\n7;;;;;\n";
    let (entries, reported) = read(table);
    assert_eq!(entries, ["2020-07-05 240"]);
    assert_eq!(
        reported,
        ["1 column-unknown", "3 sum-row", "4 sum-row", "5 sum-row", "6 sum-row", "7 signature-row"]
    );
}

#[test]
fn a_mark_in_place_of_a_day_confirms() {
    let table = "Nr.;Vienošanās nr.;Datums;Stundas;Apstiprināts\n1;V-1;05.07.2020.;4;x\n2;V-1;06.07.2020.;4;jā\n\
        3;V-1;07.07.2020.;4;10.07.2020.\n4;V-1;08.07.2020.;4;nē\n";
    let (imported, _, reported) = hours(table, &Options::default());
    let confirmed = imported.register.hour_logs().iter().map(|log| {
        log.confirmation.as_ref().map(|confirmation| (confirmation.state, confirmation.on.is_some()))
    });
    let state = |known| Some((ConfirmationState::Confirmed, known));
    let not_yet = Some((ConfirmationState::Pending, false));
    assert_eq!(confirmed.collect::<Vec<_>>(), [state(false), state(false), state(true), not_yet]);
    assert_eq!(reported, ["2 confirmed-without-day"]);
    let marks = "Vienošanās nr.;Datums;Stundas;Statuss\nV-1;05.07.2020.;4;x\nV-1;06.07.2020.;4;✓\nV-1;07.07.2020.;4;OK\n";
    assert_eq!(read(marks).1, Vec::<String>::new());
}

#[test]
fn empty_cells_at_the_end_may_be_left_out() {
    let table = "Nr.;Vienošanās nr.;Datums;Stundas;Statuss;Apstiprināja;Noraidījuma iemesls;Labo ierakstu\n\
        1;V-1;05.07.2020.;4;apstiprināts;darba vieta\n2;V-1;07.07.2020.;2,5;gaida apstiprinājumu\n3;V-1\n";
    let (entries, reported) = read(table);
    assert_eq!(entries, ["2020-07-05 240", "2020-07-07 150"]);
    assert_eq!(reported, ["2 rows-short", "4 row-too-short"]);
}

#[test]
fn a_cell_that_decides_nothing_costs_only_itself() {
    let table = "Vienošanās nr.;Datums;Stundas;Lpp.;Ievadīts\nV-1;05.07.2020.;4;pirmā;drīz\n";
    let (imported, entries, _) = hours(table, &Options::default());
    assert_eq!(entries, ["2020-07-05 240"]);
    let effects = imported.diagnostics.listed().iter().map(|diagnostic| diagnostic.effect.as_str());
    assert_eq!(effects.collect::<Vec<_>>(), ["refused_cell", "refused_cell"]);
    assert_eq!(codes(&imported), ["cell-unreadable", "cell-unreadable"]);
    let log = serde_json::to_value(&imported.register).unwrap()["hour_logs"][0].clone();
    assert_eq!((&log["evidence"], &log["entered"]), (&Value::Null, &Value::Null));
}

#[test]
fn given_name_and_surname_may_have_columns_of_their_own() {
    let name = |header: &str, cells: &str| {
        let volunteers = format!("Nr.p.k.;{header};Dzimšanas datums\nJ-1;{cells};14.03.2002.\n");
        let imported = Office { volunteers: &volunteers, ..Office::default() }.import();
        assert_eq!(codes(&imported), Vec::<&str>::new());
        imported.register.volunteers()[0].name.as_ref().map(|name| name.reveal().to_owned())
    };
    assert_eq!(name("Vārds;Uzvārds", "Alfa;Paraugs").as_deref(), Some("Alfa Paraugs"));
    assert_eq!(name("Uzvārds;Vārds", "Paraugs;Alfa").as_deref(), Some("Alfa Paraugs"));
    assert_eq!(name("Uzvārds;Vārds", "Paraugs;").as_deref(), Some("Paraugs"));
    assert_eq!(name("Vārds, uzvārds;Vārds", "Alfa Beta Paraugs;Alfa").as_deref(), Some("Alfa Beta Paraugs"));
    assert_eq!(name("Vārds;Uzvārds", ";"), None);
}

#[test]
fn a_column_for_each_month_or_day_is_read_as_rows() {
    let months = "Stundu uzskaite 2020. gadā\n\nVienošanās nr.;Vārds, uzvārds;jūnijs;jūlijs;augusts;Kopā\n\
        V-1;Alfa Paraugs;10;12,5;0;30,5\n13;Gamma Izdoma;20;;x;60\nKopā;;30;32,5;28;90,5\n";
    let (imported, entries, reported) = hours(months, &Options::default());
    assert_eq!(entries, ["2020-06 600", "2020-07 750", "2020-06 1200"]);
    assert_eq!(
        reported,
        ["1 title-row", "3 column-unknown", "3 column-unknown", "5 cell-unreadable", "6 sum-row"]
    );
    let rows = imported.tables[3].rows;
    assert_eq!((rows.read, rows.refused, rows.all()), (2, 0, 6));
    let source =
        imported.register.sources().find(talka::register::RecordKind::HourLog, 1, "minutes").unwrap();
    assert_eq!(source.row, 4);
    let open = "Vienošanās nr.;jūnijs;jūlijs\nV-1;1;2\n";
    assert_eq!(read(open), (vec![], strings(&["1 year-open"])));
    let (_, entries, reported) = hours(open, &Options::default().with_year(2019));
    assert_eq!((entries, reported), (strings(&["2019-06 60", "2019-07 120"]), vec![]));
    let days = "2020. gada jūlijs\nVienošanās nr.;1.;2.;3.;4.;5.\nV-1;2;;1:30;;3\n";
    assert_eq!(
        read(days),
        (strings(&["2020-07-01 120", "2020-07-03 90", "2020-07-05 180"]), strings(&["1 title-row"]))
    );
    let dates = "Vienošanās nr.;05.07.2020.;06.07.2020.\nV-1;2;4\n";
    assert_eq!(read(dates), (strings(&["2020-07-05 120", "2020-07-06 240"]), vec![]));
}

#[test]
fn questions_of_a_form_are_taken_for_columns_and_named() {
    let form = "\"Laikspiedols\",\"Jūsu vārds un uzvārds (kā personu apliecinošā dokumentā)\",\"Vienošanās numurs, uz kuras pamata veicāt brīvprātīgo darbu\",\
        \"Kurā datumā veicāt brīvprātīgo darbu? (Ja strādājāt vairākas dienas, aizpildiet anketu par katru dienu atsevišķi)\",\
        \"Cik stundas nostrādājāt? (Norādiet skaitli, piemēram, 2,5)\",\"Īsi aprakstiet paveikto\",\"Vai darba vieta ir apstiprinājusi stundas?\"\n\
        \"2020/07/05 6:15:32 pēcpusd. EEST\",\"Alfa Paraugs\",\"V-1\",\"2020-07-05\",\"4\",\"Grāmatu kārtošana\",\"Jā\"\n";
    let (imported, entries, reported) = hours(form, &Options::default());
    assert_eq!(entries, ["2020-07-05 240"]);
    let state = imported.register.hour_logs()[0].confirmation.as_ref().unwrap().state;
    assert_eq!(state, ConfirmationState::Confirmed);
    assert_eq!(reported.iter().filter(|said| *said == "1 column-guessed").count(), 4);
}

#[test]
fn days_and_hours_are_read_as_people_write_them() {
    let table = "Vienošanās nr.;Datums;Stundas\nV-1;5.1.20;10-14\nV-1;20200106;2, 5\nV-1;07.01.2020. 10:00;3 h (bez pusdienām)\n\
        =\"V-1\";2020. gada 8. janvāris;90 min\nV-1;09.01.2020.;2+1\n";
    assert_eq!(
        read(table),
        (
            strings(&[
                "2020-01-05 240",
                "2020-01-06 150",
                "2020-01-07 180",
                "2020-01-08 90",
                "2020-01-09 180"
            ]),
            strings(&["4 time-unused"])
        )
    );
}
