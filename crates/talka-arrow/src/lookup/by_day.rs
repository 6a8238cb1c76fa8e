//! What a scheme says of the entries of a placement, by their days.

use talka::date::{Day, Days};
use talka::law::{Verdict, judge_hours};
use talka::recognition::{Answers, EntryFacts};
use talka::register::{Case, Entry, HourLog, OrganizationId};

use super::{Lookup, day};

/// The answers to every entry of one day of a placement.
#[derive(Debug)]
pub(super) struct ByDay {
    pub(super) host: OrganizationId,
    /// The first days of intervals in which all days are alike.
    starts: Vec<i32>,
    /// For each combination of words, and then for each interval: to an entry that stands, and to one that the records
    /// contradict.
    answers: Vec<Vec<[Answers; 2]>>,
}

impl ByDay {
    /// The core is asked once for each interval and each combination of words.
    pub(super) fn of(lookup: &Lookup<'_>, case: &Case<'_>, said: &[HourLog]) -> Option<Self> {
        let judgement = judge_hours(case, &lookup.settings);
        let countable = lookup.hosts.get(case.organization_position)?.of(case, &judgement);
        let ends = |days: &Days| {
            let each = days.periods().iter().flat_map(|period| [Some(period.first()), next(period.last())]);
            each.flatten().collect::<Vec<Day>>()
        };
        let changes = [countable.changes(), ends(judgement.void()), ends(judgement.undecided())];
        let last = lookup.first.checked_add(i32::try_from(lookup.most.len()).ok()?)?;
        let changes = changes.into_iter().flatten().map(Day::epoch_days);
        let mut starts = vec![lookup.first];
        starts.extend(changes.filter(|change| (lookup.first..last).contains(change)));
        starts.sort_unstable();
        starts.dedup();
        let host = case.organization;
        let of_said = |log| {
            let entry = Entry { position: 0, log, host, corrected: false };
            let on = |start: &i32| {
                let period = day(*start)?;
                let verdicts = [judgement.verdict(period), Verdict::Contradicted];
                Some(verdicts.map(|verdict| {
                    countable.answers(&EntryFacts { period, ..EntryFacts::of(case, &entry, verdict, &[]) })
                }))
            };
            starts.iter().map(on).collect::<Option<Vec<_>>>()
        };
        let answers = said.iter().map(of_said).collect::<Option<Vec<_>>>()?;
        Some(Self { host: host.id, starts, answers })
    }

    /// How many combinations of words it knows.
    pub(super) fn said(&self) -> usize {
        self.answers.len()
    }

    pub(super) fn answers(&self, day: i32, said: usize, contradicted: bool) -> Option<Answers> {
        let interval = self.starts.partition_point(|start| *start <= day).checked_sub(1)?;
        let [stands, contradicts] = self.answers.get(said)?.get(interval)?;
        Some(if contradicted { *contradicts } else { *stands })
    }
}

fn next(day: Day) -> Option<Day> {
    Day::from_epoch_days(day.epoch_days().checked_add(1)?).ok()
}
