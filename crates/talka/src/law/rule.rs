//! What a rule is.

use super::cause::Breach;
use super::fact::Fact;
use super::provision::{Act, Provision};
use super::seen::Seen;
use super::settings::Settings;
use super::severity::{Bearing, RuleShape, Severity, Voice};
use super::standing::Worked;
use super::timeline::{Outcome, Timeline};
use super::verdict::Standing;
use crate::date::{Day, Days, Period};
use crate::reading::words;
use crate::register::{
    Case, Entry, ExpenseKind, HourLog, Organization, Person, Placement, RecordKind, Register, Volunteer,
};

/// A rule: one provision turned into a function, with the code under which it speaks.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Says in plain words what is wrong. Never changes, never comes back with another meaning.
    pub code: &'static str,
    /// The provision it rests on.
    pub provision: &'static Provision,
    /// How severe a breach is, before the basis of the provision caps it.
    pub severity: Severity,
    /// What a breach does to hours.
    pub bearing: Bearing,
    /// The function.
    pub(crate) judge: Judge,
    /// Whether these settings ask for it; [`Rule::always`] where it needs no asking.
    pub(crate) enabled: fn(&Settings) -> bool,
    /// Whether the days on which it is undetermined let a date of birth or a conviction be concluded. Of a finding, its
    /// cause says so.
    pub sensitive: bool,
}

words! {
    /// Why a rule was not judged.
    pub enum NotJudgedReason {
        /// This version has no rule for it.
        NotChecked = "not_checked_by_this_version",
        /// It rests on recollection, and recalled facts were not asked for.
        Recalled = "recalled",
        /// It is checked only with a setting that was not made.
        NotAskedFor = "not_asked_for",
        /// The source of a regulation does not say whether it is asked for, or how much.
        NotSaid = "not_said",
        /// The regulation names a body, but neither its registration number nor its key is known.
        BodyNotKnown = "body_not_known",
    }
}

/// The function of a rule, by what it looks at.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Judge {
    /// A placement, day by day, from its own facts and never from its logs.
    Placement(fn(&Case<'_>, &Settings) -> Timeline),
    /// The same, from a list of the volunteer and from little of the placement.
    OfVolunteer(VolunteerRule),
    /// The same, from the organizer alone.
    OfOrganizer(OrganizerRule),
    /// An act or a paper: from its day until it is put right or the placement ends.
    Act(fn(&Case<'_>, &Settings) -> Timeline),
    /// What may not be on a day on which somebody works. Known from the placement alone, and looked up for the
    /// days of an entry.
    Workday(fn(&Case<'_>, &Settings) -> Timeline),
    /// The entries of the placements of a volunteer, by the time of day at which the work was done.
    Hours(HoursRule),
    /// One entry by itself.
    Entry(fn(&HourLog, &Settings) -> Option<EntryBreached>),
    /// All entries of a person.
    PersonDay(PersonDayRule),
    /// All expenses of a person, over all organizations.
    Ledger(fn(&[RepaidExpense], &Settings) -> Vec<PeriodOutcome>),
    /// What a placement states of its entries, beside the minutes that stand of each of those that claim hours.
    Stated(fn(&Case<'_>, &[Stands<'_>]) -> Vec<PeriodOutcome>),
    /// What organizations state of their years.
    Years(fn(&Register, &[Standing]) -> Vec<PeriodOutcome>),
    /// The values of records.
    Values(ValueRules),
}

/// The function of a rule about placements that walks lists of the volunteer. Placements of one volunteer that are alike in
/// all else it looks at share its timeline.
#[derive(Clone, Copy, Debug)]
pub(crate) struct VolunteerRule {
    /// How long these lists are.
    pub length: fn(&Volunteer) -> usize,
    /// What else it looks at.
    pub seen: for<'r> fn(&Case<'r>) -> Seen<'r>,
    pub judge: fn(&Person<'_>, &Seen<'_>, &Settings) -> Timeline,
}

/// The function of a rule about placements that looks at the organizer only. All its placements share the timeline.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OrganizerRule {
    /// How long the lists are that it walks.
    pub length: fn(&Organization) -> usize,
    pub judge: fn(&Organization) -> Timeline,
}

/// The functions of a rule about values, by the kind of record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ValueRules {
    /// The values of a volunteer.
    pub volunteer: fn(&Volunteer, &Settings) -> Vec<Outcome>,
    /// The values of an organization.
    pub organization: fn(&Organization, &Settings) -> Vec<Outcome>,
    /// The values of a placement.
    pub placement: fn(&Placement, &Settings) -> Vec<Outcome>,
}

impl ValueRules {
    /// Says nothing of any record.
    pub(crate) const SILENT: Self =
        Self { volunteer: |_, _| Vec::new(), organization: |_, _| Vec::new(), placement: |_, _| Vec::new() };
}

/// The functions of a rule about the entries of a volunteer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HoursRule {
    /// It is given all placements, each with its entries, and says of which of them each outcome is.
    pub judge: fn(&Person<'_>, &[&[Entry<'_>]], &Settings, Say<'_>),
    /// What it says of entries of one day that do not say at what time, by their days; `None` where the time matters.
    pub by_day: fn(&Person<'_>, &Settings) -> Option<Vec<OnDays>>,
}

/// Is given each outcome, and the place of its placement among all of the volunteer.
pub(crate) type Say<'s> = &'s mut dyn FnMut(usize, EntriesOutcome);

