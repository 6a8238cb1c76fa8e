//! The line of a TOML file that a pointer leads to.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::error::{Line, ReadErrorKind, ReadErrors};
use super::pointer::Pointer;

/// The most that is repeated of a line.
const SHOWN: usize = 120;

impl ReadErrors {
    /// The same, each with its line in the TOML text that was read.
    pub(crate) fn in_toml(mut self, text: &str) -> Self {
        let Ok(document) = DeTable::parse(text) else { return self };
        for error in &mut self.0 {
            let held = held_by(document.get_ref(), &error.path);
            let unknown = match &mut error.kind {
                ReadErrorKind::UnknownMember { position, .. } => {
                    held.table.and_then(|table| in_order_of_the_file(table, position))
                }
                _ => None,
            };
            error.line = unknown.or(held.at).and_then(|at| line_at(text, at));
        }
        self
    }
}

/// Where the field with that number among those of the table starts. A table keeps its fields by name; the number becomes that
/// by which a reader of the file counts.
fn in_order_of_the_file(table: &DeTable<'_>, position: &mut usize) -> Option<usize> {
    let start = table.iter().nth(position.checked_sub(1)?)?.0.span().start;
    *position = table.iter().filter(|(key, _)| key.span().start <= start).count();
    Some(start)
}

fn line_at(text: &str, at: usize) -> Option<Line> {
    let number = text.get(..at)?.matches('\n').count() + 1;
    let line = text.lines().nth(number - 1)?;
    Some(Line { number, text: line.trim().chars().take(SHOWN).collect() })
}

/// What a pointer leads to in a file, or what should hold it.
struct Held<'d> {
    /// Where it starts; `None` if not even the first step of the pointer is there.
    at: Option<usize>,
    /// The table that it is.
    table: Option<&'d DeTable<'d>>,
}

fn held_by<'d>(document: &'d DeTable<'d>, pointer: &Pointer) -> Held<'d> {
    let mut at = None;
    let mut here: Option<&'d Spanned<DeValue<'d>>> = None;
    for step in pointer.as_str().split('/').skip(1) {
        let table = here.map_or(Some(document), |value| value.get_ref().as_table());
        let (start, value) = if let Some(table) = table {
            let name = step.replace("~1", "/").replace("~0", "~");
            let Some((key, value)) = table.iter().find(|(known, _)| *known.get_ref() == name) else { break };
            (key.span().start, value)
        } else {
            let list = here.and_then(|value| value.get_ref().as_array());
            let position: Option<usize> = step.parse().ok();
            let Some(value) = list.zip(position).and_then(|(list, n)| list.get(n)) else { break };
            (value.span().start, value)
        };
        (at, here) = (Some(start), Some(value));
    }
    Held { at, table: here.map_or(Some(document), |value| value.get_ref().as_table()) }
}
