//! Awards in Latvian.

use super::super::list::one_of;
use super::super::numbers::{date, hours};
use crate::lang::Lang;
use crate::recognition::awards::{AwardError, AwardStep, EntitlementKind, Granted, NotValidError};
use crate::recognition::{FallenShort, Reached};

const LV: Lang = Lang::Lv;

pub(in crate::text) fn award_step(step: AwardStep) -> &'static str {
    match step {
        AwardStep::Eligible => "kritēriji izpildīti",
        AwardStep::Approved => "apstiprināts",
        AwardStep::Invited => "nosūtīts ielūgums",
        AwardStep::HandedOver => "pasniegts",
        AwardStep::Revoked => "atsaukts",
        AwardStep::Reinstated => "atjaunots",
    }
}

pub(in crate::text) fn entitlement_kind(kind: EntitlementKind) -> &'static str {
    match kind {
        EntitlementKind::QueuePlace => "priekšrocība rindā",
        EntitlementKind::Discount => "atlaide",
        EntitlementKind::Other => "cita priekšrocība",
    }
}

pub(in crate::text) fn award_error(error: &AwardError) -> String {
    let quoted = |step: AwardStep| format!("„{}”", award_step(step));
    match error {
        AwardError::NotThere => {
            "Šāda apbalvojuma uzskaitē nav: vispirms jāieraksta, ka kritēriji ir izpildīti.".into()
        }
        AwardError::OutOfOrder { step, after, expected } => {
            let expected: Vec<String> = expected.iter().map(|step| quoted(*step)).collect();
            let expected = one_of(&expected, LV);
            match after {
                Some(after) => format!(
                    "Ierakstu {} tagad veikt nevar, jo apbalvojuma statuss ir {}. \
                     Nākamais ieraksts var būt {expected}.",
                    quoted(*step),
                    quoted(*after)
                ),
                None => format!("Pirmais ieraksts nevar būt {}: tam jābūt {expected}.", quoted(*step)),
            }
        }
        AwardError::TooEarly { earliest } => {
            format!("Diena nevar būt agrāka par iepriekšējā ieraksta dienu: {}", date(*earliest, LV))
        }
        AwardError::WithoutReason { step } => format!("Ierakstam {} jānorāda iemesls.", quoted(*step)),
        AwardError::ReversedPeriod => "Periods beidzas pirms sākuma.".into(),
        AwardError::EndlessPeriod => "Periodam nav ne pirmās, ne pēdējās dienas.".into(),
        AwardError::UnusableEntitlement => "Apbalvojuma priekšrocību nekad nevarētu izmantot.".into(),
        AwardError::RepeatedEntitlement => {
            "Divām apbalvojuma priekšrocībām ir vienāds identifikators.".into()
        }
        AwardError::OtherScheme => "Apbalvojumi noteikti pēc citas kārtības.".into(),
        AwardError::NoEntitlement => "Šis apbalvojums tādu priekšrocību nedod.".into(),
        AwardError::NotValid(reason) => not_valid(*reason),
    }
}

pub(in crate::text) fn not_valid(reason: NotValidError) -> String {
    match reason {
        NotValidError::NotGranted { needs } => {
            format!("Priekšrocību varēs izmantot, kad apbalvojuma statuss būs „{}”.", award_step(needs))
        }
        NotValidError::NotYet { from } => format!("Priekšrocību var izmantot tikai no {}", date(from, LV)),
        NotValidError::Over { to } => format!("Priekšrocību varēja izmantot līdz {}", date(to, LV)),
        NotValidError::EndNotSaid { from } => {
            format!("Priekšrocība ir spēkā no {}, bet nav zināms, cik ilgi to var izmantot.", date(from, LV))
        }
        NotValidError::UsedUp { uses } => {
            format!(
                "Priekšrocība jau ir izmantota tik reižu, cik tas ir atļauts. Atļauto reižu skaits: {uses}."
            )
        }
        NotValidError::Revoked { on } => {
            format!("Priekšrocību izmantot nevar, jo apbalvojums ir atsaukts {}", date(on, LV))
        }
    }
}

pub(in crate::text) fn fallen_short(short: &FallenShort) -> String {
    let reached = match short.state {
        Reached::Reached => "un līmenis joprojām ir sasniegts",
        Reached::Undecided => "un nav zināms, vai līmenis joprojām ir sasniegts",
        Reached::NotReached => "un līmenis vairs nav sasniegts",
    };
    let now = hours(short.counted, LV);
    let counted = match short.minutes {
        0 => format!("Ieskaitītais laiks ir {now}"),
        then => format!(
            "Kad apbalvojumu piešķīra, ieskaitītais laiks bija {}; tagad tas ir {now}",
            hours(then, LV)
        ),
    };
    format!("{counted}, {reached}. Apbalvojums paliek spēkā; tā statuss ir „{}”.", award_step(short.step))
}

pub(in crate::text) fn granted(granted: &Granted) -> String {
    match granted {
        Granted::New => "Šis apbalvojums ir jauns.".into(),
        Granted::Already { step } => {
            format!("Šis apbalvojums jau ir uzskaitē, un tā statuss ir „{}”.", award_step(*step))
        }
        Granted::RevokedBefore { on } => format!(
            "Šis apbalvojums {} ir atsaukts, tāpēc vēlreiz to nepiešķir. To var tikai atjaunot, norādot iemeslu.",
            date(*on, LV)
        ),
        Granted::HigherHeld { .. } => "Par to pašu laiku jau ir piešķirts augstāks līmenis.".into(),
    }
}
