//! Municipalities side by side on the same measures.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::asked::{AskedError, TotalsAsked};
use super::by::By;
use super::counting::{count, totals};
use super::facts::Facts;
use super::totals::GroupSums;
use super::whereabouts::Whereabouts;
use crate::law::Judged;
use crate::reading::{record, words};
use crate::recognition::Recognition;
use crate::register::{ConfirmationState, Entry};
use crate::schema::described;

record! {
    /// A municipality that is compared with others.
    pub struct City {
        /// Its code (ATVK, seven digits), of the list that the borders ask for.
        pub municipality: String,
        /// How many young people, from 13 to 25, live in it; absent where nobody says.
        pub young_people: Option<u32>,
    }
}

words! {
    /// What municipalities are compared by.
    pub enum CityMeasure {
        /// How many people worked, each counted once.
        People = "people",
        /// How many people from 13 to 25 worked, for each thousand who live there, in hundredths.
        YoungPerThousand = "young_per_thousand",
        /// The minutes that stand.
        Minutes = "minutes",
        /// The minutes that stand, for each person who worked; rounded down.
        MinutesPerPerson = "minutes_per_person",
        /// The value of the hours, in euro cents.
        Value = "value",
        /// How many people have a level of the scheme.
        Level = "level",
        /// The share of entries that were confirmed, in hundredths of a percent.
        ConfirmedShare = "confirmed_share",
        /// The days from the last day of an entry to its confirmation: half of the entries took no longer.
        DaysToConfirm = "days_to_confirm",
    }
}

words! {
    /// Why a municipality has no number for a measure.
    pub enum NotComparable {
        /// The number, or the difference to another, is that of too few people.
        TooFewPeople = "too_few_people",
        /// There are no entries.
        NoEntries = "no_entries",
        /// Nobody said how many young people live there.
        PopulationNotGiven = "population_not_given",
        /// No entry of the municipality says whether it was confirmed.
        ConfirmationsNotRecorded = "confirmations_not_recorded",
        /// No confirmed entry says on which day, or all say one before the work.
        DaysNotRecorded = "days_not_recorded",
        /// No scheme was given whose levels could be compared.
        NoScheme = "no_scheme",
        /// No method was given by which hours are valued.
        NotValued = "not_valued",
        /// Some of the hours have no value, so that the value of the others says too little.
        ValueIncomplete = "value_incomplete",
    }
}

described! {
    /// Municipalities side by side: a row for each measure.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Comparison {
        /// The codes of the municipalities, in the order in which they were given.
        pub municipalities: Vec<String>,
        /// The measures, in the same order always; those of levels in the order of their names.
        pub rows: Vec<MeasureRow>,
    }
}

described! {
    /// One measure of all municipalities.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct MeasureRow {
        /// The measure.
        pub measure: CityMeasure,
        /// The level whose people are counted, the empty text for those with none; null for other measures.
        pub level: Option<String>,
        /// The numbers, in the order of the municipalities.
        pub cities: Vec<CityValue>,
    }
}

described! {
    /// The number of a municipality, or why it has none.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CityValue {
        /// The number, in the unit of the measure; null where it cannot be compared.
        pub number: Option<i64>,
        /// Why it cannot be compared; null where it can.
        pub why_not: Option<NotComparable>,
    }
}

impl From<Result<i64, NotComparable>> for CityValue {
    fn from(known: Result<i64, NotComparable>) -> Self {
        Self { number: known.ok(), why_not: known.err() }
    }
}

/// What is known of one municipality beside its totals.
#[derive(Default)]
struct Seen {
    young: BTreeSet<usize>,
    entries: i64,
    with_confirmation: i64,
    confirmed: i64,
    /// How many entries took so many days to be confirmed.
    days: BTreeMap<i32, i64>,
}

