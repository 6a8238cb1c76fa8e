//! A placement as rules look at it.

use crate::date::Days;
use crate::law::settings::Settings;
use crate::register::{Case, Entry, Register};

/// A placement with the entries that claim hours in it.
pub(in crate::law) struct Place<'r> {
    pub(in crate::law) case: Case<'r>,
    pub(in crate::law) standing: Vec<Entry<'r>>,
    /// The days of these entries.
    pub(super) worked: Days,
    /// These days and those of the term: without an end, where none is known, and from today, where no beginning is.
    pub(super) lasting: Days,
}

impl<'r> Place<'r> {
    /// The placement with its entries in a register.
    pub(in crate::law) fn in_register(case: Case<'r>, register: &'r Register, settings: &Settings) -> Self {
        Self::new(case, register.entries(case.position), settings)
    }

    pub(in crate::law) fn new(
        case: Case<'r>,
        entries: impl Iterator<Item = Entry<'r>>,
        settings: &Settings,
    ) -> Self {
        // A filter promises no number of entries, and room for a few at a time would be asked for again and again.
        let mut standing = Vec::with_capacity(entries.size_hint().1.unwrap_or(0));
        standing.extend(entries.filter(Entry::stands));
        let worked: Days = standing.iter().map(|entry| entry.log.on.period()).collect();
        let lasting = case.lasting(&worked, settings.today);
        Self { case, standing, worked, lasting }
    }
}
