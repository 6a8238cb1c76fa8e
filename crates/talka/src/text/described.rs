//! What the parts of a report look like that are written by hand, beside the functions that write them
//! ([`Finding::members`] and its like).

use super::{Lang, rule_title};
use crate::date::{Day, Days};
use crate::law::{
    Act, Bearing, Cause, Finding, Mark, MissingFact, NOT_CHECKED, NotJudged, NotJudgedReason, Provision,
    Question, RULES, Remedy, Settings, Severity, Subject, Undetermined, Voice,
};
use crate::reading::Pointer;
use crate::register::{HourLogId, Source};
use crate::schema::{Described, Member, Record, Shape, Vocabulary, Word};

fn record(name: &str, doc: &str, members: Vec<Member>) -> Shape {
    Shape::Record(Record { name: name.to_owned(), doc: doc.to_owned(), members })
}

/// A member that is there only where a report is written with its text.
fn with_text<T: Described>(name: &str, doc: &str) -> Member {
    Member::of::<T>(name, &format!("{doc} There only where a language was asked for.")).or_absent()
}

fn codes(name: &str, doc: &str, codes: impl Iterator<Item = &'static str>) -> Shape {
    let words = codes.map(|code| {
        let title = rule_title(code, Lang::En).unwrap_or_default();
        Word { word: code.to_owned(), doc: format!("{title}.") }
    });
    Shape::Vocabulary(Vocabulary { name: name.to_owned(), doc: doc.to_owned(), words: words.collect() })
}

/// The code of a rule.
struct RuleCode;

impl Described for RuleCode {
    fn describe() -> Shape {
        codes("RuleCode", "The code of a rule that is checked.", RULES.iter().map(|rule| rule.code))
    }
}

/// The code of a rule that is not checked, or only with some settings.
struct UncheckedCode;

impl Described for UncheckedCode {
    fn describe() -> Shape {
        let by_default = Settings::on(Day::MIN);
        let optional = RULES.iter().filter(|rule| rule.left_out_by(&by_default).is_some());
        codes(
            "UncheckedCode",
            "The code of a rule that this version does not check, or only with some settings.",
            optional.map(|rule| rule.code).chain(NOT_CHECKED.iter().copied()),
        )
    }
}

impl Described for Provision {
    fn describe() -> Shape {
        record(
            "Provision",
            "A provision of an act: the smallest part of it that a rule rests on.",
            vec![
                Member::of::<Act>("act", "The act."),
                Member::of::<&str>(
                    "place",
                    "Section, paragraph and clause, as they are cited: `4(2)`, `6(1)3`; empty for the act as a whole.",
                ),
                Member::of::<Mark>("basis", "What the knowledge of its wording rests on."),
                Member::of::<Option<Day>>(
                    "confirmed_to",
                    "The last day for which its wording was confirmed; null where the copy that was seen bears no date.",
                ),
            ],
        )
    }
}

impl Described for Finding {
    fn describe() -> Shape {
        record(
            "Finding",
            "Something that the law or the records do not let stand, or that is worth knowing.",
            vec![
                Member::of::<RuleCode>("code", "The rule that speaks."),
                Member::of::<Severity>("severity", "How grave it is."),
                Member::of::<Bearing>("bearing", "What it does to hours."),
                Member::of::<Voice>("voice", "Who speaks."),
                Member::of::<Provision>("provision", "The provision that it rests on."),
                Member::of::<Subject>("subject", "The record that it is about."),
                Member::of::<Pointer>(
                    "path",
                    "The member of the register that shows it, or that is not there.",
                ),
                Member::of::<Source>(
                    "source",
                    "Where that stands in the office's own files, if the register was imported.",
                )
                .or_absent(),
                Member::of::<Days>("days", "The days. Empty for a finding about a value."),
                Member::of::<Cause>("cause", "Why, with the values that show it."),
                Member::of::<Vec<HourLogId>>(
                    "logs",
                    "The entries of the hour log that lie wholly on these days.",
                ),
                Member::of::<i64>("minutes", "Their minutes."),
                Member::of::<Option<Remedy>>(
                    "remedy",
                    "What can be done while it lasts; null where nothing can.",
                ),
                with_text::<String>("message", "Why, as one plain sentence."),
                with_text::<String>("citation", "How the provision is cited."),
                with_text::<Option<String>>("remedy_text", "What can be done, as one sentence."),
            ],
        )
    }
}

impl Described for Undetermined {
    fn describe() -> Shape {
        record(
            "Undetermined",
            "A rule that could not be decided on some days, and the facts that would decide it.",
            vec![
                Member::of::<RuleCode>("code", "The rule."),
                Member::of::<Bearing>("bearing", "What a breach would do to hours."),
                Member::of::<Subject>("subject", "The record that it judges."),
                Member::of::<Days>("days", "The days."),
                Member::of::<Vec<MissingFact>>(
                    "missing",
                    "The facts that are missing: only those that could still change the answer.",
                ),
                Member::of::<Vec<HourLogId>>(
                    "logs",
                    "The entries of the hour log that have a day among these.",
                ),
                Member::of::<i64>("minutes", "Their minutes."),
                with_text::<String>("title", "What the rule is about, as a heading."),
            ],
        )
    }
}

impl Described for MissingFact {
    fn describe() -> Shape {
        record(
            "MissingFact",
            "A fact that is missing.",
            vec![
                Member::of::<Pointer>("path", "Where it would stand in the register."),
                with_text::<String>("text", "That it is not known, as a clause."),
            ],
        )
    }
}

impl Described for Question {
    fn describe() -> Shape {
        record(
            "Question",
            "A fact to ask for: it could still change what some rule says.",
            vec![
                Member::of::<Pointer>("path", "Where it would stand in the register."),
                Member::of::<Bearing>(
                    "bearing",
                    "The gravest that a breach would do to hours, among the rules that ask for it.",
                ),
                Member::of::<Vec<RuleCode>>("rules", "The rules that ask for it."),
                with_text::<String>("text", "That it is not known, as a clause."),
            ],
        )
    }
}

impl Described for NotJudged {
    fn describe() -> Shape {
        record(
            "NotJudged",
            "A provision that was not judged, so that nobody takes silence for a clean result.",
            vec![
                Member::of::<UncheckedCode>("code", "The rule."),
                Member::of::<NotJudgedReason>("reason", "Why not."),
                with_text::<String>("title", "What the rule is about, as a heading."),
            ],
        )
    }
}
