//! The line of a TOML file that a pointer leads to.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::error::{Line, ReadErrors};
use super::pointer::Pointer;

/// The most that is repeated of a line.
const SHOWN: usize = 120;

impl ReadErrors {
    /// The same, each with its line in the TOML text that was read.
    pub(crate) fn in_toml(mut self, text: &str) -> Self {
        for error in &mut self.0 {
            error.line = line_of(text, &error.path);
        }
        self
    }
}

/// The line of what the pointer leads to, or of what should hold it.
fn line_of(text: &str, pointer: &Pointer) -> Option<Line> {
    let document = DeTable::parse(text).ok()?;
    let at = start_of(document.get_ref(), pointer)?;
    let number = text.get(..at)?.matches('\n').count() + 1;
    let line = text.lines().nth(number - 1)?;
    Some(Line { number, text: line.trim().chars().take(SHOWN).collect() })
}

/// Where it starts; `None` if not even its first step is there.
fn start_of(document: &DeTable<'_>, pointer: &Pointer) -> Option<usize> {
    let mut at = None;
    let mut here: Option<&Spanned<DeValue<'_>>> = None;
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
    at
}
