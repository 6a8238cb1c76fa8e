//! Decisions where nobody is known but by birth. What a scheme says of a day is looked up by the kind of the person and the
//! kind of the organization, so that each row becomes one number, and is added up in the order of the people.
//!
//! Whoever has a row that is more than that, or hours that may not stand beside one another, is left to the records.

mod packed;
mod packing;
mod summing;
mod tables;

use talka::recognition::asks_for_sums_only;

use crate::alike::Alike;
use crate::asked::Asked;
use crate::hours::Hours;
use crate::judge::{JudgeError, Made};
use crate::lookup::{Questions, takes_records};
use crate::outputs::Decisions;
use crate::records::AllKeys;
use crate::refused::RefusedRow;
use crate::threads::{Progress, on_threads, threads};
use packed::Layout;
use packing::Packer;
use summing::{From, Summing};
use tables::Tables;

/// What came of the people who were added up.
pub(crate) struct Summed {
    pub(crate) made: Made,
    /// Who is left to the records, in order.
    pub(crate) others: Vec<u32>,
    /// The rows that were left out because nobody can be found whose they are.
    pub(crate) refused: Vec<RefusedRow>,
}

/// Adds up everybody's hours; `None` where what is asked for takes more than sums.
pub(crate) fn sum(
    alike: &Alike,
    hours: &Hours,
    keys: &AllKeys,
    asked: &Asked<'_>,
    progress: &Progress<'_>,
) -> Result<Option<Summed>, JudgeError> {
    let others = asked.verdicts || asked.finds() || asked.milestones || asked.totals.is_some();
    let sums_only =
        asked.scheme.is_some_and(|scheme| asks_for_sums_only(scheme) && !takes_records(scheme, hours));
    if others || !sums_only {
        return Ok(None);
    }
    let Some(layout) = Layout::of(alike, hours) else { return Ok(None) };
    progress.add(0)?;
    let packed = Packer { hours, keys, layout: &layout }.pack(threads(asked));
    progress.add(0)?;
    let questions = Questions::of(asked, alike.register().organizations(), layout.days());
    let Some(counting) = &questions.counting else { return Ok(None) };
    let Some(tables) = Tables::of(alike, &questions, counting, &packed.said, threads(asked)) else {
        return Ok(None);
    };
    let buckets: Vec<u32> = (0..layout.buckets()).collect();
    let of_bucket = |summing: &mut Summing<'_>, bucket: &u32| {
        let (made, others) = summing.bucket(*bucket);
        let people = layout.people_of(*bucket).len();
        progress.add(people - others.len())?;
        Ok::<_, JudgeError>((made, others))
    };
    let from = From { alike, layout: &layout, packed: &packed, questions: &questions, tables: &tables };
    let summing = || Summing::of(from);
    let mut summed = Summed { made: Made::none(asked), others: Vec::new(), refused: packed.refused.clone() };
    summed.made.decisions = Decisions::for_people(alike.people().len());
    for of_bucket in on_threads(threads(asked), &buckets, summing, of_bucket) {
        let (decisions, others) = of_bucket?;
        summed.made.decisions.append(decisions);
        summed.others.extend(others);
    }
    Ok(Some(summed))
}
