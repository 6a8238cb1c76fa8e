//! Whether each rule has a case for each way in which it can turn out.

use std::collections::BTreeSet;

use talka::law::{Judged, RULES, Rule};

use super::case::{Case, File, files};

/// Rules that cannot be undetermined; `vectors/README.md` says why.
const NEVER_UNDETERMINED: &[&str] = &[
    "law-not-in-force",
    "host-class-doubtful",
    "consent-at-sixteen",
    "replaces-employee",
    "profit-making",
    "hazards-not-stated",
    "personal-code-malformed",
    "personal-code-check-digit",
    "personal-code-birth-date",
    "birth-date-missing",
    "registration-number",
    "municipality-code",
    "days-contradict",
    "agreed-after-beginning",
    "minutes-invalid",
    "hours-in-future",
    "minutes-over-interval",
    "day-over-24-hours",
    "hours-overlap",
    "hours-alike",
    "minor-hours",
    "check-paid-by-volunteer",
    "confidential-not-written",
    "statement-not-issued",
];

/// What a case makes of the rules.
struct Turn {
    file: String,
    /// The places and settings it changes.
    touches: BTreeSet<String>,
    found: BTreeSet<String>,
    undetermined: BTreeSet<String>,
    satisfied: BTreeSet<String>,
}

impl Turn {
    fn of(file: &File, case: &Case) -> Self {
        let (register, settings) = file.set_up(case);
        let satisfied = Judged::new(register.clone(), &settings).satisfied();
        let judged = file.judge(case);
        let codes = |list: &str| -> BTreeSet<String> {
            let entries = judged[list].as_array().unwrap().iter();
            entries.filter_map(|entry| entry["code"].as_str()).map(str::to_owned).collect()
        };
        let places = case.change.iter().map(|change| change.at.clone());
        Self {
            file: file.name.clone(),
            touches: places.chain(case.settings.keys().cloned()).collect(),
            found: codes("findings"),
            undetermined: codes("undetermined"),
            satisfied: satisfied.iter().map(|satisfied| satisfied.code.to_string()).collect(),
        }
    }

    fn silent(&self, code: &str) -> bool {
        !self.found.contains(code) && !self.undetermined.contains(code)
    }
}

#[test]
fn each_rule_turns_out_in_each_way() {
    let turns: Vec<Turn> = files()
        .iter()
        .flat_map(|file| file.cases.iter().map(|case| Turn::of(file, case)).collect::<Vec<_>>())
        .collect();
    let mut lacking = Vec::new();
    for rule in RULES {
        let code = rule.code;
        if !turns.iter().any(|turn| turn.found.contains(code)) {
            lacking.push(format!("{code}: no case in which it is breached"));
        }
        let satisfied = if is_listed_as_satisfied(rule) {
            turns.iter().any(|turn| turn.satisfied.contains(code))
        } else {
            has_other_side(&turns, code)
        };
        if !satisfied {
            lacking.push(format!("{code}: no case in which it is satisfied"));
        }
        let undetermined = turns.iter().any(|turn| turn.undetermined.contains(code));
        match (undetermined, NEVER_UNDETERMINED.contains(&code)) {
            (false, false) => lacking.push(format!("{code}: no case in which it is undetermined")),
            (true, true) => lacking.push(format!("{code}: listed as never undetermined, and it is")),
            _ => {}
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn rules_that_are_never_undetermined_are_explained() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/README.md")).unwrap();
    let unexplained: Vec<_> =
        NEVER_UNDETERMINED.iter().filter(|code| !readme.contains(&format!("`{code}`"))).collect();
    assert!(unexplained.is_empty(), "{unexplained:?}");
}

/// Whether satisfied days of the rule can be listed: rules on single values, entries, days of a person and sums have
/// no days of their own, and a mere note has nothing to be satisfied.
fn is_listed_as_satisfied(rule: &Rule) -> bool {
    let only_notes = ["law-not-in-force", "host-class-doubtful", "consent-at-sixteen", "hazards-not-stated"];
    rule.has_timeline() && !only_notes.contains(&rule.code)
}

/// Whether a case is silent about the rule that changes a place or setting which, changed otherwise in the same file,
/// makes the rule speak.
fn has_other_side(turns: &[Turn], code: &str) -> bool {
    let speaks = |turn: &&Turn| turn.found.contains(code);
    turns.iter().filter(speaks).any(|breached| {
        let same_file = turns.iter().filter(|turn| turn.file == breached.file);
        same_file.filter(|turn| turn.silent(code)).any(|turn| !turn.touches.is_disjoint(&breached.touches))
    })
}
