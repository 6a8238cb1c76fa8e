//! What a programme has to know of a placement beside the register.

use crate::date::Day;
use crate::reading::{record, words};
use crate::register::PlacementId;

record! {
    /// A placement as a stay in a programme. Facts that are absent are not known; events that are absent did not happen as far
    /// as anybody knows.
    pub struct Stay {
        /// The programme, such as `esc`.
        pub programme: String,
        /// The placement in the register.
        pub placement: PlacementId,
        /// Its part of the programme.
        pub strand: Strand,
        /// The first day, days of travel among them.
        pub from: Option<Day>,
        /// The last day, days of travel among them.
        pub to: Option<Day>,
        /// How many of these days were spent on the way there and back; absent: none (an event).
        pub travel_days: Option<u8>,
        /// The day on which the project was submitted.
        pub submitted: Option<Day>,
        /// Whether the volunteer has fewer opportunities than others.
        pub fewer_opportunities: Option<bool>,
        /// The country of residence, two letters (ISO 3166-1).
        pub home: Option<String>,
        /// The country of the activity, two letters (ISO 3166-1).
        pub venue: Option<String>,
        /// Minutes of activity a week, as agreed.
        pub weekly_minutes: Option<u32>,
        /// The countries of residence of all members of the team, one each, two letters (ISO 3166-1).
        pub team: Option<Vec<String>>,
        /// The quality labels of those who host and support.
        pub labels: Option<Vec<QualityLabel>>,
        /// What was done of what the programme asks for. A list without something says that it was not done.
        pub done: Option<Vec<DutyDone>>,
        /// The day on which the volunteer asked for a Youthpass (an event).
        pub youthpass_requested: Option<Day>,
        /// Earlier stays of the same person that are not among those that are judged; an empty list: there were none.
        pub earlier: Option<Vec<EarlierStay>>,
    }
}

words! {
    /// A part of a programme.
    pub enum Strand {
        /// One person, for months.
        Individual = "individual",
        /// A team, for weeks.
        Team = "team",
        /// One person, in humanitarian aid.
        HumanitarianIndividual = "humanitarian_individual",
        /// A team in humanitarian aid.
        HumanitarianTeam = "humanitarian_team",
    }
}

impl Strand {
    /// Whether it is for people who come alone.
    pub const fn is_individual(self) -> bool {
        matches!(self, Self::Individual | Self::HumanitarianIndividual)
    }
}

record! {
    /// A quality label (kvalitātes zīme) of an organization.
    pub struct QualityLabel {
        /// The role that it is for.
        pub role: LabelRole,
        /// The first day on which it is valid.
        pub from: Option<Day>,
        /// The last day on which it is valid; absent: none is known (an event).
        pub to: Option<Day>,
    }
}

words! {
    /// What an organization may do with a quality label.
    pub enum LabelRole {
        /// It hosts the volunteer (uzņēmējorganizācija).
        Host = "host",
        /// It supports the volunteer, before all in the country of residence (atbalsta organizācija).
        Support = "support",
        /// It applies for the project (vadošā organizācija).
        Lead = "lead",
    }
}

record! {
    /// Something that the programme asks for, and was done.
    pub struct DutyDone {
        /// What.
        pub duty: Duty,
        /// When. Of an insurance and a mentor, since when.
        pub on: Option<Day>,
    }
}

words! {
    /// What a programme asks to be done.
    pub enum Duty {
        /// A written volunteering agreement (brīvprātīgā darba līgums).
        Agreement = "agreement",
        /// The insurance of the programme.
        Insurance = "insurance",
        /// A mentor (mentors).
        Mentor = "mentor",
        /// The training on arrival (apmācības pēc ierašanās).
        ArrivalTraining = "arrival_training",
        /// The meeting in the middle of the stay (vidusposma tikšanās).
        MidTermMeeting = "mid_term_meeting",
        /// The report of the volunteer (noslēguma ziņojums).
        FinalReport = "final_report",
        /// The certificate of participation (dalības apliecība).
        Certificate = "certificate",
        /// The Youthpass, for whoever asks.
        Youthpass = "youthpass",
    }
}

record! {
    /// An earlier stay of the same person.
    pub struct EarlierStay {
        /// Its part of the programme.
        pub strand: Strand,
        /// The first day.
        pub from: Day,
        /// The last day.
        pub to: Day,
        /// Whether it was in another country than that of residence.
        pub abroad: Option<bool>,
    }
}

words! {
    /// A fact of a stay that may be missing.
    pub enum StayFact {
        /// When the volunteer was born.
        Born = "born",
        /// The first day.
        From = "from",
        /// The last day.
        To = "to",
        /// When the project was submitted.
        Submitted = "submitted",
        /// Whether the volunteer has fewer opportunities.
        FewerOpportunities = "fewer_opportunities",
        /// The country of residence.
        Home = "home",
        /// The country of the activity.
        Venue = "venue",
        /// The minutes a week.
        WeeklyMinutes = "weekly_minutes",
        /// The members of the team.
        Team = "team",
        /// The quality labels.
        Labels = "labels",
        /// What was done.
        Done = "done",
        /// Earlier stays.
        Earlier = "earlier",
    }
}
