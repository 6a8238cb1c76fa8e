//! Local requirements: what a municipality's regulation asks for beyond the Law.
//!
//! They are data beside a scheme ([`Requirements`]), and what they find is said in the regulation's own voice: a
//! [`LocalFinding`] cites the [`Regulation`], never the Law, makes no hour void, and stands in a report of its own.
//! Where the Law asks for the same on a day, the Law speaks and the regulation is silent.
//!
//! ```
//! use talka::date::Day;
//! use talka::law::{Judged, Mark, Settings};
//! use talka::recognition::requirements::{
//!     LocalRules, Regulation, RegulationKind, RequirementCode, Requirements, VacancyAsked, judge,
//! };
//! use talka::register::Register;
//! # let (register, today) = (include_bytes!("../../doc/thirteen.json"), Day::new(2023, 6, 1)?);
//! let register = Register::from_json(register)?;
//! let judged = Judged::new(&register, &Settings::on(today));
//! let requirements = Requirements {
//!     vacancy: Some(VacancyAsked { at_least_hours: 10, point: None }),
//!     ..Requirements::default()
//! };
//! let regulation = Regulation {
//!     number: Some("40/23".to_owned()),
//!     ..Regulation::new("Smiltenes novada pašvaldība", RegulationKind::InternalRules, Mark::Official)
//! };
//! // How much work was offered stands nowhere in this register.
//! let report = judge(&LocalRules { regulation, requirements }, &judged);
//! assert!(report.findings.is_empty());
//! assert_eq!(report.undetermined[0].code, RequirementCode::VacancyTooSmall);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod asked;
mod judge;
mod regulation;
mod report;
mod rules;
mod shortfall;
mod statements;
mod time_limits;

pub use asked::{
    Belonging, BelongingAsked, ConsentAsked, ContractPartyAsked, CountedFrom, RegisterKind,
    RegistrationAsked, Requirements, TimeLimit, VacancyAsked,
};
pub use judge::judge;
pub use regulation::{Cited, Regulation, RegulationKind};
pub use report::{LocalFinding, LocalReport, LocalUndetermined, OpenFact, RequirementNotJudged};
pub use rules::LocalRules;
pub use shortfall::{RequirementCode, Shortfall};
