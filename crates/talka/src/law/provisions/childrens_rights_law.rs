//! Children's Rights Protection Law (Bērnu tiesību aizsardzības likums).

use super::provisions;
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const ANNOTATION: &str = "https://tapportals.mk.gov.lv/annotation/a05bb708-adfc-48ad-955e-b833b0581eab";
const TEXT_OF_1998: &str = "https://vestnesis.lv/ta/id/49096-bernu-tiesibu-aizsardzibas-likums";
const PRESS: &str = "http://jauns.lv/raksts/sievietem/263101-jau-31-cilveks-pieteicies-stradat-ar-berniem-aprupes-namos-un-darit-to-bez-maksas";

const fn law(place: &'static str, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::ChildrensRightsLaw,
        place,
        in_force: Period::ALWAYS,
        basis: Basis { mark, confirmed_to: None, source },
    }
}

pub(super) static CHILDRENS_RIGHTS_LAW: ActEntry = ActEntry {
    act: Act::ChildrensRightsLaw,
    title: InBoth { lv: "Bērnu tiesību aizsardzības likums", en: "Children's Rights Protection Law" },
    likumi: Some(49_096),
    adopted: None,
    published: None,
    editions: &[],
    provisions: LISTED,
};

provisions! {
    BTAL_CHILD = law("", Mark::Primary, TEXT_OF_1998) => {
        lv "Bērns": "Bērns ir persona līdz 18 gadu vecumam, ja tā agrāk nav atzīta par pilngadīgu vai stājusies laulībā (1998. gada teksts).",
        en "Child": "A child is a person under 18, save those declared of age or married earlier (text of 1998).",
        unchecked Definition,
        doubts [Number, InForce],
    }
    BTAL_72_5_1 = Provision {
        in_force: Period::since(Day::literal(2021, 12, 8)),
        ..law("72(5)1", Mark::Primary, ANNOTATION)
    } => {
        lv "Aizliegums par vardarbību sodītām personām": "Bērnu iestādēs un pasākumos brīvprātīgo darbu neveic persona, kas sodīta par noziegumu ar vardarbību vai tās draudiem; izņēmums ir vienreizēji vai īsi pakalpojumi, darbs bez bērnu klātbūtnes un atļauja, ko pēc sodāmības dzēšanas dod Bērnu aizsardzības centrs (līdz 31.12.2023. – inspekcija).",
        en "No work for those convicted of violence": "Where children stay and at their events, nobody volunteers who was convicted of an offence with violence or its threat; save one-off or short services, work without a child present, and a permit of the Children's Protection Centre (until 31 December 2023 of the inspectorate) once the conviction is spent.",
        rules ["barred-from-children"],
    }
    BTAL_72_5 = law("72(5)", Mark::Secondary, ANNOTATION) => {
        lv "Agrākais aizlieguma teksts": "Kā aizliegums skanēja pirms 08.12.2021., nav redzēts.",
        en "The earlier wording": "How the ban read before 8 December 2021 was not seen: that it was there is a conclusion.",
        rules ["barred-from-children"],
        doubts [InForce, Content],
    }
    BTAL_72_5_2 = law("72(5)2", Mark::Recalled, "") => {
        lv "Aizliegums citām personām": "Pēc atmiņas: aizliegums attiecas arī uz personām, kas sodītas par noziegumiem pret tikumību un dzimumneaizskaramību, un uz tām, kurām noteikti medicīniska rakstura piespiedu līdzekļi.",
        en "No work for others": "As recalled: the ban also covers those convicted of offences against morals and sexual inviolability, without any permit, and those under compulsory medical measures.",
        rules ["barred-from-children"],
        doubts [Number, InForce, Content],
    }
    BTAL_72_6 = law("72(6)", Mark::Recalled, "") => {
        lv "Pārbaude Sodu reģistrā": "Pēc atmiņas: iestādes vadītājs vai pasākuma organizētājs ziņas Sodu reģistrā pārbauda pirms iesaistīšanas un vismaz reizi gadā.",
        en "Check in the Punishment Register": "As recalled: the head of the institution or the organizer of the event checks the Punishment Register before engagement and at least once a year.",
        rules ["record-check-missing", "record-check-old"],
        doubts [Number, InForce, Content],
    }
    BTAL_ADULTS_ONLY = law("", Mark::Secondary, PRESS) => {
        lv "Brīvprātīgie bērnu aprūpes iestādēs": "Valsts bērnu aprūpes iestādēs ministrija 2017. gadā aicināja tikai pilngadīgus brīvprātīgos.",
        en "Volunteers in child-care institutions": "For state child-care institutions the ministry asked for adult volunteers only, in 2017.",
        unchecked Practice,
    }
}
