//! Four tables imported, and what came of them judged.

use talka::date::Day;
use talka::law::{Settings, check};
use talka::register::Register;
use talka::text::Lang;
use talka_import::header::Mapping;
use talka_import::tables::ALL;
use talka_import::{Imported, Options};

use crate::accounted::{accounted, import};
use crate::recipe::files;

/// Longer, in characters, is no sentence about a cell.
const LONGEST: usize = 1_000;

/// Any four tables: no row is lost, nothing private is said, and what was read can be written, read again and judged.
pub fn tables(bytes: &[u8]) {
    let Some((files, mapping)) = files(bytes) else { return };
    let mapping =
        std::str::from_utf8(&mapping).map_or(Ok(Mapping::default()), |text| Mapping::from_toml(text, &ALL));
    let Ok(mapping) = mapping else { return };
    let options = Options::default().with_mapping(mapping);
    let read = || import(files.each_ref().map(Vec::as_slice), &options);
    let (imported, again) = (read(), read());
    accounted(&imported);
    assert_eq!(imported.diagnostics.listed(), again.diagnostics.listed());
    assert_eq!(imported.tables, again.tables);
    assert_eq!(imported.register, again.register);
    let written = serde_json::to_string(&imported.register).unwrap();
    assert_eq!(Register::from_json(written.as_bytes()).unwrap(), imported.register);
    assert_places(&imported);
    assert_private(&imported);
    check(&imported.register, &Settings::on(Day::new(2020, 12, 31).unwrap()));
}

/// Every diagnostic is about a row of its file.
fn assert_places(imported: &Imported) {
    for diagnostic in imported.diagnostics.listed() {
        let table = imported.tables.iter().find(|table| table.file == diagnostic.file).unwrap();
        assert!(diagnostic.row.is_none_or(|row| (1..=table.rows.all()).contains(&row)), "{diagnostic:?}");
    }
}

fn assert_private(imported: &Imported) {
    let held = imported.register.volunteers().iter().flat_map(|volunteer| volunteer.codes.iter().flatten());
    let codes: Vec<String> = held.filter_map(|held| Some(held.code.value()?.written())).collect();
    for diagnostic in imported.diagnostics.listed() {
        for text in [diagnostic.text(Lang::Lv), diagnostic.text(Lang::En), format!("{diagnostic:?}")] {
            assert!(!text.is_empty() && text.chars().count() <= LONGEST, "{text}");
            assert!(!codes.iter().any(|code| text.contains(code)), "a personal code comes out");
        }
    }
}
