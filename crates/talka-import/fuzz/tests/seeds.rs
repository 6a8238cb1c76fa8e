//! What must hold does hold for the tables that the targets start from, and for choices at random.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;

/// The workbooks of the offices, and their parts.
fn books() -> Vec<Vec<u8>> {
    let offices = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/offices");
    let mut books = vec![parts(talka_import_fuzz::XLSX, XLSX), parts(talka_import_fuzz::ODS, ODS)];
    for office in
        fs::read_dir(offices).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        let files = fs::read_dir(office).unwrap().map(|entry| entry.unwrap().path());
        let is_book = |path: &std::path::PathBuf| {
            path.extension()
                .is_some_and(|extension| ["xlsx", "xls", "ods"].iter().any(|known| *known == extension))
        };
        books.extend(files.filter(is_book).map(|path| fs::read(path).unwrap()));
    }
    books.sort();
    books
}

fn parts(kind: u8, text: &str) -> Vec<u8> {
    [&[kind], text.as_bytes()].concat()
}

const XLSX: &str = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Datums</t></is></c>\
    <c r=\"C1\" t=\"str\"><v>Stundas</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>44017</v></c>\
    <c r=\"C2\"><v>2.5</v></c></row></sheetData></worksheet>\u{1e}<sst><si><t>Vārds, uzvārds</t></si><si><t>Alfa Paraugs</t></si></sst>\u{1e}\
    <styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";

const ODS: &str = "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Stundas\"><table:table-row>\
    <table:table-cell><text:p>Vārds, uzvārds</text:p></table:table-cell><table:table-cell><text:p>Datums</text:p></table:table-cell>\
    <table:table-cell><text:p>Stundas</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated=\"2\">\
    <table:table-cell><text:p>Alfa Paraugs</text:p></table:table-cell><table:table-cell office:value-type=\"date\" \
    office:date-value=\"2020-07-05\"/><table:table-cell office:value-type=\"float\" office:value=\"2.5\"/></table:table-row>\
    </table:table></office:spreadsheet></office:body></office:document-content>";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn workbooks_with_bytes_at_random(book: Index, changes: Vec<(Index, u8)>) {
        let books = books();
        let mut bytes = book.get(&books).clone();
        for (at, byte) in changes.iter().take(8) {
            // The first byte says what the others are.
            let at = at.index(bytes.len()).max(1);
            bytes[at] = *byte;
        }
        talka_import_fuzz::books(&bytes);
    }

    #[test]
    fn choices_at_random(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        talka_import_fuzz::tables(&[&[0x1F], &bytes[..]].concat());
        talka_import_fuzz::tables(&bytes);
        talka_import_fuzz::encodings(&bytes);
        talka_import_fuzz::books(&bytes);
    }
}
