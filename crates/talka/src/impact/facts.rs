//! What of an entry decides its group: the one definition, for records and for columns.

use std::fmt;

use super::asked::TotalsAsked;
use super::by::{Borders, By, MunicipalityOf};
use super::whereabouts::Whereabouts;
use crate::date::{Day, Period, Reckoning};
use crate::law::Verdict;
use crate::register::{Case, Entry, Organization, OrganizationId, Volunteer};
use crate::territory::{Holder, Municipality, PlanningRegion};

/// Everything of an entry that claims hours by which totals may be kept apart.
///
/// ```
/// use talka::date::{Period, Reckoning};
/// use talka::impact::{By, Facts};
/// use talka::law::Verdict;
/// use talka::register::{Organization, OrganizationId, Volunteer, VolunteerId};
/// let anna = Volunteer::new(VolunteerId::from_u128(1));
/// let library = Organization::new(OrganizationId::from_u128(2)).municipality("0110000".to_owned());
/// let day = Period::day("2020-05-20".parse()?);
/// let facts = Facts::new(&anna, &library, day, Verdict::Lawful);
/// let part = |by| facts.part(by, Reckoning::default(), &|id| id.to_string());
/// assert_eq!(part(By::PlanningRegion).as_deref(), Some("zemgale"));
/// assert_eq!(part(By::Month).as_deref(), Some("2020-05"));
/// assert_eq!(part(By::AgeBand), None);
/// # Ok::<(), talka::date::DayError>(())
/// ```
#[derive(Clone)]
pub struct Facts<'r> {
    volunteer: &'r Volunteer,
    host: &'r Organization,
    field: Option<&'r str>,
    period: Period,
    verdict: Verdict,
    territory: Territory<'r>,
    level: Option<&'r str>,
}

/// Where the hours belong.
#[derive(Clone)]
enum Territory<'r> {
    /// A code as the records have it.
    Recorded(Option<&'r str>),
    /// Who held the territory on the days that matter; nobody where none is known.
    Held(Vec<Municipality>),
}

/// Without what somebody wrote as a field or as a municipality.
impl fmt::Debug for Facts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Facts");
        shown.field("volunteer", &self.volunteer.id).field("host", &self.host.id);
        shown.field("period", &self.period).field("verdict", &self.verdict).finish_non_exhaustive()
    }
}

impl<'r> Facts<'r> {
    /// Those of hours of that volunteer at that host on those days, in the municipality in which the host is recorded.
    pub fn new(volunteer: &'r Volunteer, host: &'r Organization, period: Period, verdict: Verdict) -> Self {
        let territory = Territory::Recorded(host.municipality.as_deref());
        Self { volunteer, host, field: None, period, verdict, territory, level: None }
    }

    /// Those of an entry: the field is its own, or else that of its placement.
    pub fn of_entry(case: &Case<'r>, entry: &Entry<'r>, verdict: Verdict) -> Self {
        let of_placement = case.placement.work.as_ref().and_then(|work| work.field.as_deref());
        let field = entry.log.field.as_deref().filter(|field| !field.trim().is_empty());
        let facts = Self::new(case.volunteer, entry.host, entry.log.on.period(), verdict);
        Self { field: field.or(of_placement), ..facts }
    }

    /// The same, in the municipality and the borders that are asked for.
    pub(super) fn in_territory(
        self,
        asked: &TotalsAsked,
        case: &Case<'r>,
        entry: &Entry<'r>,
        whereabouts: &Whereabouts<'r>,
    ) -> Self {
        let code = match asked.municipality_of.unwrap_or(MunicipalityOf::Host) {
            MunicipalityOf::Host => entry.host.municipality.as_deref(),
            MunicipalityOf::Work => whereabouts.work(entry),
            MunicipalityOf::Residence => whereabouts.residence(case.volunteer_position, self.period),
            MunicipalityOf::Issuer => case.organization.municipality.as_deref(),
        };
        let territory = match (asked.borders_on, asked.borders.unwrap_or(Borders::EachDay)) {
            (None, Borders::Recorded) => Territory::Recorded(code),
            (Some(day), _) => Territory::Held(holders(code, &[day])),
            (None, Borders::EachDay) => {
                Territory::Held(holders(code, &[self.period.first(), self.period.last()]))
            }
        };
        Self { territory, ..self }
    }

