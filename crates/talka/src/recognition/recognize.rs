//! A scheme applied to a register.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};
use uuid::Uuid;

use super::countable::Countable;
use super::decide::decide;
use super::decision::{Award, Decision, LevelState};
use super::readings::{Criterion, Reading};
use super::scheme::Scheme;
use super::tally::{Line, Tally};
use crate::law::{Judged, Verdict};
use crate::register::Volunteer;
use crate::schema::described;

described! {
    /// What a scheme makes of a register.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Recognition<'s> {
        /// The scheme; written as its id.
        #[serde(serialize_with = "as_id")]
        pub scheme: &'s Scheme,
        /// A decision for each volunteer with hours, in the order of the register.
        pub decisions: Vec<Decision<'s>>,
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for this signature")]
fn as_id<S: Serializer>(scheme: &&Scheme, serializer: S) -> Result<S::Ok, S::Error> {
    scheme.id.serialize(serializer)
}

described! {
    /// Another way to read a silence of the scheme, with the people for whom it matters.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Silence<'s> {
        /// The condition on which the text is silent.
        pub criterion: Criterion,
        /// The other way to read it.
        pub reading: Reading<'s>,
        /// Who would reach a higher level.
        pub raises: Vec<Uuid>,
        /// Who would fall to a lower level.
        pub lowers: Vec<Uuid>,
        /// Whose level would then hang on facts that are missing, or would no longer.
        pub opens: Vec<Uuid>,
    }
}

/// Applies a scheme to every volunteer of a judged register who has hours. Awards that were made earlier are not due
/// again.
pub fn recognize<'s>(judged: &Judged<'_>, scheme: &'s Scheme, earlier: &BTreeSet<Award>) -> Recognition<'s> {
    let tallies = tallies(judged, scheme);
    let decisions = tallies.iter().map(|(volunteer, tally)| decide(scheme, volunteer.id, tally, earlier));
    Recognition { scheme, decisions: decisions.collect() }
}

/// The hours of every volunteer of a judged register who has any, in the order of the register.
pub fn tallies<'r>(judged: &Judged<'r>, scheme: &Scheme) -> Vec<(&'r Volunteer, Tally)> {
    let register = judged.register();
    let mut tallies: Vec<Tally> = vec![Tally::default(); register.volunteers().len()];
    for case in register.cases() {
        let Some(tally) = tallies.get_mut(case.volunteer_position) else { continue };
        let mut at_hosts: BTreeMap<Uuid, Countable<'_>> = BTreeMap::new();
        for entry in register.entries(case.position) {
            let countable = at_hosts
                .entry(entry.host.id)
                .or_insert_with(|| Countable::new(scheme, &case, entry.host, judged.settings()));
            let verdict = judged.verdict(entry.position).unwrap_or(Verdict::Undecided);
            let answers = countable.answers(&entry, verdict);
            let line = Line { day: Some(entry.log.on.period().last), log: Some(entry.log.id), answers };
            tally.add(line, i64::from(entry.log.minutes));
        }
    }
    let people = register.volunteers().iter().zip(tallies);
    people.filter(|(_, tally)| tally.lines().next().is_some()).collect()
}

impl<'s> Recognition<'s> {
    /// The decisions on those who reached that level and no higher one.
    pub fn at_level(&self, level: &str) -> impl Iterator<Item = &Decision<'s>> {
        self.decisions.iter().filter(move |decision| decision.standing.level == Some(level))
    }

    /// Those who lack at most so many minutes to their next level, with that level.
    pub fn nearly(&self, minutes: i64) -> impl Iterator<Item = (&Decision<'s>, &LevelState<'s>)> {
        let next = self.decisions.iter().filter_map(|decision| Some((decision, decision.next_level()?)));
        next.filter(move |(_, level)| level.missing <= minutes)
    }

    /// The other readings of the scheme that lead somebody to another level, in the order of the conditions.
    pub fn silences(&self) -> Vec<Silence<'s>> {
        let silences = self.scheme.readings().into_iter().map(|reading| {
            let criterion = reading.criterion();
            let (raises, lowers, opens) = (Vec::new(), Vec::new(), Vec::new());
            let mut silence = Silence { criterion, reading, raises, lowers, opens };
            for decision in &self.decisions {
                let now = self.rank(decision.standing.level);
                for unknown in decision.unknowns.iter().filter(|unknown| unknown.reading == reading) {
                    let then = &unknown.standing;
                    let people = if self.rank(then.level) > now {
                        &mut silence.raises
                    } else if self.rank(then.level_with_undecided) < now {
                        &mut silence.lowers
                    } else {
                        &mut silence.opens
                    };
                    people.push(decision.volunteer);
                }
            }
            silence
        });
        silences.filter(|s| !(s.raises.is_empty() && s.lowers.is_empty() && s.opens.is_empty())).collect()
    }

    /// How high a level is; 0 for none.
    fn rank(&self, level: Option<&str>) -> usize {
        let position = self.scheme.levels.iter().position(|known| Some(known.id.as_str()) == level);
        position.map_or(0, |position| position + 1)
    }
}
