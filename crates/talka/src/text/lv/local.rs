//! Local requirements in Latvian. Each sentence says that it is the municipality that asks.

use super::super::local::pointed;
use super::super::numbers::{date, hours_in_words};
use super::super::plural::{Inflection, Noun};
use super::cause::consent;
use crate::lang::Lang;
use crate::recognition::requirements::{
    Belonging, Cited, RegisterKind, RegulationKind, RequirementCode, Shortfall,
};

const LV: Lang = Lang::Lv;

/// That a finding rests on a convention.
pub(in crate::text) const ASSUMED: &str = "Noteikumos tas nav skaidri pateikts; šeit tie saprasti tā.";

pub(in crate::text) fn requirement(code: RequirementCode) -> &'static str {
    match code {
        RequirementCode::VolunteerNotRegistered => "Brīvprātīgā reģistrācija",
        RequirementCode::OrganizationNotRegistered => "Organizētāja reģistrācija",
        RequirementCode::LocalConsentMissing => "Pašvaldības prasītā likumiskā pārstāvja piekrišana",
        RequirementCode::ContractWithAnother => "Ar ko slēdz līgumu",
        RequirementCode::VacancyTooSmall => "Piedāvātā darba apjoms",
        RequirementCode::OutsideMunicipality => "Saistība ar pašvaldību",
        RequirementCode::HandedInLate => "Stundu iesniegšanas termiņš",
        RequirementCode::ConfirmedLate => "Stundu apstiprināšanas termiņš",
    }
}

pub(in crate::text) fn shortfall(cause: Shortfall) -> String {
    let hours = |minutes, inflection| hours_in_words(minutes, inflection, LV);
    match cause {
        Shortfall::VolunteerNotRegistered { register } => format!(
            "Pašvaldība prasa brīvprātīgo reģistrēt {}, bet šajās dienās šādas reģistrācijas nav.",
            in_register(register)
        ),
        Shortfall::OrganizationNotRegistered { register } => format!(
            "Pašvaldība prasa darba organizētāju reģistrēt {}, bet šajās dienās šādas reģistrācijas nav.",
            in_register(register)
        ),
        Shortfall::LocalConsentMissing { flaw, until } => format!(
            "Pašvaldība prasa likumiskā pārstāvja piekrišanu, kamēr jaunietim nav {until} {}, bet {}.",
            Noun::GADS.beside(until.into(), Inflection::Genitive),
            consent(flaw)
        ),
        Shortfall::ContractWithAnother => {
            "Pašvaldība prasa līgumu slēgt ar tās norādīto iestādi, bet tas noslēgts ar citu organizētāju.".into()
        }
        Shortfall::VacancyTooSmall { monthly, least } => format!(
            "Piedāvātais darba laiks mēnesī ir {}, bet pašvaldība prasa vismaz {}.",
            hours(monthly, Inflection::Nominative),
            hours(least, Inflection::Accusative)
        ),
        Shortfall::OutsideMunicipality { by } => match by {
            Belonging::Residence => {
                "Pašvaldība prasa, lai dzīvesvieta būtu deklarēta tajā, bet šajās dienās tā nav."
            }
            Belonging::School => "Pašvaldība prasa mācīties skolā tās teritorijā, bet šajās dienās tā nav.",
            Belonging::ResidenceOrSchool => {
                "Pašvaldība prasa, lai tajā būtu skola vai deklarētā dzīvesvieta, bet šajās dienās tur nav ne vienas, \
                 ne otras."
            }
        }
        .into(),
        Shortfall::HandedInLate { due, on } => format!(
            "Pašvaldība prasa stundas iesniegt līdz {}, bet tās iesniegtas {}",
            date(due, LV),
            date(on, LV)
        ),
        Shortfall::ConfirmedLate { due, on: Some(on) } => format!(
            "Pašvaldība prasa stundas apstiprināt līdz {}, bet tās apstiprinātas {}",
            date(due, LV),
            date(on, LV)
        ),
        Shortfall::ConfirmedLate { due, on: None } => {
            format!("Pašvaldība prasa stundas apstiprināt līdz {}, bet tās vēl nav apstiprinātas.", date(due, LV))
        }
    }
}

fn in_register(register: RegisterKind) -> &'static str {
    match register {
        RegisterKind::Municipality => "pašvaldības brīvprātīgo reģistrā",
        RegisterKind::StateSystem => "valsts informācijas sistēmā brivpratigie.lv",
    }
}

pub(in crate::text) fn regulation_kind(kind: RegulationKind) -> &'static str {
    match kind {
        RegulationKind::BindingRules => "saistošie noteikumi",
        RegulationKind::InternalRules => "iekšējie noteikumi",
        RegulationKind::Rules => "noteikumi",
        RegulationKind::Bylaws => "nolikums",
        RegulationKind::Procedure => "kārtība",
        RegulationKind::Guidelines => "vadlīnijas",
        RegulationKind::Decision => "lēmums",
        RegulationKind::Order => "rīkojums",
    }
}

pub(in crate::text) fn regulation(cited: &Cited) -> String {
    let point = cited.point.as_deref().map(|point| {
        let noun = if point.contains('.') { "apakšpunkts" } else { "punkts" };
        format!("{point}. {noun}")
    });
    pointed(cited, regulation_kind(cited.kind), "Nr.", point, LV)
}
