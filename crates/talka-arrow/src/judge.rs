//! Tables judged part by part, on as many threads as are asked for.

use std::collections::BTreeMap;
use std::fmt;

use arrow_array::RecordBatch;
use arrow_schema::ArrowError;
use talka::law::{Finding, Judged};
use talka::recognition::awards::Ledger;
use talka::recognition::{Applied, Outlines, Recognition, Scheme, asks_for_groups, recognize, tallies};
use talka::register::{RecordKind, RegisterErrors, VolunteerId};

use crate::Loaded;
use crate::asked::Asked;
use crate::keys::{Key, position};
use crate::lookup::{Looking, Lookup};
use crate::outputs::{Decisions, Findings, FoundOf, Milestones, Summary, Totals, Verdicts, refused};
use crate::partial::{Partial, show_rows};
use crate::people::{Part, People};
use crate::refused::RefusedRow;
use crate::sums::Summed;
use crate::threads::{Progress, on_threads, threads};

/// What came of tables: what was asked for, and the rows that were left out.
#[non_exhaustive]
pub struct Answer {
    /// Of each person and the scheme: `volunteer`, `level` and `level_with_undecided` (the highest that is reached, and that
    /// may be), `counted` and `undecided` in minutes, `next` (the next level) and `missing` (minutes to it), `surely` and
    /// `possibly` (levels whatever is unknown).
    pub decisions: Option<RecordBatch>,
    /// The minutes that do not count or are undecided, by the first condition that they fail: `volunteer`, `reason`,
    /// `undecided`, `minutes`.
    pub not_counted: Option<RecordBatch>,
    /// Of each person: `volunteer`, `months_in_a_row` (the most calendar months with hours that count), and for each level of the
    /// scheme `reached/LEVEL`, the day on which it was reached.
    pub milestones: Option<RecordBatch>,
    /// By what was asked for, and then `people`, `minutes`, `suppressed` (fewer people than are reported).
    pub totals: Option<RecordBatch>,
    /// Of each row of hours that was judged: `row` (from 0), `verdict`, `stands` (minutes); of a register that was made from
    /// files also `file` and `file_row`.
    pub verdicts: Option<RecordBatch>,
    /// Each finding: `code`, `severity`, `bearing`, `voice`, `act`, `place`, `tense`, `kind`, `record` (its key; of an entry
    /// its row; a derived placement has an id only), `volunteer` and `organization` (keys), `from`, `to`, `entries`, `minutes`, `sensitive`;
    /// of a register that was made from files also `file`, `file_row` (from 1) and `file_column` (its heading).
    pub findings: Option<RecordBatch>,
    /// The findings by `code`, `severity`, `bearing`, `tense`: `findings`, `records`, `entries`, `minutes`, each entry
    /// counted once in a group.
    pub summary: Option<RecordBatch>,
    /// The rows of hours that could not be entries: `row` (from 0), `reason`.
    pub refused: RecordBatch,
    /// The columns of hours that no member of an entry has the name of.
    pub unused: Vec<String>,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { decisions, not_counted, milestones, totals, verdicts, findings, summary, refused, unused } =
            self;
        let tables = [
            ("decisions", decisions),
            ("not_counted", not_counted),
            ("milestones", milestones),
            ("totals", totals),
            ("verdicts", verdicts),
            ("findings", findings),
            ("summary", summary),
        ];
        let mut shown = show_rows(f.debug_struct("Answer"), &tables);
        shown.field("refused", &refused.num_rows()).field("unused", &unused.len()).finish()
    }
}

