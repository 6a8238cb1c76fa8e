//! What each volunteer did and was repaid, over all placements.

use smallvec::SmallVec;

use super::super::judgement::Judgement;
use super::super::rule::RepaidExpense;
use super::super::settings::Settings;
use super::super::standing::{Claimed, Worked};
use super::place::Place;
use crate::register::Volunteer;

/// What a volunteer did and was repaid, over all placements.
pub(super) struct Person<'r> {
    pub(super) volunteer: &'r Volunteer,
    pub(super) worked: Worked<'r>,
    pub(super) repaid: Vec<RepaidExpense>,
}

/// These volunteers, the first of whom is at that position, each with what the placements say, which are judged so.
pub(super) fn people<'r>(
    volunteers: &'r [Volunteer],
    first: usize,
    places: &[Place<'r>],
    judgements: &[Judgement],
    settings: &Settings,
) -> SmallVec<[Person<'r>; 1]> {
    let nobody = |volunteer| Person { volunteer, worked: Worked::default(), repaid: Vec::new() };
    let mut people: SmallVec<[Person<'r>; 1]> = volunteers.iter().map(nobody).collect();
    for (place, judgement) in places.iter().zip(judgements) {
        let at = place.case.volunteer_position.checked_sub(first);
        if let Some(person) = at.and_then(|at| people.get_mut(at)) {
            person.add(place, judgement, settings);
        }
    }
    for person in &mut people {
        person.worked.settle();
    }
    people
}

impl<'r> Person<'r> {
    fn add(&mut self, place: &Place<'r>, judgement: &Judgement, settings: &Settings) {
        self.worked.reserve(place.standing.len());
        for entry in &place.standing {
            let verdict = judgement.verdict(entry.log.on.period());
            self.worked.add(Claimed::new(entry, verdict, settings.today));
        }
        let expenses = place.case.placement.expenses.iter().flatten().enumerate();
        self.repaid.extend(expenses.map(|(index, expense)| RepaidExpense {
            volunteer: place.case.volunteer_position,
            placement: place.case.position,
            index,
            on: expense.on,
            kind: expense.kind,
            cents: expense.cents,
            units: expense.units,
            documents: expense.documents,
        }));
    }
}
