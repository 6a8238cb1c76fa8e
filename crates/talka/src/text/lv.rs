//! Latvian. The terms are those of the Law: «likumiskais pārstāvis», never its everyday double.

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
pub(super) use cause::message;
pub(super) use check::rule_checks;
pub(super) use fact::missing;
pub(super) use local::{ASSUMED, regulation, regulation_kind, requirement, shortfall};
pub(super) use provision::{doubt, mark, unchecked};
pub(super) use recognition::{criterion, interpretation, missing_to_level};
pub(super) use rule::rule_title;

use crate::law::{Act, Bearing, PermitAuthority, Remedy, Severity, Verdict, Voice};
use crate::register::{Capacity, HourKind, LegalClass, RecordKind, Risk};

pub(super) fn remedy(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::ObtainConsent => {
            "Saņemiet likumiskā pārstāvja rakstveida piekrišanu; līdz tam jaunietis nestrādā."
        }
        Remedy::ObtainConsentInWriting => {
            "Mutvārdos doto piekrišanu saņemiet arī rakstveidā: uz papīra vai ar drošu elektronisko parakstu."
        }
        Remedy::MakeWrittenContract => "Noslēdziet līgumu par brīvprātīgo darbu rakstveidā.",
        Remedy::CollectSignature => "Saņemiet uz līguma trūkstošo parakstu.",
        Remedy::CompleteAgreement => {
            "Vienojieties par to, kas vienošanās dienā netika norunāts, un ierakstiet to vienošanās tekstā."
        }
        Remedy::CompleteContract => "Papildiniet līgumu ar to, kā tajā trūkst.",
        Remedy::ChangeHours => "Vienojieties par darba laiku, kurā jaunietim nav mācību.",
        Remedy::AssignOtherWork => "Uzticiet brīvprātīgajam citu, likumam atbilstošu darbu.",
        Remedy::StateHazards => "Noskaidrojiet, vai darbs ir bīstams, un pierakstiet to.",
        Remedy::StateReason => "Pierakstiet, kāda iemesla dēļ brīvprātīgais darbs izbeigts uzreiz.",
        Remedy::Insure => "Apdrošiniet brīvprātīgo pret nelaimes gadījumiem, pirms darbs turpinās.",
        Remedy::ClarifyLegalForm => "Noskaidrojiet, kāda ir organizētāja tiesiskā forma.",
        Remedy::ChangeOrganizer => {
            "Izbeidziet brīvprātīgā darba tiesiskās attiecības; jaunu vienošanos lai slēdz organizētājs, \
             kuram likums to atļauj."
        }
        Remedy::WaitForAge => "Pārtrauciet darbu, līdz brīvprātīgais sasniedz vajadzīgo vecumu.",
        Remedy::CorrectRecord => "Salīdziniet ierakstu ar dokumentu un izlabojiet kļūdu.",
        Remedy::DeclareExcess => "Deklarējiet summu virs šīs robežas kā ienākumu.",
        Remedy::AgreeOnLaterEnd => "Rakstveidā vienojieties par vēlāku pēdējo dienu.",
        Remedy::GiveWrittenNotice => "Apstipriniet izbeigšanu rakstveidā.",
        Remedy::DeclareIncome => "Deklarējiet šo summu kā ienākumu.",
        Remedy::CheckPunishmentRegister => "Pārbaudiet, vai par brīvprātīgo ir ziņas Sodu reģistrā.",
        Remedy::RaiseSum => "Palieliniet polisē norādīto apdrošināšanas atlīdzību.",
        Remedy::ExtendPolicy => "Papildiniet polisi ar riskiem, kurus tā nesedz.",
        Remedy::Assess => {
            "Izvērtējiet, vai brīvprātīgais neapdraud bērnu drošību, veselību vai dzīvību, un pierakstiet to."
        }
        Remedy::InformVolunteer => {
            "Izstāstiet to brīvprātīgajam, pirms darbs turpinās, un pierakstiet dienu."
        }
        Remedy::InformRepresentative => {
            "Informējiet vienu no likumiskajiem pārstāvjiem par darba vides riskiem un pierakstiet dienu."
        }
        Remedy::AskHealthDocument => {
            "Palūdziet brīvprātīgajam uzrādīt veselības stāvokli apliecinošu dokumentu."
        }
        Remedy::RepayVolunteer => "Atlīdziniet brīvprātīgajam šo summu.",
        Remedy::StateInWriting => "Norādiet rakstveidā, kāda informācija ir konfidenciāla.",
        Remedy::CollectDocuments => "Palūdziet brīvprātīgajam attaisnojuma dokumentus.",
        Remedy::IssueStatement => "Izsniedziet brīvprātīgajam izziņu.",
        Remedy::CompleteStatement => "Izsniedziet jaunu izziņu, kurā ir viss, kas tajā jānorāda.",
        Remedy::CorrectReport => "Salīdziniet pārskatu ar stundu uzskaiti un izlabojiet kļūdu.",
        Remedy::AskLawyer => {
            "Pajautājiet juristam, vai šis pakalpojums jāuzskaita kā dāvinājums (ziedojums)."
        }
        Remedy::ClarifyResidence => {
            "Noskaidrojiet Pilsonības un migrācijas lietu pārvaldē, vai uzturēšanās atļauja der šim darbam."
        }
        Remedy::RegisterVolunteer => "Reģistrējiet brīvprātīgo.",
        Remedy::RegisterOrganizer => "Reģistrējiet organizētāju.",
        Remedy::ObtainLocalConsent => "Saņemiet likumiskā pārstāvja rakstveida piekrišanu.",
        Remedy::ContractWithNamedBody => "Noslēdziet līgumu ar pašvaldības norādīto iestādi.",
        Remedy::OfferMoreWork => "Vienojieties par lielāku darba apjomu.",
        Remedy::ConfirmHours => "Apstipriniet vai noraidiet stundas.",
    }
}

