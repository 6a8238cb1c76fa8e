//! A scheme with the versions that it took the place of.

use std::sync::Arc;

use super::answers::Answers;
use super::clause::Clause;
use super::countable::{Applied, Countable, EntryBreaches, plain};
use super::readings::{Criterion, Outcome, Readings};
use super::scheme::Scheme;
use super::tally::{Cells, Line, Settled, Tally};
use crate::date::{Day, Period};
use crate::law::{Judged, Verdict};
use crate::order::sort_by_key;
use crate::register::{Case, Entry, OrganizationId};
/// A scheme with its earlier versions. Hours are judged by the version that was in force on the day of the work.
#[derive(Clone, Debug)]
pub struct Versions<'s> {
    newest: &'s Scheme,
    /// The oldest first, each with its first day.
    earlier: Vec<(&'s Scheme, Day)>,
    /// The first day of the newest.
    since: Day,
}

/// Why versions do not follow one another.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VersionsError {
    /// The day on which a version came into force is not known, so that nobody knows which hours it judges.
    #[error("`{id}`: expected the day from which the text was in force, found none")]
    NoFirstDay {
        /// The version.
        id: String,
    },
    /// No other version says that it took the place of this one.
    #[error("`{id}` was superseded by none of the others")]
    NotSuperseded {
        /// The version.
        id: String,
    },
    /// A version was in force from the same day as another, or from an earlier one than that whose place it took.
    #[error("`{id}` came into force before the version that it supersedes, or on the same day")]
    OutOfOrder {
        /// The version.
        id: String,
    },
}

impl<'s> Versions<'s> {
    /// A scheme that judges all hours itself.
    pub const fn only(scheme: &'s Scheme) -> Self {
        Self { newest: scheme, earlier: Vec::new(), since: Day::MIN }
    }

    /// A scheme with earlier versions, in any order. Hours from before the oldest are judged by the oldest.
    pub fn new(
        newest: &'s Scheme,
        earlier: impl IntoIterator<Item = &'s Scheme>,
    ) -> Result<Self, VersionsError> {
        let from = |scheme: &'s Scheme| {
            let from = scheme.text.from.as_ref().and_then(Clause::usual).copied();
            from.map(|from| (scheme, from)).ok_or_else(|| VersionsError::NoFirstDay { id: scheme.id.clone() })
        };
        let mut all = earlier.into_iter().map(from).collect::<Result<Vec<_>, _>>()?;
        if all.is_empty() {
            return Ok(Self::only(newest));
        }
        sort_by_key(&mut all, |(_, from)| *from);
        let (_, since) = from(newest)?;
        let mut later = all.iter().skip(1).copied().chain([(newest, since)]);
        for (scheme, from) in &all {
            let Some((next, next_from)) = later.next() else { break };
            if !next.text.supersedes.iter().flatten().any(|id| *id == scheme.id) {
                return Err(VersionsError::NotSuperseded { id: scheme.id.clone() });
            }
            if next_from <= *from {
                return Err(VersionsError::OutOfOrder { id: next.id.clone() });
            }
        }
        Ok(Self { newest, earlier: all, since })
    }

    /// The version that decides.
    pub const fn newest(&self) -> &'s Scheme {
        self.newest
    }

    /// The version in force on that day; `None` for the newest.
    fn at(&self, day: Day) -> Option<&'s Scheme> {
        if day >= self.since {
            return None;
        }
        let in_force = self.earlier.iter().rev().find(|(_, from)| *from <= day).or(self.earlier.first());
        in_force.map(|(scheme, _)| *scheme)
    }

    /// Each version with the days on which it is in force, by what its text says or a convention; the oldest first.
    pub(super) fn in_force(&self) -> impl Iterator<Item = (&'s Scheme, Option<Period>)> {
        let all = self.earlier.iter().map(|(scheme, _)| *scheme).chain([self.newest]);
        let next = self.earlier.iter().skip(1).map(|(_, from)| Some(*from)).chain([Some(self.since), None]);
        let next: Vec<Option<Day>> = if self.earlier.is_empty() { vec![None] } else { next.collect() };
        all.zip(next).map(move |(scheme, next)| {
            let until = Period::until(next.map_or(Day::MAX, |next| next.plus(-1)));
            (scheme, scheme.in_force().and_then(|in_force| in_force.overlap(until)))
        })
    }

    /// The hours of each volunteer of a judged register, in the order of the register.
    pub(super) fn tallies(&self, judged: &Judged<'_>, on: Day) -> Vec<Tally> {
        let register = judged.register();
        let newest = Eyes::new(self.newest, judged, on);
        let earlier: Vec<Eyes<'_>> =
            self.earlier.iter().map(|(scheme, _)| Eyes::new(scheme, judged, on)).collect();
        let eyes_of = |scheme: Option<&Scheme>| {
            let older =
                earlier.iter().find(|eyes| scheme.is_some_and(|s| std::ptr::eq(s, eyes.applied.scheme)));
            older.unwrap_or(&newest)
        };
        let cells = Cells::of(self.newest);
        let mut tallies: Vec<Tally> = vec![Tally::default(); register.volunteers().len()];
        for case in register.cases() {
            let Some(tally) = tallies.get_mut(case.volunteer_position) else { continue };
            let mut known: Vec<Known<'_>> = Vec::new();
            for entry in register.entries(case.position) {
                let period = entry.log.on.period();
                let [first, last] = [period.first, period.last].map(|day| eyes_of(self.at(day)));
                let verdict = judged.verdict(entry.position).unwrap_or(Verdict::Undecided);
                let line = line(&entry, period);
                let line = if std::ptr::eq(last, &raw const newest) && std::ptr::eq(first, &raw const newest)
                {
                    let answers = newest.answers(&mut known, &case, &entry, verdict, judged);
                    Line { answers, ..line }
                } else {
                    let [one, other] =
                        [first, last].map(|eyes| eyes.settles(&mut known, &case, &entry, verdict, judged));
                    let settled =
                        if one == other { one } else { Outcome::Undecided(Criterion::Version).into() };
                    Line { settled: Some(settled), ..line }
                };
                tally.add(cells.keep(line, true, true), i64::from(entry.log.minutes));
            }
        }
        tallies
    }
}

