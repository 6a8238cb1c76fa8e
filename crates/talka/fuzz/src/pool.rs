//! What registers are made of here: the conformance vectors and the built-in schemes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::Value;

/// Whole documents to start from, and values that have stood under each name.
pub(crate) struct Pool {
    /// Registers: the base of each file of vectors, and one that states everything once.
    pub(crate) registers: Vec<Value>,
    /// Registers with stays: the base of each file of cases of programmes.
    pub(crate) stays: Vec<Value>,
    /// Projects: the base of each file of cases of projects of partner towns.
    pub(crate) exchanges: Vec<Value>,
    /// Recognition schemes.
    pub(crate) schemes: Vec<Value>,
    /// The names of members, in order.
    pub(crate) names: Vec<String>,
    values: BTreeMap<String, Vec<Value>>,
    all: Vec<Value>,
}

impl Pool {
    /// The one pool.
    pub(crate) fn get() -> &'static Self {
        static POOL: OnceLock<Pool> = OnceLock::new();
        POOL.get_or_init(Self::read)
    }

    /// Values that have stood as members of that name; any values where there are none.
    pub(crate) fn values(&self, name: &str) -> &[Value] {
        self.values.get(name).unwrap_or(&self.all)
    }

    /// All values.
    pub(crate) fn all(&self) -> &[Value] {
        &self.all
    }

    fn read() -> Self {
        let mut pool = Self {
            registers: vec![],
            stays: vec![],
            exchanges: vec![],
            schemes: read_json(&core().join("catalogue/schemes.json")).as_array().unwrap().clone(),
            names: vec![],
            values: BTreeMap::new(),
            all: vec![],
        };
        pool.registers = pool.bases("vectors");
        pool.stays = pool.bases("vectors/programmes");
        pool.exchanges = pool.bases("vectors/exchange");
        for scheme in pool.schemes.clone() {
            pool.gather("scheme", &scheme);
        }
        for values in pool.values.values_mut() {
            distinct(values);
        }
        distinct(&mut pool.all);
        pool.names = pool.values.keys().cloned().collect();
        pool
    }

    /// The bases of the files of cases in a folder; what stands in them is gathered.
    fn bases(&mut self, folder: &str) -> Vec<Value> {
        let mut files: Vec<_> =
            fs::read_dir(core().join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
        files.sort();
        let mut bases = Vec::new();
        for path in files {
            let file = read_json(&path);
            self.gather("settings", &file["settings"]);
            self.gather("", &file["base"]);
            bases.push(file["base"].clone());
            for case in file["cases"].as_array().unwrap() {
                self.gather("settings", &case["settings"]);
                for change in case["change"].as_array().unwrap() {
                    self.gather(name_at(change["at"].as_str().unwrap()), &change["to"]);
                }
            }
        }
        bases
    }

    fn gather(&mut self, name: &str, value: &Value) {
        self.values.entry(name.to_owned()).or_default().push(value.clone());
        self.all.push(value.clone());
        match value {
            Value::Object(members) => members.iter().for_each(|(name, value)| self.gather(name, value)),
            Value::Array(items) => items.iter().for_each(|item| self.gather(name, item)),
            _ => {}
        }
    }
}

/// The member that a JSON Pointer leads to; for an element of a list, the member that is the list.
pub(crate) fn name_at(pointer: &str) -> &str {
    let is_name = |step: &&str| *step != "-" && step.parse::<usize>().is_err();
    pointer.rsplit('/').find(is_name).unwrap_or_default()
}

fn distinct(values: &mut Vec<Value>) {
    let by_text: BTreeMap<String, Value> = values.drain(..).map(|value| (value.to_string(), value)).collect();
    values.extend(by_text.into_values());
}

/// The folder of the core.
pub(crate) fn core() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A JSON file of the repository.
pub(crate) fn read_json(path: &Path) -> Value {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
