//! How often the conformance cases expect each rule to speak.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use serde_json::Value;

/// Of each rule.
pub(super) struct Tests(BTreeMap<String, Counts>);

/// Of one rule.
#[derive(Default)]
pub(super) struct Counts {
    breached: usize,
    undetermined: usize,
    /// The files that hold these cases.
    pub(super) files: BTreeSet<String>,
}

/// The entries of a list, none where there is no such list.
fn list<'a>(of: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    of.get(name).and_then(Value::as_array).into_iter().flatten()
}

impl Tests {
    /// Counts what the files of that folder expect.
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        let mut tests = Self(BTreeMap::new());
        for entry in std::fs::read_dir(folder).map_err(|error| error.to_string())? {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let named = |error: String| format!("{}: {error}", path.display());
                let text = std::fs::read(&path).map_err(|error| named(error.to_string()))?;
                let file: Value = serde_json::from_slice(&text).map_err(|error| named(error.to_string()))?;
                let name = path.file_stem().unwrap_or_default().to_string_lossy();
                for case in list(&file, "cases") {
                    tests.count(case, &name);
                }
            }
        }
        Ok(tests)
    }

    fn count(&mut self, case: &Value, file: &str) {
        let codes = |list: &str| -> BTreeSet<String> {
            let entries = self::list(case, list);
            entries.filter_map(|entry| entry.get("code")?.as_str()).map(str::to_owned).collect()
        };
        for code in codes("findings") {
            self.rule(code, file).breached += 1;
        }
        for code in codes("undetermined") {
            self.rule(code, file).undetermined += 1;
        }
    }

    fn rule(&mut self, code: String, file: &str) -> &mut Counts {
        let counts = self.0.entry(code).or_default();
        counts.files.insert(file.to_owned());
        counts
    }

    /// Those of the rule with that code, if there are any.
    pub(super) fn of(&self, code: &str) -> Option<&Counts> {
        self.0.get(code)
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "✗ {}", self.breached)?;
        if self.undetermined > 0 { write!(f, " · ? {}", self.undetermined) } else { Ok(()) }
    }
}
