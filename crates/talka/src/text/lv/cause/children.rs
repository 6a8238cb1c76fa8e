//! Why somebody may not work where children are.

use crate::lang::Lang;
use crate::law::provisions::PERMITS;
use crate::law::{AssessmentFlaw, Bar, PermitAuthority};
use crate::text::numbers::date;

const LV: Lang = Lang::Lv;

pub(in crate::text) fn barred(bar: Bar) -> String {
    match bar {
        Bar::Violence { authority } => {
            format!(
                "brīvprātīgais ir sodīts par vardarbību, un nav {} atļaujas strādāt ar bērniem",
                permit_authority(authority)
            )
        }
        Bar::ViolenceEarlier => format!(
            "brīvprātīgais ir sodīts par vardarbību, un līdz {} likums neparedzēja atļauju strādāt ar bērniem",
            date(PERMITS.plus(-1), LV)
        ),
        Bar::SexualOffence => {
            "brīvprātīgais ir sodīts par nodarījumu pret tikumību vai dzimumneaizskaramību".into()
        }
        Bar::MedicalMeasures => "brīvprātīgajam ir piemēroti medicīniska rakstura piespiedu līdzekļi".into(),
        Bar::Fine => "brīvprātīgajam piemērots naudas sods saskaņā ar Bērnu tiesību aizsardzības likuma 81. pantu, un kopš lēmuma \
            nav pagājuši trīs gadi"
            .into(),
    }
}

pub(super) fn assessed(flaw: AssessmentFlaw) -> &'static str {
    match flaw {
        AssessmentFlaw::None => "bet nav izvērtēts, vai bērni nav apdraudēti",
        AssessmentFlaw::NotYet => "bet šajās dienās vēl nebija izvērtēts, vai bērni nav apdraudēti",
        AssessmentFlaw::Endangers => "un pēc izvērtējuma bērni ir apdraudēti",
    }
}

/// Whose permit, in the genitive.
fn permit_authority(authority: PermitAuthority) -> &'static str {
    match authority {
        PermitAuthority::Inspectorate => "Valsts bērnu tiesību aizsardzības inspekcijas",
        PermitAuthority::Centre => "Bērnu aizsardzības centra",
    }
}
