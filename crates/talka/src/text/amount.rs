//! Amounts that the law sets, with their units.

use super::plural::{Noun, english};
use super::{Inflection, Lang, en, listed, lv};
use crate::law::{ConsentUntil, PermitAuthority};
use crate::register::Risk;

pub(crate) use super::euros;

/// `13 gadi`, `13 years`.
pub(crate) fn years(years: u8, lang: Lang) -> String {
    let unit = match lang {
        Lang::Lv => Noun::GADS.beside(years.into(), Inflection::Nominative),
        Lang::En => english(years.into(), ["year", "years"]),
    };
    format!("{years} {unit}")
}

pub(crate) fn consent_until(until: ConsentUntil, lang: Lang) -> String {
    years(until.age(), lang)
}

/// `3 dienas`, `3 days`.
pub(crate) fn days(days: i32, lang: Lang) -> String {
    let unit = match lang {
        Lang::Lv => Noun::DIENA.beside(days.unsigned_abs().into(), Inflection::Nominative),
        Lang::En => english(days.unsigned_abs().into(), ["day", "days"]),
    };
    format!("{days} {unit}")
}

/// Centimetres in metres: `5 m`, `2,5 m`.
pub(crate) fn metres(cm: u32, lang: Lang) -> String {
    let (whole, rest) = (cm / 100, cm % 100);
    let point = match lang {
        Lang::Lv => ',',
        Lang::En => '.',
    };
    let rest = format!("{rest:02}");
    match rest.trim_end_matches('0') {
        "" => format!("{whole} m"),
        rest => format!("{whole}{point}{rest} m"),
    }
}

pub(crate) fn risks(risks: &'static [Risk], lang: Lang) -> String {
    let name = match lang {
        Lang::Lv => lv::risk_named,
        Lang::En => en::risk,
    };
    listed(&risks.iter().copied().map(name).collect::<Vec<_>>(), lang)
}

pub(crate) fn permit_authority(authority: PermitAuthority, lang: Lang) -> String {
    let name = match lang {
        Lang::Lv => lv::permit_authority_named(authority),
        Lang::En => en::permit_authority(authority),
    };
    name.to_owned()
}

/// `no 18 līdz 30 gadiem`, `from 18 to 30 years`.
pub(crate) fn ages((youngest, oldest): (u8, u8), lang: Lang) -> String {
    match lang {
        Lang::Lv => {
            let unit = Noun::GADS.beside(oldest.into(), Inflection::Dative);
            format!("no {youngest} līdz {oldest} {unit}")
        }
        Lang::En => format!("from {youngest} to {oldest} years"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_their_units() {
        assert_eq!(
            [years(13, Lang::Lv), years(21, Lang::Lv), years(1, Lang::En)],
            ["13 gadu", "21 gads", "1 year"]
        );
        assert_eq!(
            [days(3, Lang::Lv), days(1, Lang::Lv), days(1, Lang::En)],
            ["3 dienas", "1 diena", "1 day"]
        );
        assert_eq!(
            [metres(500, Lang::Lv), metres(250, Lang::Lv), metres(205, Lang::En)],
            ["5 m", "2,5 m", "2.05 m"]
        );
        assert_eq!(
            [ages((18, 30), Lang::Lv), ages((18, 30), Lang::En)],
            ["no 18 līdz 30 gadiem", "from 18 to 30 years"]
        );
        assert_eq!(risks(&[Risk::Disability, Risk::Death], Lang::Lv), "invaliditāte un nāve");
    }
}
