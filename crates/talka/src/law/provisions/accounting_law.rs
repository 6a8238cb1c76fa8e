//! Accounting Law (Grāmatvedības likums).

use super::{CONFIRMED, provisions};
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const fn law(place: &'static str) -> Provision {
    Provision {
        act: Act::AccountingLaw,
        place,
        in_force: Period::since(Day::literal(2022, 1, 1)),
        basis: Basis {
            mark: Mark::Primary,
            confirmed_to: CONFIRMED,
            source: "https://likumi.lv/ta/id/324249",
        },
    }
}

pub(super) static ACCOUNTING_LAW: ActEntry = ActEntry {
    act: Act::AccountingLaw,
    title: InBoth { lv: "Grāmatvedības likums", en: "Accounting Law" },
    likumi: Some(324_249),
    adopted: None,
    published: None,
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    ACCOUNTING_34_4 = law("34(4)") => {
        lv "Grāmatvedība kā brīvprātīgais darbs": "Arodbiedrību un to apvienību, biedrību un nodibinājumu grāmatvedības kārtošanu var veikt brīvprātīgā darba veicējs, ar ko vadības institūcija ir noslēgusi rakstveida vienošanos, kurā noteikti šīs personas pienākumi, tiesības un atbildība.",
        en "Bookkeeping by a volunteer": "The books of trade unions, associations and foundations may be kept by a volunteer with whom the board made a written agreement on duties, rights and liability.",
        rules ["bookkeeping-needs-writing"],
    }
    RETENTION = law("28") => {
        lv "Glabāšanas laiks": "Gada pārskatus glabā līdz darbības izbeigšanai, grāmatvedības reģistrus – 10 gadus, pārējos attaisnojuma dokumentus – ne īsāku laiku par pieciem gadiem.",
        en "Retention": "Annual reports are kept until the organization ends, registers for 10 years, other supporting documents for at least five.",
        unchecked OtherRegime,
    }
}
