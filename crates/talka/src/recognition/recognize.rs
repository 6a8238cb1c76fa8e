//! A scheme applied to a register.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::awards::{AwardKey, Earned, Granted, Ledger};
use super::counting::{Applied, Group, Tally, plain, tally_entries};
use super::decision::{Candidate, Decision, LevelState, asks_for_groups, decide};
use super::requirements::{LocalReport, judge};
use super::scheme::{Criterion, Interpretation, Scheme, Versions};
use crate::date::Day;
use crate::law::Judged;
use crate::register::{Volunteer, VolunteerId};
use crate::schema::described;

described! {
    /// What a scheme makes of a register.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Recognition<'s> {
        /// The scheme; written as its id.
        #[serde(serialize_with = "as_id")]
        pub scheme: &'s Scheme,
        /// A decision for each volunteer with hours, with steps towards recognition or with awards, in the order of the
        /// register.
        pub decisions: Vec<Decision<'s>>,
        /// What the text asks for beyond the Law, in its own voice. Absent where the scheme says of no such requirement.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub local: Option<LocalReport>,
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
        pub interpretation: Interpretation<'s>,
        /// Who would reach a higher level.
        pub raises: Vec<VolunteerId>,
        /// Who would fall to a lower level.
        pub lowers: Vec<VolunteerId>,
        /// Whose level would then hang on facts that are missing, or would no longer.
        pub opens: Vec<VolunteerId>,
    }
}

/// Applies a scheme to every volunteer of a judged register who has hours, in the period in which the day lies for
/// which the register was judged. What stands in the ledger is not due again, and conditions on earlier awards look there.
pub fn recognize<'s>(judged: &Judged, scheme: &'s Scheme, ledger: &Ledger) -> Recognition<'s> {
    recognize_versions(judged, &Versions::only(scheme), judged.settings().today, ledger)
}

/// The same where the scheme has earlier versions, and for any day: hours are judged by the version that was in force
/// when they were worked, and the newest decides what they come to.
pub fn recognize_versions<'s>(
    judged: &Judged,
    versions: &Versions<'s>,
    on: Day,
    ledger: &Ledger,
) -> Recognition<'s> {
    let scheme = versions.newest();
    let applied = Applied { scheme, on, settings: *judged.settings() };
    let register = judged.register();
    let tallies = tally_entries(versions, judged, on);
    let mut candidates: Vec<Candidate<'_>> = register.volunteers().iter().map(Candidate::new).collect();
    for case in register.cases() {
        if let Some(candidate) = candidates.get_mut(case.volunteer_position) {
            candidate.add_placement(&case);
        }
    }
    if asks_for_groups(scheme) {
        candidates = with_groups(&applied, candidates, &tallies);
    }
    let people = candidates.iter().zip(&tallies).filter(|(candidate, tally)| {
        let steps = candidate.volunteer.steps.as_ref();
        !tally.is_empty()
            || steps.is_some_and(|steps| !steps.is_empty())
            || !ledger.of(candidate.volunteer.id).is_empty()
    });
    let decisions = people.map(|(candidate, tally)| decide(&applied, candidate, tally, ledger));
    let decisions = decisions.collect();
    Recognition { scheme, decisions, local: judge(versions, judged) }
}

/// Gives each person the hours of the group.
fn with_groups<'r>(
    applied: &Applied<'_>,
    candidates: Vec<Candidate<'r>>,
    tallies: &[Tally],
) -> Vec<Candidate<'r>> {
    let name = |candidate: &Candidate<'_>| candidate.volunteer.group.as_deref().map(plain);
    let mut members: BTreeMap<String, Vec<&Tally>> = BTreeMap::new();
    for (candidate, tally) in candidates.iter().zip(tallies) {
        if let Some(name) = name(candidate) {
            members.entry(name).or_default().push(tally);
        }
    }
    let groups = members.into_iter().map(|(name, tallies)| (name, Arc::new(Group::new(applied, tallies))));
    let groups: BTreeMap<String, Arc<Group>> = groups.collect();
    let in_group = |candidate| match name(&candidate).and_then(|name| groups.get(&name)) {
        Some(group) => candidate.with_group(Arc::clone(group)),
        None => candidate,
    };
    candidates.into_iter().map(in_group).collect()
}

/// The hours of every volunteer of a judged register who has any, in the order of the register.
pub fn tallies<'r>(judged: &'r Judged, scheme: &Scheme) -> Vec<(&'r Volunteer, Tally)> {
    let tallies = tally_entries(&Versions::only(scheme), judged, judged.settings().today);
    let people = judged.register().volunteers().iter().zip(tallies);
    people.filter(|(_, tally)| !tally.is_empty()).collect()
}

impl<'s> Recognition<'s> {
    /// The decisions on those who reached that level and no higher one.
    pub fn at_level(&self, level: &str) -> impl Iterator<Item = &Decision<'s>> {
        self.decisions.iter().filter(move |decision| decision.standing.level == Some(level))
    }

    /// The list for the jury: the decisions on those among whom it chooses for that level.
    pub fn for_jury(&self, level: &str) -> impl Iterator<Item = &Decision<'s>> {
        self.decisions.iter().filter(move |decision| decision.for_jury.contains(&level))
    }

    /// Those who lack at most so many minutes to their next level, with that level.
    pub fn nearly(&self, minutes: i64) -> impl Iterator<Item = (&Decision<'s>, &LevelState<'s>)> {
        let next = self.decisions.iter().filter_map(|decision| Some((decision, decision.next_level()?)));
        next.filter(move |(_, level)| level.missing <= minutes)
    }

    /// The other interpretations of the scheme that lead somebody to another level of the main ladder, in the order of the
    /// conditions.
    pub fn silences(&self) -> Vec<Silence<'s>> {
        let silences = self.scheme.interpretations().into_iter().map(|interpretation| {
            let criterion = interpretation.criterion();
            let (raises, lowers, opens) = (Vec::new(), Vec::new(), Vec::new());
            let mut silence = Silence { criterion, interpretation, raises, lowers, opens };
            for decision in &self.decisions {
                let usual = &decision.standing;
                for unknown in
                    decision.unknowns.iter().filter(|unknown| unknown.interpretation == interpretation)
                {
                    let then = &unknown.standing;
                    let people = if self.rank(then.level) > self.rank(usual.level) {
                        &mut silence.raises
                    } else if self.rank(then.level_with_undecided) < self.rank(usual.level) {
                        &mut silence.lowers
                    } else if (then.level, then.level_with_undecided)
                        == (usual.level, usual.level_with_undecided)
                    {
                        continue;
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

impl Ledger {
    /// Takes up what a recognition found to be due on that day, as far as it is new: what it makes of each award.
    pub fn take_up(&mut self, recognition: &Recognition<'_>, on: Day) -> Vec<(AwardKey, Granted)> {
        let mut taken = Vec::new();
        for decision in &recognition.decisions {
            for due in &decision.awards {
                let earned = Earned {
                    minutes: decision.standing.counted,
                    logs: decision.counted_logs.clone(),
                    ..Earned::under(recognition.scheme, due.key.clone())
                };
                taken.push((due.key.clone(), self.grant(earned, on)));
            }
        }
        taken
    }
}
