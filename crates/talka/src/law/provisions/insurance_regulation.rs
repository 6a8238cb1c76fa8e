//! Cabinet Regulation No. 762 of 22 December 2015 on the insurance of volunteers against accidents.

use super::{LAW_IN_FORCE, provisions};
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const REGULATION: &str = "https://m.likumi.lv/ta/id/278830-noteikumi-par-brivpratiga-darba-veiceja-veselibas-un-dzivibas-apdrosinasanu-pret-nelaimes-gadijumiem-brivpratiga-darba-veiksanas-laika";
const ANNOUNCED: &str = "https://zzs.lv/jaunumi?page=1&gads=2015&pp=&b=1&lbu=100323";

const fn regulation(place: &'static str, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::InsuranceRegulation,
        place,
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark, confirmed_to: None, source },
    }
}

pub(super) static INSURANCE_REGULATION: ActEntry = ActEntry {
    act: Act::InsuranceRegulation,
    title: InBoth {
        lv: "Ministru kabineta 22.12.2015. noteikumi Nr. 762 „Noteikumi par brīvprātīgā darba veicēja veselības un dzīvības apdrošināšanu pret nelaimes gadījumiem brīvprātīgā darba veikšanas laikā”",
        en: "Cabinet Regulation No. 762 of 22 December 2015 on insuring the health and life of volunteers against accidents during volunteer work",
    },
    likumi: Some(278_830),
    adopted: Some(Day::literal(2015, 12, 22)),
    published: None,
    editions: &[],
    provisions: LISTED,
};

provisions! {
    MK762_1 = regulation("1", Mark::Primary, REGULATION) => {
        lv "Ko noteikumi nosaka": "Noteikumi nosaka darbus, kuros apdrošināšana ir obligāta, un tās kārtību.",
        en "What it sets": "The regulation sets the works for which insurance is mandatory, and the procedure.",
        unchecked Purpose,
        doubts [InForce],
    }
    MK762_2 = regulation("2", Mark::Primary, REGULATION) => {
        lv "Apdrošināšana pirms bīstama darba": "Ja brīvprātīgais veiks pielikumā minētu darbu, apdrošināšanas līgumu noslēdz pirms darba sākuma.",
        en "Insurance before dangerous work": "If the volunteer will do work named in the annex, insurance is made before the work starts.",
        rules ["uninsured-hazard", "insured-too-late"],
        doubts [InForce],
    }
    MK762_3 = regulation("3", Mark::Primary, REGULATION) => {
        lv "Brīvprātīgā paša polise": "Organizētājam nav jāapdrošina, ja pašam brīvprātīgajam ir derīga polise par visu darba laiku, kas atbilst prasībām par riskiem un summām. Organizētājs drīkst par to jautāt.",
        en "The volunteer's own policy": "The organizer need not insure if the volunteer holds a valid policy for the whole time of the work that meets the demands on risks and sums. The organizer may ask about it.",
        rules ["uninsured-hazard"],
        doubts [InForce],
    }
    MK762_4_1 = regulation("4.1", Mark::Primary, REGULATION) => {
        lv "Riski: traumas, apdegumi, apsaldējumi": "Polise sedz vismaz traumas, apdegumus un apsaldējumus. Teikuma beigas nav redzētas.",
        en "Risks: injuries, burns, frostbite": "The policy covers at least injuries, burns and frostbite. The end of the sentence was not seen.",
        rules ["uninsured-hazard"],
        doubts [InForce, Content],
    }
    MK762_4_2 = regulation("4.2", Mark::Recalled, REGULATION) => {
        lv "Riski: invaliditāte un nāve": "Pēc atmiņas: polise sedz arī paliekošu invaliditāti (4.2.) un nāvi (4.3.).",
        en "Risks: disability and death": "As recalled: the policy also covers permanent disability (4.2) and death (4.3).",
        rules ["uninsured-hazard"],
        doubts [Number, InForce, Content],
    }
    MK762_5 = regulation("5", Mark::Recalled, REGULATION) => {
        lv "5. punkts": "Ko šis punkts nosaka, nav zināms.",
        en "Point 5": "What this point says is not known.",
        unchecked NotSeen,
        doubts [Content],
    }
    MK762_6 = regulation("6", Mark::Secondary, ANNOUNCED) => {
        lv "Mazākā apdrošinājuma summa": "Invaliditātes gadījumā apdrošinājuma summa nav mazāka par 10 000 eiro. Summas citiem riskiem nav zināmas.",
        en "Least sum insured": "For disability the sum insured is at least 10,000 euro. The sums for other risks are not known.",
        rules ["uninsured-hazard"],
        doubts [InForce, Content],
    }
    MK762_ANNEX = regulation("annex", Mark::Secondary, ANNOUNCED) => {
        lv "Bīstamie darbi": "Apdrošina, piemēram, darbā paaugstinātas bīstamības apstākļos, ar bīstamām vielām un tad, ja var nokrist no vairāk nekā 5 metru augstuma. Pārējais saraksts nav redzēts.",
        en "Dangerous works": "Insurance is needed, for instance, for work in increased danger, with dangerous substances, and where a fall of more than 5 metres is possible. The rest of the list was not seen.",
        rules ["hazards-not-stated"],
        doubts [InForce, Content],
    }
}
