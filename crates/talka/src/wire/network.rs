//! The network of municipalities and regions.

use serde::Serialize;

use super::answer::{VERSION, json};
use super::error::InputErrors;
use crate::date::{Day, Period};
use crate::lang::InBoth;
use crate::network::{Network, NetworkError, WhetherReported, WhomToAsk};
use crate::reading::{Pointer, ReadErrors, Tree, record};
use crate::schema::described;
use crate::territory::{Municipality, PlanningRegion};
use crate::text::Lang;

record! {
    /// What a network is asked.
    pub struct NetworkOptions {
        /// The day on which contacts are looked at, and until which reports have come in.
        pub on: Day,
        /// About which places: codes of municipalities (ATVK), of before or after a reform, or words of planning regions.
        pub places: Option<Vec<String>>,
        /// About which days it is asked who has reported; absent: it is not.
        pub about: Option<ReportedDays>,
        /// The language of what is wrong with the input; English if not set.
        pub lang: Option<Lang>,
    }
}

record! {
    /// The days that reports are about.
    pub struct ReportedDays {
        /// The first day.
        pub from: Day,
        /// The last day, whose list of municipalities is meant.
        pub to: Day,
    }
}

described! {
    /// Whom to ask, and who has reported.
    #[derive(Serialize)]
    pub(super) struct OfNetwork {
        /// Version of this shape.
        version: u32,
        /// Whom to ask about each place, in their order, each once.
        asked: Vec<WhomToAsk>,
        /// Whether each municipality has reported; null where that was not asked.
        reporting: Option<Vec<WhetherReported>>,
    }
}

/// Asks a network whom to ask about places, and who has reported: JSON text. It refers to contacts by their positions.
///
/// `options` has the [`NetworkOptions`].
///
/// ```
/// use talka::wire::network;
/// let known = br#"{"contacts": [{"role": "coordinator", "municipality": "0110000", "from": "2020-01-01"}]}"#;
/// let asked = network(known, br#"{"on": "2021-02-01", "places": ["0110000", "kurzeme"]}"#)?;
/// assert!(asked.contains(r#"{"place":"0110000","of":"municipality","contacts":[0],"perhaps":[]}"#));
/// assert!(asked.contains(r#"{"place":"kurzeme","of":null,"contacts":[],"perhaps":[]}"#));
/// # Ok::<(), talka::wire::InputErrors>(())
/// ```
pub fn network(network: &[u8], options: &[u8]) -> Result<String, InputErrors> {
    network_read(Tree::from_json(network), super::options::tree(options)?)
}

/// [`network()`], where network and options were read already, be it not from JSON.
pub fn network_trees(network: Tree<'_>, options: Tree<'_>) -> Result<String, InputErrors> {
    network_read(Ok(network), options)
}

fn network_read(network: Result<Tree<'_>, ReadErrors>, options: Tree<'_>) -> Result<String, InputErrors> {
    let NetworkOptions { on, places, about, lang } = super::options::read(options)?;
    let network = network.and_then(Network::from_tree);
    let network = network.map_err(|errors| InputErrors::of_reading(&errors, lang))?;
    let network = network.checked().map_err(|error| refused(&error, lang))?;
    let about =
        about.map(|ReportedDays { from, to, .. }| Period::new(from, to)).transpose().map_err(|_| {
            let at = Pointer::root().member("about").member("to");
            InputErrors::of_options("no_days", at, NO_DAYS.text(lang.unwrap_or(Lang::En)))
        })?;
    for (n, place) in places.iter().flatten().enumerate() {
        if place.parse::<Municipality>().is_err() && place.parse::<PlanningRegion>().is_err() {
            let at = Pointer::root().member("places").element(n);
            return Err(InputErrors::of_options(
                "unknown_place",
                at,
                NO_PLACE.text(lang.unwrap_or(Lang::En)),
            ));
        }
    }
    let asked = network.whom_to_ask_of_each(places.iter().flatten().map(String::as_str), on);
    let reporting = about.map(|about| network.reporting(about, on));
    Ok(json(&OfNetwork { version: VERSION, asked, reporting }))
}

fn refused(error: &NetworkError, lang: Option<Lang>) -> InputErrors {
    let (kind, said) = match error {
        NetworkError::NoSuchMunicipality { .. } => ("unknown_municipality", NO_SUCH_MUNICIPALITY),
        NetworkError::NoDays { .. } => ("no_days", NO_DAYS),
    };
    InputErrors::of_input(kind, error.at().clone(), said.text(lang.unwrap_or(Lang::En)))
}

const NO_SUCH_MUNICIPALITY: InBoth = InBoth {
    lv: "sagaidāms pašvaldības kods, piemēram, `0001000`",
    en: "expected the code of a municipality, such as `0001000`",
};

const NO_PLACE: InBoth = InBoth {
    lv: "sagaidāms pašvaldības kods, piemēram, `0001000`, vai plānošanas reģiona vārds, piemēram, `kurzeme`",
    en: "expected the code of a municipality, such as `0001000`, or the word of a planning region, such as `kurzeme`",
};

pub(super) const NO_DAYS: InBoth = InBoth {
    lv: "sagaidāma diena, kas nav pirms pirmās",
    en: "expected a day that is not before the first",
};
