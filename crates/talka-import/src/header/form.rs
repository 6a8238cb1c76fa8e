//! What a program adds to the answers of a form: who answered, and when.

use crate::fold::key;

/// A column that only programs write beside answers.
const MARKS: [&str; 4] = ["completion_time", "pabeigsanas_laiks", "izpildes_laiks", "laiks_kad_pabeigts"];

/// Columns beside it that are about the answering, though a clerk would mean the work by them.
const OWN: [&str; 14] = [
    "id",
    "start_time",
    "sakuma_laiks",
    "completion_time",
    "pabeigsanas_laiks",
    "izpildes_laiks",
    "laiks_kad_pabeigts",
    "email",
    "e_pasts",
    "name",
    "vards",
    "language",
    "last_modified_time",
    "pedejas_modifikacijas_laiks",
];

/// Which of the headings are about the answering of a form, and not about the work: those before the first question.
pub(super) fn own_columns<'h>(headings: impl Iterator<Item = &'h str> + Clone) -> Vec<bool> {
    let is_form = headings.clone().any(|heading| MARKS.contains(&key(heading).as_str()));
    let mut before = is_form;
    let own = |heading: &str| {
        before = before && OWN.contains(&key(heading).as_str());
        before
    };
    headings.map(own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_before_the_first_question_is_the_forms_own() {
        let own = |headings: &[&str]| own_columns(headings.iter().copied());
        assert_eq!(
            own(&["ID", "Start time", "Completion time", "Name", "Kas?", "Name"]),
            [true, true, true, true, false, false]
        );
        assert_eq!(own(&["ID", "Sākuma laiks", "Stundas"]), [false, false, false]);
    }
}
