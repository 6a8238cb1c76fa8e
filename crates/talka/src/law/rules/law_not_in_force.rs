//! `law-not-in-force`
//!
//! **The Law**: the Volunteer Work Law came into force on 1 January 2016.
//! **What is checked**: days before that. No other rule of the Law judges them; volunteering then rested on the
//! Associations and Foundations Law and on the Youth Law.
//! **Example**: work from December 2015 to February 2016 is noted up to 31 December 2015 and judged from 1 January.
//! **Source**: <https://www.lm.gov.lv/lv/brivpratiga-darba-likums>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::{ENTRY_INTO_FORCE, LAW_IN_FORCE};
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Timeline;
use crate::date::Days;
use crate::register::Case;

pub(super) static LAW_NOT_IN_FORCE: Rule = Rule {
    code: "law-not-in-force",
    provision: &ENTRY_INTO_FORCE,
    severity: Severity::Information,
    bearing: Bearing::Note,
    judge: Judge::Placement(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(_: &Case<'_>, _: &Settings) -> Timeline {
    Timeline::note(&Days::before(LAW_IN_FORCE), &Breach::new(Cause::LawNotInForce, Field::Concluded))
}
