//! For each thing that a scheme must be able to say, one that says it and nothing else.

mod ages;
mod beside_hours;
mod evidence;
mod exclusions;
mod hosts;
mod issue;
mod periods;
mod refused;
mod thresholds;
mod unknown;
mod variety;
mod versions;

use talka::recognition::{Decision, Missing, Reached, Scheme};
use talka::register::{Step, StepKind};

use crate::recognition::town::Town;

pub(crate) const BORN: &str = "2003-03-03";

/// The text of a scheme with this and nothing else.
pub(crate) fn text(rest: &str) -> String {
    format!(
        "id = \"trial\"\ntitle = {{ lv = \"Mēģinājums\", en = \"A trial\" }}\ntext = {{}}\n\
         authority = {{ name = \"Jēkabpils\", municipality = \"0110000\" }}\n{rest}"
    )
}

/// A scheme with this and nothing else.
pub(crate) fn scheme(rest: &str) -> Scheme {
    Scheme::from_toml(&text(rest)).unwrap_or_else(|errors| panic!("{errors}\n{rest}"))
}

/// A level with these needs.
pub(crate) fn level(id: &str, needs: &str) -> String {
    format!(
        "[[levels]]\nid = \"{id}\"\ntitle = {{ lv = \"{id}\", en = \"{id}\" }}\nawards = []\nneeds = {needs}\n"
    )
}

/// A scheme with one level and nothing else.
pub(crate) fn needing(needs: &str) -> Scheme {
    scheme(&level("it", needs))
}

/// Whether the first level is reached.
pub(crate) fn reached(town: &Town, scheme: &Scheme) -> Reached {
    town.decision(scheme).levels[0].state
}

pub(crate) fn lacks(decision: &Decision) -> Vec<Missing> {
    decision.levels[0].lacks.clone()
}

/// Somebody with so many hours on each of these days.
pub(crate) fn worked(hours: &[(&str, i32)]) -> Town {
    let mut town = Town::with(BORN);
    for (on, minutes) in hours {
        town.hours(on, *minutes);
    }
    town
}

pub(crate) fn step(kind: StepKind, on: Option<&str>) -> Step {
    Step::new(kind).on(on.map(|day| day.parse().unwrap()))
}
