//! Personal Income Tax Law (likums „Par iedzīvotāju ienākuma nodokli”).

use super::{LAW_IN_FORCE, provisions};
use crate::date::Period;
use crate::law::{Act, ActEntry, Basis, Edition, InBoth, Mark, Provision};

const DESCRIBED: &str = "http://new.llkc.lv/lv/nozares/gramatvediba/grozijumi-likuma-par-iedzivotaju-ienakuma-nodokli?mini=2019-12";

const fn law(mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::IncomeTaxLaw,
        place: "9(1)",
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark, confirmed_to: None, source },
    }
}

pub(super) static INCOME_TAX_LAW: ActEntry = ActEntry {
    act: Act::IncomeTaxLaw,
    title: InBoth { lv: "Likums „Par iedzīvotāju ienākuma nodokli”", en: "Personal Income Tax Law" },
    likumi: None,
    adopted: None,
    published: None,
    editions: &[Edition {
        in_force: Period::since(LAW_IN_FORCE),
        says: InBoth {
            lv: "29.10.2015. grozījumi: ar brīvprātīgo darbu saistīto izdevumu atlīdzība nav apliekama. Spēkā stāšanās diena ir pēc atmiņas.",
            en: "Amendment of 29 October 2015: expenses of volunteers that are repaid are exempt. The day is recalled.",
        },
        mark: Mark::Secondary,
        source: DESCRIBED,
    }],
    provisions: LISTED,
};

provisions! {
    IIN_9_1 = law(Mark::Secondary, DESCRIBED) => {
        lv "Ar nodokli neapliekami izdevumi": "Ar nodokli neapliek izdevumus, ko organizētājs sedz saskaņā ar līgumu: ēdināšanu, naktsmītni, ceļu, degvielu, apģērbu un mācības – kopā ne vairāk kā 1000 eiro gadā no visiem organizētājiem. Vai summa spēkā vēl 2025. un 2026. gadā, nav apstiprināts.",
        en "Expenses free of tax": "Exempt are expenses that the organizer covers under the contract: food, lodging, travel, fuel, clothing and training, together at most 1,000 euro a year from all organizers. Whether that sum still stands in 2025 and 2026 is not confirmed.",
        rules ["expenses-over-cap", "expense-kind", "expense-without-clause"],
        doubts [Number, InForce],
    }
    IIN_9_1_MANDATORY = law(Mark::Secondary, DESCRIBED) => {
        lv "Obligātā apdrošināšana un veselības pārbaudes": "Obligātā nelaimes gadījumu un civiltiesiskā apdrošināšana un obligātās veselības pārbaudes nav apliekamas, un robežas tām nav.",
        en "Mandatory insurance and health checks": "Mandatory accident and third-party insurance and mandatory health checks are exempt without a limit.",
        rules ["expenses-over-cap"],
        doubts [Number, InForce],
    }
    IIN_9_1_NORMS = law(Mark::Recalled, DESCRIBED) => {
        lv "Ministru kabineta normas": "Atsevišķiem izdevumiem ir Ministru kabineta noteiktas normas; tās nav atrastas.",
        en "Norms of the Cabinet": "The Cabinet sets norms for single kinds of expenses; they were not found.",
        unchecked NotSeen,
        doubts [Number, Content],
    }
}