/// Compares municipalities by what is asked, all of them by the same: whose municipality it is, in which borders, on which days. By
/// what totals are kept apart makes no difference. Levels are those of the recognition.
///
/// # Errors
///
/// Where it cannot be counted as asked.
///
/// ```
/// use talka::impact::{TotalsAsked, City, CityMeasure, NotComparable, compare};
/// use talka::law::{Judged, Settings};
/// use talka::register::Register;
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let judged = Judged::new(register, &Settings::on("2023-06-01".parse()?));
/// let comparison = compare(&judged, None, &TotalsAsked::new(), &[City::new("0031000".to_owned())])?;
/// assert_eq!(comparison.rows[0].measure, CityMeasure::People);
/// assert_eq!(comparison.rows[0].cities[0].why_not, Some(NotComparable::NoEntries));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn compare(
    judged: &Judged,
    recognition: Option<&Recognition>,
    asked: &TotalsAsked,
    cities: &[City],
) -> Result<Comparison, AskedError> {
    let by = |by: &[By]| TotalsAsked { by: Some(by.to_vec()), ..asked.clone() };
    let by_municipality = count(judged, recognition, &by(&[By::Municipality]))?;
    let (hidden, groups) = (by_municipality.hidden_values(), by_municipality.totals().groups);
    let sums = |code: &str| -> Result<GroupSums, NotComparable> {
        let code = Some(code.to_owned());
        let group = groups.iter().find(|group| group.of.first().is_some_and(|part| part.is == code));
        let group = group.ok_or(NotComparable::NoEntries)?;
        group.sums.filter(|_| !hidden.contains(&code)).ok_or(NotComparable::TooFewPeople)
    };
    let seen = look(judged, &by(&[By::Municipality]))?;
    let nothing = Seen::default();
    let fewest = asked.fewest();
    let row = |measure: CityMeasure,
               number: &dyn Fn(&City, GroupSums, &Seen) -> Result<i64, NotComparable>| {
        let of_city = |city: &City| -> CityValue {
            let seen = seen.get(&city.municipality).unwrap_or(&nothing);
            sums(&city.municipality).and_then(|sums| number(city, sums, seen)).into()
        };
        MeasureRow { measure, level: None, cities: cities.iter().map(of_city).collect() }
    };
    let mut rows = vec![
        row(CityMeasure::People, &|_, sums, _| Ok(sums.people)),
        row(CityMeasure::YoungPerThousand, &|city, sums, seen| {
            let all = city.young_people.filter(|all| *all > 0).ok_or(NotComparable::PopulationNotGiven)?;
            let young = i64::try_from(seen.young.len()).unwrap_or(i64::MAX);
            // Whoever knows the number of all knows that of the others too.
            let few = |people: i64| people > 0 && people < fewest;
            if few(young) || few(sums.people - young) {
                return Err(NotComparable::TooFewPeople);
            }
            Ok(young.saturating_mul(100_000) / i64::from(all))
        }),
        row(CityMeasure::Minutes, &|_, sums, _| Ok(sums.minutes)),
        row(CityMeasure::MinutesPerPerson, &|_, sums, _| {
            sums.minutes.checked_div(sums.people).ok_or(NotComparable::NoEntries)
        }),
        row(CityMeasure::Value, &|_, sums, _| match sums.value {
            None => Err(NotComparable::NotValued),
            Some(value) if value.minutes_without > 0 => Err(NotComparable::ValueIncomplete),
            Some(value) => Ok(value.cents),
        }),
        row(CityMeasure::ConfirmedShare, &|_, _, seen| match (seen.with_confirmation, seen.entries) {
            (0, _) | (_, 0) => Err(NotComparable::ConfirmationsNotRecorded),
            (_, entries) => Ok(seen.confirmed.saturating_mul(10_000) / entries),
        }),
        row(CityMeasure::DaysToConfirm, &|_, _, seen| match seen.with_confirmation {
            0 => Err(NotComparable::ConfirmationsNotRecorded),
            _ => median(&seen.days).ok_or(NotComparable::DaysNotRecorded),
        }),
    ];
    if recognition.is_some() {
        let of_levels = totals(judged, recognition, &by(&[By::Municipality, By::Level]))?;
        let levels: BTreeSet<Option<String>> =
            of_levels.groups.iter().filter_map(|group| Some(group.of.get(1)?.is.clone())).collect();
        for level in levels.into_iter().flatten() {
            let people = |city: &City| -> Result<i64, NotComparable> {
                sums(&city.municipality)?;
                let wanted = [Some(&city.municipality), Some(&level)];
                let group = of_levels
                    .groups
                    .iter()
                    .find(|group| group.of.iter().map(|part| part.is.as_ref()).eq(wanted));
                let hidden = NotComparable::TooFewPeople;
                group.map_or(Ok(0), |group| Ok(group.sums.ok_or(hidden)?.people))
            };
            let numbers = cities.iter().map(|city| people(city).into()).collect();
            rows.push(MeasureRow { measure: CityMeasure::Level, level: Some(level), cities: numbers });
        }
    } else {
        rows.push(row(CityMeasure::Level, &|_, _, _| Err(NotComparable::NoScheme)));
    }
    Ok(Comparison { municipalities: cities.iter().map(|city| city.municipality.clone()).collect(), rows })
}

/// What the entries of each municipality say, of those that are counted.
fn look(judged: &Judged, asked: &TotalsAsked) -> Result<BTreeMap<String, Seen>, AskedError> {
    let days = asked.days().ok_or(AskedError::EndsBeforeStart)?;
    let (register, reckoning) = (judged.register(), judged.settings().reckoning());
    let whereabouts = Whereabouts::of(register, asked);
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    for case in register.cases() {
        for entry in register.entries(case.position).filter(Entry::stands) {
            let period = entry.log.on.period();
            let Some(verdict) = judged.verdict(entry.position).filter(|verdict| asked.takes(*verdict)) else {
                continue;
            };
            if period.overlap(days) != Some(period) {
                continue;
            }
            let facts = Facts::of_entry(&case, &entry, verdict);
            let facts = facts.in_territory(asked, &case, &entry, &whereabouts);
            let part = |by| facts.part(by, reckoning, &|id| id.to_string());
            let Some(municipality) = part(By::Municipality) else { continue };
            let of = seen.entry(municipality).or_default();
            of.entries += 1;
            if matches!(part(By::AgeBand).as_deref(), Some("13-15" | "16-17" | "18-25")) {
                of.young.insert(case.volunteer_position);
            }
            let Some(confirmation) = &entry.log.confirmation else { continue };
            of.with_confirmation += 1;
            if confirmation.state == ConfirmationState::Confirmed {
                of.confirmed += 1;
                let took = confirmation.on.map(|on| on.days_since(period.last()));
                if let Some(took) = took.filter(|took| *took >= 0) {
                    *of.days.entry(took).or_default() += 1;
                }
            }
        }
    }
    Ok(seen)
}

/// The number that at least half of them do not exceed.
fn median(days: &BTreeMap<i32, i64>) -> Option<i64> {
    let all: i64 = days.values().sum();
    let mut up_to = 0;
    let mut reached = days.iter().filter(|(_, entries)| {
        up_to += **entries;
        2 * up_to >= all
    });
    reached.next().map(|(days, _)| i64::from(*days))
}
