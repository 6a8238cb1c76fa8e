//! Youth Law (Jaunatnes likums).

use super::{CONFIRMED, LAW_IN_FORCE, provisions};
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, Edition, InBoth, Mark, Provision};

const LAW: &str = "https://likumi.lv/ta/id/175920";
const IN_FORCE: Day = Day::literal(2009, 1, 1);
const DESCRIBED: &str = "https://www.yumpu.com/en/document/view/48220507/volunteering-infrastructure/229";

pub(super) static YOUTH_LAW: ActEntry = ActEntry {
    act: Act::YouthLaw,
    title: InBoth { lv: "Jaunatnes likums", en: "Youth Law" },
    likumi: Some(175_920),
    adopted: None,
    published: None,
    editions: &[Edition {
        in_force: Period::since(LAW_IN_FORCE),
        says: InBoth {
            lv: "10.12.2015. grozījumi: 10. pants izslēgts, 9. pants norāda uz Brīvprātīgā darba likumu.",
            en: "Amendment of 10 December 2015: section 10 taken out, section 9 refers to the Volunteer Work Law.",
        },
        mark: Mark::Primary,
        source: LAW,
    }],
    parts: &[LISTED],
};

provisions! {
    JL_1 = Provision {
        act: Act::YouthLaw,
        place: "1",
        in_force: Period::since(IN_FORCE),
        basis: Basis {
            mark: Mark::Primary,
            confirmed_to: CONFIRMED,
            source: LAW,
        },
    } => {
        lv "Jaunietis": "Jaunietis ir persona vecumā no 13 līdz 25 gadiem. Vai 25 gadi ir ieskaitīti, nav skaidrs.",
        en "Young person": "A young person is from 13 to 25 years of age. Whether the year after the 25th birthday is included is not clear.",
        unchecked Definition,
    }
    JL_9 = Provision {
        act: Act::YouthLaw,
        place: "9",
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark: Mark::Primary, confirmed_to: CONFIRMED, source: LAW },
    } => {
        lv "Jauniešu brīvprātīgais darbs": "Jauniešu brīvprātīgais darbs tiek organizēts saskaņā ar Brīvprātīgā darba likumu.",
        en "Volunteer work of young people": "Volunteer work of young people is organized under the Volunteer Work Law.",
        unchecked Elsewhere,
    }
    JL_9_10 = Provision {
        act: Act::YouthLaw,
        place: "9-10",
        in_force: Period::literal(IN_FORCE, Day::literal(2015, 12, 31)),
        basis: Basis { mark: Mark::Secondary, confirmed_to: None, source: DESCRIBED },
    } => {
        lv "Jauniešu brīvprātīgais darbs līdz likumam": "Jauniešu brīvprātīgais darbs bija vērsts uz sabiedrības labumu un prasmju attīstību. Organizētājs pēc lūguma izsniedza apliecinājumu par laiku, pienākumiem un prasmēm; līgumu rakstveidā slēdza pēc puses lūguma.",
        en "Youth volunteering before the Law": "Volunteering of young people was for public benefit and growth of skills. On request the organizer confirmed time, duties and skills in writing; the contract was written if a side asked for it.",
        unchecked Earlier,
    }
}
