//! People, hours and value in groups.

mod attacker;
mod borders;
mod cities;
mod properties;
mod year;
