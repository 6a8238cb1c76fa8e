//! Which tables refer to the rows of others by key.

use talka::register::{Organization, Placement, RecordKind, Volunteer};

use super::inputs::Input;
use crate::assembly::table_of;
use crate::fold::key;
use crate::header::Header;
use crate::input::Options;
use crate::table::TableFile;
use crate::tables::{Tabular, columns};

/// The column of keys, where a table of such records lacks it though another table refers to its rows by key: nothing
/// stands in for it then, as no row would be found.
pub(super) fn key_in_need<R: Tabular>(inputs: &[Input<'_>], options: &Options) -> Option<&'static str> {
    if R::KIND == RecordKind::HourLog {
        return None;
    }
    let of = |own: bool| inputs.iter().filter(move |input| (input.kind == R::KIND) == own);
    let placements = inputs.iter().any(|input| input.kind == RecordKind::Placement);
    let header = |input: &Input<'_>| {
        let columns = columns(input.kind);
        let file = TableFile::of(&input.name, input.content(), &columns);
        table_of(input.kind, placements, file, options).header()
    };
    let lacks = |header: Header| header.find(R::KEY).is_none();
    let refers = |input: &Input<'_>| header(input).is_some_and(|header| refers(&header, input.kind, R::KIND));
    let needed = of(true).filter_map(header).any(lacks) && of(false).any(refers);
    needed.then_some(R::KEY)
}

/// Whether a column of that table refers to records of that kind by key.
fn refers(header: &Header, table: RecordKind, kind: RecordKind) -> bool {
    let own = |column| header.find(column).is_some();
    match kind {
        // Where there is a table of people, the column of their keys is no column of names.
        RecordKind::Volunteer => {
            let beside = header.beside.iter().filter(|(of, _)| *of == kind);
            own(Volunteer::KEY)
                || beside.map(|(_, header)| header).any(|seen| seen.find(Volunteer::KEY).is_some())
        }
        RecordKind::Organization => {
            let column = if table == RecordKind::HourLog { "host" } else { Organization::KEY };
            header.find(column).is_some_and(|(at, _)| names_a_key(header.heading(at)))
        }
        RecordKind::Placement => table == RecordKind::HourLog && own(Placement::KEY),
        RecordKind::HourLog => false,
    }
}

/// Whether a heading asks for a key: below `Organizācija` a name may stand as well.
fn names_a_key(heading: &str) -> bool {
    const WORDS: [&str; 8] = ["kods", "nr", "numurs", "id", "code", "no", "number", "key"];
    key(heading).split('_').any(|word| WORDS.contains(&word))
}
