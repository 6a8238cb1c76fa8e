//! Social Enterprise Law (Sociālā uzņēmuma likums).

use super::provisions;
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const fn law(place: &'static str, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::SocialEnterpriseLaw,
        place,
        in_force: Period::since(Day::literal(2018, 4, 1)),
        basis: Basis { mark, confirmed_to: None, source },
    }
}

pub(super) static SOCIAL_ENTERPRISE_LAW: ActEntry = ActEntry {
    act: Act::SocialEnterpriseLaw,
    title: InBoth { lv: "Sociālā uzņēmuma likums", en: "Social Enterprise Law" },
    likumi: Some(294_484),
    adopted: None,
    published: None,
    editions: &[],
    provisions: LISTED,
};

provisions! {
    SUL_2_1 = law("2(1)", Mark::Primary, "https://likumi.lv/ta/en/en/id/294484") => {
        lv "Sociālais uzņēmums": "Sociālais uzņēmums ir sabiedrība ar ierobežotu atbildību, kurai Labklājības ministrija piešķīrusi šo statusu; statusu var atņemt. Pantu grozīja 13.01.2022.",
        en "Social enterprise": "A social enterprise is a limited company to which the Ministry of Welfare granted the status; it can be withdrawn. The section was reworded on 13 January 2022.",
        unchecked Elsewhere,
    }
    SUL_VOLUNTEERS = law("", Mark::Recalled, "") => {
        lv "Brīvprātīgie sociālajā uzņēmumā": "Pēc atmiņas: brīvprātīgos iesaista darbos, kas nav pamatfunkcijas un neaizstāj nodarbinātos.",
        en "Volunteers in a social enterprise": "As recalled: volunteers do tasks that are not tied to its core functions and do not take the place of employees.",
        unchecked NotSeen,
        doubts [Number, Content],
    }
}
