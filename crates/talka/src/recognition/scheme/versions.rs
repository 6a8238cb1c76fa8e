//! A scheme with the versions that it took the place of.

use super::clause::Clause;
use super::valid::Scheme;
use crate::date::{Day, Period};
use crate::order::sort_by_key;

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

    /// Every version, the oldest first and the newest last.
    pub(in crate::recognition) fn all(&self) -> impl Iterator<Item = &'s Scheme> {
        self.earlier.iter().map(|(scheme, _)| *scheme).chain([self.newest])
    }

    /// The position in [`all`](Self::all) of the version in force on that day.
    pub(in crate::recognition) fn at(&self, day: Day) -> usize {
        if day >= self.since {
            return self.earlier.len();
        }
        self.earlier.iter().rposition(|(_, from)| *from <= day).unwrap_or(0)
    }

    /// Each version with the days on which it is in force, by what its text says or a convention; the oldest first.
    pub(in crate::recognition) fn in_force(&self) -> impl Iterator<Item = (&'s Scheme, Option<Period>)> {
        let next = self.earlier.iter().skip(1).map(|(_, from)| Some(*from)).chain([Some(self.since), None]);
        let next: Vec<Option<Day>> = if self.earlier.is_empty() { vec![None] } else { next.collect() };
        self.all().zip(next).map(move |(scheme, next)| {
            let until = Period::until(next.map_or(Day::MAX, |next| next.plus(-1)));
            (scheme, scheme.in_force().and_then(|in_force| in_force.overlap(until)))
        })
    }
}
