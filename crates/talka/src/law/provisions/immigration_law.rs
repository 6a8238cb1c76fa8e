//! Immigration Law (Imigrācijas likums).

use super::provisions;
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const AMENDMENT: &str = "https://m.likumi.lv/ta/id/300109-grozijumi-imigracijas-likuma";

const fn law(place: &'static str, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::ImmigrationLaw,
        place,
        in_force: Period::since(Day::literal(2018, 7, 18)),
        basis: Basis { mark, confirmed_to: None, source },
    }
}

pub(super) static IMMIGRATION_LAW: ActEntry = ActEntry {
    act: Act::ImmigrationLaw,
    title: InBoth { lv: "Imigrācijas likums", en: "Immigration Law" },
    likumi: Some(68_522),
    adopted: None,
    published: None,
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    IMMIGRATION_1_1_1 = law("1(1)1^1", Mark::Primary, AMENDMENT) => {
        lv "Brīvprātīgais uzturēšanās atļaujas dēļ": "Brīvprātīgais ir ārzemnieks, kas bez atlīdzības strādā Eiropas Komisijas vai starptautiskas organizācijas finansētā programmā; vecums ir no 18 līdz 30 gadiem, ja programmu nefinansē Eiropas Komisija. Kabatas nauda un izdevumu segšana nav atlīdzība.",
        en "Volunteer for a residence permit": "A volunteer is a foreigner who works unpaid in a programme financed by the European Commission or an international organization; from 18 to 30 years of age unless the Commission finances it. Pocket money and repaid expenses are no pay.",
        rules ["residence-as-volunteer"],
    }
    IMMIGRATION_OTHER_GROUNDS = law("", Mark::Recalled, "") => {
        lv "Ārzemnieki ar citu uzturēšanās pamatu": "Pēc atmiņas: ārzemnieks, kuram ir cits pamats uzturēties Latvijā, brīvprātīgo darbu drīkst veikt bez tiesībām uz nodarbinātību.",
        en "Foreigners who reside on another ground": "As recalled: a foreigner who lawfully resides on another ground may volunteer without a right to work.",
        unchecked NotSeen,
        doubts [Number, InForce, Content],
    }
}
