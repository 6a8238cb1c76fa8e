//! Data written with its text.

mod impact;
mod programmes;
#[cfg(test)]
mod tests;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::said::Says;
use super::{
    citation, fallen_short, finding_citation, finding_message, granted, group_message, interpretation,
    level_lacks, missing, not_valid, question, remedy, rule_title,
};
use crate::lang::Lang;
use crate::law::{
    Finding, FindingGroup, MissingFact, NotJudged, Question, QuestionGroup, Report, Summary, Undetermined,
    UndeterminedGroup, Yearly,
};
use crate::recognition::awards::Claim;
use crate::recognition::requirements::LocalReport;
use crate::recognition::{Alternative, Decision, FallenShort, LevelState, NotDue, Recognition, Standing};

/// Data that is written with its text: as it is, with further members at the end of each part that has words. It is the
/// only way in which text gets into an output, so that data never holds any.
///
/// Findings have `message`, `citation` and `remedy_text`; what could not be decided has a `title`, and a `text` for each
/// missing fact; what to ask next has a `text`; what was not judged has a `title`. In a recognition, `text` says what is
/// missing to a level, the other interpretation of an unknown, and what stands against an award or a claim.
///
/// ```
/// use talka::date::Day;
/// use talka::law::{Settings, check};
/// use talka::register::Register;
/// use talka::text::{Lang, Worded};
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let report = check(&register, &Settings::on(Day::new(2023, 6, 1)?));
/// let json = serde_json::to_value(Worded { data: &report, lang: Lang::En })?;
/// assert_eq!(json["findings"][0]["citation"], "Volunteer Work Law, section 4(1)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Worded<'a, T: ?Sized> {
    /// The data.
    pub data: &'a T,
    /// The language of the text.
    pub lang: Lang,
}

/// Data that has a text, or parts that have one.
pub trait InWords {
    /// Writes it with its text.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error>;
}

impl<T: InWords + ?Sized> Serialize for Worded<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.data.write(self.lang, serializer)
    }
}

impl<T: InWords> InWords for Vec<T> {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(|data| Worded { data, lang }))
    }
}

/// The members of the data, and those of its text behind them.
#[derive(Serialize)]
struct With<'a, T, X> {
    #[serde(flatten)]
    data: &'a T,
    #[serde(flatten)]
    text: X,
}

#[derive(Serialize)]
struct Sentences {
    message: String,
    citation: String,
    remedy_text: Option<&'static str>,
}

#[derive(Serialize)]
struct GroupSentences {
    title: Option<&'static str>,
    message: String,
    citation: String,
    remedy_text: Option<&'static str>,
}

#[derive(Serialize)]
struct GroupText {
    title: Option<&'static str>,
    text: String,
}

#[derive(Serialize)]
struct Titled {
    title: Option<&'static str>,
}

#[derive(Serialize)]
struct Text<T> {
    text: T,
}

/// Implements [`InWords`] for data whose text is a function of it and the language.
macro_rules! with_text {
    ( $( [$($generics:tt)*] $type:ty, $data:ident, $lang:ident => $text:expr; )+ ) => { $(
        impl<$($generics)*> InWords for $type {
            fn write<S: Serializer>(&self, $lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
                let $data = self;
                With { data: self, text: $text }.serialize(serializer)
            }
        }
    )+ };
}

/// Writes members under their own names: as they are, or with their text in that language.
macro_rules! write_members {
    ( $map:ident: $( $member:ident ),+ ) => { $( $map.serialize_entry(stringify!($member), $member)?; )+ };
    ( $map:ident in $lang:ident: $( $member:ident ),+ ) => {
        $( $map.serialize_entry(stringify!($member), &Worded { data: $member, lang: $lang })?; )+
    };
}

use {with_text, write_members};

