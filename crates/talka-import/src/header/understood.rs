//! What each column is taken for, and why.

use talka::register::RecordKind;

use super::{Aliases, Header, Heading};
use crate::diagnostic::{HIDDEN, heading_is_anonymous};
use crate::understood::{ColumnRead, Reason};

impl Header {
    /// What each column is taken for, and why.
    pub(crate) fn understood(&self, kind: RecordKind, aliases: &Aliases) -> Vec<ColumnRead> {
        let own = std::iter::once((kind, self, aliases));
        let beside = self
            .beside
            .iter()
            .zip(&aliases.beside)
            .map(|((kind, header), (_, aliases))| (*kind, header, aliases));
        let tables: Vec<_> = own.chain(beside).collect();
        let read = |(at, heading): (usize, &Heading)| {
            let shown =
                if heading_is_anonymous(&heading.text) { heading.text.clone() } else { HIDDEN.to_owned() };
            let of = |(kind, header, aliases): &(RecordKind, &Self, &Aliases)| {
                let (_, column) = header.known.iter().find(|(known, _)| *known == at)?;
                Some((*kind, column.name, aliases.reason(&heading.text)))
            };
            let spread = || {
                let column = self.spread.iter().find(|column| column.positions().any(|of| of == at))?;
                Some(match column.day_at {
                    None => (kind, "hours", Reason::DayOrMonth),
                    Some(day) if day == at => (kind, "on", Reason::KnownHeading),
                    Some(_) => (kind, "hours", Reason::KnownHeading),
                })
            };
            match tables.iter().find_map(of).or_else(spread) {
                Some((record, column, reason)) => ColumnRead {
                    at,
                    heading: shown,
                    record: Some(record),
                    column: Some(column),
                    reason,
                    filled: 0,
                    refused: 0,
                },
                None => ColumnRead {
                    at,
                    heading: shown,
                    record: None,
                    column: None,
                    reason: Reason::Unknown,
                    filled: 0,
                    refused: 0,
                },
            }
        };
        self.headings.iter().enumerate().filter(|(_, heading)| !heading.text.is_empty()).map(read).collect()
    }
}
