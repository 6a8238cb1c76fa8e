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
        Person { volunteer, birth, limits: chunk(&self.limits, |limit| limit.volunteer, position) }
    }
}

/// To what a consent is limited. One for anything but volunteer work speaks for no placement, whatever it is limited to.
fn limits_of(consent: &Consent) -> Option<&[RecordId]> {
    let other = consent.purpose.is_some_and(|purpose| purpose != ConsentPurpose::VolunteerWork);
    consent.limited_to.as_deref().filter(|_| !other)
}

/// Those with that key, of limits that are sorted by it.
fn chunk<K: Ord + Copy>(limits: &[Limit], key: impl Fn(&Limit) -> K, of: K) -> &[Limit] {
    let from = limits.get(limits.partition_point(|limit| key(limit) < of)..).unwrap_or_default();
    from.get(..from.partition_point(|limit| key(limit) == of)).unwrap_or_default()
}

/// The consents that are limited to a placement or its organizer, by position, in order.
pub(crate) type Named = SmallVec<[usize; 2]>;

impl<'r> Person<'r> {
    /// The consents that are limited to one of these.
    pub(super) fn consents_naming(&self, ids: [RecordId; 2]) -> Named {
        if self.limits.is_empty() {
            return Named::new();
        }
        let naming =
            ids.into_iter().flat_map(|id| chunk(self.limits, |limit| limit.to, LimitedTo::Record(id)));
        distinct(naming.map(|limit| limit.consent)).into()
    }

    /// The consents that may speak for a placement which these name: with those that are limited to nothing, in order.
    pub(crate) fn consents(&self, named: &Named) -> SmallVec<[(usize, &'r Consent); 2]> {
        let consents = self.volunteer.consents.as_deref().unwrap_or_default();
        if self.limits.is_empty() {
            return consents.iter().enumerate().collect();
        }
        let unlimited =
            chunk(self.limits, |limit| limit.to, LimitedTo::Anything).iter().map(|limit| limit.consent);
        let mut positions: SmallVec<[usize; 2]> = unlimited.chain(named.iter().copied()).collect();
        sort_by_key(&mut positions, |position| *position);
        positions.into_iter().filter_map(|n| Some((n, consents.get(n)?))).collect()
    }

    /// The first of the other consents: it is limited to something else.
    pub(crate) fn limited_to_others(&self, named: &Named) -> Option<usize> {
        let limited = |consent: &Consent| limits_of(consent).is_some();
        let consents = self.volunteer.consents.iter().flatten().enumerate();
        let mut others = consents.filter(|(n, it)| limited(it) && named.binary_search(n).is_err());
        others.next().filter(|_| !self.limits.is_empty()).map(|(n, _)| n)
    }
}

impl fmt::Debug for Person<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.volunteer.fmt(f)
    }
}
