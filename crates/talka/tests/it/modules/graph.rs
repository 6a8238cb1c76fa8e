//! The files of a crate and which of them uses which.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Use, code, parts};

struct File {
    uses: Vec<Use>,
    children: Vec<String>,
    paths: Vec<Vec<String>>,
}

/// The files of a crate, by the path of the module (`lib` is the crate itself).
pub(super) struct Modules(BTreeMap<String, File>);

type Segments = Vec<String>;

impl Modules {
    pub(super) fn new(files: Vec<(String, String)>) -> Self {
        let files = files.into_iter().map(|(name, text)| {
            let (uses, children, paths) = parts(&code(&text));
            (name, File { uses, children, paths })
        });
        let all = Self(files.collect());
        // A file that is declared for tests only is not declared at all once tests are left out.
        let declared: BTreeSet<String> = all
            .0
            .iter()
            .flat_map(|(name, file)| {
                let outer = if name == "lib" { String::new() } else { format!("{name}::") };
                file.children.iter().map(move |child| format!("{outer}{child}"))
            })
            .chain(["lib".to_owned()])
            .collect();
        Self(all.0.into_iter().filter(|(name, _)| is_declared(name, &declared)).collect())
    }

    /// The uses of a module by one that comes before it: the file, and the module that it uses.
    pub(super) fn against(&self, order: &[&str]) -> BTreeSet<(String, String)> {
        let rank = |module: &str| order.iter().position(|known| *known == module);
        let mut found = BTreeSet::new();
        for (name, _) in self.0.iter().filter(|(name, _)| *name != "lib") {
            let own =
                rank(top(name)).unwrap_or_else(|| panic!("{name}: the order of its module is not said"));
            for path in self.absolute(name) {
                let used = path.first().filter(|used| rank(used).is_some_and(|rank| rank > own));
                found.extend(used.map(|used| (name.clone(), used.clone())));
            }
        }
        found
    }

    /// The files that lead back to themselves by what they use.
    pub(super) fn in_circles(&self) -> BTreeSet<String> {
        let edges: BTreeMap<&String, BTreeSet<String>> = self
            .0
            .keys()
            .map(|name| {
                let used = self.absolute(name).into_iter().filter_map(|path| self.origin(&path));
                (name, used.filter(|used| used != name).collect())
            })
            .collect();
        let leads_back = |name: &&String| {
            let mut seen = BTreeSet::new();
            let mut next: Vec<&String> = edges[name].iter().collect();
            while let Some(file) = next.pop() {
                if seen.insert(file) {
                    next.extend(&edges[file]);
                }
            }
            seen.contains(*name)
        };
        self.0.keys().filter(leads_back).cloned().collect()
    }

    /// Every path that a file uses, from the root of the crate. What it only passes on is used by nobody yet.
    fn absolute(&self, name: &str) -> Vec<Segments> {
        let file = &self.0[name];
        let used = file.uses.iter().filter(|line| !line.exports).flat_map(|line| &line.paths);
        let paths = used.map(|(path, _)| path).chain(&file.paths);
        paths.filter_map(|path| self.rooted(name, path)).collect()
    }

    /// A path of a file from the root of the crate, if it is one of this crate.
    fn rooted(&self, name: &str, path: &[String]) -> Option<Segments> {
        let here: Segments =
            if name == "lib" { vec![] } else { name.split("::").map(str::to_owned).collect() };
        let first = path.first()?;
        let mut rest = path;
        let mut root = match first.as_str() {
            "crate" => vec![],
            "super" | "self" => here,
            child if self.0[name].children.iter().any(|known| known == child) => here,
            _ => return None,
        };
        while let Some((word, later)) = rest.split_first() {
            match word.as_str() {
                "crate" | "self" => {}
                "super" => drop(root.pop()),
                _ => break,
            }
            rest = later;
        }
        root.extend_from_slice(rest);
        Some(root)
    }

    /// The file from which a path comes, through all that is passed on.
    fn origin(&self, path: &[String]) -> Option<String> {
        let mut file = "lib".to_owned();
        for (n, word) in path.iter().enumerate() {
            let inner = if file == "lib" { word.clone() } else { format!("{file}::{word}") };
            if self.0.contains_key(&inner) {
                file = inner;
                continue;
            }
            let passed_on =
                self.0[&file].uses.iter().filter(|line| line.exports).flat_map(|line| &line.paths);
            let (target, _) = match passed_on.clone().find(|(_, name)| name == word) {
                // A macro is passed on by its own name.
                Some((target, _)) if target.len() == 1 => return Some(file),
                Some(found) => found,
                None => return Some(file),
            };
            let mut target = self.rooted(&file, target)?;
            target.extend_from_slice(&path[n + 1..]);
            return self.origin(&target);
        }
        Some(file).filter(|file| file != "lib")
    }
}

fn is_declared(name: &str, declared: &BTreeSet<String>) -> bool {
    declared.contains(name) && name.rsplit_once("::").is_none_or(|(outer, _)| is_declared(outer, declared))
}

fn top(name: &str) -> &str {
    name.split("::").next().unwrap_or(name)
}
