//! English, for those who do not read the Law in its own language.

mod ahead;
mod awards;
mod cause;
mod check;
mod exchange;
mod fact;
mod identifier;
mod local;
mod programme;
mod provision;
mod question;
mod recognition;
mod remedy;
mod rule;
mod words;

pub(super) use ahead::ahead;
pub(super) use awards::{award_error, award_step, entitlement_kind, fallen_short, granted, not_valid};
pub(super) use cause::{message, permit_authority, risk};
pub(super) use check::rule_checks;
pub(super) use exchange::exchange_cause;
pub(super) use fact::missing;
pub(super) use local::{ASSUMED, regulation, regulation_kind, requirement, shortfall};
pub(super) use programme::{NOT_PLAIN, programme_cause};
pub(super) use provision::{doubt, mark, unchecked};
pub(super) use question::question;
pub(super) use recognition::{criterion, interpretation, missing_to_level};
pub(super) use remedy::{remedy, task};
pub(super) use rule::rule_title;
pub(super) use words::{
    act, bearing, capacity, hour_kind, legal_class, record_kind, severity, verdict, voice,
};
