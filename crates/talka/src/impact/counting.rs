//! Entries put into groups and added up.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::asked::{AskedError, TotalsAsked};
use super::by::By;
use super::facts::{Facts, month_of};
use super::suppression::{Key, hidden};
use super::totals::{GroupPart, GroupSums, HoursValue, ImpactTotals, LeftOut, TotalsGroup};
use super::value::{InMonth, Valuing};
use super::whereabouts::Whereabouts;
use crate::date::Period;
use crate::law::Judged;
use crate::recognition::{Decision, Recognition};
use crate::register::{Entry, VolunteerId};

/// The numbers of groups, before those of small ones are left out. Those of other people can be merged with it.
#[derive(Clone, PartialEq, Eq)]
pub struct Counted {
    asked: TotalsAsked,
    scheme: Option<String>,
    whole: Sum,
    groups: BTreeMap<Key, Sum>,
    /// How many people have each value of each dimension.
    values: Vec<BTreeMap<Option<String>, i64>>,
    left_out: LeftOut,
    /// Of how many people.
    people_left_out: i64,
}

/// Without what groups are called.
impl fmt::Debug for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Counted({} groups, {} people)", self.groups.len(), self.whole.people)
    }
}

/// Why what was counted cannot be put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MergeError {
    /// It was counted by other questions, or by the levels of another scheme.
    #[error("expected totals of the same question and scheme, found others")]
    OtherQuestion,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Sum {
    people: i64,
    placements: i64,
    entries: i64,
    minutes: i64,
    /// The minutes by month, for their value.
    months: BTreeMap<InMonth, i64>,
}

impl Sum {
    fn add_entry(&mut self, minutes: i64, month: InMonth) {
        self.entries += 1;
        self.minutes = self.minutes.saturating_add(minutes);
        let of_month = self.months.entry(month).or_default();
        *of_month = of_month.saturating_add(minutes);
    }

    fn add(&mut self, other: &Self) {
        self.people += other.people;
        self.placements += other.placements;
        self.entries += other.entries;
        self.minutes = self.minutes.saturating_add(other.minutes);
        for (month, minutes) in &other.months {
            let of_month = self.months.entry(*month).or_default();
            *of_month = of_month.saturating_add(*minutes);
        }
    }

    fn sums(&self, valuing: Option<Valuing>) -> GroupSums {
        let value = valuing.map(|valuing| {
            let mut value = HoursValue { cents: 0, minutes_without: 0 };
            for (month, minutes) in &self.months {
                match valuing.cents(*minutes, *month) {
                    Some(cents) => value.cents = value.cents.saturating_add(cents),
                    None => value.minutes_without = value.minutes_without.saturating_add(*minutes),
                }
            }
            value
        });
        let Self { people, placements, entries, minutes, .. } = *self;
        GroupSums { people, placements, entries, minutes, value }
    }
}

/// The level of each person under a scheme.
pub(super) struct Levels<'r>(BTreeMap<VolunteerId, &'r Decision>);

impl<'r> Levels<'r> {
    pub(super) fn of(recognition: Option<&'r Recognition>) -> Self {
        let decisions = recognition.iter().flat_map(|recognition| &recognition.decisions);
        Self(decisions.map(|decision| (decision.volunteer, decision)).collect())
    }

    /// The level by the scheme's text, the empty text for none, and `None` where hours that are undecided may change it.
    pub(super) fn level(&self, volunteer: VolunteerId) -> Option<&'r str> {
        let standing = &self.0.get(&volunteer)?.standing;
        (standing.level == standing.level_with_undecided).then(|| standing.level.as_deref().unwrap_or(""))
    }
}

/// Puts the entries of a register into groups: of all that were neither corrected, rejected nor taken back, the minutes that stand.
/// Levels are those of the recognition.
///
/// # Errors
///
/// Where it cannot be counted as asked.
///
/// ```
/// use talka::impact::{TotalsAsked, count};
/// use talka::law::{Judged, Settings};
/// use talka::register::Register;
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let judged = Judged::new(register, &Settings::on("2023-06-01".parse()?));
/// let asked = TotalsAsked::new().fewest_people(1);
/// // A year is counted by two offices, each of its own people.
/// let mut counted = count(&judged, None, &asked)?;
/// let people = counted.totals().whole.sums.map(|sums| sums.people);
/// counted.merge(count(&judged, None, &asked)?)?;
/// assert_eq!(counted.totals().whole.sums.map(|sums| sums.people), people.map(|people| 2 * people));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn count(
    judged: &Judged,
    recognition: Option<&Recognition>,
    asked: &TotalsAsked,
) -> Result<Counted, AskedError> {
    asked.check()?;
    let days = asked.days().ok_or(AskedError::EndsBeforeStart)?;
    if asked.by_each().contains(&By::Level) && recognition.is_none() {
        return Err(AskedError::NoScheme);
    }
    let levels = Levels::of(recognition);
    let register = judged.register();
    let mut counted = Counted {
        asked: asked.clone(),
        scheme: recognition.map(|recognition| recognition.scheme.clone()),
        whole: Sum::default(),
        groups: BTreeMap::new(),
        values: vec![BTreeMap::new(); asked.by_each().len()],
        left_out: LeftOut::default(),
        people_left_out: 0,
    };
    let whereabouts = Whereabouts::of(register, asked);
    for (position, volunteer) in register.volunteers().iter().enumerate() {
        counted.add_person(judged, &whereabouts, position, levels.level(volunteer.id), days);
    }
    Ok(counted)
}

