//! Who does the work.

use super::id::{RecordId, VolunteerId};
use super::insurance::Policy;
use super::organization::LegalClass;
use super::plain::plain;
use super::preparation::HealthDocument;
use super::private::Private;
use super::record_check::{ChildPermit, RecordCheck};
use super::residence_permit::ResidencePermit;
use super::timetable::Timetable;
use crate::date::{Birth, Clock, Day};
use crate::identity::{PersonalCode, Stated};
use crate::reading::{record, words};

record! {
    /// A volunteer (brīvprātīgā darba veicējs): a person who has reached 13 and works of good will, unpaid, for
    /// the benefit of society (Volunteer Work Law, sections 2 and 4).
    ///
    /// A register also holds those who turn out to be too young: that is for the rules to say.
    #[doc(alias = "brīvprātīgā darba veicējs")]
    #[doc(alias = "brīvprātīgais")]
    #[derive(Default)]
    pub struct Volunteer {
        /// The key, given by whoever keeps the register. Never a personal code, which can change.
        pub id: VolunteerId,
        /// Name and surname.
        pub name: Option<Private>,
        /// What is known of the birth.
        pub born: Option<Birth>,
        /// Declared residences (deklarētā dzīvesvieta), one after another.
        pub residences: Option<Vec<Residence>>,
        /// Schools attended, one after another.
        pub schools: Option<Vec<School>>,
        /// Study timetables, one after another: the volunteer's own, or those of the schools. An empty list says that the
        /// volunteer has no lessons at all.
        pub timetables: Option<Vec<Timetable>>,
        /// Personal codes (personas kods), the present one and those it replaced.
        pub codes: Option<Vec<HeldCode>>,
        /// Consents of legal representatives. An empty list says that there is none.
        pub consents: Option<Vec<Consent>>,
        /// The group in which the person takes part together with others, in the words of whoever keeps the register.
        pub group: Option<String>,
        /// What was done towards recognition beside the work. An empty list says that nothing was.
        pub steps: Option<Vec<Step>>,
        /// Accident policies that the volunteer holds. An empty list says that there is none.
        pub policies: Option<Vec<Policy>>,
        /// Checks in the Punishment Register (Sodu reģistrs). An empty list says that there was none.
        pub record_checks: Option<Vec<RecordCheck>>,
        /// Documents on the state of health that the volunteer showed. An empty list says that there is none.
        pub health_documents: Option<Vec<HealthDocument>>,
        /// Permits to work with children in spite of a conviction. An empty list says that there is none.
        pub child_permits: Option<Vec<ChildPermit>>,
        /// A foreigner's residence permits, as far as any are known.
        pub residence_permits: Option<Vec<ResidencePermit>>,
    }
}

impl Volunteer {
    /// What is known of the birth: what is recorded or, where nothing is, the day that all old personal codes hold.
    pub fn birth(&self) -> Option<Birth> {
        self.born.or_else(|| {
            let mut days = self.codes.iter().flatten().filter_map(|held| held.code.value()?.birth_date());
            let day = days.next()?;
            days.all(|other| other == day).then_some(Birth::Day(day))
        })
    }
}

record! {
    /// A declared residence during some time.
    #[derive(Default)]
    pub struct Residence {
        /// Code of the municipality (ATVK, seven digits).
        pub municipality: Option<String>,
        /// The first day.
        pub from: Option<Day>,
        /// The last day; absent while it lasts.
        pub to: Option<Day>,
    }
}

record! {
    /// A school attended during some time.
    #[derive(Default)]
    pub struct School {
        /// Name of the school.
        pub name: Option<Private>,
        /// Code of the municipality (ATVK, seven digits) where it is.
        pub municipality: Option<String>,
        /// The first day.
        pub from: Option<Day>,
        /// The last day; absent while it lasts.
        pub to: Option<Day>,
    }
}

record! {
    /// A personal code and the time during which it was the person's.
    pub struct HeldCode {
        /// The code as it was written down.
        pub code: Stated<PersonalCode>,
        /// The first day; absent for the code given at birth or on entry in the register of persons.
        pub from: Option<Day>,
        /// The last day; absent while it is in use.
        pub to: Option<Day>,
    }
}

