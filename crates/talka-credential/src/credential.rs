//! The whole certificate: an Open Badge 3.0, which is a Verifiable Credential, signed as a JWT.

mod badge;

use talka::date::Day;

use crate::achievement::Achievement;
use crate::claim::Claim;
use crate::content::{Content, Listed, Place};
use crate::did::Did;
use crate::error::CredentialError;
use crate::jws::{Header, Unsigned};
use crate::subject::Subject;

/// A certificate of volunteer work as an Open Badge 3.0: what a wallet, a portal or an attachment of a PDF takes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Credential {
    /// Its id, a URI such as `urn:uuid:…`. It must not be that of the person in the register.
    pub id: String,
    /// Who issues it.
    pub issuer: Did,
    /// Whose it is.
    pub subject: Subject,
    /// What for.
    pub achievement: Achievement,
    /// The day on which it is issued.
    pub issued_on: Day,
    /// The last day on which it is valid; absent if it has none.
    pub last: Option<Day>,
    /// Where a revocation would be listed; absent where the issuer revokes nothing.
    pub place: Option<Place>,
}

impl Credential {
    /// A certificate without a last day that cannot be revoked.
    pub fn new(
        id: impl Into<String>,
        issuer: Did,
        subject: Subject,
        achievement: Achievement,
        issued_on: Day,
    ) -> Self {
        Self { id: id.into(), issuer, subject, achievement, issued_on, last: None, place: None }
    }

    /// The same with a last day.
    pub fn last(self, last: Day) -> Self {
        Self { last: Some(last), ..self }
    }

    /// The same with a place in the list of revocations at that address.
    pub fn listed(self, address: impl Into<String>, entry: u32) -> Self {
        Self { place: Some(Place { list: Listed::At(address.into()), entry }), ..self }
    }

    /// The certificate, to be signed.
    pub fn unsigned(&self, header: &Header) -> Unsigned<Self> {
        Unsigned::new(self, header)
    }

    /// The same in short, for a QR code. A last day has no room in it: who checks it learns of the end from the list of revocations.
    /// The list has to be in the issuer's document by the name of the year in which the certificate is issued.
    pub fn claim(&self) -> Claim {
        Claim {
            issuer: self.issuer.clone(),
            subject: self.subject.clone(),
            scheme: self.achievement.scheme.clone(),
            level: self.achievement.level.clone(),
            minutes: self.achievement.minutes,
            issued_on: self.issued_on,
            entry: self.place.as_ref().map(|place| place.entry),
        }
    }
}

impl Content for Credential {
    const MOST: usize = 65_536;
    const TYP: Option<&'static str> = Some("JWT");

    fn payload(&self) -> Vec<u8> {
        badge::write(self)
    }

    fn read(payload: &[u8]) -> Result<Self, CredentialError> {
        badge::read(payload)
    }

    fn issuer(&self) -> &Did {
        &self.issuer
    }

    fn issued_on(&self) -> Day {
        self.issued_on
    }

    fn last(&self) -> Option<Day> {
        self.last
    }

    fn place(&self) -> Option<Place> {
        self.place.clone()
    }
}
