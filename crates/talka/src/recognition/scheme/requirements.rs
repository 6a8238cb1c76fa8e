//! What a regulation asks for.

use super::clause::Clause;
use crate::identity::{RegistrationNumber, Stated};
use crate::law::Bearing;
use crate::reading::{record, words};
use crate::register::OrganizationId;

record! {
    /// What a local regulation asks for beyond the Law. What is absent is not asked for. Where the text is silent on a
    /// number, the convention is judged by, and nothing that rests on one is more than a warning.
    #[derive(Default)]
    pub struct Requirements {
        /// Volunteers have registered before they volunteer. A step of the kind `registration` shows it.
        pub volunteer_registered: Option<RegistrationAsked>,
        /// Organizers are entered in a register while volunteers work for them.
        pub organization_registered: Option<RegistrationAsked>,
        /// A legal representative consents in writing, up to an age beyond that of the Law.
        pub consent: Option<ConsentAsked>,
        /// The contract is made with a body that the regulation names.
        pub contract_party: Option<ContractPartyAsked>,
        /// Work is offered only from a certain amount on.
        pub vacancy: Option<VacancyAsked>,
        /// The volunteer lives or learns in the municipality.
        pub belonging: Option<BelongingAsked>,
        /// Until when hours are handed in.
        pub handing_in: Option<TimeLimit>,
        /// Until when hours that were handed in are confirmed.
        pub confirming: Option<TimeLimit>,
        /// Those of which the source does not say whether it asks for them. They are reported as not judged.
        pub unknown: Option<Vec<RequirementCode>>,
    }
}

record! {
    /// That somebody is entered in a register.
    pub struct RegistrationAsked {
        /// In which one.
        pub register: RegisterKind,
        /// Who keeps it, by registration number; absent: any registration will do.
        pub kept_by: Option<String>,
        /// The point of the regulation that says so, such as `12` or `4.1`.
        pub point: Option<String>,
    }
}

words! {
    /// A register of volunteers and organizers.
    pub enum RegisterKind {
        /// That of the municipality (pašvaldības brīvprātīgo reģistrs).
        Municipality = "municipality",
        /// The state information system (Law, section 10), brivpratigie.lv.
        StateSystem = "state_system",
    }
}

record! {
    /// That a legal representative consents, on the same terms as the Law's consent.
    pub struct ConsentAsked {
        /// The last age at which consent is needed, in years: `16` asks for it until the day before the 17th birthday.
        pub through_age: Clause<u8>,
        /// The point of the regulation that says so.
        pub point: Option<String>,
    }
}

record! {
    /// With whom the contract is made. Where neither its number nor its key is known, it cannot be judged.
    #[derive(Default)]
    pub struct ContractPartyAsked {
        /// What it is called. It is not compared: a name is written in many ways.
        pub name: Option<String>,
        /// The registration number of that body.
        pub registration_number: Option<Stated<RegistrationNumber>>,
        /// Its key in the register that is judged, for a body without a number of its own.
        pub organization: Option<OrganizationId>,
        /// The point of the regulation that says so.
        pub point: Option<String>,
    }
}

record! {
    /// How much work is offered at least.
    pub struct VacancyAsked {
        /// The hours a month: these or more.
        pub at_least_hours: Clause<u32>,
        /// The point of the regulation that says so.
        pub point: Option<String>,
    }
}

record! {
    /// Where the volunteer belongs: in the municipality of the authority.
    pub struct BelongingAsked {
        /// By what.
        pub by: Belonging,
        /// The point of the regulation that says so.
        pub point: Option<String>,
    }
}

words! {
    /// By what a volunteer belongs to a municipality.
    pub enum Belonging {
        /// By declared residence (deklarētā dzīvesvieta).
        Residence = "residence",
        /// By the school attended.
        School = "school",
        /// By either of them.
        ResidenceOrSchool = "residence_or_school",
    }
}

record! {
    /// Until when something is done with hours. The last day is in time.
    pub struct TimeLimit {
        /// So many calendar days after the day it is counted from.
        pub days: Clause<u32>,
        /// The day it is counted from.
        pub counted_from: CountedFrom,
        /// The point of the regulation that says so.
        pub point: Option<String>,
    }
}

words! {
    /// The day from which a time limit is counted.
    pub enum CountedFrom {
        /// The day of the work; the last one of an entry of several days.
        Work = "work",
        /// The last day of the month of the work.
        Month = "month",
        /// The last day of the calendar year of the work.
        Year = "year",
        /// The day on which the hours were handed in; of no use for handing them in.
        Entered = "entered",
    }
}

words! {
    /// What a local requirement is about, by what is wrong where it is not met. In the order in which they speak.
    pub enum RequirementCode {
        /// The volunteer is not entered in the register.
        VolunteerNotRegistered = "volunteer-not-registered",
        /// The organizer is not entered in the register.
        OrganizationNotRegistered = "organization-not-registered",
        /// A consent is missing at an age at which the Law asks for none.
        LocalConsentMissing = "local-consent-missing",
        /// The contract was made with another body than the regulation names.
        ContractWithAnother = "contract-with-another",
        /// Less work was offered than the regulation asks for.
        VacancyTooSmall = "vacancy-too-small",
        /// The volunteer neither lives nor learns in the municipality, as far as it asks for that.
        OutsideMunicipality = "outside-municipality",
        /// Hours were handed in too late.
        HandedInLate = "handed-in-late",
        /// Hours were confirmed too late.
        ConfirmedLate = "confirmed-late",
    }
}

impl RequirementCode {
    /// Whether the days on which it is undetermined let a date of birth be concluded.
    pub const fn is_sensitive(self) -> bool {
        matches!(self, Self::LocalConsentMissing)
    }

    /// What a breach does to hours: a local requirement makes none of them void.
    pub const fn bearing(self) -> Bearing {
        match self {
            Self::HandedInLate | Self::ConfirmedLate => Bearing::Record,
            _ => Bearing::Duty,
        }
    }
}
