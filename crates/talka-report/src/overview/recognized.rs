//! What a scheme makes of the hours.

use std::collections::{BTreeMap, BTreeSet};

use talka::date::Day;
use talka::law::Field;
use talka::recognition::requirements::{LocalFinding, LocalReport, RequirementCode};
use talka::recognition::{
    Awarded, Criterion, Decision, Interpretation, Level, LevelState, Reached, Reason, Recognition, Silence,
    Title,
};
use talka::register::{Register, VolunteerId};

use super::{FindingsOfRule, Names, Party, volunteer};
use crate::evaluation::Recognized;

/// Those who lack at most this many minutes are near a level.
const NEAR: i64 = 10 * 60;

/// What a scheme makes of the hours.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SchemeOverview {
    /// The scheme.
    pub id: String,
    /// What it is called.
    pub title: Title,
    /// Whether it invites to an event.
    pub invites: bool,
    /// Its levels, in its own order.
    pub levels: Vec<LevelReached>,
    /// Who has reached a level, most hours first.
    pub invited: Vec<Invited>,
    /// Who lacks at most ten hours, the nearest first.
    pub near: Vec<NearLevel>,
    /// Where its text is silent and another interpretation changes who reaches what.
    pub silences: Vec<Silent>,
    /// Whose level depends on hours of which facts are missing.
    pub undecided_people: Vec<Party<VolunteerId>>,
    /// Why hours did not count, most hours first.
    pub not_counted: Vec<Uncounted>,
    /// Why it is not known of hours whether they count, most hours first.
    pub undecided: Vec<Uncounted>,
    /// The minutes of each person that count, most first; those without any are left out.
    pub counted: Vec<i64>,
    /// How many people have entries of which none counts.
    pub without: usize,
    /// What comes of what is presumed of silent records.
    pub presumed: Presumption,
    /// What its text asks for beyond the Law; `None` where it asks for nothing.
    pub local: Option<Local>,
    /// Of each person who reaches something, or may, the state of each level; by name.
    pub deciding: Vec<Deciding>,
}

/// A level, and how many reach it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LevelReached {
    /// The level.
    pub level: Level,
    /// How many people reach it.
    pub reached: usize,
    /// Of how many that is not known.
    pub undecided: usize,
}

/// Somebody who has reached a level.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Invited {
    /// Who.
    pub person: Party<VolunteerId>,
    /// Minutes that count.
    pub counted: i64,
    /// The day on which the level was reached, where the hours hold days.
    pub reached: Option<Day>,
    /// The level.
    pub level: Title,
}

/// Somebody who is near a level.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NearLevel {
    /// Who.
    pub person: Party<VolunteerId>,
    /// Minutes that count.
    pub counted: i64,
    /// Minutes that are missing.
    pub missing: i64,
    /// The level.
    pub level: Title,
}

/// A silence of the text, and whom another interpretation concerns.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Silent {
    /// The other interpretation.
    pub interpretation: Interpretation,
    /// Who would reach more.
    pub raises: Vec<Party<VolunteerId>>,
    /// Who would reach less.
    pub lowers: Vec<Party<VolunteerId>>,
    /// Whose level would then depend on missing facts.
    pub opens: Vec<Party<VolunteerId>>,
}

/// A reason for which hours did not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uncounted {
    /// The condition that is not met.
    pub criterion: Criterion,
    /// Minutes.
    pub minutes: i64,
    /// Of how many people.
    pub people: usize,
}

/// What comes of what is presumed of silent records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Presumption {
    /// How many reach a level with what is presumed.
    pub with: usize,
    /// How many decisions rest on it.
    pub rests: usize,
    /// How many reach a level with nothing presumed.
    pub without: usize,
}

/// What the text asks for beyond the Law, and what is not as it asks.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Local {
    /// What is not as it asks.
    pub findings: Vec<FindingsOfRule<RequirementCode>>,
    /// What could not be decided for want of facts.
    pub undetermined: Vec<LocalUndetermined>,
    /// What was not judged.
    pub not_judged: Vec<RequirementCode>,
}

/// A requirement of which it could not be decided whether it is met.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LocalUndetermined {
    /// The requirement.
    pub code: RequirementCode,
    /// How often.
    pub times: usize,
    /// The facts that are missing.
    pub missing: BTreeSet<Field>,
}

/// Somebody with the state of each level.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Deciding {
    /// Who.
    pub person: Party<VolunteerId>,
    /// Whether a level of the main ladder is reached.
    pub reaches: bool,
    /// The states, in the order of the levels.
    pub levels: Vec<Reached>,
}

