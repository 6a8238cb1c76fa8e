//! What organizations are in law.

use talka::register::LegalClass;

use super::{spellings, word};

/// The legal form that a word stands for, as clerks write it or as the library does. Case, diacritics and punctuation do not matter.
///
/// ```
/// use talka::register::LegalClass;
/// use talka_import::legal_class;
/// assert_eq!(legal_class("Biedrība"), Some(LegalClass::Association));
/// assert_eq!(legal_class("klubs"), None);
/// ```
pub fn legal_class(text: &str) -> Option<LegalClass> {
    word(text)
}

spellings!(LegalClass {
    Association: "biedrība", "NVO", "nevalstiska organizācija", "NGO";
    Foundation: "nodibinājums", "fonds";
    TradeUnion: "arodbiedrība", "arodbiedrību apvienība", "arodorganizācija";
    StateInstitution: "valsts iestāde", "valsts pārvaldes iestāde", "state";
    MunicipalInstitution: "pašvaldības iestāde", "pašvaldība", "pašvaldības dome", "dome", "novada dome",
        "pilsētas dome", "pašvaldības aģentūra", "pašvaldības administrācija", "municipality";
    PoliticalParty: "politiskā partija", "partija", "politiska partija", "party";
    PartyAlliance: "partiju apvienība", "politisko partiju apvienība";
    SocialEnterprise: "sociālais uzņēmums", "sociāls uzņēmums", "SIA (sociālais uzņēmums)", "sociālā uzņēmuma SIA";
    Merchant: "komersants", "SIA", "sabiedrība ar ierobežotu atbildību", "akciju sabiedrība", "AS",
        "individuālais komersants", "IK", "uzņēmums", "company";
    NaturalPerson: "fiziska persona", "fiziskā persona", "privātpersona", "person";
    ReligiousOrganization: "reliģiska organizācija", "reliģiskā organizācija", "draudze", "baznīca", "church";
    DerivedPublicPerson: "atvasināta publiska persona", "augstskola", "universitāte", "university";
    PublicCapitalCompany: "publiskas personas kapitālsabiedrība", "kapitālsabiedrība", "pašvaldības SIA",
        "pašvaldības kapitālsabiedrība", "pašvaldības uzņēmums", "valsts kapitālsabiedrība", "valsts SIA", "valsts AS",
        "VSIA", "VAS";
});
