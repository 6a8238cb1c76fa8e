//! Every format of what goes in or comes out, for the tools that make schemas and types from them.

#[cfg(test)]
mod tests;

use crate::catalogue::{Explanations, RuleEntry};
use crate::document::Document;
use crate::exchange::Exchange;
use crate::law::{Report, Settings, Summary};
use crate::network::Network;
use crate::programmes::Programme;
use crate::recognition::Scheme;
use crate::recognition::awards::Ledger;
use crate::register::Register;
use crate::schema::{Described, Shape};
use crate::text::Worded;
use crate::wire::{
    CheckOptions, DocumentOptions, ExchangeOptions, ImpactOptions, NetworkOptions, PlacementDocumentOptions,
    RecognizeOptions, SchemesOptions, StayOptions, YearlyOptions, written,
};

/// A format of what goes in or comes out.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Its name in files.
    pub name: &'static str,
    /// Whether it goes in; a binding may then take more than JSON knows, such as a date of its own language.
    pub goes_in: bool,
    /// What it looks like.
    pub describe: fn() -> Shape,
}

/// Every format.
pub static FORMATS: &[Format] = &[
    Format { name: "register", goes_in: true, describe: Register::describe },
    Format { name: "settings", goes_in: true, describe: Settings::describe },
    Format { name: "scheme", goes_in: true, describe: Scheme::describe },
    Format { name: "programme", goes_in: true, describe: Programme::describe },
    Format { name: "exchange", goes_in: true, describe: Exchange::describe },
    Format { name: "network", goes_in: true, describe: Network::describe },
    Format { name: "ledger", goes_in: true, describe: Ledger::describe },
    Format { name: "check-options", goes_in: true, describe: CheckOptions::describe },
    Format { name: "recognize-options", goes_in: true, describe: RecognizeOptions::describe },
    Format { name: "yearly-options", goes_in: true, describe: YearlyOptions::describe },
    Format { name: "stay-options", goes_in: true, describe: StayOptions::describe },
    Format { name: "exchange-options", goes_in: true, describe: ExchangeOptions::describe },
    Format { name: "impact-options", goes_in: true, describe: ImpactOptions::describe },
    Format { name: "network-options", goes_in: true, describe: NetworkOptions::describe },
    Format { name: "schemes-options", goes_in: true, describe: SchemesOptions::describe },
    Format { name: "document-options", goes_in: true, describe: DocumentOptions::describe },
    Format {
        name: "placement-document-options",
        goes_in: true,
        describe: PlacementDocumentOptions::describe,
    },
    Format { name: "report", goes_in: false, describe: Worded::<'_, Report>::describe },
    Format { name: "summary", goes_in: false, describe: Worded::<'_, Summary>::describe },
    Format { name: "recognition", goes_in: false, describe: written::recognition },
    Format { name: "stay-report", goes_in: false, describe: written::of_stays },
    Format { name: "exchange-report", goes_in: false, describe: written::of_exchange },
    Format { name: "yearly", goes_in: false, describe: written::yearly },
    Format { name: "impact", goes_in: false, describe: written::impact },
    Format { name: "network-answer", goes_in: false, describe: written::of_network },
    Format { name: "document", goes_in: false, describe: Document::describe },
    Format { name: "personal-code", goes_in: false, describe: written::personal_code },
    Format { name: "registration-number", goes_in: false, describe: written::registration_number },
    Format { name: "input-errors", goes_in: false, describe: written::errors },
    Format { name: "rules", goes_in: false, describe: Vec::<RuleEntry>::describe },
    Format { name: "explain", goes_in: false, describe: Explanations::describe },
    Format { name: "schemes", goes_in: false, describe: Vec::<Scheme>::describe },
];
