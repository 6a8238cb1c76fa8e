//! How much of what was found a report lists.

use serde::{Deserialize, Serialize};

use super::finding::{Speaks, record};
use super::rule::Rule;
use crate::schema::{Described, Member, Shape};

/// What a report does not list of a rule, because it lists so much of it already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[non_exhaustive]
pub struct NotListed<R: Speaks = &'static Rule> {
    /// Code of the rule.
    pub code: R::Code,
    /// How many findings are left out.
    pub findings: usize,
    /// How many times it could not be decided beyond what is listed.
    pub undetermined: usize,
}

impl<R: Speaks> Described for NotListed<R> {
    fn describe() -> Shape {
        record::<R>(
            "NotListed",
            "What a report does not list of a rule, because it lists so much of it already.",
            &[vec![
                Member::of::<R>("code", "Code of the rule."),
                Member::of::<usize>("findings", "How many findings are left out."),
                Member::of::<usize>(
                    "undetermined",
                    "How many times it could not be decided beyond what is listed.",
                ),
            ]],
        )
    }
}

/// Leaves the first so many of each rule, and counts the others in the order of these rules, if there are any.
pub(crate) fn list_at_most<R: Speaks<Code: From<R>>, F, U>(
    most: u32,
    rules: &[R],
    (findings, rule_of_finding): (&mut Vec<F>, impl Fn(&F) -> R),
    (undetermined, rule_of_undetermined): (&mut Vec<U>, impl Fn(&U) -> R),
) -> Option<Vec<NotListed<R>>> {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    if findings.len().max(undetermined.len()) <= most {
        return None;
    }
    let findings = first_of_each(findings, rule_of_finding, most);
    let undetermined = first_of_each(undetermined, rule_of_undetermined, most);
    let count = |of: &[(R, usize)], rule: R| {
        of.iter().find(|(of, _)| *of == rule).map_or(0, |(_, count)| count.saturating_sub(most))
    };
    let left_out = rules.iter().map(|rule| NotListed {
        code: (*rule).into(),
        findings: count(&findings, *rule),
        undetermined: count(&undetermined, *rule),
    });
    let left_out: Vec<NotListed<R>> =
        left_out.filter(|left_out| (left_out.findings, left_out.undetermined) != (0, 0)).collect();
    Some(left_out).filter(|left_out| !left_out.is_empty())
}

/// Leaves so many of each rule, and says how many there were of each.
fn first_of_each<T, R: Speaks>(items: &mut Vec<T>, rule: impl Fn(&T) -> R, most: usize) -> Vec<(R, usize)> {
    let mut counts: Vec<(R, usize)> = Vec::new();
    let mut at = 0;
    items.retain(|item| {
        let rule = rule(item);
        // Those of a rule are mostly side by side.
        if counts.get(at).is_none_or(|(of, _)| *of != rule) {
            let known = counts.iter().position(|(of, _)| *of == rule);
            at = known.unwrap_or(counts.len());
            if known.is_none() {
                counts.push((rule, 0));
            }
        }
        counts.get_mut(at).is_some_and(|(_, count)| {
            *count += 1;
            *count <= most
        })
    });
    counts
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::judged::check;
    use super::super::report::Report;
    use super::super::settings::Settings;
    use crate::date::Day;
    use crate::register::Register;

    /// A register of so many placements of which nothing is known, each with an entry without minutes.
    fn report(placements: usize, listed_per_rule: Option<u32>) -> Report {
        let id = |kind: char, n: usize| format!("{kind}0000000-0000-4000-8000-{n:012}");
        let placement = |n| json!({"id": id('c', n), "volunteer": id('a', 1), "organization": id('b', 1)});
        let log = |n| json!({"id": id('d', n), "placement": id('c', n), "on": format!("2024-01-{n:02}"), "minutes": 0});
        let text = json!({
            "volunteers": [{"id": id('a', 1)}],
            "organizations": [{"id": id('b', 1)}],
            "placements": (1..=placements).map(placement).collect::<Vec<_>>(),
            "hour_logs": (1..=placements).map(log).collect::<Vec<_>>(),
        });
        let register = Register::from_json(text.to_string().as_bytes()).unwrap();
        check(&register, &Settings { listed_per_rule, ..Settings::on(Day::literal(2024, 6, 1)) })
    }

    #[test]
    fn what_is_beyond_the_bound_is_counted_and_named_by_its_rule() {
        let (whole, bounded) = (report(3, None), report(3, Some(2)));
        assert!(whole.not_listed.is_none() && report(3, Some(3)).not_listed.is_none());
        let of = |report: &Report, code: &str| {
            let found = report.findings.iter().filter(|finding| finding.rule.code == code).count();
            (found, report.undetermined.iter().filter(|undetermined| undetermined.rule.code == code).count())
        };
        assert_eq!((of(&whole, "minutes-invalid"), of(&bounded, "minutes-invalid")), ((3, 0), (2, 0)));
        assert_eq!((of(&whole, "paid-work"), of(&bounded, "paid-work")), ((0, 3), (0, 2)));
        let left_out =
            |code: &str| bounded.not_listed.iter().flatten().find(|left_out| left_out.code == code);
        let counts = |code| left_out(code).map(|left_out| (left_out.findings, left_out.undetermined));
        assert_eq!((counts("minutes-invalid"), counts("paid-work")), (Some((1, 0)), Some((0, 1))));
        let listed = bounded.findings.len() + bounded.undetermined.len();
        let counted: usize =
            bounded.not_listed.iter().flatten().map(|of| of.findings + of.undetermined).sum();
        assert_eq!(listed + counted, whole.findings.len() + whole.undetermined.len());
        assert!(bounded.questions.len() < whole.questions.len());
    }

    #[test]
    fn nothing_is_listed_where_nothing_is_asked_for() {
        let report = report(2, Some(0));
        assert!(report.findings.is_empty() && report.undetermined.is_empty() && report.questions.is_empty());
        assert!(report.not_listed.is_some());
    }
}
