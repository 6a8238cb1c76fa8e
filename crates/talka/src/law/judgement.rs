//! What all rules say of one placement.

use super::rule::Rule;
use super::rules::RULES;
use super::settings::Settings;
use super::severity::Bearing;
use super::timeline::{Outcome, Timeline};
use super::verdict::Verdict;
use crate::date::{Days, Period};
use crate::register::Case;

/// What the rules say of a placement, from its own facts. It depends on no hour log, so that it is made once for each
/// placement, however many hours there are.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Judgement {
    timelines: Vec<Timeline>,
    void: Days,
    undecided: Days,
}

/// Judges one placement by every rule that looks at placements.
///
/// ```
/// use talka::date::Day;
/// use talka::law::{Settings, judge};
/// use talka::register::Register;
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let settings = Settings::on(Day::new(2023, 6, 1)?);
/// let case = register.cases().next().unwrap();
/// let judgement = judge(&case, &settings);
/// assert!(judgement.void().contains(Day::new(2023, 5, 9)?));
/// assert!(!judgement.void().contains(Day::new(2023, 5, 10)?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn judge(case: &Case<'_>, settings: &Settings) -> Judgement {
    let mut judgement =
        Judgement { timelines: Vec::with_capacity(RULES.len()), void: Days::none(), undecided: Days::none() };
    for rule in RULES {
        let timeline = match rule.left_out_by(settings) {
            Some(_) => None,
            None => rule.judge.timeline(rule.provision, case, settings),
        };
        let timeline = timeline.unwrap_or_default();
        if rule.bearing == Bearing::Voids && !timeline.is_satisfied() {
            let breached = timeline.days(|outcome| matches!(outcome, Outcome::Breached(_)));
            let undetermined = timeline.days(|outcome| matches!(outcome, Outcome::Undetermined(_)));
            judgement.void = judgement.void.or(&breached);
            judgement.undecided = judgement.undecided.or(&undetermined);
        }
        judgement.timelines.push(timeline);
    }
    judgement.undecided = judgement.undecided.minus(&judgement.void);
    judgement
}

impl Judgement {
    /// Each rule with its timeline, in the order of the rules. A rule that does not look at placements has an empty one.
    pub fn timelines(&self) -> impl Iterator<Item = (&'static Rule, &Timeline)> {
        RULES.iter().copied().zip(&self.timelines)
    }

    /// What the rule of that code says.
    pub fn timeline(&self, code: &str) -> Option<&Timeline> {
        self.timelines().find(|(rule, _)| rule.code == code).map(|(_, timeline)| timeline)
    }

    /// The timeline of the rule at that place in the order of the rules.
    pub(super) fn nth(&self, rule: usize) -> Option<&Timeline> {
        self.timelines.get(rule)
    }

    /// The days on which work was not volunteer work under the Law.
    pub fn void(&self) -> &Days {
        &self.void
    }

    /// The days on which facts are missing that decide whether it was.
    pub fn undecided(&self) -> &Days {
        &self.undecided
    }

    /// What these days, as a whole, are: lawful only if each is, void only if each is.
    pub fn verdict(&self, period: Period) -> Verdict {
        if self.void.covers(period) {
            Verdict::Void
        } else if self.void.meets(period) || self.undecided.meets(period) {
            Verdict::Undecided
        } else {
            Verdict::Lawful
        }
    }
}
