//! Volunteers, organizations, placements, hour logs and recognition under the Latvian Volunteer Work Law.

pub mod date;
pub mod identity;
pub mod law;
pub mod reading;
pub mod recognition;
pub mod register;
pub mod text;
