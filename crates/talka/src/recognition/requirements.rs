//! Local requirements: what a municipality's regulation asks for beyond the Law.
//!
//! They are a member of a scheme ([`Requirements`]), and what they find is said in the regulation's own voice: a
//! [`LocalFinding`] cites the text of the scheme ([`Cited`]), never the Law, makes no hour void, and stands in a report of
//! its own, beside the decisions. Where the Law asks for the same on a day, the Law speaks and the regulation is silent.
//!
//! ```
//! # #[cfg(feature = "toml")] {
//! use talka::date::Day;
//! use talka::law::{Judged, Settings};
//! use talka::recognition::requirements::{RequirementCode, judge};
//! use talka::recognition::{Scheme, Versions, builtin};
//! use talka::register::Register;
//! # let (register, today) = (include_bytes!("../../doc/thirteen.json"), Day::new(2024, 6, 1)?);
//! let register = Register::from_json(register)?;
//! let judged = Judged::new(register.clone(), &Settings::on(today));
//! let smiltene = Scheme::from_toml(builtin("lv-smiltene-2023").unwrap())?;
//! // There is a register of volunteers; whether everybody has to be in it, the source does not say.
//! let report = judge(&Versions::only(&smiltene), &judged).unwrap();
//! assert_eq!(report.not_judged[0].code, RequirementCode::VolunteerNotRegistered);
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod judge;
mod regulation;
mod report;
mod shortfall;
mod statements;
mod time_limits;

pub use super::scheme::{
    Belonging, BelongingAsked, ConsentAsked, ContractPartyAsked, CountedFrom, RegisterKind,
    RegistrationAsked, RegulationKind, RequirementCode, Requirements, TimeLimit, VacancyAsked,
};
pub use judge::judge;
pub use regulation::Cited;
pub use report::{
    LocalFinding, LocalNotJudged, LocalNotListed, LocalReport, LocalUndetermined, UnderRegulation,
};
pub use shortfall::Shortfall;
