//! What is wrong with a consent.

use crate::law::ConsentFlaw;

pub(in super::super) fn consent(flaw: ConsentFlaw) -> &'static str {
    match flaw {
        ConsentFlaw::None => {
            "nav rakstveida piekrišanas no likumiskā pārstāvja (piemēram, mātes, tēva vai aizbildņa)"
        }
        ConsentFlaw::OtherPlacement => "likumiskā pārstāvja piekrišana attiecas tikai uz darbu citur",
        ConsentFlaw::OtherPurpose => {
            "likumiskā pārstāvja piekrišana dota kam citam, nevis brīvprātīgajam darbam"
        }
        ConsentFlaw::NotEntitled => "piekrišanu devis cilvēks, kas nav jaunieša likumiskais pārstāvis",
        ConsentFlaw::Oral => "likumiskais pārstāvis piekrišanu devis tikai mutvārdos, nevis rakstveidā",
        ConsentFlaw::NotYet => "likumiskā pārstāvja rakstveida piekrišana šajās dienās vēl nav spēkā",
        ConsentFlaw::Expired => "likumiskā pārstāvja rakstveida piekrišana šajās dienās vairs nav spēkā",
        ConsentFlaw::Withdrawn => "likumiskais pārstāvis savu piekrišanu ir atsaucis",
        ConsentFlaw::OneParentOnly => {
            "rakstveida piekrišanu devis tikai viens no vecākiem, lai gan prasīta abu piekrišana"
        }
    }
}
