//! What can be done, and what is to be done how often.

use crate::law::Remedy;

pub(in crate::text) fn remedy(remedy: Remedy) -> &'static str {
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
        Remedy::RecordBirthDate => "Ierakstiet dzimšanas datumu no dokumenta.",
        Remedy::DeclareExcess => "Deklarējiet summu virs šīs robežas kā ienākumu.",
        Remedy::AgreeOnLaterEnd => "Rakstveidā vienojieties par vēlāku pēdējo dienu.",
        Remedy::GiveWrittenNotice => "Apstipriniet izbeigšanu rakstveidā.",
        Remedy::DeclareIncome => "Deklarējiet šo summu kā ienākumu.",
        Remedy::CheckPunishmentRegister => "Pārbaudiet, vai par brīvprātīgo ir ziņas Sodu reģistrā.",
        Remedy::RaiseSum => "Palieliniet apdrošinājuma summu.",
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
pub(in crate::text) fn task(remedy: Remedy) -> &'static str {
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
        Remedy::RecordBirthDate => "Ierakstāmo dzimšanas datumu skaits",
        Remedy::DeclareExcess => "Deklarējamo summu skaits",
        Remedy::AgreeOnLaterEnd => "Pārceļamo pēdējo dienu skaits",
        Remedy::GiveWrittenNotice => "Rakstveidā apstiprināmo izbeigšanas gadījumu skaits",
        Remedy::DeclareIncome => "Kā ienākums deklarējamo atlīdzību skaits",
        Remedy::CheckPunishmentRegister => "Sodu reģistrā pārbaudāmo brīvprātīgo skaits",
        Remedy::RaiseSum => "Palielināmo apdrošinājuma summu skaits",
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
