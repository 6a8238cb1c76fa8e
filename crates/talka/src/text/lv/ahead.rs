//! Findings whose days have not come yet.

use super::super::numbers::date;
use super::super::plural::{Inflection, Noun};
use super::cause::consent;
use crate::date::Day;
use crate::lang::Lang;
use crate::law::{Cause, PolicyFlaw};

/// Why a rule will not be satisfied from that day on, where that is said in other words than what is so today.
pub(in crate::text) fn ahead(cause: &Cause, from: Day) -> Option<String> {
    let from = date(from, Lang::Lv);
    let years_of_age = |age: u8| format!("{age} {}", Noun::GADS.beside(age.into(), Inflection::Genitive));
    Some(match cause {
        Cause::UnderMinimumAge { minimum } => format!(
            "No {from} brīvprātīgajam vēl nebūs {}, bet brīvprātīgo darbu drīkst veikt tikai no šāda vecuma.",
            years_of_age(*minimum)
        ),
        Cause::ConsentMissing { flaw, .. } => format!(
            "No {from} jaunietim būs vajadzīga likumiskā pārstāvja rakstveida piekrišana, bet {}.",
            consent(*flaw)
        ),
        Cause::ConsentAtSixteen => format!(
            "No {from} jaunietim būs 16 gadu; likumā nav skaidri pateikts, \
             vai likumiskā pārstāvja piekrišana vēl būs vajadzīga."
        ),
        Cause::SocialEnterpriseStatus => format!(
            "No {from} uzņēmumam nebūs sociālā uzņēmuma statusa, tāpēc organizēt brīvprātīgo darbu tas nedrīkstēs."
        ),
        Cause::UninsuredHazard { flaw: PolicyFlaw::Period } => format!(
            "Darbs ir bīstams, bet no {from} apdrošināšana pret nelaimes gadījumiem vairs nebūs spēkā."
        ),
        Cause::RecordCheckOld { done } => format!(
            "Darbs notiek tur, kur ir bērni, bet no {from} kopš pēdējās pārbaudes Sodu reģistrā \
             ({}) būs pagājis vairāk nekā gads.",
            date(*done, Lang::Lv)
        ),
        Cause::ResidenceAge { youngest, oldest } => format!(
            "Brīvprātīgajam ir uzturēšanās atļauja darbam programmā, kas paredzēta {youngest}–{oldest} gadu vecumam, \
             bet no {from} brīvprātīgā vecums būs cits."
        ),
        _ => return None,
    })
}
