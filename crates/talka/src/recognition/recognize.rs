//! A scheme applied to a register.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::awards::{AwardError, AwardKey, Earned, Granted, Ledger};
use super::counting::{Applied, Granularity, Group, Tally, tally_entries};
use super::decision::{
    Alternative, Candidate, Decision, LevelState, asks_for_groups, decide, leave_to_choice,
};
use super::requirements::{LocalReport, judge};
use super::scheme::{Clause, Criterion, Interpretation, Scheme, Versions};
use crate::date::Day;
use crate::law::{Bearing, Judged, Presumable, Presume, Question};
use crate::order::distinct;
use crate::reading::Version;
use crate::register::{HourLogId, Volunteer, VolunteerId};
use crate::schema::described;

described! {
    /// What a scheme makes of a register.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Recognition {
        /// Version of this shape.
        #[serde(default)]
        pub version: Version,
        /// The id of the scheme.
        pub scheme: String,
        /// A decision for each volunteer, in the order of the register.
        pub decisions: Vec<Decision>,
        /// What to ask before it is known whether undecided hours were volunteer work under the Law: each fact once, as in a
        /// report.
        #[serde(default)]
        pub questions: Vec<Question>,
        /// What the text asks for beyond the Law, in its own voice. Absent where the scheme says of no such requirement.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub local: Option<LocalReport>,
    }
}

described! {
    /// Another way to read a silence of the scheme, with the people for whom it matters.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Silence {
        /// The condition on which the text is silent.
        pub criterion: Criterion,
        /// The other way to read it.
        pub interpretation: Interpretation,
        /// Who would reach a higher level.
        pub raises: Vec<VolunteerId>,
        /// Who would fall to a lower level.
        pub lowers: Vec<VolunteerId>,
        /// Whose level would then depend on missing facts, or would no longer.
        pub opens: Vec<VolunteerId>,
    }
}

/// Applies a scheme to every volunteer of a judged register, in the period in which the day lies for which the register was
/// judged. What stands in the ledger is not due again, and conditions on earlier awards look there.
pub fn recognize(judged: &Judged, scheme: &Scheme, ledger: &Ledger) -> Recognition {
    recognize_versions(judged, &Versions::only(scheme), judged.settings().today, ledger)
}

/// The same where the scheme has earlier versions, and for any day: hours are judged by the version that was in force
/// when they were worked, and the newest decides what they come to.
///
/// Where the settings do not say what is presumed of records that are silent, it is what the scheme says, or else what is
/// usual: that nobody was paid. The register is then judged anew with it.
pub fn recognize_versions(judged: &Judged, versions: &Versions<'_>, on: Day, ledger: &Ledger) -> Recognition {
    let scheme = versions.newest();
    let presuming = judged.presuming(presumed_by(scheme));
    let judged = presuming.as_ref().unwrap_or(judged);
    let applied = Applied { scheme, on, settings: *judged.settings() };
    let register = judged.register();
    let tallies = tally_entries(versions, Granularity::of(versions.newest()), judged, on);
    let mut candidates: Vec<Candidate<'_>> = register.volunteers().iter().map(Candidate::new).collect();
    for case in register.cases() {
        if let Some(candidate) = candidates.get_mut(case.volunteer_position) {
            candidate.add_placement(&case);
        }
    }
    if asks_for_groups(scheme) {
        candidates = with_groups(&applied, candidates, &tallies);
    }
    let presumed = presumed_of(judged, scheme);
    let decisions = candidates.iter().zip(&tallies).map(|(candidate, tally)| {
        let decision = decide(&applied, candidate, tally, ledger);
        Decision { presumed: rests_on(&decision, &presumed), ..decision }
    });
    let mut decisions: Vec<Decision> = decisions.collect();
    leave_to_choice(&applied, ledger, &mut decisions);
    let (questions, local) = (judged.questions_about_hours(), judge(versions, judged));
    Recognition { version: Version::CURRENT, scheme: scheme.id.clone(), decisions, questions, local }
}

/// What is presumed of records that are silent where neither the settings nor the scheme say it: what is usual.
pub(crate) fn presumed_by(scheme: &Scheme) -> Presume {
    scheme.presume.unwrap_or(Presume::USUAL)
}

/// What is presumed of the placement of each entry, and matters for what the scheme counts.
fn presumed_of(judged: &Judged, scheme: &Scheme) -> BTreeMap<HourLogId, Vec<Presumable>> {
    let (register, presume) = (judged.register(), judged.settings().presume());
    let words = scheme.hours.iter().filter_map(|hours| hours.excluded_breaches.as_ref());
    let words: Vec<&String> = words.flat_map(Clause::interpretations).flatten().collect();
    // Only payments void hours; the others matter where a breach that voids nothing keeps hours out.
    let matters = |fact: &Presumable| {
        *fact == Presumable::Payments || words.iter().any(|word| word.as_str() != Bearing::Voids.as_str())
    };
    let facts: Vec<Presumable> =
        Presumable::ALL.iter().copied().filter(|fact| presume.has(*fact) && matters(fact)).collect();
    let mut presumed = BTreeMap::new();
    for case in register.cases() {
        let silent = facts.iter().copied().filter(|fact| fact.is_silent_in(case.placement));
        let silent: Vec<Presumable> = silent.collect();
        if !silent.is_empty() {
            presumed.extend(register.entries(case.position).map(|entry| (entry.log.id, silent.clone())));
        }
    }
    presumed
}

