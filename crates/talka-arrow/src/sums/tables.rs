//! What a scheme says of each day of each kind of placement, so small that all of it fits the cache of a processor.

use std::collections::HashMap;

use ahash::RandomState;
use talka::recognition::{Candidate, Fates, Ready};

use crate::alike::Alike;
use crate::lookup::{Counting, Questions};
use crate::said::AllSaid;
use crate::threads::on_threads;

/// The most intervals in which the days of a placement may differ.
const INTERVALS: usize = 8;

/// All placements by their kinds.
pub(super) struct Tables<'o> {
    /// The first day of each interval but the first, after the first day; a later day than any where there is none.
    starts: Vec<[u16; INTERVALS]>,
    /// Of each kind of placement what is said, and then of each interval what becomes of hours, by its number among the fates.
    numbers: Vec<[u8; INTERVALS]>,
    said: usize,
    /// All that becomes of any hours.
    pub(super) fates: Vec<Fates>,
    /// Of each kind of person the scheme, to which minutes are to be added.
    pub(super) ready: Vec<Ready<'o>>,
}

/// What is said of a kind of placement, and then in each interval.
type ByStart = (Vec<i32>, Vec<Vec<Fates>>);

impl<'o> Tables<'o> {
    /// `None` where a placement has more intervals, or hours more fates, than there is room for.
    pub(super) fn of(
        alike: &Alike,
        questions: &Questions<'_>,
        counting: &'o Counting<'o>,
        said: &AllSaid,
        threads: usize,
    ) -> Option<Self> {
        let register = alike.register();
        let placements: Vec<usize> = (0..register.placements().len()).collect();
        let chunks: Vec<&[usize]> = placements.chunks(PLACEMENTS_AT_ONCE).collect();
        let of_placement = |placement: &usize| -> Option<ByStart> {
            let case = register.case_at(*placement)?;
            let counted = counting.of(&case)?;
            let starts = questions.starts(counted.changes())?;
            let fates = |log| {
                let on = |start: &i32| Some(counting.outlines.fates(counted.answers(&case, log, *start)?));
                starts.iter().map(on).collect::<Option<Vec<_>>>()
            };
            let fates = said.all().iter().map(fates).collect::<Option<Vec<_>>>()?;
            Some(merged(&starts, &fates))
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
        let mut known: HashMap<Fates, u8, RandomState> = HashMap::default();
        for of_chunk in on_threads(threads, &chunks, || (), of_chunk) {
            for (starts, fates) in of_chunk? {
                tables.starts.push(starts_of(&starts, questions.first)?);
                for in_each in fates {
                    let mut numbers = [0; INTERVALS];
                    for (place, fates) in numbers.iter_mut().zip(in_each) {
                        let number = if let Some(number) = known.get(&fates) {
                            *number
                        } else {
                            let number = u8::try_from(known.len()).ok()?;
                            tables.fates.push(fates);
                            known.insert(fates, number);
                            number
                        };
                        *place = number;
                    }
                    tables.numbers.push(numbers);
                }
            }
        }
        let ready =
            register.volunteers().iter().map(|volunteer| counting.outlines.ready(&Candidate::new(volunteer)));
        tables.ready = ready.collect::<Option<_>>()?;
        Some(tables)
    }

    /// What becomes of an entry so many days after the first one, of a placement of that kind: its number among the fates.
    pub(super) fn fate(&self, placement: usize, day: usize, said: usize) -> Option<usize> {
        let starts = self.starts.get(placement)?;
        let numbers = self.numbers.get(placement * self.said + said)?;
        let day = u16::try_from(day).ok()?;
        let interval = starts.iter().fold(0_u16, |n, start| n.wrapping_add(u16::from(*start <= day)));
        numbers.get(usize::from(interval)).copied().map(usize::from)
    }
}

/// Placements that a thread takes before it asks for more.
const PLACEMENTS_AT_ONCE: usize = 256;

/// Without the intervals in which everything is as in the one before.
fn merged(starts: &[i32], fates: &[Vec<Fates>]) -> ByStart {
    let differs = |at: usize| {
        let before = at.checked_sub(1);
        fates.iter().any(|of| before.is_none_or(|before| of.get(before) != of.get(at)))
    };
    let kept: Vec<usize> = (0..starts.len()).filter(|at| *at == 0 || differs(*at)).collect();
    let of = |of: &Vec<Fates>| kept.iter().filter_map(|at| of.get(*at).copied()).collect();
    (kept.iter().filter_map(|at| starts.get(*at).copied()).collect(), fates.iter().map(of).collect())
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
