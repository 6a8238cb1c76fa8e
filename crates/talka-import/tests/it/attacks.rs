//! Workbooks that ask for more memory than they have: each is reported, and what it takes is counted.
#![cfg(feature = "spreadsheets")]

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use allocation_counter::measure;

use crate::books::{self, ods, refused, table, xlsx};

/// What reading one may take beside the file itself.
const MOST: u64 = 200 * 1024 * 1024;

/// What was reported, where reading took no more than it may.
fn reported(name: &str, bytes: &[u8]) -> String {
    let mut said = String::new();
    let counted = measure(|| said = refused(name, bytes));
    assert!(counted.bytes_max < MOST, "{said}: {} bytes", counted.bytes_max);
    let said = said.strip_prefix(name).unwrap().trim_start();
    said.strip_prefix("workbook-not-read ").unwrap_or(said).to_owned()
}

fn of_xlsx(sheet: &str, shared: &str) -> String {
    reported("stundas.xlsx", &xlsx(&format!("<worksheet><sheetData>{sheet}</sheetData></worksheet>"), shared))
}

/// A library reads these cells and panics where a file lacks what it expects; that is caught, and the file is a damaged one.
#[test]
fn an_old_workbook_changed_anywhere_is_read_or_refused() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/offices/book-of-2003/stundas.xls");
    let whole = fs::read(path).unwrap();
    let mut outcomes = BTreeSet::new();
    let mut look = |bytes: &[u8]| {
        let mut imported = None;
        let counted = measure(|| imported = Some(books::read("stundas.xls", bytes)));
        assert!(counted.bytes_max < MOST, "{} bytes", counted.bytes_max);
        let imported = imported.unwrap();
        let damaged =
            imported.diagnostics.listed().iter().any(|it| it.code().as_str() == "workbook-not-read");
        assert!(!damaged || imported.register.hour_logs().is_empty());
        outcomes.insert((damaged, imported.register.hour_logs().len()));
    };
    for at in (0..whole.len()).step_by(61) {
        for bits in [0x01, 0xFF] {
            let mut changed = whole.clone();
            changed[at] ^= bits;
            look(&changed);
        }
        look(&whole[..at]);
    }
    // Some are read though a cell of theirs is another.
    assert!(outcomes.contains(&(true, 0)) && outcomes.iter().any(|(damaged, read)| !damaged && *read > 0));
}

#[test]
fn long_texts() {
    const MEGABYTES: usize = 300_000_000;
    let piece = format!("<r><t>{}</t></r>", "x".repeat(32_000));
    for text in [format!("<t>{}</t>", "x".repeat(MEGABYTES)), piece.repeat(MEGABYTES / piece.len())] {
        let shared = of_xlsx("", &format!("<sst><si>{text}</si></sst>"));
        assert!(["text-too-long", "too-large"].contains(&shared.as_str()), "{shared}");
        let cell =
            of_xlsx(&format!("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>{text}</is></c></row>"), "<sst/>");
        assert!(["text-too-long", "too-large"].contains(&cell.as_str()), "{cell}");
    }
    // As much as is not refused as a part.
    let text = piece.repeat(50_000_000 / piece.len());
    let row = format!("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>{text}</is></c></row>");
    assert_eq!(of_xlsx(&row, "<sst/>"), "text-too-long");
    let long = "x".repeat(32_000);
    let cell = format!("<table:table-cell><text:p>{long}</text:p></table:table-cell>");
    let row = format!("<table:table-row table:number-rows-repeated=\"1048576\">{cell}</table:table-row>");
    assert_eq!(reported("stundas.ods", &ods(&table(&row))), "repeated");
    let cell =
        format!("<table:table-cell>{}</table:table-cell>", format!("<text:p>{long}</text:p>").repeat(1_500));
    assert_eq!(
        reported("stundas.ods", &ods(&table(&format!("<table:table-row>{cell}</table:table-row>")))),
        "text-too-long"
    );
}

#[test]
fn many_texts_and_many_cells() {
    let texts = "<si><t>x</t></si>".repeat(1_900_000);
    assert_eq!(of_xlsx("", &format!("<sst>{texts}</sst>")), "too-large");
    assert_eq!(of_xlsx("", &format!("<sst>{}</sst>", "<si/>".repeat(4_200_000))), "too-large");
    // A cell of one shared text costs a dozen bytes of the file, and each record would have its own copy.
    let long = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(32_000));
    let rows: Vec<String> = (1..=4_000)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"))
        .collect();
    assert_eq!(of_xlsx(&rows.concat(), &long), "too-large");
    // It is read: each text is another.
    let numbers: Vec<String> = (0..900_000).map(|n| format!("<row><c><v>{n}</v></c></row>")).collect();
    assert_eq!(of_xlsx(&numbers.concat(), "<sst/>"), "header-missing");
}

/// A row of hours, and a cell of it, that an open document says it has a million times.
#[test]
fn repeated_rows_and_cells() {
    let cells = |values: [&str; 4]| {
        let cell = |value| format!("<table:table-cell><text:p>{value}</text:p></table:table-cell>");
        values.map(cell).concat()
    };
    let header = cells(["Vārds, uzvārds", "Iestāde", "Datums", "Stundas"]);
    let hours = cells(["Alfa Paraugs", "Muzejs", "05.07.2020.", "4"]);
    let rows = |times: u32, columns: u32| {
        let beside = format!(
            "<table:table-cell table:number-columns-repeated=\"{columns}\"><text:p>x</text:p></table:table-cell>"
        );
        ods(&table(&format!(
            "<table:table-row>{header}</table:table-row>\
             <table:table-row table:number-rows-repeated=\"{times}\">{hours}{beside}</table:table-row>"
        )))
    };
    for (times, columns) in [(1_048_576, 1), (1_048_576, 16_000), (100, 16_000), (u32::MAX, 1), (20_002, 1)] {
        assert_eq!(reported("stundas.ods", &rows(times, columns)), "repeated", "{times} {columns}");
    }
    let imported = books::read("stundas.ods", &rows(300, 0));
    assert_eq!(imported.register.hour_logs().len(), 300);
}