record! {
    /// A consent (piekrišana) to volunteer work, given by a legal representative (likumiskais pārstāvis).
    ///
    /// The Law, section 4(2), asks for it in writing for volunteers from 13 to 16.
    #[doc(alias = "piekrišana")]
    #[doc(alias = "likumiskais pārstāvis")]
    #[derive(Default)]
    pub struct Consent {
        /// Name of whoever gave it, which distinguishes two parents.
        pub giver: Option<Private>,
        /// In what capacity.
        pub capacity: Option<Capacity>,
        /// The document behind the capacity, such as an orphans' court's decision (bāriņtiesas lēmums).
        pub document: Option<Private>,
        /// How it was given.
        pub form: Option<ConsentForm>,
        /// What it was given for.
        pub purpose: Option<ConsentPurpose>,
        /// The organizations or placements it is limited to; absent where its text sets no limit.
        pub limited_to: Option<Vec<RecordId>>,
        /// The day on which it was given.
        pub given: Option<Day>,
        /// The day on which the organizer received it.
        pub received: Option<Day>,
        /// The first day it speaks for, where that is later than the day it was given.
        pub from: Option<Day>,
        /// The last day it speaks for; absent where its text sets no end.
        pub to: Option<Day>,
        /// The first day on which it no longer held because it was withdrawn.
        pub withdrawn: Option<Day>,
    }
}

record! {
    /// Something done towards recognition beside the work: a registration, a contract, a nomination.
    pub struct Step {
        /// What was done.
        pub kind: StepKind,
        /// With whom, by the registration number of that body; for what is attested, its name, such as
        /// `residential-project`.
        pub with: Option<String>,
        /// What the one who nominated is in law; a resident is a natural person.
        pub by: Option<LegalClass>,
        /// The day.
        pub on: Option<Day>,
        /// The time of the day.
        pub at: Option<Clock>,
    }
}

impl Volunteer {
    /// The group in the form in which names of groups are compared: those that have the same belong together.
    pub fn plain_group(&self) -> Option<String> {
        self.group.as_deref().map(plain)
    }
}

words! {
    /// What was done towards recognition.
    pub enum StepKind {
        /// Registered as a volunteer (reģistrējies).
        Registration = "registration",
        /// Signed a written contract (noslēdzis līgumu).
        Contract = "contract",
        /// Was nominated for an award (pieteikts godināšanai).
        Nomination = "nomination",
        /// Asked for an award or a statement (pieprasījis).
        Request = "request",
        /// Was in contact with the coordinator (sazinājies ar koordinatoru).
        Contact = "contact",
        /// Met something that only a person can attest (apliecināts).
        Attested = "attested",
    }
}

words! {
    /// In what capacity somebody consents for a child.
    pub enum Capacity {
        /// A parent (vecāks).
        Parent = "parent",
        /// A parent with sole custody (vecāks ar atsevišķu aizgādību).
        ParentSoleCustody = "parent_sole_custody",
        /// A guardian appointed by an orphans' court (aizbildnis).
        Guardian = "guardian",
        /// An emergency guardian (ārkārtas aizbildnis).
        EmergencyGuardian = "emergency_guardian",
        /// The head of a child-care institution (aprūpes iestādes vadītājs).
        InstitutionHead = "institution_head",
        /// A foster family (audžuģimene): not a legal representative.
        FosterFamily = "foster_family",
        /// A step-parent: not a legal representative.
        StepParent = "step_parent",
        /// A grandparent: not a legal representative.
        Grandparent = "grandparent",
        /// A holder of a power of attorney (pilnvarotais): not a legal representative.
        PowerOfAttorney = "power_of_attorney",
        /// Anybody else: not a legal representative.
        Other = "other",
    }
}

impl Capacity {
    /// Whether it makes somebody a legal representative (likumiskais pārstāvis).
    pub const fn represents(self) -> bool {
        match self {
            Self::Parent
            | Self::ParentSoleCustody
            | Self::Guardian
            | Self::EmergencyGuardian
            | Self::InstitutionHead => true,
            Self::FosterFamily
            | Self::StepParent
            | Self::Grandparent
            | Self::PowerOfAttorney
            | Self::Other => false,
        }
    }
}

words! {
    /// How a consent was given.
    pub enum ConsentForm {
        /// On paper, signed by hand.
        Paper = "paper",
        /// With a secure electronic signature (drošs elektroniskais paraksts).
        ElectronicSignature = "electronic_signature",
        /// A scan or photograph of a paper: whether that is writing is not sure.
        Scan = "scan",
        /// By e-mail: whether that is writing is not sure.
        Email = "email",
        /// Through a school's messaging system: whether that is writing is not sure.
        Messenger = "messenger",
        /// A tick on a web page: whether that is writing is not sure.
        Tick = "tick",
        /// By word of mouth.
        Oral = "oral",
    }
}

words! {
    /// What a consent was given for.
    pub enum ConsentPurpose {
        /// Volunteer work.
        VolunteerWork = "volunteer_work",
        /// Being photographed or filmed.
        Photographs = "photographs",
        /// Processing of personal data.
        PersonalData = "personal_data",
        /// Something else.
        Other = "other",
    }
}
