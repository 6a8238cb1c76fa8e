//! A document that is asked for by its kind.

use super::error::InputErrors;
use super::options::SchemeChoice;
use super::placement_document::{self, PlacementDocumentOptions};
use crate::date::Day;
use crate::document::{Document, DocumentKind, PlacementDocument};
use crate::documents::{
    AgreementTerms, AwardTerms, BookletTerms, ConsentTerms, EventTerms, Requisites, StatementTerms,
    YearlyTerms, award, booklet, invitation, nomination, yearly_information,
};
use crate::law::{Judged, Settings};
use crate::reading::{Pointer, ReadErrorKind, record};
use crate::recognition::awards::{AwardKey, Ledger};
use crate::recognition::{Scheme, recognize};
use crate::register::{OrganizationId, PlacementId, VolunteerId};
use crate::text::{Lang, read_error};

record! {
    /// Which document is asked for. Each kind takes some of the members, as they say.
    pub struct DocumentOptions {
        /// The day and the choices where the law leaves room.
        pub settings: Settings,
        /// What sort of document.
        pub kind: DocumentKind,
        /// The language; Latvian if not set.
        pub lang: Option<Lang>,
        /// The placement of an agreement, a consent, a statement or an hour sheet.
        pub placement: Option<PlacementId>,
        /// The volunteer of a booklet, an award or an invitation.
        pub volunteer: Option<VolunteerId>,
        /// The organization of a yearly information.
        pub organization: Option<OrganizationId>,
        /// The year of a yearly information.
        pub year: Option<i32>,
        /// The first day of an hour sheet; absent: that of the first entry.
        pub from: Option<Day>,
        /// The last day of an hour sheet; absent: that of the last entry.
        pub to: Option<Day>,
        /// The scheme of an award, an invitation or a nomination.
        pub scheme: Option<SchemeChoice>,
        /// The level of an award or an invitation.
        pub level: Option<String>,
        /// The ledger that holds the award, or the earlier awards of those who are nominated.
        pub ledger: Option<Ledger>,
        /// What an agreement states beside what the register holds.
        pub agreement: Option<AgreementTerms>,
        /// What a consent states beside it.
        pub consent: Option<ConsentTerms>,
        /// What a statement states beside it.
        pub statement: Option<StatementTerms>,
        /// What a booklet says beside it.
        pub booklet: Option<BookletTerms>,
        /// What a certificate says beside it.
        pub award: Option<AwardTerms>,
        /// The event of an invitation.
        pub event: Option<EventTerms>,
        /// What a yearly information says beside it.
        pub yearly: Option<YearlyTerms>,
        /// Date, number, place, and who signs.
        pub requisites: Option<Requisites>,
    }
}

/// The document that is asked for.
pub(super) fn make(judged: &Judged, asked: DocumentOptions, lang: Lang) -> Result<Document, InputErrors> {
    let requisites = &asked.requisites.unwrap_or_default();
    let of_placement = |kind| {
        let asked = PlacementDocumentOptions {
            settings: asked.settings,
            kind,
            lang: asked.lang,
            placement: needed(asked.placement, "placement", lang)?,
            from: asked.from,
            to: asked.to,
            agreement: asked.agreement,
            consent: asked.consent,
            statement: asked.statement,
            requisites: Some(requisites.clone()),
        };
        placement_document::make(judged, asked, lang)
    };
    let scheme = |scheme: Option<SchemeChoice>| -> Result<Scheme, InputErrors> {
        needed(scheme, "scheme", lang)?.open(Pointer::root().member("scheme"), Some(lang))
    };
    let ledger = asked.ledger.unwrap_or_default();
    let made = match asked.kind {
        DocumentKind::Agreement => return of_placement(PlacementDocument::Agreement),
        DocumentKind::Consent => return of_placement(PlacementDocument::Consent),
        DocumentKind::Statement => return of_placement(PlacementDocument::Statement),
        DocumentKind::HourSheet => return of_placement(PlacementDocument::HourSheet),
        DocumentKind::Booklet => {
            let volunteer = needed(asked.volunteer, "volunteer", lang)?;
            booklet(judged, volunteer, &asked.booklet.unwrap_or_default(), requisites, lang)
        }
        DocumentKind::Award | DocumentKind::Invitation => {
            let scheme = scheme(asked.scheme)?;
            let volunteer = needed(asked.volunteer, "volunteer", lang)?;
            let level = needed(asked.level, "level", lang)?;
            let key = key(&ledger, volunteer, &scheme, level);
            if asked.kind == DocumentKind::Award {
                award(judged, &scheme, &ledger, &key, &asked.award.unwrap_or_default(), requisites, lang)
            } else {
                invitation(judged, &scheme, &ledger, &key, &asked.event.unwrap_or_default(), requisites, lang)
            }
        }
        DocumentKind::Nomination => {
            let scheme = scheme(asked.scheme)?;
            nomination(judged, &scheme, &recognize(judged, &scheme, &ledger), requisites, lang)
        }
        DocumentKind::YearlyInformation => {
            let organization = needed(asked.organization, "organization", lang)?;
            let year = needed(asked.year, "year", lang)?;
            yearly_information(
                judged,
                organization,
                year,
                &asked.yearly.unwrap_or_default(),
                requisites,
                lang,
            )
        }
    };
    made.map_err(|error| InputErrors::of_document(error, lang))
}

/// The newest award of that level; a key that no ledger holds where there is none.
fn key(ledger: &Ledger, volunteer: VolunteerId, scheme: &Scheme, level: String) -> AwardKey {
    let of_level = |key: &&AwardKey| key.scheme == scheme.id && key.level == level;
    let newest = ledger.of(volunteer).map(|award| &award.key).rfind(of_level).cloned();
    newest.unwrap_or_else(|| AwardKey { volunteer, scheme: scheme.id.clone(), level, period: None })
}

/// A member that this kind of document takes.
fn needed<T>(member: Option<T>, name: &str, lang: Lang) -> Result<T, InputErrors> {
    member.ok_or_else(|| {
        let said = read_error(&ReadErrorKind::MissingMember { name: name.to_owned() }, lang);
        InputErrors::of_options("missing_member", Pointer::root(), &said)
    })
}