/// Entities that would become a billion letters.
#[test]
fn entities() {
    let entities: Vec<String> =
        (1..10).map(|n| format!("<!ENTITY a{n} \"{}\">", format!("&a{};", n - 1).repeat(10))).collect();
    let text = format!("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">{}]>", entities.concat());
    let shared = format!("{text}<sst><si><t>&a9;</t></si></sst>");
    assert_eq!(of_xlsx("", &shared), "entities");
    assert_eq!(reported("stundas.ods", &ods(&format!("{text}{}", table("&a9;")))), "entities");
}

/// A record of a workbook as it was written before 2007.
fn record(kind: u16, data: &[&[u8]]) -> Vec<u8> {
    let data = data.concat();
    [&kind.to_le_bytes()[..], &u16::try_from(data.len()).unwrap().to_le_bytes(), &data].concat()
}

const END: (u16, &[&[u8]]) = (0x000A, &[]);

/// A workbook of such sheets with these shared texts, all of one length.
fn xls(texts: &[u8], sheets: &[Vec<u8>], overlap: bool) -> Vec<u8> {
    let begin = |kind: u16| record(0x0809, &[&[0, 6], &kind.to_le_bytes(), &[0; 12]]);
    let bound = |n: usize, at: usize| {
        let name = format!("L{n}");
        let length = u8::try_from(name.len()).unwrap();
        record(0x0085, &[&u32::try_from(at).unwrap().to_le_bytes(), &[0, 0, length, 0], name.as_bytes()])
    };
    let sheets: Vec<Vec<u8>> =
        sheets.iter().map(|sheet| [begin(0x10), sheet.clone(), record(END.0, END.1)].concat()).collect();
    let globals = |offset: usize| {
        let mut at = offset;
        let mut bounds = Vec::new();
        for (n, sheet) in sheets.iter().enumerate() {
            bounds.extend(bound(n, if overlap { offset } else { at }));
            at += sheet.len();
        }
        [begin(5), bounds, texts.to_vec(), record(END.0, END.1)].concat()
    };
    contained(&[globals(globals(0).len()), sheets.concat()].concat())
}

fn contained(stream: &[u8]) -> Vec<u8> {
    let mut container = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    container.create_stream("Workbook").unwrap().write_all(stream).unwrap();
    container.flush().unwrap();
    container.into_inner().into_inner()
}

fn number(row: u16, column: u16) -> Vec<u8> {
    record(0x0203, &[&row.to_le_bytes(), &column.to_le_bytes(), &[0, 0], &1.0_f64.to_le_bytes()])
}

fn of_xls(texts: &[u8], sheets: &[Vec<u8>], overlap: bool) -> String {
    reported("stundas.xls", &xls(texts, sheets, overlap))
}

#[test]
fn workbooks_from_before_2007() {
    let far = [number(0, 0), number(u16::MAX, u16::MAX)].concat();
    assert_eq!(of_xls(&[], &[far], false), "too-large");
    // It is read, and no table is found in it.
    let lying = record(0x0200, &[&0_u32.to_le_bytes(), &u32::MAX.to_le_bytes(), &[0, 0, 255, 255, 0, 0]]);
    let read = of_xls(&[], &[[lying, number(0, 0)].concat()], false);
    assert!(!["damaged", "too-large"].contains(&read.as_str()), "{read}");
    // Sheets that are the same bytes.
    let many = vec![number(0, 0); 100];
    assert_eq!(of_xls(&[], &many, true), "damaged");
    assert_eq!(of_xls(&[], &vec![number(0, 0); 201], false), "too-many-parts");
    let beyond =
        [record(0x0809, &[&[0, 6, 5, 0], &[0; 12]]), record(0x0085, &[&[255; 3], &[0; 3], &[1, 0, b'L']])]
            .concat();
    assert_eq!(reported("stundas.xls", &contained(&[beyond, record(END.0, END.1)].concat())), "damaged");
    let wide: Vec<Vec<u8>> = vec![[number(0, 0), number(u16::MAX, 10)].concat(); 20];
    assert_eq!(of_xls(&[], &wide, false), "too-large");
    // One text that goes on over four records, which a hundred thousand cells have.
    let part = [&[0][..], &[b'x'; 8_000]].concat();
    let first = [&[1, 0, 0, 0, 1, 0, 0, 0][..], &32_000_u16.to_le_bytes(), &part].concat();
    let texts = [record(0x00FC, &[&first]), record(0x003C, &[&part]).repeat(3)].concat();
    let cell = |row: u16| record(0x00FD, &[&row.to_le_bytes(), &[0; 4], &[0; 4]]);
    assert_eq!(of_xls(&texts, &[(0..u16::MAX).flat_map(cell).collect()], false), "too-large");
    let read = of_xls(&texts, &[(0..5).flat_map(cell).collect()], false);
    assert!(!["damaged", "too-large"].contains(&read.as_str()), "{read}");
}
