//! What a regulation says of a register, in its own voice.

use serde::{Deserialize, Serialize};

use super::regulation::Cited;
use super::shortfall::Shortfall;
use crate::law::{Finding, NotJudged, NotListed, Speaks, Subject, Undetermined};
use crate::recognition::scheme::RequirementCode;
use crate::schema::{Described, Shape, described};

/// Something that a regulation does not let stand. It never makes hours void.
pub type LocalFinding = Finding<RequirementCode>;

/// A requirement that could not be decided on some days, and the facts that would decide it.
pub type LocalUndetermined = Undetermined<RequirementCode>;

/// A requirement that was not judged.
pub type LocalNotJudged = NotJudged<RequirementCode>;

/// What is not listed of a requirement.
pub type LocalNotListed = NotListed<RequirementCode>;

described! {
    /// What a regulation says of a register, beside what the Law says of it.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct LocalReport {
        /// The findings: by requirement, then by version of the text, then by position of the record.
        pub findings: Vec<LocalFinding>,
        /// What could not be decided, in the same order.
        pub undetermined: Vec<LocalUndetermined>,
        /// What could not be judged at all.
        pub not_judged: Vec<LocalNotJudged>,
        /// What is not listed above, where more was found than the setting `listed_per_rule` lets be listed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub not_listed: Option<Vec<LocalNotListed>>,
    }
}

described! {
    /// The regulation that a finding rests on.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UnderRegulation {
        /// The place of the regulation that asks for it.
        pub regulation: Cited,
        /// Whether what it asks for, or when it was in force, is a convention where the text is silent: such a finding is
        /// never more than a warning.
        pub assumed: bool,
    }
}

impl Speaks for RequirementCode {
    type Code = Self;
    type Cause = Shortfall;
    type Basis = UnderRegulation;
    type Subject = Subject;
    const NAMED: &'static str = "Local";

    fn unjudged() -> Shape {
        Self::describe()
    }
}
