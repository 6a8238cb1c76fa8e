//! The certificate as JSON: the members of Open Badges 3.0 for everybody, and the achievement itself under `talka`, from which it is
//! read again.

use serde::{Deserialize, Serialize};
use talka::date::Day;
use talka::text::Lang;

use super::Credential;
use crate::achievement::Achievement;
use crate::content::{Listed, Place};
use crate::did::Did;
use crate::error::{CredentialError, Part};
use crate::moment::{begins, day_beginning, ends, last_day, seconds};
use crate::subject::{HiddenName, Subject};
use crate::text::{by_rules, verified};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Json {
    #[serde(rename = "@context", default, skip_deserializing)]
    context: Context,
    id: String,
    #[serde(rename = "type")]
    kind: Vec<String>,
    issuer: Issuer,
    valid_from: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    valid_until: Option<String>,
    #[serde(default, skip_deserializing)]
    name: String,
    credential_subject: Person,
    #[serde(default, skip_deserializing)]
    evidence: Vec<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    credential_status: Option<Status>,
    iss: Did,
    jti: String,
    nbf: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    exp: Option<i64>,
}

/// The two contexts of Open Badges, and what says that `talka` is JSON as it stands.
#[derive(Serialize)]
struct Context(&'static str, &'static str, Own);

impl Default for Context {
    fn default() -> Self {
        let talka = AsJson { id: "https://github.com/talka-lv/talka#achievement", kind: "@json" };
        Self(
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            Own { talka },
        )
    }
}

#[derive(Serialize)]
struct Own {
    talka: AsJson,
}

#[derive(Serialize)]
struct AsJson {
    #[serde(rename = "@id")]
    id: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
}

