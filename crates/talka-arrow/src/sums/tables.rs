//! What a scheme says of each day of each kind of placement, so small that all of it fits the cache of a processor.

use std::collections::HashMap;

use ahash::RandomState;
use talka::recognition::{Answers, Candidate, Fates, Outlines, Ready};

use crate::alike::Alike;
use crate::lookup::{ByDay, Questions};
use crate::said::AllSaid;
use crate::threads::on_threads;

/// The most intervals in which the days of a placement may differ.
const INTERVALS: usize = 8;

/// Each combination of answers that occurs has a number below that.
const MOST: usize = 256;

/// All placements by their kinds.
#[derive(Debug)]
pub(super) struct Tables<'o> {
    /// The first day of each interval but the first, after the first day; a later day than any where there is none.
    starts: Vec<[u16; INTERVALS]>,
    /// Of each kind of placement what is said, and then of each interval the number of the answers.
    numbers: Vec<[u8; INTERVALS]>,
    said: usize,
    /// What becomes of hours with the answers of that number.
    pub(super) fates: Vec<Fates>,
    /// Of each kind of person the scheme, to which minutes are to be added.
    pub(super) ready: Vec<Ready<'o>>,
}

/// What is said of a kind of placement, and then in each interval.
type ByStart = (Vec<i32>, Vec<Vec<Answers>>);

impl<'o> Tables<'o> {
    /// `None` where a placement has more intervals, or hours more answers, than there is room for.
    pub(super) fn of(
        alike: &Alike,
        questions: &Questions<'_>,
        outlines: &'o Outlines<'o>,
        said: &AllSaid,
        threads: usize,
    ) -> Option<Self> {
        let register = alike.register();
        let placements: Vec<usize> = (0..register.placements().len()).collect();
        let chunks: Vec<&[usize]> = placements.chunks(PLACEMENTS_AT_ONCE).collect();
        let of_placement = |placement: &usize| -> Option<ByStart> {
            let by_day = ByDay::of(questions, &register.case_at(*placement)?, said.all())?;
            let answers = (0..said.all().len()).map(|said| by_day.answers_in_each(said).collect());
            Some(merged(by_day.starts(), answers.collect()))
        };
        let of_chunk =
            |(): &mut (), chunk: &&[usize]| chunk.iter().map(of_placement).collect::<Option<Vec<_>>>();
        let mut tables = Self {
            starts: Vec::new(),
            numbers: Vec::new(),
            said: said.all().len(),
            fates: Vec::new(),
            ready: Vec::new(),
        };
        let mut known: HashMap<Answers, u8, RandomState> = HashMap::default();
        for of_chunk in on_threads(threads, &chunks, || (), of_chunk) {
            for (starts, answers) in of_chunk? {
                tables.starts.push(starts_of(&starts, questions.first)?);
                for in_each in answers {
                    let mut numbers = [0; INTERVALS];
                    for (place, answers) in numbers.iter_mut().zip(&in_each) {
                        let next = known.len();
                        *place =
                            *known.entry(*answers).or_insert_with(|| u8::try_from(next).unwrap_or(u8::MAX));
                        if tables.fates.len() < known.len() {
                            tables.fates.push(outlines.fates(*answers));
                        }
                    }
                    tables.numbers.push(numbers);
                }
            }
        }
        if known.len() > MOST {
            return None;
        }
        let ready = register.volunteers().iter().map(|volunteer| outlines.ready(&Candidate::new(volunteer)));
        tables.ready = ready.collect::<Option<_>>()?;
        Some(tables)
    }

    /// The number of the answers to an entry on that day of a placement of that kind.
    pub(super) fn number(&self, placement: usize, day: u16, said: usize) -> u8 {
        let Some(starts) = self.starts.get(placement) else { return 0 };
        let interval = starts.iter().map(|start| usize::from(*start <= day)).sum::<usize>();
        self.numbers
            .get(placement * self.said + said)
            .and_then(|numbers| numbers.get(interval))
            .copied()
            .unwrap_or(0)
    }
}

/// Placements that a thread takes before it asks for more.
const PLACEMENTS_AT_ONCE: usize = 256;

/// Without the intervals in which everything is as in the one before.
fn merged(starts: &[i32], answers: Vec<Vec<Answers>>) -> ByStart {
    let differs = |at: usize| {
        let before = at.checked_sub(1);
        answers.iter().any(|of| before.is_none_or(|before| of.get(before) != of.get(at)))
    };
    let kept: Vec<usize> = (0..starts.len()).filter(|at| *at == 0 || differs(*at)).collect();
    let of = |of: &Vec<Answers>| kept.iter().filter_map(|at| of.get(*at).copied()).collect();
    (kept.iter().filter_map(|at| starts.get(*at).copied()).collect(), answers.iter().map(of).collect())
}

fn starts_of(starts: &[i32], first: i32) -> Option<[u16; INTERVALS]> {
    let mut after = [u16::MAX; INTERVALS];
    // There is one interval more than there are starts after the first day.
    if starts.len() > INTERVALS {
        return None;
    }
    for (place, start) in after.iter_mut().zip(starts.iter().skip(1)) {
        *place = u16::try_from(start - first).ok()?;
    }
    Some(after)
}