with_text! {
    [R: Says] Finding<R>, finding, lang => Sentences {
        message: finding_message(finding, lang),
        citation: finding_citation(finding, lang),
        remedy_text: finding.remedy.map(|what| remedy(what, lang)),
    };
    [R: Says] NotJudged<R>, not, lang => Titled { title: R::title(not.code, lang) };
    [] MissingFact, fact, lang => Text { text: missing(fact.field, lang) };
    [] Question, asked, lang => Text { text: question(asked.fact.field, lang) };
    [] QuestionGroup, asked, lang => Text { text: question(asked.field, lang) };
    [] FindingGroup, group, lang => GroupSentences {
        title: rule_title(group.code.as_str(), lang),
        message: group_message(group, lang),
        citation: citation(&group.by.provision, lang),
        remedy_text: group.remedy.map(|what| remedy(what, lang)),
    };
    [] UndeterminedGroup, group, lang => GroupText {
        title: rule_title(group.code.as_str(), lang),
        text: group.missing.iter().map(|field| missing(*field, lang)).collect::<Vec<_>>().join("; "),
    };
    [] LevelState, level, lang =>
        (!level.lacks.is_empty()).then(|| Text { text: level_lacks(level, lang) });
    [] Alternative, unknown, lang => Text { text: interpretation(&unknown.interpretation, lang) };
    [] NotDue, not, lang => Text { text: granted(&not.because, lang) };
    [] FallenShort, short, lang => Text { text: fallen_short(short, lang) };
    [] Claim, claim, lang => claim.not_valid.map(|reason| Text { text: not_valid(reason, lang) });
}

impl<R: Says> InWords for Undetermined<R> {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { rule, bearing, subject, days, missing, logs, minutes, sensitive } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", rule)?;
        write_members!(map: bearing, subject, days);
        write_members!(map in lang: missing);
        write_members!(map: logs, minutes);
        if *sensitive {
            write_members!(map: sensitive);
        }
        map.serialize_entry("title", &R::title(rule.code(), lang))?;
        map.end()
    }
}

impl InWords for Report {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            version,
            law,
            settings,
            findings,
            undetermined,
            questions,
            presumed,
            not_judged,
            not_listed,
            sums,
            satisfied,
            verdicts,
        } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map: version, law, settings);
        write_members!(map in lang: findings, undetermined, questions);
        if presumed.is_some() {
            write_members!(map: presumed);
        }
        write_members!(map in lang: not_judged);
        if let Some(not_listed) = not_listed {
            write_members!(map: not_listed);
        }
        write_members!(map: sums);
        if let Some(satisfied) = satisfied {
            write_members!(map: satisfied);
        }
        if let Some(verdicts) = verdicts {
            write_members!(map: verdicts);
        }
        map.end()
    }
}

impl InWords for Summary {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { version, law, settings, findings, undetermined, questions, presumed, not_judged, sums } =
            self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map: version, law, settings);
        write_members!(map in lang: findings, undetermined, questions);
        if presumed.is_some() {
            write_members!(map: presumed);
        }
        write_members!(map in lang: not_judged);
        write_members!(map: sums);
        map.end()
    }
}

impl InWords for LocalReport {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { findings, undetermined, not_judged, not_listed } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map in lang: findings, undetermined, not_judged);
        if let Some(not_listed) = not_listed {
            write_members!(map: not_listed);
        }
        map.end()
    }
}

impl InWords for Yearly {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { organization, year, places, minutes, minutes_at_most, events, missing } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("organization", organization)?;
        map.serialize_entry("year", year)?;
        map.serialize_entry("places", places)?;
        map.serialize_entry("minutes", minutes)?;
        map.serialize_entry("minutes_at_most", minutes_at_most)?;
        map.serialize_entry("events", events)?;
        write_members!(map in lang: missing);
        map.end()
    }
}

impl InWords for Recognition {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { version, scheme, decisions, questions, local } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map: version, scheme);
        write_members!(map in lang: decisions, questions);
        if let Some(local) = local {
            write_members!(map in lang: local);
        }
        map.end()
    }
}

impl InWords for Decision {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            volunteer,
            standing: Standing { level, counted, undecided, level_with_undecided },
            counted_logs,
            not_counted,
            undecided_by,
            levels,
            unknowns,
            surely,
            possibly,
            presumed,
            awards,
            not_due,
            fallen_short,
            claims,
            for_jury,
            on_request,
            statement,
        } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map: volunteer, level, counted, undecided, level_with_undecided);
        write_members!(map: counted_logs, not_counted, undecided_by);
        write_members!(map in lang: levels, unknowns);
        write_members!(map: surely, possibly);
        if presumed.is_some() {
            write_members!(map: presumed);
        }
        write_members!(map: awards);
        write_members!(map in lang: not_due, fallen_short, claims);
        write_members!(map: for_jury, on_request, statement);
        map.end()
    }
}
