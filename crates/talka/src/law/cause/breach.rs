//! A breach as a rule states it.

use super::Cause;
use crate::law::fact::Fact;
use crate::law::provision::Provision;

/// One breach: why, at which fact, and under which provision if it is not the rule's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Breach {
    /// Why.
    pub cause: Cause,
    /// The fact that shows it, or that is not there.
    pub at: Fact,
    /// The provision, where a rule rests on several.
    pub by: Option<&'static Provision>,
}

impl Breach {
    pub(crate) fn new(cause: Cause, at: impl Into<Fact>) -> Self {
        Self { cause, at: at.into(), by: None }
    }

    pub(crate) fn under(cause: Cause, at: impl Into<Fact>, by: &'static Provision) -> Self {
        Self { cause, at: at.into(), by: Some(by) }
    }
}
