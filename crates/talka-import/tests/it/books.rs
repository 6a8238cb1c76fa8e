//! Workbooks: what an office keeps is read, and what would cost the process its memory is refused.
#![cfg(feature = "spreadsheets")]

use std::io::{Cursor, Write};

use rust_xlsxwriter::{Format, Formula, Workbook};
use talka::register::RecordKind;
use talka_import::diagnostic::Diagnostic;
use talka_import::{File, Imported, Options, Source, read_files};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub(crate) fn read(name: &str, bytes: &[u8]) -> Imported {
    read_files(&[Source::new(File { name, bytes })], &Options::default()).unwrap()
}

/// What was reported beside the tables that are missing.
fn reported(imported: &Imported) -> Vec<String> {
    let others = imported.diagnostics.listed().iter().filter(|it| it.code().as_str() != "table-missing");
    let said = |it: &Diagnostic| {
        let reason =
            it.issue.parameters().get("reason").and_then(|reason| reason.as_str().map(str::to_owned));
        let cell = it.cell.clone().or_else(|| it.row.map(|row| row.to_string())).unwrap_or_default();
        [it.file.clone(), cell, it.code().as_str().to_owned(), reason.unwrap_or_default()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    };
    others.map(said).collect()
}

fn entries(imported: &Imported) -> Vec<String> {
    imported.register.hour_logs().iter().map(|log| format!("{} {}", log.on, log.minutes)).collect()
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const HEADER: [&str; 5] = ["Vārds, uzvārds", "Iestāde", "Datums", "No", "Stundas"];

#[test]
fn number_formats_tell_days_from_hours() {
    let mut book = Workbook::new();
    let (day, time, length) = (
        Format::new().set_num_format("dd.mm.yyyy"),
        Format::new().set_num_format("hh:mm"),
        Format::new().set_num_format("[h]:mm"),
    );
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Stundu uzskaite 2020. gadā").unwrap();
    sheet.write_row(2, 0, HEADER).unwrap();
    for row in 3..6 {
        sheet.write(row, 0, "Alfa Paraugs").unwrap();
        sheet.write(row, 1, "Muzejs").unwrap();
    }
    sheet.write_with_format(3, 2, 44_017.0, &day).unwrap();
    sheet.write_with_format(3, 3, 0.416_666_666_666_667, &time).unwrap();
    sheet.write_with_format(3, 4, 0.104_166_666_666_667, &length).unwrap();
    sheet.write(4, 2, "06.07.2020.").unwrap();
    sheet.write(4, 4, 2.5).unwrap();
    sheet.write_with_format(5, 2, 44_019.0, &day).unwrap();
    sheet.write_with_format(5, 4, 1.041_666_666_666_67, &length).unwrap();
    sheet.write(6, 0, "Kopā").unwrap();
    sheet.write_formula(6, 4, Formula::new("SUM(E4:E6)").set_result("30")).unwrap();
    let imported = read("stundas.xlsx", &book.save_to_buffer().unwrap());
    assert_eq!(entries(&imported), ["2020-07-05 150", "2020-07-06 150", "2020-07-07 1500"]);
    assert_eq!(imported.register.hour_logs()[0].start.unwrap().to_string(), "10:00");
    assert_eq!(reported(&imported), ["stundas.xlsx 1 title-row", "stundas.xlsx 7 sum-row"]);
    let rows = imported.tables[0].rows;
    assert_eq!((rows.all(), rows.read, rows.empty), (7, 3, 1));
    let source = imported.register.sources().find(RecordKind::HourLog, 1, "minutes").unwrap();
    assert_eq!((source.row, source.column.as_deref()), (5, Some("Stundas")));
}

#[test]
fn the_sheets_of_a_book_are_tables() {
    let mut book = Workbook::new();
    let people = book.add_worksheet().set_name("Brīvprātīgie").unwrap();
    people.write_row(0, 0, ["Vārds, uzvārds", "Dzimšanas datums"]).unwrap();
    people.write_row(1, 0, ["Alfa Paraugs", "14.03.2004."]).unwrap();
    for (month, day) in [("Jūlijs", "05.07.2020."), ("Augusts", "05.08.2020.")] {
        let sheet = book.add_worksheet().set_name(month).unwrap();
        sheet.write_row(0, 0, HEADER).unwrap();
        sheet.write_row(1, 0, ["Alfa Paraugs", "Muzejs", day, "", "2,5"]).unwrap();
    }
    book.add_worksheet().set_name("Piezīmes").unwrap().write(0, 0, "Zvanīt otrdien").unwrap();
    book.add_worksheet().set_name("Vecais").unwrap().set_hidden(true).write_row(0, 0, HEADER).unwrap();
    let imported = read("Uzskaite 2020.xlsx", &book.save_to_buffer().unwrap());
    assert_eq!(entries(&imported), ["2020-07-05 150", "2020-08-05 150"]);
    assert_eq!(imported.register.volunteers().len(), 1);
    assert_eq!(
        reported(&imported),
        ["Uzskaite 2020.xlsx › Piezīmes sheet-skipped", "Uzskaite 2020.xlsx › Vecais sheet-hidden"]
    );
    let files: Vec<_> = imported.tables.iter().map(|table| table.file.as_str()).collect();
    assert_eq!(
        files,
        ["Uzskaite 2020.xlsx › Brīvprātīgie", "Uzskaite 2020.xlsx › Jūlijs", "Uzskaite 2020.xlsx › Augusts"]
    );
}

#[test]
fn a_formula_without_a_value_is_none() {
    let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Vārds, uzvārds</v></c><c r=\"B1\" t=\"str\"><v>Datums</v></c>\
        <c r=\"C1\" t=\"str\"><v>Stundas</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>Alfa Paraugs</v></c>\
        <c r=\"B2\" t=\"str\"><v>05.07.2020.</v></c><c r=\"C2\"><f>1+1</f></c></row></sheetData></worksheet>";
    let imported = read("stundas.xlsx", &xlsx(sheet, "<sst/>"));
    assert_eq!(
        reported(&imported),
        ["stundas.xlsx host-missing", "stundas.xlsx C2 spreadsheet-formula-without-value"]
    );
}

/// A workbook with one sheet and these shared strings.
pub(crate) fn xlsx(sheet: &str, shared: &str) -> Vec<u8> {
    let parts: [(&str, &[u8]); 6] = [
        (
            "_rels/.rels",
            b"<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.xml", b"<workbook xmlns:r=\"r\"><sheets><sheet name=\"L\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        (
            "xl/_rels/workbook.xml.rels",
            b"<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
              <Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", shared.as_bytes()),
    ];
    zipped(&parts)
}

pub(crate) fn ods(content: &str) -> Vec<u8> {
    let mime: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    zipped(&[("mimetype", mime), ("content.xml", content.as_bytes())])
}

pub(crate) fn table(rows: &str) -> String {
    format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>\
         <table:table table:name=\"Lapa1\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
}

#[test]
fn a_hidden_sheet_of_an_open_document_is_named() {
    let row = |cells: [&str; 4]| {
        let cell = |text| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
        format!("<table:table-row>{}</table:table-row>", cells.map(cell).concat())
    };
    let sheet = |name: &str, style: &str, day: &str| {
        let rows = [HEADER_OF_FOUR, ["Alfa Paraugs", "Muzejs", day, "4"]].map(row).concat();
        format!("<table:table table:name=\"{name}\" table:style-name=\"{style}\">{rows}</table:table>")
    };
    let style = |name: &str, display: &str| {
        format!(
            "<style:style style:name=\"{name}\"><style:table-properties table:display=\"{display}\"/></style:style>"
        )
    };
    let content = format!(
        "<document-content>{}{}{}{}</document-content>",
        style("ta1", "true"),
        style("ta2", "false"),
        sheet("Jūlijs", "ta1", "05.07.2020."),
        sheet("Vecais", "ta2", "06.07.2020.")
    );
    let imported = read("stundas.ods", &ods(&content));
    assert_eq!(entries(&imported), ["2020-07-05 240"]);
    assert_eq!(reported(&imported), ["stundas.ods › Vecais sheet-hidden"]);
    let none = read("stundas.ods", &ods(&content.replace("\"true\"", "\"false\"")));
    assert_eq!(
        reported(&none),
        [
            "stundas.ods sheet-skipped",
            "stundas.ods › Jūlijs sheet-hidden",
            "stundas.ods › Vecais sheet-hidden"
        ]
    );
}

const HEADER_OF_FOUR: [&str; 4] = ["Vārds, uzvārds", "Iestāde", "Datums", "Stundas"];

#[test]
fn open_documents_say_what_their_cells_are() {
    let text = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let header: String = HEADER.iter().map(|heading| text(heading)).collect();
    let row = |day: &str, start: &str, hours: &str| {
        format!(
            "<table:table-row>{}{}{day}{start}{hours}</table:table-row>",
            text("Alfa &amp; <text:s/>Paraugs"),
            text("Muzejs")
        )
    };
    let day = "<table:table-cell office:value-type=\"date\" office:date-value=\"2020-07-05\"><text:p>5. jūl.</text:p></table:table-cell>";
    let time = "<table:table-cell office:value-type=\"time\" office:time-value=\"PT10H00M00S\"/>";
    let hours = "<table:table-cell office:value-type=\"float\" office:value=\"2.5\"><office:annotation><text:p>?</text:p></office:annotation><text:p>2,5</text:p></table:table-cell>";
    let rows = [
        format!("<table:table-row>{header}<table:table-cell table:number-columns-repeated=\"16379\"/></table:table-row>"),
        row(day, time, hours),
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>".to_owned(),
        row(day, "<table:table-cell/>", hours),
    ];
    let imported = read("stundas.ods", &ods(&table(&rows.concat())));
    assert_eq!(entries(&imported), ["2020-07-05 150", "2020-07-05 150"]);
    assert_eq!(imported.register.volunteers()[0].name.as_ref().unwrap().reveal(), "Alfa &  Paraugs");
    assert_eq!(imported.register.hour_logs()[0].start.unwrap().to_string(), "10:00");
    assert_eq!((reported(&imported), imported.tables[0].rows.all()), (vec![], 1_048_573));
}

pub(crate) fn refused(name: &str, bytes: &[u8]) -> String {
    let imported = read(name, bytes);
    assert!(imported.register.hour_logs().is_empty());
    reported(&imported).join(", ")
}

#[test]
fn a_book_without_a_sheet_is_reported() {
    assert_eq!(
        refused("stundas.ods", &ods(&table("").replace("table:table", "table:chart"))),
        "stundas.ods sheet-skipped"
    );
}

#[test]
fn one_far_cell_costs_nothing() {
    let sheet = "<worksheet><dimension ref=\"A1:B2\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Vārds, uzvārds</v></c>\
        <c r=\"B1\" t=\"str\"><v>Datums</v></c><c r=\"C1\" t=\"str\"><v>Stundas</v></c></row>\
        <row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>x</v></c></row></sheetData></worksheet>";
    let imported = read("stundas.xlsx", &xlsx(sheet, "<sst/>"));
    assert_eq!(imported.tables[0].rows.all(), 1_048_576);
    assert_eq!(reported(&imported), ["stundas.xlsx 1048576 row-too-long"]);
}

#[test]
fn what_would_fill_the_memory_is_refused() {
    let long = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(30_000_000));
    assert_eq!(
        refused("stundas.xlsx", &xlsx("<worksheet/>", &long)),
        "stundas.xlsx workbook-not-read text-too-long"
    );
    let many = format!("<sst>{}</sst>", "<si><t>x</t></si>".repeat(2_000_000));
    assert_eq!(
        refused("stundas.xlsx", &xlsx("<worksheet/>", &many)),
        "stundas.xlsx workbook-not-read too-large"
    );
    // What a part says of its own length is not believed either: the library would reserve it.
    for count in ["100000000000", "18446744073709551615"] {
        let lying = format!("<sst count=\"1\" uniqueCount=\"{count}\"></sst>");
        assert_eq!(
            refused("stundas.xlsx", &xlsx("<worksheet/>", &lying)),
            "stundas.xlsx workbook-not-read too-many-cells"
        );
    }
    let cell = |columns: u32| {
        format!(
            "<table:table-cell table:number-columns-repeated=\"{columns}\" office:value-type=\"float\" office:value=\"1\"/>"
        )
    };
    let rows =
        format!("<table:table-row table:number-rows-repeated=\"1048576\">{}</table:table-row>", cell(16_384));
    assert_eq!(refused("stundas.ods", &ods(&table(&rows))), "stundas.ods workbook-not-read repeated");
    let endless = format!("<table:table-row>{}</table:table-row>", cell(u32::MAX));
    assert_eq!(
        refused("stundas.ods", &ods(&table(&endless))),
        "stundas.ods workbook-not-read too-many-cells"
    );
    let text = format!(
        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell></table:table-row>",
        "x".repeat(30_000)
    );
    assert_eq!(refused("stundas.ods", &ods(&table(&text))), "stundas.ods workbook-not-read repeated");
    let far: Vec<String> =
        (1..=4_000).map(|row| format!("<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>")).collect();
    let far = far.concat();
    let far = format!("<worksheet><sheetData>{far}</sheetData></worksheet>");
    assert_eq!(
        refused("stundas.xlsx", &xlsx(&far, "<sst/>")),
        "stundas.xlsx workbook-not-read too-many-cells"
    );
}

#[test]
fn what_is_no_workbook_is_refused() {
    let entities = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\">]><worksheet><sheetData/></worksheet>";
    assert_eq!(refused("stundas.xlsx", &xlsx(entities, "<sst/>")), "stundas.xlsx workbook-not-read entities");
    assert_eq!(refused("stundas.ods", &ods(entities)), "stundas.ods workbook-not-read entities");
    let other = zipped(&[("word/document.xml", b"<document/>")]);
    for name in ["stundas.xlsx", "stundas.ods", "stundas.xls"] {
        assert_eq!(refused(name, &other), format!("{name} workbook-not-read damaged"));
        assert_eq!(refused(name, b"V-1;05.07.2020.;4"), format!("{name} workbook-not-read damaged"));
        assert_eq!(refused(name, b""), format!("{name} workbook-not-read damaged"));
    }
    let old = [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 5_000]].concat();
    assert_eq!(refused("stundas.xls", &old), "stundas.xls workbook-not-read damaged");
    let mut protected = old;
    protected.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(refused("stundas.xlsx", &protected), "stundas.xlsx workbook-not-read protected");
    let manifest: &[u8] = b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    let protected = zipped(&[("content.xml", &[1, 2, 3]), ("META-INF/manifest.xml", manifest)]);
    assert_eq!(refused("stundas.ods", &protected), "stundas.ods workbook-not-read protected");
    let parts: Vec<String> = (0..2_001).map(|part| format!("{part}.png")).collect();
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert_eq!(refused("stundas.xlsx", &zipped(&parts)), "stundas.xlsx workbook-not-read too-many-parts");
    // Cut and changed anywhere, a workbook is refused or read, and nothing panics.
    let mut book = Workbook::new();
    book.add_worksheet().write_row(0, 0, HEADER).unwrap();
    let whole = book.save_to_buffer().unwrap();
    for at in (0..whole.len()).step_by(97) {
        let mut changed = whole.clone();
        changed[at] ^= 0x55;
        read("stundas.xlsx", &changed);
        read("stundas.xlsx", &whole[..at]);
    }
}

#[test]
fn a_container_that_lies_of_its_sizes_is_counted() {
    let mut bytes = xlsx("<worksheet/>", &format!("<sst>{}</sst>", "<si><t>x</t></si>".repeat(2_000_000)));
    // The sizes that the directory and the entries declare become small.
    let real =
        u32::try_from("<sst></sst>".len() + 2_000_000 * "<si><t>x</t></si>".len()).unwrap().to_le_bytes();
    let mut at = 0;
    while let Some(found) = bytes[at..].windows(4).position(|window| window == real) {
        bytes[at + found..at + found + 4].copy_from_slice(&100_u32.to_le_bytes());
        at += found + 4;
    }
    assert!(at > 0);
    let said = refused("stundas.xlsx", &bytes);
    assert!(
        ["too-large", "damaged"]
            .iter()
            .any(|reason| said == format!("stundas.xlsx workbook-not-read {reason}")),
        "{said}"
    );
}
