//! Associations and Foundations Law (Biedrību un nodibinājumu likums).

use super::provisions;
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const fn law(place: &'static str, source: &'static str) -> Provision {
    Provision {
        act: Act::AssociationsLaw,
        place,
        in_force: Period::until(Day::literal(2015, 12, 31)),
        basis: Basis { mark: Mark::Secondary, confirmed_to: None, source },
    }
}

pub(super) static ASSOCIATIONS_LAW: ActEntry = ActEntry {
    act: Act::AssociationsLaw,
    title: InBoth { lv: "Biedrību un nodibinājumu likums", en: "Associations and Foundations Law" },
    likumi: None,
    adopted: None,
    published: None,
    editions: &[],
    provisions: LISTED,
};

provisions! {
    BNL_8 = law("8", "https://bumms.ucoz.com/publ/par_brivpratigo_darbu/brivpratigais_darbs/5-1-0-8") => {
        lv "Brīvprātīgie biedrībās līdz likumam": "Biedrības un nodibinājumi no 2004. gada drīkstēja iesaistīt brīvprātīgos savu mērķu sasniegšanai; līgumu rakstveidā slēdza pēc lūguma, izdevumus sedza, ja to paredzēja statūti vai valde.",
        en "Volunteers of associations before the Law": "From 2004 associations and foundations could engage volunteers for their aims; the contract was written on request, and expenses were covered if the statutes or the board said so.",
        unchecked Earlier,
        doubts [InForce],
    }
    BNL_BOOKKEEPING = law("", "http://vnf.lv/lv/zinas/atklata-vestule.-valsts-ienemumu-dienests-soda-par-brivpratigo-darbu-labdaribas-organizacija-735/") => {
        lv "Grāmatvedība kā brīvprātīgais darbs": "2013. gadā nodokļu administrācija sodīja nodibinājumu, jo grāmatvedību kārtoja brīvprātīgais. No 2016. gada izšķir likuma definīcija.",
        en "Bookkeeping by a volunteer": "In 2013 the tax office fined a foundation because a volunteer kept its books. Since 2016 the definition in the Law decides.",
        unchecked Practice,
    }
}
