//! The hours that were worked.

use super::id::{HourLogId, OrganizationId, PlacementId};
use super::private::Private;
use crate::date::{Clock, Day, Period, When};
use crate::reading::{record, words};

record! {
    /// One entry of the hour log (stundu ieraksts), as it was written: for a day, for several days or for a month.
    #[doc(alias = "brīvprātīgā darba stundu uzskaite")]
    #[doc(alias = "stundu ieraksts")]
    pub struct HourLog {
        /// The key, given by whoever keeps the register.
        pub id: HourLogId,
        /// The placement in which the hours were worked.
        pub placement: PlacementId,
        /// The organization where the work was done, if it is not the one that made the agreement.
        pub host: Option<OrganizationId>,
        /// The day, the days or the month.
        pub on: When,
        /// How long, in minutes.
        pub minutes: i32,
        /// When the work began. A work that ends before it starts went over midnight.
        pub start: Option<Clock>,
        /// When the work ended.
        pub end: Option<Clock>,
        /// How the hours were stated, in the words of the source, such as `3 ak. st.`.
        pub stated: Option<String>,
        /// What was done.
        pub task: Option<String>,
        /// Field of work, in the words of whoever keeps the register.
        pub field: Option<String>,
        /// Where it was done.
        pub place: Option<String>,
        /// On site, remotely or abroad.
        pub mode: Option<Mode>,
        /// What kind of hours these are.
        pub kind: Option<HourKind>,
        /// The booklet line behind the entry.
        pub evidence: Option<Evidence>,
        /// Who entered it.
        pub entered_by: Option<Role>,
        /// The day on which it was entered.
        pub entered: Option<Day>,
        /// Whether the hours were confirmed.
        pub confirmation: Option<Confirmation>,
        /// The entry that this one corrects and takes the place of.
        pub corrects: Option<HourLogId>,
    }
}

impl HourLog {
    /// Whether it was rejected or taken back.
    pub fn is_undone(&self) -> bool {
        self.confirmation.as_ref().is_some_and(|confirmation| {
            matches!(confirmation.state, ConfirmationState::Rejected | ConfirmationState::Withdrawn)
        })
    }

    /// Start and end in minutes since the beginning of its day; the end is past 1440 where it lies on the next day.
    pub fn interval(&self) -> Option<(i32, i32)> {
        let (start, end) = (self.start?.minutes(), self.end?.minutes());
        Some((start, if end < start { end + 24 * 60 } else { end }))
    }

    /// The days on which it was worked: its own, and the next where it went over midnight.
    pub fn days(&self) -> Period {
        let over_midnight =
            self.on.single_day().is_some() && self.interval().is_some_and(|(_, end)| end > 24 * 60);
        let period = self.on.period();
        if over_midnight { period.through(Period::day(period.last().plus(1))) } else { period }
    }
}

words! {
    /// How the work was done.
    pub enum Mode {
        /// On site (klātienē).
        OnSite = "on_site",
        /// Remotely (attālināti).
        Remote = "remote",
        /// In another country (ārvalstīs).
        Abroad = "abroad",
    }
}

words! {
    /// What kind of hours an entry holds. Schemes differ in which of them count.
    pub enum HourKind {
        /// The work itself.
        Work = "work",
        /// Training for it (mācības).
        Training = "training",
        /// The way there and back (ceļš).
        Travel = "travel",
        /// Preparation (sagatavošanās).
        Preparation = "preparation",
        /// Waiting to be called (dežūra).
        Standby = "standby",
        /// Ordered by a court or another authority: not of good will.
        Mandated = "mandated",
        /// A paid summer job: not unpaid.
        PaidSummerJob = "paid_summer_job",
        /// An internship (prakse).
        Internship = "internship",
        /// For one's own family or household (darbs savas ģimenes labā).
        OwnFamily = "own_family",
        /// Required by a school.
        SchoolRequirement = "school_requirement",
        /// A programme such as the European Solidarity Corps.
        Programme = "programme",
    }
}

record! {
    /// Where the entry stands on paper.
    #[derive(Default)]
    pub struct Evidence {
        /// What kind of record it is; that of a booklet where a booklet is named.
        pub kind: Option<EvidenceKind>,
        /// The booklet (grāmatiņa).
        pub booklet: Option<String>,
        /// The page.
        pub page: Option<u32>,
        /// The line.
        pub line: Option<u32>,
    }
}

words! {
    /// Where hours were written down.
    pub enum EvidenceKind {
        /// A booklet (stundu uzskaites grāmatiņa).
        Booklet = "booklet",
        /// An electronic form (elektroniska veidlapa).
        ElectronicForm = "electronic_form",
        /// A contract or its annex (līgums).
        Contract = "contract",
        /// A list of the host's (saraksts).
        List = "list",
    }
}

impl Evidence {
    /// What kind of record it is, where that is known.
    pub fn is(&self) -> Option<EvidenceKind> {
        self.kind.or(self.booklet.as_ref().map(|_| EvidenceKind::Booklet))
    }
}

record! {
    /// Whether hours were confirmed, and by whom.
    pub struct Confirmation {
        /// Where it stands.
        pub state: ConfirmationState,
        /// Name of whoever decided.
        pub by: Option<Private>,
        /// In what role.
        pub role: Option<Role>,
        /// On which day.
        pub on: Option<Day>,
        /// The reason given.
        pub reason: Option<Private>,
    }
}

words! {
    /// Where a confirmation stands.
    pub enum ConfirmationState {
        /// Waiting for confirmation (gaida apstiprinājumu).
        Pending = "pending",
        /// Confirmed (apstiprināts).
        Confirmed = "confirmed",
        /// Rejected (noraidīts).
        Rejected = "rejected",
        /// Taken back by whoever entered it (atsaukts).
        Withdrawn = "withdrawn",
    }
}

words! {
    /// Who enters or confirms hours.
    pub enum Role {
        /// The volunteer.
        Volunteer = "volunteer",
        /// The place where the work was done.
        Host = "host",
        /// The coordinator (brīvprātīgā darba koordinators).
        Coordinator = "coordinator",
        /// A school.
        School = "school",
        /// The municipality.
        Municipality = "municipality",
    }
}
