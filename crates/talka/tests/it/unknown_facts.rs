//! Learning a fact decides what was undetermined and overturns nothing that was decided.
//!
//! A full register is compared with one that knows less: facts are taken out of its JSON, or blurred. Every optional
//! member counts as a fact until the list of events says otherwise, so that a new member is tested from its first day.

use crate::common::{registers, settings};
use proptest::prelude::*;
use serde_json::{Value, json};
use talka::date::Day;
use talka::law::{Cause, Finding, Judgement, Outcome, RULES, Timeline, check, judge};
use talka::register::{Case, Register};

/// Members without which a record says nothing, and those by which records are found.
const REQUIRED: &[&str] = &[
    "volunteers",
    "organizations",
    "placements",
    "hour_logs",
    "*/id",
    "*/volunteer",
    "*/organization",
    "*/placement",
    "*/statuses/*/kind",
    "*/preparation/*/kind",
    "*/hazards/*/kind",
    "*/steps/*/kind",
    "*/term/kind",
    "*/code",
    "*/cents",
    "*/signatures/*/by",
    "*/amendments/*/term",
    "*/born/age",
    "*/born/on",
    "hour_logs/*/on",
    "hour_logs/*/minutes",
    "*/confirmation/state",
    "*/timetables/*/from",
    "*/timetables/*/to",
    "*/timetables/*/lessons",
    "*/lessons/*/weekday",
    "*/lessons/*/start",
    "*/lessons/*/end",
    "*/timetables/*/holidays",
    "*/holidays/*/from",
    "*/holidays/*/to",
    "*/events/*/on",
    "*/events/*/people",
    "*/people/*/people",
    "*/yearly_reports/*/year",
    "*/places/*/volunteers",
];

/// Members that record a later event, or a limit that has to be stated. An absent one is read as "none is known", so
/// that learning of one may overturn what was said before (ARCHITECTURE, „Facts and events”).
const EVENTS: &[&str] = &[
    // A consent speaks from the day it was given, for everything and without end, until its text or its giver says
    // otherwise.
    "*/consents/*/from",
    "*/consents/*/to",
    "*/consents/*/withdrawn",
    "*/consents/*/limited_to",
    // What was received had been given.
    "*/consents/*/received",
    // A written contract is signed, and stands, as it was made. It begins on its day, ends never, and nobody asks for
    // more, until somebody is known to have signed it later, changed it or asked.
    "*/agreement/written",
    "*/agreement/signatures",
    "*/agreement/signatures/*/on",
    "*/agreement/amendments",
    "*/agreement/writing_requested",
    "*/term/from",
    "*/term/to",
    // Nothing has ended, nobody has given notice, and what ended was ended by both.
    "*/ending/by",
    "*/ending/notice_given",
    "*/ending/effective",
    // Nobody has found that the work is done for profit or in place of an employee.
    "*/work/for_profit",
    "*/work/replaces_employee",
    // Nothing was repaid.
    "*/expenses",
    // Nobody kept a record of what was done before the work began, nothing was claimed, nothing is confidential, and nobody
    // asked for a statement.
    "*/preparation",
    "*/claims",
    "*/claims/*/repaid",
    "*/confidential",
    "*/statements",
    "*/statements/*/requested",
    "*/statements/*/issued",
    // A status of which only the end is known held until then.
    "*/statuses/*/from",
    // Nobody has found that the work puts other people's health at risk, is part of some function, or is done for the
    // probation service.
    "*/work/others_health_at_risk",
    "*/work/functions",
    "*/work/probation",
    // A status that was granted holds, and so does a permit, for everything that its text does not leave out.
    "*/statuses/*/to",
    "*/child_permits/*/to",
    "*/child_permits/*/limited_to",
    // Nobody needs a residence permit.
    "*/residence_permits",
    "*/residence_permits/*/to",
    // Which policy is the first, and on which day it was made, follows from its dates.
    "*/insurance/*/made",
    "*/insurance/*/from",
];

/// Rules that keep silent where another rule already asks for the fact that would make them speak.
const ASKED_BY: &[(&str, &str)] = &[
    ("social-enterprise-status", "host-not-entitled"),
    ("host-class-doubtful", "host-not-entitled"),
    ("insured-too-late", "uninsured-hazard"),
    ("permit-scope", "barred-from-children"),
    ("record-check-old", "record-check-missing"),
    ("assessment-missing", "record-check-missing"),
    ("party-service", "host-not-entitled"),
];

/// What is done to each fact, in the order in which they stand in the document, over and over.
#[derive(Clone, Copy, Debug)]
enum Loss {
    None,
    Blurred,
    Gone,
}

fn losses() -> impl Strategy<Value = Vec<Loss>> {
    let loss = prop_oneof![6 => Just(Loss::None), 1 => Just(Loss::Blurred), 2 => Just(Loss::Gone)];
    prop::collection::vec(loss, 1..150)
}

/// The same register, of which less is known.
fn knowing_less(register: &Register, losses: &[Loss]) -> Register {
    let mut document = serde_json::to_value(register).unwrap();
    let mut losses = losses.iter().copied().cycle();
    lose(&mut document, "", &mut |path| match path {
        _ if matches(path, REQUIRED) || matches(path, EVENTS) => Loss::None,
        _ => losses.next().unwrap_or(Loss::None),
    });
    Register::from_json(document.to_string().as_bytes()).unwrap()
}

