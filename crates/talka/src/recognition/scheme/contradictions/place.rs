//! Where in a scheme something is wrong, and what.

use crate::reading::Way;
use crate::recognition::scheme::clause::Clause;

/// Where an interpretation of a clause stands.
pub(super) struct Place<'a> {
    clause: &'a Way<'a>,
    member: Option<Way<'a>>,
    element: Option<usize>,
}

impl<'a> Place<'a> {
    /// The place of the interpretation with that number, of a clause that says it or of one whose source is silent.
    pub(super) fn of(clause: &'a Way<'a>, silent: bool, n: usize) -> Self {
        let member = silent.then(|| clause.member(if n == 0 { "assume" } else { "or" }));
        Self { clause, member, element: n.checked_sub(1) }
    }

    pub(super) fn at(&self) -> Way<'_> {
        match (&self.member, self.element) {
            (Some(member), Some(n)) => Way::Element(member, n),
            (Some(member), None) => *member,
            (None, _) => *self.clause,
        }
    }
}

/// Each interpretation of a clause with its place.
pub(super) fn each_interpretation<'a, T>(
    clause: &'a Clause<T>,
    way: &'a Way<'a>,
) -> impl Iterator<Item = (&'a T, Place<'a>)> {
    let silent = clause.is_silent();
    clause
        .interpretations()
        .enumerate()
        .map(move |(n, interpretation)| (interpretation, Place::of(way, silent, n)))
}
