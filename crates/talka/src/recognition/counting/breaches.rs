//! Breaches of the Law that keep hours out.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::answers::Met;
use super::days::{changes_of, on_all_days};
use super::facts::{EntryBreach, EntryFacts};
use crate::date::{Day, Days};
use crate::law::{Bearing, Judged, Judgement, Outcome, Verdict};
use crate::recognition::scheme::{Clause, Scheme};
use crate::register::HourLogId;

/// What the entries of a register breach, or may breach, of rules which look at entries and not at placements: by the id
/// of the entry.
#[derive(Debug, Default)]
pub(super) struct EntryBreaches(BTreeMap<HourLogId, Vec<EntryBreach>>);

impl EntryBreaches {
    /// Those that this scheme asks about; the verdict on an entry says whether it is void.
    pub(super) fn of(judged: &Judged, scheme: &Scheme) -> Self {
        let mut all = Self::default();
        if !asks_for_breaches(scheme) {
            return all;
        }
        for finding in judged.findings().iter().filter(|finding| !finding.rule.has_timeline()) {
            let breach = EntryBreach { code: finding.rule.code, bearing: finding.bearing, surely: true };
            all.add(breach, &finding.logs);
        }
        for undetermined in judged.undetermined().iter().filter(|open| !open.rule.has_timeline()) {
            let (code, bearing) = (undetermined.rule.code, undetermined.rule.bearing);
            all.add(EntryBreach { code, bearing, surely: false }, &undetermined.logs);
        }
        all
    }

    fn add(&mut self, breach: EntryBreach, logs: &[HourLogId]) {
        for log in logs {
            self.0.entry(*log).or_default().push(breach);
        }
    }

    /// What the entry with that id breaches.
    pub(super) fn of_entry(&self, id: HourLogId) -> &[EntryBreach] {
        self.0.get(&id).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Whether a scheme keeps hours out for other breaches than those that void them, so that each entry has to be judged by every
/// rule.
pub fn asks_for_breaches(scheme: &Scheme) -> bool {
    let clause = scheme.hours.as_ref().and_then(|hours| hours.excluded_breaches.as_ref());
    let mut words = clause.iter().flat_map(|clause| Clause::interpretations(clause)).flatten();
    words.any(|word| word != Bearing::Voids.as_str())
}

/// Which breaches keep hours of a placement out, and on which days they do.
#[derive(Clone, Debug)]
pub(super) struct Breached {
    words: Arc<[String]>,
    surely_not: Days,
    possibly_not: Days,
}

/// Whether a word of a scheme means a rule, by its code or its bearing.
fn means(word: &str, code: &str, bearing: Bearing) -> bool {
    word == code || word == bearing.as_str()
}

impl Breached {
    /// By bearing or by code.
    pub(super) fn by(words: &Arc<[String]>, judgement: &Judgement) -> Self {
        let mut breached =
            Self { words: Arc::clone(words), surely_not: Days::none(), possibly_not: Days::none() };
        if words.iter().all(|word| word == Bearing::Voids.as_str()) {
            return breached;
        }
        for (rule, timeline) in judgement.timelines() {
            if words.iter().any(|word| means(word, rule.code, rule.bearing)) {
                let surely = timeline.days(|outcome| matches!(outcome, Outcome::Breached(_)));
                let possibly = timeline.days(|outcome| matches!(outcome, Outcome::Undetermined(_)));
                breached.possibly_not = breached.possibly_not.or(&surely).or(&possibly);
                breached.surely_not = breached.surely_not.or(&surely);
            }
        }
        breached
    }

    /// Adds the days on which it may change whether they do.
    pub(super) fn changes(&self, days: &mut Vec<Day>) {
        changes_of(&self.surely_not, days);
        changes_of(&self.possibly_not, days);
    }

    /// Whether none of them keeps the entry out.
    pub(super) fn met(&self, facts: &EntryFacts<'_>) -> Met {
        let days = on_all_days(&self.surely_not, &self.possibly_not, facts.period).not();
        self.words.iter().fold(days, |met, word| met.and(word_met(word, facts)))
    }
}

fn word_met(word: &str, facts: &EntryFacts<'_>) -> Met {
    if word == Bearing::Voids.as_str() {
        return match facts.verdict {
            Verdict::Lawful => Met::Yes,
            Verdict::Void | Verdict::Contradicted => Met::No,
            Verdict::Undecided => Met::Undecided,
        };
    }
    let breached = facts.breaches.iter().filter(|breach| means(word, breach.code, breach.bearing));
    let each = breached.map(|breach| if breach.surely { Met::No } else { Met::Undecided });
    each.fold(Met::Yes, Met::and)
}
