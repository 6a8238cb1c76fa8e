//! What is said of certificates, in Latvian and in English.

mod en;
mod lv;

use talka::text::{Lang, date, regulation_kind};

use crate::achievement::{Achievement, AchievementError};
use crate::check::Revocation;
use crate::error::CredentialError;

/// Why something is refused, and what that means for who checks: one or two sentences.
///
/// ```
/// use talka_credential::{CredentialError, text};
/// use talka::text::Lang;
/// assert_eq!(text::error(CredentialError::Revoked, Lang::Lv), "Izdevējs šo apliecinājumu ir atsaucis. Tas vairs nav derīgs.");
/// ```
pub fn error(error: CredentialError, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::error(error),
        Lang::En => en::error(error),
    }
}

/// Why a decision makes no certificate: a sentence.
pub fn achievement_error(error: AchievementError, lang: Lang) -> &'static str {
    match lang {
        Lang::Lv => lv::achievement_error(error),
        Lang::En => en::achievement_error(error),
    }
}

/// What is known of a revocation: a sentence.
pub fn revocation(revocation: Revocation, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::revocation(revocation),
        Lang::En => en::revocation(revocation),
    }
}

/// By which rules: the title of the scheme, its text, and where it was read.
pub fn by_rules(achievement: &Achievement, lang: Lang) -> String {
    let Achievement { scheme_title, authority, text, .. } = achievement;
    let title = match lang {
        Lang::Lv => &scheme_title.lv,
        Lang::En => &scheme_title.en,
    };
    let kind = text.kind.map(|kind| regulation_kind(kind, lang).to_owned());
    let number = text.number.as_ref().map(|number| match lang {
        Lang::Lv => format!("Nr. {number}"),
        Lang::En => format!("No. {number}"),
    });
    let cited: Vec<String> =
        kind.into_iter().chain(number).chain(text.date.map(|day| date(day, lang))).collect();
    let parts = [authority.clone(), title.clone(), cited.join(" "), text.sources.join("; ")];
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(" – ")
}

/// What was verified, and by whom: sentences.
pub fn verified(achievement: &Achievement, lang: Lang) -> String {
    let sentences = match lang {
        Lang::Lv => lv::verified(achievement),
        Lang::En => en::verified(achievement),
    };
    sentences.join(" ")
}
