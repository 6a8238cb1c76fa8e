//! Findings whose days have not come yet.

use super::super::numbers::date;
use super::super::plural::{Inflection, Noun};
use super::cause::{barred, consent, needs_writing, probation, to_prepare, writing};
use crate::date::Day;
use crate::lang::Lang;
use crate::law::{AssessmentFlaw, Cause, Lacking, PolicyFlaw};

/// Why a rule will not be satisfied from that day on, where that is said in other words than what is so today.
#[expect(clippy::too_many_lines, reason = "one sentence a cause")]
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
        Cause::StudyTime => {
            "Šajā laikā jaunietim būs mācības, bet nepilngadīgie brīvprātīgo darbu drīkst veikt \
            tikai no mācībām brīvajā laikā."
                .into()
        }
        Cause::WorkBeforeAgreement { lacking: Lacking::Agreement, from: agreed } => format!(
            "Darbs ierakstīts par {from}, bet vienošanās būs noslēgta tikai {}",
            date(*agreed, Lang::Lv)
        ),
        Cause::WorkBeforeAgreement { lacking: Lacking::Extension, from: extended } => {
            format!(
                "Darbs ierakstīts par {from}, kad termiņš jau būs beidzies, bet par tā pagarināšanu vienosies tikai {}",
                date(*extended, Lang::Lv)
            )
        }
        Cause::WorkBeforeAgreement { lacking: Lacking::Acquainting, from: acquainted } => format!(
            "Darbs ierakstīts par {from}, bet ar tiesībām un pienākumiem brīvprātīgo iepazīstinās tikai {}",
            date(*acquainted, Lang::Lv)
        ),
        Cause::WorkAfterEnd { end } => format!(
            "Stundas ierakstītas par {from}, kad brīvprātīgais darbs jau būs beidzies: pēdējā diena ir {}",
            date(*end, Lang::Lv)
        ),
        Cause::WritingMissing { needed, flaw } => format!(
            "No {from} līgumam par brīvprātīgo darbu jābūt rakstveidā, jo {}, bet {}",
            needs_writing(*needed),
            writing(*flaw)
        ),
        Cause::NotPrepared { missing, done: None } => {
            format!("Līdz {from} vēl jāizdara: {}.", to_prepare(*missing))
        }
        Cause::NotPrepared { missing, done: Some(done) } => format!(
            "Līdz {from} jāizdara: {}; paredzēts, ka tas notiks tikai {}",
            to_prepare(*missing),
            date(*done, Lang::Lv)
        ),
        Cause::HealthDocumentMissing => format!(
            "No {from} darbs var apdraudēt citu cilvēku veselību, bet veselības stāvokli apliecinoša dokumenta tad vēl nebūs."
        ),
        Cause::RecordCheckMissing => {
            format!(
                "No {from} darbs notiks tur, kur ir bērni, bet brīvprātīgais tad vēl nebūs pārbaudīts Sodu reģistrā."
            )
        }
        Cause::BarredFromChildren { bar } => {
            format!("No {from} darbs notiks tur, kur ir bērni, bet {}.", barred(*bar))
        }
        Cause::NotAssessed { flaw: AssessmentFlaw::NotYet } => format!(
            "Brīvprātīgais, kas no {from} strādās ar bērniem, ir sodīts, \
             bet tad vēl nebūs izvērtēts, vai bērni nav apdraudēti."
        ),
        Cause::ProbationBarred { bar } => format!(
            "No {from} par Valsts probācijas dienesta brīvprātīgo šis cilvēks būt nevarēs: {}.",
            probation(*bar)
        ),
        Cause::InsuredTooLate { made, from: insured, start } => format!(
            "Brīvprātīgais jāapdrošina pirms bīstamā darba sākuma ({}), \
             bet apdrošināšanas līgums būs noslēgts {} un spēkā no {}",
            date(*start, Lang::Lv),
            date(*made, Lang::Lv),
            date(*insured, Lang::Lv)
        ),
        Cause::NoticeTooShort { given, effective, earliest } => format!(
            "Par brīvprātīgā darba izbeigšanu paredzēts paziņot {}, \
             tāpēc pēdējā diena drīkst būt ne agrāk kā {}, bet tā ir {}",
            date(*given, Lang::Lv),
            date(*earliest, Lang::Lv),
            date(*effective, Lang::Lv)
        ),
        Cause::NoticeNotWritten => "Līgums ir rakstveidā, tāpēc arī par izbeigšanu jāpaziņo rakstveidā, \
            bet to paredzēts darīt mutvārdos."
            .into(),
        Cause::EndedAtOnceWithoutReason => format!(
            "Brīvprātīgo darbu {from} paredzēts svarīga iemesla dēļ izbeigt uzreiz, bet iemesls nav norādīts."
        ),
        _ => return None,
    })
}
