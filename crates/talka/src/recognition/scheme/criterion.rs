//! The conditions that hours have to meet.

use crate::reading::words;

words! {
    /// A condition that hours have to meet, in the order in which reasons are given: hours that fail several are listed under
    /// the first.
    pub enum Criterion {
        /// The entry was not corrected by another one.
        Corrected = "corrected",
        /// The entry was neither rejected nor taken back.
        Rejected = "rejected",
        /// The records do not contradict the hours: they can be, they have come, and were entered only once.
        Contradicted = "contradicted",
        /// Another version of the scheme was not in force on some of the days only.
        Version = "version",
        /// The text of the scheme was in force when the work was done.
        InForce = "in_force",
        /// The hours lie in the period.
        Period = "period",
        /// The hours do not lie after the ceremony.
        Ceremony = "ceremony",
        /// The hours were entered in time.
        Deadline = "deadline",
        /// The volunteer had the age.
        Age = "age",
        /// The work was done at a host that counts.
        Host = "host",
        /// The host was registered where the scheme asks.
        HostRegistered = "host_registered",
        /// The work was done on the territory of the municipality.
        Territory = "territory",
        /// The volunteer lived where the scheme asks.
        Residence = "residence",
        /// The hours are of a kind that counts.
        Kind = "kind",
        /// The hours were worked in a way that counts.
        Mode = "mode",
        /// The hours were worked in a field that counts.
        Field = "field",
        /// The agreement had the form that is asked for.
        Agreement = "agreement",
        /// The hours are confirmed, by somebody whose word counts.
        Confirmation = "confirmation",
        /// The hours were entered by somebody whose word counts.
        EnteredBy = "entered_by",
        /// The hours were written down where it counts.
        Evidence = "evidence",
        /// The hours were volunteer work under the Law, and no other breach keeps them out.
        Lawful = "lawful",
        /// There are not more hours than count at most.
        Limit = "limit",
        /// What a level takes.
        Level = "level",
    }
}