impl SchemeOverview {
    pub(super) fn of(register: &Register, of: &Recognized, names: Names) -> Self {
        let Recognized { scheme, recognition, presuming_nothing } = of;
        let decisions = &recognition.decisions;
        let person = |id| volunteer(register, id, names);
        let titles: BTreeMap<&str, &Title> =
            scheme.levels.iter().map(|level| (level.id.as_str(), &level.title)).collect();
        let title = |id: &str| titles.get(id).map_or_else(|| scheme.title.clone(), |title| (*title).clone());
        let count = |level: &Level, state| {
            let states = decisions.iter().flat_map(|decision| &decision.levels);
            states.filter(|known| known.level == level.id && known.state == state).count()
        };
        let levels = scheme.levels.iter().map(|level| LevelReached {
            level: level.clone(),
            reached: count(level, Reached::Reached),
            undecided: count(level, Reached::Undecided),
        });
        let mut counted: Vec<i64> =
            decisions.iter().map(|of| of.standing.counted).filter(|of| *of > 0).collect();
        counted.sort_unstable_by_key(|minutes| std::cmp::Reverse(*minutes));
        Self {
            id: scheme.id.clone(),
            title: scheme.title.clone(),
            invites: scheme.levels.iter().any(|level| level.awards.contains(&Awarded::Invitation)),
            levels: levels.collect(),
            invited: invited(decisions, &person, &title),
            near: near(recognition, &person, &title),
            silences: recognition
                .silences(scheme)
                .into_iter()
                .map(|silence| silent(silence, &person))
                .collect(),
            undecided_people: decisions
                .iter()
                .filter(|of| is_undecided(of))
                .map(|of| person(of.volunteer))
                .collect(),
            not_counted: sums(decisions.iter().map(|of| &of.not_counted)),
            undecided: sums(decisions.iter().map(|of| &of.undecided_by)),
            counted,
            without: decisions.iter().filter(|of| of.standing.counted <= 0).count(),
            presumed: Presumption {
                with: reached(recognition),
                rests: decisions.iter().filter(|of| of.presumed.is_some()).count(),
                without: reached(presuming_nothing),
            },
            local: recognition.local.as_ref().map(|report| local(register, report, names)),
            deciding: decisions
                .iter()
                .map(|of| deciding(of, &person))
                .filter(Deciding::is_something)
                .collect(),
        }
    }
}

fn reached(recognition: &Recognition) -> usize {
    recognition.decisions.iter().filter(|of| of.standing.level.is_some()).count()
}

fn is_undecided(decision: &Decision) -> bool {
    decision.standing.level_with_undecided != decision.standing.level
}

fn invited(
    decisions: &[Decision],
    person: &dyn Fn(VolunteerId) -> Party<VolunteerId>,
    title: &dyn Fn(&str) -> Title,
) -> Vec<Invited> {
    let of = |decision: &Decision| {
        Some(Invited {
            level: title(decision.standing.level.as_deref()?),
            person: person(decision.volunteer),
            counted: decision.standing.counted,
            reached: decision.levels.iter().filter_map(|level: &LevelState| level.reached).max(),
        })
    };
    let mut invited: Vec<Invited> = decisions.iter().filter_map(of).collect();
    invited.sort_by(|one, other| (other.counted, &one.person).cmp(&(one.counted, &other.person)));
    invited
}

fn near(
    recognition: &Recognition,
    person: &dyn Fn(VolunteerId) -> Party<VolunteerId>,
    title: &dyn Fn(&str) -> Title,
) -> Vec<NearLevel> {
    let of = |(decision, level): (&Decision, &LevelState)| NearLevel {
        person: person(decision.volunteer),
        counted: decision.standing.counted,
        missing: level.missing,
        level: title(&level.level),
    };
    let mut near: Vec<NearLevel> = recognition.nearly(NEAR).map(of).collect();
    near.sort_by(|one, other| (one.missing, &one.person).cmp(&(other.missing, &other.person)));
    near
}

fn silent(silence: Silence, person: &dyn Fn(VolunteerId) -> Party<VolunteerId>) -> Silent {
    let people = |ids: Vec<VolunteerId>| ids.into_iter().map(person).collect();
    Silent {
        interpretation: silence.interpretation,
        raises: people(silence.raises),
        lowers: people(silence.lowers),
        opens: people(silence.opens),
    }
}

fn sums<'d>(reasons: impl Iterator<Item = &'d Vec<Reason>>) -> Vec<Uncounted> {
    let mut sums: BTreeMap<Criterion, Uncounted> = BTreeMap::new();
    for reason in reasons.flatten() {
        let none = Uncounted { criterion: reason.reason, minutes: 0, people: 0 };
        let sum = sums.entry(reason.reason).or_insert(none);
        sum.minutes = sum.minutes.saturating_add(reason.minutes);
        sum.people += 1;
    }
    let mut sums: Vec<Uncounted> = sums.into_values().collect();
    sums.sort_by_key(|sum| std::cmp::Reverse(sum.minutes));
    sums
}

impl Deciding {
    fn is_something(&self) -> bool {
        self.reaches || self.levels.iter().any(|state| *state != Reached::NotReached)
    }
}

fn deciding(decision: &Decision, person: &dyn Fn(VolunteerId) -> Party<VolunteerId>) -> Deciding {
    Deciding {
        person: person(decision.volunteer),
        reaches: decision.standing.level.is_some(),
        levels: decision.levels.iter().map(|level| level.state).collect(),
    }
}

fn local(register: &Register, report: &LocalReport, names: Names) -> Local {
    let mut findings = Vec::new();
    let mut listed = Vec::new();
    for code in RequirementCode::ALL {
        if names == Names::Hidden && code.is_sensitive() {
            continue;
        }
        let found: Vec<&LocalFinding> =
            report.findings.iter().filter(|finding| finding.rule == *code).collect();
        findings.extend(FindingsOfRule::of(register, &found, |finding| finding.remedy));
        let undetermined: Vec<_> = report.undetermined.iter().filter(|of| of.rule == *code).collect();
        if !undetermined.is_empty() {
            let missing = undetermined.iter().flat_map(|of| &of.missing).map(|fact| fact.field).collect();
            listed.push(LocalUndetermined { code: *code, times: undetermined.len(), missing });
        }
    }
    Local {
        findings,
        undetermined: listed,
        not_judged: report.not_judged.iter().map(|not| not.code).collect(),
    }
}
