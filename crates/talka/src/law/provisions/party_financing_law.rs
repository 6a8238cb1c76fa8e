//! Law on the Financing of Political Organizations (Parties) (Politisko organizāciju (partiju) finansēšanas likums).

use super::provisions;
use crate::date::Period;
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const fn law(place: &'static str, source: &'static str) -> Provision {
    Provision {
        act: Act::PartyFinancingLaw,
        place,
        in_force: Period::ALWAYS,
        basis: Basis { mark: Mark::Primary, confirmed_to: super::CONFIRMED, source },
    }
}

pub(super) static PARTY_FINANCING_LAW: ActEntry = ActEntry {
    act: Act::PartyFinancingLaw,
    title: InBoth {
        lv: "Politisko organizāciju (partiju) finansēšanas likums",
        en: "Law on the Financing of Political Organizations (Parties)",
    },
    likumi: Some(36_189),
    adopted: None,
    published: None,
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    PFL_2_2 = law("2(2)", "https://likumi.lv/ta/id/36189-politisko-organizaciju-partiju-finansesanas-likums") => {
        lv "Dāvinājums partijai": "Dāvinājums ir jebkurš bezatlīdzības labums, arī pakalpojums un pakalpojums zem tirgus cenas. Kur beidzas brīvprātīgais darbs un sākas dāvinājums, likums nesaka.",
        en "Gift to a party": "A gift is any benefit given free, services included, and services below the market price. Where volunteer work ends and a gift begins the Law does not say.",
        rules ["party-service"],
        doubts [InForce],
    }
    PFL_2_2_1 = law("2(2^1)", "https://www.partylaw.leidenuniv.nl/partylaw/Articles/indexcard/2083") => {
        lv "Izņēmums partiju apvienībām": "Izņēmums no dāvinājumu robežām attiecas uz līdzekļiem apvienības iekšienē; brīvprātīgais darbs redzētajā daļā nav minēts.",
        en "Exception for party alliances": "The exception from the limits on gifts covers transfers inside an alliance; volunteer work is not named in the part that was seen.",
        unchecked OtherRegime,
        doubts [InForce],
    }
    PFL_2_3 = law("2(3)", "https://idea.int/node/151248") => {
        lv "Dāvinājumi no pašu ienākumiem": "Dāvinājumus un naudu par iestāšanos un biedra statusu dod no saviem ienākumiem, kopā ne vairāk kā 30 % no iepriekšējā gada ienākumiem.",
        en "Gifts from own income": "Gifts, joining and membership fees come from own income and together stay within 30 per cent of the income of the year before.",
        unchecked OtherRegime,
        doubts [InForce],
    }
    PFL_4 = law("4", "https://idea.int/node/151246") => {
        lv "Kas un cik drīkst dāvināt": "Dāvināt drīkst pilsoņi un personas, kurām ir tiesības uz nepilsoņa pasi: gadā vienai partijai 20 minimālo mēnešalgu apmērā; par dāvinājumiem 15 dienās ziņo KNAB.",
        en "Who may give, and how much": "Citizens and persons entitled to a non-citizen passport may give: 20 minimum monthly wages to a party in a year; reported within 15 days to the Corruption Prevention and Combating Bureau.",
        unchecked OtherRegime,
        doubts [InForce],
    }
}
