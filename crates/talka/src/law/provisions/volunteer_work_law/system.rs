//! The information system, transitional provisions and a bill (section 10 and after).

use super::editions::{AMENDED, LAW_IN_FORCE, SYSTEM, SYSTEM_EVE};
use super::source::{BILL_OF_2013, PLATFORM, beside, bill, since};
use crate::date::Period;
use crate::law::provisions::provisions;
use crate::law::{Mark, Provision};

provisions! {
    BDL_10 = Provision { in_force: Period::literal(LAW_IN_FORCE, SYSTEM_EVE), ..beside("10", Mark::Official, PLATFORM) } => {
        lv "Informācijas sistēma līdz 31.05.2025.": "Informācijas sistēma palīdzēja organizētājiem un interesentiem atrast citam citu; to uzturēja Nodarbinātības valsts aģentūra. Agrākās redakcijas teksts nav redzēts.",
        en "Information system until 31 May 2025": "An information system brought organizers and would-be volunteers together; the State Employment Agency ran it. The earlier wording was not seen.",
        unchecked StateTask,
        doubts [Content],
    }
    BDL_10_1 = since(SYSTEM, "10(1)") => {
        lv "Brīvprātīgā darba informācijas sistēma": "Informācijas sistēma ir valsts informācijas sistēma, kas nodrošina informācijas apmaiņu starp personām, kuras vēlas veikt brīvprātīgo darbu, un organizētājiem, personas reģistrēšanos, kā arī iespēju sagatavot izziņu par veikto brīvprātīgo darbu.",
        en "Volunteer work information system": "A state information system serves exchange between would-be volunteers and organizers, registers persons, and lets a statement of the work be prepared. Nobody has to enter anything.",
        unchecked StateTask,
    }
    BDL_10_2 = since(SYSTEM, "10(2)") => {
        lv "Informācijas sistēmas pārzinis": "Nodarbinātības valsts aģentūra ir Informācijas sistēmas pārzinis; sistēmu izmanto saziņai, brīvprātīgā darba uzskaitei un sabiedrības informēšanai.",
        en "Controller of the system": "The State Employment Agency is its controller; it is used for contact between the sides, for records of volunteer work and to inform the public.",
        unchecked StateTask,
    }
    BDL_10_3 = since(SYSTEM, "10(3)") => {
        lv "Informācijas sistēmas dati": "Informācijas sistēmā iekļauj datus par personām, kuras vēlas veikt brīvprātīgo darbu, viņu pieredzi un kompetencēm, par organizētājiem un par veikto brīvprātīgo darbu.",
        en "Data of the system": "It holds data on would-be volunteers with their experience and competences, on organizers, and on the work done.",
        unchecked StateTask,
    }
    BDL_TRANSITIONAL = since(AMENDED, "") => {
        lv "Pārejas noteikumu 1. punkts": "Šā likuma 3.² pants stājas spēkā 2024. gada 1. septembrī; labklājības ministrs līdz 2024. gada 31. augustam apstiprina padomes nolikumu un sastāvu.",
        en "Transitional provisions, point 1": "Section 3.2 comes into force on 1 September 2024; by 31 August 2024 the minister approves by-laws and members of the council.",
        unchecked StateTask,
    }
    BDL_TRANSITIONAL_2 = since(AMENDED, "") => {
        lv "Pārejas noteikumu 2. punkts": "Grozījums par šā likuma 10. panta izteikšanu jaunā redakcijā stājas spēkā 2025. gada 1. jūnijā.",
        en "Transitional provisions, point 2": "The new wording of section 10 comes into force on 1 June 2025.",
        unchecked StateTask,
    }
    BDL_BILL_2013 = bill(BILL_OF_2013) => {
        lv "2013. gada likumprojekts": "Noraidītais likumprojekts paredzēja brīvprātīgo reģistrāciju nodokļu administrācijā, uzskaiti un apliecības. Tāda pienākuma nav.",
        en "The bill of 2013": "A rejected bill would have had volunteers registered with the tax office, with records and cards. There is no such duty.",
        unchecked Draft,
    }
}