/// What is counted in a to-do list: a label in front of a number, so that no verb has to agree with it.
pub(super) fn task(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::ObtainConsent => "Trūkstošo rakstveida piekrišanu skaits",
        Remedy::ObtainConsentInWriting => "Rakstveidā noformējamo piekrišanu skaits",
        Remedy::MakeWrittenContract => "Rakstveidā slēdzamo līgumu skaits",
        Remedy::CollectSignature => "Trūkstošo parakstu skaits",
        Remedy::CompleteAgreement => "Papildināmo vienošanos skaits",
        Remedy::CompleteContract => "Papildināmo līgumu skaits",
        Remedy::ChangeHours => "Gadījumu skaits, kuros jāmaina darba laiks",
        Remedy::AssignOtherWork => "Gadījumu skaits, kuros jāmaina uzticētais darbs",
        Remedy::StateHazards => "Darbu skaits, kuru bīstamība jānoskaidro",
        Remedy::StateReason => "Pierakstāmo izbeigšanas iemeslu skaits",
        Remedy::Insure => "Apdrošināmo brīvprātīgo skaits",
        Remedy::ClarifyLegalForm => "Noskaidrojamo tiesisko formu skaits",
        Remedy::ChangeOrganizer => "Gadījumu skaits, kuros jāmaina organizētājs",
        Remedy::WaitForAge => "Gadījumu skaits, kuros darbs jāpārtrauc vecuma dēļ",
        Remedy::CorrectRecord => "Pārbaudāmo ierakstu skaits",
        Remedy::DeclareExcess => "Deklarējamo summu skaits",
        Remedy::AgreeOnLaterEnd => "Pārceļamo pēdējo dienu skaits",
        Remedy::GiveWrittenNotice => "Rakstveidā apstiprināmo izbeigšanas gadījumu skaits",
        Remedy::DeclareIncome => "Kā ienākums deklarējamo atlīdzību skaits",
        Remedy::CheckPunishmentRegister => "Sodu reģistrā pārbaudāmo brīvprātīgo skaits",
        Remedy::RaiseSum => "Palielināmo apdrošināšanas atlīdzību skaits",
        Remedy::ExtendPolicy => "Papildināmo polišu skaits",
        Remedy::Assess => "Veicamo izvērtējumu skaits",
        Remedy::InformVolunteer => "Informējamo brīvprātīgo skaits",
        Remedy::InformRepresentative => "Informējamo likumisko pārstāvju skaits",
        Remedy::AskHealthDocument => "Trūkstošo veselības dokumentu skaits",
        Remedy::RepayVolunteer => "Brīvprātīgajiem atlīdzināmo summu skaits",
        Remedy::StateInWriting => "Rakstveidā dodamo norādījumu skaits",
        Remedy::CollectDocuments => "Trūkstošo attaisnojuma dokumentu skaits",
        Remedy::IssueStatement => "Izsniedzamo izziņu skaits",
        Remedy::CompleteStatement => "Papildināmo izziņu skaits",
        Remedy::CorrectReport => "Labojamo pārskatu skaits",
        Remedy::AskLawyer => "Juristam uzdodamo jautājumu skaits",
        Remedy::ClarifyResidence => "Noskaidrojamo uzturēšanās atļauju skaits",
        Remedy::RegisterVolunteer => "Reģistrējamo brīvprātīgo skaits",
        Remedy::RegisterOrganizer => "Reģistrējamo organizētāju skaits",
        Remedy::ObtainLocalConsent => "Pašvaldības prasīto, bet trūkstošo piekrišanu skaits",
        Remedy::ContractWithNamedBody => "Ar norādīto iestādi slēdzamo līgumu skaits",
        Remedy::OfferMoreWork => "Gadījumu skaits, kuros jāpalielina darba apjoms",
        Remedy::ConfirmHours => "Apstiprināmo stundu ierakstu skaits",
    }
}

pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Violation => "neatbilstība",
        Severity::Warning => "brīdinājums",
        Severity::Information => "norāde",
    }
}

pub(super) fn bearing(bearing: Bearing) -> &'static str {
    match bearing {
        Bearing::Voids => "stundas nav atzīstamas par brīvprātīgo darbu",
        Bearing::Duty => "nav izpildīts pienākums; stundas paliek spēkā",
        Bearing::Record => "skar tikai dokumentus un ierakstus",
        Bearing::Note => "informācijai",
    }
}

pub(super) fn voice(voice: Voice) -> &'static str {
    match voice {
        Voice::Law => "tiesību akti",
        Voice::Regulation => "pašvaldības noteikumi",
        Voice::Records => "ierakstu pārbaude",
    }
}

pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Lawful => "atbilst likumam",
        Verdict::Void => "nav atzīstams par brīvprātīgo darbu",
        Verdict::Contradicted => "dati ir pretrunīgi",
        Verdict::Undecided => "nevar noteikt",
    }
}

pub(super) fn act(act: Act) -> &'static str {
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
pub(super) fn permit_authority_named(authority: PermitAuthority) -> &'static str {
    match authority {
        PermitAuthority::Inspectorate => "Valsts bērnu tiesību aizsardzības inspekcija",
        PermitAuthority::Centre => "Bērnu aizsardzības centrs",
    }
}

/// A risk by itself.
pub(super) fn risk_named(risk: Risk) -> &'static str {
    match risk {
        Risk::Injury => "traumas",
        Risk::Burns => "apdegumi",
        Risk::Frostbite => "apsaldējumi",
        Risk::Disability => "invaliditāte",
        Risk::Death => "nāve",
    }
}

pub(super) fn legal_class(class: LegalClass) -> &'static str {
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

pub(super) fn capacity(capacity: Capacity) -> &'static str {
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

pub(super) fn hour_kind(kind: HourKind) -> &'static str {
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

pub(super) fn record_kind(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Volunteer => "brīvprātīgais",
        RecordKind::Organization => "organizācija",
        RecordKind::Placement => "brīvprātīgā darba tiesiskās attiecības",
        RecordKind::HourLog => "stundu ieraksts",
    }
}
