//! Who reaches 60 hours, counted by the generator's own knowledge of what it invented.
//!
//! The conventions are those of the scheme of 2020: confirmed hours of 2020, worked at municipal institutions at an age
//! of 13 to 25 on the day of work; no travel, no mandated or paid work and no internship; and nothing that is void or
//! cannot be read.

use super::hours::{Log, On, State};
use super::organizations::is_municipal_institution;
use super::people::Person;

pub(super) const THRESHOLD: i32 = 60 * 60;
pub(super) const NEAR: i32 = 10 * 60;

/// Minutes of that person that count.
pub(super) fn minutes(person: &Person) -> i32 {
    let counted = |log: &&Log, organizer| {
        let first = log.on.first();
        let last = if let On::Days(_, last) = log.on { last } else { first };
        log.state == State::Confirmed
            && log.lost.is_empty()
            && (first.year(), last.year()) == (2020, 2020)
            && (13..=25).contains(&person.age_on(first))
            && !["ceļš", "piespriests", "vasaras darbs", "prakse"].contains(&log.kind)
            && is_municipal_institution(log.host.unwrap_or(organizer))
    };
    let placements = person.placements.iter();
    let logs = placements
        .flat_map(|placement| placement.logs.iter().filter(|log| counted(log, placement.organization)));
    logs.map(|log| log.minutes).sum()
}

pub(super) fn is_invited(person: &Person) -> bool {
    minutes(person) >= THRESHOLD
}

/// Whether at most ten hours are missing.
pub(super) fn is_near(person: &Person) -> bool {
    (THRESHOLD - NEAR..THRESHOLD).contains(&minutes(person))
}
