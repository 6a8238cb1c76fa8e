//! Meetings, and who came.

use crate::date::Day;
use crate::reading::{record, words};

record! {
    /// A meeting of a project to which people travel (mobilitāte).
    #[doc(alias = "mobilitāte")]
    pub struct Mobility {
        /// Its name in this project, by which costs refer to it.
        pub key: String,
        /// The first day.
        pub from: Option<Day>,
        /// The last day.
        pub to: Option<Day>,
        /// The country, two letters (ISO 3166-1).
        pub country: Option<String>,
        /// The place, as people call it.
        pub place: Option<String>,
        /// Who was planned to come.
        pub planned: Option<Vec<Headcount>>,
        /// Who came; absent while nobody has counted.
        pub came: Option<Vec<Headcount>>,
    }
}

record! {
    /// How many people, in a role and of a partner where that is known.
    pub struct Headcount {
        /// In which role.
        pub role: Option<MobilityRole>,
        /// The key of the partner that sent them.
        pub partner: Option<String>,
        /// How many.
        pub people: Option<u32>,
    }
}

words! {
    /// What people come to a meeting for.
    pub enum MobilityRole {
        /// Volunteers (brīvprātīgie).
        Volunteer = "volunteer",
        /// Those who coordinate volunteers (koordinatori).
        Coordinator = "coordinator",
        /// Others who work for a partner (darbinieki).
        Staff = "staff",
        /// Those who teach or advise (eksperti).
        Expert = "expert",
        /// Others (citi dalībnieki).
        Other = "other",
    }
}
