//! What the placements of a volunteer have in common, worked out once however many they are.

use std::fmt;

use smallvec::SmallVec;

use super::{Consent, ConsentPurpose, RecordId, Volunteer};
use crate::date::Birth;
use crate::order::{distinct, sort_by_key};

/// A volunteer as the rules look at one.
#[derive(Clone, Copy)]
pub(crate) struct Person<'r> {
    pub(crate) volunteer: &'r Volunteer,
    /// What is known of the birth.
    pub(crate) birth: Option<Birth>,
    limits: &'r [Limit],
}

/// A consent, by its position, and to what it is limited; of one that is limited to several records, one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Limit {
    volunteer: usize,
    to: LimitedTo,
    consent: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum LimitedTo {
    /// It has no limit.
    Anything,
    /// Its limit is an empty list.
    Nothing,
    Record(RecordId),
}

/// The same of every volunteer of a register, by position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct People {
    births: Vec<Option<Birth>>,
    /// The consents of those who have a limited one, sorted.
    limits: Vec<Limit>,
}

impl People {
    pub(super) fn of(volunteers: &[Volunteer]) -> Self {
        let mut limits = Vec::new();
        for (position, volunteer) in volunteers.iter().enumerate() {
            let consents = volunteer.consents.as_deref().unwrap_or_default();
            if consents.iter().any(|consent| limits_of(consent).is_some()) {
                for (n, consent) in consents.iter().enumerate() {
                    let limit = |to| Limit { volunteer: position, to, consent: n };
                    match limits_of(consent) {
                        None => limits.push(limit(LimitedTo::Anything)),
                        Some([]) => limits.push(limit(LimitedTo::Nothing)),
                        Some(ids) => limits.extend(ids.iter().map(|id| limit(LimitedTo::Record(*id)))),
                    }
                }
            }
        }
        sort_by_key(&mut limits, |limit| (limit.volunteer, limit.to, limit.consent));
        Self { births: volunteers.iter().map(Volunteer::birth).collect(), limits }
    }

    pub(super) fn person<'r>(&'r self, volunteer: &'r Volunteer, position: usize) -> Person<'r> {
        let birth = self.births.get(position).copied().flatten();
        let (first, after) = range(&self.limits, |limit| limit.volunteer, position);
        let limits = self.limits.get(first..after).unwrap_or_default();
        Person { volunteer, birth, limits }
    }
}

/// To what a consent is limited. One for anything but volunteer work speaks for no placement, whatever it is limited to.
fn limits_of(consent: &Consent) -> Option<&[RecordId]> {
    let other = consent.purpose.is_some_and(|purpose| purpose != ConsentPurpose::VolunteerWork);
    consent.limited_to.as_deref().filter(|_| !other)
}

/// Where those with that key are, of limits that are sorted by it; at the beginning where there are none.
fn range<K: Ord + Copy>(limits: &[Limit], key: impl Fn(&Limit) -> K, of: K) -> Range {
    let first = limits.partition_point(|limit| key(limit) < of);
    let count = limits.get(first..).unwrap_or_default().partition_point(|limit| key(limit) == of);
    if count == 0 { (0, 0) } else { (first, first + count) }
}

type Range = (usize, usize);

/// The consents that are limited to a placement, and those that are to its organizer, by where they are among the limits of the
/// volunteer: an organizer may be named by many, and each of its placements has them all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Named([Range; 2]);

impl<'r> Person<'r> {
    /// The consents that are limited to one of these.
    pub(super) fn consents_naming(&self, ids: [RecordId; 2]) -> Named {
        Named(ids.map(|id| range(self.limits, |limit| limit.to, LimitedTo::Record(id))))
    }

    /// The consents of these limits, by position.
    fn of_limits(&self, (first, after): Range) -> impl Iterator<Item = usize> + use<'r> {
        let limits: &'r [Limit] = self.limits;
        limits.get(first..after).unwrap_or_default().iter().map(|limit| limit.consent)
    }

    /// The consents that may speak for a placement which these name: with those that are limited to nothing, in order.
    pub(crate) fn consents(&self, named: Named) -> SmallVec<[(usize, &'r Consent); 2]> {
        let consents = self.volunteer.consents.as_deref().unwrap_or_default();
        if self.limits.is_empty() {
            return consents.iter().enumerate().collect();
        }
        let unlimited = range(self.limits, |limit| limit.to, LimitedTo::Anything);
        let each = named.0.into_iter().chain([unlimited]).flat_map(|range| self.of_limits(range));
        distinct(each).into_iter().filter_map(|n| Some((n, consents.get(n)?))).collect()
    }

    /// The first of the other consents: it is limited to something else.
    pub(crate) fn limited_to_others(&self, named: Named) -> Option<usize> {
        if self.limits.is_empty() {
            return None;
        }
        let named = distinct(named.0.into_iter().flat_map(|range| self.of_limits(range)));
        let limited = |consent: &Consent| limits_of(consent).is_some();
        let consents = self.volunteer.consents.iter().flatten().enumerate();
        let mut others = consents.filter(|(n, it)| limited(it) && named.binary_search(n).is_err());
        others.next().map(|(n, _)| n)
    }
}

impl fmt::Debug for Person<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.volunteer.fmt(f)
    }
}