    /// The same, of a person who has that level; the empty text where none was reached, `None` where that is not known.
    pub(super) fn with_level(self, level: Option<&'r str>) -> Self {
        Self { level, ..self }
    }

    /// The group of the hours by these, an organization by the key that it is called by.
    pub fn group(
        &self,
        by: &[By],
        reckoning: Reckoning,
        key: &dyn Fn(OrganizationId) -> String,
    ) -> Vec<Option<String>> {
        by.iter().map(|by| self.part(*by, reckoning, key)).collect()
    }

    /// The group of the hours by one of these; `None` where it is not known.
    pub fn part(
        &self,
        by: By,
        reckoning: Reckoning,
        key: &dyn Fn(OrganizationId) -> String,
    ) -> Option<String> {
        let (first, last) = (self.period.first(), self.period.last());
        match by {
            By::Municipality => self.municipality(),
            By::PlanningRegion => Some(self.region()?.as_str().to_owned()),
            By::Organization => Some(key(self.host.id)),
            By::Field => self.field.map(str::to_owned),
            By::Year => (first.year() == last.year()).then(|| first.year().to_string()),
            By::Month => {
                let (year, month) = month_of(self.period)?;
                Some(format!("{year}-{month:02}"))
            }
            By::AgeBand => {
                let births = self.volunteer.birth()?.possible(reckoning);
                let bands = [births.first(), births.last()].map(|born| band(born.age_on(last, reckoning)));
                bands.first().filter(|band| bands.last() == Some(band)).cloned()
            }
            By::Verdict => Some(self.verdict.as_str().to_owned()),
            By::Level => self.level.map(str::to_owned),
        }
    }

    fn municipality(&self) -> Option<String> {
        match &self.territory {
            Territory::Recorded(code) => code.map(str::to_owned),
            Territory::Held(holders) => match holders.as_slice() {
                [one] => Some(one.to_string()),
                _ => None,
            },
        }
    }

    /// That of all who held the territory: where it was divided inside a region, the region is still known.
    fn region(&self) -> Option<PlanningRegion> {
        match &self.territory {
            Territory::Recorded(code) => Some(code.as_ref()?.parse::<Municipality>().ok()?.planning_region()),
            Territory::Held(holders) => {
                let region = holders.first()?.planning_region();
                holders.iter().all(|holder| holder.planning_region() == region).then_some(region)
            }
        }
    }
}

/// The month of hours; `None` for those of several.
pub(super) fn month_of(period: Period) -> Option<(i32, u32)> {
    let month = |day: Day| (day.year(), day.month());
    Some(month(period.first())).filter(|first| *first == month(period.last()))
}

/// Who held on these days what has that code; nobody where it is the code of no municipality.
fn holders(code: Option<&str>, days: &[Day]) -> Vec<Municipality> {
    let Some(recorded) = code.and_then(|code| code.parse::<Municipality>().ok()) else { return Vec::new() };
    let mut holders = Vec::new();
    for day in days {
        let on_day = match recorded.on(*day) {
            Holder::One(one) => vec![one],
            Holder::Several(several) => several,
        };
        for holder in on_day {
            if !holders.contains(&holder) {
                holders.push(holder);
            }
        }
    }
    holders
}

/// The first ages of the bands: 13 and 16 are of the Law's section 4, 18 is the age of majority, 26 is past youth, and 65 is about
/// when people retire.
const BANDS: [u8; 6] = [0, 13, 16, 18, 26, 65];

/// The band of an age: its first and its last year.
///
/// ```
/// use talka::impact::band;
/// assert_eq!([band(12), band(13), band(17), band(80)], ["0-12", "13-15", "16-17", "65+"]);
/// ```
pub fn band(age: u8) -> String {
    let next = BANDS.iter().copied().find(|first| *first > age);
    let first = BANDS.iter().copied().rfind(|first| *first <= age).unwrap_or(0);
    next.map_or_else(|| format!("{first}+"), |next| format!("{first}-{}", next - 1))
}
