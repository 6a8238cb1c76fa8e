//! The words of each language for the words of records, acts and findings.

use super::{en, lv};
use crate::lang::Lang;
use crate::law::{Act, Bearing, Doubt, Field, Mark, Remedy, Severity, Unchecked, Verdict, Voice};
use crate::recognition::Criterion;
use crate::recognition::awards::{AwardStep, EntitlementKind};
use crate::recognition::requirements::{RegulationKind, RequirementCode};
use crate::register::{Capacity, HourKind, LegalClass, RecordKind};

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
    /// How severe a finding is.
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
