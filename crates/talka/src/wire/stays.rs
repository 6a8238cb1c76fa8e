//! Stays in programmes.

use super::answer::json;
use super::error::InputErrors;
use super::read_register;
use super::spelling::Spellings;
use crate::lang::InBoth;
use crate::law::{Judged, Settings};
use crate::programmes::{Programme, Stay, StayError, judge};
use crate::reading::{Pointer, ReadErrors, Tree, record};
use crate::text::{Lang, Worded};

record! {
    /// Which stays are judged.
    pub struct StayOptions {
        /// The day and the choices where the law leaves room.
        pub settings: Settings,
        /// The stays, each of a placement of the register.
        pub stays: Vec<Stay>,
        /// The versions of the programmes, in any order; absent: the built-in ones, which need the feature
        /// `toml`.
        pub programmes: Option<Vec<Programme>>,
        /// The language of the text; without it, the report has no text.
        pub lang: Option<Lang>,
    }
}

/// Judges stays in programmes: a [`ProgrammeReport`](crate::programmes::ProgrammeReport) as JSON text.
///
/// `options` has the [`StayOptions`].
///
/// ```
/// # #[cfg(feature = "toml")] {
/// use talka::wire::check_stays;
/// let register = include_bytes!("../../doc/thirteen.json");
/// let options = br#"{"settings": {"today": "2024-12-31"}, "stays": [{
///     "programme": "esc", "placement": "00000000-0000-0000-0000-000000000003", "strand": "individual",
///     "from": "2024-03-01", "to": "2024-08-31", "weekly_minutes": 2400}]}"#;
/// let report = check_stays(register, options)?;
/// assert!(report.contains(r#""code":"programme-weekly-hours","severity":"violation""#));
/// # }
/// # Ok::<(), talka::wire::InputErrors>(())
/// ```
pub fn check_stays(register: &[u8], options: &[u8]) -> Result<String, InputErrors> {
    check_stays_read(Tree::from_json(register), super::options::tree(options)?)
}

/// [`check_stays`], where register and options were read already, be it not from JSON.
pub fn check_stays_trees(register: Tree<'_>, options: Tree<'_>) -> Result<String, InputErrors> {
    check_stays_read(Ok(register), options)
}

fn check_stays_read(
    register: Result<Tree<'_>, ReadErrors>,
    options: Tree<'_>,
) -> Result<String, InputErrors> {
    let StayOptions { settings, stays, programmes, lang } = super::options::read(options)?;
    let spellings = Spellings::of_register(&register);
    let judged = Judged::new(read_register(register, lang)?, &settings);
    let programmes = or_built_in(programmes, lang)?;
    let report = judge(&programmes, &judged, &stays).map_err(|error| refused(error, lang))?;
    Ok(spellings.restore(match lang {
        None => json(&report),
        Some(lang) => json(&Worded { data: &report, lang }),
    }))
}

/// The versions that were given, or else the built-in ones.
#[cfg(feature = "toml")]
#[expect(clippy::unnecessary_wraps, reason = "without TOML there may be none")]
pub(super) fn or_built_in(
    programmes: Option<Vec<Programme>>,
    _: Option<Lang>,
) -> Result<Vec<Programme>, InputErrors> {
    Ok(programmes.unwrap_or_else(Programme::built_in))
}

/// The versions that were given. Without TOML none is built in, and none would judge nothing.
#[cfg(not(feature = "toml"))]
pub(super) fn or_built_in(
    programmes: Option<Vec<Programme>>,
    lang: Option<Lang>,
) -> Result<Vec<Programme>, InputErrors> {
    programmes.ok_or_else(|| {
        let said = NO_PROGRAMMES.text(lang.unwrap_or(Lang::En));
        InputErrors::of_options("no_programmes", Pointer::root().member("programmes"), said)
    })
}

#[cfg(not(feature = "toml"))]
const NO_PROGRAMMES: InBoth = InBoth {
    lv: "sagaidāmas programmu redakcijas: bez papildspējas `toml` nav iebūvēta neviena",
    en: "expected the versions of the programmes: without the feature `toml` none is built in",
};

fn refused(error: StayError, lang: Option<Lang>) -> InputErrors {
    let (kind, member, said) = match error {
        StayError::NoSuchPlacement { .. } => ("unknown_placement", "placement", NO_SUCH_PLACEMENT),
        StayError::Duplicate { .. } => ("duplicate_stay", "placement", DUPLICATE),
        StayError::NoCountry { at, .. } => ("no_country", at.as_str(), NO_COUNTRY),
        StayError::NoDays { .. } => ("no_days", "to", NO_DAYS),
    };
    let at = Pointer::root().member("stays").element(error.position()).member(member);
    InputErrors::of_options(kind, at, said.text(lang.unwrap_or(Lang::En)))
}

const NO_SUCH_PLACEMENT: InBoth = InBoth {
    lv: "reģistrā nav vienošanās ar šādu identifikatoru",
    en: "no placement of the register has this id",
};

const DUPLICATE: InBoth = InBoth {
    lv: "šai vienošanās jau ir cita dalība",
    en: "duplicate: another stay is of the same placement",
};

pub(super) const NO_COUNTRY: InBoth = InBoth {
    lv: "sagaidāma valsts ar diviem burtiem, piemēram, `LV`",
    en: "expected a country of two letters, such as `LV`",
};

const NO_DAYS: InBoth = InBoth {
    lv: "sagaidāma vismaz viena diena bez ceļa no pirmās līdz pēdējai",
    en: "expected at least one day that is not of travel, from the first to the last",
};

#[cfg(all(test, not(feature = "toml")))]
mod tests {
    use super::*;

    #[test]
    fn without_toml_programmes_have_to_be_given() {
        let options = |programmes: &str| {
            format!(r#"{{"settings": {{"today": "2024-12-31"}}, "stays": []{programmes}}}"#)
        };
        let error = check_stays(b"{}", options("").as_bytes()).unwrap_err();
        assert_eq!((&*error.list()[0].kind, error.list()[0].path.as_str()), ("no_programmes", "/programmes"));
        assert!(check_stays(b"{}", options(r#", "programmes": []"#).as_bytes()).is_ok());
    }
}
