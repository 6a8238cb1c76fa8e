//! Social Enterprise Law (Sociālā uzņēmuma likums).

use super::{CONFIRMED, provisions};
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const fn law(place: &'static str) -> Provision {
    Provision {
        act: Act::SocialEnterpriseLaw,
        place,
        in_force: Period::since(Day::literal(2018, 4, 1)),
        basis: Basis {
            mark: Mark::Primary,
            confirmed_to: CONFIRMED,
            source: "https://likumi.lv/ta/id/294484",
        },
    }
}

pub(super) static SOCIAL_ENTERPRISE_LAW: ActEntry = ActEntry {
    act: Act::SocialEnterpriseLaw,
    title: InBoth { lv: "Sociālā uzņēmuma likums", en: "Social Enterprise Law" },
    likumi: Some(294_484),
    adopted: None,
    published: None,
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    SUL_2_1 = law("2(1)") => {
        lv "Sociālais uzņēmums": "Sociālais uzņēmums ir sabiedrība ar ierobežotu atbildību, kurai Labklājības ministrija piešķīrusi šo statusu; statusu var atņemt. Pantu grozīja 13.01.2022.",
        en "Social enterprise": "A social enterprise is a limited company to which the Ministry of Welfare granted the status; it can be withdrawn. The section was reworded on 13 January 2022.",
        unchecked Elsewhere,
    }
    SUL_VOLUNTEERS = law("8(5)") => {
        lv "Brīvprātīgie sociālajā uzņēmumā": "Sociālais uzņēmums statūtos noteikto mērķu sasniegšanai ir tiesīgs piesaistīt brīvprātīgā darba veicējus darbībām, kas nav saistītas ar uzņēmuma pārvaldi un grāmatvedību, kā arī uzņēmuma pamatfunkcijām.",
        en "Volunteers in a social enterprise": "A social enterprise may engage volunteers for its statutory aims in activities connected neither with management and bookkeeping nor with its core functions.",
        rules ["social-enterprise-functions"],
    }
}
