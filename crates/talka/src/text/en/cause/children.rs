//! Why somebody may not work where children are.

use crate::lang::Lang;
use crate::law::provisions::PERMITS;
use crate::law::{AssessmentFlaw, Bar, PermitAuthority};
use crate::text::numbers::date;

const EN: Lang = Lang::En;

pub(in crate::text) fn barred(bar: Bar) -> String {
    match bar {
        Bar::Violence { authority } => format!(
            "the volunteer was convicted of violence and has no permit of the {}",
            permit_authority(authority)
        ),
        Bar::ViolenceEarlier => format!(
            "the volunteer was convicted of violence, and until {} nobody could permit such a person to work with children",
            date(PERMITS.plus(-1), EN)
        ),
        Bar::SexualOffence => {
            "the volunteer was convicted of an offence against morals or sexual inviolability".into()
        }
        Bar::MedicalMeasures => "compulsory medical measures were applied to the volunteer".into(),
        Bar::Fine => "the volunteer was fined for an offence against the rights of a child less than three \
            years ago"
            .into(),
    }
}

pub(super) fn assessed(flaw: AssessmentFlaw) -> &'static str {
    match flaw {
        AssessmentFlaw::None => "and nobody judged whether children are in danger",
        AssessmentFlaw::NotYet => "and on these days nobody had judged yet whether children are in danger",
        AssessmentFlaw::Endangers => "and was judged to endanger children",
    }
}

pub(in crate::text) fn permit_authority(authority: PermitAuthority) -> &'static str {
    match authority {
        PermitAuthority::Inspectorate => "State Inspectorate for Protection of Children's Rights",
        PermitAuthority::Centre => "Children's Protection Centre",
    }
}
