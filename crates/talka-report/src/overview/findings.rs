//! Findings that are alike, counted.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use talka::date::Day;
use talka::law::{Finding, Remedy, Rule, RuleCode, Speaks, Subject};
use talka::register::{HourLogId, PlacementId, RecordId, RecordKind, Register};
use talka::text::{Lang, Says, finding_message};

/// Findings of one rule under one provision that are as severe as one another.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FindingsOfRule<R: Speaks = &'static Rule> {
    /// The first of them, which speaks for all: rule, severity, bearing and provision.
    pub first: Finding<R>,
    /// Findings that say the same, the first of them with how many there are; the most frequent first.
    pub wordings: Vec<(Finding<R>, usize)>,
    /// How many there are.
    pub findings: usize,
    /// How many placements they are about, or entries of how many.
    pub placements: usize,
    /// How many entries they are about, each counted once.
    pub entries: usize,
    /// The minutes of these entries that are concerned, each counted once: of an entry of which only some minutes cannot
    /// stand, those; of one with less than no time, none.
    pub minutes: i64,
    /// What can be done about them today.
    pub remedies: Vec<Remedy>,
}

/// The findings by rule, provision and severity; the most severe first, and within that in the order of the rules. What lies
/// ahead comes last.
pub(super) fn by_rule(register: &Register, findings: &[&Finding], today: Day) -> Vec<FindingsOfRule> {
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    let mut known: BTreeMap<RuleCode, Vec<usize>> = BTreeMap::new();
    for finding in findings.iter().copied() {
        let of_rule = known.entry(finding.rule.into()).or_default();
        let alike = |at: &&usize| {
            let first = groups.get(**at).and_then(|group| group.first());
            first.is_some_and(|first| {
                let ahead = super::lies_ahead(first) == super::lies_ahead(finding);
                ahead && first.severity == finding.severity && first.by == finding.by
            })
        };
        let group = of_rule.iter().find(alike).copied().unwrap_or_else(|| {
            groups.push(vec![]);
            of_rule.push(groups.len() - 1);
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(group) {
            group.push(finding);
        }
    }
    let of_group =
        |group: &Vec<&Finding>| FindingsOfRule::of(register, group, |finding| finding.remedy_on(today));
    let mut counted: Vec<FindingsOfRule> = groups.iter().filter_map(of_group).collect();
    // Where these are the same, the order of the rules is kept.
    counted.sort_by_key(|of| (of.lies_ahead(), of.first.severity, of.first.bearing));
    counted
}

impl<R: Says<Subject = Subject>> FindingsOfRule<R> {
    /// Counts findings of one rule.
    pub(super) fn of(
        register: &Register,
        group: &[&Finding<R>],
        remedy: impl Fn(&Finding<R>) -> Option<Remedy>,
    ) -> Option<Self> {
        let first = (*group.first()?).clone();
        let mut wordings: BTreeMap<String, (usize, &Finding<R>, usize)> = BTreeMap::new();
        for (at, finding) in group.iter().enumerate() {
            // Which language does not matter: what is the same in one is the same in the other.
            let (.., times) = wordings.entry(finding_message(finding, Lang::Lv)).or_insert((at, finding, 0));
            *times += 1;
        }
        let mut wordings: Vec<(usize, &Finding<R>, usize)> = wordings.into_values().collect();
        wordings.sort_by_key(|(at, _, times)| (Reverse(*times), *at));
        let remedies: BTreeSet<Remedy> = group.iter().filter_map(|finding| remedy(finding)).collect();
        let touched = Touched::of(register, group);
        Some(Self {
            first,
            wordings: wordings.into_iter().map(|(_, finding, times)| (finding.clone(), times)).collect(),
            findings: group.len(),
            placements: touched.placements.len(),
            entries: touched.entries.len(),
            minutes: touched.minutes(),
            remedies: remedies.into_iter().collect(),
        })
    }
}

/// What findings are about.
#[derive(Default)]
struct Touched {
    placements: BTreeSet<RecordId>,
    /// By entry its minutes, and those that findings name of it.
    entries: BTreeMap<HourLogId, (i64, i64)>,
}

impl Touched {
    fn of<R: Speaks<Subject = Subject>>(register: &Register, group: &[&Finding<R>]) -> Self {
        let mut touched = Self::default();
        for finding in group {
            if finding.subject.kind == RecordKind::Placement {
                touched.placements.insert(finding.subject.id);
            }
            let logs = || finding.logs.iter().filter_map(|id| register.hour_log(*id));
            let whole: i64 = logs().map(|log| i64::from(log.minutes)).sum();
            for log in logs() {
                let placement: PlacementId = log.placement;
                touched.placements.insert(placement.into());
                let minutes = i64::from(log.minutes).max(0);
                // A finding that names fewer minutes than its entries have is about one entry.
                let named = if finding.minutes < whole { finding.minutes.max(0) } else { minutes };
                let (_, sum) = touched.entries.entry(log.id).or_insert((minutes, 0));
                *sum = sum.saturating_add(named);
            }
        }
        touched
    }

    fn minutes(&self) -> i64 {
        self.entries.values().map(|(minutes, named)| *named.min(minutes)).fold(0, i64::saturating_add)
    }
}
