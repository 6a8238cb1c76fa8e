//! What a scheme asks of an entry.

use crate::date::{Day, Period};
use crate::law::{Bearing, Verdict};
use crate::register::{Case, ConfirmationState, Entry, Evidence, EvidenceKind, HourKind, Mode, Role};

/// Everything about an entry of the hour log on which it may depend whether its hours count, wherever it is kept. What is
/// `None` is unknown.
#[derive(Clone, Copy)]
pub struct EntryFacts<'e> {
    /// Its days.
    pub period: Period,
    /// What the Law makes of it.
    pub verdict: Verdict,
    /// Whether another entry corrects it.
    pub corrected: bool,
    /// Whether it was rejected or taken back.
    pub undone: bool,
    /// The kind of hours; unknown: work.
    pub kind: Option<HourKind>,
    /// How they were worked; unknown: on site.
    pub mode: Option<Mode>,
    /// The field of work; words that say nothing name none.
    pub field: Option<&'e str>,
    /// The place of work, by its name at the host.
    pub place: Option<&'e str>,
    /// The confirmation, and who gave it.
    pub confirmation: Option<(ConfirmationState, Option<Role>)>,
    /// The day on which it was entered.
    pub entered: Option<Day>,
    /// Who entered it.
    pub entered_by: Option<Role>,
    /// Where it was written down.
    pub evidence: Option<EvidenceKind>,
    /// What it breaches, or may breach, of rules that look at entries and not at placements.
    pub breaches: &'e [EntryBreach],
}

/// A rule that an entry breaches, or may breach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntryBreach {
    /// The code of the rule.
    pub code: &'static str,
    /// What the breach does to hours.
    pub bearing: Bearing,
    /// Whether it is breached; else a fact is missing that decides it.
    pub surely: bool,
}

impl std::fmt::Debug for EntryFacts<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { period, verdict, breaches, .. } = self;
        let mut debug = f.debug_struct("EntryFacts");
        debug.field("period", period).field("verdict", verdict).field("breaches", breaches);
        debug.finish_non_exhaustive()
    }
}

impl<'e> EntryFacts<'e> {
    /// The facts of an entry of that placement in a register, with the verdict on it and what it breaches.
    pub fn of(case: &Case<'e>, entry: &Entry<'e>, verdict: Verdict, breaches: &'e [EntryBreach]) -> Self {
        let log = entry.log;
        Self {
            period: log.on.period(),
            verdict,
            corrected: entry.corrected,
            undone: log.is_undone(),
            kind: log.kind,
            mode: log.mode,
            field: field_of(case, entry),
            place: log.place.as_deref(),
            confirmation: log.confirmation.as_ref().map(|given| (given.state, given.role)),
            entered: log.entered,
            entered_by: log.entered_by,
            evidence: log.evidence.as_ref().and_then(Evidence::is),
            breaches,
        }
    }
}

/// The field of work of an entry: where it names none, that of its placement.
pub(super) fn field_of<'e>(case: &Case<'e>, entry: &Entry<'e>) -> Option<&'e str> {
    let of_placement = || case.placement.work.as_ref().and_then(|work| work.field.as_deref());
    let named = entry.log.field.as_deref().filter(|field| !field.trim().is_empty());
    named.or_else(of_placement)
}
