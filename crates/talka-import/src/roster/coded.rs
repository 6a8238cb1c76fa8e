//! Names beside which somebody wrote a personal code.

use talka::identity::Stated;
use talka::register::{HeldCode, Organization, Private, Volunteer};

use crate::codes::beside_name;

/// Takes the code out of the name of a person, who has it then where no other is known; whether there was one.
pub(crate) fn take_code(volunteer: &mut Volunteer) -> bool {
    let Some((name, code)) = volunteer.name.as_ref().and_then(|name| beside_name(name.reveal())) else {
        return false;
    };
    volunteer.name = Some(Private::new(name));
    if volunteer.codes.as_ref().is_none_or(Vec::is_empty)
        && let Some(code) = code.and_then(|code| Stated::from_text(&code).ok())
    {
        volunteer.codes = Some(vec![HeldCode::new(code)]);
    }
    true
}

/// Takes a code out of the name of a host, which it does not identify; whether there was one.
pub(crate) fn drop_code(organization: &mut Organization) -> bool {
    let name = organization.name.as_ref().and_then(|name| beside_name(name.reveal()));
    let Some((name, _)) = name else { return false };
    organization.name = Some(Private::new(name));
    true
}
