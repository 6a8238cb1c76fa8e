//! Parts of the people come to the whole, in whatever order they are put together.

use std::collections::BTreeMap;

use proptest::prelude::*;
use talka::register::{Parts, RecordId, Register, VolunteerId};
use talka_arrow::{Asked, By, MergeError, Partial};

use crate::common::{registers, settings};
use crate::said_by_records::{loaded, plain, schemes, tabular};
use crate::tables::cells;

const BY: [By; 4] = [By::Organization, By::Year, By::AgeBand, By::Verdict];

/// The people whose numbers come to that, with all that is theirs and all organizations.
fn part(register: &Register, of: usize, parts: usize) -> Register {
    let all = register.clone().into_parts();
    let people: BTreeMap<VolunteerId, usize> =
        all.volunteers.iter().enumerate().map(|(n, volunteer)| (volunteer.id, n % parts)).collect();
    let is_here = |volunteer: VolunteerId| people.get(&volunteer) == Some(&of);
    let placements: Vec<_> =
        all.placements.into_iter().filter(|placement| is_here(placement.volunteer)).collect();
    let known: Vec<RecordId> = placements.iter().map(|placement| placement.id.into()).collect();
    let hour_logs = all.hour_logs.into_iter().filter(|log| known.contains(&log.placement.into())).collect();
    let mut volunteers: Vec<_> =
        all.volunteers.into_iter().filter(|volunteer| is_here(volunteer.id)).collect();
    let consents = volunteers.iter_mut().filter_map(|volunteer| volunteer.consents.as_mut()).flatten();
    for limits in consents.filter_map(|consent| consent.limited_to.as_mut()) {
        let hosts: Vec<RecordId> = all.organizations.iter().map(|host| host.id.into()).collect();
        limits.retain(|id| known.contains(id) || hosts.contains(id));
    }
    let parts =
        Parts { volunteers, organizations: all.organizations, placements, hour_logs, ..Parts::default() };
    Register::new(parts).unwrap()
}

/// Nobody is in a group, so that people can be apart.
fn apart(register: Register) -> Register {
    let mut parts = plain(tabular(register)).into_parts();
    parts.volunteers.iter_mut().for_each(|volunteer| volunteer.group = None);
    Register::new(parts).unwrap()
}

fn sorted(batch: Option<&arrow_array::RecordBatch>) -> Vec<Vec<String>> {
    let mut rows = batch.map(cells).unwrap_or_default();
    rows.sort();
    rows
}

fn written_and_read(partial: &Partial) -> Partial {
    serde_json::from_str(&serde_json::to_string(partial).unwrap()).unwrap()
}

proptest! {
    #[test]
    fn parts_come_to_the_whole_in_any_order(
        register in registers(), settings in settings(), scheme in schemes(), rows in 1_usize..8,
    ) {
        let register = apart(register);
        let asked = Asked::new(settings).decisions(&scheme).milestones().summary().totals(&BY).fewest_people(2);
        let partial = |of| loaded(&part(&register, of, 3), rows).partial(&asked).unwrap();
        let [one, two, three] = [partial(0), partial(1), partial(2)];
        prop_assert_eq!(&written_and_read(&one), &one);
        let merge = |one: &Partial, other: &Partial| one.clone().merge(other.clone()).unwrap();
        let merged = merge(&merge(&one, &two), &three);
        prop_assert_eq!(&merge(&three, &merge(&two, &one)), &merged);
        prop_assert_eq!(&merge(&one, &merge(&two, &three)), &merged);
        prop_assert_eq!(&merge(&merged, &Partial::nothing(&asked)), &merged);
        let whole = loaded(&register, rows).judge(&asked).unwrap();
        let merged = written_and_read(&merged).outputs(&asked).unwrap();
        for (merged, whole) in [
            (merged.decisions, whole.decisions),
            (merged.not_counted, whole.not_counted),
            (merged.milestones, whole.milestones),
            (merged.summary, whole.summary),
            (merged.totals, whole.totals),
        ] {
            prop_assert_eq!(sorted(merged.as_ref()), sorted(whole.as_ref()));
        }
        if !register.volunteers().is_empty() {
            prop_assert_eq!(one.clone().merge(one), Err(MergeError::SamePerson));
        }
    }
}