/// An outcome, and its days.
pub(crate) type OnDays = (Outcome, Days);

/// Of which days a rule speaks, of all on which it would find something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Matter {
    /// Of all of them.
    All,
    /// Of those of the term and those worked.
    Lasting,
    /// Of those worked.
    Worked,
}

/// An entry, and its minutes that stand.
pub(crate) type Stands<'r> = (Entry<'r>, i64);

/// The function of a rule about all entries of a person.
pub(crate) type PersonDayRule = fn(&Worked<'_>, &Volunteer, &Settings) -> Vec<EntryOutcome>;

impl Judge {
    /// What it looks at.
    const fn shape(&self) -> RuleShape {
        match self {
            Self::Placement(_) | Self::OfVolunteer(_) | Self::OfOrganizer(_) => RuleShape::Placement,
            Self::Act(_) => RuleShape::Act,
            Self::Workday(_) | Self::Hours(_) | Self::Entry(_) => RuleShape::Log,
            Self::PersonDay(_) => RuleShape::PersonDay,
            Self::Ledger(_) | Self::Stated(_) | Self::Years(_) => RuleShape::Ledger,
            Self::Values(_) => RuleShape::Value,
        }
    }

    /// Of which days it speaks. An act has its own days, and what may not be on a working day is about the days worked.
    pub(crate) const fn matter(&self) -> Matter {
        match self {
            Self::Placement(_) | Self::OfVolunteer(_) | Self::OfOrganizer(_) => Matter::Lasting,
            Self::Workday(_) | Self::Hours(_) => Matter::Worked,
            _ => Matter::All,
        }
    }

    /// The timeline of a placement, for the shapes that have one, cut to the days on which the provision was in
    /// force.
    pub(crate) fn timeline(
        &self,
        provision: &Provision,
        case: &Case<'_>,
        settings: &Settings,
    ) -> Option<Timeline> {
        let timeline = match self {
            Self::Placement(judge) | Self::Act(judge) | Self::Workday(judge) => judge(case, settings),
            Self::OfVolunteer(of) => (of.judge)(&case.person, &(of.seen)(case), settings),
            Self::OfOrganizer(of) => (of.judge)(case.organization),
            _ => return None,
        };
        Some(timeline.clip(provision.in_force))
    }
}

/// One outcome of several entries of a placement. A breach is reported of each of them; what is noted or not known is
/// reported once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EntriesOutcome {
    /// What it says. Facts of an hour log are meant of each entry.
    pub outcome: Outcome,
    /// Positions of the entries in the register, from 0.
    pub entries: Vec<usize>,
}

/// What one entry breaches by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EntryBreached {
    pub breach: Breach,
    /// The minutes that it is about.
    pub minutes: i64,
}

/// One outcome of one entry of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EntryOutcome {
    /// Its place in the list of all entries of the person.
    pub entry: usize,
    pub outcome: Outcome,
    /// The minutes that it is about.
    pub minutes: i64,
}

/// An expense that was repaid to a person, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RepaidExpense {
    /// Position of the volunteer, from 0.
    pub volunteer: usize,
    /// Position of the placement that records it, from 0.
    pub placement: usize,
    /// Its position among the expenses of that placement, from 0.
    pub index: usize,
    /// The day.
    pub on: Option<Day>,
    /// What it was for.
    pub kind: Option<ExpenseKind>,
    /// How much, in euro cents.
    pub cents: i64,
    /// For how many days of food or nights of lodging.
    pub units: Option<u32>,
    /// Whether supporting documents were handed in.
    pub documents: Option<bool>,
}

/// What a rule says of the sum of a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PeriodOutcome {
    /// The period.
    pub period: Period,
    /// What it says.
    pub outcome: Outcome,
    /// The record that it is about.
    pub of: (RecordKind, usize),
    /// Facts that are missing, each with the position of its record.
    pub missing: Vec<(usize, Fact)>,
}

impl Rule {
    /// Needs no asking.
    pub(crate) const fn always(_: &Settings) -> bool {
        true
    }

    /// What it looks at.
    pub const fn shape(&self) -> RuleShape {
        self.judge.shape()
    }

    /// Whether it is judged from a placement alone, so that a [`Judgement`](super::Judgement) has its timeline.
    pub const fn has_timeline(&self) -> bool {
        matches!(self.shape(), RuleShape::Placement | RuleShape::Act)
            || matches!(self.judge, Judge::Workday(_))
    }

    /// How severe a breach is: the weaker of the rule's own severity and what its basis allows. `None`: the basis
    /// allows no finding.
    pub fn effective_severity(&self, by: &Provision, settings: &Settings) -> Option<Severity> {
        let cap = by.basis.mark.cap().or_else(|| settings.recalled().cap())?;
        Some(self.severity.max(cap))
    }

    /// Why these settings leave it out, if they do.
    pub fn left_out_by(&self, settings: &Settings) -> Option<NotJudgedReason> {
        if self.effective_severity(self.provision, settings).is_none() {
            return Some(NotJudgedReason::Recalled);
        }
        (!(self.enabled)(settings)).then_some(NotJudgedReason::NotAskedFor)
    }

    /// Who speaks in its findings.
    pub const fn voice(&self) -> Voice {
        match self.provision.act {
            Act::Records => Voice::Records,
            _ => Voice::Law,
        }
    }
}
