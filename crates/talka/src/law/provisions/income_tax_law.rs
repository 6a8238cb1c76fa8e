//! Personal Income Tax Law (likums „Par iedzīvotāju ienākuma nodokli”).

use super::{CONFIRMED, LAW_IN_FORCE, provisions};
use crate::date::Period;
use crate::law::{Act, ActEntry, Basis, Edition, InBoth, Mark, Provision};

const LAW: &str = "https://likumi.lv/ta/id/56880";

const fn law(place: &'static str) -> Provision {
    Provision {
        act: Act::IncomeTaxLaw,
        place,
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark: Mark::Primary, confirmed_to: CONFIRMED, source: LAW },
    }
}

pub(super) static INCOME_TAX_LAW: ActEntry = ActEntry {
    act: Act::IncomeTaxLaw,
    title: InBoth { lv: "Likums „Par iedzīvotāju ienākuma nodokli”", en: "Personal Income Tax Law" },
    likumi: Some(56_880),
    adopted: None,
    published: None,
    editions: &[Edition {
        in_force: Period::since(LAW_IN_FORCE),
        says: InBoth {
            lv: "29.10.2015. grozījumi: ar brīvprātīgo darbu saistīto izdevumu kompensācijas nav apliekamas.",
            en: "Amendment of 29 October 2015: expenses of volunteers that are repaid are exempt.",
        },
        mark: Mark::Primary,
        source: LAW,
    }],
    parts: &[LISTED],
};

provisions! {
    IIN_9_1 = law("9(1)44") => {
        lv "Ar nodokli neapliekami izdevumi": "Ar nodokli neapliek personificēto izdevumu kompensācijas, ko organizētāji sedz atbilstoši līguma noteikumiem: par ēdināšanu, naktsmītni, ceļu, degvielu, apģērbu un apmācību – kopā taksācijas gadā no visiem izmaksātājiem ne vairāk kā 1000 eiro.",
        en "Expenses free of tax": "Exempt are personified expenses that organizers cover under the terms of the contract: food, lodging, travel, fuel, clothing and training, together at most 1,000 euro in a tax year, whoever pays.",
        rules ["expenses-over-cap", "expense-kind", "expense-without-clause"],
    }
    IIN_9_1_MANDATORY = law("9(1)44") => {
        lv "Obligātā apdrošināšana un veselības pārbaudes": "Nav apliekama arī nelaimes gadījumu un civiltiesiskās atbildības apdrošināšana un veselības pārbaudes, ja normatīvie akti tās organizētājam uzliek par pienākumu; gada robežas tām nav.",
        en "Mandatory insurance and health checks": "Accident and third-party insurance and health checks that the law makes mandatory are exempt as well, outside the yearly limit.",
        rules ["expenses-over-cap"],
    }
    IIN_9_1_RELIGIOUS = law("9(1)44^1") => {
        lv "Kalpošana reliģiskā organizācijā": "Tādi paši izdevumu veidi un apmēri attiecas uz personālu, kas kalpo reliģiskā organizācijā saskaņā ar rakstveida vienošanos. Tas nav brīvprātīgais darbs šā likuma izpratnē.",
        en "Service in a religious organization": "The same kinds and amounts hold for those who serve a religious organization under a written agreement. That is no volunteer work under the Law.",
        unchecked OtherRegime,
        doubts [InForce],
    }
    IIN_17_10_21 = law("17(10)21") => {
        lv "Kas pārsniedz neapliekamo daļu": "No kompensācijām, kas nav atbrīvotas no nodokļa, nodokli ietur organizētājs izmaksas vietā.",
        en "What exceeds the exemption": "What is paid beyond the exemption is taxed at source by the organizer.",
        unchecked OtherRegime,
    }
}
