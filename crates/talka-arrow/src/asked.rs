//! What is asked of tables.

use std::fmt;

use talka::impact::By;
use talka::law::Settings;
use talka::recognition::Scheme;

/// What to make of tables. Whatever is not asked for is not made.
///
/// ```
/// use talka::law::Settings;
/// use talka_arrow::Asked;
/// let asked = Asked::new(Settings::on("2020-12-31".parse()?)).verdicts().summary();
/// # Ok::<(), talka::date::DayError>(())
/// ```
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub struct Asked<'s> {
    pub(crate) settings: Settings,
    pub(crate) scheme: Option<&'s Scheme>,
    pub(crate) verdicts: bool,
    pub(crate) findings: bool,
    pub(crate) summary: bool,
    pub(crate) milestones: bool,
    pub(crate) totals: Option<&'s [By]>,
    pub(crate) fewest: u32,
    pub(crate) threads: usize,
    pub(crate) entries_at_once: usize,
    pub(crate) watch: Option<&'s Watch<'s>>,
}

/// Is given how many people are done and how many there are, from any thread, and says whether to go on.
pub type Watch<'w> = dyn Fn(usize, usize) -> bool + Sync + 'w;

impl fmt::Debug for Asked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = self.scheme.map(|scheme| &scheme.id);
        f.debug_struct("Asked")
            .field("settings", &self.settings)
            .field("scheme", &scheme)
            .finish_non_exhaustive()
    }
}

/// The entries that are judged together where nothing else is asked for: few enough to fit the cache of a processor with the
/// records of their people.
const ENTRIES_AT_ONCE: usize = 20_000;

/// What is said of fewer people may be said of one whom somebody knows.
const FEWEST: u32 = 5;

impl<'s> Asked<'s> {
    /// Nothing yet, with these settings.
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            scheme: None,
            verdicts: false,
            findings: false,
            summary: false,
            milestones: false,
            totals: None,
            fewest: FEWEST,
            threads: 0,
            entries_at_once: ENTRIES_AT_ONCE,
            watch: None,
        }
    }

    /// Who has earned what under that scheme, and the minutes that do not count.
    pub fn decisions(mut self, scheme: &'s Scheme) -> Self {
        self.scheme = Some(scheme);
        self
    }

    /// The verdict on each entry, and the minutes of it that stand.
    pub fn verdicts(mut self) -> Self {
        self.verdicts = true;
        self
    }

    /// Whether findings are asked for, one by one or summed up.
    pub(crate) const fn finds(&self) -> bool {
        self.findings || self.summary
    }

    /// Each finding.
    pub fn findings(mut self) -> Self {
        self.findings = true;
        self
    }

    /// The findings by rule, with how many there are.
    pub fn summary(mut self) -> Self {
        self.summary = true;
        self
    }

    /// The day on which each level of the scheme was reached, and the longest run of calendar months with hours that count. Without
    /// [`decisions`](Self::decisions) there is no scheme, and none are made.
    pub fn milestones(mut self) -> Self {
        self.milestones = true;
        self
    }

    /// How many people worked how long, by any of [`TOTALS_BY`](crate::TOTALS_BY). Of entries that claim hours the minutes that stand
    /// are added. Municipalities are those in which hosts are recorded; the level of a person is unknown here.
    pub fn totals(mut self, by: &'s [By]) -> Self {
        self.totals = Some(by);
        self
    }

    /// Totals of fewer people than that are not given; where nothing is said, of fewer than five. Whoever subtracts totals from one
    /// another may still find out some of them.
    pub fn fewest_people(mut self, people: u32) -> Self {
        self.fewest = people;
        self
    }

    /// Watched while it is done, by whoever shows how far it is or may end it: see [`Watch`]. Where it is ended, there is no
    /// answer.
    pub fn watched(mut self, watch: &'s Watch<'s>) -> Self {
        self.watch = Some(watch);
        self
    }

    /// On that many threads; as many as the machine has cores where nothing is said, or zero. The answer does not depend on it.
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = threads;
        self
    }

    /// With at most so many entries as records at a time on each thread, but always those of whole people: what memory is
    /// used beside the tables depends on it, and the answer does not.
    pub fn entries_at_once(mut self, entries: usize) -> Self {
        self.entries_at_once = entries;
        self
    }
}
