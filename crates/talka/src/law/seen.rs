//! What a rule about a list of the volunteer looks at of the placement.

use super::fact::Field;
use super::truth::Truth;
use crate::register::{Assessment, Case, Hazard, Named, Policy};

/// What a rule looks at of a placement, and nothing of what it does not look at: placements of a volunteer that are equal in
/// this are equal to the rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Seen<'r> {
    pub(crate) among_children: AmongChildren,
    /// The groups of children with whom the work is done.
    pub(crate) child_groups: Option<&'r [String]>,
    /// Whether the volunteer endangers children.
    pub(crate) assessments: Option<&'r [Assessment]>,
    pub(crate) hazards: Option<&'r [Hazard]>,
    /// The organizer's policies.
    pub(crate) insurance: Option<&'r [Policy]>,
    /// Whether the health of others is at risk.
    pub(crate) others_health_at_risk: Option<bool>,
    /// The consents that are limited to the placement or its organizer.
    pub(crate) consents: Named,
}

/// Work where children are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct AmongChildren {
    with_children: Option<bool>,
    one_off: Option<bool>,
    child_present: Option<bool>,
}

impl AmongChildren {
    /// Whether the work is done where children are.
    pub(crate) fn with_children(self) -> Truth {
        Truth::known(self.with_children, Field::WithChildren)
    }

    /// Whether it is of a kind for which the law asks nothing more there: a one-off or short service, or one at which
    /// no child is present.
    pub(crate) fn spared(self) -> Truth {
        let present = Truth::known(self.child_present, Field::ChildPresent);
        Truth::known(self.one_off, Field::OneOff).or(present.not())
    }
}

impl Seen<'_> {
    /// Nothing.
    pub(crate) fn nothing<'r>(_: &Case<'r>) -> Seen<'r> {
        Seen::default()
    }

    /// Whether the work is done where children are.
    pub(crate) fn among_children<'r>(case: &Case<'r>) -> Seen<'r> {
        let work = case.placement.work.as_ref();
        let among_children = AmongChildren {
            with_children: work.and_then(|work| work.with_children),
            one_off: work.and_then(|work| work.one_off),
            child_present: work.and_then(|work| work.child_present),
        };
        Seen { among_children, ..Seen::default() }
    }

    /// The consents that are limited to the placement or its organizer.
    pub(crate) fn consents<'r>(case: &Case<'r>) -> Seen<'r> {
        Seen { consents: case.named_by_consents(), ..Seen::default() }
    }
}
