//! Recognition: schemes as files, and what they make of a person's hours.

#[cfg(test)]
mod ages;
#[cfg(test)]
mod capabilities;
#[cfg(test)]
mod guide;
#[cfg(test)]
mod hours;
#[cfg(test)]
mod levels;
#[cfg(test)]
mod lookup;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod schemes;
#[cfg(test)]
mod silences;
#[cfg(test)]
mod tallies;
#[cfg(test)]
mod town;
