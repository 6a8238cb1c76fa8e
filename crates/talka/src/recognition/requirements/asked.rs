//! What a regulation asks for.

use uuid::Uuid;

use crate::identity::{RegistrationNumber, Stated};
use crate::reading::{Fault, Faults, Way, record, words};

record! {
    /// What a local regulation asks for beyond the Law. What is absent is not asked for.
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
        pub through_age: u8,
        /// The point of the regulation that says so.
        pub point: Option<String>,
    }
}

record! {
    /// With whom the contract is made. Where neither member says who that is, it cannot be judged.
    #[derive(Default)]
    pub struct ContractPartyAsked {
        /// The registration number of that body.
        pub registration_number: Option<Stated<RegistrationNumber>>,
        /// Its key in the register that is judged, for a body without a number of its own.
        pub organization: Option<Uuid>,
        /// The point of the regulation that says so.
        pub point: Option<String>,
    }
}

record! {
    /// How much work is offered at least.
    pub struct VacancyAsked {
        /// The hours a month: these or more.
        pub at_least_hours: u32,
        /// The point of the regulation that says so.
        pub point: Option<String>,
    }
}

record! {
    /// Where the volunteer belongs: in the municipality whose regulation it is.
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
        /// So many days after the day it is counted from.
        pub days: u32,
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

impl Requirements {
    /// Adds a fault for everything that contradicts itself.
    pub(crate) fn check(&self, at: &Way<'_>, faults: &mut Faults) {
        let mut add = |at: &Way<'_>, reason: &str| {
            faults.add(at, Fault::Contradiction { reason: reason.to_owned() });
        };
        if self.vacancy.as_ref().is_some_and(|vacancy| vacancy.at_least_hours == 0) {
            let at = at.member("vacancy");
            add(&at.member("at_least_hours"), "every amount of work is enough; expected 1 or more");
        }
        if let Some(party) = &self.contract_party
            && party.registration_number.as_ref().is_some_and(|number| number.value().is_none())
        {
            let at = at.member("contract_party");
            add(&at.member("registration_number"), "this is no registration number; expected eleven digits");
        }
        if self.handing_in.as_ref().is_some_and(|limit| limit.counted_from == CountedFrom::Entered) {
            let at = at.member("handing_in");
            let reason = "hours cannot be handed in by a day that is counted from handing them in; \
                expected `work`, `month` or `year`";
            add(&at.member("counted_from"), reason);
        }
    }
}
