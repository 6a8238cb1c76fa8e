//! Findings, facts and numbers in plain words, in Latvian and in English.
//!
//! Each language is a set of functions that match every value there is: one without its words does not compile.
//! No text holds a name, a personal code or a birth date.

mod amount;
mod awards;
mod citation;
mod described;
mod en;
mod exchange;
mod impact;
mod list;
mod local;
mod lv;
mod numbers;
mod plural;
mod programme;
mod reading;
mod said;
#[cfg(test)]
pub(crate) mod samples;
mod sentences;
mod vocabulary;
mod worded;
mod words;

pub use amount::amount;
pub use awards::{award_error, fallen_short, granted, not_valid};
pub use citation::{Cite, citation};
pub use exchange::{exchange_cause, project};
pub use impact::{asked_error, definition, group_part, valued};
pub use local::{regulation, shortfall};
pub use numbers::{clock, date, days, euros, hours, hours_in_words, period};
pub use plural::Inflection;
pub use programme::{programme, programme_cause};
pub use reading::{entry_check_error, read_error, read_errors, register_error, versions_error};
pub use said::{Says, finding_citation, finding_message, group_message};
pub use sentences::{
    interpretation, lacking, level_lacks, message, missing_to_level, question, rule_checks, rule_title, task,
};
pub use vocabulary::{VOCABULARIES, VocabularyText, Word, words};
pub use worded::{InWords, Worded};
pub use words::{
    act, award_step, bearing, capacity, criterion, doubt, entitlement_kind, hour_kind, legal_class, mark,
    missing, record_kind, regulation_kind, remedy, requirement, severity, unchecked, verdict, voice,
};

pub use crate::lang::Lang;
