//! Children's Rights Protection Law (Bērnu tiesību aizsardzības likums).

use super::{CONFIRMED, provisions};
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, Edition, InBoth, Mark, Provision};

const LAW: &str = "https://likumi.lv/ta/id/49096";
const ANNOTATION: &str = "https://tapportals.mk.gov.lv/annotation/a05bb708-adfc-48ad-955e-b833b0581eab";
const PRESS: &str = "http://jauns.lv/raksts/sievietem/263101-jau-31-cilveks-pieteicies-stradat-ar-berniem-aprupes-namos-un-darit-to-bez-maksas";

/// The law of 6 March 2014 brought volunteers into section 72.
const VOLUNTEERS: Day = Day::literal(2014, 4, 8);
/// A permit became possible once a conviction of violence is spent.
pub const PERMITS: Day = Day::literal(2021, 12, 8);
const PERMITS_EVE: Day = Day::literal(2021, 12, 7);
/// About then clause 4 of section 72(5) came in, with the Law on Administrative Liability.
const FINES: Day = Day::literal(2020, 7, 1);
/// The day of the consolidated text, and the day before it.
const READ: Day = Day::literal(2026, 2, 21);
const READ_EVE: Day = Day::literal(2026, 2, 20);

const fn law(place: &'static str) -> Provision {
    Provision {
        act: Act::ChildrensRightsLaw,
        place,
        in_force: Period::since(VOLUNTEERS),
        basis: Basis { mark: Mark::Primary, confirmed_to: CONFIRMED, source: LAW },
    }
}

/// What is concluded for earlier days.
const fn concluded(place: &'static str, first: Day, last: Day, source: &'static str) -> Provision {
    Provision {
        in_force: Period::literal(first, last),
        basis: Basis { mark: Mark::Secondary, confirmed_to: None, source },
        ..law(place)
    }
}

pub(super) static CHILDRENS_RIGHTS_LAW: ActEntry = ActEntry {
    act: Act::ChildrensRightsLaw,
    title: InBoth { lv: "Bērnu tiesību aizsardzības likums", en: "Children's Rights Protection Law" },
    likumi: Some(49_096),
    adopted: None,
    published: None,
    editions: &[
        Edition {
            in_force: Period::literal(VOLUNTEERS, PERMITS_EVE),
            says: InBoth {
                lv: "06.03.2014. grozījumi: 72. pants attiecas arī uz brīvprātīgo darbu; par vardarbību sodītajiem atļauju nedod.",
                en: "Amendment of 6 March 2014: section 72 speaks of volunteers too; nobody convicted of violence is permitted.",
            },
            mark: Mark::Primary,
            source: LAW,
        },
        Edition {
            in_force: Period::since(PERMITS),
            says: InBoth {
                lv: "Pēc sodāmības dzēšanas vai noņemšanas par vardarbību sodītajam var dot atļauju.",
                en: "Once a conviction of violence is spent a permit is possible.",
            },
            mark: Mark::Primary,
            source: ANNOTATION,
        },
    ],
    parts: &[LISTED],
};

