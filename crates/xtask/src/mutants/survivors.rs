//! Changes that no test notices, each with the reason why none can.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;

use crate::line::{Failure, workspace};

/// Where they are listed.
const FILE: &str = "crates/talka/mutants.toml";

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Survivors {
    #[serde(default)]
    survives: Vec<Survivor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Survivor {
    /// As cargo-mutants names it, without line and column.
    mutant: String,
    /// How many such changes there are in the file.
    #[serde(default = "once")]
    times: usize,
    reason: String,
}

fn once() -> usize {
    1
}

impl Survivors {
    pub(super) fn read() -> Result<Self, Failure> {
        let text = fs::read_to_string(workspace().join(FILE));
        Self::of(&text.map_err(|error| Failure(format!("{FILE}: {error}")))?)
    }

    fn of(text: &str) -> Result<Self, Failure> {
        let survivors: Self = toml::from_str(text).map_err(|error| Failure(format!("{FILE}: {error}")))?;
        match survivors.survives.iter().find(|survivor| survivor.reason.trim().is_empty()) {
            Some(survivor) => Err(Failure(format!("{FILE}: no reason is given for {}", survivor.mutant))),
            None => Ok(survivors),
        }
    }

    /// Changes that were not noticed and are not listed as often.
    pub(super) fn unexplained(&self, missed: &BTreeMap<String, usize>) -> Vec<String> {
        let listed = |mutant: &String| {
            self.survives
                .iter()
                .filter(|known| known.mutant == *mutant)
                .map(|known| known.times)
                .sum::<usize>()
        };
        missed
            .iter()
            .filter(|(mutant, times)| listed(mutant) < **times)
            .map(|(mutant, times)| {
                let listed = listed(mutant);
                format!("No test notices: {mutant} ({times} such changes; {listed} explained in {FILE})")
            })
            .collect()
    }

    /// Changes to that module that are listed more often than they go unnoticed.
    pub(super) fn caught_by_now(&self, module: &str, missed: &BTreeMap<String, usize>) -> Vec<String> {
        let [file, folder] = [".rs: ", "/"].map(|end| format!("crates/talka/src/{module}{end}"));
        self.survives
            .iter()
            .filter(|known| known.mutant.starts_with(&file) || known.mutant.starts_with(&folder))
            .filter(|known| known.times > missed.get(&known.mutant).copied().unwrap_or(0))
            .map(|known| format!("{FILE} explains what a test notices by now: {}", known.mutant))
            .collect()
    }
}

/// The name of a change without line and column, which other changes move: `file.rs:12:5: replace …`.
pub(super) fn without_place(mutant: &str) -> String {
    let Some((place, change)) = mutant.split_once(": ") else { return mutant.to_owned() };
    let file = place.split(':').next().unwrap_or(place);
    format!("{file}: {change}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "crates/talka/src/date/day.rs: replace + with - in Day::plus";

    fn survivors() -> Survivors {
        Survivors::of(&format!("[[survives]]\nmutant = {ONE:?}\ntimes = 2\nreason = \"Both give the same.\""))
            .unwrap()
    }

    #[test]
    fn a_change_is_known_wherever_it_moves() {
        assert_eq!(without_place("crates/talka/src/date/day.rs:12:5: replace + with - in Day::plus"), ONE);
    }

    #[test]
    fn only_as_many_changes_are_explained_as_are_listed() {
        let missed = |times| BTreeMap::from([(ONE.to_owned(), times)]);
        assert!(survivors().unexplained(&missed(2)).is_empty());
        assert_eq!(survivors().unexplained(&missed(3)).len(), 1);
        assert_eq!(survivors().unexplained(&BTreeMap::from([("other".to_owned(), 1)])).len(), 1);
    }

    #[test]
    fn an_explanation_that_is_no_longer_needed_is_noticed() {
        let caught = |module, times| {
            survivors().caught_by_now(module, &BTreeMap::from([(ONE.to_owned(), times)])).len()
        };
        assert_eq!([caught("date", 2), caught("date", 1), caught("date", 0)], [0, 1, 1]);
        assert_eq!(caught("identity", 0), 0);
    }

    #[test]
    fn every_survivor_has_a_reason() {
        assert!(Survivors::of("[[survives]]\nmutant = \"x\"\nreason = \" \"").is_err());
        assert!(Survivors::of("").is_ok());
        Survivors::read().unwrap();
    }
}
