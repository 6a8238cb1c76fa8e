//! What comes of the people of a part of the tables, to be put together with what comes of the others.

use std::collections::BTreeMap;
use std::fmt;

use arrow_array::RecordBatch;
use serde::{Deserialize, Serialize};
use talka::recognition::Scheme;
use talka::register::RecordKind;

use crate::asked::Asked;
use crate::judge::{JudgeError, Made};
use crate::keys::{Key, Keys};
use crate::outputs::{Decisions, Left, Milestones, OfLevels, Outcome, Summary, Totals};
use crate::refused::Refused;

/// What was made of some people. Those of other people, with the same records of organizations and by the same questions, can be
/// merged with it in any order; it can be written and read in between.
///
/// Each person has to be in one part with all rows. Outputs that are lists of rows (`verdicts`, `findings`, `refused`) are not among
/// these: those of the parts, one after the other, are those of the whole, with the numbers of rows in each part.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partial {
    /// In the order of the keys.
    people: Vec<(Key, OfPerson)>,
    summary: Summary,
    /// What was found of organizations, which are in every part: by rule and organization.
    of_organizations: Vec<(Key, Summary)>,
    totals: Totals,
    refused: BTreeMap<Refused, u64>,
}

#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct OfPerson {
    outcome: Option<Outcome>,
    left: Vec<Left>,
    milestones: Option<OfLevels>,
}

/// Why two parts cannot be put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MergeError {
    /// Somebody is in both.
    #[error("a person is in both parts; expected all rows of each person in one")]
    SamePerson,
    /// Totals are kept apart by different things.
    #[error("the totals of the parts are kept apart by different things")]
    OtherTotals,
}

/// The outputs of all parts together, as in [`Answer`](crate::Answer), people in the order of their keys.
#[non_exhaustive]
pub struct Merged {
    /// Who has earned what.
    pub decisions: Option<RecordBatch>,
    /// The minutes that do not count.
    pub not_counted: Option<RecordBatch>,
    /// When what was reached.
    pub milestones: Option<RecordBatch>,
    /// People and hours.
    pub totals: Option<RecordBatch>,
    /// The findings by rule.
    pub summary: Option<RecordBatch>,
    /// How many rows could not be entries, by the reason.
    pub refused: BTreeMap<Refused, u64>,
}

impl fmt::Debug for Partial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The keys are an office's own, and may be personal codes.
        write!(f, "Partial({} people)", self.people.len())
    }
}

impl fmt::Debug for Merged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { decisions, not_counted, milestones, totals, summary, refused } = self;
        let tables = [
            ("decisions", decisions),
            ("not_counted", not_counted),
            ("milestones", milestones),
            ("totals", totals),
            ("summary", summary),
        ];
        show_rows(f.debug_struct("Merged"), &tables).field("refused", refused).finish()
    }
}

/// Shows how many rows there are of each output, and no cell.
pub(crate) fn show_rows<'a, 'b>(
    mut shown: fmt::DebugStruct<'a, 'b>,
    tables: &[(&str, &Option<RecordBatch>)],
) -> fmt::DebugStruct<'a, 'b> {
    for (name, table) in tables {
        shown.field(name, &table.as_ref().map(RecordBatch::num_rows));
    }
    shown
}

impl Partial {
    pub(crate) fn of(keys: &Keys, made: Made, of_organizations: Vec<(Key, Summary)>) -> Self {
        let mut of_people: BTreeMap<Key, OfPerson> = BTreeMap::new();
        let (outcomes, left) = made.decisions.into_parts();
        let mut of = |person: u32, add: &mut dyn FnMut(&mut OfPerson)| {
            if let Some(key) = keys.key(person) {
                add(of_people.entry(key.clone()).or_default());
            }
        };
        for outcome in outcomes {
            of(outcome.person, &mut |person| person.outcome = Some(outcome.clone().of(0)));
        }
        for left in left {
            of(left.person, &mut |person| person.left.push(left.of(0)));
        }
        for levels in made.milestones.into_parts() {
            of(levels.person, &mut |person| person.milestones = Some(levels.clone().of(0)));
        }
        let mut refused: BTreeMap<Refused, u64> = BTreeMap::new();
        for row in &made.refused {
            *refused.entry(row.refused).or_default() += 1;
        }
        let (people, summary, totals) = (of_people.into_iter().collect(), made.summary, made.totals);
        Self { people, summary, of_organizations, totals, refused }
    }

    /// Nobody, to be merged with whatever is asked for by the same questions.
    pub fn nothing(asked: &Asked<'_>) -> Self {
        Self { totals: Totals::of(asked.totals.unwrap_or_default()), ..Self::default() }
    }

    /// Puts two parts together.
    pub fn merge(self, other: Self) -> Result<Self, MergeError> {
        let mut people: BTreeMap<Key, OfPerson> = self.people.into_iter().collect();
        for (key, person) in other.people {
            if people.insert(key, person).is_some() {
                return Err(MergeError::SamePerson);
            }
        }
        let (mut totals, mut summary, mut refused) = (self.totals, self.summary, self.refused);
        if !totals.is_like(&other.totals) {
            return Err(MergeError::OtherTotals);
        }
        totals.append(other.totals);
        summary.append(other.summary);
        for (why, rows) in other.refused {
            *refused.entry(why).or_default() += rows;
        }
        // Whichever part says it: the records of an organization are the same in both.
        let organizations = self.of_organizations.into_iter().chain(other.of_organizations);
        let organizations: BTreeMap<Key, Summary> = organizations.collect();
        let of_organizations = organizations.into_iter().collect();
        Ok(Self { people: people.into_iter().collect(), summary, of_organizations, totals, refused })
    }

    /// What was asked for of all people.
    pub fn outputs(self, asked: &Asked<'_>) -> Result<Merged, JudgeError> {
        let mut keys = Keys::new(RecordKind::Volunteer);
        let (mut decisions, mut milestones) = (Decisions::default(), Milestones::default());
        for (key, of) in self.people {
            let person = keys.add(key);
            decisions.push(of.outcome.map(|outcome| outcome.of(person)));
            decisions.push_left(of.left.into_iter().map(|left| left.of(person)));
            milestones.push(of.milestones.map(|levels| levels.of(person)));
        }
        let mut summary = self.summary;
        self.of_organizations.into_iter().for_each(|(_, of)| summary.append(of));
        let with_milestones: Option<&Scheme> = asked.scheme.filter(|_| asked.milestones);
        Ok(Merged {
            decisions: asked.scheme.map(|_| decisions.batch(&keys)).transpose()?,
            not_counted: asked.scheme.map(|_| decisions.not_counted(&keys)).transpose()?,
            milestones: with_milestones.map(|scheme| milestones.batch(scheme, &keys)).transpose()?,
            totals: asked.totals.map(|_| self.totals.batch(asked.fewest)).transpose()?,
            summary: asked.summary.then(|| summary.batch()).transpose()?,
            refused: self.refused,
        })
    }
}
