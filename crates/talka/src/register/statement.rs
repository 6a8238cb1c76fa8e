//! Statements of the work, and what an organization says of a year.

use super::private::Private;
use crate::date::Day;
use crate::reading::{record, words};

record! {
    /// A statement (izziņa) of the work that was done, which a volunteer may ask for (the Law, section 7(2), clause 5).
    #[doc(alias = "izziņa")]
    #[derive(Default)]
    pub struct Statement {
        /// The day on which the volunteer asked for it.
        pub requested: Option<Day>,
        /// The day on which it was issued; absent while it is not.
        pub issued: Option<Day>,
        /// What it states: all of it, so that a content that is not listed is left out.
        pub states: Option<Vec<StatementContent>>,
        /// The work, as it is stated.
        pub work: Option<String>,
        /// The first day of the period that is stated.
        pub from: Option<Day>,
        /// The last day of the period that is stated.
        pub to: Option<Day>,
        /// The minutes that are stated.
        pub minutes: Option<i64>,
        /// The competences that are stated.
        pub competences: Option<Vec<String>>,
    }
}

words! {
    /// What a statement of the work states.
    pub enum StatementContent {
        /// The work (veiktais brīvprātīgais darbs).
        Work = "work",
        /// How long it lasted (ilgums).
        Duration = "duration",
        /// The competences gained (kompetences).
        Competences = "competences",
    }
}

record! {
    /// What an organization said of the volunteer work of a year (the Law, section 7(2), clause 9).
    #[doc(alias = "gada pārskats")]
    pub struct YearlyReport {
        /// The year.
        pub year: i32,
        /// The places of volunteer work: all of them, each with its volunteers.
        pub places: Option<Vec<YearlyPlace>>,
        /// The minutes of all volunteers together.
        pub minutes: Option<i64>,
    }
}

record! {
    /// A place of volunteer work in a year.
    pub struct YearlyPlace {
        /// Its name as the entries of the hour log have it; absent for work of which no place is recorded.
        pub place: Option<String>,
        /// How many volunteers worked there, each counted once.
        pub volunteers: u32,
    }
}

record! {
    /// An event at which people volunteered whom nobody registered: a clean-up, a fair. It counts in the year of the
    /// organization and is never judged, since nobody is known by it.
    #[doc(alias = "talka")]
    pub struct OpenEvent {
        /// The day.
        pub on: Day,
        /// What it was called.
        pub name: Option<Private>,
        /// Where it was.
        pub place: Option<String>,
        /// How many took part, by age.
        pub people: Vec<AgeGroup>,
        /// The minutes of all of them together.
        pub minutes: Option<i64>,
    }
}

record! {
    /// People of an age who took part in an open event.
    pub struct AgeGroup {
        /// The youngest age, in years; absent where the band has no lower end.
        pub from: Option<u8>,
        /// The oldest age, in years; absent where the band has no upper end.
        pub to: Option<u8>,
        /// How many.
        pub people: u32,
    }
}
