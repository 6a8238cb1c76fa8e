//! Cabinet Regulation No. 13 of 9 January 2024 on permits to work, volunteer or serve where children are.

use super::provisions;
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const REGULATION: &str = "https://likumi.lv/ta/id/348995";

const fn regulation(place: &'static str) -> Provision {
    Provision {
        act: Act::PermitRegulation,
        place,
        in_force: Period::since(Day::literal(2024, 1, 11)),
        basis: Basis { mark: Mark::Primary, confirmed_to: super::CONFIRMED, source: REGULATION },
    }
}

pub(super) static PERMIT_REGULATION: ActEntry = ActEntry {
    act: Act::PermitRegulation,
    title: InBoth {
        lv: "Ministru kabineta 09.01.2024. noteikumi Nr. 13 „Kārtība, kādā tiek izvērtēta par vardarbību sodītas personas atbilstība darbam, brīvprātīgajam darbam vai pakalpojuma sniegšanai bērnu iestādēs un pasākumos”",
        en: "Cabinet Regulation No. 13 of 9 January 2024 on how the fitness of a person convicted of violence to work, volunteer or serve in institutions and at events for children is judged",
    },
    likumi: Some(348_995),
    adopted: Some(Day::literal(2024, 1, 9)),
    published: Some(Day::literal(2024, 1, 10)),
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    MK13 = regulation("") => {
        lv "Atļaujas kārtība": "Persona iesniedz pieteikumu Bērnu aizsardzības centrā; piecu cilvēku komisija atļauju dod, dod ar ierobežojumu vai atsaka.",
        en "Procedure of the permit": "The person applies to the Children's Protection Centre; a commission of five permits, permits with a limit, or refuses.",
        unchecked StateTask,
    }
    MK13_3 = regulation("3") => {
        lv "Ierobežota atļauja": "Atļauju var ierobežot ar dažām bērnu grupām.",
        en "Limited permit": "A permit may be limited to some groups of children.",
        rules ["permit-scope"],
    }
}
