//! The words of a vocabulary, as clerks write them.
//!
//! Case, diacritics and punctuation do not matter. Besides the spellings listed here each value may be written with the
//! library's own word for it.

mod agreements;
mod hours;
mod organizations;
mod people;

use std::collections::BTreeMap;

pub use organizations::legal_class;
use talka::reading::nearest;

use crate::diagnostic::Issue;
use crate::fold::key;

/// A vocabulary with its spellings.
pub(crate) trait Spelled: Copy + PartialEq + 'static {
    /// For each value how it is written, the most usual first.
    const SPELLINGS: &'static [(Self, &'static [&'static str])];

    /// The library's own word.
    fn own_word(self) -> &'static str;

    /// The spellings ready for looking up.
    fn known() -> &'static BTreeMap<String, (Self, &'static str)>;
}

macro_rules! spellings {
    ($vocabulary:ident { $( $value:ident: $( $spelling:literal ),+; )+ }) => {
        impl $crate::words::Spelled for $vocabulary {
            const SPELLINGS: &'static [(Self, &'static [&'static str])] =
                &[ $( (Self::$value, &[ $( $spelling ),+ ]), )+ ];

            fn own_word(self) -> &'static str {
                self.as_str()
            }

            fn known() -> &'static std::collections::BTreeMap<String, (Self, &'static str)> {
                static KNOWN: std::sync::LazyLock<std::collections::BTreeMap<String, ($vocabulary, &'static str)>> =
                    std::sync::LazyLock::new($crate::words::ready);
                &KNOWN
            }
        }
    };
}

use spellings;

fn ready<W: Spelled>() -> BTreeMap<String, (W, &'static str)> {
    let mut known = BTreeMap::new();
    for (value, spellings) in W::SPELLINGS {
        for spelling in spellings.iter().copied().chain([value.own_word()]) {
            known.entry(key(spelling)).or_insert((*value, spelling));
        }
    }
    known
}

/// The value that a word stands for.
pub(crate) fn word<W: Spelled>(text: &str) -> Option<W> {
    W::known().get(&written(text)).map(|(value, _)| *value)
}

/// What is reported of a word that stands for no value, with the word that was probably meant if `suggest`.
pub(crate) fn unknown<W: Spelled>(text: &str, suggest: bool) -> Issue {
    let written = written(text);
    // „Jā, apstiprinājusi” does not mean „nav apstiprinātas”.
    let negated = |word: &str| word.starts_with("ne") || word.starts_with("nav");
    let alike = W::known().keys().map(String::as_str).filter(|known| negated(known) == negated(&written));
    let near = || nearest(&written, alike);
    let near = if suggest { near() } else { None };
    let suggestion = near.and_then(|near| W::known().get(near)).map(|(_, spelling)| *spelling);
    let usual = W::SPELLINGS.iter().filter_map(|(_, spellings)| spellings.first().copied());
    Issue::WordUnknown { suggestion, known: usual.collect() }
}

/// The word as it is compared. None of any vocabulary is as long as some cells are.
fn written(text: &str) -> String {
    const LONGEST: usize = 200;
    if text.len() > LONGEST { String::new() } else { key(text) }
}

#[cfg(test)]
mod tests {
    use talka::register::{
        AgreementForm, Beneficiary, Capacity, ConfirmationState, ConsentForm, ConsentPurpose, Content,
        Conviction, ExpenseKind, HazardKind, HourKind, LegalClass, Matter, Mode, Party, ProgrammeFunding,
        ResidenceGround, Risk, Role, TermKind,
    };

    use super::*;

    fn complete<W: Spelled + std::fmt::Debug>(all: &[W]) {
        for value in all {
            let spellings: Vec<_> = W::SPELLINGS.iter().filter(|(spelled, _)| spelled == value).collect();
            assert!(spellings.len() == 1 && !spellings[0].1.is_empty(), "{value:?}");
            for spelling in spellings[0].1.iter().copied().chain([value.own_word()]) {
                assert_eq!(word::<W>(spelling).as_ref(), Some(value), "{spelling} means two things");
            }
        }
    }

    #[test]
    fn every_value_has_a_spelling_and_no_spelling_means_two_things() {
        complete(Capacity::ALL);
        complete(ConsentForm::ALL);
        complete(ConsentPurpose::ALL);
        complete(LegalClass::ALL);
        complete(AgreementForm::ALL);
        complete(Party::ALL);
        complete(Matter::ALL);
        complete(Content::ALL);
        complete(Conviction::ALL);
        complete(ResidenceGround::ALL);
        complete(ProgrammeFunding::ALL);
        complete(TermKind::ALL);
        complete(Beneficiary::ALL);
        complete(ExpenseKind::ALL);
        complete(Risk::ALL);
        complete(HazardKind::ALL);
        complete(Mode::ALL);
        complete(HourKind::ALL);
        complete(Role::ALL);
        complete(ConfirmationState::ALL);
    }

    #[test]
    fn a_word_is_known_however_it_is_written() {
        for text in ["māte", " MĀTE. ", "mate", "parent"] {
            assert_eq!(word(text), Some(Capacity::Parent), "{text}");
        }
        assert_eq!(word("e-klase"), Some(ConsentForm::Messenger));
    }

    #[test]
    fn a_slip_is_met_with_the_word_that_was_probably_meant() {
        let suggested = |text| match unknown::<ConfirmationState>(text, true) {
            Issue::WordUnknown { suggestion, known } => {
                assert_eq!(known, ["gaida apstiprinājumu", "apstiprināts", "noraidīts", "atsaukts"]);
                suggestion
            }
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(suggested("gaidā apstiprinājums"), Some("gaida apstiprinājumu"));
        assert_eq!(suggested("Jā, apstiprinājusi"), Some("apstiprinātas"));
        assert_eq!(suggested("nav apstiprinatss"), Some("nav apstiprinātas"));
        assert_eq!(suggested("zils"), None);
        assert_eq!(suggested(""), None);
        assert_eq!(suggested(&"x".repeat(100_000)), None);
    }
}
