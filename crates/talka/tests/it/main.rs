//! The integration tests of the core. They are one program: linking a dozen takes longer than running it.

#[cfg(feature = "toml")]
#[cfg(test)]
mod awards;
#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod check_entry;
#[cfg(test)]
mod common;
#[cfg(test)]
mod contradictions;
#[cfg(test)]
mod documents;
#[cfg(feature = "toml")]
#[cfg(test)]
mod exchange;
#[cfg(test)]
mod extremes;
#[cfg(test)]
mod formats;
#[cfg(test)]
mod impact;
#[cfg(test)]
mod judged;
#[cfg(test)]
mod modules;
#[cfg(test)]
mod network;
#[cfg(test)]
mod permutations;
#[cfg(feature = "toml")]
#[cfg(test)]
mod presumptions;
#[cfg(test)]
mod privacy;
#[cfg(feature = "toml")]
#[cfg(test)]
mod programmes;
#[cfg(test)]
mod properties;
#[cfg(feature = "toml")]
#[cfg(test)]
mod recognition;
#[cfg(test)]
mod requirements;
#[cfg(test)]
mod slices;
#[cfg(test)]
mod sources;
#[cfg(test)]
mod spelling;
#[cfg(test)]
mod summaries;
#[cfg(test)]
mod unknown_facts;
#[cfg(test)]
mod vectors;
