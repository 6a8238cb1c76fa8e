//! State Probation Service Law (Valsts probācijas dienesta likums).

use super::{CONFIRMED, LAW_IN_FORCE, provisions};
use crate::date::Period;
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const fn law(place: &'static str) -> Provision {
    Provision {
        act: Act::ProbationServiceLaw,
        place,
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis {
            mark: Mark::Primary,
            confirmed_to: CONFIRMED,
            source: "https://likumi.lv/ta/id/82551",
        },
    }
}

pub(super) static PROBATION_SERVICE_LAW: ActEntry = ActEntry {
    act: Act::ProbationServiceLaw,
    title: InBoth { lv: "Valsts probācijas dienesta likums", en: "State Probation Service Law" },
    likumi: Some(82_551),
    adopted: None,
    published: None,
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    PROBATION_LAW = law("2(2)") => {
        lv "Kāds likums attiecas uz probācijas brīvprātīgo": "Valsts probācijas dienesta un brīvprātīgā darba veicēja tiesiskajās attiecībās piemēro Brīvprātīgā darba likuma normas, ciktāl šis likums nenosaka citādi.",
        en "Which law holds for volunteers of the probation service": "The Volunteer Work Law holds between the service and its volunteers unless this law says otherwise.",
        unchecked Elsewhere,
        doubts [InForce],
    }
    PROBATION_23 = law("23(2)") => {
        lv "Probācijas brīvprātīgā atlases kritēriji": "Par brīvprātīgā darba veicēju var būt persona, kura sasniegusi 18 gadu vecumu un kurai nav nodibināta aizgādnība, kura prot valsts valodu, ir noslēgusi līgumu, nav probācijas klients, nav sodīta par noziedzīgiem nodarījumiem pret tikumību un dzimumneaizskaramību un nav sodīta par tīšu smagu vai sevišķi smagu noziegumu, ja dienests to pēc sodāmības dzēšanas nav atļāvis.",
        en "Who may volunteer for the probation service": "Whoever is 18 and not under guardianship, knows the state language, has made a contract, is no client of the service, was not convicted of a sexual offence, and not of a serious or especially serious intentional crime unless the service permits it once the conviction is spent.",
        rules ["probation-volunteer"],
        doubts [InForce],
    }
}
