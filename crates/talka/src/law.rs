//! The law: provisions, rules, and what they say of a register.
//!
//! ```text
//! register   the facts, with unknown as a value                 crate::register
//!    │  Rule: one provision as a function, with its code         rule, rules/*
//!    ▼
//! Timeline   span by span: satisfied, noted, breached, or       timeline, truth
//!    │       undetermined for want of these facts
//!    │  judge: all rules of one placement                        judgement
//!    ▼
//! Judgement  the days that are void, and those undecided
//!    │  entries, days of a person, sums and values join in       judging/*
//!    ▼
//! Judged     findings, what is undetermined, a verdict on        judged, verdict
//!    │       every entry
//!    ▼
//! Report     what was found, what to ask next, what was not      report, questions
//!            judged
//! ```
//!
//! [`check`] goes all the way for a register, [`check_entry`] for one entry before it is saved; [`Judged`] is what
//! recognition counts with. Facts are read, never changed, and nothing flows back: a timeline does not know that findings
//! are made from it, and no rule reads what another says.

mod bound;
mod by_day;
mod case;
mod cause;
mod code;
mod detail;
mod entry_check;
mod fact;
mod finding;
mod judged;
mod judgement;
mod judging;
mod lasting;
mod layers;
mod listed;
mod presume;
mod provision;
pub mod provisions;
mod questions;
mod report;
mod rule;
mod rules;
mod seen;
mod settings;
mod severity;
mod standing;
mod summary;
mod sums;
mod tense;
mod timeline;
mod truth;
mod verdict;
mod yearly;

pub use crate::basis::{Basis, Mark};
pub use bound::NotListed;
pub(crate) use bound::list_at_most;
pub use by_day::{FoundByDay, found_by_day, found_of_volunteer};
pub use cause::{
    AssessmentFlaw, Bar, Breach, Cause, ConsentFlaw, Contradiction, Lacking, PermitAuthority, PolicyFlaw,
    ProbationBar, Remedy, Unstated, Unsuitable, WritingFlaw, WritingNeeded,
};
pub use code::RuleCode;
pub use detail::Detail;
pub use entry_check::{EntryCheck, EntryCheckError, check_entry};
pub use fact::{AnswerKind, Fact, Field, MissingFact};
pub use finding::{CitedProvision, Finding, NotJudged, Speaks, Subject, UnderProvision, Undetermined};
pub use judged::{Judged, check};
pub use judgement::{Judgement, judge, judge_hours};
pub use listed::{
    ActEntry, Amount, Checked, Doubt, Edition, InBoth, Listed, ListedParameter, ListedValue, Unchecked,
};
pub use presume::{
    Presumable, Presume, Presumed, PresumedNo, PresumedNone, PresumedSet, PresumedYes, Presumptions,
};
pub use provision::{Act, Parameter, ParameterValue, Provision};
pub use questions::Question;
pub use report::{LogVerdict, Report, Satisfied};
pub use rule::{NotJudgedReason, Rule};
pub use rules::{NOT_CHECKED, RULES, rule};
pub use settings::{ConsentBy, ConsentUntil, MinorsInvolved, NoticeDays, Recalled, Settings};
pub use severity::{Bearing, RuleShape, Severity, Voice};
pub use standing::most_claimed;
pub use summary::{FindingGroup, FoundAt, QuestionGroup, Summary, UndeterminedGroup};
pub use sums::{OrganizationSum, RuleSum, Sums};
pub use tense::Tense;
pub use timeline::{Outcome, Span, Timeline};
pub use verdict::Verdict;
pub use yearly::{PlaceInYear, Yearly};

pub(crate) use rules::consent_between;
pub(crate) use seen::Seen;
pub(crate) use timeline::Causes;
pub(crate) use truth::Truth;
pub(crate) use yearly::within;
