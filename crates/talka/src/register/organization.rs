//! Who organizes the work.

use super::id::OrganizationId;
use super::private::Private;
use super::registration::Registration;
use super::statement::{OpenEvent, YearlyReport};
use crate::date::Day;
use crate::identity::{RegistrationNumber, Stated};
use crate::reading::{record, words};

record! {
    /// An organizer (brīvprātīgā darba organizētājs), or a place under it where the work is done.
    #[doc(alias = "brīvprātīgā darba organizētājs")]
    #[derive(Default)]
    pub struct Organization {
        /// The key, given by whoever keeps the register.
        pub id: OrganizationId,
        /// Its name. Hidden like a person's, because an organizer may turn out to be one.
        pub name: Option<Private>,
        /// What it is in law.
        pub class: Option<LegalClass>,
        /// Registration number (reģistrācijas numurs).
        pub registration_number: Option<Stated<RegistrationNumber>>,
        /// The organizations it belonged to, such as the council of a library, with dates.
        pub parents: Option<Vec<Parentage>>,
        /// Code of the municipality (ATVK, seven digits) of its registered address.
        pub municipality: Option<String>,
        /// Statuses granted to it. An empty list says that there is none; so does an absent one for a class that is
        /// not that of a social enterprise.
        pub statuses: Option<Vec<Status>>,
        /// Places where volunteers work for it.
        pub places: Option<Vec<Place>>,
        /// Registers in which it is entered as an organizer of volunteer work. An empty list says that there is none.
        pub registrations: Option<Vec<Registration>>,
        /// Events at which people volunteered whom nobody registered, as far as any are known.
        pub events: Option<Vec<OpenEvent>>,
        /// What it said of the volunteer work of a year, as far as that is known.
        pub yearly_reports: Option<Vec<YearlyReport>>,
    }
}

words! {
    /// What an organization is in law. Section 3 of the Law says which of them may organize volunteer work.
    pub enum LegalClass {
        /// Association (biedrība).
        Association = "association",
        /// Foundation (nodibinājums).
        Foundation = "foundation",
        /// Trade union or a union of trade unions (arodbiedrība).
        TradeUnion = "trade_union",
        /// State institution (valsts iestāde).
        StateInstitution = "state_institution",
        /// Municipal institution (pašvaldības iestāde), the council's own administration included.
        MunicipalInstitution = "municipal_institution",
        /// Political party (politiskā partija).
        PoliticalParty = "political_party",
        /// Alliance of political parties (partiju apvienība).
        PartyAlliance = "party_alliance",
        /// Limited company with, or claiming, the status of a social enterprise (sociālais uzņēmums).
        SocialEnterprise = "social_enterprise",
        /// Any other merchant (komersants).
        Merchant = "merchant",
        /// A natural person (fiziska persona).
        NaturalPerson = "natural_person",
        /// Religious organization (reliģiska organizācija).
        ReligiousOrganization = "religious_organization",
        /// Derived public person other than a municipality, such as a university (atvasināta publiska persona).
        DerivedPublicPerson = "derived_public_person",
        /// Capital company of the state or a municipality (publiskas personas kapitālsabiedrība).
        PublicCapitalCompany = "public_capital_company",
    }
}

record! {
    /// The organization to which another belonged during some time.
    pub struct Parentage {
        /// The organization above.
        pub organization: OrganizationId,
        /// The first day; absent if it was so from the beginning.
        pub from: Option<Day>,
        /// The last day; absent while it lasts.
        pub to: Option<Day>,
    }
}

record! {
    /// A status and the days on which it held.
    pub struct Status {
        /// Which status.
        pub kind: StatusKind,
        /// The day on which it was granted.
        pub from: Option<Day>,
        /// The last day before it was withdrawn; absent while it holds.
        pub to: Option<Day>,
    }
}

words! {
    /// A status granted by the state.
    pub enum StatusKind {
        /// Social enterprise (sociālā uzņēmuma statuss, Social Enterprise Law section 2).
        SocialEnterprise = "social_enterprise",
    }
}

record! {
    /// A place where volunteers work.
    #[derive(Default)]
    pub struct Place {
        /// Its name.
        pub name: Option<String>,
        /// Code of the municipality (ATVK, seven digits).
        pub municipality: Option<String>,
    }
}
