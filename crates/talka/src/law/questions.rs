//! What to ask next.

use serde::{Deserialize, Deserializer, Serialize};

use super::code::RuleCode;
use super::fact::{AnswerKind, MissingFact};
use super::rule::Rule;
use super::severity::Bearing;
use crate::order::sort_by_key;
use crate::schema::described;

described! {
    /// A fact to ask for: it could still change what some rule says.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[non_exhaustive]
    pub struct Question {
        /// The fact, by where it would be in the register.
        #[serde(flatten)]
        pub fact: MissingFact,
        /// Which kind of answer fits.
        pub answer: AnswerKind,
        /// Of what the answer is one or several: the name of a vocabulary or of a record. There only for such answers.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub of: Option<&'static str>,
        /// The most that a breach would do to hours, among the rules that ask for it.
        pub bearing: Bearing,
        /// Codes of the rules that ask for it, in their order.
        pub rules: Vec<RuleCode>,
    }
}

impl Question {
    /// The question for a fact.
    pub(crate) fn new(fact: MissingFact, bearing: Bearing, rules: Vec<RuleCode>) -> Self {
        let (answer, of) = (fact.field.answer(), fact.field.of());
        Self { fact, answer, of, bearing, rules }
    }
}

/// A question as it is stored: the place of the fact says which answer fits.
#[derive(Deserialize)]
struct StoredQuestion {
    #[serde(flatten)]
    fact: MissingFact,
    bearing: Bearing,
    rules: Vec<RuleCode>,
}

impl<'de> Deserialize<'de> for Question {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let StoredQuestion { fact, bearing, rules } = Deserialize::deserialize(deserializer)?;
        Ok(Self::new(fact, bearing, rules))
    }
}

/// Each fact that is missing once, however many rules ask for it: what may void hours comes first, and of the same
/// bearing what the earlier rule asks for.
pub(super) fn questions<'f>(
    missing: impl Iterator<Item = (&'static Rule, &'f MissingFact)>,
) -> Vec<Question> {
    let mut facts: Vec<_> = missing.enumerate().collect();
    sort_by_key(&mut facts, |(_, (_, fact))| fact.place());
    let mut questions: Vec<(usize, Question)> = Vec::new();
    for (order, (rule, fact)) in facts {
        let code = RuleCode::from(rule);
        let last = questions.last_mut().map(|(_, last)| last).filter(|last| last.fact.path == fact.path);
        if let Some(question) = last {
            question.bearing = question.bearing.min(rule.bearing);
            if !question.rules.contains(&code) {
                question.rules.push(code);
            }
        } else {
            let question = Question::new(fact.clone(), rule.bearing, vec![code]);
            questions.push((order, question));
        }
    }
    sort_by_key(&mut questions, |(order, question)| (question.bearing, *order));
    questions.into_iter().map(|(_, question)| question).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::date::Day;
    use crate::law::{Report, Settings, check};
    use crate::register::Register;

    fn unknown() -> Value {
        json!({
            "volunteers": [{"id": "a0000000-0000-0000-0000-000000000001"}],
            "organizations": [{"id": "b0000000-0000-0000-0000-000000000001"}],
            "placements": [{
                "id": "c0000000-0000-0000-0000-000000000001",
                "volunteer": "a0000000-0000-0000-0000-000000000001",
                "organization": "b0000000-0000-0000-0000-000000000001",
            }],
        })
    }

    fn report(register: &Value) -> Report {
        let register = Register::from_json(register.to_string().as_bytes()).unwrap();
        check(&register, &Settings::on(Day::literal(2024, 6, 1)))
    }

    fn paths(report: &Report) -> Vec<&str> {
        report.questions.iter().map(|question| question.fact.path.as_str()).collect()
    }

    #[test]
    fn what_may_void_hours_is_asked_first_and_nothing_twice() {
        let report = report(&unknown());
        assert_eq!(
            paths(&report)[..3],
            ["/organizations/0/class", "/volunteers/0/born", "/placements/0/payments"]
        );
        assert!(report.questions.is_sorted_by_key(|question| question.bearing));
        let mut asked = paths(&report);
        asked.sort_unstable();
        let mut missing: Vec<&str> =
            report.undetermined.iter().flat_map(|of| &of.missing).map(|fact| fact.path.as_str()).collect();
        missing.sort_unstable();
        missing.dedup();
        assert_eq!(asked, missing);
    }

    #[test]
    fn a_question_names_every_rule_that_asks_for_it() {
        let report = report(&unknown());
        let born = report
            .questions
            .iter()
            .find(|question| question.fact.path.as_str() == "/volunteers/0/born")
            .unwrap();
        for code in ["under-minimum-age", "consent-missing"] {
            assert!(born.rules.iter().any(|rule| *rule == code), "{:?}", born.rules);
        }
        assert_eq!(born.bearing, Bearing::Voids);
    }

    #[test]
    fn an_answer_takes_away_what_can_change_nothing_any_more() {
        let mut register = unknown();
        assert!(paths(&report(&register)).contains(&"/volunteers/0/consents"));
        register["volunteers"][0]["born"] = json!("1990-05-10");
        let asked = report(&register);
        let paths = paths(&asked);
        assert!(
            !paths.contains(&"/volunteers/0/born") && !paths.contains(&"/volunteers/0/consents"),
            "{paths:?}"
        );
        assert!(paths.contains(&"/volunteers/0/policies"), "an adult may still be uninsured: {paths:?}");
    }
}
