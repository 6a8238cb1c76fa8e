//! Recognition: schemes as files, and what they make of a person's hours.

mod ages;
mod capabilities;
mod guide;
mod hours;
mod levels;
mod lookup;
mod properties;
mod schemes;
mod silences;
mod stored;
mod tallies;
mod town;
