//! Any bytes as a workbook.

use std::io::{Cursor, Write};

use talka::text::Lang;
use talka_import::{File, Options, Source, read_files};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::PARTED_BY;
use crate::accounted::accounted;

/// Begins an input that is the parts of a workbook of Office Open XML: a sheet, the texts that cells share, and styles.
pub const XLSX: u8 = 0x01;

/// Begins an input that is the content of an open document.
pub const ODS: u8 = 0x02;

/// The parts of a workbook that do not change.
const FRAME: [(&str, &str); 4] = [
    (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>",
    ),
    (
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" \
         Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
         Target=\"xl/workbook.xml\"/></Relationships>",
    ),
    (
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Stundas\" \
         sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" \
         Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
         Target=\"worksheets/sheet1.xml\"/></Relationships>",
    ),
];

/// Any workbook: it is read, or refused with a diagnostic that has its words; no row is lost, and twice gives the same.
pub fn books(bytes: &[u8]) {
    let book = book(bytes);
    let file = File { name: "stundas.xlsx", bytes: &book };
    let read = || read_files(&[Source::new(file)], &Options::default()).unwrap();
    let (imported, again) = (read(), read());
    accounted(&imported);
    assert_eq!(imported.diagnostics.listed(), again.diagnostics.listed());
    assert_eq!(imported.register, again.register);
    assert!(!imported.tables.is_empty() || !imported.diagnostics.listed().is_empty());
    for lang in [Lang::Lv, Lang::En] {
        assert!(imported.diagnostics.listed().iter().all(|diagnostic| !diagnostic.text(lang).is_empty()));
        assert!(imported.tables.is_empty() || !imported.preview().text(lang).is_empty());
    }
}

/// The bytes as they are, or put into a container, whose checksums no chance would get right.
fn book(bytes: &[u8]) -> Vec<u8> {
    match bytes {
        [XLSX, parts @ ..] => {
            let mut parts = parts.splitn(3, |byte| *byte == PARTED_BY);
            let mut part = || parts.next().unwrap_or_default();
            let own = [
                ("xl/worksheets/sheet1.xml", part()),
                ("xl/sharedStrings.xml", part()),
                ("xl/styles.xml", part()),
            ];
            let frame = FRAME.iter().map(|(name, text)| (*name, text.as_bytes()));
            container(frame.chain(own.into_iter().filter(|(_, bytes)| !bytes.is_empty())))
        }
        [ODS, content @ ..] => {
            let kind: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
            container([("mimetype", kind), ("content.xml", content)].into_iter())
        }
        other => other.to_vec(),
    }
}

fn container<'p>(parts: impl Iterator<Item = (&'p str, &'p [u8])>) -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name, stored).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
