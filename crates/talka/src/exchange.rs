//! Exchanges: projects of partner towns, with their meetings, their people and their money.
//!
//! An [`Exchange`] is a project as its papers have it. [`judge()`] compares these papers with one another, to the cent and to the
//! day, and with what the [`Action`](crate::programmes::Action) of the programme asks for; it speaks in the project's voice, and
//! makes no hour void. What the papers do not say is undetermined, and asked for.
//!
//! Money that a council lends until a grant is paid ([`PreFinancing`]) is in no sum. In HOP!, a project that the city of Toruń
//! led in 2018, Daugavpils had a budget of 550 euro: 350 of the programme and 200 of the council, which lent the 350 as well.
//! The facts of the example were published by
//! [Daugavpils](https://www.daugavpils.lv/pilseta/pilsetas-attistiba/projekti/istenotie-projekti/2014-2020-gada-planosanas-periods/atveriet-sirdis-cilveki!-hop!-(hearts-open-people!))
//! and [Toruń](https://torun.pl/pl/hop-hearts-open-people).
//!
//! ```
//! # #[cfg(feature = "toml")] {
//! use talka::date::Day;
//! use talka::exchange::{Exchange, ExchangeCause, Fund, FundSource, judge};
//! use talka::law::Settings;
//! use talka::programmes::Programme;
//! use talka::text::{Lang, finding_message};
//! let mut hop = Exchange::from_json(include_bytes!("../doc/hop.json"))?;
//! let (programmes, settings) = (Programme::built_in(), Settings::on(Day::new(2018, 8, 31)?));
//! let report = judge(&programmes, &settings, &hop)?;
//! // 25 people came from abroad, just as many as town twinning asks for.
//! assert!(report.findings.is_empty());
//! let sums = &report.budgets[0];
//! assert_eq!((sums.funds_cents, sums.lent_cents), (Some(550_00), Some(350_00)));
//! assert_eq!(report.mobilities[0].came, Some(56));
//!
//! // Whoever lists what the council lends beside what it gives counts it twice.
//! let budget = &mut hop.budgets.as_mut().unwrap()[0];
//! budget.funds.as_mut().unwrap().push(Fund::new(FundSource::Council).cents(350_00));
//! let report = judge(&programmes, &settings, &hop)?;
//! assert!(matches!(report.findings[0].cause, ExchangeCause::PreFinancingCounted { lent_cents: 350_00, .. }));
//! assert_eq!(
//!     finding_message(&report.findings[0], Lang::En),
//!     "In the project the sum of those who bear it is €900.00 and not €550.00: the pre-financing of €350.00 is counted twice, \
//!      but it is repaid, so that it is no second income.",
//! );
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod budget;
mod error;
mod judge;
mod judging;
mod meetings;
mod mobility;
mod money;
mod papers;
mod partners;
mod project;
mod report;
mod sums;
mod unknown;

pub use budget::{Budget, Cost, CostKind, Fund, FundSource, PreFinancing, Repayment};
pub use error::ExchangeError;
pub use judge::judge;
pub use mobility::{Headcount, Mobility, MobilityRole};
pub use project::{
    Exchange, Partner, ProjectDocument, ProjectDocumentKind, ProjectReportKind, PromisedResult, ReportDue,
    ResultEvidence, ResultEvidenceKind, ResultKind,
};
pub use report::{
    BudgetSum, CitedProject, ExchangeCause, ExchangeCode, ExchangeFinding, ExchangeNotJudged,
    ExchangeNotListed, ExchangeReport, ExchangeUndetermined, OfProject, UnderProject,
};
pub use sums::{BudgetSums, MobilityCount, RoleCount};
pub use unknown::{ExchangeFact, UnknownOfProject};
