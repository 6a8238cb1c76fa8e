//! A document of a placement, apart from those that need a scheme or a ledger, so that a program which makes only these is small.

use super::error::InputErrors;
use crate::date::{Day, Period};
use crate::document::{Document, PlacementDocument};
use crate::documents::{
    AgreementTerms, ConsentTerms, DocumentError, Requisites, StatementTerms, agreement, consent, hour_sheet,
    statement,
};
use crate::law::{Judged, Settings};
use crate::reading::record;
use crate::register::PlacementId;
use crate::text::Lang;

record! {
    /// Which document of a placement is asked for. Each kind takes some of the members, as they say.
    pub struct PlacementDocumentOptions {
        /// The day and the choices where the law leaves room.
        pub settings: Settings,
        /// What sort of document.
        pub kind: PlacementDocument,
        /// The language; Latvian if not set.
        pub lang: Option<Lang>,
        /// The placement.
        pub placement: PlacementId,
        /// The first day of an hour sheet; absent: that of the first entry.
        pub from: Option<Day>,
        /// The last day of an hour sheet; absent: that of the last entry.
        pub to: Option<Day>,
        /// What an agreement states beside what the register holds.
        pub agreement: Option<AgreementTerms>,
        /// What a consent states beside it.
        pub consent: Option<ConsentTerms>,
        /// What a statement states beside it.
        pub statement: Option<StatementTerms>,
        /// Date, number, place, and who signs.
        pub requisites: Option<Requisites>,
    }
}

/// The document that is asked for.
pub(super) fn make(
    judged: &Judged,
    asked: PlacementDocumentOptions,
    lang: Lang,
) -> Result<Document, InputErrors> {
    let (placement, requisites) = (asked.placement, &asked.requisites.unwrap_or_default());
    let made = match asked.kind {
        PlacementDocument::Agreement => {
            agreement(judged, placement, &asked.agreement.unwrap_or_default(), requisites, lang)
        }
        PlacementDocument::Consent => {
            consent(judged, placement, &asked.consent.unwrap_or_default(), requisites, lang)
        }
        PlacementDocument::Statement => {
            statement(judged, placement, &asked.statement.unwrap_or_default(), requisites, lang)
        }
        PlacementDocument::HourSheet => {
            let days = Period::new(asked.from.unwrap_or(Day::MIN), asked.to.unwrap_or(Day::MAX));
            let days = days.map_err(|_| InputErrors::of_document(DocumentError::ReversedPeriod, lang))?;
            let days = Some(days).filter(|days| *days != Period::ALWAYS);
            hour_sheet(judged, placement, days, requisites, lang)
        }
    };
    made.map_err(|error| InputErrors::of_document(error, lang))
}
