//! Words for the words of records, acts and findings.

use crate::law::{Act, Bearing, Severity, Verdict, Voice};
use crate::register::{Capacity, HourKind, LegalClass, RecordKind};
pub(in crate::text) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Violation => "non-compliance",
        Severity::Warning => "warning",
        Severity::Information => "information",
    }
}

pub(in crate::text) fn bearing(bearing: Bearing) -> &'static str {
    match bearing {
        Bearing::Voids => "the hours are not volunteer work",
        Bearing::Duty => "a duty is not met; the hours stand",
        Bearing::Record => "touches only papers and records",
        Bearing::Note => "for information",
    }
}

pub(in crate::text) fn voice(voice: Voice) -> &'static str {
    match voice {
        Voice::Law => "the law",
        Voice::Regulation => "municipal regulation",
        Voice::Programme => "programme",
        Voice::Project => "project",
        Voice::Records => "check of the records",
    }
}

pub(in crate::text) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Lawful => "in accord with the law",
        Verdict::Void => "not volunteer work",
        Verdict::Contradicted => "contradicted by the records",
        Verdict::Undecided => "cannot be determined",
    }
}

pub(in crate::text) fn act(act: Act) -> &'static str {
    match act {
        Act::VolunteerWorkLaw => "Volunteer Work Law",
        Act::InsuranceRegulation => "Cabinet Regulation No. 762",
        Act::IncomeTaxLaw => "Personal Income Tax Law",
        Act::IncomeTaxRegulation => "Cabinet Regulation No. 899",
        Act::ChildrensRightsLaw => "Children's Rights Protection Law",
        Act::PermitRegulation => "Cabinet Regulation No. 13",
        Act::CivilLaw => "Civil Law",
        Act::ImmigrationLaw => "Immigration Law",
        Act::PartyFinancingLaw => "Law on the Financing of Political Organizations (Parties)",
        Act::SocialEnterpriseLaw => "Social Enterprise Law",
        Act::YouthLaw => "Youth Law",
        Act::AssociationsLaw => "Associations and Foundations Law",
        Act::AccountingLaw => "Accounting Law",
        Act::ProbationServiceLaw => "State Probation Service Law",
        Act::OtherActs => "other acts",
        Act::Records => "check of the records",
    }
}

pub(in crate::text) fn legal_class(class: LegalClass) -> &'static str {
    match class {
        LegalClass::Association => "association",
        LegalClass::Foundation => "foundation",
        LegalClass::TradeUnion => "trade union",
        LegalClass::StateInstitution => "state institution",
        LegalClass::MunicipalInstitution => "municipal institution",
        LegalClass::PoliticalParty => "political party",
        LegalClass::PartyAlliance => "alliance of political parties",
        LegalClass::SocialEnterprise => "social enterprise",
        LegalClass::Merchant => "merchant",
        LegalClass::NaturalPerson => "natural person",
        LegalClass::ReligiousOrganization => "religious organization",
        LegalClass::DerivedPublicPerson => "derived public person",
        LegalClass::PublicCapitalCompany => "capital company of the state or a municipality",
    }
}

pub(in crate::text) fn capacity(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Parent => "parent",
        Capacity::ParentSoleCustody => "parent with sole custody",
        Capacity::Guardian => "guardian",
        Capacity::EmergencyGuardian => "emergency guardian",
        Capacity::InstitutionHead => "head of a child-care institution",
        Capacity::FosterFamily => "foster family",
        Capacity::StepParent => "step-parent",
        Capacity::Grandparent => "grandparent",
        Capacity::PowerOfAttorney => "holder of a power of attorney",
        Capacity::Other => "somebody else",
    }
}

pub(in crate::text) fn hour_kind(kind: HourKind) -> &'static str {
    match kind {
        HourKind::Work => "work",
        HourKind::Training => "training",
        HourKind::Travel => "travel",
        HourKind::Preparation => "preparation",
        HourKind::Standby => "standby",
        HourKind::Mandated => "work ordered by a court or another authority",
        HourKind::PaidSummerJob => "paid summer job",
        HourKind::Internship => "internship",
        HourKind::OwnFamily => "work for one's own family",
        HourKind::SchoolRequirement => "work required by a school",
        HourKind::Programme => "work in a programme",
    }
}

pub(in crate::text) fn record_kind(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Volunteer => "volunteer",
        RecordKind::Organization => "organization",
        RecordKind::Placement => "placement",
        RecordKind::HourLog => "hour entry",
    }
}
