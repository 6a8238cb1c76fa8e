//! What all rules say of one placement.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use super::rule::{Judge, Rule};
use super::rules::RULES;
use super::seen::Seen;
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
    timelines: Vec<Held>,
    void: Days,
    undecided: Days,
}

/// A timeline of one placement, or of all that are alike to its rule.
#[derive(Clone, Debug)]
enum Held {
    Own(Timeline),
    Shared(Arc<Timeline>),
}

impl Deref for Held {
    type Target = Timeline;

    fn deref(&self) -> &Timeline {
        match self {
            Self::Own(timeline) => timeline,
            Self::Shared(timeline) => timeline,
        }
    }
}

/// A list that is no longer than that is walked sooner than looked up.
const SHORT: usize = 8;

/// The timelines that placements of a register share, each by its rule, the volunteer or the organizer, and what else the
/// rule looks at.
#[derive(Default)]
pub(super) struct Shared<'r>(BTreeMap<(usize, usize, Seen<'r>), Arc<Timeline>>);

impl<'r> Shared<'r> {
    fn timeline(&mut self, order: usize, rule: &Rule, case: &Case<'r>, settings: &Settings) -> Held {
        let alike = match &rule.judge {
            Judge::OfVolunteer(of) if (of.length)(case.volunteer) > SHORT => {
                Some((case.volunteer_position, (of.seen)(case)))
            }
            Judge::OfOrganizer(of) if (of.length)(case.organization) > SHORT => {
                Some((case.organization_position, Seen::default()))
            }
            _ => None,
        };
        let own = || rule.judge.timeline(rule.provision, case, settings).unwrap_or_default();
        let Some((whose, seen)) = alike else { return Held::Own(own()) };
        Held::Shared(Arc::clone(self.0.entry((order, whose, seen)).or_insert_with(|| Arc::new(own()))))
    }
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
    judge_sharing(case, settings, &mut Shared::default())
}

/// The same, where placements that were judged before share what they can.
pub(super) fn judge_sharing<'r>(case: &Case<'r>, settings: &Settings, shared: &mut Shared<'r>) -> Judgement {
    let mut judgement =
        Judgement { timelines: Vec::with_capacity(RULES.len()), void: Days::none(), undecided: Days::none() };
    for (order, rule) in RULES.iter().enumerate() {
        let timeline = match rule.left_out_by(settings) {
            Some(_) => Held::Own(Timeline::silent()),
            None => shared.timeline(order, rule, case, settings),
        };
        if rule.bearing == Bearing::Voids {
            judgement.void_by(&timeline);
        }
        judgement.timelines.push(timeline);
    }
    judgement.undecided = judgement.undecided.minus(&judgement.void);
    judgement
}

/// Judges one placement by those rules only whose breach voids hours: whoever has millions of entries asks for no more. It has
/// the days that [`judge`] gives, and no timelines.
///
/// ```
/// use talka::date::Day;
/// use talka::law::{Settings, judge, judge_hours};
/// use talka::register::Register;
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let settings = Settings::on(Day::new(2023, 6, 1)?);
/// let case = register.cases().next().unwrap();
/// assert_eq!(judge_hours(&case, &settings).void(), judge(&case, &settings).void());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn judge_hours(case: &Case<'_>, settings: &Settings) -> Judgement {
    let mut judgement = Judgement { timelines: Vec::new(), void: Days::none(), undecided: Days::none() };
    let voiding = RULES.iter().filter(|rule| rule.bearing == Bearing::Voids);
    for rule in voiding.filter(|rule| rule.left_out_by(settings).is_none()) {
        if let Some(timeline) = rule.judge.timeline(rule.provision, case, settings) {
            judgement.void_by(&timeline);
        }
    }
    judgement.undecided = judgement.undecided.minus(&judgement.void);
    judgement
}

impl Judgement {
    /// Adds the days of a rule whose breach voids hours.
    fn void_by(&mut self, timeline: &Timeline) {
        if !timeline.is_satisfied() {
            let breached = timeline.days(|outcome| matches!(outcome, Outcome::Breached(_)));
            let undetermined = timeline.days(|outcome| matches!(outcome, Outcome::Undetermined(_)));
            self.void = self.void.or(&breached);
            self.undecided = self.undecided.or(&undetermined);
        }
    }

    /// Each rule with its timeline, in the order of the rules. A rule that does not look at placements has an empty one.
    pub fn timelines(&self) -> impl Iterator<Item = (&'static Rule, &Timeline)> {
        RULES.iter().copied().zip(self.timelines.iter().map(|timeline| &**timeline))
    }

    /// What the rule of that code says.
    pub fn timeline(&self, code: &str) -> Option<&Timeline> {
        self.timelines().find(|(rule, _)| rule.code == code).map(|(_, timeline)| timeline)
    }