/// The totals of a register: [`count`] and [`Counted::totals`].
///
/// # Errors
///
/// Where it cannot be counted as asked.
pub fn totals(
    judged: &Judged,
    recognition: Option<&Recognition>,
    asked: &TotalsAsked,
) -> Result<ImpactTotals, AskedError> {
    Ok(count(judged, recognition, asked)?.totals())
}

impl Counted {
    /// Adds the entries of the volunteer at that position.
    fn add_person(
        &mut self,
        judged: &Judged,
        whereabouts: &Whereabouts<'_>,
        volunteer: usize,
        level: Option<&str>,
        days: Period,
    ) {
        let (register, reckoning) = (judged.register(), judged.settings().reckoning());
        let mut of_person: BTreeMap<Key, Sum> = BTreeMap::new();
        let mut whole = Sum::default();
        let mut left_out = LeftOut::default();
        for case in register.cases_of(volunteer) {
            let mut of_placement: BTreeSet<Key> = BTreeSet::new();
            for entry in register.entries(case.position).filter(Entry::stands) {
                let (Some(verdict), Some(minutes)) =
                    (judged.verdict(entry.position), judged.stands(entry.position))
                else {
                    continue;
                };
                let period = entry.log.on.period();
                let inside = period.overlap(days);
                if inside.is_none() || !self.asked.takes(verdict) {
                    continue;
                }
                if inside != Some(period) {
                    left_out.add(LeftOut { entries: 1, minutes });
                    continue;
                }
                let facts = Facts::of_entry(&case, &entry, verdict);
                let facts = facts.in_territory(&self.asked, &case, &entry, whereabouts).with_level(level);
                let key = facts.group(self.asked.by_each(), reckoning, &|id| id.to_string());
                whole.add_entry(minutes, month_of(period));
                of_person.entry(key.clone()).or_default().add_entry(minutes, month_of(period));
                of_placement.insert(key);
            }
            whole.placements += i64::from(!of_placement.is_empty());
            for key in of_placement {
                of_person.entry(key).or_default().placements += 1;
            }
        }
        self.people_left_out += i64::from(left_out.entries > 0);
        self.left_out.add(left_out);
        if of_person.is_empty() {
            return;
        }
        whole.people = 1;
        self.whole.add(&whole);
        for (at, values) in self.values.iter_mut().enumerate() {
            let of_person: BTreeSet<_> = of_person.keys().filter_map(|key| key.get(at)).collect();
            for value in of_person {
                *values.entry(value.clone()).or_default() += 1;
            }
        }
        for (key, sum) in of_person {
            self.groups.entry(key).or_default().add(&Sum { people: 1, ..sum });
        }
    }

    /// Adds what was counted of other people: each person has to be in one part with all entries.
    ///
    /// # Errors
    ///
    /// Where it was counted by other questions.
    pub fn merge(&mut self, other: Self) -> Result<(), MergeError> {
        if self.asked != other.asked || self.scheme != other.scheme {
            return Err(MergeError::OtherQuestion);
        }
        self.whole.add(&other.whole);
        self.left_out.add(other.left_out);
        self.people_left_out += other.people_left_out;
        for (key, sum) in &other.groups {
            self.groups.entry(key.clone()).or_default().add(sum);
        }
        for (values, others) in self.values.iter_mut().zip(other.values) {
            for (value, people) in others {
                *values.entry(value).or_default() += people;
            }
        }
        Ok(())
    }

    /// The numbers, without those of small groups and those that would give them away.
    pub fn totals(&self) -> ImpactTotals {
        let (asked, fewest) = (&self.asked, self.asked.fewest());
        let nothing = self.whole.people < fewest && self.whole.people > 0;
        let hidden = self.hidden();
        let by = asked.by_each();
        let group = |key: &Key, sum: Option<&Sum>| {
            let of = by.iter().zip(key).map(|(by, is)| GroupPart::new(*by, is.clone())).collect();
            let sums = sum.filter(|_| !nothing && !hidden.contains(key)).map(|sum| sum.sums(asked.value));
            TotalsGroup { of, sums }
        };
        // Where everything is hidden, only what has people is listed.
        let empty = hidden.iter().filter(|key| !nothing && !self.groups.contains_key(*key));
        let keys: BTreeSet<&Key> = self.groups.keys().chain(empty).collect();
        let groups = keys.into_iter().map(|key| group(key, self.groups.get(key))).collect();
        let months = self.whole.months.keys().copied().filter(|_| !nothing);
        ImpactTotals {
            asked: asked.spelled_out(),
            scheme: self.scheme.clone(),
            whole: TotalsGroup { of: Vec::new(), sums: (!nothing).then(|| self.whole.sums(asked.value)) },
            groups,
            value: asked.value.map(|valuing| valuing.rests_on(months)),
            left_out: (self.people_left_out == 0 || self.people_left_out >= fewest).then_some(self.left_out),
        }
    }

    /// The groups that are not given.
    fn hidden(&self) -> BTreeSet<Key> {
        let people = self.groups.iter().map(|(key, sum)| (key.clone(), sum.people)).collect();
        hidden(&people, &self.values, self.asked.fewest())
    }

    /// The values of the only dimension that are not given.
    pub(super) fn hidden_values(&self) -> BTreeSet<Option<String>> {
        let all = self.whole.people < self.asked.fewest();
        let hidden = if all { self.groups.keys().cloned().collect() } else { self.hidden() };
        hidden.into_iter().filter_map(|key| key.into_iter().next()).collect()
    }
}