/// Why an answer could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JudgeError {
    /// The records of a part do not fit together.
    #[error(transparent)]
    Records(#[from] RegisterErrors),
    /// The answer is larger than Arrow's columns can be.
    #[error("the answer cannot be held in columns")]
    Output(#[from] ArrowError),
    /// Whoever watched ended it.
    #[error("ended before there was an answer")]
    Ended,
}

/// What one part adds to each output.
#[derive(Default)]
pub(crate) struct Made {
    pub(crate) decisions: Decisions,
    pub(crate) milestones: Milestones,
    pub(crate) totals: Totals,
    pub(crate) verdicts: Verdicts,
    findings: Findings,
    pub(crate) summary: Summary,
    pub(crate) refused: Vec<RefusedRow>,
}

pub(crate) fn judge(loaded: &Loaded, asked: &Asked<'_>) -> Result<Answer, JudgeError> {
    let mut made = Made::of(loaded, asked)?;
    if asked.findings || asked.summary {
        made.of_organizations(loaded.people()?, asked)?;
    }
    let keys = loaded.keys();
    let milestones = asked.scheme.filter(|_| asked.milestones);
    let with_places = |verdicts: Verdicts| Ok(loaded.people()?.with_places_of_entries(verdicts.batch()?)?);
    let verdicts: Option<Result<_, JudgeError>> = asked.verdicts.then(|| with_places(made.verdicts));
    Ok(Answer {
        decisions: asked.scheme.map(|_| made.decisions.batch(&keys.volunteers)).transpose()?,
        not_counted: asked.scheme.map(|_| made.decisions.not_counted(&keys.volunteers)).transpose()?,
        milestones: milestones.map(|scheme| made.milestones.batch(scheme, &keys.volunteers)).transpose()?,
        totals: asked.totals.map(|_| made.totals.batch(asked.fewest)).transpose()?,
        verdicts: verdicts.transpose()?,
        findings: asked.findings.then(|| made.findings.batch(keys, loaded.has_sources())).transpose()?,
        summary: asked.summary.then(|| made.summary.batch()).transpose()?,
        refused: refused(&made.refused)?,
        unused: loaded.hours().unused.clone(),
    })
}

pub(crate) fn partial(loaded: &Loaded, asked: &Asked<'_>) -> Result<Partial, JudgeError> {
    let of_organizations = if asked.summary { summaries(loaded.people()?, asked)? } else { Vec::new() };
    Ok(Partial::of(&loaded.keys().volunteers, Made::of(loaded, asked)?, of_organizations))
}

/// What is found of each organization.
fn summaries(people: &People, asked: &Asked<'_>) -> Result<Vec<(Key, Summary)>, JudgeError> {
    let judged = Judged::new(people.organizations()?, &asked.settings);
    let keys = &people.keys().organizations;
    let mut found: BTreeMap<&Key, Vec<&Finding>> = BTreeMap::new();
    for finding in judged.findings() {
        if let Some(key) = keys.of_id(finding.subject.id.uuid()).and_then(|number| keys.key(number)) {
            found.entry(key).or_default().push(finding);
        }
    }
    let summary = |(key, found): (&Key, Vec<&Finding>)| {
        let mut summary = Summary::default();
        summary.add(judged.register(), &found);
        (key.clone(), summary)
    };
    Ok(found.into_iter().map(summary).collect())
}

/// Looks up who can be, and says who cannot.
fn looked_up(
    lookup: &Lookup<'_>,
    asked: &Asked<'_>,
    progress: &Progress<'_>,
    made: &mut Made,
) -> Result<Vec<u32>, JudgeError> {
    let people: Vec<u32> = (0..lookup.count()).collect();
    let chunks: Vec<&[u32]> = people.chunks(PEOPLE_AT_ONCE).collect();
    let of_chunk = |looking: &mut Looking<'_, '_>, chunk: &&[u32]| {
        progress.add(0)?;
        let mut made = Made::none(asked);
        let others = chunk.iter().copied().filter(|person| looking.add(*person, &mut made).is_none());
        let others: Vec<u32> = others.collect();
        progress.add(chunk.len() - others.len())?;
        Ok::<_, JudgeError>((made, others))
    };
    let mut as_records = Vec::new();
    for of_chunk in on_threads(threads(asked), &chunks, || Looking::of(lookup), of_chunk) {
        let (of_chunk, others) = of_chunk?;
        made.add(of_chunk);
        as_records.extend(others);
    }
    Ok(as_records)
}

/// People whom a thread looks up before it asks for more.
const PEOPLE_AT_ONCE: usize = 4_096;

impl Made {
    /// What comes of everybody, as far as it is asked for. The rows that were left out are in order.
    fn of(loaded: &Loaded, asked: &Asked<'_>) -> Result<Self, JudgeError> {
        let progress = Progress::of(asked, position(loaded.count()));
        let mut made = if let Some(Summed { mut made, others, refused }) = loaded.sum(asked, &progress)? {
            if let Some(people) = loaded.some_of_alike(&others)? {
                let of_others = Self::of_people(&people, asked, &progress)?;
                made.add(Self { decisions: of_others.decisions.renumbered(&others), ..of_others });
            }
            made.refused.extend(refused);
            made
        } else {
            let people = loaded.people()?;
            let mut made = Self::of_people(people, asked, &progress)?;
            made.refused.extend(people.refused());
            made
        };
        made.refused.sort_unstable();
        Ok(made)
    }

    /// What comes of these people.
    fn of_people(people: &People, asked: &Asked<'_>, progress: &Progress<'_>) -> Result<Self, JudgeError> {
        let mut made = Self::none(asked);
        let as_records = match Lookup::of(people, asked) {
            Some(lookup) => looked_up(&lookup, asked, progress, &mut made)?,
            None => (0..people.count()).collect(),
        };
        let by_group = asked.scheme.is_some_and(asks_for_groups);
        let parts = people.parts(&as_records, asked.entries_at_once, by_group);
        let of_part = |(): &mut (), part: &Part| {
            progress.add(0)?;
            let made = Self::of_part(people, asked, part)?;
            progress.add(part.people())?;
            Ok::<_, JudgeError>(made)
        };
        for part in on_threads(threads(asked), &parts, || (), of_part) {
            made.add(part?);
        }
        Ok(made)
    }

    pub(crate) fn none(asked: &Asked<'_>) -> Self {
        Self { totals: Totals::of(asked.totals.unwrap_or_default()), ..Self::default() }
    }

    fn of_part(people: &People, asked: &Asked<'_>, part: &Part) -> Result<Self, JudgeError> {
        let (register, refused) = people.register(part)?;
        let mut made = Self { refused, ..Self::none(asked) };
        let judged = Judged::new(register, &asked.settings);
        if asked.verdicts {
            made.verdicts.add(&judged);
        }
        if asked.findings || asked.summary {
            let of_part =
                judged.findings().iter().filter(|finding| finding.subject.kind != RecordKind::Organization);
            made.add_findings(asked, &judged, of_part);
        }
        if let Some(scheme) = asked.scheme {
            let recognition = recognize(&judged, scheme, &Ledger::default());
            for (position, decision) in recognition.decisions.iter().enumerate() {
                if let Some(person) = People::person(part, position) {
                    made.decisions.add(person, decision.outline());
                }
            }
            if asked.milestones {
                made.add_milestones(asked, scheme, &judged, &recognition, part);
            }
        }
        if asked.totals.is_some() {
            made.totals.add_judged(&judged, &asked.settings, people.keys());
        }
        Ok(made)
    }

    fn add_milestones(
        &mut self,
        asked: &Asked<'_>,
        scheme: &Scheme,
        judged: &Judged,
        recognition: &Recognition,
        part: &Part,
    ) {
        let outlines = Outlines::of(&Applied { scheme, on: asked.settings.today, settings: asked.settings });
        let tallies = tallies(judged, scheme).into_iter();
        let months: BTreeMap<VolunteerId, i64> =
            tallies.map(|(volunteer, tally)| (volunteer.id, outlines.months_in_a_row(&tally))).collect();
        for (position, decision) in recognition.decisions.iter().enumerate() {
            let months = months.get(&decision.volunteer).copied().unwrap_or(0);
            let reached = decision.levels.iter().map(|level| (level.level.clone(), level.reached));
            if let Some(person) = People::person(part, position) {
                self.milestones.add(person, months, reached);
            }
        }
    }

    /// Organizations are in every part; what is found of them is so once.
    fn of_organizations(&mut self, people: &People, asked: &Asked<'_>) -> Result<(), JudgeError> {
        let judged = Judged::new(people.organizations()?, &asked.settings);
        self.add_findings(asked, &judged, judged.findings().iter());
        Ok(())
    }

    fn add_findings<'f>(
        &mut self,
        asked: &Asked<'_>,
        judged: &Judged,
        findings: impl Iterator<Item = &'f Finding>,
    ) {
        let findings: Vec<_> = findings.collect();
        if asked.findings {
            self.findings.add(judged.register(), &findings);
        }
        if asked.summary {
            self.summary.add(judged.register(), &findings);
        }
    }

    /// Adds what is found of a record, the first of its group or not.
    pub(crate) fn add_found(&mut self, asked: &Asked<'_>, found: &FoundOf<'_>, is_first: bool) {
        if asked.findings {
            self.findings.add_one(found);
        }
        if asked.summary {
            self.summary.add_one(found, is_first);
        }
    }

    fn add(&mut self, other: Self) {
        self.decisions.append(other.decisions);
        self.milestones.append(other.milestones);
        self.totals.append(other.totals);
        self.verdicts.append(other.verdicts);
        self.findings.append(other.findings);
        self.summary.append(other.summary);
        self.refused.extend(other.refused);
    }
}
