//! Which module of the core may use which: each only those before it, and no file in a circle.

mod graph;
mod source;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use graph::Modules;

/// The modules of the crate. Each uses only itself and those before it.
const ORDER: &[&str] = &[
    "order",
    "schema",
    "reading",
    "lang",
    "date",
    "document",
    "basis",
    "identity",
    "territory",
    "register",
    "law",
    "recognition",
    "programmes",
    "exchange",
    "impact",
    "network",
    "text",
    "documents",
    "catalogue",
    "wire",
    "formats",
];

fn core() -> Modules {
    let mut files = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    read(&root, &root, &mut files);
    Modules::new(files)
}

fn read(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root).unwrap().with_extension("");
            let module: Vec<_> = name.iter().map(|part| part.to_str().unwrap()).collect();
            files.push((module.join("::"), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn modules_use_only_those_before_them() {
    assert_eq!(core().against(ORDER), BTreeSet::new());
}

#[test]
fn no_file_is_in_a_circle() {
    assert_eq!(core().in_circles(), BTreeSet::new());
}

mod planted {
    use super::*;

    fn modules(files: &[(&str, &str)]) -> Modules {
        Modules::new(files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    fn circles(files: &[(&str, &str)]) -> Vec<String> {
        modules(files).in_circles().into_iter().collect()
    }

    #[test]
    fn a_circle_of_three_is_found() {
        let files = [
            ("lib", "mod a;"),
            ("a", "mod x; mod y; mod z;"),
            ("a::x", "use super::y::Y;"),
            ("a::y", "fn f() { super::z::f() }"),
            ("a::z", "use crate::a::{x::{X, W}};"),
        ];
        assert_eq!(circles(&files), ["a::x", "a::y", "a::z"]);
    }

    #[test]
    fn a_name_is_followed_to_where_it_comes_from() {
        let parent = "mod x; mod y; pub use x::X; pub(crate) use y::Y as Why;";
        let files = [("lib", "mod a;"), ("a", parent), ("a::x", "use super::Why;"), ("a::y", "struct Y;")];
        assert_eq!(circles(&files), <[&str; 0]>::default());
        let files =
            [("lib", "mod a;"), ("a", parent), ("a::x", "use super::Why;"), ("a::y", "use crate::a::X;")];
        assert_eq!(circles(&files), ["a::x", "a::y"]);
    }

    #[test]
    fn a_parent_that_uses_a_child_which_uses_it_is_a_circle() {
        let files =
            [("lib", "mod a;"), ("a", "mod x; fn f() { x::g() } struct A;"), ("a::x", "use super::A;")];
        assert_eq!(circles(&files), ["a", "a::x"]);
        let files = [("lib", "mod a;"), ("a", "mod x; fn f() { x::g() } struct A;"), ("a::x", "fn g() {}")];
        assert_eq!(circles(&files), <[&str; 0]>::default());
    }

    #[test]
    fn tests_comments_and_texts_count_for_nothing() {
        let x = "//! [`super::y`]\n/* super::y */ fn f() -> [&str; 2] { [\"super::y\", r#\"super::y\"#] }
            #[cfg(test)] mod tests { use super::super::y::Y; fn g() { '}'; '{'; } }";
        let files = [
            ("lib", "mod a;"),
            ("a", "mod x; mod y; #[cfg(test)] mod samples;"),
            ("a::x", x),
            ("a::y", "use super::x::f;"),
            ("a::samples", "use super::y; use crate::b;"),
        ];
        assert_eq!(circles(&files), <[&str; 0]>::default());
        assert_eq!(modules(&files).against(&["a", "b"]), BTreeSet::new());
    }

    #[test]
    fn a_use_of_what_comes_later_is_found() {
        let files = [
            ("lib", "mod a; mod b; pub use b::B;"),
            ("a", "mod x;"),
            ("a::x", "macro_rules! m { () => { $crate::b::f() } }"),
            ("b", "use crate::a::A;"),
        ];
        let expected = BTreeSet::from([("a::x".to_owned(), "b".to_owned())]);
        assert_eq!(modules(&files).against(&["a", "b"]), expected);
        assert_eq!(modules(&files).against(&["b", "a"]), BTreeSet::from([("b".to_owned(), "a".to_owned())]));
    }
}
