//! English, for those who do not read the Law in its own language.

mod ahead;
mod awards;
mod cause;
mod check;
mod fact;
mod identifier;
mod local;
mod provision;
mod recognition;
mod rule;

pub(super) use ahead::ahead;
pub(super) use awards::{award_error, award_step, entitlement_kind, granted, not_valid};
pub(super) use cause::{message, permit_authority, risk};
pub(super) use check::rule_checks;
pub(super) use fact::missing;
pub(super) use local::{ASSUMED, regulation, regulation_kind, requirement, shortfall};
pub(super) use provision::{doubt, mark, unchecked};
pub(super) use recognition::{criterion, interpretation, missing_to_level};
pub(super) use rule::rule_title;

use crate::law::{Act, Bearing, Remedy, Severity, Verdict, Voice};
use crate::register::{Capacity, HourKind, LegalClass, RecordKind};

pub(super) fn remedy(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::ObtainConsent => {
            "Get the written consent of a legal representative; until then the young person does not work."
        }
        Remedy::ObtainConsentInWriting => {
            "Get the consent given by word of mouth in writing too: on paper or with a secure electronic signature."
        }
        Remedy::MakeWrittenContract => "Put the volunteer work contract in writing.",
        Remedy::CollectSignature => "Get the signature that is missing on the contract.",
        Remedy::CompleteAgreement => {
            "Agree on what was not settled on the day of the agreement, and write it into the agreement."
        }
        Remedy::CompleteContract => "Add to the contract what it leaves out.",
        Remedy::ChangeHours => "Agree on hours at which the young person has no lessons.",
        Remedy::AssignOtherWork => "Give the volunteer other work that the law allows.",
        Remedy::StateHazards => "Find out whether the work is dangerous, and write it down.",
        Remedy::StateReason => "Write down the reason for which the volunteer work was ended at once.",
        Remedy::Insure => "Insure the volunteer against accidents before the work goes on.",
        Remedy::ClarifyLegalForm => "Find out what legal form the organizer has.",
        Remedy::ChangeOrganizer => {
            "End the placement; an organizer whom the law allows may make a new agreement."
        }
        Remedy::WaitForAge => "Stop the work until the volunteer is old enough.",
        Remedy::CorrectRecord => "Compare the entry with the document and correct the mistake.",
        Remedy::DeclareExcess => "Declare the amount above this limit as income.",
        Remedy::AgreeOnLaterEnd => "Agree in writing on a later last day.",
        Remedy::GiveWrittenNotice => "Confirm the end in writing.",
        Remedy::DeclareIncome => "Declare this amount as income.",
        Remedy::CheckPunishmentRegister => "Check what the Punishment Register says of the volunteer.",
        Remedy::RaiseSum => "Raise the compensation that the policy names.",
        Remedy::ExtendPolicy => "Have the policy cover the risks that it leaves out.",
        Remedy::Assess => {
            "Judge whether the volunteer endangers the safety, health or life of children, and write it down."
        }
        Remedy::InformVolunteer => "Tell the volunteer before the work goes on, and write down the day.",
        Remedy::InformRepresentative => {
            "Tell one of the legal representatives of the risks of the work, and write down the day."
        }
        Remedy::AskHealthDocument => "Ask the volunteer for a document on the state of health.",
        Remedy::RepayVolunteer => "Repay the volunteer this amount.",
        Remedy::StateInWriting => "State in writing which information is confidential.",
        Remedy::CollectDocuments => "Ask the volunteer for the supporting documents.",
        Remedy::IssueStatement => "Issue the statement to the volunteer.",
        Remedy::CompleteStatement => "Issue a new statement that has everything it has to state.",
        Remedy::CorrectReport => "Compare the report with the hour log and correct the mistake.",
        Remedy::AskLawyer => "Ask a lawyer whether this service has to be recorded as a gift.",
        Remedy::ClarifyResidence => {
            "Ask the Office of Citizenship and Migration Affairs whether the residence permit allows this work."
        }
        Remedy::RegisterVolunteer => "Register the volunteer.",
        Remedy::RegisterOrganizer => "Register the organizer.",
        Remedy::ObtainLocalConsent => "Get the written consent of a legal representative.",
        Remedy::ContractWithNamedBody => "Make the contract with the body that the municipality names.",
        Remedy::OfferMoreWork => "Agree on more work.",
        Remedy::ConfirmHours => "Confirm or reject the hours.",
    }
}

