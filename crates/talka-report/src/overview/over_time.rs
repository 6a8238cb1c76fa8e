//! Hours and findings, month by month.

use std::collections::BTreeMap;

use talka::date::Day;
use talka::law::{Finding, Judged, Severity, Verdict};

/// A month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// Its year.
    pub year: i32,
    /// Its number, from 1.
    pub month: u32,
}

impl Month {
    /// The month in which that day lies.
    pub fn of(day: Day) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// The next one.
    #[must_use]
    pub const fn next(self) -> Self {
        match self.month {
            12.. => Self { year: self.year + 1, month: 1 },
            month => Self { year: self.year, month: month + 1 },
        }
    }
}

/// Hours and findings, month by month. Months in which there is nothing are left out.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OverTime {
    /// Hours by the month of the first of their days; those of entries that were rejected, withdrawn or corrected are none.
    pub hours: Vec<MonthOfHours>,
    /// Findings by the month in which they begin.
    pub findings: Vec<MonthOfFindings>,
    /// How many findings are about no day: those about a value of a record.
    pub undated: usize,
}

/// The hours of a month, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MonthOfHours {
    /// The month.
    pub month: Month,
    /// Minutes as entered; negative ones are none.
    pub entered: i64,
    /// Minutes of them that stand and are volunteer work under the Law, or of which that is undecided.
    pub stand: i64,
    /// Minutes of those that stand of which it is undecided whether they are volunteer work under the Law.
    pub undecided: i64,
}

/// The findings that begin in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MonthOfFindings {
    /// The month.
    pub month: Month,
    /// Violations.
    pub violations: usize,
    /// Warnings.
    pub warnings: usize,
    /// What is only worth knowing.
    pub information: usize,
}

impl OverTime {
    pub(super) fn of(judged: &Judged, findings: &[&Finding]) -> Self {
        let mut by_month: BTreeMap<Month, [usize; 3]> = BTreeMap::new();
        let mut undated = 0;
        for finding in findings {
            let Some(first) = finding.days.first() else {
                undated += 1;
                continue;
            };
            let [violations, warnings, information] = by_month.entry(Month::of(first)).or_default();
            match finding.severity {
                Severity::Violation => *violations += 1,
                Severity::Warning => *warnings += 1,
                _ => *information += 1,
            }
        }
        let of_month = |(month, [violations, warnings, information]): (Month, [usize; 3])| MonthOfFindings {
            month,
            violations,
            warnings,
            information,
        };
        Self { hours: hours(judged), findings: by_month.into_iter().map(of_month).collect(), undated }
    }
}

fn hours(judged: &Judged) -> Vec<MonthOfHours> {
    let register = judged.register();
    let mut by_month: BTreeMap<Month, [i64; 3]> = BTreeMap::new();
    for entry in register.cases().flat_map(|case| register.entries(case.position)) {
        if entry.corrected || entry.log.is_undone() {
            continue;
        }
        let [entered, stand, undecided] = by_month.entry(Month::of(entry.log.days().first())).or_default();
        *entered = entered.saturating_add(i64::from(entry.log.minutes).max(0));
        let stands = judged.stands(entry.position).unwrap_or_default().max(0);
        match judged.verdict(entry.position) {
            Some(Verdict::Lawful) => *stand = stand.saturating_add(stands),
            Some(Verdict::Undecided) => {
                *stand = stand.saturating_add(stands);
                *undecided = undecided.saturating_add(stands);
            }
            _ => {}
        }
    }
    let of_month = |(month, [entered, stand, undecided]): (Month, [i64; 3])| MonthOfHours {
        month,
        entered,
        stand,
        undecided,
    };
    by_month.into_iter().map(of_month).collect()
}
