//! What the knowledge of municipalities rests on. It is not equally sure of everything.

use crate::basis::{Basis, Mark};

const CLASSIFICATION: &str = "https://www.csp.gov.lv/lv/klasifikacija/administrativo-teritoriju-un-teritoriala-iedalijuma-vienibu-klasifikators";

/// Codes, names and dates: how codes are made and how many there are was seen on the page of the Central Statistical
/// Bureau, the lists themselves in public files that follow it.
pub static CODES: Basis = Basis { mark: Mark::Secondary, confirmed_to: None, source: CLASSIFICATION };

/// The merger of Madona and Varakļāni: the Bureau's tables switch on 1 July 2025. Whether that is the legal date, or
/// 30 June 2024 or 30 June 2025 is, is an open question.
pub static MERGER_OF_2025: Basis =
    Basis { mark: Mark::Secondary, confirmed_to: None, source: "https://saeima.lv/" };

/// Which municipalities took over the territory of which on 1 July 2021.
pub static SUCCESSORS: Basis = Basis { mark: Mark::Recalled, confirmed_to: None, source: CLASSIFICATION };

/// Which municipality lies in which planning region (Cabinet Regulations No. 391 of 2009 and No. 418 of 2021).
pub static PLANNING_REGIONS: Basis = Basis {
    mark: Mark::Recalled,
    confirmed_to: None,
    source: "https://lvportals.lv/skaidrojumi/328242-izstradats-planosanas-regionu-teritoriju-projekts-2021",
};