/// What was presumed of the placements whose hours count.
fn rests_on(decision: &Decision, presumed: &BTreeMap<HourLogId, Vec<Presumable>>) -> Option<Vec<Presumable>> {
    let of_logs = decision.counted_logs.iter().filter_map(|log| presumed.get(log)).flatten().copied();
    let facts = distinct(of_logs);
    (!facts.is_empty()).then_some(facts)
}

/// Gives each person the hours of the group.
fn with_groups<'r>(
    applied: &Applied<'_>,
    candidates: Vec<Candidate<'r>>,
    tallies: &[Tally],
) -> Vec<Candidate<'r>> {
    let name = |candidate: &Candidate<'_>| candidate.volunteer.plain_group();
    let mut members: BTreeMap<String, Vec<&Tally>> = BTreeMap::new();
    for (candidate, tally) in candidates.iter().zip(tallies) {
        if let Some(name) = name(candidate) {
            members.entry(name).or_default().push(tally);
        }
    }
    let mut groups: BTreeMap<String, Arc<Group>> = BTreeMap::new();
    for (name, tallies) in members {
        groups.insert(name, Arc::new(Group::new(applied, tallies)));
    }
    let in_group = |candidate| match name(&candidate).and_then(|name| groups.get(&name)) {
        Some(group) => candidate.with_group(Arc::clone(group)),
        None => candidate,
    };
    candidates.into_iter().map(in_group).collect()
}

/// The hours of every volunteer of a judged register who has any, in the order of the register. They are kept by day, whether
/// the scheme needs it or not.
pub fn tallies<'r>(judged: &'r Judged, scheme: &Scheme) -> Vec<(&'r Volunteer, Tally)> {
    let presuming = judged.presuming(presumed_by(scheme));
    let counted = presuming.as_ref().unwrap_or(judged);
    let granularity = Granularity { days: true, ..Granularity::of(scheme) };
    let tallies = tally_entries(&Versions::only(scheme), granularity, counted, judged.settings().today);
    let people = judged.register().volunteers().iter().zip(tallies);
    people.filter(|(_, tally)| !tally.is_empty()).collect()
}

impl Recognition {
    /// The decisions on those who reached that level and no higher one.
    pub fn at_level(&self, level: &str) -> impl Iterator<Item = &Decision> {
        self.decisions.iter().filter(move |decision| decision.standing.level.as_deref() == Some(level))
    }

    /// The list for the jury: the decisions on those among whom it chooses for that level.
    pub fn for_jury(&self, level: &str) -> impl Iterator<Item = &Decision> {
        self.decisions.iter().filter(move |decision| decision.for_jury.iter().any(|known| known == level))
    }

    /// Those who lack at most so many minutes to their next level, with that level.
    pub fn nearly(&self, minutes: i64) -> impl Iterator<Item = (&Decision, &LevelState)> {
        let next = self.decisions.iter().filter_map(|decision| Some((decision, decision.next_level()?)));
        next.filter(move |(_, level)| level.missing <= minutes)
    }

    /// The other interpretations of the scheme that lead somebody to another level of the main ladder, in the order of the
    /// conditions. The scheme is the one that it was made by.
    pub fn silences(&self, scheme: &Scheme) -> Vec<Silence> {
        let positions = scheme.levels.iter().map(|level| level.id.as_str()).zip(1_usize..);
        let positions: BTreeMap<&str, usize> = positions.collect();
        // How high a level is; 0 for none.
        let rank = |level: &Option<String>| level.as_deref().and_then(|id| positions.get(id)).copied();
        let silences = scheme.interpretations().into_iter().map(|interpretation| {
            let criterion = interpretation.criterion();
            let (raises, lowers, opens) = (Vec::new(), Vec::new(), Vec::new());
            let mut silence = Silence { criterion, interpretation, raises, lowers, opens };
            for decision in &self.decisions {
                let usual = &decision.standing;
                let same = |unknown: &&Alternative| unknown.interpretation == silence.interpretation;
                for unknown in decision.unknowns.iter().filter(same) {
                    let then = &unknown.standing;
                    let people = if rank(&then.level) > rank(&usual.level) {
                        &mut silence.raises
                    } else if rank(&then.level_with_undecided) < rank(&usual.level) {
                        &mut silence.lowers
                    } else if (&then.level, &then.level_with_undecided)
                        == (&usual.level, &usual.level_with_undecided)
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
}

impl Ledger {
    /// Takes up what a recognition by that scheme found to be due on that day, as far as it is new: what the ledger makes
    /// of each award.
    ///
    /// # Errors
    ///
    /// [`AwardError::OtherScheme`] if the recognition was made by another scheme; the ledger is then as it was.
    pub fn take_up(
        &mut self,
        recognition: &Recognition,
        scheme: &Scheme,
        on: Day,
    ) -> Result<Vec<(AwardKey, Granted)>, AwardError> {
        if recognition.scheme != scheme.id {
            return Err(AwardError::OtherScheme);
        }
        let due = recognition.decisions.iter().flat_map(|decision| {
            decision.awards.iter().map(move |due| Earned {
                minutes: decision.standing.counted,
                logs: decision.counted_logs.clone(),
                ..Earned::under(scheme, due.key.clone())
            })
        });
        due.map(|earned| Ok((earned.key.clone(), self.grant(earned, on)?))).collect()
    }
}