/// Goes through every member and does to it what `loss` says of its path, in which `*` stands for positions.
fn lose(value: &mut Value, path: &str, loss: &mut impl FnMut(&str) -> Loss) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| lose(value, &format!("{path}/*"), loss)),
        Value::Object(members) => {
            // Of a company that is recorded as no social enterprise, no status is known to have been granted.
            let class = members.get("class").and_then(Value::as_str).unwrap_or_default();
            let status_is_news = ["merchant", "natural_person"].contains(&class);
            for (name, member) in members {
                let path = format!("{path}/{name}");
                match loss(&path) {
                    Loss::Gone if name == "statuses" && status_is_news => {}
                    Loss::Gone if !holds_an_event(member, &path) => *member = Value::Null,
                    Loss::Blurred => blur(member, &path),
                    _ => lose(member, &path, loss),
                }
            }
        }
        _ => {}
    }
}

/// Whether an event would be forgotten together with this record.
fn holds_an_event(record: &Value, path: &str) -> bool {
    let members = record.as_object().into_iter().flatten();
    members.into_iter().any(|(name, member)| {
        let path = format!("{path}/{name}");
        matches(&path, EVENTS) || holds_an_event(member, &path)
    })
}

/// Makes a fact less sure, where there is a way to be less sure of it.
fn blur(member: &mut Value, path: &str) {
    if path.ends_with("/born") {
        if let Some(year) = member.as_str().and_then(|born| born.get(..4)) {
            *member = json!(year);
        }
    } else if path.ends_with("/consents/*/form") {
        *member = json!("scan");
    }
}

fn matches(path: &str, patterns: &[&str]) -> bool {
    patterns.iter().any(|pattern| match pattern.strip_prefix('*') {
        Some(ending) => path.ends_with(ending),
        None => path.strip_prefix('/') == Some(*pattern),
    })
}

/// What a rule says of a day, as far as learning more may not change it. A note decides nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Nothing,
    Satisfied,
    Breached,
    Undetermined,
}

fn said(timeline: &Timeline, day: Day) -> Said {
    match timeline.spans().iter().find(|span| span.period.contains(day)).map(|span| &span.outcome) {
        None | Some(Outcome::Noted(_)) => Said::Nothing,
        Some(Outcome::Satisfied) => Said::Satisfied,
        Some(Outcome::Breached(_)) => Said::Breached,
        Some(Outcome::Undetermined(_)) => Said::Undetermined,
    }
}

/// One day of every interval on which neither timeline changes.
fn turns(timelines: [&Timeline; 2]) -> Vec<Day> {
    let spans = timelines.into_iter().flat_map(Timeline::spans);
    let mut days: Vec<Day> =
        spans.flat_map(|span| [span.period.first(), span.period.last().plus(1)]).collect();
    days.push(Day::MIN);
    days.sort_unstable();
    days.dedup();
    days
}

/// Whether what was said with less knowledge may become what is said with more.
fn may_become(less: Said, more: Said) -> bool {
    match less {
        Said::Undetermined => true,
        // Where it is met anyhow, nobody asks whether the rule applies.
        Said::Nothing => matches!(more, Said::Nothing | Said::Satisfied),
        Said::Satisfied | Said::Breached => less == more,
    }
}

fn undetermined(judgement: &Judgement, code: &str) -> bool {
    let timeline = judgement.timeline(code).unwrap();
    !timeline.days(|outcome| matches!(outcome, Outcome::Undetermined(_))).is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn learning_a_fact_overturns_nothing(full in registers(), losses in losses(), settings in settings()) {
        let report = check(&full, &settings);
        // What contradicts other facts is not learned.
        let contradictory = |case: &Case<'_>| {
            let codes = ["days-contradict", "agreed-after-beginning"];
            let contradicts = |finding: &Finding| codes.contains(&finding.rule.code);
            let mut findings = report.findings.iter().filter(|finding| contradicts(finding));
            // Where no birth date is known, that of the code is taken.
            let by_code = |finding: &Finding| {
                finding.subject.id == case.volunteer.id
                    && matches!(finding.cause, Cause::PersonalCodeBirthDate)
            };
            findings.any(|finding| finding.subject.id == case.placement.id) || report.findings.iter().any(by_code)
        };
        // Changes of a term of which a day is not known are taken as they are listed; to learn it may reorder them.
        let listed = |case: &Case<'_>| {
            let changes = case.placement.agreement.as_ref().and_then(|agreement| agreement.amendments.as_ref());
            changes.is_some_and(|changes| changes.len() > 1 && changes.iter().any(|change| change.on.is_none()))
        };
        let partial = knowing_less(&full, &losses);
        let cases = full.cases().zip(partial.cases());
        for (full, partial) in cases.filter(|(full, partial)| !contradictory(full) && !listed(partial)) {
            let (more, less) = (judge(&full, &settings), judge(&partial, &settings));
            for rule in RULES {
                let asked = ASKED_BY.iter().any(|(silent, by)| *silent == rule.code && undetermined(&less, by));
                let timelines = [&less, &more].map(|judgement| judgement.timeline(rule.code).unwrap());
                for day in turns(timelines) {
                    let [less, more] = timelines.map(|timeline| said(timeline, day));
                    prop_assert!(
                        may_become(less, more) || asked && less == Said::Nothing,
                        "{} on {day}: {less:?} became {more:?}; before, it knew {}",
                        rule.code, serde_json::to_string(&partial.placement).unwrap(),
                    );
                }
            }
        }
    }
}
