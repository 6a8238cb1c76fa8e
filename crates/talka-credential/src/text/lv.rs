//! Latvian.

use talka::law::Presumable;
use talka::recognition::HoursConfirmed;
use talka::register::Role;
use talka::text::{Lang, date};

use crate::achievement::{Achievement, AchievementError};
use crate::check::Revocation;
use crate::error::{CredentialError, Part};

const DOCUMENT: &str = "Izdevēja atslēgu datne nav nolasāma.";
const UNREADABLE: &str = "Kods nav pilnīgs vai ir mainīts: noskenējiet vai nokopējiet to vēlreiz.";

pub(super) fn error(error: CredentialError) -> String {
    let day = |day| date(day, Lang::Lv);
    let said = match error {
        CredentialError::TooLarge { .. } => {
            "Šis teksts ir garāks par jebkuru apliecinājumu, tāpēc tas nav lasīts."
        }
        CredentialError::Form => {
            "Tas nav apliecinājuma kods: jābūt trim daļām ar punktiem starp tām. Noskenējiet vai nokopējiet kodu vēlreiz."
        }
        CredentialError::Base64 { part: Part::List } => "Atsaukto apliecinājumu saraksts nav nolasāms.",
        CredentialError::Base64 { .. } => UNREADABLE,
        CredentialError::Json { part: Part::Document } => DOCUMENT,
        CredentialError::Member { at, .. } if at.starts_with("/verificationMethod") => DOCUMENT,
        CredentialError::Json { .. } | CredentialError::Member { .. } => {
            "Kodu var atšifrēt, bet tas nav brīvprātīgā darba apliecinājums, kādu šī pārbaude pazīst."
        }
        CredentialError::Unsigned => {
            "Šis apliecinājums nav parakstīts, tāpēc to varēja uzrakstīt jebkurš. Neuzticieties tam."
        }
        CredentialError::SharedSecret => {
            "Šis apliecinājums parakstīts tā, ka katrs, kas to var pārbaudīt, varētu to arī uzrakstīt. Neuzticieties tam."
        }
        CredentialError::Algorithm => "Šis apliecinājums parakstīts ar paņēmienu, kuru šī pārbaude nepieņem.",
        CredentialError::Critical => {
            "Šajā apliecinājumā ir nosacījums, kas pārbaudītājam jāsaprot, bet šī pārbaude to nepazīst."
        }
        CredentialError::WrongIssuer => "Apliecinājumā minēts cits izdevējs nekā atslēgu datnē.",
        CredentialError::UnknownKey => {
            "Apliecinājums parakstīts ar atslēgu, kuras izdevēja atslēgu datnē nav. Neuzticieties tam."
        }
        CredentialError::KeyAlgorithm => {
            "Apliecinājumā minētais paraksta paņēmiens neatbilst izdevēja atslēgai."
        }
        CredentialError::KeyOver { last } => {
            return format!(
                "Apliecinājums parakstīts ar atslēgu, kuru izdevējs lietojis tikai līdz {}",
                day(last)
            );
        }
        CredentialError::KeyRevoked { from } => {
            return format!(
                "Izdevējs atslēgu ir atsaucis no {} Ar to parakstītie apliecinājumi vairs nav derīgi; lūdziet jaunu.",
                day(from)
            );
        }
        CredentialError::PrivateKey => {
            "Izdevēja atslēgu datnē ir arī slepenā atslēga, tāpēc parakstīt varēja jebkurš. Neuzticieties šim apliecinājumam un paziņojiet izdevējam."
        }
        CredentialError::Unverifiable => "Šeit šo paraksta paņēmienu nevar pārbaudīt.",
        CredentialError::Signature => {
            "Paraksts neatbilst: pēc parakstīšanas kaut kas ir mainīts vai parakstījis kāds cits. Neuzticieties šim apliecinājumam."
        }
        CredentialError::NotYet { from } => {
            return format!("Šis apliecinājums ir derīgs tikai no {}", day(from));
        }
        CredentialError::Over { last } => {
            return format!("Šis apliecinājums bija derīgs līdz {}", day(last));
        }
        CredentialError::Revoked => "Izdevējs šo apliecinājumu ir atsaucis. Tas vairs nav derīgs.",
        CredentialError::OtherList => {
            "Atsaukto apliecinājumu saraksts ir cits nekā tas, uz kuru norāda apliecinājums."
        }
        CredentialError::NoSuchEntry => {
            "Atsaukto apliecinājumu sarakstā nav vietas, uz kuru norāda apliecinājums."
        }
        CredentialError::Packed { .. } => {
            "Atsaukto apliecinājumu saraksts nav atpakojams vai ir pārāk liels."
        }
        CredentialError::Did => "Izdevējs nav norādīts kā tīmekļa adrese, kurā varētu atrast tā atslēgas.",
    };
    said.to_owned()
}

