//! Lists in a sentence.

use crate::lang::Lang;

/// The items one after another: `a, b un c`.
pub(super) fn listed(items: &[&str], lang: Lang) -> String {
    let and = match lang {
        Lang::Lv => " un ",
        Lang::En => " and ",
    };
    joined(items, and)
}

/// The items of which one is chosen: `a, b vai c`.
pub(super) fn one_of(items: &[String], lang: Lang) -> String {
    let or = match lang {
        Lang::Lv => " vai ",
        Lang::En => " or ",
    };
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    joined(&items, or)
}

fn joined(items: &[&str], before_last: &str) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [before @ .., last] => [before.join(", ").as_str(), last].join(before_last),
    }
}
