//! Why something cannot be recorded in a ledger.

use std::fmt;

use super::course::CourseError;
use super::event::AwardStep;
use super::not_valid::NotValidError;
use crate::date::Day;

/// Why an event or a use cannot be recorded. It says what was expected instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AwardError {
    /// The ledger has no award of that key.
    #[error("no such award is in the ledger; expected one that was found eligible")]
    NotThere,
    /// The step does not follow from where the award stands.
    #[error("`{step}` {}; expected {}", After(*.after), Words(.expected))]
    OutOfOrder {
        /// The step.
        step: AwardStep,
        /// Where the award stands; `None` if nothing has happened to it yet.
        after: Option<AwardStep>,
        /// The steps that can follow.
        expected: &'static [AwardStep],
    },
    /// The day lies before that of the event before it.
    #[error("the event before it is of a later day; expected {earliest} or later")]
    TooEarly {
        /// The first day that it can have.
        earliest: Day,
    },
    /// No reason is given where one is needed.
    #[error("`{step}` has no reason; expected one")]
    WithoutReason {
        /// The step.
        step: AwardStep,
    },
    /// The period ends before it begins.
    #[error("the period ends before it begins; expected its last day at or after its first")]
    ReversedPeriod,
    /// The period of the award has neither a first nor a last day.
    #[error("the period has no end; expected none where hours add up without end")]
    EndlessPeriod,
    /// An entitlement of the award holds for no time or can never be used.
    #[error("an entitlement never holds; expected 1 month and 1 use or more")]
    UnusableEntitlement,
    /// Two entitlements of the award have the same id.
    #[error("duplicate entitlement; expected an id of its own for each")]
    RepeatedEntitlement,
    /// The recognition was made by another scheme.
    #[error("the recognition was made by another scheme; expected the one it names")]
    OtherScheme,
    /// The award has no entitlement of that id.
    #[error("the award has no such entitlement; expected the id of one that it has")]
    NoEntitlement,
    /// The entitlement cannot be used on that day.
    #[error(transparent)]
    NotValid(#[from] NotValidError),
}

impl From<CourseError> for AwardError {
    fn from(error: CourseError) -> Self {
        match error {
            CourseError::OutOfOrder { step, after, expected } => Self::OutOfOrder { step, after, expected },
            CourseError::TooEarly { earliest } => Self::TooEarly { earliest },
            CourseError::WithoutReason { step } => Self::WithoutReason { step },
        }
    }
}

struct After(Option<AwardStep>);

impl fmt::Display for After {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(step) => write!(f, "cannot follow `{step}`"),
            None => f.write_str("cannot come first"),
        }
    }
}

struct Words<'a>(&'a [AwardStep]);

impl fmt::Display for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, step) in self.0.iter().enumerate() {
            let before = if n == 0 { "" } else { " or " };
            write!(f, "{before}`{step}`")?;
        }
        Ok(())
    }
}
