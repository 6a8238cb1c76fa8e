//! What a scheme says of the entries of a placement, by their days.

use talka::date::{Day, Days};
use talka::law::{Verdict, judge_hours};
use talka::recognition::Answers;
use talka::register::{Case, HourLog};

use super::counting::Counted;
use super::day;
use super::found::{self, Found, found};
use super::questions::Questions;

/// What is made of every entry of one day of a placement.
#[derive(Debug)]
pub(super) struct ByDay {
    /// The first days of intervals in which all days are alike.
    starts: Vec<i32>,
    /// For each interval what the Law makes of its days, where that is asked for.
    verdicts: Vec<Verdict>,
    /// For each combination of words, and then for each interval: the answers to an entry that stands, and to one that the
    /// records contradict.
    answers: Vec<Vec<[Answers; 2]>>,
    /// What the Law finds, where that is asked for.
    pub(super) found: Option<Found>,
}

impl ByDay {
    /// The core is asked once for each interval and each combination of words.
    pub(super) fn of(questions: &Questions<'_>, case: &Case<'_>, said: &[HourLog]) -> Option<Self> {
        let asks_verdicts = questions.asked.verdicts || questions.asked.totals.is_some();
        let law = asks_verdicts.then(|| judge_hours(case, &questions.asked.settings));
        let counted = match &questions.counting {
            None => None,
            Some(counting) => Some(counting.of(case)?),
        };
        let found =
            if questions.asked.finds() { Some(found(case, &questions.asked.settings)?) } else { None };
        let mut changes: Vec<Day> = found.iter().flat_map(|found| found::changes(found)).collect();
        changes.extend(counted.iter().flat_map(Counted::changes));
        if let Some(judgement) = &law {
            changes.extend(ends(judgement.void()).chain(ends(judgement.undecided())));
        }
        let starts = questions.starts(changes)?;
        let verdicts = law.iter().flat_map(|law| starts.iter().map(|start| Some(law.verdict(day(*start)?))));
        let verdicts = verdicts.collect::<Option<Vec<_>>>()?;
        let of_said = |log| {
            let on = |start: &i32| {
                let counted = counted.as_ref()?;
                Some([counted.answers(case, log, *start)?, counted.answers_contradicted(case, log, *start)?])
            };
            let on_each = if counted.is_some() { starts.as_slice() } else { &[] };
            on_each.iter().map(on).collect::<Option<Vec<_>>>()
        };
        let answers = said.iter().map(of_said).collect::<Option<Vec<_>>>()?;
        let found = match found {
            Some(found) => Some(Found::of(found, &starts)?),
            None => None,
        };
        Some(Self { starts, verdicts, answers, found })
    }

    pub(super) fn interval(&self, day: i32) -> Option<usize> {
        self.starts.partition_point(|start| *start <= day).checked_sub(1)
    }

    pub(super) fn verdict(&self, day: i32) -> Option<Verdict> {
        self.verdicts.get(self.interval(day)?).copied()
    }

    pub(super) fn answers(&self, day: i32, said: usize, contradicted: bool) -> Option<Answers> {
        let [stands, contradicts] = self.answers.get(said)?.get(self.interval(day)?)?;
        Some(if contradicted { *contradicts } else { *stands })
    }
}

/// The days with which a set begins, or begins not to be.
pub(super) fn ends(days: &Days) -> impl Iterator<Item = Day> {
    days.periods().iter().flat_map(|period| [Some(period.first()), next(period.last())]).flatten()
}

fn next(day: Day) -> Option<Day> {
    Day::from_epoch_days(day.epoch_days().checked_add(1)?).ok()
}
