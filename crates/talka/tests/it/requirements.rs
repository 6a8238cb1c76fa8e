//! What a municipality's regulation asks beyond the Law.

mod body;
mod consent;
mod documents;
mod places;
mod properties;
mod regulation;
mod school;
mod texts;
mod time_limits;
