//! What an import says, without names of people.

use std::collections::BTreeMap;

use talka::register::{SourceTable, Volunteer};

use super::{People, may_name, shown_heading};
use crate::diagnostic::Diagnostics;
use crate::import::TableSummary;
use crate::unread::Unread;

/// All that an import says of its files.
pub(crate) struct Said<'a> {
    pub(crate) summaries: &'a mut [TableSummary],
    pub(crate) sources: &'a mut [SourceTable],
    pub(crate) rows: [&'a mut [Unread]; 2],
    pub(crate) diagnostics: &'a mut Diagnostics,
}

/// Takes names of people out of the names of files and sheets, of which each has its number, and out of headings.
pub(crate) fn hide<'n>(
    files: impl Iterator<Item = (&'n str, usize)>,
    volunteers: &[Volunteer],
    said: Said<'_>,
) {
    let numbers: BTreeMap<&str, usize> = files.collect();
    let texts = said.summaries.iter().flat_map(|table| {
        table.columns.iter().map(|column| column.heading.as_str()).chain([table.file.as_str()])
    });
    let all = texts.chain(said.diagnostics.texts());
    // Nearly always there is nothing in which anybody could be named.
    let people = if all.into_iter().any(may_name) { People::of(volunteers.iter()) } else { return };
    let file = |name: &mut String| {
        let shown = people.unnamed(name);
        if shown != *name {
            // Others may be called the same without their names.
            let number = numbers.get(name.as_str()).map(|number| format!(" ({number})"));
            *name = format!("{shown}{}", number.unwrap_or_default());
        }
    };
    let heading = |text: &mut String| *text = people.unnamed(&shown_heading(text)).into_owned();
    for table in said.summaries {
        file(&mut table.file);
        table.columns.iter_mut().for_each(|column| heading(&mut column.heading));
    }
    for source in said.sources {
        file(&mut source.file);
        source.columns.iter_mut().for_each(|column| heading(&mut column.heading));
    }
    said.rows.into_iter().flatten().for_each(|rows| file(&mut rows.file));
    said.diagnostics.rename(file, heading);
}
