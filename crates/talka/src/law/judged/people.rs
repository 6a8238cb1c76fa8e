//! What each volunteer did and was repaid, over all placements.

use super::super::rule::{DayHours, RepaidExpense};
use crate::order::sort_by_key;
use crate::register::{Case, Entry, Register};

/// What each volunteer did and was repaid, over all placements.
pub(super) struct People<'r> {
    pub(super) worked: Vec<Vec<DayHours<'r>>>,
    pub(super) repaid: Vec<Vec<RepaidExpense>>,
}

impl<'r> People<'r> {
    pub(super) fn of(register: &'r Register) -> Self {
        let mut people = Self {
            worked: vec![Vec::new(); register.volunteers().len()],
            repaid: vec![Vec::new(); register.volunteers().len()],
        };
        for case in register.cases() {
            if let Some(worked) = people.worked.get_mut(case.volunteer_position) {
                let standing = register.entries(case.position).filter(Entry::stands);
                worked.reserve(standing.size_hint().1.unwrap_or(0));
                worked.extend(standing.filter_map(|entry| worked_on_a_day(&case, &entry)));
            }
            if let Some(repaid) = people.repaid.get_mut(case.volunteer_position) {
                let expenses = case.placement.expenses.iter().flatten().enumerate();
                repaid.extend(expenses.map(|(index, expense)| RepaidExpense {
                    placement: case.position,
                    index,
                    on: expense.on,
                    kind: expense.kind,
                    cents: expense.cents,
                }));
            }
        }
        for worked in &mut people.worked {
            sort_by_key(worked, |entry| (entry.day, entry.interval.map(|(start, _)| start), entry.position));
        }
        people
    }
}

fn worked_on_a_day<'r>(case: &Case<'r>, entry: &Entry<'r>) -> Option<DayHours<'r>> {
    Some(DayHours {
        id: entry.log.id,
        position: entry.position,
        placement: case.position,
        day: entry.log.on.single_day()?,
        minutes: entry.log.minutes,
        interval: entry.log.interval(),
        task: entry.log.task.as_deref(),
    })
}
