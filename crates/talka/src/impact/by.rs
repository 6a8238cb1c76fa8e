//! By what totals are kept apart.

use crate::reading::words;

words! {
    /// By what totals are kept apart. What is not known of hours is a group of its own.
    pub enum By {
        /// The municipality (ATVK code).
        Municipality = "municipality",
        /// The planning region of that municipality.
        PlanningRegion = "planning_region",
        /// The organization where the work was done, by its key.
        Organization = "organization",
        /// The field of work, as it was written.
        Field = "field",
        /// The calendar month: hours of several months are of none.
        Month = "month",
        /// The calendar year: hours of several years are of none.
        Year = "year",
        /// The age on the last day of the hours, in bands that begin with the ages of the Law.
        AgeBand = "age_band",
        /// What the Law makes of the hours.
        Verdict = "verdict",
        /// The level that the person has reached under a scheme; the empty text where none was.
        Level = "level",
    }
}

words! {
    /// Whose municipality is meant. One table has one meaning.
    pub enum MunicipalityOf {
        /// That in which the organization is registered where the work was done.
        Host = "host",
        /// That of the place which the entry names, among the places of its organization.
        Work = "work",
        /// That in which the volunteer lived on the days of the entry.
        Residence = "residence",
        /// That in which the organizer is registered, who is party to the agreement and issues statements of the work.
        Issuer = "issuer",
    }
}

words! {
    /// In the borders of which day municipalities are counted, where no day is named.
    pub enum Borders {
        /// Of the day on which the work was done: whoever held the recorded territory on it.
        EachDay = "each_day",
        /// The code as the records have it, be it outdated or none.
        Recorded = "recorded",
    }
}
