//! How documents look.

use talka::documents::DocumentKind;

const COMMON: &str = include_str!("style.css");

/// Wide tables are printed across.
const ACROSS: &str = "@page { size: A4 landscape; margin: 15mm; }\n";

/// A document that is handed over at an event.
const FESTIVE: &str = include_str!("festive.css");

pub(super) fn of(kind: DocumentKind) -> String {
    let own = match kind {
        DocumentKind::HourSheet | DocumentKind::Booklet => ACROSS,
        DocumentKind::Award | DocumentKind::Invitation => FESTIVE,
        _ => "",
    };
    format!("{COMMON}{own}")
}
