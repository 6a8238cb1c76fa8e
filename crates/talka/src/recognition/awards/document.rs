//! A ledger as a document.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::award::RecordedAward;
use super::course::{Course, CourseError};
use super::event::AwardStep;
use super::key::{AwardKey, AwardPeriod};
use super::ledger::Ledger;
use crate::reading::{
    Contradiction, ErrorList, Expected, Found, Read, ReadErrors, Tree, Version, Way, read_by_serde,
    read_document, record,
};
use crate::recognition::scheme::check_ids;
use crate::schema::{Described, Shape};

record! {
    closed:
    /// Every award that a municipality has made, kept from year to year.
    struct Document {
        /// Version of this shape; 1.
        pub version: u32,
        /// The days for which it holds every award; absent if that is not known.
        pub complete: Option<AwardPeriod>,
        /// The awards.
        pub awards: Vec<RecordedAward>,
    }
}

impl Ledger {
    /// Reads a ledger from JSON text.
    ///
    /// ```
    /// use talka::recognition::awards::Ledger;
    /// let ledger = Ledger::from_json(br#"{"version": 1, "awards": []}"#)?;
    /// assert!(ledger.is_empty());
    ///
    /// let error = Ledger::from_json(br#"{"version": 2, "awards": []}"#).unwrap_err();
    /// assert_eq!(error.to_string(), "/version: expected 1, found another number");
    /// # Ok::<(), talka::reading::ReadErrors>(())
    /// ```
    pub fn from_json(text: &[u8]) -> Result<Self, ReadErrors> {
        Self::from_tree(Tree::from_json(text)?)
    }

    /// Reads a ledger from a tree of values.
    pub fn from_tree(tree: Tree) -> Result<Self, ReadErrors> {
        read_document(tree)
    }
}

impl Read for Ledger {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        let before = errors.count();
        let mut document = Document::blank();
        document.read(tree, at, errors);
        if errors.count() > before {
            return;
        }
        if document.version != Version::CURRENT.number() {
            let expected = Expected::Version { version: Version::CURRENT.number() };
            return errors.expected(&at.member("version"), expected, Found::AnotherNumber);
        }
        if let Some(complete) = document.complete {
            complete.check(&at.member("complete"), errors);
        }
        let list = at.member("awards");
        for (position, award) in document.awards.iter().enumerate() {
            check(award, &list.element(position), errors);
        }
        for (position, award) in document.awards.into_iter().enumerate() {
            if let Entry::Vacant(entry) = self.awards.entry(award.key.clone()) {
                entry.insert(award);
            } else {
                errors.contradiction(&list.element(position).member("key"), Contradiction::RepeatedAward);
            }
        }
        self.complete = document.complete;
    }
}

/// Adds an error for everything that cannot have happened to the award.
fn check(award: &RecordedAward, at: &Way<'_>, errors: &mut ErrorList) {
    if let Some(period) = award.key.period {
        let key = at.member("key");
        let at = key.member("period");
        period.check(&at, errors);
        if period == AwardPeriod::default() {
            errors.contradiction(&at, Contradiction::EndlessPeriod);
        }
    }
    let list = at.member("events");
    if award.events.is_empty() {
        errors.expected(&list, Expected::FirstEvent, Found::EmptyList);
    }
    let mut course = Course::default();
    for (position, event) in award.events.iter().enumerate() {
        if let Err(error) = course.take(event) {
            let (member, reason) = match error {
                CourseError::OutOfOrder { step, after, expected } => {
                    ("step", out_of_order(step, after, expected))
                }
                CourseError::TooEarly { earliest } => {
                    ("on", Contradiction::EventTooEarly { earliest: earliest.to_string() })
                }
                CourseError::WithoutReason { step } => {
                    ("reason", Contradiction::WithoutReason { step: step.to_string() })
                }
            };
            errors.contradiction(&list.element(position).member(member), reason);
            // What follows would be judged by the wrong state.
            break;
        }
    }
    let list = at.member("entitlements");
    let held = || award.entitlements.iter().flatten().enumerate();
    check_ids(held().map(|(position, held)| (&held.rule, position)), &list, errors);
    for (position, held) in held() {
        let at = list.element(position);
        held.rule.check(&at.member("rule"), errors);
        if held.rule.uses.is_some_and(|uses| usize::try_from(uses).is_ok_and(|uses| held.used.len() > uses)) {
            errors.contradiction(&at.member("used"), Contradiction::UsedTooOften);
        }
    }
}

fn out_of_order(step: AwardStep, after: Option<AwardStep>, expected: &[AwardStep]) -> Contradiction {
    let step = step.to_string();
    let expected = expected.iter().map(AwardStep::to_string).collect();
    match after {
        None => Contradiction::NotFirst { step, expected },
        Some(after) => Contradiction::NotAfter { step, after: after.to_string(), expected },
    }
}

impl Serialize for Ledger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("version", &Version::CURRENT)?;
        if let Some(complete) = &self.complete {
            map.serialize_entry("complete", complete)?;
        }
        map.serialize_entry("awards", &Awards(&self.awards))?;
        map.end()
    }
}

struct Awards<'a>(&'a BTreeMap<AwardKey, RecordedAward>);

impl Serialize for Awards<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.values())
    }
}

impl Described for Ledger {
    fn describe() -> Shape {
        Document::describe().named("Ledger")
    }
}

read_by_serde!(Ledger);
