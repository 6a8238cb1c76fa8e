//! Cabinet Regulation No. 762 of 22 December 2015 on the insurance of volunteers against accidents.

use super::{CONFIRMED, LAW_IN_FORCE, provisions};
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const REGULATION: &str = "https://likumi.lv/ta/id/278830";
const ANNOUNCED: &str = "https://zzs.lv/jaunumi?page=1&gads=2015&pp=&b=1&lbu=100323";

const fn regulation(place: &'static str) -> Provision {
    Provision {
        act: Act::InsuranceRegulation,
        place,
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark: Mark::Primary, confirmed_to: CONFIRMED, source: REGULATION },
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
    published: Some(Day::literal(2015, 12, 28)),
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    MK762_1 = regulation("1") => {
        lv "Ko noteikumi nosaka": "Noteikumi nosaka darbus, kuru veikšanas laikā organizētājam ir pienākums apdrošināt brīvprātīgā darba veicēju, un apdrošināšanas kārtību.",
        en "What it sets": "The regulation sets the works for which insurance is mandatory, and the procedure.",
        unchecked Purpose,
    }
    MK762_2 = regulation("2") => {
        lv "Apdrošināšana pirms bīstama darba": "Organizētājs pirms brīvprātīgā darba uzsākšanas apdrošina brīvprātīgā darba veicēju pret nelaimes gadījumiem, ja viņš veiks pielikumā minēto darbu.",
        en "Insurance before dangerous work": "If the volunteer will do work named in the annex, the organizer insures the volunteer before the work starts.",
        rules ["uninsured-hazard", "insured-too-late"],
    }
    MK762_3 = regulation("3") => {
        lv "Brīvprātīgā paša polise": "Organizētājs ir tiesīgs neapdrošināt, ja brīvprātīgā darba veicējam ir spēkā esošs apdrošināšanas līgums, kura darbības periods ir vienāds vai ilgāks par darba veikšanas laiku un kurš atbilst 4. un 6. punktam.",
        en "The volunteer's own policy": "The organizer need not insure if the volunteer holds a valid policy for the whole time of the work that meets points 4 and 6. The organizer may ask about it.",
        rules ["uninsured-hazard"],
    }
    MK762_4 = regulation("4") => {
        lv "Riski": "Apdrošināšanas līgumā paredz vismaz šādus riskus: 4.1. traumas, apdegumi vai apsaldējumi un ar tiem saistītie veselības traucējumi; 4.2. invaliditāte; 4.3. nāve.",
        en "Risks": "The policy covers at least (4.1) injuries, burns or frostbite and the health disorders connected with them, (4.2) disability, (4.3) death.",
        rules ["uninsured-hazard"],
    }
    MK762_5 = regulation("5") => {
        lv "Apdrošināšana pret saslimšanām": "Ja darbs minēts pielikuma 3.6. apakšpunktā, organizētājs papildus var nodrošināt apdrošināšanu pret saslimšanām, kuras var izraisīt smagas sekas veselībai vai nāvi.",
        en "Insurance against illness": "For work under sub-point 3.6 of the annex the organizer may in addition insure against illnesses that can have grave consequences or cause death.",
        unchecked Right,
    }
    MK762_6 = regulation("6") => {
        lv "Mazākā apdrošināšanas atlīdzība": "Apdrošināšanas atlīdzība nav mazāka par 3000 eiro traumas, apdeguma vai apsaldējuma gadījumā, 10 000 eiro invaliditātes gadījumā un 10 000 eiro nāves gadījumā.",
        en "Least compensation": "The compensation is at least 3,000 euro for an injury, a burn or frostbite, 10,000 euro for disability and 10,000 euro for death.",
        rules ["uninsured-hazard"],
    }
    MK762_7 = regulation("7") => {
        lv "Informēšana par apdrošināšanu": "Organizētājs pirms darbu uzsākšanas informē brīvprātīgā darba veicēju par noslēgto apdrošināšanas līgumu un noteikumiem, rīcību nelaimes gadījumā un atlīdzības saņemšanas kārtību.",
        en "Telling of the insurance": "Before the work starts the organizer tells the volunteer of the insurance contract and its terms, what to do in an accident, and how compensation is received.",
        rules ["insurance-not-explained"],
    }
    MK762_ANNEX = Provision {
        basis: Basis { mark: Mark::Secondary, confirmed_to: None, source: ANNOUNCED },
        ..regulation("annex")
    } => {
        lv "Bīstamie darbi": "Apdrošina, piemēram, darbā paaugstinātas bīstamības apstākļos, ar bīstamām vielām un tad, ja var nokrist no vairāk nekā 5 metru augstuma. Pārējais saraksts nav redzēts.",
        en "Dangerous works": "Insurance is needed, for instance, for work in increased danger, with dangerous substances, and where a fall of more than 5 metres is possible. The rest of the list was not seen.",
        rules ["hazards-not-stated"],
        doubts [Content],
    }
}