provisions! {
    BTAL_CHILD = Provision { in_force: Period::ALWAYS, ..law("3(1)") } => {
        lv "Bērns": "Bērns ir persona, kas nav sasniegusi 18 gadu vecumu, izņemot tās personas, kuras izsludinātas par pilngadīgām vai stājušās laulībā pirms 18 gadu vecuma sasniegšanas.",
        en "Child": "A child is a person under 18, save those declared of age or married earlier.",
        unchecked Definition,
    }
    BTAL_72_1 = law("72(1)") => {
        lv "Brīvprātīgo atbildība par bērnu": "Personas, kuras bērnu iestādēs un pasākumos veic brīvprātīgo darbu, ir atbildīgas par bērna veselības un dzīvības aizsardzību un par to, lai bērns būtu drošībā.",
        en "Answerable for the child": "Those who volunteer in institutions and at events for children are answerable for the child's health, life and safety.",
        unchecked Judgement,
    }
    BTAL_72_4 = law("72(4)") => {
        lv "Pārbaude Sodu reģistrā": "Pasākumu organizatora vai iestādes vadītāja pienākums ir pieprasīt ziņas no Sodu reģistra, lai pārliecinātos par personas atbilstību, un šīs ziņas atkārtoti pārbaudīt ne retāk kā reizi gadā.",
        en "Check in the Punishment Register": "Before somebody takes part, the organizer of the event or head of the institution asks for data of the Punishment Register, and checks them again at least once a year.",
        rules ["record-check-missing", "record-check-old"],
    }
    BTAL_72_5_1 = law("72(5)1") => {
        lv "Aizliegums par vardarbību sodītām personām": "Bērnu iestādēs un pasākumos brīvprātīgo darbu nedrīkst veikt persona, kas sodīta par noziedzīgu nodarījumu, kas saistīts ar vardarbību vai tās piedraudējumu, neatkarīgi no sodāmības dzēšanas vai noņemšanas; izņēmums ir vienreizēji vai īslaicīgi pakalpojumi, pakalpojumi bērnam klāt neesot un atļauja.",
        en "No work for those convicted of violence": "Where children stay and at their events, nobody volunteers who was convicted of an offence with violence or its threat, spent or not; save one-off or short services, services without a child present, and with a permit.",
        rules ["barred-from-children"],
    }
    BTAL_72_5_1_PERMIT = Provision { in_force: Period::since(PERMITS), ..law("72(5)1") } => {
        lv "Atļauja strādāt ar bērniem": "Pēc sodāmības dzēšanas vai noņemšanas Bērnu aizsardzības centrs (līdz 31.12.2023. – inspekcija) izvērtē, vai tas nekaitē bērnu interesēm, un var atļaut veikt brīvprātīgo darbu. Agrāk atļauju dot nevarēja; pēc 2017. gada redakcijām tas ir secinājums.",
        en "Permit to work with children": "Once the conviction is spent the Children's Protection Centre (until 31 December 2023 the inspectorate) judges whether it harms the interests of children, and may permit the work. Before nobody could; for the years after the editions of 2017 that is a conclusion.",
        unchecked Elsewhere,
    }
    BTAL_72_5_2 = law("72(5)2") => {
        lv "Aizliegums par dzimumnoziegumiem sodītām personām": "Aizliegums attiecas uz personām, kuras sodītas par noziedzīgiem nodarījumiem pret tikumību un dzimumneaizskaramību, – neatkarīgi no sodāmības dzēšanas vai noņemšanas; atļauju nedod.",
        en "No work for those convicted of sexual offences": "The ban covers those convicted of offences against morals and sexual inviolability, spent or not, without any permit.",
        rules ["barred-from-children"],
    }
    BTAL_72_5_3 = law("72(5)3") => {
        lv "Aizliegums, ja noteikti medicīniski piespiedu līdzekļi": "Aizliegums attiecas uz personām, kurām tiesa ir piemērojusi Krimināllikumā noteiktos medicīniska rakstura piespiedu līdzekļus.",
        en "No work under compulsory medical measures": "The ban covers those to whom a court applied compulsory medical measures.",
        rules ["barred-from-children"],
    }
    BTAL_72_5_4 = Provision { in_force: Period::since(READ), ..law("72(5)4") } => {
        lv "Aizliegums pēc naudas soda": "Aizliegums trīs gadus no nepārsūdzama lēmuma attiecas uz personām, kurām piemērots naudas sods par 81. pantā minēto administratīvi sodāmo nodarījumu.",
        en "No work for three years after a fine": "For three years after the decision became final the ban covers those fined for an administrative offence under section 81.",
        rules ["barred-from-children"],
    }
    BTAL_72_5_4_EARLIER = concluded("72(5)4", FINES, READ_EVE, LAW) => {
        lv "Aizliegums pēc naudas soda agrāk": "4. punkts likumā ir aptuveni kopš 2020. gada vidus; precīza diena nav redzēta.",
        en "The same on earlier days": "Clause 4 came in about the middle of 2020; the day was not seen.",
        rules ["barred-from-children"],
        doubts [InForce],
    }
    BTAL_72_6 = law("72(6)") => {
        lv "Pienākums izvērtēt": "Ja persona sodīta par citu tīšu noziedzīgu nodarījumu vai par uzskaitītajiem administratīvi sodāmajiem nodarījumiem, iestādes vadītājam vai pasākuma organizatoram ir pienākums izvērtēt, vai persona neapdraud bērna drošību, veselību vai dzīvību; ja neapdraud, viņš atļauj veikt brīvprātīgo darbu.",
        en "Duty to assess": "Where somebody was punished for another intentional crime or for a listed administrative offence, the head of the institution or organizer of the event has to judge whether the person endangers children, and allows the work if not.",
        rules ["assessment-missing"],
    }
    BTAL_72_7 = law("72(7)") => {
        lv "Atstādināšana": "Uz pamatotu aizdomu pamata vai pēc procesa uzsākšanas personu atstādina no pienākumu pildīšanas; to var pieprasīt arī Bērnu aizsardzības centrs.",
        en "Suspension": "On well-founded suspicion or once proceedings are opened the person is suspended; the Children's Protection Centre may demand it.",
        unchecked Judgement,
    }
    BTAL_ADULTS_ONLY = Provision {
        in_force: Period::ALWAYS,
        basis: Basis { mark: Mark::Secondary, confirmed_to: None, source: PRESS },
        ..law("")
    } => {
        lv "Brīvprātīgie bērnu aprūpes iestādēs": "Valsts bērnu aprūpes iestādēs ministrija 2017. gadā aicināja tikai pilngadīgus brīvprātīgos.",
        en "Volunteers in child-care institutions": "For state child-care institutions the ministry asked for adult volunteers only, in 2017.",
        unchecked Practice,
    }
}
