//! Civil Law (Civillikums): counting of time, form, capacity.

use super::{CONFIRMED, provisions};
use crate::date::Period;
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const OBLIGATIONS: &str = "https://likumi.lv/ta/id/90220";
const FAMILY: &str = "https://likumi.lv/ta/id/90223";

const fn law(place: &'static str, source: &'static str) -> Provision {
    Provision {
        act: Act::CivilLaw,
        place,
        in_force: Period::ALWAYS,
        basis: Basis { mark: Mark::Primary, confirmed_to: CONFIRMED, source },
    }
}

pub(super) static CIVIL_LAW: ActEntry = ActEntry {
    act: Act::CivilLaw,
    title: InBoth { lv: "Civillikums", en: "Civil Law" },
    likumi: Some(90_220),
    adopted: None,
    published: None,
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    CL_186 = law("186", FAMILY) => {
        lv "Vecāku koppārstāvība": "Vecāki kopīgi pārstāv bērnu viņa personiskajās un mantiskajās attiecībās; viens vecāks pārstāv vienpersoniski, ja otrs ir miris, nav sasniedzis pilngadību vai nodibināta atsevišķa aizgādība.",
        en "Parents represent together": "Parents represent a child together; one alone where the other has died, is under age, or has no custody. The setting `consent_by` says whose consent is asked for.",
        unchecked Elsewhere,
    }
    CL_219 = law("219", FAMILY) => {
        lv "Pilngadība": "Nepilngadība turpinās, kamēr persona sasniedz astoņpadsmit gadu vecumu; izņēmumi ir 220. un 221. pantā.",
        en "Age of majority": "Minority lasts until 18; exceptions are in sections 220 and 221.",
        unchecked Definition,
    }
    CL_1408 = law("1408", OBLIGATIONS) => {
        lv "Nepilngadīgo rīcībspēja": "Rīcībspējas trūkst nepilngadīgajiem. Kā rīcībspēju iegūst 16 un 17 gadu vecumā, Brīvprātīgā darba likums nesaka.",
        en "Capacity of minors": "Minors lack capacity to act. How a person of 16 or 17 gets it the Volunteer Work Law does not say.",
        unchecked Elsewhere,
    }
    CL_1484 = law("1484", OBLIGATIONS) => {
        lv "Rakstiska forma": "Ja likums prasa rakstisku formu kā darījuma būtisku sastāvdaļu, darījums pirms attiecīga akta taisīšanas nav spēkā; izpildīto atpakaļ neprasa (1488. pants).",
        en "Written form": "Where the law asks for writing as an essential part, the deal is not valid before; what both sides performed is not claimed back (section 1488).",
        unchecked Elsewhere,
    }
    CL_1493 = law("1493", OBLIGATIONS) => {
        lv "Paraksti": "Lai akts būtu spēkā, vajadzīgs visu darījuma dalībnieku vai viņu vietnieku paraksts.",
        en "Signatures": "A document is valid with the signatures of all sides or their representatives.",
        unchecked Elsewhere,
    }
    CL_1495 = law("1495", OBLIGATIONS) => {
        lv "Laika skaitīšana": "Gadu, mēnesi, nedēļu vai dienu skaita no zināma brīža līdz atbilstošam brīdim nākošā laika posmā; ja mēnesim nav atbilstoša datuma, laiks izbeidzas šā mēneša pēdējā dienā. Tāpēc 29. februārī dzimušais gadu sasniedz 28. februārī, un trešā diena pēc paziņojuma ir laikā.",
        en "Counting of time": "A year, month, week or day runs to the matching moment of the next; where the month has no matching date, it ends on its last day. So whoever was born on 29 February reaches an age on 28 February, and the third day after a notice is in time.",
        unchecked Elsewhere,
    }
    CL_1496 = law("1496", OBLIGATIONS) => {
        lv "Spējas iegūšana": "Ja termiņa notecējums piešķir tiesību vai spēju, to var izlietot jau pēdējai termiņa dienai iestājoties. Tāpēc vecums ir sasniegts jau dzimšanas dienā.",
        en "When a capacity begins": "Where the end of a period gives a right or a capacity, it may be used as soon as the last day begins: an age is reached on the birthday itself.",
        unchecked Elsewhere,
    }
    CL_1498 = law("1498", OBLIGATIONS) => {
        lv "Diena, kurā darīt nevar": "Ja termiņš iekrīt dienā, kurā pēc likuma to nevar izdarīt, tas pagarināms līdz nākamajai dienai. Paziņot brīvdienā neviens neliedz, tāpēc trīs dienas nepagarinās.",
        en "Days on which nothing can be done": "A period that ends on a day on which the law does not let the thing be done runs on. Giving notice on a day off is not barred, so the three days do not shift.",
        unchecked Elsewhere,
    }
}
