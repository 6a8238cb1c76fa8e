//! What each volunteer did and was repaid, over all placements.

use super::super::rule::{DayHours, RepaidExpense};
use super::place::Place;
use crate::order::sort_by_key;
use crate::register::{Entry, Volunteer};

/// What a volunteer did and was repaid, over all placements.
pub(super) struct Person<'r> {
    pub(super) position: usize,
    pub(super) volunteer: &'r Volunteer,
    pub(super) worked: Vec<DayHours<'r>>,
    pub(super) repaid: Vec<RepaidExpense>,
}

/// These volunteers, the first of whom is at that position, each with what the placements say.
pub(super) fn people<'r>(volunteers: &'r [Volunteer], first: usize, places: &[Place<'r>]) -> Vec<Person<'r>> {
    let nobody =
        |(position, volunteer)| Person { position, volunteer, worked: Vec::new(), repaid: Vec::new() };
    let mut people: Vec<Person<'r>> = (first..).zip(volunteers).map(nobody).collect();
    for place in places {
        let at = place.case.volunteer_position.checked_sub(first);
        if let Some(person) = at.and_then(|at| people.get_mut(at)) {
            person.add(place);
        }
    }
    for person in &mut people {
        let order =
            |entry: &DayHours<'_>| (entry.day, entry.interval.map(|(start, _)| start), entry.position);
        sort_by_key(&mut person.worked, order);
    }
    people
}

impl<'r> Person<'r> {
    fn add(&mut self, place: &Place<'r>) {
        self.worked.reserve(place.standing.len());
        self.worked.extend(place.standing.iter().filter_map(|entry| on_one_day(place.case.position, entry)));
        let expenses = place.case.placement.expenses.iter().flatten().enumerate();
        self.repaid.extend(expenses.map(|(index, expense)| RepaidExpense {
            placement: place.case.position,
            index,
            on: expense.on,
            kind: expense.kind,
            cents: expense.cents,
        }));
    }
}

fn on_one_day<'r>(placement: usize, entry: &Entry<'r>) -> Option<DayHours<'r>> {
    Some(DayHours {
        id: entry.log.id,
        position: entry.position,
        placement,
        day: entry.log.on.single_day()?,
        minutes: entry.log.minutes,
        interval: entry.log.interval(),
        task: entry.log.task.as_deref(),
    })
}
