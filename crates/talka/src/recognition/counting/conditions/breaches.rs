//! Breaches of the Law that keep hours out.

use std::collections::BTreeMap;

use super::days::on_all_days;
use crate::date::Days;
use crate::law::{Bearing, Judged, Judgement, Outcome, Verdict};
use crate::order::distinct;
use crate::recognition::counting::answers::Met;
use crate::recognition::scheme::Scheme;
use crate::register::Entry;

/// The entries of a register that breach, or may breach, rules which look at entries and not at placements.
#[derive(Debug, Default)]
pub struct EntryBreaches(BTreeMap<String, [Vec<usize>; 2]>);

impl EntryBreaches {
    /// Those that this scheme asks about.
    pub(in crate::recognition) fn of(judged: &Judged, scheme: &Scheme) -> Self {
        let clause = scheme.hours.as_ref().and_then(|hours| hours.excluded_breaches.as_ref());
        let words = clause.iter().flat_map(|clause| clause.interpretations()).flatten().map(String::as_str);
        let mut all = Self::default();
        let names = |word: &str, code: &str, bearing: Bearing| word == code || word == bearing.as_str();
        for word in distinct(words).into_iter().filter(|word| *word != Bearing::Voids.as_str()) {
            let breached = judged.findings().iter().filter(|finding| {
                names(word, finding.rule.code, finding.bearing) && !finding.rule.has_timeline()
            });
            let undetermined = judged.undetermined().iter().filter(|undetermined| {
                names(word, undetermined.rule.code, undetermined.rule.bearing)
                    && !undetermined.rule.has_timeline()
            });
            let breached = breached.flat_map(|finding| finding.logs.iter().copied());
            let undetermined = undetermined.flat_map(|open| open.logs.iter().copied());
            all.0.insert(word.to_owned(), [distinct(breached), distinct(undetermined)]);
        }
        all
    }

    fn met(&self, word: &str, entry: &Entry<'_>) -> Met {
        let among = |positions: &[usize]| positions.binary_search(&entry.position).is_ok();
        match self.0.get(word) {
            Some([breached, _]) if among(breached) => Met::No,
            Some([_, undetermined]) if among(undetermined) => Met::Undecided,
            _ => Met::Yes,
        }
    }
}

/// Which breaches keep hours of a placement out, and on which days they do.
#[derive(Debug)]
pub(super) struct Breached<'s> {
    words: &'s [String],
    /// Whether what was not volunteer work is kept out, as the verdict on each entry says.
    void: bool,
    surely_not: Days,
    possibly_not: Days,
}

impl<'s> Breached<'s> {
    /// By bearing or by code.
    pub(super) fn by(words: &'s [String], judgement: &Judgement) -> Self {
        let void = words.iter().any(|word| word == Bearing::Voids.as_str());
        let mut breached = Self { words, void, surely_not: Days::none(), possibly_not: Days::none() };
        if words.iter().all(|word| word == Bearing::Voids.as_str()) {
            return breached;
        }
        for (rule, timeline) in judgement.timelines() {
            if words.iter().any(|word| word == rule.code || word == rule.bearing.as_str()) {
                let surely = timeline.days(|outcome| matches!(outcome, Outcome::Breached(_)));
                let possibly = timeline.days(|outcome| matches!(outcome, Outcome::Undetermined(_)));
                breached.possibly_not = breached.possibly_not.or(&surely).or(&possibly);
                breached.surely_not = breached.surely_not.or(&surely);
            }
        }
        breached
    }

    /// Whether none of them keeps the entry out.
    pub(super) fn met(&self, entry: &Entry<'_>, verdict: Verdict, entries: &EntryBreaches) -> Met {
        let lawful = match verdict {
            _ if !self.void => Met::Yes,
            Verdict::Lawful => Met::Yes,
            Verdict::Void | Verdict::Contradicted => Met::No,
            Verdict::Undecided => Met::Undecided,
        };
        let days = on_all_days(&self.surely_not, &self.possibly_not, entry.log.on.period()).not();
        self.words.iter().fold(lawful.and(days), |met, word| met.and(entries.met(word, entry)))
    }
}
