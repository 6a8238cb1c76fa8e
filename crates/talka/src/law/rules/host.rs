//! `host-not-entitled`, `social-enterprise-status`, `host-class-doubtful`
//!
//! **The Law**: section 3 lists who may organize volunteer work: associations and foundations with trade unions, state
//! and municipal institutions, political parties and their alliances and, since 1 April 2018, social enterprises. The
//! list is closed.
//! **What is checked**: the class of the organization that makes the agreement, on each day; for a social enterprise
//! whether its status held on that day. Classes that the list neither names nor plainly leaves out are only noted.
//! **Example**: a limited company with the status from 1 June 2019 may not organize on 31 May, and may on 1 June.
//! **Source**: <https://likumi.lv/ta/id/275061>; Social Enterprise Law, section 2.
//! **In force**: from 1 January 2016; social enterprises from 1 April 2018.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{BDL_3, BDL_3_4, BDL_3_DOUBTFUL};
use super::super::rule::{Judge, OrganizerRule, Rule};
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::Days;
use crate::register::{LegalClass, Organization, StatusKind};

pub(super) static HOST_NOT_ENTITLED: Rule = Rule {
    code: "host-not-entitled",
    provision: &BDL_3,
    severity: Severity::Violation,
    bearing: Bearing::Voids,
    judge: Judge::OfOrganizer(OrganizerRule { length: statuses, judge: not_entitled }),
    enabled: Rule::always,
    sensitive: false,
};

pub(super) static SOCIAL_ENTERPRISE_STATUS: Rule = Rule {
    code: "social-enterprise-status",
    provision: &BDL_3,
    severity: Severity::Violation,
    bearing: Bearing::Voids,
    judge: Judge::OfOrganizer(OrganizerRule { length: statuses, judge: social_enterprise }),
    enabled: Rule::always,
    sensitive: false,
};

pub(super) static HOST_CLASS_DOUBTFUL: Rule = Rule {
    code: "host-class-doubtful",
    provision: &BDL_3_DOUBTFUL,
    severity: Severity::Warning,
    bearing: Bearing::Note,
    judge: Judge::OfOrganizer(OrganizerRule { length: statuses, judge: doubtful }),
    enabled: Rule::always,
    sensitive: false,
};

/// What section 3 says of a class.
enum Standing {
    Entitled,
    NotEntitled,
    BySocialEnterpriseStatus,
    Doubtful,
}

fn standing(class: LegalClass) -> Standing {
    match class {
        LegalClass::Association
        | LegalClass::Foundation
        | LegalClass::TradeUnion
        | LegalClass::StateInstitution
        | LegalClass::MunicipalInstitution
        | LegalClass::PoliticalParty
        | LegalClass::PartyAlliance => Standing::Entitled,
        LegalClass::SocialEnterprise => Standing::BySocialEnterpriseStatus,
        LegalClass::Merchant | LegalClass::NaturalPerson => Standing::NotEntitled,
        LegalClass::ReligiousOrganization
        | LegalClass::DerivedPublicPerson
        | LegalClass::PublicCapitalCompany => Standing::Doubtful,
    }
}

/// A merchant for which the status is recorded is judged by that status.
fn standing_of(organization: &Organization) -> Option<(LegalClass, Standing)> {
    let class = organization.class?;
    let status = organization.statuses.iter().flatten().any(|s| s.kind == StatusKind::SocialEnterprise);
    match standing(class) {
        Standing::NotEntitled if status && class != LegalClass::NaturalPerson => {
            Some((class, Standing::BySocialEnterpriseStatus))
        }
        other => Some((class, other)),
    }
}

fn statuses(organizer: &Organization) -> usize {
    organizer.statuses.as_ref().map_or(0, Vec::len)
}

fn not_entitled(organizer: &Organization) -> Timeline {
    let (met, class) = match standing_of(organizer) {
        None => (Truth::unknown(Field::Class), None),
        Some((_, Standing::Entitled)) => (Truth::always(true), None),
        Some((class, Standing::NotEntitled)) => (Truth::always(false), Some(class)),
        Some((_, Standing::BySocialEnterpriseStatus | Standing::Doubtful)) => return Timeline::silent(),
    };
    Timeline::decide(&Truth::always(true), &met, |days| {
        let class = class.unwrap_or(LegalClass::Merchant);
        Causes::one(days, Breach::new(Cause::HostNotEntitled { class }, Field::Class))
    })
}

/// Whether it is a social enterprise, or says that it is one: a merchant is, as long as it holds the status.
pub(super) fn is_social_enterprise(organizer: &Organization) -> Truth {
    match standing_of(organizer) {
        None => Truth::unknown(Field::Class),
        Some((LegalClass::Merchant, Standing::BySocialEnterpriseStatus)) => holds_status(organizer),
        Some((_, standing)) => Truth::always(matches!(standing, Standing::BySocialEnterpriseStatus)),
    }
}

/// Whether it holds the status of a social enterprise.
fn holds_status(organizer: &Organization) -> Truth {
    let Some(statuses) = &organizer.statuses else { return Truth::unknown(Field::Statuses) };
    let granted =
        statuses.iter().enumerate().filter(|(_, status)| status.kind == StatusKind::SocialEnterprise);
    Truth::any(granted.map(|(n, status)| {
        let held = status.to.map_or_else(Days::all, Days::until);
        // A status of which only the end is known held until then.
        let granted = match (status.from, status.to) {
            (None, Some(_)) => Truth::always(true),
            (from, _) => Truth::since(from, Fact::nth(Field::StatusFrom, n)),
        };
        granted.and(Truth::on(held))
    }))
}

fn social_enterprise(organizer: &Organization) -> Timeline {
    let Some((_, Standing::BySocialEnterpriseStatus)) = standing_of(organizer) else {
        return Timeline::silent();
    };
    let admitted = Days::from(BDL_3_4.in_force);
    let met = holds_status(organizer).and(Truth::on(admitted.clone()));
    Timeline::decide(&Truth::always(true), &met, |days| {
        let too_early = ((0, 0), admitted.not(), Breach::new(Cause::SocialEnterpriseTooEarly, Field::Class));
        let invalid = |at: Fact| Breach::under(Cause::SocialEnterpriseStatus, at, &BDL_3_4);
        let held = organizer.statuses.iter().flatten().enumerate();
        let held = held.filter(|(_, status)| status.kind == StatusKind::SocialEnterprise);
        let over = held.clone().filter_map(|(n, status)| {
            Some(((1, 0), Days::until(status.to?).not(), invalid(Fact::nth(Field::StatusTo, n))))
        });
        let not_yet = held.filter_map(|(n, status)| {
            Some(((2, 0), Days::before(status.from?), invalid(Fact::nth(Field::StatusFrom, n))))
        });
        let causes = [too_early].into_iter().chain(over).chain(not_yet);
        Causes::nearest(&days, causes, invalid(Field::Statuses.into()))
    })
}

fn doubtful(organizer: &Organization) -> Timeline {
    match standing_of(organizer) {
        Some((class, Standing::Doubtful)) => {
            Timeline::decide(&Truth::always(true), &Truth::always(false), |days| {
                Causes::one(days, Breach::new(Cause::HostClassDoubtful { class }, Field::Class))
            })
        }
        _ => Timeline::silent(),
    }
}
