//! Cabinet Regulation No. 899 of 21 September 2010: the norms inside which expenses of volunteers are free of tax.

use super::provisions;
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const REGULATION: &str = "https://likumi.lv/ta/id/218825";

/// The latest change of the regulation that is known: the norms in force early in 2026 stand from this day on.
pub const NORMS_CONFIRMED: Day = Day::literal(2025, 12, 23);

const fn regulation(place: &'static str, in_force: Period, mark: Mark) -> Provision {
    Provision {
        act: Act::IncomeTaxRegulation,
        place,
        in_force,
        basis: Basis { mark, confirmed_to: super::CONFIRMED, source: REGULATION },
    }
}

pub(super) static INCOME_TAX_REGULATION: ActEntry = ActEntry {
    act: Act::IncomeTaxRegulation,
    title: InBoth {
        lv: "Ministru kabineta 21.09.2010. noteikumi Nr. 899 „Likuma „Par iedzīvotāju ienākuma nodokli” normu piemērošanas kārtība”",
        en: "Cabinet Regulation No. 899 of 21 September 2010 on applying the Personal Income Tax Law",
    },
    likumi: Some(218_825),
    adopted: Some(Day::literal(2010, 9, 21)),
    published: None,
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    MK899_54_2 = regulation("54^2", Period::since(NORMS_CONFIRMED), Mark::Primary) => {
        lv "Izdevumu normas": "Ar nodokli neapliek: ēdināšanu – ne vairāk kā 6 eiro dienā; naktsmītni – ne vairāk kā 57 eiro diennaktī, ar attaisnojuma dokumentiem; ceļu – ar attaisnojuma dokumentiem; degvielu – ne vairāk kā 50 eiro mēnesī; apģērbu, kas saistīts ar darbību; apmācību – ne vairāk kā 200 eiro gadā. Obligātie pakalpojumi jāpamato ar dokumentiem.",
        en "Norms by kind": "Free of tax are food up to 6 euro a day; lodging up to 57 euro a night, with documents; travel, with documents; fuel up to 50 euro a month; clothing tied to the activity; training up to 200 euro a year. Mandatory services need documents.",
        rules ["expenses-over-norm", "expense-without-document"],
    }
    MK899_54_2_EARLIER = regulation("54^2", Period::literal(super::LAW_IN_FORCE, Day::literal(2025, 12, 22)), Mark::Secondary) => {
        lv "Izdevumu normas agrāk": "No kuras dienas normas ir spēkā un vai to apmērs mainīts, nav redzēts, tāpēc par agrākām dienām tās ir tikai norāde.",
        en "Norms on earlier days": "Since when the norms are in force and whether their amounts changed was not seen; on earlier days they are information.",
        rules ["expenses-over-norm", "expense-without-document"],
        doubts [InForce, Content],
    }
    MK899_54_3 = regulation("54^3", Period::since(NORMS_CONFIRMED), Mark::Primary) => {
        lv "Normas pārsniegums": "Ar nodokli ir apliekama tā segto izdevumu daļa, kas pārsniedz normas.",
        en "What exceeds a norm": "The part of expenses that exceeds a norm is taxable.",
        unchecked Elsewhere,
    }
}
