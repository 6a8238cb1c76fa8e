//! What a municipality's regulation asks beyond the Law.

#[path = "../common/mod.rs"]
#[cfg(test)]
mod common;

#[cfg(test)]
mod body;
#[cfg(test)]
mod consent;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod places;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod regulation;
#[cfg(test)]
mod school;
#[cfg(test)]
mod texts;
#[cfg(test)]
mod time_limits;