#[derive(Serialize, Deserialize)]
struct Issuer {
    id: Did,
    #[serde(rename = "type", default, skip_deserializing)]
    kind: [&'static str; 1],
    #[serde(default, skip_deserializing)]
    name: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    #[serde(rename = "type", default, skip_deserializing)]
    kind: [&'static str; 1],
    identifier: Vec<Identifier>,
    #[serde(default, skip_deserializing, skip_serializing_if = "Option::is_none")]
    activity_start_date: Option<String>,
    #[serde(default, skip_deserializing, skip_serializing_if = "Option::is_none")]
    activity_end_date: Option<String>,
    #[serde(default, skip_deserializing)]
    achievement: Badge,
    #[serde(default, skip_deserializing)]
    result: Vec<Outcome>,
    talka: Achievement,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Identifier {
    #[serde(rename = "type", default, skip_deserializing)]
    kind: &'static str,
    hashed: bool,
    identity_hash: String,
    identity_type: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    salt: Option<String>,
}

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Badge {
    id: String,
    #[serde(rename = "type")]
    kind: [&'static str; 1],
    achievement_type: &'static str,
    in_language: &'static str,
    name: String,
    description: String,
    criteria: Criteria,
    result_description: Vec<OutcomeDescription>,
}

#[derive(Default, Serialize)]
struct Criteria {
    narrative: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OutcomeDescription {
    id: String,
    #[serde(rename = "type")]
    kind: [&'static str; 1],
    name: &'static str,
    result_type: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    #[serde(rename = "type")]
    kind: [&'static str; 1],
    result_description: String,
    value: String,
}

#[derive(Serialize)]
struct Evidence {
    #[serde(rename = "type")]
    kind: [&'static str; 1],
    name: &'static str,
    narrative: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(rename = "statusPurpose")]
    purpose: String,
    #[serde(rename = "statusListIndex")]
    entry: String,
    #[serde(rename = "statusListCredential")]
    list: String,
}

const KINDS: [&str; 2] = ["VerifiableCredential", "OpenBadgeCredential"];
const NAME: &str = "name";
const HIDDEN: &str = "ext:nameAndBirthDate";

pub(super) fn write(credential: &Credential) -> Vec<u8> {
    let Credential { id, issuer, achievement, issued_on, last, .. } = credential;
    let own = format!("urn:talka:{}:{}", in_uri(&achievement.scheme), in_uri(&achievement.level));
    let minutes = format!("{own}:minutes");
    let both = |text: fn(&Achievement, Lang) -> String| {
        format!("{}\n\n{}", text(achievement, Lang::Lv), text(achievement, Lang::En))
    };
    let badge = Badge {
        id: own,
        kind: ["Achievement"],
        achievement_type: "CommunityService",
        in_language: "lv",
        name: achievement.level_title.lv.clone(),
        description: format!("{}\n\n{}", achievement.scheme_title.lv, achievement.scheme_title.en),
        criteria: Criteria { narrative: both(by_rules) },
        result_description: vec![OutcomeDescription {
            id: minutes.clone(),
            kind: ["ResultDescription"],
            name: "Ieskaitītās minūtes (minutes counted)",
            result_type: "ext:minutes",
        }],
    };
    let json = Json {
        context: Context::default(),
        id: id.clone(),
        kind: KINDS.map(str::to_owned).to_vec(),
        issuer: Issuer { id: issuer.clone(), kind: ["Profile"], name: achievement.authority.clone() },
        valid_from: begins(*issued_on),
        valid_until: last.map(ends),
        name: achievement.level_title.lv.clone(),
        credential_subject: Person {
            kind: ["AchievementSubject"],
            identifier: vec![identifier(&credential.subject)],
            activity_start_date: achievement.period.and_then(|period| period.from).map(begins),
            activity_end_date: achievement.period.and_then(|period| period.to).map(begins),
            achievement: badge,
            result: vec![Outcome {
                kind: ["Result"],
                result_description: minutes,
                value: achievement.minutes.to_string(),
            }],
            talka: achievement.clone(),
        },
        evidence: vec![Evidence {
            kind: ["Evidence"],
            name: "Stundu apstiprināšana (confirmation of hours)",
            narrative: both(verified),
        }],
        credential_status: credential.place.as_ref().and_then(status),
        iss: issuer.clone(),
        jti: id.clone(),
        nbf: seconds(*issued_on),
        exp: last.map(|last| seconds(last.plus(1))),
    };
    // Strings, numbers and lists always become JSON.
    serde_json::to_vec(&json).unwrap_or_default()
}

fn identifier(subject: &Subject) -> Identifier {
    let kind = "IdentityObject";
    match subject {
        Subject::Named(name) => Identifier {
            kind,
            hashed: false,
            identity_hash: name.clone(),
            identity_type: NAME.to_owned(),
            salt: None,
        },
        Subject::Hidden(hidden) => Identifier {
            kind,
            hashed: true,
            identity_hash: hidden.hash_in_badge(),
            identity_type: HIDDEN.to_owned(),
            salt: Some(hidden.salt()),
        },
    }
}

fn status(place: &Place) -> Option<Status> {
    let Listed::At(address) = &place.list else { return None };
    Some(Status {
        id: format!("{address}#{}", place.entry),
        kind: "BitstringStatusListEntry".to_owned(),
        purpose: "revocation".to_owned(),
        entry: place.entry.to_string(),
        list: address.clone(),
    })
}

/// A part of a URI: what has a meaning there is written by its bytes.
fn in_uri(text: &str) -> String {
    let byte = |byte: u8| {
        let plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    text.bytes().map(byte).collect()
}

pub(super) fn read(payload: &[u8]) -> Result<Credential, CredentialError> {
    let json: Json =
        serde_json::from_slice(payload).map_err(|_| CredentialError::Json { part: Part::Payload })?;
    let member = |holds: bool, at: &'static str, expected: &'static str| {
        if holds { Ok(()) } else { Err(CredentialError::Member { at, expected }) }
    };
    let is_badge = KINDS.iter().all(|kind| json.kind.iter().any(|known| known == kind));
    member(is_badge, "/type", "an Open Badge")?;
    let issued_on = day_beginning(&json.valid_from, "/validFrom")?;
    let last = json.valid_until.as_deref().map(|end| last_day(end, "/validUntil")).transpose()?;
    member(json.iss == json.issuer.id, "/iss", "the issuer")?;
    member(json.jti == json.id, "/jti", "the id")?;
    member(json.nbf == seconds(issued_on), "/nbf", "the moment of validFrom")?;
    member(json.exp == last.map(end), "/exp", "the moment of validUntil")?;
    let place = json.credential_status.map(|status| {
        let is_entry = status.kind == "BitstringStatusListEntry" && status.purpose == "revocation";
        member(is_entry, "/credentialStatus", "an entry of a list of revocations")?;
        let entry = status.entry.parse();
        let at = "/credentialStatus/statusListIndex";
        let entry = entry.map_err(|_| CredentialError::Member { at, expected: "a whole number" })?;
        Ok(Place { list: Listed::At(status.list), entry })
    });
    Ok(Credential {
        id: json.id,
        issuer: json.iss,
        subject: person(&json.credential_subject.identifier)?,
        achievement: json.credential_subject.talka,
        issued_on,
        last,
        place: place.transpose()?,
    })
}

fn end(last: Day) -> i64 {
    seconds(last.plus(1))
}

fn person(identifiers: &[Identifier]) -> Result<Subject, CredentialError> {
    let error = CredentialError::Member {
        at: "/credentialSubject/identifier",
        expected: "one name, or one hash of a name and a birth date",
    };
    let [identifier] = identifiers else { return Err(error) };
    let Identifier { hashed, identity_hash, identity_type, salt, .. } = identifier;
    match (hashed, identity_type.as_str(), salt) {
        (false, NAME, None) => Subject::named(identity_hash),
        (true, HIDDEN, Some(salt)) => Ok(Subject::Hidden(HiddenName::read_badge(identity_hash, salt)?)),
        _ => Err(error),
    }
}
