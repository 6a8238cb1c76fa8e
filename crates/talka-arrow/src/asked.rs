//! What is asked of tables.

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
#[derive(Clone, Copy, Debug)]
pub struct Asked<'s> {
    pub(crate) settings: Settings,
    pub(crate) scheme: Option<&'s Scheme>,
    pub(crate) verdicts: bool,
    pub(crate) findings: bool,
    pub(crate) summary: bool,
    pub(crate) threads: usize,
    pub(crate) entries_at_once: usize,
}

/// The entries that are judged together where nothing else is asked for: few enough to fit the cache of a processor with the
/// records of their people.
const ENTRIES_AT_ONCE: usize = 20_000;

impl<'s> Asked<'s> {
    /// Nothing yet, with these settings.
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            scheme: None,
            verdicts: false,
            findings: false,
            summary: false,
            threads: 0,
            entries_at_once: ENTRIES_AT_ONCE,
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
