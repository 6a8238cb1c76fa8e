//! Amounts that the law sets, with their units.

use super::list::listed;
use super::numbers::euros;
use super::plural::{Inflection, Noun, english};
use super::{en, lv};
use crate::lang::Lang;
use crate::law::{Amount, PermitAuthority};
use crate::register::Risk;

/// An amount with its unit: `13 years`, `5 m`, `disability and death`.
///
/// ```
/// use talka::law::Amount;
/// use talka::text::{Lang, amount};
/// assert_eq!(amount(Amount::Years(21), Lang::Lv), "21 gads");
/// assert_eq!(amount(Amount::Centimetres(250), Lang::En), "2.5 m");
/// ```
pub fn amount(amount: Amount, lang: Lang) -> String {
    match amount {
        Amount::Years(years) => counted(years.into(), &Noun::GADS, ["year", "years"], lang),
        Amount::Days(days) => counted(days.unsigned_abs().into(), &Noun::DIENA, ["day", "days"], lang),
        Amount::Centimetres(cm) => metres(cm, lang),
        Amount::Cents(cents) => euros(cents, lang),
        Amount::Risks(all) => risks(all, lang),
        Amount::PermitAuthority(authority) => permit_authority(authority, lang),
        Amount::Ages(youngest, oldest) => ages(youngest, oldest, lang),
    }
}

fn counted(n: u64, lv: &Noun, en: [&'static str; 2], lang: Lang) -> String {
    let unit = match lang {
        Lang::Lv => lv.beside(n, Inflection::Nominative),
        Lang::En => english(n, en),
    };
    format!("{n} {unit}")
}

/// Centimetres in metres: `5 m`, `2,5 m`.
fn metres(cm: u32, lang: Lang) -> String {
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

fn risks(risks: &'static [Risk], lang: Lang) -> String {
    let name = match lang {
        Lang::Lv => lv::risk_named,
        Lang::En => en::risk,
    };
    listed(&risks.iter().copied().map(name).collect::<Vec<_>>(), lang)
}

fn permit_authority(authority: PermitAuthority, lang: Lang) -> String {
    let name = match lang {
        Lang::Lv => lv::permit_authority_named(authority),
        Lang::En => en::permit_authority(authority),
    };
    name.to_owned()
}

/// `no 18 līdz 30 gadiem`, `from 18 to 30 years`.
fn ages(youngest: u8, oldest: u8, lang: Lang) -> String {
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
        for (is, lv, en) in [
            (Amount::Years(13), "13 gadu", "13 years"),
            (Amount::Years(1), "1 gads", "1 year"),
            (Amount::Days(3), "3 dienas", "3 days"),
            (Amount::Days(1), "1 diena", "1 day"),
            (Amount::Centimetres(500), "5 m", "5 m"),
            (Amount::Centimetres(250), "2,5 m", "2.5 m"),
            (Amount::Centimetres(205), "2,05 m", "2.05 m"),
            (Amount::Ages(18, 30), "no 18 līdz 30 gadiem", "from 18 to 30 years"),
            (Amount::Risks(&[Risk::Disability, Risk::Death]), "invaliditāte un nāve", "disability and death"),
        ] {
            assert_eq!([amount(is, Lang::Lv), amount(is, Lang::En)], [lv, en]);
        }
    }
}
