//! Programmes in plain words.

use super::{en, lv, words};
use crate::lang::Lang;
use crate::programmes::{CitedProgramme, ProgrammeCause, ProgrammeCode};
use crate::recognition::Title;

/// Why a stay is not as a programme asks: one plain sentence, without the citation.
///
/// ```
/// use talka::programmes::{LabelRole, ProgrammeCause};
/// use talka::text::{Lang, programme_cause};
/// let cause = ProgrammeCause::NoLabel { role: LabelRole::Host };
/// assert_eq!(programme_cause(&cause, Lang::Lv), "Programma prasa kvalitātes zīmi (uzņēmējorganizācija), bet šajās dienās tās nav.");
/// ```
pub fn programme_cause(cause: &ProgrammeCause, lang: Lang) -> String {
    match lang {
        Lang::Lv => lv::programme_cause(cause),
        Lang::En => en::programme_cause(cause),
    }
}

/// How a version of a programme is cited.
///
/// ```
/// # #[cfg(feature = "toml")] {
/// use talka::law::Mark;
/// use talka::programmes::{CitedProgramme, Programme};
/// use talka::text::{Lang, programme};
/// let version = Programme::built_in().into_iter().find(|version| version.id == "esc-2024").unwrap();
/// let cited = CitedProgramme::of(&version, Mark::Official);
/// assert_eq!(programme(&cited, Lang::Lv), "Eiropas Solidaritātes korpuss, Regula (ES) 2021/888");
/// # }
/// ```
pub fn programme(cited: &CitedProgramme, lang: Lang) -> String {
    format!("{}, {}", titled(&cited.title, lang), titled(&cited.text, lang))
}

pub(super) fn programme_title(code: ProgrammeCode, lang: Lang) -> &'static str {
    words(code, lang)
}

fn titled(title: &Title, lang: Lang) -> &str {
    match lang {
        Lang::Lv => &title.lv,
        Lang::En => &title.en,
    }
}
