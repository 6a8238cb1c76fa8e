//! Words for the words of records, acts and findings.

use crate::law::{Act, Bearing, PermitAuthority, Severity, Verdict, Voice};
use crate::register::{Capacity, HourKind, LegalClass, RecordKind, Risk};
pub(in crate::text) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Violation => "neatbilstība",
        Severity::Warning => "brīdinājums",
        Severity::Information => "norāde",
    }
}

pub(in crate::text) fn bearing(bearing: Bearing) -> &'static str {
    match bearing {
        Bearing::Voids => "stundas nav atzīstamas par brīvprātīgo darbu",
        Bearing::Duty => "nav izpildīts pienākums; stundas paliek spēkā",
        Bearing::Record => "skar tikai dokumentus un ierakstus",
        Bearing::Note => "informācijai",
    }
}

pub(in crate::text) fn voice(voice: Voice) -> &'static str {
    match voice {
        Voice::Law => "tiesību akti",
        Voice::Regulation => "pašvaldības noteikumi",
        Voice::Programme => "programma",
        Voice::Project => "projekts",
        Voice::Records => "ierakstu pārbaude",
    }
}

pub(in crate::text) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Lawful => "atbilst likumam",
        Verdict::Void => "nav atzīstams par brīvprātīgo darbu",
        Verdict::Contradicted => "dati ir pretrunīgi",
        Verdict::Undecided => "nevar noteikt",
    }
}

pub(in crate::text) fn act(act: Act) -> &'static str {
    match act {
        Act::VolunteerWorkLaw => "Brīvprātīgā darba likums",
        Act::InsuranceRegulation => "Ministru kabineta noteikumi Nr. 762",
        Act::IncomeTaxLaw => "likums „Par iedzīvotāju ienākuma nodokli”",
        Act::IncomeTaxRegulation => "Ministru kabineta noteikumi Nr. 899",
        Act::ChildrensRightsLaw => "Bērnu tiesību aizsardzības likums",
        Act::PermitRegulation => "Ministru kabineta noteikumi Nr. 13",
        Act::CivilLaw => "Civillikums",
        Act::ImmigrationLaw => "Imigrācijas likums",
        Act::PartyFinancingLaw => "Politisko organizāciju (partiju) finansēšanas likums",
        Act::SocialEnterpriseLaw => "Sociālā uzņēmuma likums",
        Act::YouthLaw => "Jaunatnes likums",
        Act::AssociationsLaw => "Biedrību un nodibinājumu likums",
        Act::AccountingLaw => "Grāmatvedības likums",
        Act::ProbationServiceLaw => "Valsts probācijas dienesta likums",
        Act::OtherActs => "citi tiesību akti",
        Act::Records => "ierakstu pārbaude",
    }
}

/// The authority in the nominative.
pub(in crate::text) fn permit_authority_named(authority: PermitAuthority) -> &'static str {
    match authority {
        PermitAuthority::Inspectorate => "Valsts bērnu tiesību aizsardzības inspekcija",
        PermitAuthority::Centre => "Bērnu aizsardzības centrs",
    }
}

/// A risk by itself.
pub(in crate::text) fn risk_named(risk: Risk) -> &'static str {
    match risk {
        Risk::Injury => "traumas",
        Risk::Burns => "apdegumi",
        Risk::Frostbite => "apsaldējumi",
        Risk::Disability => "invaliditāte",
        Risk::Death => "nāve",
    }
}

pub(in crate::text) fn legal_class(class: LegalClass) -> &'static str {
    match class {
        LegalClass::Association => "biedrība",
        LegalClass::Foundation => "nodibinājums",
        LegalClass::TradeUnion => "arodbiedrība",
        LegalClass::StateInstitution => "valsts iestāde",
        LegalClass::MunicipalInstitution => "pašvaldības iestāde",
        LegalClass::PoliticalParty => "politiskā partija",
        LegalClass::PartyAlliance => "politisko partiju apvienība",
        LegalClass::SocialEnterprise => "sociālais uzņēmums",
        LegalClass::Merchant => "komersants",
        LegalClass::NaturalPerson => "fiziska persona",
        LegalClass::ReligiousOrganization => "reliģiskā organizācija",
        LegalClass::DerivedPublicPerson => "atvasināta publiska persona",
        LegalClass::PublicCapitalCompany => "valsts vai pašvaldības kapitālsabiedrība",
    }
}

pub(in crate::text) fn capacity(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Parent => "vecāks",
        Capacity::ParentSoleCustody => "vecāks ar atsevišķu aizgādību",
        Capacity::Guardian => "aizbildnis",
        Capacity::EmergencyGuardian => "ārkārtas aizbildnis",
        Capacity::InstitutionHead => "bērnu aprūpes iestādes vadītājs",
        Capacity::FosterFamily => "audžuģimene",
        Capacity::StepParent => "patēvs vai pamāte",
        Capacity::Grandparent => "vecvecāks",
        Capacity::PowerOfAttorney => "pilnvarota persona",
        Capacity::Other => "cita persona",
    }
}

pub(in crate::text) fn hour_kind(kind: HourKind) -> &'static str {
    match kind {
        HourKind::Work => "darbs",
        HourKind::Training => "mācības",
        HourKind::Travel => "ceļš",
        HourKind::Preparation => "sagatavošanās",
        HourKind::Standby => "dežūra",
        HourKind::Mandated => "tiesas vai citas iestādes uzlikts darbs",
        HourKind::PaidSummerJob => "apmaksāts vasaras darbs",
        HourKind::Internship => "prakse",
        HourKind::OwnFamily => "darbs savas ģimenes labā",
        HourKind::SchoolRequirement => "skolas prasīts darbs",
        HourKind::Programme => "darbs programmā",
    }
}

pub(in crate::text) fn record_kind(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Volunteer => "brīvprātīgais",
        RecordKind::Organization => "organizācija",
        RecordKind::Placement => "brīvprātīgā darba tiesiskās attiecības",
        RecordKind::HourLog => "stundu ieraksts",
    }
}
