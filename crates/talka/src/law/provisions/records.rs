//! What no act says: records that contradict each other, or cannot be right.

use super::provisions;
use crate::date::Period;
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const PYTHON_STDNUM: &str = "https://arthurdejong.org/python-stdnum/doc/2.0/stdnum.lv.pvn";
const CITIZENSHIP_OFFICE: &str = "https://www.pmlp.gov.lv/lv/personas-koda-maina";

const fn records(mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::Records,
        place: "",
        in_force: Period::ALWAYS,
        basis: Basis { mark, confirmed_to: None, source },
    }
}

pub(super) static CHECK_OF_RECORDS: ActEntry = ActEntry {
    act: Act::Records,
    title: InBoth { lv: "Pašu ierakstu pārbaude", en: "Check of the records themselves" },
    likumi: None,
    adopted: None,
    published: None,
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    RECORDS = records(Mark::Own, "") => {
        lv "Ieraksti, kas ir pretrunīgi": "Ieraksti nav pretrunā cits citam un iespējamajam: diennaktī ir 24 stundas, un nākotnē neviens vēl nav strādājis.",
        en "Records that contradict each other": "Records do not contradict each other or what is possible: a day has 24 hours, and nobody has worked in the future.",
        rules [
            "days-contradict", "agreed-after-beginning", "minutes-invalid", "hours-in-future", "minutes-over-interval", "day-over-24-hours", "hours-overlap",
            "hours-duplicate", "hours-alike", "statement-exceeds-logs"
        ],
    }
    PERSONAL_CODE = records(Mark::Own, CITIZENSHIP_OFFICE) => {
        lv "Personas kods": "Personas kodā ir 11 cipari. Vecās formas kods sākas ar dzimšanas datumu; jaunās formas kodā (no 01.07.2017., pirmie cipari 32–39) nav ne datuma, ne kontrolcipara.",
        en "Personal code": "A personal code has 11 digits. One of the old form begins with the date of birth; one of the new form (since 1 July 2017, beginning with 32 to 39) has neither a date nor a check digit.",
        rules ["personal-code-malformed", "personal-code-birth-date", "birth-date-missing"],
    }
    PERSONAL_CODE_CHECK_DIGIT = records(Mark::Secondary, PYTHON_STDNUM) => {
        lv "Vecās formas koda kontrolcipars": "Vecās formas koda pēdējais cipars izriet no pārējiem. Formulu neviens oficiāls avots neapstiprina.",
        en "Check digit of an old personal code": "The last digit of an old code follows from the others. No official source confirms the formula.",
        rules ["personal-code-check-digit"],
    }
    REGISTRATION_NUMBER = records(Mark::Secondary, "https://developer.kyckr.com/country-guides/latvia") => {
        lv "Reģistrācijas numurs": "Reģistrācijas numurā ir 11 cipari, un pirmais ir no 4 līdz 9. No numura organizētāja veidu nenosaka.",
        en "Registration number": "A registration number has 11 digits, the first from 4 to 9. It does not tell what kind of organizer it is.",
        rules ["registration-number"],
    }
    REGISTRATION_NUMBER_CHECKSUM = records(Mark::Secondary, PYTHON_STDNUM) => {
        lv "Reģistrācijas numura kontrolsumma": "Numura ciparu svērtā summa, dalot ar 11, dod atlikumu 3. Formulu neviens oficiāls avots neapstiprina.",
        en "Checksum of a registration number": "The weighted sum of its digits leaves 3 when divided by 11. No official source confirms the formula.",
        rules ["registration-number"],
    }
    MUNICIPALITY_CODE = records(Mark::Own, "https://www.csp.gov.lv/lv/klasifikacija/atvk") => {
        lv "Pašvaldības kods": "Kods ir tās dienas klasifikatorā: 119 pašvaldības līdz 30.06.2021., 43 no 01.07.2021., 42 no 01.07.2025.",
        en "Municipality code": "The code is in the classification of its day: 119 municipalities until 30 June 2021, 43 from 1 July 2021, 42 from 1 July 2025.",
        rules ["municipality-code"],
    }
    MUNICIPALITY_CODE_OF_2025 = records(Mark::Secondary, crate::territory::basis::MERGER_OF_2025.source) => {
        lv "Madonas novada kods pēc apvienošanas": "Kopš 01.07.2025. klasifikatorā Madonas novada kods ir 0038001. Apvienošanas juridiskais datums nav apstiprināts.",
        en "Code of Madonas novads after the merger": "Since 1 July 2025 the classification has 0038001 for Madonas novads. The legal date of the merger was not confirmed.",
        rules ["municipality-code"],
    }
    PERSONAL_CODE_CHANGE = records(Mark::Primary, CITIZENSHIP_OFFICE) => {
        lv "Personas koda maiņa": "Vecās formas kodu drīkst vienreiz nomainīt pret jaunu, un kods mainās adopcijas gadījumā. Tāpēc cilvēku pēc tā neatpazīst.",
        en "Change of a personal code": "An old code may once be changed for a new one, and adoption changes it. So it does not identify a person.",
        unchecked OtherRegime,
    }
}