pub(super) const fn achievement_error(error: AchievementError) -> &'static str {
    match error {
        AchievementError::OtherScheme => "Piešķirts pēc citas kārtības.",
        AchievementError::NoSuchLevel => "Kārtībā tāda līmeņa nav.",
        AchievementError::NotReached => "Līmenis nav droši sasniegts, tāpēc apliecinājuma par to nav.",
        AchievementError::NotGiven => {
            "Līmenis ir sasniegts, bet vēl nav piešķirts: izvēlas žūrija vai tas jālūdz pašam."
        }
        AchievementError::GivenBefore => {
            "Piešķirts jau agrāk; apliecinājumu sagatavo no piešķirto sarakstā ierakstītā."
        }
        AchievementError::Revoked => "Piešķirtais ir atsaukts.",
    }
}

pub(super) fn revocation(revocation: Revocation) -> String {
    match revocation {
        Revocation::NotRevoked { on } => {
            format!("Nav atsaukts (saraksts sagatavots {})", date(on, Lang::Lv))
        }
        Revocation::NotChecked => "Nav pārbaudīts, vai apliecinājums nav atsaukts.".to_owned(),
        Revocation::NotListed => "Šim apliecinājumam atsaukšana nav paredzēta.".to_owned(),
    }
}

pub(super) fn verified(achievement: &Achievement) -> Vec<String> {
    let mut said = Vec::new();
    match &achievement.confirmation {
        None => said.push("Kārtība stundu apstiprināšanu neprasa.".to_owned()),
        Some(confirmation) => {
            said.push(
                match confirmation.hours {
                    HoursConfirmed::Confirmed => "Ieskaitītas tikai apstiprinātas stundas.",
                    HoursConfirmed::ConfirmedByOthers => {
                        "Ieskaitītas tikai stundas, kuras apstiprinājis kāds cits, nevis pats brīvprātīgais."
                    }
                    HoursConfirmed::Entered => {
                        "Ieskaitītas ierakstītās stundas, ja tās nav noraidītas; apstiprinājums nav vajadzīgs."
                    }
                    _ => "Stundas ieskaitītas, kā to nosaka kārtība.",
                }
                .to_owned(),
            );
            if !confirmation.by.is_empty() {
                let by: Vec<&str> = confirmation.by.iter().map(|by| role(*by)).collect();
                said.push(format!("Apstiprina: {}.", by.join(", ")));
            }
            if confirmation.by_convention {
                said.push("Kārtības tekstā tas nav noteikts; ievērots ierastais.".to_owned());
            }
        }
    }
    if !achievement.presumed.is_empty() {
        let facts: Vec<&str> = achievement.presumed.iter().map(|fact| presumed(*fact)).collect();
        said.push(format!("Ierakstos nav norādīts, bet pieņemts: {}.", facts.join("; ")));
    }
    said
}

const fn role(role: Role) -> &'static str {
    match role {
        Role::Volunteer => "brīvprātīgais",
        Role::Host => "brīvprātīgā darba vieta",
        Role::Coordinator => "brīvprātīgā darba koordinators",
        Role::School => "skola",
        Role::Municipality => "pašvaldība",
        _ => "cita persona",
    }
}

const fn presumed(fact: Presumable) -> &'static str {
    match fact {
        Presumable::Payments => "par darbu nav maksāts",
        Presumable::ExpensesCovered => "izdevumi nav jāsedz",
        Presumable::Harmless => "darbs nekaitē drošībai, veselībai un tikumībai",
        Presumable::Learning => "darbā kaut ko apgūst",
        _ => "cits apstāklis",
    }
}