    /// The timeline of the rule at that place in the order of the rules.
    pub(super) fn nth(&self, rule: usize) -> Option<&Timeline> {
        self.timelines.get(rule).map(|timeline| &**timeline)
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::date::Day;
    use crate::register::Register;

    /// Somebody with long lists, whose placements differ in all that a rule about such a list looks at.
    fn register() -> Register {
        let id = |kind: u32, n: u32| format!("{kind:08}-0000-4000-8000-{n:012}");
        let day = |n: u32| format!("2024-{:02}-01", n % 12 + 1);
        let list = |make: &dyn Fn(u32) -> Value| (0..12).map(make).collect::<Value>();
        let one_of = |n: u32, values: &[Value]| {
            let position = usize::try_from(n).unwrap() % values.len();
            values[position].clone()
        };
        let flag = |n: u32| one_of(n, &[json!(null), json!(true), json!(false)]);
        let placement = |n: u32| {
            json!({
                "id": id(3, n), "volunteer": id(1, 0), "organization": id(2, n % 2),
                "work": {
                    "with_children": flag(n), "one_off": flag(n / 3), "child_present": flag(n / 9),
                    "others_health_at_risk": flag(n / 2),
                    "child_groups": if n.is_multiple_of(2) { json!(null) } else { json!(["group3"]) },
                },
                "hazards": if n.is_multiple_of(2) { json!(null) } else { json!([{"kind": "increased_danger"}]) },
                "insurance": if n.is_multiple_of(3) { json!(null) } else { json!([{"from": day(n % 3), "risks": ["injury"]}]) },
                "assessments": if n.is_multiple_of(2) { json!(null) } else { json!([{"on": day(3), "endangers": flag(n)}]) },
            })
        };
        let convictions = |n: u32| {
            one_of(n, &[json!([]), json!(["violence"]), json!(["other"]), json!(["intentional_crime"])])
        };
        let limits =
            |n: u32| one_of(n, &[json!(null), json!([id(3, n)]), json!([id(2, 1), id(3, n)]), json!([])]);
        let document = json!({
            "volunteers": [{
                "id": id(1, 0), "born": "2010-03-01",
                "consents": list(&|n| json!({
                    "capacity": if n.is_multiple_of(5) { "other" } else { "parent" }, "form": if n.is_multiple_of(7) { json!(null) } else { json!("paper") },
                    "purpose": if n == 5 { "photographs" } else { "volunteer_work" },
                    "given": day(n), "to": day(n + 2), "limited_to": limits(n),
                })),
                "record_checks": list(&|n| json!({
                    "done": day(n), "convictions": convictions(n),
                })),
                "child_permits": list(&|n| json!({
                    "from": day(n), "limited_to": if n.is_multiple_of(3) { json!(null) } else { json!([format!("group{n}")]) },
                })),
                "policies": list(&|n| json!({"from": day(n), "to": day(n + 1), "risks": ["injury", "disability", "death"]})),
                "health_documents": list(&|n| json!({"shown": day(n)})),
                "residence_permits": list(&|n| json!({"ground": "volunteer", "from": day(n), "financed_by": "other"})),
            }],
            "organizations": [
                {"id": id(2, 0), "class": "association"},
                {"id": id(2, 1), "class": "social_enterprise", "statuses": list(&|n| json!({
                    "kind": "social_enterprise", "from": day(n), "to": day(n),
                }))},
            ],
            "placements": (0..60).map(placement).collect::<Value>(),
        });
        Register::from_json(document.to_string().as_bytes()).unwrap()
    }

    #[test]
    fn a_shared_timeline_is_the_one_that_the_placement_has_by_itself() {
        let (register, settings) = (register(), Settings::on(Day::literal(2024, 6, 15)));
        let mut shared = Shared::default();
        for case in register.cases() {
            let alone = judge(&case, &settings);
            let together = judge_sharing(&case, &settings, &mut shared);
            for ((rule, alone), (_, together)) in alone.timelines().zip(together.timelines()) {
                assert_eq!(alone, together, "{} of placement {}", rule.code, case.position);
            }
        }
        let looked_at: BTreeMap<usize, usize> =
            shared.0.keys().fold(BTreeMap::new(), |mut rules, (rule, ..)| {
                *rules.entry(*rule).or_default() += 1;
                rules
            });
        let of_lists =
            RULES.iter().filter(|rule| matches!(rule.judge, Judge::OfVolunteer(_) | Judge::OfOrganizer(_)));
        assert_eq!(looked_at.len(), of_lists.count());
        assert!(looked_at.values().all(|timelines| *timelines < 60), "{looked_at:?}");
    }
}
