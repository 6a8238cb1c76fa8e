//! Findings, facts and numbers in plain words, in Latvian and in English.
//!
//! Each language is a set of functions that match every value there is: one without its words does not compile.
//! No text holds a name, a personal code or a birth date.

mod amount;
mod awards;
mod citation;
mod described;
mod en;
mod list;
mod local;
mod lv;
mod numbers;
mod plural;
mod said;
#[cfg(test)]
pub(crate) mod samples;
mod worded;

pub use amount::amount;
pub use awards::{award_error, granted, not_valid};
pub use citation::{Cite, citation};
pub use local::{regulation, shortfall};
pub use numbers::{clock, date, days, euros, hours, hours_in_words, period};
pub use plural::Inflection;
pub use said::{Says, finding_citation, finding_message};
pub use worded::{InWords, Worded};

pub use crate::lang::Lang;

use crate::law::{Act, Bearing, Cause, Doubt, Field, Mark, Remedy, Severity, Unchecked, Verdict, Voice};
use crate::recognition::awards::{AwardStep, EntitlementKind};
use crate::recognition::requirements::{RegulationKind, RequirementCode};
use crate::recognition::{Criterion, Interpretation, Missing};
use crate::register::{Capacity, HourKind, LegalClass, RecordKind};

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
    let (unsaid, missing): (Vec<&Missing>, Vec<&Missing>) =
        lacks.iter().partition(|missing| matches!(missing, Missing::NotSaid { .. }));
    let [missing_head, unsaid_head] = match lang {
        Lang::Lv => ["Trūkst", "Nevar noteikt"],
        Lang::En => ["Missing", "Cannot be determined"],
    };
    let lines = [(missing_head, missing), (unsaid_head, unsaid)].into_iter().filter(|(_, of)| !of.is_empty());
    let lines = lines.map(|(head, of)| {
        let of: Vec<String> = of.into_iter().map(|missing| missing_to_level(missing, lang)).collect();
        format!("{head}: {}", of.join(", "))
    });
    lines.collect::<Vec<_>>().join("; ")
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

/// Declares functions that each language has.
macro_rules! in_each_language {
    ( $( $(#[$meta:meta])* $name:ident($value:ty), )+ ) => { $(
        $(#[$meta])*
        pub fn $name(value: $value, lang: Lang) -> &'static str {
            match lang {
                Lang::Lv => lv::$name(value),
                Lang::En => en::$name(value),
            }
        }
    )+ };
}

in_each_language! {
    /// What can still be done: an instruction, one sentence.
    remedy(Remedy),
    /// That a fact is not known: a clause, to be listed after others.
    missing(Field),
    /// How grave a finding is.
    severity(Severity),
    /// What a breach does to hours.
    bearing(Bearing),
    /// Who speaks in a finding.
    voice(Voice),
    /// What the Law makes of an entry of the hour log.
    verdict(Verdict),
    /// The name of an act, short enough for a column.
    act(Act),
    /// What the knowledge of a provision rests on: a clause.
    mark(Mark),
    /// Why a provision is not checked: a clause.
    unchecked(Unchecked),
    /// What is not sure about a provision: a clause.
    doubt(Doubt),
    /// What an organization is in law.
    legal_class(LegalClass),
    /// In what capacity somebody consents.
    capacity(Capacity),
    /// What kind of hours an entry holds.
    hour_kind(HourKind),
    /// A kind of record.
    record_kind(RecordKind),
    /// Why hours do not count towards recognition.
    criterion(Criterion),
    /// Where an award stands, or what happens to it.
    award_step(AwardStep),
    /// What sort of thing an award entitles to.
    entitlement_kind(EntitlementKind),
    /// What a local requirement is about, as a heading.
    requirement(RequirementCode),
    /// What sort of text a regulation is.
    regulation_kind(RegulationKind),
}
