//! Associations and Foundations Law (Biedrību un nodibinājumu likums).

use super::{CONFIRMED, LAW_IN_FORCE, provisions};
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const fn law(place: &'static str, in_force: Period, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::AssociationsLaw,
        place,
        in_force,
        basis: Basis { mark, confirmed_to: CONFIRMED, source },
    }
}

const LAW: &str = "https://likumi.lv/ta/id/81050";
const BEFORE: Period = Period::until(Day::literal(2015, 12, 31));

pub(super) static ASSOCIATIONS_LAW: ActEntry = ActEntry {
    act: Act::AssociationsLaw,
    title: InBoth { lv: "Biedrību un nodibinājumu likums", en: "Associations and Foundations Law" },
    likumi: Some(81_050),
    adopted: None,
    published: None,
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    BNL_8 = law("8", Period::since(LAW_IN_FORCE), Mark::Primary, LAW) => {
        lv "Brīvprātīgā darba organizēšana": "Biedrības un nodibinājumi brīvprātīgo darbu organizē saskaņā ar Brīvprātīgā darba likumu.",
        en "Organizing volunteer work": "Associations and foundations organize volunteer work under the Volunteer Work Law.",
        unchecked Elsewhere,
    }
    BNL_8_EARLIER = law("8", BEFORE, Mark::Secondary, "https://bumms.ucoz.com/publ/par_brivpratigo_darbu/brivpratigais_darbs/5-1-0-8") => {
        lv "Brīvprātīgie biedrībās līdz likumam": "Biedrības un nodibinājumi no 2004. gada drīkstēja iesaistīt brīvprātīgos savu mērķu sasniegšanai; līgumu rakstveidā slēdza pēc lūguma, izdevumus sedza, ja to paredzēja statūti vai valde.",
        en "Volunteers of associations before the Law": "From 2004 associations and foundations could engage volunteers for their aims; the contract was written on request, and expenses were covered if the statutes or the board said so.",
        unchecked Earlier,
        doubts [InForce],
    }
    BNL_BOOKKEEPING = law("", BEFORE, Mark::Secondary, "http://vnf.lv/lv/zinas/atklata-vestule.-valsts-ienemumu-dienests-soda-par-brivpratigo-darbu-labdaribas-organizacija-735/") => {
        lv "Grāmatvedība kā brīvprātīgais darbs agrāk": "2013. gadā nodokļu administrācija sodīja nodibinājumu, jo grāmatvedību kārtoja brīvprātīgais. Kopš 2022. gada to atļauj Grāmatvedības likuma 34. panta ceturtā daļa.",
        en "Bookkeeping by a volunteer in former times": "In 2013 the tax office fined a foundation because a volunteer kept its books. Since 2022 section 34(4) of the Accounting Law allows it.",
        unchecked Practice,
    }
    BNL_52 = law("52(3)", Period::since(LAW_IN_FORCE), Mark::Primary, LAW) => {
        lv "Gada pārskata iesniegšana": "Katru gadu ne vēlāk kā līdz 31. martam biedrība gada pārskatu iesniedz Valsts ieņēmumu dienestam.",
        en "Handing in the annual report": "Each year, by 31 March, an association hands its annual report to the State Revenue Service.",
        unchecked Elsewhere,
    }
}
