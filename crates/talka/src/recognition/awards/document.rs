//! A ledger as a document.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::award::RecordedAward;
use super::course::Course;
use super::error::AwardError;
use super::key::{AwardKey, AwardPeriod};
use super::ledger::Ledger;
use crate::reading::{
    ErrorList, Read, ReadErrorKind, ReadErrors, Tree, Way, read_by_serde, read_document, record,
};
use crate::recognition::scheme::check_ids;
use crate::schema::{Described, Shape};

/// Version of the shape.
const VERSION: u32 = 1;

record! {
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
        if document.version != VERSION {
            let (expected, found) = (VERSION.to_string(), "another number".to_owned());
            return errors.add(&at.member("version"), ReadErrorKind::Expected { expected, found });
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
                let reason = "duplicate award: one before it has the same key".to_owned();
                errors.add(&list.element(position).member("key"), ReadErrorKind::Contradiction { reason });
            }
        }
        self.complete = document.complete;
    }
}

/// Adds a fault for everything that cannot have happened to the award.
fn check(award: &RecordedAward, at: &Way<'_>, errors: &mut ErrorList) {
    if let Some(period) = award.key.period {
        let key = at.member("key");
        let at = key.member("period");
        period.check(&at, errors);
        if period == AwardPeriod::default() {
            let reason = "a period without ends is none; expected it to be left out".to_owned();
            errors.add(&at, ReadErrorKind::Contradiction { reason });
        }
    }
    let list = at.member("events");
    if award.events.is_empty() {
        let (expected, found) = ("at least the event `eligible`".to_owned(), "an empty list".to_owned());
        errors.add(&list, ReadErrorKind::Expected { expected, found });
    }
    let mut course = Course::default();
    for (position, event) in award.events.iter().enumerate() {
        if let Err(error) = course.take(event) {
            let member = match error {
                AwardError::TooEarly { .. } => "on",
                AwardError::WithoutReason { .. } => "reason",
                _ => "step",
            };
            let at = list.element(position);
            errors.add(&at.member(member), ReadErrorKind::Contradiction { reason: error.to_string() });
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
            let reason = "it was used more often than it can be".to_owned();
            errors.add(&at.member("used"), ReadErrorKind::Contradiction { reason });
        }
    }
}

impl Serialize for Ledger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("version", &VERSION)?;
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
