//! English.

use talka::law::Presumable;
use talka::recognition::HoursConfirmed;
use talka::register::Role;
use talka::text::{Lang, date};

use crate::achievement::{Achievement, AchievementError};
use crate::check::Revocation;
use crate::error::{CredentialError, Part};

const DOCUMENT: &str = "The issuer's file of keys cannot be read.";
const UNREADABLE: &str = "The code is incomplete or was changed: scan or copy it again.";

pub(super) fn error(error: CredentialError) -> String {
    let day = |day| date(day, Lang::En);
    let said = match error {
        CredentialError::TooLarge { .. } => "This text is longer than any certificate and was not read.",
        CredentialError::Form => {
            "This is no code of a certificate: three parts with dots between them are expected. Scan or copy it again."
        }
        CredentialError::Base64 { part: Part::List } => "The list of revoked certificates cannot be read.",
        CredentialError::Base64 { .. } => UNREADABLE,
        CredentialError::Json { part: Part::Document } => DOCUMENT,
        CredentialError::Member { at, .. } if at.starts_with("/verificationMethod") => DOCUMENT,
        CredentialError::Json { .. } | CredentialError::Member { .. } => {
            "The code can be decoded, but it is no certificate of volunteer work that this check knows."
        }
        CredentialError::Unsigned => {
            "This certificate is not signed, so anybody may have written it. Do not trust it."
        }
        CredentialError::SharedSecret => {
            "This certificate is signed in a way that lets everybody who can check it write one. Do not trust it."
        }
        CredentialError::Algorithm => {
            "This certificate is signed by a method that this check does not accept."
        }
        CredentialError::Critical => {
            "This certificate has a condition that whoever checks has to understand, and this check does not know it."
        }
        CredentialError::WrongIssuer => "The certificate names another issuer than the file of keys.",
        CredentialError::UnknownKey => {
            "The certificate is signed by a key that the issuer's file does not hold. Do not trust it."
        }
        CredentialError::KeyAlgorithm => {
            "The method of signing that the certificate names does not fit the issuer's key."
        }
        CredentialError::KeyOver { last } => {
            return format!(
                "The certificate is signed by a key that the issuer used only until {}.",
                day(last)
            );
        }
        CredentialError::KeyRevoked { from } => {
            return format!(
                "The issuer revoked the key from {} on. Certificates signed by it are not valid any more; ask for a new one.",
                day(from)
            );
        }
        CredentialError::PrivateKey => {
            "The issuer's file of keys also holds the secret key, so that anybody could sign. Do not trust this certificate, and let the issuer know."
        }
        CredentialError::Unverifiable => "This method of signing cannot be checked here.",
        CredentialError::Signature => {
            "The signature does not fit: something was changed after signing, or somebody else has signed. Do not trust this certificate."
        }
        CredentialError::NotYet { from } => {
            return format!("This certificate is valid only from {} on.", day(from));
        }
        CredentialError::Over { last } => return format!("This certificate was valid until {}.", day(last)),
        CredentialError::Revoked => "The issuer has revoked this certificate. It is not valid any more.",
        CredentialError::OtherList => {
            "The list of revoked certificates is another one than the certificate names."
        }
        CredentialError::NoSuchEntry => {
            "The list of revoked certificates has no such place as the certificate names."
        }
        CredentialError::Packed { .. } => {
            "The list of revoked certificates cannot be unpacked or is too large."
        }
        CredentialError::Did => "The issuer is not given as a web address at which its keys could be found.",
    };
    said.to_owned()
}

pub(super) const fn achievement_error(error: AchievementError) -> &'static str {
    match error {
        AchievementError::OtherScheme => "It was given under another scheme.",
        AchievementError::NoSuchLevel => "The scheme has no such level.",
        AchievementError::NotReached => {
            "The level is not surely reached, so that there is no certificate of it."
        }
        AchievementError::NotGiven => {
            "The level is reached but not given yet: a jury chooses, or the person has to ask for it."
        }
        AchievementError::GivenBefore => {
            "It was given before; the certificate is made from what the ledger holds."
        }
        AchievementError::Revoked => "What was given has been revoked.",
    }
}

pub(super) fn revocation(revocation: Revocation) -> String {
    match revocation {
        Revocation::NotRevoked { on } => format!("Not revoked (list of {}).", date(on, Lang::En)),
        Revocation::NotChecked => "Whether the certificate was revoked has not been checked.".to_owned(),
        Revocation::NotListed => "No revocation is provided for with this certificate.".to_owned(),
    }
}

pub(super) fn verified(achievement: &Achievement) -> Vec<String> {
    let mut said = Vec::new();
    match &achievement.confirmation {
        None => said.push("The scheme asks for no confirmation of hours.".to_owned()),
        Some(confirmation) => {
            said.push(
                match confirmation.hours {
                    HoursConfirmed::Confirmed => "Only confirmed hours count.",
                    HoursConfirmed::ConfirmedByOthers => {
                        "Only hours count that somebody other than the volunteer has confirmed."
                    }
                    HoursConfirmed::Entered => {
                        "Hours count as they were entered unless they were rejected; no confirmation is needed."
                    }
                    _ => "Hours count as the scheme says.",
                }
                .to_owned(),
            );
            if !confirmation.by.is_empty() {
                let by: Vec<&str> = confirmation.by.iter().map(|by| role(*by)).collect();
                said.push(format!("Confirmed by: {}.", by.join(", ")));
            }
            if confirmation.by_convention {
                said.push("The text of the scheme does not say so; it is what is usual.".to_owned());
            }
        }
    }
    if !achievement.presumed.is_empty() {
        let facts: Vec<&str> = achievement.presumed.iter().map(|fact| presumed(*fact)).collect();
        said.push(format!("Not recorded, but presumed: {}.", facts.join("; ")));
    }
    said
}

const fn role(role: Role) -> &'static str {
    match role {
        Role::Volunteer => "the volunteer",
        Role::Host => "the host",
        Role::Coordinator => "the coordinator",
        Role::School => "the school",
        Role::Municipality => "the municipality",
        _ => "somebody else",
    }
}

const fn presumed(fact: Presumable) -> &'static str {
    match fact {
        Presumable::Payments => "the work was not paid",
        Presumable::ExpensesCovered => "expenses are not to be covered",
        Presumable::Harmless => "the work does no harm to safety, health and morals",
        Presumable::Learning => "something is learned from the work",
        _ => "another circumstance",
    }
}
