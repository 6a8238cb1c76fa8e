//! Projects of partner towns.

use super::answer::json;
use super::error::InputErrors;
use super::stays::or_built_in;
use crate::exchange::{Exchange, ExchangeError, judge};
use crate::lang::InBoth;
use crate::law::Settings;
use crate::programmes::Programme;
use crate::reading::{ReadErrors, Tree, record};
use crate::text::{Lang, Worded};

record! {
    /// How a project is judged.
    pub struct ExchangeOptions {
        /// The day, and whether what was only recalled is asked for. The choices of the Law are of no matter here.
        pub settings: Settings,
        /// The versions of the programmes, in any order; absent: the built-in ones, which need the feature
        /// `toml`.
        pub programmes: Option<Vec<Programme>>,
        /// The language of the text; without it, the report has no text.
        pub lang: Option<Lang>,
    }
}

/// Judges a project of partner towns: an [`ExchangeReport`](crate::exchange::ExchangeReport) as JSON text.
///
/// `options` has the [`ExchangeOptions`].
///
/// ```
/// # #[cfg(feature = "toml")] {
/// use talka::wire::check_exchange;
/// let hop = include_bytes!("../../doc/hop.json");
/// let report = check_exchange(hop, br#"{"settings": {"today": "2018-08-31"}}"#)?;
/// // The council lends the 350 euro of the programme; they are no further income.
/// assert!(report.contains(r#""total_cents":55000,"funds_cents":55000,"programme_cents":35000,"council_cents":20000"#));
/// assert!(report.contains(r#""findings":[]"#));
/// # }
/// # Ok::<(), talka::wire::InputErrors>(())
/// ```
pub fn check_exchange(exchange: &[u8], options: &[u8]) -> Result<String, InputErrors> {
    check_exchange_read(Tree::from_json(exchange), super::options::tree(options)?)
}

/// [`check_exchange`], where project and options were read already, be it not from JSON.
pub fn check_exchange_trees(exchange: Tree<'_>, options: Tree<'_>) -> Result<String, InputErrors> {
    check_exchange_read(Ok(exchange), options)
}

fn check_exchange_read(
    exchange: Result<Tree<'_>, ReadErrors>,
    options: Tree<'_>,
) -> Result<String, InputErrors> {
    let ExchangeOptions { settings, programmes, lang } = super::options::read(options)?;
    let exchange = exchange.and_then(Exchange::from_tree);
    let exchange = exchange.map_err(|errors| InputErrors::of_reading(&errors, lang))?;
    let programmes = or_built_in(programmes, lang)?;
    let report = judge(&programmes, &settings, &exchange).map_err(|error| refused(&error, lang))?;
    Ok(match lang {
        None => json(&report),
        Some(lang) => json(&Worded { data: &report, lang }),
    })
}

fn refused(error: &ExchangeError, lang: Option<Lang>) -> InputErrors {
    let (kind, said) = match error {
        ExchangeError::Duplicate { .. } => ("duplicate_key", DUPLICATE),
        ExchangeError::NoSuchPartner { .. } => ("unknown_partner", NO_SUCH_PARTNER),
        ExchangeError::NoSuchMobility { .. } => ("unknown_mobility", NO_SUCH_MOBILITY),
        ExchangeError::NoCountry { .. } => ("no_country", super::stays::NO_COUNTRY),
        ExchangeError::NoDays { .. } => ("no_days", super::network::NO_DAYS),
        ExchangeError::Negative { .. } => ("negative", NEGATIVE),
    };
    InputErrors::of_input(kind, error.at().clone(), said.text(lang.unwrap_or(Lang::En)))
}

const DUPLICATE: InBoth =
    InBoth { lv: "šāda atslēga projektā jau ir", en: "duplicate: another has the same key" };

const NO_SUCH_PARTNER: InBoth =
    InBoth { lv: "projektā nav partnera ar šādu atslēgu", en: "no partner of the project has this key" };

const NO_SUCH_MOBILITY: InBoth = InBoth {
    lv: "projektā nav mobilitātes ar šādu atslēgu",
    en: "no mobility of the project has this key",
};

const NEGATIVE: InBoth =
    InBoth { lv: "sagaidāma summa, kas nav negatīva", en: "expected a sum that is not negative" };
