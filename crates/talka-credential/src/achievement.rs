//! What somebody has achieved, as a decision of the recognition says it: whatever a certificate states comes from here.

use serde::{Deserialize, Serialize};
use talka::date::Day;
use talka::law::Presumable;
use talka::recognition::awards::{AwardPeriod, AwardStep, Granted, RecordedAward};
use talka::recognition::requirements::RegulationKind;
use talka::recognition::{Clause, Decision, HoursConfirmed, Level, Scheme, Title};
use talka::register::Role;

/// What somebody has achieved. It holds no name, and nothing of the person but the hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Achievement {
    /// The id of the scheme.
    pub scheme: String,
    /// What the scheme is called.
    pub scheme_title: Title,
    /// Whose scheme it is.
    pub authority: String,
    /// The text of law behind the scheme.
    #[serde(default, skip_serializing_if = "RulesText::is_empty")]
    pub text: RulesText,
    /// The id of the level.
    pub level: String,
    /// What the level is called.
    pub level_title: Title,
    /// The minutes that count.
    pub minutes: i64,
    /// The days whose hours earned it; absent where hours add up without end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<AwardPeriod>,
    /// What confirmation the hours needed in order to count; absent where the scheme asks for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation: Option<Confirmation>,
    /// What was presumed of silent records in which hours count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub presumed: Vec<Presumable>,
}

/// The text of law behind a scheme, as far as its source shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct RulesText {
    /// What sort of text it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<RegulationKind>,
    /// Its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The day on which it was adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// Where it was read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

impl RulesText {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What confirmation hours needed in order to count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Confirmation {
    /// The confirmation.
    pub hours: HoursConfirmed,
    /// Who may have given it; empty where that does not matter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Role>,
    /// Whether the text of the scheme is silent on it, so that a convention decides.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_convention: bool,
}

/// Why a decision makes no certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AchievementError {
    /// The award is of another scheme.
    #[error("expected an award of that scheme")]
    OtherScheme,
    /// The scheme has no such level.
    #[error("expected a level of the scheme")]
    NoSuchLevel,
    /// The level is not surely reached.
    #[error("expected a level that is reached")]
    NotReached,
    /// It is reached, but not given yet: a jury chooses, or the person has to ask for it.
    #[error("expected a level that is given, not one that a jury chooses or that has to be asked for")]
    NotGiven,
    /// It was given before: a certificate of that is made from the ledger.
    #[error("expected an award that is new; one that was made before is taken from the ledger")]
    GivenBefore,
    /// It was revoked.
    #[error("expected an award that was not revoked")]
    Revoked,
}

impl AchievementError {
    /// Its word, the same in every language.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OtherScheme => "other_scheme",
            Self::NoSuchLevel => "no_such_level",
            Self::NotReached => "not_reached",
            Self::NotGiven => "not_given",
            Self::GivenBefore => "given_before",
            Self::Revoked => "award_revoked",
        }
    }
}

impl Achievement {
    /// What a decision gives for that level.
    ///
    /// # Errors
    ///
    /// No award of that level is due by this decision.
    pub fn due(decision: &Decision, scheme: &Scheme, level: &str) -> Result<Self, AchievementError> {
        let found = find(scheme, level)?;
        let Some(award) = decision.awards.iter().find(|award| award.key.level == level) else {
            let before = decision.not_due.iter().find(|not_due| not_due.level == level);
            return Err(match before.map(|not_due| &not_due.because) {
                Some(Granted::RevokedBefore { .. }) => AchievementError::Revoked,
                Some(_) => AchievementError::GivenBefore,
                None if decision.for_jury.iter().chain(&decision.on_request).any(|id| id == level) => {
                    AchievementError::NotGiven
                }
                None => AchievementError::NotReached,
            });
        };
        if award.key.scheme != scheme.id {
            return Err(AchievementError::OtherScheme);
        }
        let presumed = decision.presumed.clone().unwrap_or_default();
        Ok(Self { presumed, ..Self::of(scheme, found, decision.standing.counted, award.key.period) })
    }

    /// What an award of the ledger was given for, with the minutes that counted then.
    ///
    /// # Errors
    ///
    /// It is of another scheme, or was revoked.
    pub fn recorded(award: &RecordedAward, scheme: &Scheme) -> Result<Self, AchievementError> {
        if award.key.scheme != scheme.id {
            return Err(AchievementError::OtherScheme);
        }
        if award.stands() == AwardStep::Revoked {
            return Err(AchievementError::Revoked);
        }
        Ok(Self::of(scheme, find(scheme, &award.key.level)?, award.minutes, award.key.period))
    }

    fn of(scheme: &Scheme, level: &Level, minutes: i64, period: Option<AwardPeriod>) -> Self {
        let text = RulesText {
            kind: scheme.text.kind,
            number: said(scheme.text.number.as_ref()).cloned(),
            date: said(scheme.text.date.as_ref()).copied(),
            sources: scheme.text.sources.clone().unwrap_or_default(),
        };
        let hours = scheme.hours.as_ref();
        let clause = hours.and_then(|hours| hours.confirmation.as_ref());
        let by = hours.and_then(|hours| hours.confirmed_by.as_ref()).and_then(Clause::usual);
        let confirmation = clause.and_then(|clause| {
            let by_convention = !matches!(clause, Clause::Says(_));
            let by = by.cloned().unwrap_or_default();
            clause.usual().map(|confirmed| Confirmation { hours: *confirmed, by, by_convention })
        });
        Self {
            scheme: scheme.id.clone(),
            scheme_title: scheme.title.clone(),
            authority: scheme.authority.name.clone(),
            text,
            level: level.id.clone(),
            level_title: level.title.clone(),
            minutes,
            period,
            confirmation,
            presumed: Vec::new(),
        }
    }
}

fn find<'s>(scheme: &'s Scheme, level: &str) -> Result<&'s Level, AchievementError> {
    scheme.levels.iter().find(|known| known.id == level).ok_or(AchievementError::NoSuchLevel)
}

/// What the text itself says: a certificate states no convention as if it were a number or a date.
fn said<T>(clause: Option<&Clause<T>>) -> Option<&T> {
    match clause {
        Some(Clause::Says(value)) => Some(value),
        _ => None,
    }
}