fn line(entry: &Entry<'_>, period: Period) -> Line {
    Line {
        day: Some(period.last),
        from: Some(period.first),
        log: Some(entry.log.id),
        host: Some(entry.host.id),
        field: entry.log.field.as_deref().map(|field| Arc::from(plain(field))),
        answers: Answers::default(),
        settled: None,
    }
}

/// What a version sees of a placement at a host.
struct Known<'s> {
    scheme: *const Scheme,
    host: OrganizationId,
    countable: Countable<'s>,
}

/// A version with which a register is looked at.
struct Eyes<'s> {
    applied: Applied<'s>,
    readings: Readings<'s>,
    breaches: EntryBreaches,
}

impl<'s> Eyes<'s> {
    fn new(scheme: &'s Scheme, judged: &'s Judged<'_>, on: Day) -> Self {
        Self {
            applied: Applied { scheme, on, settings: *judged.settings() },
            readings: Readings::of(scheme),
            breaches: EntryBreaches::of(judged, scheme),
        }
    }

    fn answers(
        &self,
        known: &mut Vec<Known<'s>>,
        case: &Case<'s>,
        entry: &Entry<'s>,
        verdict: Verdict,
        judged: &'s Judged<'_>,
    ) -> Answers {
        let scheme = std::ptr::from_ref(self.applied.scheme);
        let position = known.iter().position(|known| known.host == entry.host.id && known.scheme == scheme);
        let position = position.unwrap_or_else(|| {
            let countable = judged
                .judgement(case.position)
                .map(|judgement| Countable::new(&self.applied, case, entry.host, judgement));
            known.extend(countable.map(|countable| Known { scheme, host: entry.host.id, countable }));
            known.len().saturating_sub(1)
        });
        let countable = known.get(position);
        countable
            .map_or_else(Answers::default, |known| known.countable.answers(entry, verdict, &self.breaches))
    }

    /// What this version makes of an entry by itself.
    fn settles(
        &self,
        known: &mut Vec<Known<'s>>,
        case: &Case<'s>,
        entry: &Entry<'s>,
        verdict: Verdict,
        judged: &'s Judged<'_>,
    ) -> Settled {
        let answers = self.answers(known, case, entry, verdict, judged);
        self.readings.outcome(answers, self.readings.usual()).into()
    }
}
