//! In which order things can happen to an award.

use super::event::{AwardEvent, AwardStep};
use crate::date::{Day, Days, Period};

/// Why an event cannot follow.
#[derive(Clone, Copy, Debug)]
pub(super) enum CourseError {
    /// The step does not follow from where the award stands.
    OutOfOrder { step: AwardStep, after: Option<AwardStep>, expected: &'static [AwardStep] },
    /// The day lies before that of the event before it.
    TooEarly { earliest: Day },
    /// No reason is given where one is needed.
    WithoutReason { step: AwardStep },
}

/// Where an award stands after the events so far.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Course {
    /// The furthest it came.
    reached: Option<AwardStep>,
    revoked: bool,
    last: Option<Day>,
}

impl Course {
    pub(super) fn of(events: &[AwardEvent]) -> Self {
        let mut course = Self::default();
        for event in events {
            course.go(event);
        }
        course
    }

    /// Where the award stands.
    pub(super) fn stands(self) -> Option<AwardStep> {
        if self.revoked { Some(AwardStep::Revoked) } else { self.reached }
    }

    /// Takes the event if it can follow.
    pub(super) fn take(&mut self, event: &AwardEvent) -> Result<(), CourseError> {
        let (step, expected) = (event.step, self.expected());
        if !expected.contains(&step) {
            return Err(CourseError::OutOfOrder { step, after: self.stands(), expected });
        }
        if let Some(earliest) = self.last.filter(|last| event.on < *last) {
            return Err(CourseError::TooEarly { earliest });
        }
        if step.needs_reason() && !event.has_reason() {
            return Err(CourseError::WithoutReason { step });
        }
        self.go(event);
        Ok(())
    }

    fn go(&mut self, event: &AwardEvent) {
        match event.step {
            AwardStep::Revoked => self.revoked = true,
            AwardStep::Reinstated => self.revoked = false,
            further => self.reached = Some(further),
        }
        self.last = Some(event.on);
    }

    /// What can follow.
    fn expected(self) -> &'static [AwardStep] {
        match self.stands() {
            None => &[AwardStep::Eligible],
            Some(AwardStep::Eligible) => &[AwardStep::Approved, AwardStep::Revoked],
            Some(AwardStep::Approved) => &[AwardStep::Invited, AwardStep::HandedOver, AwardStep::Revoked],
            Some(AwardStep::Invited) => &[AwardStep::HandedOver, AwardStep::Revoked],
            Some(AwardStep::HandedOver | AwardStep::Reinstated) => &[AwardStep::Revoked],
            Some(AwardStep::Revoked) => &[AwardStep::Reinstated],
        }
    }
}

/// The days on which it was revoked: from each revocation until the day before it was taken back.
pub(super) fn revoked(events: &[AwardEvent]) -> Days {
    events.iter().fold(Days::none(), |revoked, event| match event.step {
        AwardStep::Revoked => revoked.or(&Days::from(Period::since(event.on))),
        AwardStep::Reinstated => revoked.minus(&Days::since(event.on)),
        _ => revoked,
    })
}