pub(super) fn task(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::ObtainConsent => "Missing written consents",
        Remedy::ObtainConsentInWriting => "Consents to be put in writing",
        Remedy::MakeWrittenContract => "Contracts to be put in writing",
        Remedy::CollectSignature => "Missing signatures",
        Remedy::CompleteAgreement => "Agreements to be completed",
        Remedy::CompleteContract => "Contracts to be completed",
        Remedy::ChangeHours => "Cases in which the hours have to change",
        Remedy::AssignOtherWork => "Cases in which other work has to be given",
        Remedy::StateHazards => "Works of which the dangers have to be found out",
        Remedy::StateReason => "Reasons for ending to be written down",
        Remedy::Insure => "Volunteers to be insured",
        Remedy::ClarifyLegalForm => "Legal forms to be found out",
        Remedy::ChangeOrganizer => "Cases in which the organizer has to change",
        Remedy::WaitForAge => "Cases in which work has to stop because of age",
        Remedy::CorrectRecord => "Entries to be checked",
        Remedy::DeclareExcess => "Amounts to be declared",
        Remedy::AgreeOnLaterEnd => "Last days to be moved",
        Remedy::GiveWrittenNotice => "Ends to be confirmed in writing",
        Remedy::DeclareIncome => "Repaid amounts to be declared as income",
        Remedy::CheckPunishmentRegister => "Volunteers to be checked in the Punishment Register",
        Remedy::RaiseSum => "Compensations to be raised",
        Remedy::ExtendPolicy => "Policies to be extended",
        Remedy::Assess => "Judgements to be made",
        Remedy::InformVolunteer => "Volunteers to be told",
        Remedy::InformRepresentative => "Legal representatives to be told",
        Remedy::AskHealthDocument => "Missing health documents",
        Remedy::RepayVolunteer => "Amounts to be repaid to volunteers",
        Remedy::StateInWriting => "Statements to be put in writing",
        Remedy::CollectDocuments => "Missing supporting documents",
        Remedy::IssueStatement => "Statements to be issued",
        Remedy::CompleteStatement => "Statements to be completed",
        Remedy::CorrectReport => "Reports to be corrected",
        Remedy::AskLawyer => "Questions for a lawyer",
        Remedy::ClarifyResidence => "Residence permits to be looked into",
        Remedy::RegisterVolunteer => "Volunteers to be registered",
        Remedy::RegisterOrganizer => "Organizers to be registered",
        Remedy::ObtainLocalConsent => "Missing consents for which the municipality asks",
        Remedy::ContractWithNamedBody => "Contracts to be made with the named body",
        Remedy::OfferMoreWork => "Cases in which more work has to be offered",
        Remedy::ConfirmHours => "Hour entries to be confirmed",
    }
}

pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Violation => "non-compliance",
        Severity::Warning => "warning",
        Severity::Information => "information",
    }
}

pub(super) fn bearing(bearing: Bearing) -> &'static str {
    match bearing {
        Bearing::Voids => "the hours are not volunteer work",
        Bearing::Duty => "a duty is not met; the hours stand",
        Bearing::Record => "touches only papers and records",
        Bearing::Note => "for information",
    }
}

pub(super) fn voice(voice: Voice) -> &'static str {
    match voice {
        Voice::Law => "the law",
        Voice::Regulation => "municipal regulation",
        Voice::Records => "check of the records",
    }
}

pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Lawful => "in accord with the law",
        Verdict::Void => "not volunteer work",
        Verdict::Contradicted => "contradicted by the records",
        Verdict::Undecided => "cannot be determined",
    }
}

pub(super) fn act(act: Act) -> &'static str {
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

pub(super) fn legal_class(class: LegalClass) -> &'static str {
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

pub(super) fn capacity(capacity: Capacity) -> &'static str {
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

pub(super) fn hour_kind(kind: HourKind) -> &'static str {
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

pub(super) fn record_kind(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Volunteer => "volunteer",
        RecordKind::Organization => "organization",
        RecordKind::Placement => "placement",
        RecordKind::HourLog => "hour entry",
    }
}
