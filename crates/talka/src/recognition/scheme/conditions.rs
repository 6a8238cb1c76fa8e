//! Whose hours count, and which.

use super::clause::Clause;
use crate::reading::{record, words};
use crate::register::{AgreementForm, EvidenceKind, HourKind, LegalClass, Mode, Role};

record! {
    /// The ages a scheme is for. A bound that is left out does not bind.
    #[derive(Default)]
    pub struct AgeRule {
        /// The least age, in years.
        pub from: Option<Clause<u8>>,
        /// The greatest age, in years: through the day before the next birthday.
        pub to: Option<Clause<u8>>,
        /// Before the birthday of that age, where the text has no greatest age.
        pub before_birthday: Option<Clause<u8>>,
        /// The day on which the age is looked at; absent: the day of the work.
        pub tested_on: Option<Clause<AgeTested>>,
    }
}

words! {
    /// The day on which an age is looked at.
    pub enum AgeTested {
        /// Each day of work.
        DayOfWork = "day_of_work",
        /// The first day of the period.
        PeriodStart = "period_start",
        /// The last day of the period.
        PeriodEnd = "period_end",
        /// The first day of the placement.
        PlacementStart = "placement_start",
        /// The day of the ceremony.
        Ceremony = "ceremony",
        /// The day for which a decision is asked.
        DecisionDay = "decision_day",
    }
}

record! {
    /// Where the work is done. It is looked at as it was on the day of the work.
    #[derive(Default)]
    pub struct HostRule {
        /// The classes of organizations at which hours count; absent: all. A social enterprise counts as one on the days
        /// on which its status held.
        pub classes: Option<Clause<Vec<LegalClass>>>,
        /// Registration numbers of the only organizations at which hours count; absent: all.
        pub listed: Option<Clause<Vec<String>>>,
        /// Where they have to be registered; absent: anywhere.
        pub registered: Option<Clause<Locality>>,
        /// On whose territory the work has to be done; absent: anywhere.
        pub territory: Option<Clause<Locality>>,
    }
}

record! {
    /// Who a scheme is for, beside age.
    #[derive(Default)]
    pub struct VolunteerRule {
        /// Where they live on the day of the work; absent: anywhere.
        pub residence: Option<Clause<Locality>>,
    }
}

words! {
    /// Where something has to be.
    pub enum Locality {
        /// Anywhere.
        Anywhere = "anywhere",
        /// In the municipality of the authority.
        Authority = "authority",
    }
}

record! {
    /// Which hours count. Hours that were corrected, rejected, taken back, or that the records themselves contradict
    /// count in no scheme.
    #[derive(Default)]
    pub struct HourRule {
        /// The kinds that do; absent: all but those that are not volunteer work (`mandated`, `paid_summer_job`,
        /// `internship`, `own_family`). Hours of which no kind is said are taken for work.
        pub kinds: Option<Clause<Vec<HourKind>>>,
        /// The modes that do; absent: all. Hours of which no mode is said are taken to be worked on site.
        pub modes: Option<Clause<Vec<Mode>>>,
        /// The fields of work that do, in the words of the register (capitals do not matter); absent: all.
        pub fields: Option<Clause<Vec<String>>>,
        /// The fields of work that do not, in the words of the register (capitals do not matter); absent: none.
        pub fields_left_out: Option<Clause<Vec<String>>>,
        /// The form of the agreement under which they are worked; absent: any, or none.
        pub agreement: Option<Clause<Vec<AgreementForm>>>,
        /// What confirmation they need; absent: none.
        pub confirmation: Option<Clause<HoursConfirmed>>,
        /// Who may have confirmed them; absent: whoever did.
        pub confirmed_by: Option<Clause<Vec<Role>>>,
        /// Who may have entered them; absent: anybody.
        pub entered_by: Option<Clause<Vec<Role>>>,
        /// How many days after the last day of the work they may have been entered; absent: however many.
        pub entered_within_days: Option<Clause<u32>>,
        /// Where they may have been written down; absent: anywhere.
        pub evidence: Option<Clause<Vec<EvidenceKind>>>,
        /// Which breaches of the Law keep hours out: bearings (`voids`, `duty`, `record`) and codes of rules. Absent:
        /// `voids`, so that what was not volunteer work under the Law does not count. An empty list: none.
        pub excluded_breaches: Option<Clause<Vec<String>>>,
        /// How many hours count at most; absent: as many as there are.
        pub limits: Option<Limits>,
    }
}

record! {
    /// How many hours count at most. Entries are taken in the order of their days; what is over does not count.
    #[derive(Copy, Default)]
    pub struct Limits {
        /// In one day. Hours stated for several days count at most as often as there are days.
        pub per_day_hours: Option<u32>,
        /// At one host.
        pub per_host_hours: Option<u32>,
        /// In a lifetime: hours before the period that met all other conditions are counted in first.
        pub lifetime_hours: Option<u32>,
    }
}

words! {
    /// What confirmation hours need.
    pub enum HoursConfirmed {
        /// Confirmed, by whomever.
        Confirmed = "confirmed",
        /// Confirmed by somebody other than the volunteer.
        ConfirmedByOthers = "confirmed_by_others",
        /// Entered is enough, unless a rejection or withdrawal is recorded.
        Entered = "entered",
    }
}
