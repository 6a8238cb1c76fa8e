//! Sentences and clauses, a `match` in each language.

use std::borrow::Cow;

use super::numbers::hours;
use super::{en, lv};
use crate::lang::Lang;
use crate::law::{Cause, Field, Remedy};
use crate::recognition::{Interpretation, LevelState, Missing};

/// Why a rule is not satisfied: one plain sentence, without the citation and without what can be done.
///
/// ```
/// use talka::law::Cause;
/// use talka::text::{Lang, message};
/// assert_eq!(
///     message(&Cause::UnderMinimumAge { minimum: 13 }, Lang::Lv),
///     "Brīvprātīgo darbu drīkst veikt no 13 gadu vecuma, bet šajās dienās brīvprātīgais ir jaunāks.",
/// );
/// ```
pub fn message(cause: &Cause, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::message(cause),
        Lang::En => en::message(cause),
    }
}

/// What to ask where a fact is not known: a question.
///
/// ```
/// use talka::law::Field;
/// use talka::text::{Lang, question};
/// assert_eq!(question(Field::Payments, Lang::Lv), "Vai par darbu ir maksāts?");
/// assert_eq!(question(Field::Payments, Lang::En), "Was the work paid for?");
/// ```
pub fn question(field: Field, lang: Lang) -> Cow<'static, str> {
    match lang {
        Lang::Lv => lv::question(field),
        Lang::En => en::question(field).into(),
    }
}

/// A way to read a scheme, as a clause: `if only confirmed hours count`.
pub fn interpretation(interpretation: &Interpretation, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::interpretation(interpretation),
        Lang::En => en::interpretation(interpretation),
    }
}

/// One thing that is missing to a level: `4 h 15 min`, `one more field of work`.
///
/// ```
/// use talka::recognition::Missing;
/// use talka::text::{Lang, missing_to_level};
/// assert_eq!(missing_to_level(&Missing::Hours { minutes: 255 }, Lang::Lv), "4\u{a0}h\u{a0}15\u{a0}min");
/// assert_eq!(missing_to_level(&Missing::Fields { count: 1 }, Lang::Lv), "vēl viena darba joma");
/// ```
pub fn missing_to_level(missing: &Missing, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::missing_to_level(missing),
        Lang::En => en::missing_to_level(missing),
    }
}

/// Everything that is missing to a level, as one line.
///
/// ```
/// use talka::recognition::Missing;
/// use talka::text::{Lang, lacking};
/// let lacks = [Missing::Hours { minutes: 60 }, Missing::Fields { count: 1 }];
/// assert_eq!(lacking(&lacks, Lang::Lv), "Trūkst: 1\u{a0}h, vēl viena darba joma");
/// assert_eq!(lacking(&lacks, Lang::En), "Missing: 1\u{a0}h, one more field of work");
/// let unsaid = [Missing::NotSaid { need: talka::recognition::Need::AtLeastHours }];
/// assert_eq!(lacking(&unsaid, Lang::Lv), "Nevar noteikt: avotā nav norādīts vajadzīgais stundu skaits");
/// ```
pub fn lacking(lacks: &[Missing], lang: Lang) -> String {
    let [missing_head, unsaid_head] = match lang {
        Lang::Lv => ["Trūkst", "Nevar noteikt"],
        Lang::En => ["Missing", "Cannot be determined"],
    };
    // A time that only passes is not missing.
    let head = |missing: &Missing| match missing {
        Missing::NotSaid { .. } => Some(unsaid_head),
        Missing::MonthsOfService { .. } => None,
        _ => Some(missing_head),
    };
    let lines = [Some(missing_head), None, Some(unsaid_head)].into_iter().filter_map(|under| {
        let of = lacks.iter().filter(|missing| head(missing) == under);
        let of: Vec<String> = of.map(|missing| missing_to_level(missing, lang)).collect();
        let said = of.join(", ");
        let line = under.map_or_else(|| capitalized(&said), |head| format!("{head}: {said}"));
        (!of.is_empty()).then_some(line)
    });
    lines.collect::<Vec<_>>().join("; ")
}

fn capitalized(said: &str) -> String {
    let mut letters = said.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The same of a level of a decision, with the hours beside of which nothing is decided yet.
pub fn level_lacks(level: &LevelState, lang: Lang) -> String {
    let lacks = lacking(&level.lacks, lang);
    let undecided = hours(level.undecided, lang);
    match lang {
        _ if level.undecided == 0 => lacks,
        Lang::Lv => format!("{lacks}; par {undecided} vēl nav zināms, vai ieskaita"),
        Lang::En => format!("{lacks}; of {undecided} it is not known yet whether they count"),
    }
}

/// A line of a to-do list: how often something has to be done. The number counts whatever the caller counts by,
/// such as findings.
///
/// ```
/// use talka::law::Remedy;
/// use talka::text::{Lang, task};
/// assert_eq!(task(Remedy::CollectSignature, 7, Lang::Lv), "Trūkstošo parakstu skaits: 7");
/// assert_eq!(task(Remedy::CollectSignature, 7, Lang::En), "Missing signatures: 7");
/// ```
pub fn task(remedy: Remedy, count: usize, lang: Lang) -> String {
    let counted = match lang {
        Lang::Lv => lv::task(remedy),
        Lang::En => en::task(remedy),
    };
    format!("{counted}: {count}")
}

/// What the rule of that code is about, as a heading; also for rules that are not checked yet. `None` if there is
/// no such code.
///
/// ```
/// use talka::text::{Lang, rule_title};
/// assert_eq!(rule_title("paid-work", Lang::Lv), Some("Darbs bez atlīdzības"));
/// assert_eq!(rule_title("paid-wrok", Lang::Lv), None);
/// ```
pub fn rule_title(code: &str, lang: Lang) -> Option<&'static str> {
    match lang {
        Lang::Lv => lv::rule_title(code),
        Lang::En => en::rule_title(code),
    }
}

/// What the rule of that code checks, as one sentence. `None` if there is no such code.
pub fn rule_checks(code: &str, lang: Lang) -> Option<&'static str> {
    match lang {
        Lang::Lv => lv::rule_checks(code),
        Lang::En => en::rule_checks(code),
    }
}
