//! What happens to an award.

use crate::date::Day;
use crate::reading::{record, words};
use crate::recognition::scheme::HoldsFrom;
use crate::register::Private;

words! {
    /// A step in the life of an award. The state of an award is the step that brought it there.
    pub enum AwardStep {
        /// The conditions were found to be met (kritēriji izpildīti).
        Eligible = "eligible",
        /// Whoever decides has approved it (apstiprināts): from here on it is an award.
        Approved = "approved",
        /// The person was invited to where it is handed over (uzaicināts). Left out where it is handed over without an
        /// event, as on request.
        Invited = "invited",
        /// It was handed over (pasniegts).
        HandedOver = "handed_over",
        /// It was taken back, or refused before it was approved (atsaukts).
        Revoked = "revoked",
        /// The revocation was taken back (atjaunots): the award stands where it stood before it.
        Reinstated = "reinstated",
    }
}

record! {
    /// A step and the day on which it was taken.
    pub struct AwardEvent {
        /// The step.
        pub step: AwardStep,
        /// The day.
        pub on: Day,
        /// Why. A revocation and a reinstatement need a reason; no other step does.
        pub reason: Option<Private>,
    }
}

impl AwardEvent {
    /// A step for that reason.
    pub fn because(step: AwardStep, on: Day, reason: impl Into<String>) -> Self {
        Self { step, on, reason: Some(Private::new(reason)) }
    }

    pub(super) fn has_reason(&self) -> bool {
        self.reason.as_ref().is_some_and(|reason| !reason.reveal().trim().is_empty())
    }
}

impl AwardStep {
    /// Whether the step is of no use to anybody without the reason for it.
    pub(super) const fn needs_reason(self) -> bool {
        matches!(self, Self::Revoked | Self::Reinstated)
    }
}

impl From<HoldsFrom> for AwardStep {
    fn from(step: HoldsFrom) -> Self {
        match step {
            HoldsFrom::Eligible => Self::Eligible,
            HoldsFrom::Approved => Self::Approved,
            HoldsFrom::HandedOver => Self::HandedOver,
        }
    }
}
